"""How the words that a query found are marked, the same everywhere: a green ground, and a line below them."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextLayout

from quoteline.domain import Spans
from quoteline.ui import theme
from quoteline.ui.text_places import units
from quoteline.ui.theme import Colours


def found_format(look: Colours) -> QTextCharFormat:
    """The line tells it without colour, and on grounds that are green themselves."""
    made = QTextCharFormat()
    made.setBackground(look.found)
    made.setForeground(look.text)
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    made.setUnderlineColor(look.found_line)
    return made


def ranges(text: str, spans: Spans, look: Colours) -> list[QTextLayout.FormatRange]:
    """Marks for a layout of a text; ``spans`` are code points, Qt counts UTF-16."""
    form = found_format(look)
    made = []
    for start, end in spans:
        mark = QTextLayout.FormatRange()
        mark.start = units(text, start)
        mark.length = units(text, end) - mark.start
        mark.format = form
        made.append(mark)
    return made


def as_html(text: str, spans: Spans) -> str:
    """A text with its marks for a tool tip; its own letters are never markup."""
    if not spans:
        return escape(text, quote=False)
    look = theme.colours(QGuiApplication.palette())
    style = f"background-color: {look.found.name()}; color: {look.text.name()}; text-decoration: underline"
    parts, at = [], 0
    for start, end in spans:
        parts.append(escape(text[at:start], quote=False))
        parts.append(f'<span style="{style}">{escape(text[start:end], quote=False)}</span>')
        at = end
    return "".join([*parts, escape(text[at:], quote=False)])


def moved(spans: Spans, by: int, within: tuple[int, int]) -> Spans:
    """What of some spans lies in a stretch of their text, as places in another where it stands so far on."""
    first, last = within
    return tuple(
        (max(start, first) + by, min(end, last) + by) for start, end in spans if start < last and end > first
    )
