"""A text set in a document: its title above, the part that is shown, places of text and of page."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from quoteline.domain import Span
from quoteline.ui import theme
from quoteline.ui.direction import mostly_from_the_right, runs_from_the_right
from quoteline.ui.reading_sheet import Sheet
from quoteline.ui.reading_text import ShownText, part_of, parts
from quoteline.ui.theme import SPACE, Colours

Title = tuple[str, str, str]  # outlet, headline, byline and day

_FROM_THE_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class SetText:
    """Knows a whole text and lays out one part of it at a time."""

    def __init__(self, document: QTextDocument) -> None:
        self.document = document
        self.text = ""
        self.title: Title = ("", "", "")
        self.parts: list[tuple[int, int]] = [(0, 0)]
        self.part = 0
        self.map = ShownText("", 0, 0)
        self.from_right = False  # the text as a whole is read from the right

    def take(self, text: str, title: Title, cut: list[tuple[int, int]] | None = None) -> None:
        """Another text; nothing of it is laid out yet. ``cut``: its :func:`parts`, where they are known."""
        self.text, self.title = text, title
        self.parts, self.part = cut or parts(text), 0
        self.from_right = mostly_from_the_right(text)

    def part_of(self, offset: int) -> int:
        """The number of the part in which a place of the text stands."""
        return part_of(self.parts, offset)

    def lay_out(self, points: float, look: Colours, controls: QFont) -> None:
        """Set the present part, the first one below the title."""
        start, end = self.parts[self.part]
        self.document.setDefaultFont(theme.serif(points))
        self.document.setDocumentMargin(3 * SPACE)
        self.document.clear()
        self._turn()
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        sheet = Sheet(points, look, controls)
        if self.part == 0:
            sheet.write_title(cursor, self.title)
        cursor.setBlockFormat(sheet.block(0 if "\n\n" in self.text[start:end] else 0.55))
        cursor.setCharFormat(sheet.characters(points))
        self.map = ShownText(self.text, start, end, cursor.position())
        cursor.insertText(self.map.shown)
        self._turn_blocks()
        cursor.endEditBlock()

    def cursor(self, span: Span) -> QTextCursor:
        """A cursor over a stretch of the text; at the edges of the part where it reaches beyond."""
        cursor = QTextCursor(self.document)
        # While the text is set anew, a style or a resize may ask for places that are not there yet.
        there = self.document.characterCount() - 1
        cursor.setPosition(min(there, self.map.position(span[0])))
        cursor.setPosition(min(there, self.map.position(span[1])), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _turn(self) -> None:
        """Read the page from the right, or from the left, whatever its single paragraphs do."""
        option = QTextOption(self.document.defaultTextOption())
        way = Qt.LayoutDirection.RightToLeft if self.from_right else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(way)
        self.document.setDefaultTextOption(option)

    def _turn_blocks(self) -> None:
        """A paragraph wholly of the other direction stands from its own side: a quoted Hebrew verse."""
        if not self.from_right and not _FROM_THE_RIGHT.search(self.map.shown + "".join(self.title)):
            return
        block = self.document.begin()
        while block.isValid():
            way = _way_of(block, self.from_right)
            of_title = self.from_right and block.position() < self.map.lead
            if way is not None and not of_title:
                turned = QTextBlockFormat()
                turned.setLayoutDirection(way)
                QTextCursor(block).mergeBlockFormat(turned)
            block = block.next()


def _way_of(block: QTextBlock, from_right: bool) -> Qt.LayoutDirection | None:
    """The direction of a paragraph where it is another than that of the page."""
    words = block.text()
    if from_right and not _FROM_THE_RIGHT.search(words) and any(map(str.isalpha, words)):
        return Qt.LayoutDirection.LeftToRight
    if not from_right and runs_from_the_right(words):
        return Qt.LayoutDirection.RightToLeft
    return None
