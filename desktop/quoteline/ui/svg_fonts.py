"""Puts the letters that an SVG needs of our fonts into it: text stays text, and looks the same everywhere.

A viewer that knows no embedded fonts (some drawing programs) takes its own sans for the same text; the length
that each text is said to have keeps that inside its room.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import lru_cache
from html import escape, unescape

from PySide6.QtGui import QFontMetricsF

from quoteline import locations
from quoteline.ui import theme
from quoteline.ui.font_letters import with_letters

FILES = {
    (theme.SANS, False): "SourceSans3-Regular.ttf",
    (theme.SANS, True): "SourceSans3-Bold.ttf",
    (theme.SERIF, False): "SourceSerif4-Regular.ttf",
    (theme.SERIF, True): "SourceSerif4-Bold.ttf",
}
BOLD = 600  # from this weight on
_TEXT = re.compile(r"<text\b([^<>]*)>([^<>]*)</text>", re.DOTALL)
_SIZE = re.compile(r'font-size="([\d.]+)"')
_FAMILY, _WEIGHT = re.compile(r'font-family="([^"]*)"'), re.compile(r'font-weight="(\d+)"')


def with_fonts(source: str) -> str:
    """The SVG with the letters it uses of each of our fonts, and another sans behind ours."""
    faces = "".join(_face(family, bold, letters) for (family, bold), letters in sorted(_used(source).items()))
    source = _FAMILY.sub(_named, _TEXT.sub(_measured, source))
    head, between, tail = source.partition("<defs>")
    return f'{head}<style type="text/css">{faces}</style>\n{between}{tail}' if faces else source


def _measured(text: re.Match[str]) -> str:
    """A text of ours with its length, so that another font in its place is pressed together."""
    attributes, words = text[1], text[2]
    family, size = _FAMILY.search(attributes), _SIZE.search(attributes)
    if family is None or size is None or _first(family[1]) != theme.SANS or not words.strip():
        return text[0]
    font = theme.tabular(theme.sans(10))
    font.setPixelSize(round(float(size[1])))
    font.setBold(_is_bold(attributes))
    wide = QFontMetricsF(font).horizontalAdvance(unescape(words))
    return f'<text{attributes} textLength="{wide:.2f}" lengthAdjust="spacingAndGlyphs">{words}</text>'


def _is_bold(attributes: str) -> bool:
    weight = _WEIGHT.search(attributes)
    return weight is not None and int(weight[1]) >= BOLD


def _named(attribute: re.Match[str]) -> str:
    """A family of ours in quotation marks, for a name with a figure needs them, and the like of it behind."""
    family = _first(attribute[1])
    if family not in (theme.SANS, theme.SERIF):
        return attribute[0]
    return f"font-family=\"'{family}', {'sans-serif' if family == theme.SANS else 'serif'}\""


def _first(families: str) -> str:
    return families.split(",")[0].strip()


def _used(source: str) -> dict[tuple[str, bool], str]:
    """The letters that are set in each of our fonts, by family and whether they are bold."""
    used: dict[tuple[str, bool], set[str]] = {}
    for attributes, text in _TEXT.findall(source):
        family = _FAMILY.search(attributes)
        key = (_first(family[1]) if family else "", _is_bold(attributes))
        if key in FILES:
            used.setdefault(key, set()).update(unescape(text))
    return {key: "".join(sorted(letters)) for key, letters in used.items()}


@lru_cache(maxsize=8)
def _face(family: str, bold: bool, letters: str) -> str:
    whole = (locations.resources() / "fonts" / FILES[family, bold]).read_bytes()
    data = b64encode(with_letters(whole, letters)).decode("ascii")
    return (
        f"@font-face {{ font-family: '{escape(family)}'; font-weight: {700 if bold else 400};"
        f" src: url(data:font/ttf;base64,{data}) format('truetype'); }}\n"
    )
