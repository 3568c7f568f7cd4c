"""Keeps how the rows of a timeline are laid out, and lays out anew a little at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from quoteline.services.timelines import Lane, Timeline
from quoteline.ui.timeline_columns import Measure, measure_of
from quoteline.ui.timeline_dots import Dots, sorted_by_look
from quoteline.ui.timeline_items import Drawing, Sorted, in_order, lay_out
from quoteline.ui.timeline_layout import Row
from quoteline.ui.timeline_scene import Picture

BEYOND = 0.3  # of the span in view is laid out on either side, so that dragging need not lay out anew
AT_ONCE = 0.004  # seconds of laying out in one frame; what is left is shown as it was, at its new place
FARTHEST = 6.0  # an old picture is not shown stretched or pressed more than this

_Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    """The layout of a row, good for these days."""

    timeline: Timeline
    key: _Key
    about: _Key
    per_day: float
    first: float
    last: float
    drawing: Drawing
    dots: Dots


class Layouts:
    """The layouts of all rows. ``unfinished``: some of what was painted is not as it should be yet."""

    def __init__(self, lay: Callable[..., Drawing] = lay_out, unit: float = 1.0) -> None:
        """``unit``: how much larger than usual marks are, as large type needs it."""
        self._lay, self._unit = lay, unit
        self._rows: dict[_Key, _Kept] = {}
        self._sorted: dict[_Key, Sorted] = {}
        self._measures: dict[_Key, Measure] = {}
        self._for: Timeline | None = None
        self._about: _Key = ()
        self._until: float | None = None
        self.unfinished = False

    def begin(self, picture: Picture, *, whole: bool) -> None:
        """A frame begins; ``whole``: it must be finished, however long that takes."""
        self.unfinished = False
        self._until = None if whole else perf_counter() + AT_ONCE
        if self._for is not picture.timeline:
            self._sorted, self._measures, self._for = {}, {}, picture.timeline
            self._about = _about(picture)

    def drawing(self, picture: Picture, number: int) -> Drawing:
        """The layout of the row with this number, as it should be now."""
        if self._for is not picture.timeline:
            self.begin(picture, whole=True)
        return self._right(picture, picture.plan.rows[number]).drawing

    def dots(self, picture: Picture, number: int) -> Dots:
        """What to paint of a row, in units: where time is up, what was there before at its new place."""
        row = picture.plan.rows[number]
        kept = self._rows.get(_place(row))
        if kept is not None and not self._is_right(kept, picture, row) and self._may_wait(kept, picture):
            self.unfinished = True
            by = picture.scale.per_day / kept.per_day
            days = kept.drawing.origin - picture.timeline.first
            return kept.dots.stretched(by, days * picture.scale.per_day / self._unit)
        return self._right(picture, row).dots

    def measure(self, picture: Picture, lane: Lane) -> Measure:
        """How the columns of a lane are measured."""
        place = (lane.key, lane is picture.timeline.others)
        if place not in self._measures:
            self._measures[place] = measure_of(picture.timeline, lane)
        return self._measures[place]

    def _may_wait(self, kept: _Kept, picture: Picture) -> bool:
        if self._until is None or perf_counter() < self._until:
            return False
        ratio = picture.scale.per_day / kept.per_day
        seen = kept.first <= picture.scale.first and picture.scale.last <= kept.last
        near = 1 / FARTHEST < ratio < FARTHEST and (seen or ratio < 1)
        return near and kept.about == _about(picture)

    def _right(self, picture: Picture, row: Row) -> _Kept:
        kept = self._rows.get(_place(row))
        if kept is None or not self._is_right(kept, picture, row):
            kept = self._rows[_place(row)] = self._laid_out(picture, row)
        return kept

    def _is_right(self, kept: _Kept, picture: Picture, row: Row) -> bool:
        scale = picture.scale
        return (
            kept.timeline is picture.timeline
            and kept.key == _key(picture, row)
            and kept.first <= scale.first
            and scale.last <= kept.last
        )

    def _laid_out(self, picture: Picture, row: Row) -> _Kept:
        scale, timeline, place = picture.scale, picture.timeline, _place(row)
        if place not in self._sorted:
            self._sorted[place] = in_order(row.lane.marks if row.lane else ())
        first, last = scale.first - scale.span * BEYOND, scale.last + scale.span * BEYOND
        in_view = self._sorted[place].between(first, last)
        unit = self._unit
        drawing = self._lay(in_view, timeline.first, scale.per_day / unit, row.height / unit)
        dots = sorted_by_look(drawing, timeline.axis, picture.uncertain_below)
        drawing = drawing if unit == 1 else drawing.larger(unit)
        key = _key(picture, row)
        return _Kept(timeline, key, self._about, scale.per_day, first, last, drawing, dots)


def _place(row: Row) -> _Key:
    return row.kind, row.lane.key if row.lane is not None else None


def _key(picture: Picture, row: Row) -> _Key:
    return (
        round(picture.scale.per_day, 7),
        row.height,
        picture.uncertain_below,
    )  # dragging changes last digits


def _about(picture: Picture) -> _Key:
    """What a timeline tells of; an old picture of something else is not shown in its place."""
    timeline = picture.timeline
    totals = tuple((lane.key, lane.total) for lane in timeline.lanes)
    return timeline.axis, timeline.total, timeline.undated, totals, timeline.others.total
