"""Paints a lane that has no room for single marks: a column for each bin, its periods below."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from quoteline.services.timelines import Lane, Timeline
from quoteline.ui import native, theme
from quoteline.ui.timeline_layout import BAR, Row
from quoteline.ui.timeline_marks import Ink, bin_edges, paint_spans
from quoteline.ui.timeline_scale import Scale

SINGLE = 12  # periods that are still told apart


class Measure(NamedTuple):
    """Of a lane: the count that is as high as its row, and the days of what is wider than a bin."""

    most: int
    periods: Sequence[tuple[int, int]]


def paint_columns(
    painter: QPainter, row: Row, lane: Lane, timeline: Timeline, scale: Scale, ink: Ink, measure: Measure
) -> None:
    """A density: one column for each bin that holds something, its count above where there is room.

    Heights go with the square root of the count: beside a lane of thousands one of tens can still be read.
    """
    foot = row.bottom - 2 - (BAR + 1 if measure.periods else 0)
    room = foot - row.top - 2
    columns, counts = [], []
    for index, count in bins_in_view(lane.bins, timeline, scale):
        left, right = bin_edges(timeline, index, scale)
        left, right = max(0.0, left), min(scale.width, right)
        if right <= left:
            continue
        tall = max(2.0, room * sqrt(count / measure.most))
        gap = 0.5 if right - left > 3 else 0
        columns.append(QRectF(left + gap, foot - tall, max(1.0, right - left - 2 * gap), tall))
        counts.append(count)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour)
    painter.drawRects(columns)
    _paint_counts(painter, columns, counts, row, ink)
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


def bins_in_view(
    bins: Sequence[tuple[int, int]], timeline: Timeline, scale: Scale
) -> Sequence[tuple[int, int]]:
    """Of the (number, count) of a lane those that may be seen."""
    starts = timeline.bin_starts
    first, last = bisect_right(starts, scale.first) - 1, bisect_right(starts, scale.last)
    return bins[bisect_left(bins, (first, 0)) : bisect_left(bins, (last + 1, 0))]


def _paint_counts(
    painter: QPainter, columns: Sequence[QRectF], counts: Sequence[int], row: Row, ink: Ink
) -> None:
    metrics = QFontMetricsF(ink.font)
    tall = metrics.height()
    painter.setFont(ink.font)
    painter.setPen(theme.readable(ink.colour, ink.surface))
    for column, count in zip(columns, counts, strict=True):
        if column.width() < 8 or column.top() - tall < row.top - 2:
            continue
        text = native.number(count)
        if metrics.horizontalAdvance(text) + 2 <= column.width():
            box = QRectF(column.left() - 10, column.top() - tall, column.width() + 20, tall)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)


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
