"""Handles at both ends of each part of the lit quotation, which a mouse can take hold of."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from quoteline.domain import Spans
from quoteline.ui import theme
from quoteline.ui.reading_view import ArticlePage
from quoteline.ui.translating import shown
from quoteline.wording import say

KNOB = 3.0  # radius in pixels; a calm mark, with more room around it to be hit
KNOB_IN_USE = 4.5
REACH = 8  # pixels around a knob
BESIDE = 3  # pixels beside its stem: text must still be markable from the first word on
EDGE = 24  # pixels: dragged this near to an edge of the page, the text scrolls
# Many a Linux desktop takes Alt and the mouse for itself, to move the window.
FINE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
TIPS = (
    say("Drag to where the words begin; with Ctrl letter by letter (by keys: B)"),
    say("Drag to where the words end; with Ctrl letter by letter (by keys: B)"),
)


class Handles(QObject):
    """Paints the handles over a page and tells of dragging; which ends there are is for others to say."""

    grabbed = Signal(int)  # which end: 0 start of the first part, 1 its end, 2 …
    dragged = Signal(int, bool)  # a place in the text; letter by letter
    released = Signal()

    def __init__(self, page: ArticlePage) -> None:
        super().__init__(page)
        self._page = page
        self._spans: Spans = ()
        self._active: int | None = None
        self._grip: QPoint | None = None  # where the knob was taken hold of
        self._line = QPoint()  # the middle of its line then
        page.over.append(self._paint)
        page.viewport().installEventFilter(self)

    def show_ends(self, spans: Spans, active: int | None) -> None:
        """Show handles for these parts; ``active``: the end that keys move, drawn larger."""
        self._spans, self._active = spans, active
        self._page.viewport().update()

    @property
    def dragging(self) -> bool:
        return self._grip is not None

    def let_go(self) -> None:
        """Dragging was given up: the mouse holds nothing any more."""
        self._grip = None
        self._page.viewport().unsetCursor()

    def knobs(self) -> Iterator[tuple[int, QPoint, QPoint]]:
        """(number of the end, middle of its knob, middle of its line) for each end on the page shown."""
        for number in range(2 * len(self._spans)):
            place = self._page.caret(self._spans[number // 2][number % 2])
            if not place.isNull():
                knob = place.bottom() + 2 if number % 2 else place.top() - 1
                x = place.x() + (1 if number % 2 else -1)  # beside the letter, not on it
                yield number, QPoint(x, knob), place.center()

    # --- painting ---

    def _paint(self, painter: QPainter) -> None:
        look = theme.colours(self._page.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, knob, middle in self.knobs():
            used = number == self._active
            radius = KNOB_IN_USE if used else KNOB
            painter.setPen(QPen(look.accent, 2.0 if used else 1.0))
            painter.drawLine(QPointF(knob), QPointF(knob.x(), 2 * middle.y() - knob.y()))
            painter.setBrush(look.accent if used or self._active is None else look.surface)
            painter.drawEllipse(QPointF(knob), radius, radius)

    # --- the mouse ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._tell(event)
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            return self._grab(event.position().toPoint())
        if event.type() == QEvent.Type.MouseMove:
            return self._drag(event) if self.dragging else self._hover(event)
        if event.type() == QEvent.Type.MouseButtonRelease and self.dragging:
            self._grip = None
            self.released.emit()
            return True
        return False

    def _at(self, point: QPoint) -> tuple[int, QPoint] | None:
        """The end under a point, and the middle of its line; of several the nearest."""
        near = [
            ((point - knob).manhattanLength(), number, middle)
            for number, knob, middle in self.knobs()
            if _reaches(point, knob, middle)
        ]
        return min(near, key=lambda each: each[0])[1:] if near else None

    def _grab(self, point: QPoint) -> bool:
        found = self._at(point)
        if found is None:
            return False
        self._grip, self._line = point, found[1]
        self.grabbed.emit(found[0])
        return True

    def _drag(self, event: QMouseEvent) -> bool:
        assert self._grip is not None
        point = event.position().toPoint()
        bar, tall = self._page.verticalScrollBar(), self._page.viewport().height()
        if point.y() < EDGE or point.y() > tall - EDGE:
            bar.setValue(bar.value() + (bar.singleStep() if point.y() > EDGE else -bar.singleStep()))
        letters = bool(event.modifiers() & FINE)
        self.dragged.emit(self._page.offset_near(self._meant(point, self._grip)), letters)
        return True

    def _meant(self, point: QPoint, grip: QPoint) -> QPoint:
        """Knobs hang between two lines: drawn along there, the line stays the one that was taken hold of."""
        near = abs(point.y() - grip.y()) < abs(self._line.y() - grip.y())
        return QPoint(point.x(), self._line.y()) if near else point

    def _hover(self, event: QMouseEvent) -> bool:
        if event.buttons() or self._at(event.position().toPoint()) is None:
            return False
        self._page.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        return True

    def _tell(self, event: QHelpEvent) -> bool:
        found = self._at(event.pos())
        if found is None:
            return False
        QToolTip.showText(event.globalPos(), shown(TIPS[found[0] % 2]), self._page)
        return True


def _reaches(point: QPoint, knob: QPoint, middle: QPoint) -> bool:
    """Whether a point is on a knob or on its stem."""
    beside, along = abs(point.x() - knob.x()), abs(point.y() - middle.y())
    on_stem = beside <= BESIDE and along < abs(knob.y() - middle.y())
    return on_stem or (point - knob).manhattanLength() <= REACH
