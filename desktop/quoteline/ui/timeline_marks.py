"""Paints what stands in one row of the timeline: dots, bars, days as wide as they are, bubbles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, QThread
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintEngine,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)

from quoteline.domain import Axis, Basis
from quoteline.services.timelines import Mark, Timeline
from quoteline.ui import native, theme
from quoteline.ui.timeline_items import BUBBLE, Bed, Drawing, Item, Shape
from quoteline.ui.timeline_layout import BAR, DOT
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


class Bubble(NamedTuple):
    x: float
    y: float
    radius: float  # half of its width
    half: float  # of its height
    text: str
    hollow: bool


class DayBar(NamedTuple):
    """One quotation of a wide day, or several with their count."""

    left: float
    right: float
    y: float
    half: float
    hollow: bool
    unsure: bool
    text: str


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
    days: tuple[DayBar, ...] = ()
    beds: tuple[Bed, ...] = ()

    def stretched(self, by: float, moved: float) -> Dots:
        """The same ``by`` times as far apart and ``moved``: as it was, until it is laid out anew."""
        turn = QTransform(by, 0, 0, 1, moved, 0)

        def at(point: QPointF) -> QPointF:
            return QPointF(point.x() * by + moved, point.y())

        def along(lines: Iterable[QLineF]) -> tuple[QLineF, ...]:
            return tuple(QLineF(at(line.p1()), at(line.p2())) for line in lines)

        return Dots(
            solid=turn.map(self.solid),
            hollow=turn.map(self.hollow),
            solid_unsure=tuple(map(at, self.solid_unsure)),
            hollow_unsure=tuple(map(at, self.hollow_unsure)),
            bars=along(self.bars),
            bars_unsure=along(self.bars_unsure),
            bar_counts=tuple((at(place), text) for place, text in self.bar_counts),
            bubbles=tuple(each._replace(x=each.x * by + moved) for each in self.bubbles),
            days=tuple(
                each._replace(left=each.left * by + moved, right=each.right * by + moved)
                for each in self.days
            ),
            beds=tuple(
                each._replace(left=each.left * by + moved, right=each.right * by + moved)
                for each in self.beds
            ),
        )


def is_hollow(mark: Mark, axis: Axis) -> bool:
    """On the said axis, a day that only the publication vouches for."""
    return axis is Axis.SAID and mark.basis is Basis.PUBLICATION


def sorted_by_look(drawing: Drawing, axis: Axis, uncertain_below: float) -> Dots:
    looks: dict[tuple[bool, bool], list[QPointF]] = {(a, b): [] for a in (True, False) for b in (True, False)}
    bars: dict[bool, list[QLineF]] = {True: [], False: []}
    counts, bubbles, days = [], [], []
    for item in drawing.items:
        many, mark = len(item.marks), item.marks[0]
        hollow, unsure = is_hollow(mark, axis), mark.confidence < uncertain_below
        if many > 1:
            hollow = hollow and all(is_hollow(mark, axis) for mark in item.marks)
            unsure = unsure and all(mark.confidence < uncertain_below for mark in item.marks)
        match item.shape:
            case Shape.DOT:
                looks[hollow, unsure].append(QPointF(item.x, item.y))
            case Shape.BAR:
                bars[unsure].append(QLineF(item.left + BAR / 2, item.y, item.right - BAR / 2, item.y))
                if many > 1 and item.right - item.left > 30:
                    counts.append((QPointF(item.x, item.y), str(many)))
            case Shape.BUBBLE:
                bubbles.append(Bubble(item.x, item.y, item.radius, item.tall, _short(many), hollow))
            case Shape.DAY:
                text = native.number(many) if many > 1 else ""
                days.append(DayBar(item.left, item.right, item.y, item.half, hollow, unsure, text))
    return Dots(
        solid=QPolygonF(looks[False, False]),
        hollow=QPolygonF(looks[True, False]),
        solid_unsure=tuple(looks[False, True]),
        hollow_unsure=tuple(looks[True, True]),
        bars=tuple(bars[False]),
        bars_unsure=tuple(bars[True]),
        bar_counts=tuple(each for each in counts if not _is_covered(each[0], bubbles)),
        bubbles=tuple(bubbles),
        days=tuple(days),
        beds=drawing.beds,
    )


def _is_covered(place: QPointF, bubbles: Iterable[Bubble]) -> bool:
    """Whether a bubble lies over a bar's count: half a figure is worse than none."""
    return any(
        abs(bubble.x - place.x()) < bubble.radius + 7 and abs(bubble.y - place.y()) < bubble.half + 6
        for bubble in bubbles
    )


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
            _stamp_unsure(painter, seen, ink, fill)
        else:
            _paint_unsure(painter, seen, ink, fill)
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


def _paint_unsure(painter: QPainter, points: Iterable[QPointF], ink: Ink, fill: QColor) -> None:
    """Dashed: the confidence lies below the line that the person has set."""
    painter.setPen(dashes(ink.colour, 1.4))
    painter.setBrush(fill)
    for point in points:
        painter.drawEllipse(point, DOT - 0.3, DOT - 0.3)


def _stamp_unsure(painter: QPainter, points: Iterable[QPointF], ink: Ink, fill: QColor) -> None:
    stamp = _unsure_stamp(ink.colour.rgb(), fill.rgb(), painter.deviceTransform().m11())
    half = stamp.deviceIndependentSize().width() / 2
    for point in points:
        painter.drawPixmap(QPointF(point.x() - half, point.y() - half), stamp)


@lru_cache(maxsize=64)
def _unsure_stamp(colour: int, fill: int, scale: float) -> QPixmap:
    stamp, painter = _blank(2 * DOT + 2, 2 * DOT + 2, scale)
    ink = Ink(Axis.SAID, QColor(colour), QColor(fill), QFont(), 0)
    middle = stamp.deviceIndependentSize().width() / 2
    _paint_unsure(painter, (QPointF(middle, middle),), ink, QColor(fill))
    painter.end()
    return stamp


def _blank(width: float, height: float, scale: float) -> tuple[QPixmap, QPainter]:
    """A transparent pixmap and what paints on it."""
    stamp = QPixmap(ceil(width * scale), ceil(height * scale))
    stamp.setDevicePixelRatio(scale)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return stamp, painter


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
        painter.setPen(_on(fill))
        box.setLeft(left)
        box.setRight(right)
        painter.drawText(box.adjusted(0, -4, 0, 4), Qt.AlignmentFlag.AlignCenter, day.text)


def _on(ground: QColor) -> QColor:
    """White or black, whichever is easier to read."""
    white, black = QColor("white"), QColor("black")
    return white if theme.contrast(white, ground) >= theme.contrast(black, ground) else black


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
    scale = painter.deviceTransform().m11()
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
    stamp, painter = _blank(2 * radius + 4, 2 * half + 4, scale)
    ink = Ink(Axis.SAID, QColor(colour), QColor(ground), face, 0)
    size = stamp.deviceIndependentSize()
    _paint_bubble(painter, Bubble(size.width() / 2, size.height() / 2, radius, half, text, hollow), ink)
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
    painter.setPen(_on(ground))
    box = QRectF(bubble.x - 40, bubble.y - 12, 80, 24)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, bubble.text)


def _wide_enough(radius: float, text: str, font: QFont) -> float:
    """Half the width of a bubble in which the whole count stands, also in a large type."""
    return max(radius, QFontMetricsF(font).horizontalAdvance(text) / 2 + 3)


def _short(count: int) -> str:
    return str(count) if count < 1000 else f"{count // 1000}k"


def hairline(painter: QPainter, x: float, top: float, bottom: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1))
    painter.drawLine(QLineF(x, top, x, bottom))
