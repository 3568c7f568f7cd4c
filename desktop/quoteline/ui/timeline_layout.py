"""Where things stand on the timeline: its rows, and in each dots, bars and bubbles that do not collide."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby
from math import ceil, floor, log10
from operator import attrgetter

from quoteline.services.timelines import Lane, Mark, Timeline
from quoteline.ui.theme import SPACE

DOT = 4.0  # radius
STEP = 2 * DOT + 1  # centres of two dots are at least this far apart
BUBBLE = 23.0  # quotations nearer than this share a bubble where their dots do not fit
HIGHEST_BUBBLE = 11.5  # half of its height
BAR = 5.0  # thickness of a span
MOST_LANES = 8
LOWEST, TALLEST = 25.0, 64.0  # pixels of a row; a bubble with two figures is 22 high

_start, _left = attrgetter("start"), attrgetter("left")


# --- rows ------------------------------------------------------------------------------------------


class RowKind(Enum):
    LANE = "lane"
    OTHERS = "others"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Row:
    kind: RowKind
    lane: Lane | None
    top: float
    height: float
    thin: bool = False  # collapsed: no more than a strip

    @property
    def bottom(self) -> float:
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Plan:
    """The parts of the picture, in pixels. The plot begins right of the gutter that holds the names."""

    width: float
    height: float
    gutter: float
    line: float  # height of a line of text
    overview_top: float
    overview_height: float
    rows: tuple[Row, ...]
    axis_top: float

    @property
    def plot_width(self) -> float:
        return max(1.0, self.width - self.gutter - 2 * SPACE)

    @property
    def overview_bottom(self) -> float:
        return self.overview_top + self.overview_height

    @property
    def lanes_top(self) -> float:
        return self.overview_bottom + 2 * SPACE

    def row_at(self, y: float) -> Row | None:
        return next((row for row in self.rows if row.top <= y < row.bottom), None)

    def row_of(self, key: int | str | None) -> Row | None:
        """The row of a lane; the row of the others where it has none of its own."""
        others = None
        for row in self.rows:
            if row.kind is RowKind.LANE and row.lane is not None and row.lane.key == key:
                return row
            others = row if row.kind is RowKind.OTHERS else others
        return others


def plan(
    timeline: Timeline | None,
    width: float,
    height: float,
    line: float,
    *,
    collapsed: Container[int | str | None] = (),
    tallest: float = TALLEST,
) -> Plan:
    """Lays out the rows of a timeline in a picture of this size; ``line`` is the height of a line of text.

    The lanes with the keys ``collapsed`` are thin strips; no row is higher than ``tallest``.
    """
    gutter = gutter_width(width, line)
    overview = min(44.0, max(24.0, height * 0.13))
    top = SPACE + overview + 2 * SPACE
    axis_top = height - 2 * line - 2 * SPACE
    contents = list(_contents(timeline)) if timeline is not None else []
    thin = [kind is RowKind.LANE and lane is not None and lane.key in collapsed for kind, lane in contents]
    room = axis_top - top - sum(thin) * strip_height(line)
    each = min(tallest, room / max(1, len(contents) - sum(thin)))
    rows = []
    for (kind, lane), is_thin in zip(contents, thin, strict=True):
        tall = min(each, line + 3 * SPACE) if kind is RowKind.UNDATED else each
        tall = strip_height(line) if is_thin else tall
        rows.append(Row(kind, lane, top, tall, is_thin))
        top += tall
    axis_top = min(axis_top, top) if rows else axis_top
    return Plan(width, height, gutter, line, SPACE, overview, tuple(rows), axis_top)


def strip_height(line: float) -> float:
    """A collapsed lane: as low as its name in small type."""
    return round(line * 0.85) + 2.0


def gutter_width(width: float, line: float) -> float:
    """Room for the names at the left."""
    return min(13.0 * line, max(7.5 * line, width * 0.19))


def lanes_that_fit(height: float, line: float) -> int:
    """How many lanes with names can be read in a picture of this height, beside others and undated."""
    room = height - min(44.0, max(24.0, height * 0.13)) - 3 * SPACE - 2 * line - 2 * SPACE
    return max(1, min(MOST_LANES, int(room / max(LOWEST, line + 2 * SPACE)) - 2))


def _contents(timeline: Timeline) -> Iterator[tuple[RowKind, Lane | None]]:
    for lane in timeline.lanes:
        yield RowKind.LANE, lane
    if timeline.others.total:
        yield RowKind.OTHERS, timeline.others
    if timeline.undated:
        yield RowKind.UNDATED, None


# --- what stands in a row --------------------------------------------------------------------------


class Shape(Enum):
    DOT = "dot"
    BAR = "bar"
    BUBBLE = "bubble"


@dataclass(frozen=True, slots=True)
class Item:
    """One mark, or several under one bubble or bar. ``y`` counts from the top of its row.

    A bubble is as wide as its count needs; in a low row it is lower than wide: ``half`` of its height.
    """

    shape: Shape
    left: float
    right: float
    y: float
    marks: tuple[Mark, ...]
    half: float = 0.0

    @property
    def x(self) -> float:
        return (self.left + self.right) / 2

    @property
    def radius(self) -> float:
        return (self.right - self.left) / 2

    @property
    def tall(self) -> float:
        """Half of its height."""
        return BAR / 2 if self.shape is Shape.BAR else self.half or self.radius


@dataclass(frozen=True, slots=True)
class Drawing:
    """The items of one row, sorted by their left edge; pixel 0 is the start of day ``origin``."""

    origin: int
    items: tuple[Item, ...]
    lefts: tuple[float, ...]
    widest: float

    def near(self, x: float, y: float, reach: float = DOT) -> Item | None:
        """The item under a point, dots before bars; ``reach`` pixels beside it are close enough."""
        low = bisect_left(self.lefts, x - self.widest - reach)
        high = bisect_right(self.lefts, x + reach)
        hit = [item for item in self.items[low:high] if _touches(item, x, y, reach)]
        return min(hit, key=lambda item: (abs(item.y - y), abs(item.x - x)), default=None)

    def between(self, left: float, right: float) -> Sequence[Item]:
        """The items of which some part may lie between two pixels."""
        return self.items[bisect_left(self.lefts, left - self.widest) : bisect_right(self.lefts, right)]


@dataclass(frozen=True, slots=True)
class Sorted:
    """The marks of a row in the order of time: those of one day, and those that span more."""

    days: tuple[Mark, ...]
    spans: tuple[Mark, ...]

    def between(self, first: float, last: float) -> Sorted:
        """Those of which some part may lie between two days."""
        low = bisect_left(self.days, floor(first), key=_start)
        high = bisect_right(self.days, ceil(last), key=_start)
        spans = tuple(mark for mark in self.spans if mark.start <= last and mark.end >= first - 1)
        return Sorted(self.days[low:high], spans)


def in_order(marks: Iterable[Mark]) -> Sorted:
    """Sorts marks once, so that each zoom need not."""
    days: list[Mark] = []
    spans: list[Mark] = []
    for mark in marks:
        (days if mark.end <= mark.start else spans).append(mark)
    days.sort(key=lambda mark: (mark.start, mark.id))
    spans.sort(key=lambda mark: (mark.start, mark.end, mark.id))
    return Sorted(tuple(days), tuple(spans))


def lay_out(marks: Sorted, origin: int, per_day: float, height: float) -> Drawing:
    """Places marks in a row of this height: days as dots, spans as bars below them, crowds as bubbles."""
    days = marks.days
    items = list(_bars(marks.spans, origin, per_day, height))
    room = height - (_bar_rows(height) * (BAR + 2) + 1 if items else 0)
    items += _merged(sorted(_dots(days, origin, per_day, room), key=_left), height)
    items.sort(key=_left)
    widest = max((item.right - item.left for item in items), default=0.0)
    return Drawing(origin, tuple(items), tuple(item.left for item in items), widest)


def bubble_radius(count: int) -> float:
    """Half the width of a bubble: each figure of its count takes its room."""
    return 8.3 + 2.8 * min(2, floor(log10(max(1, count))))


def _touches(item: Item, x: float, y: float, reach: float) -> bool:
    return item.left - reach <= x <= item.right + reach and abs(item.y - y) <= item.tall + reach


def _midline(room: float) -> float:
    """Where dots and bubbles stand: above the bars, but low enough for a bubble in a low row."""
    return max(room / 2, min(11.0, room * 0.7))


def _bar_rows(height: float) -> int:
    return 1 if height < 30 else 2


def _bars(spans: Sequence[Mark], origin: int, per_day: float, height: float) -> Iterator[Item]:
    """Spans of the same days share one bar; bars that overlap take the next line, then lie on one another."""
    same: dict[tuple[int, int], list[Mark]] = {}
    for mark in spans:
        same.setdefault((mark.start, mark.end), []).append(mark)
    ends = [float("-inf")] * _bar_rows(height)
    for (start, end), together in same.items():
        left = (start - origin) * per_day
        right = max((end + 1 - origin) * per_day, left + 2 * DOT)
        row = next((n for n, until in enumerate(ends) if until < left), ends.index(min(ends)))
        ends[row] = max(ends[row], right)
        yield Item(Shape.BAR, left, right, height - 2 - BAR / 2 - row * (BAR + 2), tuple(together))


def _dots(days: Sequence[Mark], origin: int, per_day: float, room: float) -> Iterator[Item]:
    xs = [(mark.start + 0.5 - origin) * per_day for mark in days]
    begin = 0
    for end in range(1, len(days) + 1):
        if end == len(days) or xs[end] - xs[end - 1] >= STEP:
            if end - begin == 1:
                yield _dot(days[begin], xs[begin], _midline(room))
            else:
                yield from _crowd(days[begin:end], xs[begin:end], origin, per_day, room)
            begin = end


def _crowd(
    days: Sequence[Mark], xs: Sequence[float], origin: int, per_day: float, room: float
) -> Iterator[Item]:
    """Dots side by side and above one another where there is room, else bubbles with a count."""
    most = max(1, int((room - 2) / STEP))
    if per_day >= 2 * STEP:
        xs = _spread(days, xs, int(per_day / STEP) - 1, most)
    rows = _rows_for(xs, most)
    if rows is not None:
        top = _midline(room) - max(rows) * STEP / 2
        for mark, x, row in zip(days, xs, rows, strict=True):
            yield _dot(mark, x, top + row * STEP)
        return
    for together in _by_bubble(days, per_day):
        middle = _middle(together, origin, per_day)
        if len(together) == 1:
            yield _dot(together[0], middle, _midline(room))
        else:
            r = bubble_radius(len(together))
            yield Item(Shape.BUBBLE, middle - r, middle + r, _midline(room), tuple(together))


def _spread(days: Sequence[Mark], xs: Sequence[float], columns: int, most: int) -> Sequence[float]:
    """Quotations of one day, side by side in the width of the day, in columns that are filled evenly."""
    count = len(days)
    if days[0].start != days[-1].start or columns < 2 or count > columns * most:
        return xs
    used = -(-count // most)
    return [x + (n * used // count - (used - 1) / 2) * STEP for n, x in enumerate(xs)]


def _rows_for(xs: Sequence[float], most: int) -> list[int] | None:
    """A line for each dot so that none touches another; None where they do not fit."""
    ends: list[float] = []
    rows = []
    for x in xs:
        row = next((n for n, until in enumerate(ends) if x - until >= STEP), len(ends))
        if row == len(ends):
            if row == most:
                return None
            ends.append(x)
        ends[row] = x
        rows.append(row)
    return rows


def _by_bubble(days: Sequence[Mark], per_day: float) -> Iterator[list[Mark]]:
    """Days in stretches of equal length that do not move when the picture is dragged."""
    length = max(1.0, BUBBLE / per_day)
    for _, together in groupby(days, key=lambda mark: mark.start // length):
        yield list(together)


def _merged(items: Sequence[Item], height: float) -> Iterator[Item]:
    """A bubble takes up the dots and bubbles that it would hide, until none hides another."""
    kept: list[Item] = []
    for item in items:
        while kept and _hides(kept[-1], item):
            item = _both(kept.pop(), item)
        kept.append(item)
    for item in kept:
        yield item if item.shape is Shape.DOT else _fitted(item, height)


def _hides(one: Item, other: Item) -> bool:
    if one.shape is Shape.DOT and other.shape is Shape.DOT:
        return False
    return abs(other.x - one.x) < one.radius + other.radius - 1


def _both(one: Item, other: Item) -> Item:
    marks = (*one.marks, *other.marks)
    x = (one.x * len(one.marks) + other.x * len(other.marks)) / len(marks)
    bubble = one if one.shape is Shape.BUBBLE else other
    r = max(one.radius, other.radius, bubble_radius(len(marks)))
    return Item(Shape.BUBBLE, x - r, x + r, bubble.y, marks)


def _fitted(bubble: Item, height: float) -> Item:
    """A bubble keeps the width that its count needs; it may reach over the bars, but not out of its row."""
    half = min(bubble.radius, HIGHEST_BUBBLE, max(DOT + 1, height / 2 - 1))
    y = max(half + 1, min(height - half - 1, bubble.y))
    return replace(bubble, y=y, half=half)


def _middle(together: Sequence[Mark], origin: int, per_day: float) -> float:
    """Where these stand on average, held inside their stretch so that bubbles do not lie on one another."""
    mean = sum(mark.start + 0.5 for mark in together) / len(together)
    length = max(1.0, BUBBLE / per_day)
    begin = floor(together[0].start / length) * length
    inside = min(bubble_radius(len(together)) / per_day, length / 2)
    return (max(begin + inside, min(begin + length - inside, mean)) - origin) * per_day


def _dot(mark: Mark, x: float, y: float) -> Item:
    return Item(Shape.DOT, x - DOT, x + DOT, y, (mark,))
