"""The drawn part of the timeline, and the hands on it: wheel, drag, brush, click, keys, hover."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from quoteline.domain import QuotationRow, day_of
from quoteline.services.timelines import Timeline
from quoteline.ui import theme
from quoteline.ui.timeline_hints import hint, lane_hint
from quoteline.ui.timeline_hits import Hit, hit
from quoteline.ui.timeline_layout import Plan, lanes_that_fit, plan
from quoteline.ui.timeline_model import TimelineModel
from quoteline.ui.timeline_painter import TimelinePainter
from quoteline.ui.timeline_scene import Days, Picture

ZOOM = 1.25  # for one notch of the wheel
KEY_ZOOM = 1.5
HINT_AFTER = 250  # milliseconds of rest
MOVING = 120  # milliseconds after the last turn of the wheel in which no frame may take long


@dataclass(slots=True)
class Drag:
    at: QPointF
    first: float  # the first day in view when it began
    kind: str  # pan, brush, overview
    moved: bool = False


class TimelineCanvas(QWidget):
    """Shows a :class:`TimelineModel`; says what the person did with it."""

    selected = Signal(int)
    opened = Signal(int)
    brushed = Signal(object)
    lane_chosen = Signal(object)
    undated_chosen = Signal()
    walked = Signal(object)  # the QuotationRow that the arrow keys went to

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.uncertain_below = 0.5
        self._plan: Plan | None = None
        self._plan_for: tuple[Timeline | None, QSize] | None = None
        self._painter = TimelinePainter(theme.colours(self.palette()), self.font(), on_screen=True)
        self._hit = Hit()
        self._drag: Drag | None = None
        self._brushing: Days | None = None
        self._hint_at = QPointF()
        self._resting = QTimer(self, singleShot=True, interval=HINT_AFTER)
        self._resting.timeout.connect(self._ask_hint)
        self._moving = QTimer(self, singleShot=True, interval=MOVING)
        self._finishing = QTimer(self, singleShot=True, interval=0)
        self._finishing.timeout.connect(self.update)
        model.changed.connect(self.update)
        model.arrived.connect(self._forget_hit)
        theme.speaker_slots.changed.connect(self._dress)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(round(self._painter.line * 7 + 60))
        self.setMinimumWidth(280)

    def sizeHint(self) -> QSize:
        return QSize(720, round(self._painter.line * 14 + 90))

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

    @property
    def undated_count(self) -> int:
        """How many quotations have no day."""
        return self._model.timeline.undated if self._model.timeline is not None else 0

    def plan(self) -> Plan:
        key = (self._model.timeline, self.size())
        if self._plan is None or self._plan_for is None or not _same(self._plan_for, key):
            self._plan = plan(self._model.timeline, self.width(), self.height(), self._painter.line)
            self._plan_for = key
        return self._plan

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self.picture()
        painter = QPainter(self)
        if picture is None or picture.timeline.extent is None:
            painter.fillRect(self.rect(), self._painter.look.surface)
        else:
            self._painter.paint(painter, picture, whole=not self._moving.isActive())
            if self._painter.unfinished:
                self._finishing.start()
        if self.hasFocus():
            painter.setPen(QPen(self._painter.look.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _dress(self) -> None:
        self._painter.forget()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._painter = TimelinePainter(theme.colours(self.palette()), self.font(), on_screen=True)
            self._plan = None
            self.update()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        line = QFontMetricsF(self.font()).height()
        self._model.resize(self.plan().plot_width, lanes_that_fit(self.height(), line))

    def _hovered_name(self) -> int | str | None:
        row = self._hit.row
        return row.lane.key if self._hit.name and row is not None and row.lane is not None else ""

    def _forget_hit(self) -> None:
        self._hit = Hit()
        self._resting.stop()

    # --- what is where ---

    def hit(self, at: QPointF) -> Hit:
        """What lies under a point."""
        picture = self.picture()
        if picture is None or picture.timeline.extent is None:
            return Hit()
        return hit(picture, self._painter, at)

    # --- the mouse ---

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        if abs(turn.x()) > abs(turn.y()) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._pan_pixels((turn.x() or turn.y()) / 2)
        else:
            x = max(0.0, event.position().x() - self.plan().gutter)
            self.zoom(ZOOM ** (turn.y() / 120), x)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        hit = self.hit(event.position())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        kind = "overview" if hit.overview else "brush" if shift else "pan"
        start = event.position()
        if hit.other_edge is not None:
            start = QPointF(hit.other_edge, start.y())
            kind = "overview" if hit.overview else "brush"
        self._drag = Drag(start, self._model.scale.first, kind)
        QToolTip.hideText()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            self._hover(event.position())
            return
        far = (event.position() - self._drag.at).manhattanLength() >= QApplication.startDragDistance()
        if not self._drag.moved and not far:
            return
        self._drag.moved = True
        if self._drag.kind == "pan":
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            days = (self._drag.at.x() - event.position().x()) / self._model.scale.per_day
            self._model.look_at(self._model.scale.moved(self._drag.first + days - self._model.scale.first))
        else:
            self._brushing = self._days_between(self._drag, event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.unsetCursor()
        if not drag.moved:
            self._click(event.position())
        elif drag.kind != "pan":
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
        hit = self.hit(at)
        timeline = self._model.timeline
        if hit.strays:
            self._model.fit()
        elif hit.overview:
            picture = self.picture()
            assert picture is not None
            day = picture.overview_scale.day(at.x() - picture.plan.gutter)
            self._model.look_at(self._model.scale.centred(day))
        elif hit.name and hit.row is not None:
            self.undated_chosen.emit() if hit.row.lane is None else self.lane_chosen.emit(hit.row.lane.key)
        elif hit.ids:
            self.selected.emit(self._next_of(hit.ids))
        elif hit.bin is not None and timeline is not None:
            days = day_of(timeline.bin_starts[hit.bin]), day_of(timeline.bin_end(hit.bin))
            self.brushed.emit(days)

    def _next_of(self, ids: tuple[int, ...]) -> int:
        """A second click on a bubble goes to the next quotation in it."""
        now = self._model.selected[0] if len(self._model.selected) == 1 else None
        return ids[(ids.index(now) + 1) % len(ids)] if now in ids else ids[0]

    def _days_between(self, drag: Drag, to: QPointF) -> Days | None:
        picture = self.picture()
        if picture is None:
            return None
        scale = picture.overview_scale if drag.kind == "overview" else picture.scale
        width, gutter = picture.plan.plot_width, picture.plan.gutter
        ends = sorted(max(0.0, min(width - 1, x - gutter)) for x in (drag.at.x(), to.x()))
        return day_of(scale.whole_day(ends[0])), day_of(scale.whole_day(ends[1]))

    # --- hover ---

    def _hover(self, at: QPointF) -> None:
        hit = self.hit(at)
        if hit != self._hit:
            self._hit = hit
            self.setCursor(self._cursor_for(hit))
            QToolTip.hideText()
            self.update()
        self._hint_at = at
        self._resting.start() if hit.ids or hit.bin is not None or hit.name else self._resting.stop()

    def _cursor_for(self, hit: Hit) -> Qt.CursorShape:
        if hit.other_edge is not None:
            return Qt.CursorShape.SplitHCursor
        if hit.ids or hit.name or hit.strays or hit.bin is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.CrossCursor if hit.overview else Qt.CursorShape.ArrowCursor

    def _ask_hint(self) -> None:
        ids, row = self._hit.ids, self._hit.row
        if ids:
            self._model.rows(ids[:4], lambda rows: self._show_hint(ids, rows))
        elif row is not None and self._model.timeline is not None:
            words = lane_hint(row.lane, self._model.timeline, self._hit.bin)
            QToolTip.showText(self.mapToGlobal(self._hint_at).toPoint(), words, self)

    def _show_hint(self, ids: tuple[int, ...], rows: list[QuotationRow]) -> None:
        if rows and ids == self._hit.ids and self._drag is None and self.isVisible():
            QToolTip.showText(self.mapToGlobal(self._hint_at).toPoint(), hint(rows, len(ids)), self)

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        width = self._model.scale.width
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
                self._pan_pixels(-by * width / 8) if shift else self.walk(by)
            case Qt.Key.Key_PageUp:
                self._pan_pixels(width * 0.9)
            case Qt.Key.Key_PageDown:
                self._pan_pixels(-width * 0.9)
            case Qt.Key.Key_Home:
                self.walk(-(1 << 40))
            case Qt.Key.Key_End:
                self.walk(1 << 40)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._model.selected:
                self.opened.emit(self._model.selected[0])
            case Qt.Key.Key_Escape if self._model.brush is not None:
                self.brushed.emit(None)
            case _:
                super().keyPressEvent(event)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """``factor`` times as near, around a pixel of the plot, else the selected mark, else the middle."""
        self._moving.start()
        self._model.look_at(self._model.scale.zoomed(factor, self._middle() if x is None else x))

    def walk(self, by: int) -> None:
        """Selects the quotation ``by`` places later in time, and brings it into view."""
        here = self._model.selected[0] if self._model.selected else None
        self._model.step(here, by, self._arrive)

    def _arrive(self, row: QuotationRow) -> None:
        days = self._model.days_of(row)
        scale = self._model.scale
        if days is not None and not scale.first <= sum(days) / 2 + 0.5 <= scale.last:
            self._model.look_at(scale.centred(sum(days) / 2 + 0.5))
        self.selected.emit(row.id)
        self.walked.emit(row)

    def _middle(self) -> float:
        scale = self._model.scale
        if len(self._model.spots) == 1:
            x = scale.x((self._model.spots[0].start + self._model.spots[0].end + 1) / 2)
            if 0 <= x <= scale.width:
                return x
        return scale.width / 2

    def _pan_pixels(self, pixels: float) -> None:
        self._moving.start()
        self._model.look_at(self._model.scale.moved(-pixels / self._model.scale.per_day))


def _same(kept: tuple[Timeline | None, QSize], now: tuple[Timeline | None, QSize]) -> bool:
    return kept[0] is now[0] and kept[1] == now[1]
