"""The hands on the names of lanes: dragged, moved by keys, pinned, collapsed, hidden, asked for a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from quoteline.ui.announcing import announce
from quoteline.ui.lane_overlay import LaneOverlay
from quoteline.ui.timeline_canvas import TimelineCanvas
from quoteline.ui.timeline_lanes import Key, LaneChoice
from quoteline.ui.timeline_layout import Row, RowKind
from quoteline.ui.timeline_model import TimelineModel
from quoteline.ui.translating import shown, tr

PLAIN = Qt.KeyboardModifier.NoModifier


class LaneHands(QObject):
    """Watches the drawing for what is done to the names of lanes; everything else is left to the drawing."""

    menu_wanted = Signal(object, QPoint)  # the Row whose menu is asked for, and where on the screen
    focused = Signal(object)  # the Row that the arrow keys went to

    def __init__(self, canvas: TimelineCanvas, model: TimelineModel) -> None:
        super().__init__(canvas)
        self._canvas, self._model = canvas, model
        self._held: Row | None = None
        self._held_at = QPointF()
        self._dragging = False
        self._focus: Key | None = None
        self._has_focus = False
        self.overlay = LaneOverlay(canvas, model)
        canvas.installEventFilter(self)
        model.arrived.connect(self._lanes_changed)
        model.decided.connect(self.overlay.update)

    # --- which lane ---

    def lanes(self) -> list[Row]:
        """The rows that are lanes, from the top."""
        return [row for row in self._canvas.plan().rows if row.kind is RowKind.LANE and row.lane is not None]

    def keys(self) -> list[Key]:
        return [row.lane.key for row in self.lanes() if row.lane is not None]

    @property
    def focus(self) -> Row | None:
        """The lane that keys are about; None while none is."""
        if not self._has_focus:
            return None
        return next((row for row in self.lanes() if row.lane and row.lane.key == self._focus), None)

    def focus_on(self, row: Row | None) -> None:
        self._has_focus = row is not None and row.lane is not None
        self._focus = row.lane.key if row is not None and row.lane is not None else None
        self.overlay.show_focus(row)
        if row is not None:
            self.focused.emit(row)

    def decide(self, choice: LaneChoice, told: str) -> None:
        """Take a decision, and tell it to who cannot see it."""
        self._model.choose_lanes(choice)
        self.overlay.show_focus(self.focus)
        announce(self._canvas, told)

    def move(self, row: Row, by: int) -> None:
        """A lane up or down by so many places, within the pinned or the others."""
        keys = self.keys()
        if row.lane is None or row.lane.key not in keys:
            return
        to = keys.index(row.lane.key) + by
        choice = self._model.choice.moved(keys, row.lane.key, to)
        self.decide(choice, "")
        place = self.keys().index(row.lane.key) + 1
        announce(self._canvas, tr("{name}: lane {place} of {n}", name=name_of(row), place=place, n=len(keys)))

    # --- what is heard ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QMouseEvent() if event.type() is QEvent.Type.MouseButtonPress:
                return self._press(event)
            case QMouseEvent() if event.type() is QEvent.Type.MouseMove:
                return self._drag(event)
            case QMouseEvent() if event.type() is QEvent.Type.MouseButtonRelease:
                return self._drop(event)
            case QContextMenuEvent():
                return self._ask_menu(event)
            case QKeyEvent() if event.type() is QEvent.Type.KeyPress:
                return self._key(event)
        if event.type() is QEvent.Type.FocusOut:
            self.focus_on(None)
        elif event.type() is QEvent.Type.Resize:
            self.overlay.fit()
        return False

    def _row_named_at(self, at: QPointF) -> Row | None:
        hit = self._canvas.hit(at)
        return hit.row if hit.name and hit.row is not None and hit.row.kind is RowKind.LANE else None

    def _press(self, event: QMouseEvent) -> bool:
        self._held, self._dragging = None, False
        if event.button() is Qt.MouseButton.LeftButton:
            self._held, self._held_at = self._row_named_at(event.position()), event.position()
        return False

    def _drag(self, event: QMouseEvent) -> bool:
        if self._held is None:
            return False
        far = abs(event.position().y() - self._held_at.y()) >= QApplication.startDragDistance()
        if self._dragging or far:
            self._dragging = True
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.overlay.show_drop(self._held, event.position().y(), self._place_at(event.position().y()))
        return True  # a name that is held does not pan the days

    def _drop(self, event: QMouseEvent) -> bool:
        held, self._held = self._held, None
        if held is None or not self._dragging:
            return False
        self._dragging = False
        self._canvas.unsetCursor()
        self.overlay.show_drop(None, 0.0, 0)
        keys = self.keys()
        if held.lane is not None and held.lane.key in keys:
            here, to = keys.index(held.lane.key), self._place_at(event.position().y())
            self.move(held, (to - 1 if to > here else to) - here)
        cancelled = QMouseEvent(
            *(QEvent.Type.MouseButtonRelease, QPointF(-1, -1), QPointF(-1, -1)),
            *(Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, PLAIN),
        )
        self._canvas.mouseReleaseEvent(cancelled)  # the drawing lets go of what it thought was held
        return True

    def _place_at(self, y: float) -> int:
        """Before which lane something dropped here would come."""
        return sum(1 for row in self.lanes() if y > row.top + row.height / 2)

    def _ask_menu(self, event: QContextMenuEvent) -> bool:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            row = self._row_named_at(QPointF(event.pos()))
            where = event.globalPos()
        else:
            row = self.focus
            at = QPoint(12, round(row.bottom)) if row is not None else QPoint()
            where = self._canvas.mapToGlobal(at)
        if row is not None:
            self.menu_wanted.emit(row, where)
        return row is not None

    # --- keys ---

    def _key(self, event: QKeyEvent) -> bool:
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if keys != PLAIN:
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Escape and self.focus is not None:
            self.focus_on(None)
        else:
            return False
        return True

    def _walk(self, by: int) -> None:
        rows, now = self.lanes(), self.focus
        if not rows:
            return
        here = rows.index(now) if now in rows else (-1 if by > 0 else len(rows))
        self.focus_on(rows[max(0, min(len(rows) - 1, here + by))])

    # --- what is decided ---

    def pin(self, row: Row) -> None:
        """Pin a lane, or unpin it."""
        if row.lane is None:
            return
        choice, key, name = self._model.choice, row.lane.key, name_of(row)
        if key in choice.pinned:
            self.decide(choice.unpin(key), tr("{name} is no longer pinned", name=name))
        else:
            self.decide(choice.pin(key), tr("{name} is pinned", name=name))

    def collapse(self, row: Row) -> None:
        """Make a lane a thin strip, or open it again."""
        if row.lane is None:
            return
        choice, key, name = self._model.choice, row.lane.key, name_of(row)
        if key in choice.collapsed:
            self.decide(choice.collapse(key, False), tr("{name} is expanded", name=name))
        else:
            self.decide(choice.collapse(key, True), tr("{name} is collapsed", name=name))

    def hide(self, row: Row) -> None:
        """Count a lane among the others."""
        if row.lane is not None:
            told = tr("{name} is hidden among the others", name=name_of(row))
            self.decide(self._model.choice.hide(row.lane.key), told)
            self.focus_on(None)

    def reset(self) -> None:
        """The most quoted, as many as fit."""
        self.decide(LaneChoice(), tr("The lanes are those with most quotations again"))

    def _lanes_changed(self) -> None:
        self.overlay.fit()
        self.overlay.show_focus(self.focus)


def name_of(row: Row) -> str:
    """What a lane is called."""
    label = row.lane.label if row.lane is not None else ""
    return shown(label) or tr("Speaker unknown")
