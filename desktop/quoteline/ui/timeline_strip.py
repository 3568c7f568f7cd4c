"""Paints a collapsed lane of the timeline: a thin strip that shows when, and hardly how much."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from quoteline.services.timelines import Lane, Timeline
from quoteline.ui import theme
from quoteline.ui.timeline_ink import Ink
from quoteline.ui.timeline_layout import Row
from quoteline.ui.timeline_marks import bin_edges
from quoteline.ui.timeline_scale import Scale

INSET = 3.0  # pixels of paper above and below
FAINTEST = 0.25  # of the colour: a single quotation beside hundreds is still seen


def paint_strip(painter: QPainter, row: Row, lane: Lane, timeline: Timeline, scale: Scale, ink: Ink) -> None:
    """A tick for each quotation; where only counts are known a block for each bin, the darker the more."""
    if lane.marks:
        _paint_ticks(painter, row, lane, scale, ink)
    else:
        _paint_blocks(painter, row, lane, timeline, scale, ink)


def _paint_ticks(painter: QPainter, row: Row, lane: Lane, scale: Scale, ink: Ink) -> None:
    xs = {round(scale.x((mark.start + mark.end + 1) / 2), 1) for mark in lane.marks}
    ticks = [QLineF(x, row.top + INSET, x, row.bottom - INSET) for x in xs if 0 <= x <= scale.width]
    painter.setPen(QPen(ink.colour, 1.5))
    painter.drawLines(ticks)


def _paint_blocks(
    painter: QPainter, row: Row, lane: Lane, timeline: Timeline, scale: Scale, ink: Ink
) -> None:
    most = max((count for _, count in lane.bins), default=1)
    painter.setPen(Qt.PenStyle.NoPen)
    for index, count in lane.bins:
        left, right = bin_edges(timeline, index, scale)
        left, right = max(0.0, left), min(scale.width, right)
        if right > left:
            share = FAINTEST + (1 - FAINTEST) * sqrt(count / most)
            painter.setBrush(theme.mixed(ink.surface, ink.colour, share))
            painter.drawRect(QRectF(left, row.top + INSET, max(1.0, right - left), row.height - 2 * INSET))
