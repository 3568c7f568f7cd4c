"""A page of the manual as it is read: Markdown from the package, in the colours and fonts of the window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from quoteline.domain import Spans
from quoteline.services.manual import Page, anchor_of
from quoteline.ui import theme
from quoteline.ui.found_marks import found_format
from quoteline.ui.text_places import code_points, units
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr

LETTERS = 92  # of a line at the most
SIZES = (1.6, 1.25, 1.08, 1.0, 1.0, 1.0)  # of headings, by level, in sizes of the text
STEPS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)  # of zoom
_FEATURES = QTextDocument.MarkdownFeature
# What looks like HTML is shown as it is written: a page brings its own words and nothing else.
MARKDOWN = _FEATURES(_FEATURES.MarkdownDialectGitHub.value | _FEATURES.MarkdownNoHTML.value)


class ManualPage(QTextBrowser):
    """Shows one page; where its links lead is for the window to say."""

    link_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.page: Page | None = None
        self._zoom = STEPS.index(1.0)
        self._marks: Spans = ()
        self._dressing = False
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Page of the manual"))
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(lambda url: self.link_wanted.emit(url.toString()))

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Nothing is loaded by a page, from wherever."""
        return None

    def show_page(self, page: Page) -> None:
        """Show a page from its top, without marks."""
        self.page, self._marks = page, ()
        self._dress()
        self.setAccessibleDescription(page.title)

    def zoom(self, by: int) -> None:
        """Larger or smaller by a step; 0 is the usual size."""
        wanted = STEPS.index(1.0) if by == 0 else self._zoom + by
        self._zoom = max(0, min(len(STEPS) - 1, wanted))
        self._dress_again()

    # --- places ---

    def headings(self) -> dict[str, QTextBlock]:
        """Its headings by what links call them."""
        found: dict[str, QTextBlock] = {}
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found[anchor_of(block.text(), tuple(found))] = block
            block = block.next()
        return found

    def place_of(self, block: QTextBlock) -> int:
        """Where a block begins in :meth:`text`."""
        return code_points(self.text(), block.position())

    def go_to(self, anchor: str) -> bool:
        """Bring a heading to the top; False where there is none of that name."""
        block = self.headings().get(anchor)
        if block is None:
            return False
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top) - 2 * SPACE)
        return True

    # --- what was looked for ---

    def text(self) -> str:
        """All its words, a character for each place."""
        return self.toPlainText()

    def mark(self, spans: Spans, here: int = -1) -> None:
        """Mark these stretches of :meth:`text`; the one that one is at stands out, and comes into view."""
        self._marks = spans
        form, text = found_format(theme.colours(self.palette())), self.text()
        plain = text.isascii()
        marked = []
        for start, end in spans:
            each = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start if plain else units(text, start))
            cursor.setPosition(end if plain else units(text, end), QTextCursor.MoveMode.KeepAnchor)
            each.cursor, each.format = cursor, form
            marked.append(each)
        self.setExtraSelections(marked)
        if 0 <= here < len(marked):
            self.setTextCursor(marked[here].cursor)
            self._bring_into_view()

    def _bring_into_view(self) -> None:
        """With some lines around it, where it is near an edge or beyond."""
        self.ensureCursorVisible()
        place, room = self.cursorRect(), self.viewport().height()
        if place.top() < room // 8 or place.bottom() > room - room // 8:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - room // 3)

    # --- looks ---

    def _dress_again(self) -> None:
        """In another size or other colours, at the place where one reads."""
        if self.page is None or self._dressing:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._dress()
        self.mark(self._marks)
        bar.setValue(round(share * bar.maximum()))

    def _dress(self) -> None:
        """In a document of its own, which is laid out once, when it is whole."""
        if self.page is None:
            return
        self._dressing = True
        made = QTextDocument(self)
        made.setUndoRedoEnabled(False)
        made.setDefaultFont(theme.scaled(self.font(), STEPS[self._zoom]))
        made.setMarkdown(self.page.source, MARKDOWN)
        self._dress_blocks(made)
        self._set_margins(made)
        self.setDocument(made)
        self._dressing = False

    def _dress_blocks(self, made: QTextDocument) -> None:
        size = made.defaultFont().pointSizeF()
        block = made.begin()
        tables: dict[int, QTextTable] = {}
        cursor = QTextCursor(made)
        cursor.beginEditBlock()
        while block.isValid():
            each = QTextCursor(block)
            table = each.currentTable()
            if table is not None:
                tables.setdefault(table.objectIndex(), table)
            self._dress_block(block, each, size, table is not None)
            block = block.next()
        for table in tables.values():
            self._dress_table(table)
        cursor.endEditBlock()

    def _dress_block(self, block: QTextBlock, cursor: QTextCursor, size: float, in_table: bool) -> None:
        look, form = theme.colours(self.palette()), QTextBlockFormat(block.blockFormat())
        level = form.headingLevel()
        if level:
            form.setTopMargin(size * (0 if level == 1 else 1.6 if level == 2 else 1.2))
            form.setBottomMargin(size * 0.5)
            _dress_heading(block, size * SIZES[level - 1])
        elif _is_code(block):
            form.setTopMargin(0 if _is_code(block.previous()) else size * 0.5)
            form.setBottomMargin(0 if _is_code(block.next()) else size * 0.8)
            form.setBackground(theme.mixed(look.surface, look.text, 0.06))
            form.setLeftMargin(2 * SPACE)
        elif not in_table:
            form.setBottomMargin(size * (0.25 if cursor.currentList() else 0.7))
            form.setLineHeight(122, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(form)
        self._dress_code(block)

    def _dress_code(self, block: QTextBlock) -> None:
        """What is typed stands in letters of one width, on a quiet ground."""
        look = theme.colours(self.palette())
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        ground = theme.mixed(look.surface, look.text, 0.06)
        for each in _fragments(block):
            if each[2].fontFixedPitch():
                form = QTextCharFormat()
                form.setFontFamilies([fixed.family()])
                form.setBackground(ground)
                _stretch(block, each[0], each[1]).mergeCharFormat(form)

    def _dress_table(self, table: QTextTable) -> None:
        look, form = theme.colours(self.palette()), table.format()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(look.line)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setCellPadding(1.2 * SPACE)
        form.setCellSpacing(0)
        form.setBottomMargin(3 * SPACE)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)

    def _set_margins(self, page: QTextDocument) -> None:
        """Lines are no longer than one likes to read."""
        room = self.viewport().width()
        line = round(page.defaultFont().pointSizeF() * LETTERS * self.logicalDpiX() / 72 * 0.5)
        left = 6 * SPACE if room > 120 * SPACE else 2 * SPACE
        frame = page.rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(left)
        form.setRightMargin(max(left, room - left - line))
        form.setTopMargin(5 * SPACE)
        form.setBottomMargin(5 * SPACE)
        frame.setFrameFormat(form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.page is not None and event.size().width() != event.oldSize().width():
            self._set_margins(self.document())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress_again()


def _dress_heading(block: QTextBlock, points: float) -> None:
    """In our sizes: those that Markdown gives are told as steps, which would go before them."""
    for start, length, before in _fragments(block):
        form = QTextCharFormat(before)
        form.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        form.setFontPointSize(points)
        form.setFontWeight(QFont.Weight.DemiBold)
        _stretch(block, start, length).setCharFormat(form)


def _stretch(block: QTextBlock, start: int, length: int) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _is_code(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Place, length and format of each stretch of a block that has one format."""
    found, each = [], block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        each += 1
    return found
