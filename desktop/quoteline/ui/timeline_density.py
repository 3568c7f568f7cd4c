"""Paints how many there are in each bin above the lanes: stacked bars, or so many to a hundred articles."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import floor, log10

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from quoteline.services.timelines import Timeline
from quoteline.ui import native
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_bins import Edges
from quoteline.ui.timeline_scene import Hand, Picture
from quoteline.ui.timeline_stack import Style, hatch, style_of

HUNDRED = 100  # articles, that a density is reckoned for on request
LEAST = 2.0  # pixels of a bar: a single quotation beside thousands is still seen
BEFORE = 6.0  # pixels of air above the highest bar
Part = tuple[int, float, float]  # (number of the bin, from, to)


@dataclass(frozen=True, slots=True)
class Density:
    """The heights of all parts of all bars, and the round number that is the top of the scale."""

    parts: tuple[tuple[Part, ...], ...]  # of each stack, in the order of the bins
    most: float  # of one bar
    top: float
    empty: tuple[tuple[int, int], ...]  # stretches of bins (first, last) in which no article was published


def density_of(timeline: Timeline, *, per_article: bool) -> Density:
    """What is painted of a timeline; ``per_article``: for a hundred articles published in the bin."""
    return _density(_Same(timeline), per_article)


def count_in(timeline: Timeline, bin: int) -> int:
    """How many quotations a bar counts."""
    return sum(count for stack in timeline.stacks for number, count in stack.bins if number == bin)


class _Same:
    """A timeline that is equal only to itself: to compare all it holds takes longer than to reckon anew."""

    __slots__ = ("timeline",)

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline

    def __hash__(self) -> int:
        return id(self.timeline)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.timeline is self.timeline


@lru_cache(maxsize=4)
def _density(of: _Same, per_article: bool) -> Density:
    timeline = of.timeline
    volume = timeline.volume if per_article else ()
    heights: dict[int, float] = {}
    parts = []
    for stack in timeline.stacks:
        made: list[Part] = []
        for number, count in stack.bins:
            tall = _tall(count, number, volume)
            below = heights.get(number, 0.0)
            if tall:
                heights[number] = below + tall
                made.append((number, below, below + tall))
        parts.append(tuple(made))
    most = max(heights.values(), default=0.0)
    return Density(tuple(parts), most, round_top(most), tuple(_without(volume)))


def _tall(count: int, number: int, volume: Sequence[int]) -> float:
    """In a bin without articles nothing can be said of their density."""
    if not volume:
        return float(count)
    return count * HUNDRED / volume[number] if number < len(volume) and volume[number] else 0.0


def _without(volume: Sequence[int]) -> Iterator[tuple[int, int]]:
    first = None
    for number, articles in enumerate((*volume, 1)):
        if not articles:
            first = number if first is None else first
        elif first is not None:
            yield first, number - 1
            first = None


def round_top(most: float) -> float:
    """The least of 1, 2, 3, 5, 8 with noughts behind it that is not below ``most``."""
    if most <= 1:
        return 1.0
    power = 10 ** floor(log10(most))
    return float(next(each * power for each in (1, 2, 3, 4, 5, 6, 8, 10) if each * power >= most - 1e-9))


# --- painting --------------------------------------------------------------------------------------


def paint_bars(painter: QPainter, picture: Picture, edges: Edges, hand: Hand) -> None:
    """The bars of the bins in view."""
    plan, timeline = picture.plan, picture.timeline
    if not plan.density_height:
        return
    density = density_of(timeline, per_article=picture.per_article)
    painter.save()
    painter.setClipRect(QRectF(plan.gutter, plan.density_top, plan.plot_width, plan.density_height))
    painter.translate(plan.gutter, 0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    _paint_empty(painter, picture, density, hand)
    room = (plan.density_height - BEFORE) / density.top
    paint_stacks(painter, timeline, density, edges, (round(plan.density_bottom), room), picture, hand)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.restore()


def paint_stacks(
    painter: QPainter,
    timeline: Timeline,
    density: Density,
    edges: Edges,
    place: tuple[float, float],
    picture: Picture,
    hand: Hand,
) -> None:
    """Bars on a foot, ``place`` being where it is and how many pixels high is one quotation."""
    for stack, parts in zip(timeline.stacks, density.parts, strict=True):
        rects = _rects(parts, edges, *place)
        if rects:
            style = style_of(timeline, stack, picture.stacked_by, hand.look, hand.slot_of)
            _fill(painter, rects, style, hand)


def paint_lines(painter: QPainter, picture: Picture, hand: Hand) -> None:
    """The foot of the bars and the top of their scale, which lie behind them."""
    if picture.plan.density_height:
        painter.save()
        painter.translate(picture.plan.gutter, 0)
        _paint_scale(painter, picture, hand)
        painter.restore()


def paint_measure(painter: QPainter, picture: Picture, hand: Hand) -> None:
    """How high is how many, and the bar under the pointer."""
    plan = picture.plan
    if not plan.density_height:
        return
    painter.save()
    painter.setClipRect(QRectF(plan.gutter, plan.density_top, plan.plot_width, plan.density_height))
    painter.translate(plan.gutter, 0)
    density = density_of(picture.timeline, per_article=picture.per_article)
    _paint_hovered(painter, picture, hand)
    _paint_top(painter, picture, density, hand)
    painter.restore()


def _rects(parts: Sequence[Part], edges: Edges, bottom: float, room: float) -> list[QRectF]:
    boxes, first = edges.boxes, edges.first
    low = bisect_left(parts, (first, -1.0, 0.0))
    high = bisect_left(parts, (first + len(boxes), -1.0, 0.0))
    made = []
    for number, begin, end in parts[low:high]:
        left, wide = boxes[number - first]
        tall = end * room
        tall = tall if tall > LEAST else LEAST
        own = tall - begin * room
        made.append(QRectF(left, bottom - tall, wide, own if own > 1.0 else 1.0))
    return made


def _fill(painter: QPainter, rects: Sequence[QRectF], style: Style, hand: Hand) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour)
    painter.drawRects(rects)
    if style.pattern is not Qt.BrushStyle.SolidPattern:
        painter.setBrush(hatch(painter, hand.look.surface, style.pattern))
        painter.drawRects(rects)


def _paint_empty(painter: QPainter, picture: Picture, density: Density, hand: Hand) -> None:
    """Bins without articles are hatched: nothing is known there, which is not none."""
    plan, timeline, scale = picture.plan, picture.timeline, picture.scale
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hatch(painter, hand.look.line, Qt.BrushStyle.BDiagPattern))
    for first, last in density.empty:
        left = max(-1.0, scale.x(timeline.bin_starts[first]))
        right = min(scale.width + 1, scale.x(timeline.bin_end(last) + 1))
        if right > left:
            painter.drawRect(QRectF(left, plan.density_top, right - left, plan.density_height))


def _paint_scale(painter: QPainter, picture: Picture, hand: Hand) -> None:
    plan = picture.plan
    top = round(plan.density_top + BEFORE) + 0.5
    painter.setPen(QPen(hand.look.grid, 1))
    painter.drawLine(QLineF(0, top, plan.plot_width, top))
    foot = round(plan.density_bottom) - 0.5
    painter.setPen(QPen(hand.look.line, 1))
    painter.drawLine(QLineF(0, foot, plan.plot_width, foot))


def _paint_top(painter: QPainter, picture: Picture, density: Density, hand: Hand) -> None:
    """The number at the top of the scale, on a plate so that bars and hatching do not cross it."""
    plan = picture.plan
    words = native.number(round(density.top))
    box = QRectF(0, plan.density_top, hand.measure(words) + 2 * SPACE, hand.line * 0.95)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_veil(hand.look.surface))
    painter.drawRect(box)
    painter.setFont(hand.small)
    painter.setPen(hand.look.muted)
    painter.drawText(box.adjusted(SPACE / 2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)


def _paint_hovered(painter: QPainter, picture: Picture, hand: Hand) -> None:
    if picture.hovered_bin is None or picture.hovered_bin >= len(picture.timeline.bin_starts):
        return
    plan, number = picture.plan, picture.hovered_bin
    left = picture.scale.x(picture.timeline.bin_starts[number])
    right = picture.scale.x(picture.timeline.bin_end(number) + 1)
    wash = QColor(hand.look.accent)
    wash.setAlphaF(0.14)
    box = QRectF(left, plan.density_top, max(3.0, right - left), plan.density_height)
    painter.fillRect(box, wash)
    painter.setPen(QPen(hand.look.accent, 1))
    painter.drawLine(
        QPointF(box.left(), plan.density_bottom - 1), QPointF(box.right(), plan.density_bottom - 1)
    )


def _veil(surface: QColor) -> QColor:
    veil = QColor(surface)
    veil.setAlphaF(0.82)
    return veil
