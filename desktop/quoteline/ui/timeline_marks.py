"""Paints what stands in one row of the timeline: dots, bars, bubbles, or the columns of a density."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from quoteline.domain import Axis, Basis
from quoteline.services.timelines import Lane, Mark, Timeline
from quoteline.ui import theme
from quoteline.ui.timeline_layout import BAR, DOT, Drawing, Item, Row, Shape
from quoteline.ui.timeline_scale import Scale


@dataclass(frozen=True, slots=True)
class Ink:
    """What a row is painted with."""

    axis: Axis
    colour: QColor
    surface: QColor
    font: QFont
    uncertain_below: float


@dataclass(frozen=True, slots=True)
class Dots:
    """The dots of a row by how they look, ready for one call each; made once for each layout."""

    solid: QPolygonF
    hollow: QPolygonF
    solid_unsure: tuple[QPointF, ...]
    hollow_unsure: tuple[QPointF, ...]
    others: tuple[Item, ...]


def is_hollow(mark: Mark, axis: Axis) -> bool:
    """On the said axis, a day that only the publication vouches for."""
    return axis is Axis.SAID and mark.basis is Basis.PUBLICATION


def sorted_by_look(drawing: Drawing, axis: Axis, uncertain_below: float) -> Dots:
    looks: dict[tuple[bool, bool], list[QPointF]] = {(a, b): [] for a in (True, False) for b in (True, False)}
    others = []
    for item in drawing.items:
        if item.shape is Shape.DOT:
            mark = item.marks[0]
            looks[is_hollow(mark, axis), mark.confidence < uncertain_below].append(QPointF(item.x, item.y))
        else:
            others.append(item)
    return Dots(
        QPolygonF(looks[False, False]),
        QPolygonF(looks[True, False]),
        tuple(looks[False, True]),
        tuple(looks[True, True]),
        tuple(others),
    )


def paint_dots(painter: QPainter, dots: Dots, ink: Ink) -> None:
    """Paints with pixel 0 at the start of the drawing's first day and at the top of its row."""
    for item in dots.others:
        if item.shape is Shape.BAR:
            _paint_bar(painter, item, ink)
    _paint_points(painter, dots.solid, ink.colour, 2 * DOT)
    _paint_points(painter, dots.hollow, ink.colour, 2 * DOT)
    _paint_points(painter, dots.hollow, ink.surface, 2 * DOT - 3)
    _paint_unsure(painter, dots.solid_unsure, ink, theme.mixed(ink.colour, ink.surface, 0.55))
    _paint_unsure(painter, dots.hollow_unsure, ink, ink.surface)
    for item in dots.others:
        if item.shape is Shape.BUBBLE:
            _paint_bubble(painter, item, ink)


def paint_columns(
    painter: QPainter, row: Row, lane: Lane, timeline: Timeline, scale: Scale, ink: Ink
) -> None:
    """A density: one column for each bin that holds something, its count above where there is room."""
    most = max((count for each in (*timeline.lanes, timeline.others) for _, count in each.bins), default=1)
    painter.setFont(ink.font)
    metrics = QFontMetricsF(ink.font)
    room = row.height - 4
    for index, count in lane.bins:
        left, right = bin_edges(timeline, index, scale)
        if right < 0 or left > scale.width:
            continue
        tall = max(2.0, room * count / most)
        gap = 0.5 if right - left > 3 else 0
        column = QRectF(left + gap, row.bottom - 2 - tall, max(1.0, right - left - 2 * gap), tall)
        painter.fillRect(column, ink.colour)
        _paint_count(painter, column, count, metrics, row, ink)


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
        painter.drawEllipse(QPointF(item.x, item.y), item.radius + reach, item.radius + reach)


def _paint_points(painter: QPainter, points: QPolygonF, colour: QColor, size: float) -> None:
    if not points.isEmpty():
        pen = QPen(colour, size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(points)


def _paint_unsure(painter: QPainter, points: tuple[QPointF, ...], ink: Ink, fill: QColor) -> None:
    """Dashed: the confidence lies below the line that the person has set."""
    if not points:
        return
    painter.setPen(_dashes(ink.colour, 1.4))
    painter.setBrush(fill)
    for point in points:
        painter.drawEllipse(point, DOT - 0.3, DOT - 0.3)


def _dashes(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.6, 1.2])
    return pen


def _paint_bar(painter: QPainter, item: Item, ink: Ink) -> None:
    box = QRectF(item.left, item.y - BAR / 2, item.right - item.left, BAR)
    unsure = all(mark.confidence < ink.uncertain_below for mark in item.marks)
    painter.setPen(_dashes(ink.colour, 1.2) if unsure else QPen(ink.colour, 1))
    painter.setBrush(theme.mixed(ink.colour, ink.surface, 0.72 if unsure else 0.45))
    painter.drawRoundedRect(box, BAR / 2, BAR / 2)
    if len(item.marks) > 1 and box.width() > 30:
        _paint_bar_count(painter, box, str(len(item.marks)), ink)


def _paint_bar_count(painter: QPainter, box: QRectF, text: str, ink: Ink) -> None:
    metrics = QFontMetricsF(ink.font)
    width = metrics.horizontalAdvance(text) + 6
    plate = QRectF(box.center().x() - width / 2, box.center().y() - 5, width, 10)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.surface)
    painter.drawRoundedRect(plate, 5, 5)
    painter.setFont(ink.font)
    painter.setPen(theme.readable(ink.colour, ink.surface))
    painter.drawText(plate.adjusted(-2, -4, 2, 4), Qt.AlignmentFlag.AlignCenter, text)


def _paint_bubble(painter: QPainter, item: Item, ink: Ink) -> None:
    hollow = all(is_hollow(mark, ink.axis) for mark in item.marks)
    ground = ink.surface if hollow else ink.colour
    painter.setPen(QPen(ink.colour, 1.5) if hollow else QPen(ink.surface, 1))
    painter.setBrush(ground)
    reach = item.radius - (0.75 if hollow else 0)
    painter.drawEllipse(QPointF(item.x, item.y), reach, reach)
    text = str(len(item.marks))
    font = QFont(ink.font)
    if item.radius < 9 and len(text) > 1:
        font = theme.scaled(font, 0.85)
    painter.setFont(font)
    white, black = QColor("white"), QColor("black")
    brighter = theme.contrast(white, ground) >= theme.contrast(black, ground)
    painter.setPen(white if brighter else black)
    box = QRectF(item.x - 20, item.y - 10, 40, 20)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


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
