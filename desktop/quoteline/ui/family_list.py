"""The families of a library as a list: ids for all, rows only for those that are painted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from quoteline.services import families
from quoteline.services.families import FamilyRow
from quoteline.ui import family_diff, family_words, theme
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import tr

SPACE = theme.SPACE
ROW = Qt.ItemDataRole.UserRole
PAGE = 24  # families fetched at once: each comes with all its printings
PAGES_KEPT = 40
LINES = 2  # of the words
Index = QModelIndex | QPersistentModelIndex


class FamilyRows(QAbstractListModel):
    """Rows by their place in ``ids``; the role ``ROW`` gives a FamilyRow, or None while it is fetched."""

    def __init__(self, lane: AsksLibrary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self.ids: list[int] = []
        self._pages: OrderedDict[int, dict[int, FamilyRow]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these families in this order."""
        self.beginResetModel()
        self.ids = list(ids)
        self._lane.forget("family rows")
        self._pages.clear()
        self._wanted.clear()
        self.endResetModel()

    def row_at(self, place: int) -> FamilyRow | None:
        """The row at a place; None while it is being fetched, which is asked for here."""
        page = place // PAGE
        if page in self._pages:
            self._pages.move_to_end(page)
            return self._pages[page].get(self.ids[place])
        if page not in self._wanted:
            self._wanted[page] = None
            self._soon.start()
        return None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (ROW, *_TOLD):
            return None
        row = self.row_at(index.row())
        if role == ROW or row is None:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.longest
        return plain_hint(spoken(row)) if role == Qt.ItemDataRole.ToolTipRole else spoken(row)

    def _ask(self) -> None:
        pages = list(self._wanted)[-2:]  # older wishes are dropped while the list is flung
        self._wanted.clear()
        ids = [each for page in pages for each in self.ids[page * PAGE : (page + 1) * PAGE]]
        if ids:
            self._lane.ask(
                "family rows",
                lambda library: families.rows(library, ids),
                lambda rows: self._take(pages, rows),
            )

    def _take(self, pages: Sequence[int], rows: Sequence[FamilyRow]) -> None:
        by_id = {row.id: row for row in rows}
        for page in pages:
            ids = self.ids[page * PAGE : (page + 1) * PAGE]
            self._pages[page] = {each: by_id[each] for each in ids if each in by_id}
            if ids:
                last = page * PAGE + len(ids) - 1
                self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, 0))
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)


_TOLD = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def spoken(row: FamilyRow) -> str:
    """A family for a screen reader."""
    return f"{family_words.speakers(row)}: {row.longest}. {family_words.counts(row)}"


class FamilyDelegate(QStyledItemDelegate):
    """Paints how often, by whom, and the first words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = QFontMetrics(_serif(option.font)).lineSpacing()
        return QSize(120, LINES * words + QFontMetrics(option.font).height() * 2 + 6 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.colours(option.palette)
        state: QStyle.StateFlag = option.state
        ground = colours.selection if state & QStyle.StateFlag.State_Selected else colours.surface
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, ground)
        painter.setPen(QPen(colours.line, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2))
        row: FamilyRow | None = index.data(ROW)
        if row is not None:
            room = option.rect.adjusted(3 * SPACE, 2 * SPACE, -3 * SPACE, -2 * SPACE)
            _paint_row(painter, option.font, room, row, family_diff.inks(colours, ground))
        painter.restore()


def _paint_row(painter: QPainter, font: QFont, room: QRect, row: FamilyRow, ink: family_diff.Inks) -> None:
    bold, line = theme.scaled(font, 1.0, bold=True), QFontMetrics(font).height()
    painter.setPen(ink.text)
    painter.setFont(bold)
    painter.drawText(QRect(room.left(), room.top(), room.width(), line), _LEFT, _cut(bold, row, room))
    serif = _serif(font)
    bottom = _paint_words(painter, serif, room.adjusted(0, line + SPACE // 2, 0, 0), row.longest)
    told = family_words.counts(row)
    painter.setFont(font)
    painter.setPen(ink.gone)
    under = QRect(room.left(), bottom + SPACE // 2, room.width(), line)
    painter.drawText(
        under, _LEFT, QFontMetrics(font).elidedText(told, Qt.TextElideMode.ElideRight, room.width())
    )


def _paint_words(painter: QPainter, font: QFont, room: QRect, words: str) -> int:
    """Paint so many lines; gives where the last one may end."""
    metrics = QFontMetrics(font)
    layout = QTextLayout(" ".join(words.split())[:600], font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    painter.setFont(font)
    layout.beginLayout()
    top = room.top()
    for number in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        rest = layout.text()[line.textStart() :]
        last = number == LINES - 1
        part = rest if last else rest[: line.textLength()]
        shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.left(), top, room.width(), metrics.lineSpacing()), _LEFT, shown)
        top += metrics.lineSpacing()
    layout.endLayout()
    return room.top() + LINES * metrics.lineSpacing()


def _cut(font: QFont, row: FamilyRow, room: QRect) -> str:
    return QFontMetrics(font).elidedText(
        family_words.speakers(row), Qt.TextElideMode.ElideRight, room.width()
    )


def _serif(font: QFont) -> QFont:
    return theme.serif(max(10.0, 1.1 * font.pointSizeF()))


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class FamiliesView(QListView):
    """The list; it tells which family is chosen."""

    chosen = Signal(int)

    def __init__(self, lane: AsksLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FamilyRows(lane, self)
        self.setModel(self.rows)
        self.setItemDelegate(FamilyDelegate(self))
        self.setAccessibleName(tr("Families, those with most independent printings first"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these families; the chosen one stays so where it is still there, else the first is."""
        chosen = self.family()
        self.rows.show_ids(ids)
        if ids:
            place = self.rows.ids.index(chosen) if chosen in self.rows.ids else 0
            self.setCurrentIndex(self.rows.index(place, 0))

    def family(self) -> int | None:
        """The chosen family."""
        index = self.currentIndex()
        return self.rows.ids[index.row()] if index.isValid() else None

    def _tell(self, index: QModelIndex, before: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.ids[index.row()])
