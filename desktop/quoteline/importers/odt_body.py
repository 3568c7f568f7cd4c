"""The text of an OpenDocument file, read from the events of its XML: paragraphs as they are printed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from quoteline.importers.lines import Line
from quoteline.importers.markup import local

# What was deleted, remarks, lists made by the program, numbers of notes, and what is never printed.
_DROPPED = """
tracked-changes annotation annotation-end forms table-of-content alphabetical-index illustration-index
table-index object-index user-index bibliography note-citation ruby-text hidden-text hidden-paragraph
sequence-decls variable-decls user-field-decls dde-connection-decls scripts settings master-styles
binary-data desc event-listeners bookmark-start bookmark-end
"""
DROPPED: Final = frozenset(_DROPPED.split())
PARAGRAPHS: Final = frozenset({"p", "h"})
MOST_BLANKS: Final = 100  # that one <text:s> stands for
BLANKS = re.compile(r"[ \t\r\n]+")
DEEPEST: Final = 20  # styles that are based on each other


@dataclass(slots=True)
class _Style:
    parent: str = ""
    bold: bool | None = None
    breaks: bool = False
    level: int = 0


@dataclass(slots=True)
class _Paragraph:
    style: str
    level: int
    parts: list[str] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)


class Body:
    """Hears the events of styles.xml and content.xml, or of a flat file; ``lines`` grows with them.

    Notes stand at the end; a paragraph inside a paragraph is that of a text box, and follows it.
    """

    def __init__(self) -> None:
        self._kept: list[Line] = []
        self._notes: list[Line] = []
        self._styles: dict[str, _Style] = {}
        self._known: dict[str, tuple[bool | None, bool, int]] = {}
        self._now: _Style | None = None
        self._open: list[_Paragraph] = []
        self._waiting: list[Line] = []
        self._spans: list[str] = []
        self._dropped = self._in_body = self._in_note = 0

    @property
    def lines(self) -> list[Line]:
        """All paragraphs, the notes behind the text."""
        return [*self._kept, *self._waiting, *self._notes]

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        if self._dropped:
            self._dropped += 1
            return
        name = local(tag)
        if name in DROPPED or (self._open and name in {"title", "desc"}):  # of a picture
            self._dropped = 1
        elif self._in_body or name == "body":
            self._printed(name, attrib)
        else:
            self._styled(name, attrib)

    def end(self, tag: str) -> None:
        if self._dropped:
            self._dropped -= 1
            return
        name = local(tag)
        if name in {"style", "default-style"}:
            self._now = None
        elif name == "body":
            self._in_body -= 1
        elif name in PARAGRAPHS and self._open:
            self._ends_paragraph()
        elif name == "span" and self._spans:
            self._spans.pop()
        elif name == "note":
            self._in_note = max(0, self._in_note - 1)

    def data(self, data: str) -> None:
        if self._open and not self._dropped:
            self._add(BLANKS.sub(" ", data))  # those of the file itself mean one, as in HTML

    # --- what is printed ----------------------------------------------------------------------------

    def _printed(self, name: str, attrib: Mapping[str, str]) -> None:
        if name == "body":
            self._in_body += 1
        elif name in PARAGRAPHS:
            level = _number(_value(attrib, "outline-level"), 1) if name == "h" else 0
            self._open.append(_Paragraph(_value(attrib, "style-name"), level))
        elif name == "span":
            self._spans.append(_value(attrib, "style-name"))
        elif name == "s":
            self._add(" " * min(_number(_value(attrib, "c"), 1), MOST_BLANKS))
        elif name == "tab":
            self._add("\t")
        elif name == "line-break":
            self._add("\n")
        elif name == "note":
            self._in_note += 1

    def _add(self, words: str) -> None:
        if self._open:
            paragraph = self._open[-1]
            paragraph.parts.append(words)
            if words.strip():
                span = self._looked_up(self._spans[-1])[0] if self._spans else None
                paragraph.bold.append(bool(self._looked_up(paragraph.style)[0] if span is None else span))

    def _ends_paragraph(self) -> None:
        paragraph = self._open.pop()
        _, breaks, level = self._looked_up(paragraph.style)
        bold = bool(paragraph.bold) and all(paragraph.bold)
        line = Line("".join(paragraph.parts), bold, paragraph.level or level, breaks=breaks)
        if self._in_note:
            self._notes.append(line)
        elif self._open:
            self._waiting.append(line)
        else:
            self._kept += [line, *self._waiting]
            self._waiting = []

    # --- styles -------------------------------------------------------------------------------------

    def _styled(self, name: str, attrib: Mapping[str, str]) -> None:
        if name == "style":
            style = _value(attrib, "name")
            self._now = self._styles.setdefault(style, _Style())
            self._now.parent = _value(attrib, "parent-style-name")
            self._now.breaks = bool(_value(attrib, "master-page-name"))
            self._now.level = {"Title": 1, "Subtitle": 2}.get(style, 0)
        elif name == "text-properties" and self._now is not None:
            if weight := _value(attrib, "font-weight"):
                self._now.bold = weight == "bold" or _number(weight, 0) >= 600
        elif name == "paragraph-properties" and self._now is not None:
            self._now.breaks |= _value(attrib, "break-before") == "page"

    def _looked_up(self, style: str) -> tuple[bool | None, bool, int]:
        """Bold (None where no style tells), a new page, the level of a title."""
        if style not in self._known:
            chain = self._chain(style)
            bold = next((each.bold for each in chain if each.bold is not None), None)
            level = next((each.level for each in chain if each.level), 0)
            self._known[style] = bold, bool(chain and chain[0].breaks), level
        return self._known[style]

    def _chain(self, style: str) -> list[_Style]:
        chain: list[_Style] = []
        while (now := self._styles.get(style)) is not None and len(chain) < DEEPEST:
            chain.append(now)
            style = now.parent
        return chain


def _value(attrib: Mapping[str, str], name: str) -> str:
    return next((value for key, value in attrib.items() if local(key) == name), "")


def _number(written: str, otherwise: int) -> int:
    return int(written) if written.isdecimal() and len(written) < 6 else otherwise
