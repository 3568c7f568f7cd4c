"""The styles of a Word document: which print in bold, and which are headings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quoteline.importers.markup import local

HEADING = re.compile(r"heading ([1-9])")
TITLES = {"title": 1, "subtitle": 2}
DEEPEST = 20  # styles that are based on each other
OFF = frozenset({"0", "false", "off", "none"})


@dataclass(slots=True)
class Style:
    """One style as it is written; None where it leaves a thing to the style that it is based on."""

    based_on: str = ""
    bold: bool | None = None
    level: int | None = None


class Styles:
    """Hears the events of styles.xml; asked for bold and level of a style by its id."""

    def __init__(self) -> None:
        self._styles: dict[str, Style] = {}
        self._now: Style | None = None
        self._known: dict[str, tuple[bool, int]] = {}  # asked for with every run of text

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        name = local(tag)
        if name == "style":
            self._now = self._styles.setdefault(attribute(attrib, "styleId"), Style())
        elif self._now is None:
            return
        value = attribute(attrib, "val")
        if name == "basedOn":
            self._now.based_on = value
        elif name == "name":
            self._now.level = level_named(value) or self._now.level
        elif name == "b":
            self._now.bold = value not in OFF
        elif name == "outlineLvl":
            self._now.level = level_numbered(value)

    def end(self, tag: str) -> None:
        if local(tag) == "style":
            self._now = None

    def data(self, data: str) -> None:
        """No style is told in text."""

    def bold(self, style: str) -> bool:
        """Whether text in this style is bold."""
        return self._looked_up(style)[0]

    def level(self, style: str) -> int:
        """1 for a title or first heading, 2 … below it, 0 for text."""
        return self._looked_up(style)[1]

    def _looked_up(self, style: str) -> tuple[bool, int]:
        if style not in self._known:
            chain = self._chain(style)
            bold = next((each.bold for each in chain if each.bold is not None), False)
            level = next((each.level for each in chain if each.level is not None), 0)
            self._known[style] = bold, level
        return self._known[style]

    def _chain(self, style: str) -> list[Style]:
        """The style and what it is based on; a circle is cut."""
        chain: list[Style] = []
        while (now := self._styles.get(style)) is not None and len(chain) < DEEPEST:
            chain.append(now)
            style = now.based_on
        return chain


def attribute(attrib: Mapping[str, str], name: str) -> str:
    """The value of an attribute, whatever its namespace; "" where there is none."""
    return next((value for key, value in attrib.items() if local(key) == name), "")


def level_named(name: str) -> int:
    """The level of a style by its name, which Word writes in English in every language; 0 for text."""
    found = HEADING.fullmatch(name.lower())
    return int(found[1]) if found else TITLES.get(name.lower(), 0)


def level_numbered(value: str) -> int:
    """The level that an outline number tells: 0 is the first, 9 is text."""
    return int(value) + 1 if value.isdecimal() and len(value) == 1 and int(value) < 9 else 0
