"""What lies over the names of lanes: which are pinned, which has the keys, where a dragged one will go."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from quoteline.ui import theme
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_canvas import TimelineCanvas
from quoteline.ui.timeline_layout import Row, RowKind
from quoteline.ui.timeline_model import TimelineModel


class LaneOverlay(QWidget):
    """Lies over the gutter and takes no clicks."""

    def __init__(self, canvas: TimelineCanvas, model: TimelineModel) -> None:
        super().__init__(canvas)
        self._canvas, self._model = canvas, model
        self._focus: Row | None = None
        self._dragged: Row | None = None
        self._y, self._place = 0.0, 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def fit(self) -> None:
        """Lie over the names, and over nothing else."""
        self.resize(round(self._canvas.plan().gutter), self._canvas.height())

    def show_focus(self, row: Row | None) -> None:
        self._focus = row
        self.update()

    def show_drop(self, row: Row | None, y: float, place: int) -> None:
        """A lane is dragged to ``y``, and would come before the lane with this number."""
        self._dragged, self._y, self._place = row, y, place
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.colours(self.palette())
        plan = self._canvas.plan()
        rows = [row for row in plan.rows if row.kind is RowKind.LANE]
        for row in rows:
            if row.lane is not None and row.lane.key in self._model.choice.pinned:
                _paint_pin(painter, QPointF(SPACE, row.top + row.height / 2), look.muted)
        if self._focus is not None:
            painter.setPen(QPen(look.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(1.5, self._focus.top + 2, plan.gutter - SPACE - 1.5, self._focus.height - 3)
            painter.drawRoundedRect(box, 4, 4)
        if self._dragged is not None and rows:
            self._paint_drop(painter, rows, plan.gutter, look.accent)
        painter.end()

    def _paint_drop(self, painter: QPainter, rows: list[Row], gutter: float, colour: QColor) -> None:
        """A line where the lane will be, and a wash that follows the pointer."""
        y = rows[self._place].top if self._place < len(rows) else rows[-1].bottom
        painter.setPen(QPen(colour, 2.5))
        painter.drawLine(QPointF(2, y), QPointF(gutter - SPACE, y))
        wash = QColor(colour)
        wash.setAlphaF(0.15)
        assert self._dragged is not None
        tall = self._dragged.height
        painter.fillRect(QRectF(2, self._y - tall / 2, gutter - SPACE - 2, tall), wash)


def _paint_pin(painter: QPainter, at: QPointF, colour: QColor) -> None:
    """A pin that fits between the edge and the swatch: a head and a needle."""
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(colour)
    painter.drawEllipse(at - QPointF(0, 2.5), 2.2, 2.2)
    painter.drawLine(at, at + QPointF(0, 4.5))
