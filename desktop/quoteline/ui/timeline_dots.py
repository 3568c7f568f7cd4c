"""The items of a row by how they look: full, hollow, uncertain, periods, wide days, bubbles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPolygonF, QTransform

from quoteline.domain import Axis, Basis
from quoteline.services.timelines import Mark
from quoteline.ui import native
from quoteline.ui.timeline_bubbles import Bubble
from quoteline.ui.timeline_items import Bed, Drawing, Shape
from quoteline.ui.timeline_layout import BAR


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


def _short(count: int) -> str:
    return str(count) if count < 1000 else f"{count // 1000}k"
