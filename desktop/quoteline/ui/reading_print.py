"""An article on paper: its title, its text with the quotations marked and numbered, who said them when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from quoteline.domain import Kind, QuotationDetail, Span, Spans
from quoteline.ui import phrases, theme
from quoteline.ui.found_marks import found_format
from quoteline.ui.reading_setting import SetText, Title
from quoteline.ui.reading_sheet import Sheet
from quoteline.ui.translating import shown, tr

POINTS, SMALL = 11.0, 8.5
FOOT = 3.0  # lines of small text that are kept free below each page


class PrintedArticle:
    """Ready for any paper; made of one part of the text, as the page on the screen shows it."""

    def __init__(
        self,
        text: str,
        title: Title,
        quotations: Sequence[QuotationDetail],
        part: int = 0,
        found: Spans = (),
        cut: list[Span] | None = None,
    ) -> None:
        """``found``: the words that a query found, marked as on the screen; ``cut``: the parts of the text,
        where they are known.
        """
        self.document = QTextDocument()
        self.title = title
        self._look = theme.colours(theme.palette(dark=False))
        self._set = SetText(self.document)
        self._set.take(text, title, cut)
        self._set.part = part
        self._set.lay_out(POINTS, self._look, theme.sans(POINTS))
        self.document.setDocumentMargin(0)  # the paper has its own
        inside = [each for each in quotations if each.content and self._set.map.holds(each.content[0][0])]
        self.quotations = sorted(inside, key=lambda each: each.content[0][0])
        self._mark(found)
        self._list()

    @property
    def name(self) -> str:
        """What a file of it may be called."""
        return self.title[1] or self.title[0]

    def paint(self, paper: QPagedPaintDevice) -> int:
        """Paint all pages; gives how many there are."""
        painter = QPainter(paper)
        room = QRectF(painter.viewport())
        foot = QFontMetricsF(theme.sans(SMALL), paper).lineSpacing() * FOOT
        self.document.documentLayout().setPaintDevice(paper)
        self.document.setPageSize(QSizeF(room.width(), room.height() - foot))
        pages = self.document.pageCount()
        for number in range(pages):
            if number:
                paper.newPage()
            self._paint_page(painter, number, room.height() - foot)
            self._paint_foot(painter, number, pages, room)
        painter.end()
        return pages

    def _paint_page(self, painter: QPainter, number: int, high: float) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self._look.text)
        context.clip = QRectF(0, number * high, self.document.pageSize().width(), high)
        painter.save()
        painter.translate(0, -number * high)
        painter.setClipRect(context.clip)
        self.document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_foot(self, painter: QPainter, number: int, pages: int, room: QRectF) -> None:
        painter.setFont(theme.sans(SMALL))
        painter.setPen(self._look.muted)
        told = tr("{page} of {pages}", page=number + 1, pages=pages)
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(told)
        base = room.height() - metrics.descent()
        name = " · ".join(part for part in self.title[:2] if part)
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room.width() - 1.5 * wide))
        painter.drawText(QPointF(0, base), name)
        painter.drawText(QPointF(room.width() - wide, base), told)

    # --- what is written ---

    def _mark(self, found: Spans) -> None:
        """Mark the words first, which moves nothing; then write the numbers, the last one first."""
        for each in self.quotations:
            for span in each.content:
                self._set.cursor(span).mergeCharFormat(self._ground(each.row.kind))
        for span in found:
            if self._set.map.holds(span[0]):
                self._set.cursor(span).mergeCharFormat(found_format(self._look))
        ends = [
            (self._set.cursor((end, end)).position(), number)
            for number, each in enumerate(self.quotations, 1)
            for end in [each.content[-1][1]]
        ]
        for position, number in sorted(ends, reverse=True):
            cursor = QTextCursor(self.document)
            cursor.setPosition(position)
            cursor.insertText(str(number), self._raised())

    def _ground(self, kind: Kind) -> QTextCharFormat:
        """Direct words on a ground, partly quoted ones on it with a line, reported ones with a line alone."""
        made = QTextCharFormat()
        if kind is not Kind.INDIRECT:
            made.setBackground(self._look.highlight)
        if kind is not Kind.DIRECT:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            made.setUnderlineColor(self._look.muted)
        return made

    def _raised(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(theme.sans(POINTS))
        made.setForeground(self._look.accent)
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return made

    def _list(self) -> None:
        """Below the text: number, speaker, day and kind of each."""
        sheet = Sheet(POINTS, self._look, theme.sans(POINTS))
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.quotations:
            cursor.insertBlock(_ours(sheet.block(0.4)), sheet.characters(POINTS, strong=True))
            cursor.insertText("\u2028" + tr("Quotations"))
        for number, each in enumerate(self.quotations, 1):
            cursor.insertBlock(_ours(sheet.block(0.25)), sheet.characters(SMALL + 0.5, sans=True))
            cursor.insertText(f"{number}  {self._line(each)}")

    @staticmethod
    def _line(each: QuotationDetail) -> str:
        row = each.row
        who = ", ".join(filter(None, (phrases.speaker_name(row), row.role)))
        kind = shown(phrases.KIND_NAMES[row.kind])
        return " · ".join((who, phrases.day_of_row(row), kind))


def _ours(block: QTextBlockFormat) -> QTextBlockFormat:
    """A paragraph in the language of the window, below an article that may be read from the right."""
    block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return block
