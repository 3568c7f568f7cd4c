"""Speakers as a long list: found by typing, sorted, chosen, dragged onto each other."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from quoteline.domain import SpeakerKind
from quoteline.services import who_is_who
from quoteline.services.who_is_who import Line
from quoteline.ui import native, phrases, speaker_drag, theme
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.speaker_drag import SpeakerDrop
from quoteline.ui.speaker_facets import paint_target
from quoteline.ui.translating import Labels, tr
from quoteline.wording import say

SPACE = theme.SPACE
LINE = Qt.ItemDataRole.UserRole
KINDS = Labels(
    {
        SpeakerKind.PERSON: say("Person"),
        SpeakerKind.ORGANISATION: say("Organisation"),
        SpeakerKind.GROUP: say("Group"),
        SpeakerKind.DOCUMENT: say("Document"),
        SpeakerKind.UNKNOWN: say("Not known"),
    }
)

Index = QModelIndex | QPersistentModelIndex


class Which(StrEnum):
    """Which speakers a list shows."""

    ALL = "all"
    SEVERAL = "several"  # those with more than one printed name
    NONE = "none"  # those of whom a person said that they are no speakers


class Lines(QAbstractListModel):
    """The speakers that fit what is typed, in the order asked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Line] = []
        self._shown: list[Line] = []
        self.typed, self.which, self.by_name = "", Which.ALL, False

    def show_lines(self, lines: Sequence[Line]) -> None:
        self._all = list(lines)
        self.narrow()

    def narrow(
        self, *, typed: str | None = None, which: Which | None = None, by_name: bool | None = None
    ) -> None:
        """Show those that fit; what is left out stays as it was."""
        self.typed = self.typed if typed is None else typed
        self.which = which or self.which
        self.by_name = self.by_name if by_name is None else by_name
        fitting = [each for each in who_is_who.narrowed(self._all, self.typed) if _fits(each, self.which)]
        if self.by_name:
            fitting.sort(key=lambda each: (each.folded, each.id))
        self.beginResetModel()
        self._shown = fitting
        self.endResetModel()

    def count_of(self, which: Which) -> int:
        """How many there are, whatever is typed."""
        return sum(_fits(each, which) for each in self._all)

    def line_at(self, row: int) -> Line:
        return self._shown[row]

    def row_of(self, speaker: int) -> int | None:
        return next((row for row, each in enumerate(self._shown) if each.id == speaker), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be chosen, and carried to another."""
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            told = ", ".join(
                part for part in (under(line), phrases.count(line.quotations, "quotation")) if part
            )
            told = f"{line.name}: {told}"
            return plain_hint(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None


def _fits(line: Line, which: Which) -> bool:
    if which is Which.NONE:
        return line.rejected
    return not line.rejected and (which is Which.ALL or line.names > 1)


def under(line: Line) -> str:
    """What stands below a name: the kind, and how many names are printed."""
    if line.rejected:
        return tr("Not a speaker")
    kind = "" if line.kind is SpeakerKind.UNKNOWN else KINDS[line.kind]
    names = tr("{n} {n:name|names}", n=line.names) if line.names > 1 else ""
    return " · ".join(part for part in (kind, names) if part)


class LinesDelegate(QStyledItemDelegate):
    """Paints colour, name and count; kind and number of names small and muted behind the name."""

    def __init__(self, drop: SpeakerDrop | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drop = drop

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, QFontMetrics(option.font).height() + 2 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        colours = theme.colours(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, line, colours)
        rect: QRect = option.rect.adjusted(2 * SPACE, 0, -2 * SPACE, 0)
        left = self._paint_dot(painter, rect, line, colours)
        right = self._paint_count(painter, option, rect, line, colours)
        self._paint_name(painter, option, QRect(left, rect.top(), right - left, rect.height()), line, colours)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, line: Line, colours: theme.Colours
    ) -> None:
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(colours.selection)
            painter.drawRoundedRect(rect, 4, 4)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colours.grid)
            painter.drawRoundedRect(rect, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent, 1))
            painter.drawRoundedRect(rect, 4, 4)
        if self._drop is not None and self._drop.over == line.id:
            paint_target(painter, QRectF(option.rect), colours)

    def _paint_dot(self, painter: QPainter, rect: QRect, line: Line, colours: theme.Colours) -> int:
        colour = theme.speaker_colour(theme.slot_of(line.id, self), colours.dark)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush if line.rejected else colour)
        painter.drawEllipse(QPointF(rect.left() + 4, rect.center().y() + 0.5), 3.5, 3.5)
        return rect.left() + 4 + 3 * SPACE

    def _paint_count(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: Line, colours: theme.Colours
    ) -> int:
        font = theme.tabular(option.font)
        painter.setFont(font)
        painter.setPen(colours.muted)
        count = native.number(line.quotations)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), count)
        return rect.right() - QFontMetrics(font).horizontalAdvance(count) - 2 * SPACE

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line, colours: theme.Colours
    ) -> None:
        metrics = QFontMetrics(option.font)
        small = theme.scaled(option.font, 0.88)
        words = under(line)
        wide = metrics.horizontalAdvance(line.name)
        rest = room.width() - wide - 3 * SPACE
        painter.setFont(option.font)
        painter.setPen(colours.muted if line.rejected else colours.text)
        name = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE_LEFT, name)
        if words and rest >= QFontMetrics(small).horizontalAdvance(words):
            painter.setFont(small)
            painter.setPen(colours.muted)
            painter.drawText(room.adjusted(wide + 2 * SPACE, 0, 0, 0), _MIDDLE_LEFT, words)


_MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class LinesView(QListView):
    """The list; it tells who is chosen, who is to be merged into whom, and where a menu is wanted."""

    chosen = Signal()  # other speakers are selected
    merge_wanted = Signal(object, int)
    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, *, several: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = Lines(self)
        self.setModel(self.lines)
        self.drop = SpeakerDrop(self.viewport(), self._speaker_at) if several else None
        self.setItemDelegate(LinesDelegate(self.drop, self))
        self.setAccessibleName(name)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setDragEnabled(several)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        if self.drop is not None:
            self.drop.merge_wanted.connect(self.merge_wanted)
            self.drop.moved.connect(self.viewport().update)
        theme.speaker_slots.changed.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[Line], wanted: Sequence[int] = ()) -> None:
        """Show other speakers; those selected stay so, or ``wanted`` are, as far as they are there."""
        keep = list(wanted) or self.speakers()
        self.lines.show_lines(lines)
        self.select(keep)

    def narrow(self, **changes: Any) -> None:
        """As :meth:`Lines.narrow`, keeping the selection."""
        keep = self.speakers()
        self.lines.narrow(**changes)
        self.select(keep)

    def speakers(self) -> list[int]:
        """Those selected, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.lines.line_at(row).id for row in rows]

    def select(self, speakers: Sequence[int]) -> None:
        """Select these as far as they are shown; the first one when none is."""
        rows = [row for each in speakers if (row := self.lines.row_of(each)) is not None]
        if not rows and self.lines.rowCount():
            rows = [0]
        model = self.selectionModel()
        if rows:
            first = self.lines.index(rows[0], 0)
            model.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            for row in rows[1:]:
                model.select(self.lines.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
            self.scrollTo(first)
        self.chosen.emit()

    def _speaker_at(self, place: QPoint) -> int | None:
        index = self.indexAt(place)
        line = self.lines.line_at(index.row()) if index.isValid() else None
        return line.id if line is not None and not line.rejected else None

    def startDrag(self, actions: Qt.DropAction) -> None:
        lines = [self.lines.line_at(index.row()) for index in self.selectionModel().selectedIndexes()]
        lines = [each for each in lines if not each.rejected]
        if lines:
            speaker_drag.start(self, [each.id for each in lines], [each.name for each in lines])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))


class MovesIn(QObject):
    """Filters the keys of a field above a list: up and down move in the list while one types.

    ``menu``: the menu key opens the menu of the chosen speaker, not that of the field.
    """

    def __init__(self, moved: QAbstractItemView, *, menu: bool = False) -> None:
        super().__init__(moved)
        self._list, self._menu = moved, menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self._list.keyPressEvent(event)
            return True
        if self._menu and isinstance(event, QContextMenuEvent) and self._list.selectedIndexes():
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            if by_key:
                self._list.contextMenuEvent(event)
            return by_key
        return False


_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
