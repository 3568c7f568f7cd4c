"""Paints a chart over time: the line above, the bars on and below the axis, the days under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from quoteline.ui import theme, time_words
from quoteline.ui.theme import SPACE, Colours

if TYPE_CHECKING:
    from quoteline.ui.time_chart import TimeChart

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
DARKER = 0.35  # of the text's colour in a bar that is pointed at


def paint_chart(painter: QPainter, chart: TimeChart) -> None:
    """All of it. Time runs from left to right whatever way the words do."""
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    look = theme.colours(chart.palette())
    painter.setFont(chart.small())
    _paint_told(painter, look, chart)
    _paint_stretch(painter, look, chart)
    for number, series in enumerate(chart.series):
        _paint_bars(painter, look, chart, number, series.colour)
    painter.setPen(QPen(look.line, 1))
    painter.drawLine(QPointF(0, chart.axis() + 0.5), QPointF(chart.width(), chart.axis() + 0.5))
    _paint_ticks(painter, look, chart)
    if chart.hasFocus():
        painter.setPen(QPen(look.accent, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(chart.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def _paint_told(painter: QPainter, look: Colours, chart: TimeChart) -> None:
    painter.setPen(look.text if chart.bars() and chart.stretch() else look.muted)
    box = QRectF(2, 1, chart.width() - 4, chart.top())
    words = painter.fontMetrics().elidedText(chart.told(), Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, LEFT, words)


def _paint_stretch(painter: QPainter, look: Colours, chart: TimeChart) -> None:
    """A wash behind what is pointed at, walked to or brushed."""
    at = chart.stretch() if chart.bars() else None
    if at is None or not (chart.brushed or chart.pointed_at or chart.hasFocus()):
        return
    step = chart.step()
    wash = QRectF(at[0] * step, chart.top(), (at[1] - at[0] + 1) * step, chart.foot() - chart.top())
    painter.fillRect(wash, look.selection if chart.brushed else look.grid)


def _paint_bars(painter: QPainter, look: Colours, chart: TimeChart, series: int, colour: QColor) -> None:
    at = chart.stretch()
    strong = theme.mixed(colour, look.text, DARKER)
    for number, bar in enumerate(chart.bars()[series].bars):
        if bar.count:
            chosen = at is not None and at[0] <= number <= at[1]
            painter.fillRect(chart.place_of(series, number), strong if chosen else colour)


def _paint_ticks(painter: QPainter, look: Colours, chart: TimeChart) -> None:
    """As many days below the axis as there is room for, the first one always."""
    bars = chart.bars()
    if not bars or not bars[0].bars:
        return
    below, step = chart.foot() + SPACE / 2, chart.step()
    metrics, taken = painter.fontMetrics(), -1.0
    painter.setPen(look.muted)
    for number, label in time_words.ticks(bars[0]):
        wide = metrics.horizontalAdvance(label)
        x = min(number * step, chart.width() - wide)
        if x < taken:
            continue
        if number:
            painter.drawLine(QPointF(number * step, below - 1), QPointF(number * step, below + 2))
        painter.drawText(QRectF(x, below + 2, wide + 4, metrics.height()), LEFT, label)
        taken = x + wide + 2 * SPACE
