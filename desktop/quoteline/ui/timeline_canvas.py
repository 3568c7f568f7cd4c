"""The drawn part of the timeline, and the hands on it: wheel, fingers, drag, brush, click, keys, hover."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QSizePolicy, QToolTip, QWidget

from quoteline.domain import QuotationRow, day_of
from quoteline.services import searching
from quoteline.ui import theme, timeline_drag, timeline_turns
from quoteline.ui.timeline_density import count_in
from quoteline.ui.timeline_drag import Drag, Grip
from quoteline.ui.timeline_going import FAR, Going
from quoteline.ui.timeline_hints import hint
from quoteline.ui.timeline_hits import Hit, hit
from quoteline.ui.timeline_layout import Parts, Plan, lanes_that_fit, plan
from quoteline.ui.timeline_model import TimelineModel
from quoteline.ui.timeline_painter import TimelinePainter
from quoteline.ui.timeline_pointing import hint_of
from quoteline.ui.timeline_scene import Days, Picture

KEY_ZOOM = 1.5
HINT_AFTER = 250  # milliseconds of rest
MOVING = 120  # milliseconds after the last turn of the wheel in which no frame may take long
NOBODY = "\0"  # a key that no lane has: the unknown outlet has the empty one
PREVIEWED = 50  # quotations of a bubble that are shown beforehand elsewhere


class TimelineCanvas(QWidget):
    """Shows a :class:`TimelineModel`; says what the person did with it."""

    selected = Signal(int)
    opened = Signal(int)
    brushed = Signal(object)
    lane_chosen = Signal(object)
    undated_chosen = Signal()
    walked = Signal(object)  # the QuotationRow that the arrow keys went to
    hovered = Signal(object)  # the ids under the pointer, a tuple

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.going = Going(model, self)
        self.parts = Parts()
        self.uncertain_below = 0.5
        self._plan: Plan | None = None
        self._plan_for: tuple[object, ...] = ()
        self._painter = self._new_painter()
        self._hit = Hit()
        self._drag: Drag | None = None
        self._brushing: Days | None = None
        self._hint_at = QPointF()
        self._resting = _timer(self, HINT_AFTER)
        self._moving = _timer(self, MOVING)
        self._finishing = _timer(self, 0)
        self._connect()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(round(self._painter.line * 7 + 34))
        self.setMinimumWidth(280)
        if sys.platform != "darwin":  # there two fingers come as native gestures, and would count twice
            self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
            self.grabGesture(Qt.GestureType.PinchGesture)

    def _connect(self) -> None:
        self._resting.timeout.connect(self._ask_hint)
        self._finishing.timeout.connect(self.update)
        self._model.changed.connect(self.update)
        self._model.arrived.connect(self._forget_hit)
        self.going.moved.connect(self._moving.start)
        self.going.selected.connect(self.selected)
        self.going.walked.connect(self.walked)
        theme.speaker_slots.changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(720, round(self._painter.line * 18 + 90))

    # --- the picture ---

    def picture(self) -> Picture | None:
        """What is shown now; None before the first timeline has come."""
        timeline, model = self._model.timeline, self._model
        if timeline is None:
            return None
        return Picture(
            timeline=timeline,
            scale=model.scale,
            plan=self.plan(),
            overview=model.overview,
            lanes=model.lanes_shown,
            stacked_by=model.stack_shown,
            per_article=model.per_article,
            hovered_bin=self._hit.bin if self._hit.density else None,
            published=model.published,
            brush=self._brushing or model.brush,
            selected=model.spots,
            hovered=(self._hit.row, self._hit.item) if self._hit.row and self._hit.item else None,
            hovered_label=self._hovered_name(),
            undated=model.undated,
            undated_selected=model.undated_selected,
            today=date.today(),
            uncertain_below=self.uncertain_below,
            key=True,
        )

    def plan(self) -> Plan:
        key = self._model.timeline, self.size(), self._wished(), self._model.choice.collapsed
        if self._plan is None or not _same(self._plan_for, key):
            line = self._painter.line
            size = self.width(), self.height()
            self._plan = plan(self._model.timeline, *size, line, parts=key[2], collapsed=key[3])
            self._plan_for = key
        return self._plan

    def _wished(self) -> Parts:
        return replace(self.parts, asked=self._model.per_article)

    def show_parts(self, parts: Parts) -> None:
        """Show the density and the articles, or do not."""
        if parts != self.parts:
            self.parts = parts
            self.make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            self._paint(painter, self.picture())
        finally:
            painter.end()  # Qt does not survive a painter that outlives its event

    def _paint(self, painter: QPainter, picture: Picture | None) -> None:
        if picture is None or picture.timeline.extent is None:
            painter.fillRect(self.rect(), self._painter.look.surface)
        else:
            with theme.speaker_slots.of_window(self):
                self._painter.paint(painter, picture, whole=not self._moving.isActive())
            if self._painter.unfinished:
                self._finishing.start()
        if self.hasFocus():
            painter.setPen(QPen(self._painter.look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    @property
    def hand(self) -> TimelinePainter:
        """What paints it, and knows where things lie."""
        return self._painter

    @property
    def chosen(self) -> tuple[int, ...]:
        """The selected quotations."""
        return self._model.selected

    def _new_painter(self) -> TimelinePainter:
        return TimelinePainter(theme.colours(self.palette()), self.font(), on_screen=True)

    def _dress(self) -> None:
        self._painter.forget()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._painter, self._plan = self._new_painter(), None
            self.update()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.make_room()

    def make_room(self) -> None:
        """Ask for as many lanes as there is room for beside what else is shown."""
        line = QFontMetricsF(self.font()).height()
        self._model.resize(self.plan().plot_width, lanes_that_fit(self.height(), line, self._wished()))

    def _hovered_name(self) -> int | str | None:
        row = self._hit.row
        return row.lane.key if self._hit.name and row is not None and row.lane is not None else NOBODY

    def _forget_hit(self) -> None:
        self._take_hit(Hit())
        self._resting.stop()

    # --- what is where ---

    def hit(self, at: QPointF) -> Hit:
        """What lies under a point."""
        picture = self.picture()
        if picture is None or picture.timeline.extent is None:
            return Hit()
        return hit(picture, self._painter, at)

    # --- wheel and fingers ---

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = timeline_turns.turn_of(event)
        if turn.pan:
            self.going.pan(turn.pan)
        elif turn.zoom != 1.0:
            self._zoom_at(turn.zoom, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.NativeGesture:
            gesture = cast(QNativeGestureEvent, event)
            return self._pinch(timeline_turns.pinched(gesture), gesture.position())
        if event.type() is QEvent.Type.Gesture:
            spread = timeline_turns.spread(cast(QGestureEvent, event))
            if spread is not None:
                self._pinch(spread[0], self.mapFromGlobal(spread[1]))
            return True
        return super().event(event)

    def _pinch(self, factor: float | None, at: QPointF) -> bool:
        if factor:
            self._zoom_at(factor, at)
        elif factor is not None:
            self._model.fit()
        return factor is not None

    def _zoom_at(self, factor: float, at: QPointF) -> None:
        self.going.zoom(factor, max(0.0, at.x() - self.plan().gutter))

    # --- the mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._resting.stop()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        at = event.position()
        self._drag = timeline_drag.taken(self.hit(at), at, self._model.scale, shift=shift)
        QToolTip.hideText()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag, at, picture = self._drag, event.position(), self.picture()
        if drag is None or picture is None:
            self._hover(at)
            return
        far = (at - drag.at).manhattanLength() >= QApplication.startDragDistance()
        if not drag.moved and not far:
            return
        drag.moved = True
        self.setCursor(timeline_drag.cursor_while(drag))
        if drag.grip is Grip.BRUSH:
            self._brushing = timeline_drag.days_between(drag, at, picture)
            self.update()
        else:
            self._moving.start()
            self._model.look_at(timeline_drag.scale_at(drag, at, picture))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.unsetCursor()
        if not drag.moved:
            self._click(event.position())
        elif drag.grip is Grip.BRUSH:
            brush, self._brushing = self._brushing, None
            self.brushed.emit(brush)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        ids = self.hit(event.position()).ids
        if ids:
            chosen = self._model.selected[0] if self._model.selected else ids[0]
            self.opened.emit(chosen if chosen in ids else ids[0])

    def leaveEvent(self, event: QEvent) -> None:
        self._forget_hit()
        self.update()

    def _click(self, at: QPointF) -> None:
        hit, timeline, picture = self.hit(at), self._model.timeline, self.picture()
        if timeline is None or picture is None:
            return
        if hit.strays:
            self._model.fit()
        elif hit.overview:
            self.going.to_day(picture.overview_scale.day(at.x() - picture.plan.gutter))
        elif hit.end is not None:
            self.going.walk(FAR if timeline.extent and hit.end == timeline.extent[1] else -FAR)
        elif hit.today:
            self.going.to_today()
        elif hit.name and hit.row is not None:
            self.undated_chosen.emit() if hit.row.lane is None else self.lane_chosen.emit(hit.row.lane.key)
        elif hit.ids:
            self.selected.emit(self.next_of(hit.ids))
        elif hit.bin is not None and not (hit.density and not count_in(timeline, hit.bin)):
            self.brushed.emit((day_of(timeline.bin_starts[hit.bin]), day_of(timeline.bin_end(hit.bin))))

    def next_of(self, ids: tuple[int, ...]) -> int:
        """A second click on a bubble goes to the next quotation in it."""
        now = self._model.selected[0] if len(self._model.selected) == 1 else None
        return ids[(ids.index(now) + 1) % len(ids)] if now in ids else ids[0]

    # --- hover ---

    def _hover(self, at: QPointF) -> None:
        hit = self.hit(at)
        if hit != self._hit:
            self.setCursor(timeline_drag.cursor_for(hit))
            QToolTip.hideText()
            self._take_hit(hit)
            self.update()
        self._hint_at = at
        worth_it = hit.ids or hit.bin is not None or hit.name or hit.end is not None or hit.today
        self._resting.start() if worth_it else self._resting.stop()

    def _take_hit(self, hit: Hit) -> None:
        before, self._hit = self._hit.ids, hit
        if before != hit.ids:
            self.hovered.emit(hit.ids[:PREVIEWED])

    def _ask_hint(self) -> None:
        ids, picture = self._hit.ids, self.picture()
        if ids:
            self._model.rows(ids[:4], lambda rows: self._show_hint(ids, rows))
        elif picture is not None:
            QToolTip.showText(self.mapToGlobal(self._hint_at).toPoint(), hint_of(self._hit, picture), self)

    def _show_hint(self, ids: tuple[int, ...], rows: list[QuotationRow]) -> None:
        if rows and ids == self._hit.ids and self._drag is None and self.isVisible():
            words = hint(rows, len(ids), searching.marking_of(self._model.wanted))
            QToolTip.showText(self.mapToGlobal(self._hint_at).toPoint(), words, self)

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(KEY_ZOOM)
            case Qt.Key.Key_Minus:
                self.zoom(1 / KEY_ZOOM)
            case Qt.Key.Key_0:
                self._model.fit()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                by = 1 if event.key() == Qt.Key.Key_Right else -1
                self.going.screens(by / 8) if shift else self.walk(by)
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.going.screens(0.9 if event.key() == Qt.Key.Key_PageDown else -0.9)
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                self.walk(FAR if event.key() == Qt.Key.Key_End else -FAR)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._model.selected:
                self.opened.emit(self._model.selected[0])
            case Qt.Key.Key_Escape if self._model.brush is not None:
                self.brushed.emit(None)
            case _:
                super().keyPressEvent(event)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """See :meth:`Going.zoom`."""
        self.going.zoom(factor, x)

    def walk(self, by: int) -> None:
        """See :meth:`Going.walk`."""
        self.going.walk(by)


def _timer(parent: QWidget, interval: int) -> QTimer:
    return QTimer(parent, singleShot=True, interval=interval)


def _same(kept: tuple[object, ...], now: tuple[object, ...]) -> bool:
    return len(kept) == len(now) and kept[0] is now[0] and kept[1:] == now[1:]
