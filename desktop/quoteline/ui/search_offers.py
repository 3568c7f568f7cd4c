"""The list below the search box: how the query may go on, or what was searched for earlier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from quoteline.services.completions import Completion
from quoteline.ui import native, theme
from quoteline.ui.announcing import announce
from quoteline.ui.facet_list import Index
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import shown, tr

SPACE = theme.SPACE
ROWS = 10
NARROWEST, WIDEST = 220, 480  # pixels, with text of the usual size
OFFER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Offer:
    """A line that can be taken: a completion of a stretch, or a whole earlier search."""

    shown: str
    completion: Completion | None = None  # None: an earlier search
    hint: str = ""
    count: str = ""

    @property
    def told(self) -> str:
        """All of the line, for those who listen or point at it."""
        return ", ".join(each for each in (self.shown, self.hint, self.count) if each)


class Offers(QFrame):
    """Lies over the window and never takes the keyboard; nothing is chosen until a person chooses."""

    clicked = Signal(object)  # Offer

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.model = _Model(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Line(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("How the search may go on"))
        self.list.clicked.connect(lambda index: self.clicked.emit(index.data(OFFER)))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(SPACE,) * 4)
        column.addWidget(self.list)
        window.installEventFilter(self)
        self.hide()

    def show_offers(self, offers: Sequence[Offer], where: QPoint, from_right: bool = False) -> None:
        """Show these below ``where`` (on the screen); to its left where one reads from the right."""
        self.model.show_offers(offers)
        self.list.scrollToTop()
        self._place(where, from_right)
        self.show()
        self.raise_()

    def current(self) -> Offer | None:
        """What was chosen by hand."""
        index = self.list.currentIndex()
        return self.model.offers[index.row()] if self.isVisible() and index.isValid() else None

    def first(self) -> Offer | None:
        return self.model.offers[0] if self.isVisible() and self.model.offers else None

    def step(self, by: int) -> None:
        """Choose the next (or, negative, an earlier) line; above the first one nothing is chosen."""
        rows = self.model.rowCount()
        here = self.list.currentIndex().row()
        to = here + by if here >= 0 or by > 0 else rows - 1
        to = max(0, min(rows - 1, to)) if abs(by) > 1 else to
        if not 0 <= to < rows:
            to = -1
        self.list.setCurrentIndex(self.model.index(to, 0) if to >= 0 else QModelIndex())
        offer = self.current()
        if offer is not None:
            announce(self, offer.told)

    def texts(self) -> list[str]:
        """What is offered, empty while nothing is."""
        return [each.shown for each in self.model.offers] if self.isVisible() else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.WindowDeactivate) and self.isVisible():
            self.hide()
        return False

    def _place(self, where: QPoint, from_right: bool) -> None:
        window = self.parentWidget()
        assert window is not None
        scale = max(1.0, self.fontMetrics().height() / 18)
        line = self.list.itemDelegate().sizeHint(QStyleOptionViewItem(), self.model.index(0, 0)).height()
        line = max(line, _height(self.fontMetrics()))
        wide = max((_width(each, self.font()) for each in self.model.offers), default=0) + 8 * SPACE
        width = int(max(NARROWEST * scale, min(wide, WIDEST * scale)))
        rows = min(ROWS, self.model.rowCount())
        here = window.mapFromGlobal(where)
        room = window.height() - here.y() - 2 * SPACE
        height = min(rows * line, max(line, room)) + 2 * SPACE + 2
        left = here.x() - width if from_right else here.x()
        left = max(SPACE, min(left, window.width() - width - SPACE))
        self.setGeometry(left, here.y(), min(width, window.width() - 2 * SPACE), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.colours(self.palette()).line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: list[Offer] = []

    def show_offers(self, offers: Sequence[Offer]) -> None:
        self.beginResetModel()
        self.offers = list(offers)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        match role:
            case _ if role == OFFER:
                return offer
            case Qt.ItemDataRole.DisplayRole:
                return offer.shown
            case Qt.ItemDataRole.AccessibleTextRole:
                return offer.told
            case Qt.ItemDataRole.ToolTipRole:
                return plain_hint(offer.told)
        return None


class _Line(QStyledItemDelegate):
    """Paints a line: what is put in, what it means, and how many quotations have it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _height(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(OFFER)
        colours = theme.colours(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colours.selection)
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, colours.hover)
        rect = option.rect.adjusted(3 * SPACE, 0, -3 * SPACE, 0)
        turned = option.direction is Qt.LayoutDirection.RightToLeft
        small = theme.tabular(_small(option.font))
        used = _draw(painter, rect, offer.count, small, colours.muted, rect.width(), end=not turned)
        rect = _less(rect, used + 4 * SPACE if used else 0, end=not turned)
        used = _draw(painter, rect, offer.shown, option.font, colours.text, rect.width(), end=turned)
        rect = _less(rect, used + 3 * SPACE, end=turned)
        _draw(painter, rect, offer.hint, _small(option.font), colours.muted, rect.width(), end=turned)
        painter.restore()


def _small(font: QFont) -> QFont:
    return theme.scaled(font, 0.9)


def _height(metrics: QFontMetrics) -> int:
    return metrics.height() + 2 * SPACE


def _width(offer: Offer, font: QFont) -> int:
    metrics, small = QFontMetrics(font), QFontMetrics(_small(font))
    gaps = 3 * SPACE * bool(offer.hint) + 4 * SPACE * bool(offer.count)
    beside = small.horizontalAdvance(offer.hint) + small.horizontalAdvance(offer.count)
    return metrics.horizontalAdvance(offer.shown) + beside + gaps


def _less(rect: QRect, width: int, end: bool) -> QRect:
    return rect.adjusted(0, 0, -width, 0) if end else rect.adjusted(width, 0, 0, 0)


def _draw(
    painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor, room: int, end: bool
) -> int:
    """Draw a text at one end of a rectangle, cut to the room there is; gives how wide it is."""
    metrics = QFontMetrics(font)
    if not text or room < metrics.height():
        return 0
    told = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), told)
    return metrics.horizontalAdvance(told)


def of_completion(completion: Completion) -> Offer:
    """A line for a completion, in the words of the window."""
    count = native.written(completion.count, "") if completion.count is not None else ""
    return Offer(shown(completion.shown), completion, shown(completion.hint), count)
