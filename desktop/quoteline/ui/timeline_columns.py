"""Paints a lane that has no room for single marks: a column for each bin, its periods below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from quoteline.services.timelines import Lane, Timeline
from quoteline.ui import native, theme
from quoteline.ui.timeline_bins import Edges
from quoteline.ui.timeline_ink import Ink
from quoteline.ui.timeline_layout import BAR, Row
from quoteline.ui.timeline_marks import paint_spans
from quoteline.ui.timeline_scale import Scale

SINGLE = 12  # periods that are still told apart


class Measure(NamedTuple):
    """Of a lane: the count that is as high as its row, and the days of what is wider than a bin."""

    most: int
    periods: Sequence[tuple[int, int]]


def paint_columns(
    painter: QPainter, row: Row, lane: Lane, edges: Edges, scale: Scale, ink: Ink, measure: Measure
) -> None:
    """A density: one column for each bin that holds something, its count above where there is room.

    Heights go with the square root of the count: beside a lane of thousands one of tens can still be read.
    """
    foot = row.bottom - 2 - (BAR + 1 if measure.periods else 0)
    room = foot - row.top - 2
    columns, counted = [], []
    boxes, first, share = edges.boxes, edges.first, room / sqrt(measure.most)
    for number, count in edges.of(lane.bins):
        left, wide = boxes[number - first]
        tall = share * sqrt(count)
        tall = tall if tall > 2.0 else 2.0
        columns.append(QRectF(left, foot - tall, wide, tall))
        counted.append((left, wide, foot - tall, count))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour)
    painter.drawRects(columns)
    _paint_counts(painter, counted, row, ink)
    if measure.periods:
        _paint_periods(painter, row, measure.periods, scale, ink)


def measure_of(timeline: Timeline, lane: Lane) -> Measure:
    """Reckoned once for a lane of a timeline. The others, who are many, have a measure of their own."""
    others = lane is timeline.others
    most = max(
        (count for each in ((lane,) if others else timeline.lanes) for _, count in each.bins), default=1
    )
    if others:  # of the many, some period covers every day
        return Measure(most, ())
    spans = lane.spans
    return Measure(most, joined(spans) if len(spans) > SINGLE else tuple(span[:2] for span in spans))


def _figure(font: QFont) -> tuple[float, float]:
    """How high a line is and how wide a figure."""
    return _figure_of(font.key())


@lru_cache(maxsize=16)
def _figure_of(font: str) -> tuple[float, float]:
    face = QFont()
    face.fromString(font)
    metrics = QFontMetricsF(theme.tabular(face))
    return metrics.height(), metrics.horizontalAdvance("0")


def _paint_counts(
    painter: QPainter, counted: Sequence[tuple[int, int, float, int]], row: Row, ink: Ink
) -> None:
    """Counts that are as wide as their column or less; a figure is as wide as every other."""
    tall, figure = _figure(ink.font)
    highest, least = row.top - 2 + tall, 2.2 * figure + 3  # numbers above thin columns are a grey band
    if not any(wide >= least and top >= highest for _, wide, top, _ in counted):
        return
    painter.setFont(ink.font)
    painter.setPen(theme.readable(ink.colour, ink.surface))
    for left, wide, top, count in counted:
        if wide < least or top < highest:
            continue
        text = native.number(count)
        room = wide - len(text) * figure
        if room >= 2:
            painter.drawText(QPointF(left + room / 2, top - tall * 0.24), text)


def _paint_periods(
    painter: QPainter, row: Row, periods: Sequence[tuple[int, int]], scale: Scale, ink: Ink
) -> None:
    """What is dated less precisely than a column is wide."""
    y = row.bottom - 1 - BAR / 2
    lines = []
    for first, last in periods:
        left, right = max(0.0, scale.x(first)), min(scale.width, scale.x(last + 1))
        if right > left:
            lines.append(QLineF(left + BAR / 2, y, max(left + BAR, right - BAR / 2), y))
    paint_spans(painter, lines, ink, 0, scale.width)


def joined(spans: Sequence[tuple[int, int, int]]) -> tuple[tuple[int, int], ...]:
    """The days that some of the (first, last, count) cover, as few stretches: of many one sees no more."""
    made: list[tuple[int, int]] = []
    for first, last, _ in spans:
        if made and first <= made[-1][1] + 1:
            made[-1] = made[-1][0], max(made[-1][1], last)
        else:
            made.append((first, last))
    return tuple(made)
