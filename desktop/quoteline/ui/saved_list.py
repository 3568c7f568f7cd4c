"""The saved searches as a list: a star, the name, how many fit now and how many of them are new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from quoteline.services.saved_searches import Fits, SavedSearch
from quoteline.ui import icons, theme
from quoteline.ui.facet_list import Index, row_height
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import shown, tr

SPACE = theme.SPACE
SAVED = Qt.ItemDataRole.UserRole
FITS = Qt.ItemDataRole.UserRole + 1
OPEN = Qt.ItemDataRole.UserRole + 2
STAR = 14
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class SavedModel(QAbstractListModel):
    """The searches in the person's order, what fits each, and the one that is shown now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.saved: list[SavedSearch] = []
        self.fits: dict[int, Fits] = {}
        self.open: int | None = None

    def show_saved(self, saved: Sequence[SavedSearch]) -> None:
        self.beginResetModel()
        self.saved = list(saved)
        self.fits = {id: fits for id, fits in self.fits.items() if id in {each.id for each in saved}}
        self.endResetModel()

    def show_fits(self, fits: Mapping[int, Fits]) -> None:
        self.fits.update(fits)
        self._changed()

    def show_open(self, id: int | None) -> None:
        if id != self.open:
            self.open = id
            self._changed()

    def _changed(self) -> None:
        if self.saved:
            self.dataChanged.emit(self.index(0), self.index(len(self.saved) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.saved)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        saved = self.saved[index.row()]
        if role == SAVED:
            return saved
        if role == FITS:
            return self.fits.get(saved.id)
        if role == OPEN:
            return saved.id == self.open
        if role == Qt.ItemDataRole.DisplayRole:
            return saved.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return told(saved, self.fits.get(saved.id))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return shown(saved.problem)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (told(saved, self.fits.get(saved.id)), shown(saved.problem))
            return plain_hint("\n".join(filter(None, lines)))
        return None


def told(saved: SavedSearch, fits: Fits | None) -> str:
    """A search with its counts, where they are known, in a line."""
    if fits is None:
        return saved.name
    if fits.new:
        return tr(
            "{name}: {n} {n:quotation|quotations}, {new} of them new",
            name=saved.name,
            n=fits.count,
            new=fits.new,
        )
    return tr("{name}: {n} {n:quotation|quotations}", name=saved.name, n=fits.count)


class SavedDelegate(QStyledItemDelegate):
    """Paints star, name, what is new, and how many fit; the star of the search that is shown is full."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        saved: SavedSearch = index.data(SAVED)
        fits: Fits | None = index.data(FITS)
        colours = theme.colours(option.palette)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, colours)
        self._paint_mark(painter, rect, bool(saved.problem), bool(index.data(OPEN)), colours)
        font = theme.tabular(option.font)
        painter.setFont(font)
        right = rect.right() - 2 * SPACE
        if fits is not None:
            right = self._paint_counts(painter, rect, right, fits, colours)
        left = rect.left() + STAR + 3 * SPACE
        space = QRect(left, rect.top(), max(0, right - SPACE - left), rect.height())
        painter.setPen(colours.muted if saved.problem else colours.text)
        label = QFontMetrics(font).elidedText(saved.name, Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), label)
        painter.restore()

    def _paint_mark(
        self, painter: QPainter, rect: QRect, wrong: bool, open: bool, colours: theme.Colours
    ) -> None:
        name = "triangle-alert" if wrong else "star-filled" if open else "star"
        colour = colours.warning if wrong else colours.accent
        picture = icons.pixmap(name, colour, STAR, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(rect.left() + SPACE, rect.center().y() - STAR // 2 + 1), picture)

    def _paint_counts(
        self, painter: QPainter, rect: QRect, right: int, fits: Fits, colours: theme.Colours
    ) -> int:
        """The count, and before it what is new in a badge; gives where the left one begins."""
        painter.setPen(colours.muted)
        left = self._number(painter, rect, right, tr("{n}", n=fits.count))
        if not fits.new:
            return left
        text = tr("+{n}", n=fits.new)
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * SPACE
        badge = QRectF(left - SPACE - width, rect.top() + 2.5, width, rect.height() - 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(colours.accent_text)
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), text)
        return int(badge.left())

    def _number(self, painter: QPainter, rect: QRect, right: int, text: str) -> int:
        width = painter.fontMetrics().horizontalAdvance(text)
        box = QRect(right - width, rect.top(), width + 1, rect.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        return right - width


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, colours: theme.Colours) -> None:
    """A wash under the pointer, a frame around the row that has the focus."""
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


class SavedList(QListView):
    """As tall as its searches. Click or Enter asks one; F2, Del and Alt with arrows change it."""

    chosen = Signal(int)  # ask this search
    rename_wanted = Signal(int)
    delete_wanted = Signal(int)
    move_wanted = Signal(int, int)  # search, to which place
    menu_wanted = Signal(int, QPoint)  # search, where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.searches = SavedModel(self)
        self._pressed: int | None = None
        self.setModel(self.searches)
        self.setItemDelegate(SavedDelegate(self))
        self.setAccessibleName(tr("Saved searches"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def show_saved(self, saved: Sequence[SavedSearch]) -> None:
        """Show these; the keys stay with the search that they were about."""
        here = self.current()
        self.searches.show_saved(saved)
        places = [each.id for each in saved]
        if here in places:
            self.setCurrentIndex(self.searches.index(places.index(here), 0))
        self._fit()

    def current(self) -> int | None:
        """The search that keys are about."""
        return _id(self.currentIndex())

    def place_of(self, id: int) -> int:
        """Its place in the list, from 0."""
        return [each.id for each in self.searches.saved].index(id)

    def _fit(self) -> None:
        self.setFixedHeight(self.searches.rowCount() * row_height(self.font()) + 1)

    # --- mouse and keys ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = _id(self.indexAt(event.position().toPoint())) if left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A search that is held goes where the pointer is."""
        super().mouseMoveEvent(event)
        over = _id(self.indexAt(event.position().toPoint()))
        if self._pressed is not None and over is not None and over != self._pressed:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        held, self._pressed = self._pressed, None
        over = _id(self.indexAt(event.position().toPoint()))
        if held is None or over is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if over == held:
            self.chosen.emit(held)
        else:
            self.move_wanted.emit(held, self.place_of(over))

    def event(self, event: QEvent) -> bool:
        """Keys that mean something else in the window belong to the search that has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        id = self.current()
        if id is None or not (_ours(event) or event.key() in _ENTER):
            if event.key() == Qt.Key.Key_Escape:
                event.ignore()
            else:
                super().keyPressEvent(event)
            return
        if event.key() in _ENTER:
            self.chosen.emit(id)
        elif event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit(id)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(id)
        else:
            self._move(id, -1 if event.key() == Qt.Key.Key_Up else 1)

    def _move(self, id: int, by: int) -> None:
        to = self.place_of(id) + by
        if 0 <= to < self.searches.rowCount():
            self.move_wanted.emit(id, to)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        id = _id(index)
        if id is not None:
            self.setCurrentIndex(index)
            at = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.menu_wanted.emit(id, self.viewport().mapToGlobal(at))

    def wheelEvent(self, event: Any) -> None:
        event.ignore()  # the pane around scrolls

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def _ours(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.AltModifier:
        return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
    return modifiers == _NO_MODIFIER and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)


def _id(index: QModelIndex) -> int | None:
    saved = index.data(SAVED) if index.isValid() else None
    return saved.id if isinstance(saved, SavedSearch) else None
