"""A page of a book becomes lines: its headings and paragraphs, nothing left out that is printed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from quoteline.importers.lines import Line
from quoteline.importers.markup import local

_BLOCKS = """
p div h1 h2 h3 h4 h5 h6 li blockquote td th tr table section article header footer aside figure figcaption ul
ol dl dt dd pre hr center address main body
"""
_DROPPED = "script style template svg nav noscript rt rp audio video iframe object select button textarea"
BLOCKS: Final = frozenset(_BLOCKS.split())
DROPPED: Final = frozenset(_DROPPED.split())
BOLD: Final = frozenset({"b", "strong"})
HEADING = re.compile(r"h([1-6])")
BLANKS = re.compile(r"[ \t\r\n\f]+")
AROUND_BREAK = re.compile(r" ?\x00 ?")
NOTE_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?")
MOST_TURNS: Final = 100  # pages that begin within one paragraph


class Page:
    """Hears the events of one page.

    ``lines`` are its paragraphs, ``title`` what stands in its head, ``kinds`` the ``epub:type`` of its body
    and of the sections around all of it, ``linked`` how many of its ``letters`` stand in links.
    """

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.title = ""
        self.kinds: set[str] = set()
        self.letters = self.linked = 0
        self._parts: list[str] = []
        self._weights: list[bool] = []
        self._turns: list[tuple[int, str]] = []
        self._label = self._line_label = ""
        self._level = self._dropped = self._bold = self._links = 0
        self._in_head = self._in_title = False
        self._marks: list[tuple[int, int]] = []  # where each <sup> begins, and how many links had begun
        self._links_begun = 0

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        name = local(tag)
        if self._dropped:
            self._dropped += name in DROPPED
            return
        kind = attrib.get("epub:type", "")
        if name in DROPPED:
            self._dropped = 1
        elif name in {"head", "title"}:
            self._in_head, self._in_title = True, name == "title"
        elif name in BLOCKS:
            self._begins_block(name, kind)
        elif name == "br":
            self._parts.append("\x00")
        elif name == "q":
            self._add("“")
        else:
            self._begins_inline(name)
        if kind == "pagebreak" or attrib.get("role") == "doc-pagebreak":
            self._new_page(attrib.get("title") or attrib.get("aria-label") or "")

    def end(self, tag: str) -> None:
        name = local(tag)
        if self._dropped:
            self._dropped -= name in DROPPED
        elif name in {"head", "title"}:
            self._in_head, self._in_title = name == "title" and self._in_head, False
        elif name in BLOCKS:
            self._ends_line()
            self._level = 0 if HEADING.fullmatch(name) else self._level
        elif name == "q":
            self._add("”")
        else:
            self._ends_inline(name)

    def data(self, data: str) -> None:
        if self._in_title:
            self.title += data[:1_000]
        elif not self._dropped and not self._in_head:
            self._add(data)

    def close_page(self) -> None:
        """What stands behind the last block is a paragraph as well."""
        self._ends_line()

    # --- inside -------------------------------------------------------------------------------------

    def _begins_block(self, name: str, kind: str) -> None:
        self._in_head = False
        self._ends_line()
        if found := HEADING.fullmatch(name):
            self._level = int(found[1])
        if name in {"body", "section", "div"} and not self.letters:
            self.kinds.update(kind.split())

    def _begins_inline(self, name: str) -> None:
        if name in BOLD:
            self._bold += 1
        elif name == "a":
            self._links += 1
            self._links_begun += 1
        elif name == "sup":
            self._marks.append((len(self._parts), self._links_begun))

    def _ends_inline(self, name: str) -> None:
        if name in BOLD:
            self._bold = max(0, self._bold - 1)
        elif name == "a":
            self._links = max(0, self._links - 1)
        elif name == "sup" and self._marks:
            begin, links = self._marks.pop()
            words = "".join(self._parts[begin : begin + 5]).strip()
            if links < self._links_begun and NOTE_MARK.fullmatch(words):  # the number of a note, linked to it
                del self._parts[begin:]

    def _add(self, words: str) -> None:
        self._parts.append(words)
        count = len(words) - words.count(" ")
        self.letters += count
        self.linked += count if self._links else 0
        if words.strip():
            self._weights.append(self._bold > 0)

    def _new_page(self, label: str) -> None:
        label = " ".join(label.split())[:40]
        if label and len(self._turns) < MOST_TURNS:
            text = self._text()
            self._label = label
            if text:
                self._turns.append((len(text) + 1, label))
            else:
                self._line_label = label

    def _text(self) -> str:
        return AROUND_BREAK.sub("\n", BLANKS.sub(" ", "".join(self._parts))).strip()

    def _ends_line(self) -> None:
        text = self._text() if self._parts else ""
        if text:
            bold = bool(self._weights) and all(self._weights)
            turns = tuple(turn for turn in self._turns if turn[0] < len(text))
            self.lines.append(Line(text, bold, self._level, self._line_label, turns=turns))
        self._line_label = self._label
        self._parts, self._weights, self._turns, self._marks = [], [], [], []
