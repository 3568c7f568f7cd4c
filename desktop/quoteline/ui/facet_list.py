"""One filter as a list of values: a box to tick, the value, and how many quotations it would leave."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from quoteline.services.browsing import Facet
from quoteline.ui import icons, native, theme
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import shown, tr

SPACE = theme.SPACE
FACET = Qt.ItemDataRole.UserRole
BOX = 14

Index = QModelIndex | QPersistentModelIndex
Key = int | str | None


class FacetModel(QAbstractListModel):
    """Values with their counts, and which of them are ticked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facets: list[Facet] = []
        self.ticked: set[Key] = set()

    def show_facets(self, facets: Sequence[Facet], ticked: Collection[Key]) -> None:
        self.beginResetModel()
        self.facets, self.ticked = list(facets), set(ticked)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.facets)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        facet = self.facets[index.row()]
        if role == FACET:
            return facet
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(facet.label)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if facet.key in self.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return counted(facet)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return shown(facet.hint)
        if role == Qt.ItemDataRole.ToolTipRole:
            told = f"{counted(facet)}\n{shown(facet.hint)}" if facet.hint else counted(facet)
            return plain_hint(told)
        return None


def counted(facet: Facet) -> str:
    """A value with its count, where that is known."""
    label = shown(facet.label)
    return tr("{label}: {n}", label=label, n=facet.count) if facet.count >= 0 else label


class FacetDelegate(QStyledItemDelegate):
    """Paints box, colour, label and count; a value that would leave nothing is faint."""

    def __init__(self, coloured: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coloured = coloured

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        facet: Facet = index.data(FACET)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        rect: QRect = option.rect
        colours = theme.colours(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, colours)
        left = self._paint_box(painter, rect, ticked, colours)
        if self._coloured:
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            ground = colours.grid if hovered else colours.raised
            left = self._paint_dot(painter, rect, left, facet, ground)
        font = theme.tabular(option.font)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        count = native.number(facet.count) if facet.count >= 0 else ""
        width = metrics.horizontalAdvance(count)
        right = rect.right() - 2 * SPACE
        painter.setPen(colours.muted)
        painter.drawText(QRect(right - width, rect.top(), width + 1, rect.height()), _MIDDLE_RIGHT, count)
        painter.setPen(colours.text if facet.count or ticked else colours.muted)
        space = QRect(left, rect.top(), right - width - 2 * SPACE - left, rect.height())
        label = metrics.elidedText(shown(facet.label), Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, _MIDDLE_LEFT, label)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, colours: theme.Colours) -> None:
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.grid)
            painter.drawRoundedRect(rect, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent, 1))
            painter.drawRoundedRect(rect, 4, 4)

    def _paint_box(self, painter: QPainter, rect: QRect, ticked: bool, colours: theme.Colours) -> int:
        box = QRectF(rect.left() + SPACE + 0.5, rect.center().y() - BOX / 2 + 0.5, BOX, BOX)
        painter.setPen(QPen(colours.accent if ticked else colours.muted, 1))
        painter.setBrush(colours.accent if ticked else colours.surface)
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            scale = painter.device().devicePixelRatioF()
            painter.drawPixmap(
                QPointF(box.left() + 1, box.top() + 1), icons.pixmap("check", colours.accent_text, 12, scale)
            )
        return int(box.right()) + 2 * SPACE

    def _paint_dot(self, painter: QPainter, rect: QRect, left: int, facet: Facet, ground: QColor) -> int:
        speaker = facet.key if isinstance(facet.key, int) else None
        colour = theme.speaker_mark(theme.slot_of(speaker, self), ground)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if speaker is not None else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(left + 4, rect.center().y() + 0.5), 3.5, 3.5)
        return left + 4 + 3 * SPACE


def _in_order_of(shown: Sequence[Facet], facets: Sequence[Facet]) -> list[Facet]:
    """``facets`` in the places they have now; new ones at the end."""
    places = {facet.key: place for place, facet in enumerate(shown)}
    return sorted(facets, key=lambda facet: places.get(facet.key, len(places)))


_MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MIDDLE_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def row_height(font: QFont) -> int:
    return QFontMetrics(font).height() + int(1.5 * SPACE)


class FacetList(QListView):
    """As tall as its values; the pane around it scrolls. Click, Space or Enter ticks."""

    ticked = Signal(object)  # the key of the value that was clicked

    def __init__(self, name: str, coloured: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest: tuple[Sequence[Facet], Collection[Key]] = ((), ())
        self._model = FacetModel(self)
        self.setModel(self._model)
        self.setItemDelegate(FacetDelegate(coloured, self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        theme.speaker_slots.changed.connect(self.viewport().update)

    def show_facets(self, facets: Sequence[Facet], ticked: Collection[Key]) -> None:
        here, before = self.currentIndex().row(), self._model.facets
        key = before[here].key if 0 <= here < len(before) else None
        self._latest = (facets, ticked)
        if self.underMouse():
            facets = _in_order_of(self._model.facets, facets)
        self._model.show_facets(facets, ticked)
        if here >= 0:  # keys stay with what they were about, wherever it stands now
            here = next((at for at, each in enumerate(facets) if each.key == key), here)
        if 0 <= here < len(facets):
            self.setCurrentIndex(self._model.index(here, 0))
        self._fit()

    def facets(self) -> list[Facet]:
        return list(self._model.facets)

    def _fit(self) -> None:
        self.setFixedHeight(self._model.rowCount() * row_height(self.font()) + 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._tick(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Only now may values change their places: none may slip away under the pointer."""
        super().leaveEvent(event)
        facets, ticked = self._latest
        if list(facets) != self._model.facets:
            self._model.show_facets(facets, ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tick(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: Any) -> None:
        event.ignore()  # the pane around scrolls

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _tick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.ticked.emit(self._model.facets[index.row()].key)
