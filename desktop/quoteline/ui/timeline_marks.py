"""Paints what stands in one row of the timeline: dots, bars, days as wide as they are, bubbles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, QThread
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEngine, QPainter, QPen, QPolygonF

from quoteline.services.timelines import Timeline
from quoteline.ui import theme
from quoteline.ui.timeline_bubbles import paint_bubble, paint_unsure, stamp_bubbles, stamp_unsure
from quoteline.ui.timeline_dots import DayBar, Dots
from quoteline.ui.timeline_ink import Ink, dashes, easy_on
from quoteline.ui.timeline_items import BUBBLE, Item, Shape
from quoteline.ui.timeline_layout import BAR, DOT
from quoteline.ui.timeline_scale import Scale

ROUNDED = 12  # bars in a row that still get round ends


def paint_dots(painter: QPainter, dots: Dots, ink: Ink, left: float, right: float) -> None:
    """Paints what stands between two pixels; pixel 0 is the start of the drawing's first day, y the row's."""
    stamps = QThread.isMainThread()  # pixmaps may be painted nowhere else
    raster = stamps and painter.paintEngine().type() is QPaintEngine.Type.Raster
    if not raster:
        dots = _cut(dots, left, right)
    _paint_bars(painter, dots, ink, left - BAR, right + BAR)
    _paint_days(painter, dots, ink, left, right)
    _paint_points(painter, dots.solid, ink.colour, 2 * DOT)
    _paint_points(painter, dots.hollow, ink.colour, 2 * DOT)
    _paint_points(painter, dots.hollow, ink.surface, 2 * DOT - 3)
    faint = theme.mixed(ink.colour, ink.surface, 0.55)
    for points, fill in ((dots.solid_unsure, faint), (dots.hollow_unsure, ink.surface)):
        seen = [point for point in points if left - DOT <= point.x() <= right + DOT]
        if raster:
            stamp_unsure(painter, seen, ink, fill)
        else:
            paint_unsure(painter, seen, ink, fill)
    bubbles = [bubble for bubble in dots.bubbles if left - BUBBLE <= bubble.x <= right + BUBBLE]
    if raster:
        stamp_bubbles(painter, bubbles, ink)
    else:
        for bubble in bubbles:
            paint_bubble(painter, bubble, ink)


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


def paint_spans(painter: QPainter, lines: Iterable[QLineF], ink: Ink, left: float, right: float) -> None:
    """Periods below the columns of a density."""
    dots = Dots(QPolygonF(), QPolygonF(), (), (), tuple(lines), (), (), ())
    _paint_bars(painter, dots, ink, left, right)


def bin_edges(timeline: Timeline, index: int, scale: Scale) -> tuple[float, float]:
    """Where a bin begins and ends, in pixels."""
    return scale.x(timeline.bin_starts[index]), scale.x(timeline.bin_end(index) + 1)


def ring(painter: QPainter, item: Item, colour: QColor, width: float) -> None:
    """A ring around an item that is selected or under the pointer."""
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach = width / 2 + 1.5
    if item.shape in (Shape.BAR, Shape.DAY):
        box = QRectF(item.left, item.y - item.tall, item.right - item.left, 2 * item.tall)
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


def _paint_days(painter: QPainter, dots: Dots, ink: Ink, left: float, right: float) -> None:
    """Days that are as wide as they are: full, hollow or dashed as dots are, with the count of a crowd."""
    painter.setPen(QPen(theme.mixed(ink.colour, ink.surface, 0.72), 1))
    painter.setBrush(theme.mixed(ink.colour, ink.surface, 0.9))
    for bed in dots.beds:
        if bed.left < right and bed.right > left:
            painter.drawRoundedRect(
                QRectF(bed.left, bed.top, bed.right - bed.left, bed.bottom - bed.top), 5, 5
            )
    for day in dots.days:
        if day.left < right and day.right > left:
            _paint_day(painter, day, ink, max(left, day.left), min(right, day.right))


def _paint_day(painter: QPainter, day: DayBar, ink: Ink, left: float, right: float) -> None:
    """``left`` and ``right``: the part of it that is in view, in whose middle the count stands."""
    faint = theme.mixed(ink.colour, ink.surface, 0.55)
    fill = ink.surface if day.hollow else faint if day.unsure else ink.colour
    painter.setPen(dashes(ink.colour, 1.4) if day.unsure else QPen(ink.colour, 1.5))
    painter.setBrush(fill)
    box = QRectF(day.left, day.y - day.half, day.right - day.left, 2 * day.half)
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), day.half, day.half)
    if day.text:
        painter.setFont(ink.font)
        painter.setPen(easy_on(fill))
        box.setLeft(left)
        box.setRight(right)
        painter.drawText(box.adjusted(0, -4, 0, 4), Qt.AlignmentFlag.AlignCenter, day.text)


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
