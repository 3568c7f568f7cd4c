"""A speaker's quotations by day, to be read: the day beside, the words in full, the outlet below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from quoteline.domain import Basis, Precision, QuotationRow
from quoteline.services.searching import marking_of
from quoteline.ui import found_marks, phrases, theme
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.direction import runs_from_the_right
from quoteline.ui.jobs import Lane
from quoteline.ui.quotation_model import ROW, QuotationModel
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import shown, tr
from quoteline.ui.words_table import WordsTable

WIDEST = 74  # characters of a line of words: longer ones are hard to read
LINES = 12  # of a quotation that are shown
FEW_LINES = 4  # where there are too many quotations to measure each
MEASURED = 256  # quotations up to which every one gets the room it needs
CHARACTERS = 2400

Index = QModelIndex | QPersistentModelIndex


class SideDelegate(QStyledItemDelegate):
    """Paints the day in a column of its own, the words in the serif, outlet and title small below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = ""
        self.printings: Mapping[int, int] = {}
        self.most = LINES
        self._heights: dict[tuple[int, int], int] = {}
        self.restyle(QPalette(), QFont())

    def restyle(self, palette: QPalette, font: QFont) -> None:
        """Take over fonts and colours; called when either changes."""
        self._look = theme.colours(palette)
        self._small = theme.tabular(theme.scaled(font, 0.9))
        self._serif = theme.serif(max(9.0, font.pointSizeF()) * 1.15)
        small = QFontMetricsF(self._small)
        self._italic = QFont(self._small)
        self._italic.setItalic(True)
        self._widest = QFontMetricsF(self._serif).averageCharWidth() * WIDEST
        self._day_wide = round(small.horizontalAdvance("28 Sep 2028") + 3 * SPACE)
        self._heights.clear()

    def forget(self) -> None:
        """The rows may be others."""
        self._heights.clear()

    def height_of(self, row: QuotationRow, width: int) -> int:
        """The room that a quotation needs in a list of this width."""
        key = (row.id, width)
        if key not in self._heights:
            layout = self._laid(row, width - self._day_wide - 5 * SPACE)
            self._heights[key] = self.height(min(self.most, layout.lineCount()))
        return self._heights[key]

    def height(self, lines: int) -> int:
        """The room that so many lines of words need."""
        words = QFontMetricsF(self._serif).lineSpacing() * lines
        return round(words + QFontMetricsF(self._small).height() + 5 * SPACE)

    def _laid(self, row: QuotationRow, width: float) -> QTextLayout:
        words = " ".join(phrases.shown_words(row)[:CHARACTERS].split())
        layout = QTextLayout(words, self._serif)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if runs_from_the_right(words):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout.setTextOption(option)
        layout.setFormats(self._marks(words, len(shown(row.lead))))
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40.0, min(width, self._widest)))
            line.setPosition(QPointF(0, y))
            y += QFontMetricsF(self._serif).lineSpacing()
        layout.endLayout()
        return layout

    def _marks(self, words: str, lead: int) -> list[QTextLayout.FormatRange]:
        """The words that the query found, behind what we set before them."""
        found = marking_of(self.query).in_text(words[lead:])
        return found_marks.ranges(words, found_marks.moved(found, lead, (0, len(words))), self._look)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: Any = option.state
        ground = self._look.selection if state & QStyle.StateFlag.State_Selected else None
        if ground is None and state & QStyle.StateFlag.State_MouseOver:
            ground = theme.mixed(self._look.surface, self._look.text, 0.04)
        if ground is not None:
            painter.fillRect(rect, ground)
        painter.setPen(self._look.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        row = index.data(ROW)
        if isinstance(row, QuotationRow):
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            self._paint_row(painter, rect.adjusted(2 * SPACE, 2 * SPACE, -2 * SPACE, 0), row, mirrored)

    def _paint_row(self, painter: QPainter, rect: QRect, row: QuotationRow, mirrored: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        wide = self._day_wide
        days = QRectF(rect.right() - wide if mirrored else rect.left(), rect.top(), wide, rect.height())
        left = rect.left() + (0 if mirrored else wide)
        painter.setFont(self._italic if row.said.basis is Basis.PUBLICATION else self._small)
        painter.setPen(self._look.text if row.said.precision is Precision.DAY else self._look.muted)
        painter.drawText(days, int(flags), phrases.said_short(row.said))
        painter.setFont(self._small)
        painter.setPen(self._look.muted)
        below = days.adjusted(0, QFontMetricsF(self._small).lineSpacing(), 0, 0)
        painter.drawText(below, int(flags), phrases.KIND_MARKS[row.kind])
        layout = self._laid(row, rect.width() - wide - SPACE)
        shown = min(self.most, layout.lineCount())
        spacing = QFontMetricsF(self._serif).lineSpacing()
        painter.save()
        painter.setClipRect(QRectF(left, rect.top() - 1, rect.width() - wide, shown * spacing + 1))
        painter.setPen(self._look.text)
        layout.draw(painter, QPointF(left, rect.top() - 1))
        painter.restore()
        painter.setFont(self._small)
        painter.setPen(self._look.muted)
        metrics = QFontMetricsF(self._small)
        more = "… " if layout.lineCount() > shown else ""
        room = rect.width() - wide
        told = metrics.elidedText(more + self._below(row), Qt.TextElideMode.ElideRight, room)
        box = QRectF(left, rect.top() + shown * spacing + SPACE / 2, room, metrics.height())
        painter.drawText(box, int(flags), told)

    def _below(self, row: QuotationRow) -> str:
        where = " · ".join(part for part in (phrases.outlet_name(row.outlet), row.article_title) if part)
        if row.id in self.printings:
            printed = tr("printed {n} {n:time|times}", n=self.printings[row.id])
            return f"{printed} · {where}"
        return where


class SideList(WordsTable):
    """All that a speaker said on something; each has the room it needs where they are not too many."""

    def __init__(self, lane: AsksLibrary) -> None:
        self.delegate = SideDelegate()
        super().__init__(QuotationModel(cast(Lane, lane)), self.delegate)
        self.rows.setParent(self)
        self.delegate.setParent(self)
        self._measuring = QTimer(self, singleShot=True, interval=0)
        self._measuring.timeout.connect(self._measure)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows.dataChanged.connect(lambda *_: self._measuring.start())
        self._dress()

    def show_ids(self, ids: Sequence[int], query: str, printings: Mapping[int, int]) -> None:
        """Show these quotations with the words that the query finds."""
        self.delegate.query, self.delegate.printings = query, printings
        self.delegate.most = LINES if len(ids) <= MEASURED else FEW_LINES
        self.delegate.forget()
        if list(ids) == list(self.rows.ids):
            self.rows.refresh_rows()
        else:
            self.rows.show_ids(ids)
            self.scrollToTop()
        self.set_row_height(self.delegate.height(FEW_LINES))
        self._measuring.start()

    def _measure(self) -> None:
        """Rows that have come get the room that their words need; the others are asked for."""
        if self.delegate.most == LINES:
            width = self.viewport().width()
            for place in range(len(self.rows.ids)):
                row = self.rows.row_at(place)
                if row is not None:
                    self.give_height(place, self.delegate.height_of(row, width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measuring.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        self.delegate.restyle(self.palette(), self.font())
        self.set_row_height(self.delegate.height(FEW_LINES))
        self._measuring.start()
        self.viewport().update()
