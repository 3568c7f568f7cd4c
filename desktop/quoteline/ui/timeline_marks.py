"""Paints what stands in one row of the timeline: dots, bars, bubbles, or the columns of a density."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil, sqrt

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintEngine,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
)

from quoteline.domain import Axis, Basis
from quoteline.services.timelines import Lane, Mark, Timeline
from quoteline.ui import theme
from quoteline.ui.timeline_layout import BAR, BUBBLE, DOT, Drawing, Item, Row, Shape
from quoteline.ui.timeline_scale import Scale

ROUNDED = 12  # bars in a row that still get round ends


@dataclass(frozen=True, slots=True)
class Ink:
    """What a row is painted with."""

    axis: Axis
    colour: QColor
    surface: QColor
    font: QFont
    uncertain_below: float


@dataclass(frozen=True, slots=True)
class Bubble:
    x: float
    y: float
    radius: float  # half of its width
    half: float  # of its height
    text: str
    hollow: bool


@dataclass(frozen=True, slots=True)
class Dots:
    """The items of a row by how they look, ready to be painted; made once for each layout."""

    solid: QPolygonF
    hollow: QPolygonF
    solid_unsure: tuple[QPointF, ...]
    hollow_unsure: tuple[QPointF, ...]
    bars: tuple[QLineF, ...]
    bars_unsure: tuple[QLineF, ...]
    bar_counts: tuple[tuple[QPointF, str], ...]
    bubbles: tuple[Bubble, ...]


def is_hollow(mark: Mark, axis: Axis) -> bool:
    """On the said axis, a day that only the publication vouches for."""
    return axis is Axis.SAID and mark.basis is Basis.PUBLICATION


def sorted_by_look(drawing: Drawing, axis: Axis, uncertain_below: float) -> Dots:
    looks: dict[tuple[bool, bool], list[QPointF]] = {(a, b): [] for a in (True, False) for b in (True, False)}
    bars: dict[bool, list[QLineF]] = {True: [], False: []}
    counts, bubbles = [], []
    for item in drawing.items:
        if item.shape is Shape.DOT:
            mark = item.marks[0]
            looks[is_hollow(mark, axis), mark.confidence < uncertain_below].append(QPointF(item.x, item.y))
        elif item.shape is Shape.BAR:
            unsure = all(mark.confidence < uncertain_below for mark in item.marks)
            bars[unsure].append(QLineF(item.left + BAR / 2, item.y, item.right - BAR / 2, item.y))
            if len(item.marks) > 1 and item.right - item.left > 30:
                counts.append((QPointF(item.x, item.y), str(len(item.marks))))
        else:
            hollow = all(is_hollow(mark, axis) for mark in item.marks)
            bubbles.append(Bubble(item.x, item.y, item.radius, item.tall, _short(len(item.marks)), hollow))
    return Dots(
        solid=QPolygonF(looks[False, False]),
        hollow=QPolygonF(looks[True, False]),
        solid_unsure=tuple(looks[False, True]),
        hollow_unsure=tuple(looks[True, True]),
        bars=tuple(bars[False]),
        bars_unsure=tuple(bars[True]),
        bar_counts=tuple(each for each in counts if not _is_covered(each[0], bubbles)),
        bubbles=tuple(bubbles),
    )


def _is_covered(place: QPointF, bubbles: Iterable[Bubble]) -> bool:
    """Whether a bubble lies over a bar's count: half a figure is worse than none."""
    return any(
        abs(bubble.x - place.x()) < bubble.radius + 7 and abs(bubble.y - place.y()) < bubble.half + 6
        for bubble in bubbles
    )


def paint_dots(painter: QPainter, dots: Dots, ink: Ink, left: float, right: float) -> None:
    """Paints what stands between two pixels; pixel 0 is the start of the drawing's first day, y the row's."""
    raster = painter.paintEngine().type() is QPaintEngine.Type.Raster
    if not raster:
        dots = _cut(dots, left, right)
    _paint_bars(painter, dots, ink, left - BAR, right + BAR)
    _paint_points(painter, dots.solid, ink.colour, 2 * DOT)
    _paint_points(painter, dots.hollow, ink.colour, 2 * DOT)
    _paint_points(painter, dots.hollow, ink.surface, 2 * DOT - 3)
    faint = theme.mixed(ink.colour, ink.surface, 0.55)
    _paint_unsure(painter, dots.solid_unsure, ink, faint, left - DOT, right + DOT)
    _paint_unsure(painter, dots.hollow_unsure, ink, ink.surface, left - DOT, right + DOT)
    bubbles = [bubble for bubble in dots.bubbles if left - BUBBLE <= bubble.x <= right + BUBBLE]
    if raster:
        _stamp_bubbles(painter, bubbles, ink)
    else:
        for bubble in bubbles:
            _paint_bubble(painter, bubble, ink)


def _cut(dots: Dots, left: float, right: float) -> Dots:
    """Only what is in view: a picture in SVG knows no clipping, and would show the rest beside the plot."""

    def inside(points: Iterable[QPointF]) -> list[QPointF]:
        return [point for point in points if left <= point.x() <= right]

    def within(lines: Iterable[QLineF]) -> tuple[QLineF, ...]:
        cut = (QLineF(max(left, line.x1()), line.y1(), min(right, line.x2()), line.y2()) for line in lines)
        return tuple(line for line in cut if line.x1() < line.x2())

    return replace(
        dots,
        solid=QPolygonF(inside(dots.solid.toList())),
        hollow=QPolygonF(inside(dots.hollow.toList())),
        bars=within(dots.bars),
        bars_unsure=within(dots.bars_unsure),
    )


def paint_columns(
    painter: QPainter, row: Row, lane: Lane, timeline: Timeline, scale: Scale, ink: Ink
) -> None:
    """A density: one column for each bin that holds something, its count above where there is room.

    Heights go with the square root of the count: beside a lane of thousands one of tens can still be read.
    The others, who are many, have a measure of their own.
    """
    measured = [lane] if lane is timeline.others else timeline.lanes
    most = max((count for each in measured for _, count in each.bins), default=1)
    painter.setFont(ink.font)
    metrics = QFontMetricsF(ink.font)
    foot = row.bottom - 2 - (BAR + 1 if lane.spans and lane is not timeline.others else 0)
    room = foot - row.top - 2
    columns, counts = [], []
    for index, count in lane.bins:
        left, right = bin_edges(timeline, index, scale)
        left, right = max(0.0, left), min(scale.width, right)
        if right <= left:
            continue
        tall = max(2.0, room * sqrt(count / most))
        gap = 0.5 if right - left > 3 else 0
        columns.append(QRectF(left + gap, foot - tall, max(1.0, right - left - 2 * gap), tall))
        counts.append(count)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour)
    painter.drawRects(columns)
    for column, count in zip(columns, counts, strict=True):
        _paint_count(painter, column, count, metrics, row, ink)
    if lane is not timeline.others:  # of the many, some period always covers every day
        _paint_spans(painter, row, lane, scale, ink)


def _paint_spans(painter: QPainter, row: Row, lane: Lane, scale: Scale, ink: Ink) -> None:
    """What is dated less precisely than a column is wide lies below the columns."""
    y = row.bottom - 1 - BAR / 2
    lines = []
    for first, last, _ in lane.spans:
        left, right = max(0.0, scale.x(first)), min(scale.width, scale.x(last + 1))
        if right > left:
            lines.append(QLineF(left + BAR / 2, y, max(left + BAR, right - BAR / 2), y))
    dots = Dots(QPolygonF(), QPolygonF(), (), (), tuple(lines), (), (), ())
    _paint_bars(painter, dots, ink, 0, scale.width)


def bin_edges(timeline: Timeline, index: int, scale: Scale) -> tuple[float, float]:
    """Where a bin begins and ends, in pixels."""
    return scale.x(timeline.bin_starts[index]), scale.x(timeline.bin_end(index) + 1)


def ring(painter: QPainter, item: Item, colour: QColor, width: float) -> None:
    """A ring around an item that is selected or under the pointer."""
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach = width / 2 + 1.5
    if item.shape is Shape.BAR:
        box = QRectF(item.left, item.y - BAR / 2, item.right - item.left, BAR)
        painter.drawRoundedRect(box.adjusted(-reach, -reach, reach, reach), BAR, BAR)
    else:
        box = QRectF(item.left, item.y - item.tall, item.right - item.left, 2 * item.tall)
        corner = item.tall + reach
        painter.drawRoundedRect(box.adjusted(-reach, -reach, reach, reach), corner, corner)


def _paint_points(painter: QPainter, points: QPolygonF, colour: QColor, size: float) -> None:
    if not points.isEmpty():
        pen = QPen(colour, size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(points)


def _paint_unsure(
    painter: QPainter, points: tuple[QPointF, ...], ink: Ink, fill: QColor, left: float, right: float
) -> None:
    """Dashed: the confidence lies below the line that the person has set."""
    if not points:
        return
    painter.setPen(dashes(ink.colour, 1.4))
    painter.setBrush(fill)
    for point in points:
        if left <= point.x() <= right:
            painter.drawEllipse(point, DOT - 0.3, DOT - 0.3)


def dashes(colour: QColor, width: float) -> QPen:
    """The pen of what is uncertain."""
    pen = QPen(colour, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.6, 1.2])
    return pen


def _paint_bars(painter: QPainter, dots: Dots, ink: Ink, left: float, right: float) -> None:
    sure, unsure = (
        [line for line in lines if line.x1() <= right and line.x2() >= left]
        for lines in (dots.bars, dots.bars_unsure)
    )
    faint = theme.mixed(ink.colour, ink.surface, 0.72)
    _paint_lines(painter, sure, ink.colour, theme.mixed(ink.colour, ink.surface, 0.45))
    if len(unsure) > ROUNDED:
        _paint_lines(painter, unsure, faint, faint)
        unsure = []
    painter.setPen(dashes(ink.colour, 1.2))
    painter.setBrush(faint)
    for line in unsure:
        box = QRectF(line.x1() - BAR / 2, line.y1() - BAR / 2, line.length() + BAR, BAR)
        painter.drawRoundedRect(box, BAR / 2, BAR / 2)
    for place, text in dots.bar_counts:
        if left <= place.x() <= right:
            _paint_bar_count(painter, place, text, ink)


def _paint_lines(painter: QPainter, lines: list[QLineF], edge: QColor, fill: QColor) -> None:
    """Round ends are drawn as curves; where many bars lie over one another nobody sees them."""
    if not lines:
        return
    few = len(lines) <= ROUNDED
    cap = Qt.PenCapStyle.RoundCap if few else Qt.PenCapStyle.FlatCap
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, few)
    for width, colour in ((BAR, edge), (BAR - 1.6, fill)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, cap))
        painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_bar_count(painter: QPainter, place: QPointF, text: str, ink: Ink) -> None:
    metrics = QFontMetricsF(ink.font)
    width = metrics.horizontalAdvance(text) + 6
    plate = QRectF(place.x() - width / 2, place.y() - 5, width, 10)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.surface)
    painter.drawRoundedRect(plate, 5, 5)
    painter.setFont(ink.font)
    painter.setPen(theme.readable(ink.colour, ink.surface))
    painter.drawText(plate.adjusted(-2, -4, 2, 4), Qt.AlignmentFlag.AlignCenter, text)


def _stamp_bubbles(painter: QPainter, bubbles: list[Bubble], ink: Ink) -> None:
    """On screen a bubble is painted once and then stamped: there may be hundreds in a frame."""
    scale = painter.device().devicePixelRatioF()
    colour, ground, font = ink.colour.rgb(), ink.surface.rgb(), ink.font.key()
    for bubble in bubbles:
        stamp = _stamp(bubble.text, bubble.hollow, bubble.radius, bubble.half, colour, ground, font, scale)
        size = stamp.deviceIndependentSize()
        painter.drawPixmap(QPointF(bubble.x - size.width() / 2, bubble.y - size.height() / 2), stamp)


@lru_cache(maxsize=4096)
def _stamp(
    text: str, hollow: bool, radius: float, half: float, colour: int, ground: int, font: str, scale: float
) -> QPixmap:
    face = QFont()
    face.fromString(font)
    face = theme.tabular(face)
    radius = _wide_enough(radius, text, face)
    width, height = ceil((2 * radius + 4) * scale), ceil((2 * half + 4) * scale)
    stamp = QPixmap(width, height)
    stamp.setDevicePixelRatio(scale)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = Ink(Axis.SAID, QColor(colour), QColor(ground), face, 0)
    _paint_bubble(painter, Bubble(width / scale / 2, height / scale / 2, radius, half, text, hollow), ink)
    painter.end()
    return stamp


def _paint_bubble(painter: QPainter, bubble: Bubble, ink: Ink) -> None:
    ground = ink.surface if bubble.hollow else ink.colour
    painter.setPen(QPen(ink.colour, 1.5) if bubble.hollow else QPen(ink.surface, 1))
    painter.setBrush(ground)
    edge = 0.75 if bubble.hollow else 0.0
    wide = _wide_enough(bubble.radius, bubble.text, ink.font) - edge
    half = bubble.half - edge
    painter.drawRoundedRect(QRectF(bubble.x - wide, bubble.y - half, 2 * wide, 2 * half), half, half)
    painter.setFont(ink.font)
    white, black = QColor("white"), QColor("black")
    brighter = theme.contrast(white, ground) >= theme.contrast(black, ground)
    painter.setPen(white if brighter else black)
    box = QRectF(bubble.x - 40, bubble.y - 12, 80, 24)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, bubble.text)


def _wide_enough(radius: float, text: str, font: QFont) -> float:
    """Half the width of a bubble in which the whole count stands, also in a large type."""
    return max(radius, QFontMetricsF(font).horizontalAdvance(text) / 2 + 3)


def _short(count: int) -> str:
    return str(count) if count < 1000 else f"{count // 1000}k"


def _paint_count(
    painter: QPainter, column: QRectF, count: int, metrics: QFontMetricsF, row: Row, ink: Ink
) -> None:
    text = f"{count:,}"
    if metrics.horizontalAdvance(text) + 2 > column.width() or column.top() - metrics.height() < row.top - 2:
        return
    painter.setPen(theme.readable(ink.colour, ink.surface))
    box = QRectF(column.left() - 10, column.top() - metrics.height(), column.width() + 20, metrics.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)


def hairline(painter: QPainter, x: float, top: float, bottom: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1))
    painter.drawLine(QLineF(x, top, x, bottom))
