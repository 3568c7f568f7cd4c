"""Where quotations stand in a row: dots, bars, days and bubbles that do not hide one another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import groupby
from math import ceil, floor
from operator import attrgetter
from typing import NamedTuple

from quoteline.services.timelines import Mark
from quoteline.ui.timeline_layout import BAR, DOT

STEP = 2 * DOT + 1  # centres of two dots are at least this far apart
BUBBLE = 23.0  # quotations nearer than this share a bubble where their dots do not fit
HIGHEST_BUBBLE = 11.5  # half of its height
WIDE_DAY = 150.0  # pixels of a day from which it is drawn as wide as it is: nobody told the hour

_left, _day = attrgetter("left"), attrgetter("day")
_in_time = attrgetter("start", "id")
_span_in_time = attrgetter("start", "end", "id")


class Shape(Enum):
    DOT = "dot"
    BAR = "bar"
    BUBBLE = "bubble"
    DAY = "day"  # a known day as wide as it is


class Item(NamedTuple):
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
        return self.half or (BAR / 2 if self.shape is Shape.BAR else self.radius)

    def larger(self, by: float) -> Item:
        """The same in a picture that is ``by`` times as large."""
        return self._replace(left=self.left * by, right=self.right * by, y=self.y * by, half=self.tall * by)


class Bed(NamedTuple):
    """The width of a day in which dots lie."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """The items of one row, sorted by their left edge; pixel 0 is the start of day ``origin``."""

    origin: int
    items: tuple[Item, ...]
    lefts: tuple[float, ...]
    widest: float
    beds: tuple[Bed, ...] = ()
    _by_id: dict[int, Item] = field(default_factory=dict, compare=False)

    def larger(self, by: float) -> Drawing:
        """The same in a picture that is ``by`` times as large."""
        lefts = tuple(left * by for left in self.lefts)
        return Drawing(self.origin, tuple(item.larger(by) for item in self.items), lefts, self.widest * by)

    def near(self, x: float, y: float, reach: float = DOT) -> Item | None:
        """The item under a point, dots before bars; ``reach`` pixels beside it are close enough."""
        hit = [item for item in self.between(x - reach, x + reach) if _touches(item, x, y, reach)]
        return min(hit, key=lambda item: (abs(item.y - y), abs(item.x - x)), default=None)

    def between(self, left: float, right: float) -> Sequence[Item]:
        """The items of which some part may lie between two pixels."""
        return self.items[bisect_left(self.lefts, left - self.widest) : bisect_right(self.lefts, right)]

    def of(self, id: int) -> Item | None:
        """The item that a quotation lies in."""
        if not self._by_id:
            self._by_id.update((mark.id, item) for item in self.items for mark in item.marks)
        return self._by_id.get(id)


class OneDay(NamedTuple):
    """All that stands on a day."""

    day: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Sorted:
    """The marks of a row in the order of time: those of one day, and those that span more."""

    days: tuple[OneDay, ...]
    spans: tuple[Mark, ...]

    def between(self, first: float, last: float) -> Sorted:
        """Those of which some part may lie between two days."""
        low = bisect_left(self.days, floor(first), key=_day)
        high = bisect_right(self.days, ceil(last), key=_day)
        spans = tuple(mark for mark in self.spans if mark.start <= last and mark.end >= first - 1)
        return Sorted(self.days[low:high], spans)


def in_order(marks: Iterable[Mark]) -> Sorted:
    """Sorts marks once, so that each zoom need not."""
    days: list[Mark] = []
    spans: list[Mark] = []
    for mark in marks:
        (days if mark.end <= mark.start else spans).append(mark)
    days.sort(key=_in_time)
    spans.sort(key=_span_in_time)
    by_day = groupby(days, key=attrgetter("start"))
    return Sorted(tuple(OneDay(day, tuple(together)) for day, together in by_day), tuple(spans))


def lay_out(marks: Sorted, origin: int, per_day: float, height: float) -> Drawing:
    """Places marks in a row of this height: days as dots, spans as bars below them, crowds as bubbles.

    Where days are wide a known day is as wide as it is, for the hour is not known.
    """
    items = list(_bars(marks.spans, origin, per_day, height))
    room = height - (_bar_rows(height) * (BAR + 2) + 1 if items else 0)
    beds: list[Bed] = []
    if per_day >= WIDE_DAY:
        for day in marks.days:
            items += _wide_day(day, (day.day - origin) * per_day, per_day, room, beds)
    else:
        items += _merged(sorted(_dots(marks.days, origin, per_day, room), key=_left), height)
    items.sort(key=_left)
    widest = max((item.right - item.left for item in items), default=0.0)
    return Drawing(origin, tuple(items), tuple(item.left for item in items), widest, tuple(beds))


def bubble_radius(count: int) -> float:
    """Half the width of a bubble: each figure of its count takes its room."""
    return 8.3 if count < 10 else 11.1 if count < 100 else 13.9


def _touches(item: Item, x: float, y: float, reach: float) -> bool:
    return item.left - reach <= x <= item.right + reach and abs(item.y - y) <= item.tall + reach


def _midline(room: float) -> float:
    """Where dots and bubbles stand: above the bars, but low enough for a bubble in a low row."""
    return max(room / 2, min(11.0, room * 0.7))


# --- spans and wide days ---------------------------------------------------------------------------


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


def _wide_day(day: OneDay, left: float, wide: float, room: float, beds: list[Bed]) -> Iterator[Item]:
    """Bars as wide as the day; where there are too many, dots in its bed; of a crowd the count."""
    marks, middle = day.marks, _midline(room)
    left, right = left + 1.5, left + wide - 1.5
    each = 2 * DOT + 2
    most = max(1, int((room - 2) / STEP))
    if len(marks) <= max(1, int((room - 2) / each)):
        top = middle - (len(marks) - 1) * each / 2
        for number, mark in enumerate(marks):
            yield Item(Shape.DAY, left, right, top + number * each, (mark,), DOT)
        return
    columns = -(-len(marks) // most)
    half = max(DOT + 1, min(HIGHEST_BUBBLE, room / 2 - 1))
    if (right - left) / columns < STEP:
        yield Item(Shape.DAY, left, right, middle, marks, half)
        return
    lines = min(most, len(marks))
    beds.append(Bed(left, right, middle - lines * STEP / 2 - 1, middle + lines * STEP / 2 + 1))
    for number, mark in enumerate(marks):
        x = left + (number // lines + 0.5) * (right - left) / columns
        yield _dot(mark, x, middle + (number % lines - (lines - 1) / 2) * STEP)


# --- dots and bubbles ------------------------------------------------------------------------------


def _dots(days: Sequence[OneDay], origin: int, per_day: float, room: float) -> Iterator[Item]:
    begin = 0
    for end in range(1, len(days) + 1):
        if end == len(days) or (days[end].day - days[end - 1].day) * per_day >= STEP:
            together = days[begin:end]
            if end - begin == 1 and len(together[0].marks) == 1:
                yield _dot(together[0].marks[0], (together[0].day + 0.5 - origin) * per_day, _midline(room))
            else:
                yield from _crowd(together, origin, per_day, room)
            begin = end


def _crowd(days: Sequence[OneDay], origin: int, per_day: float, room: float) -> Iterator[Item]:
    """Dots side by side and above one another where there is room, else bubbles with a count."""
    most = max(1, int((room - 2) / STEP))
    xs = _places(days, origin, per_day, most)
    rows = _rows_for(xs, most) if xs is not None else None
    if xs is not None and rows is not None:
        top = _midline(room) - max(rows) * STEP / 2
        marks = (mark for day in days for mark in day.marks)
        for mark, x, row in zip(marks, xs, rows, strict=True):
            yield _dot(mark, x, top + row * STEP)
        return
    yield from _bubbles(days, origin, per_day, _midline(room))


def _places(days: Sequence[OneDay], origin: int, per_day: float, most: int) -> list[float] | None:
    """A place for each mark; None where one day alone holds more than there are lines."""
    if len(days) == 1 and per_day >= 2 * STEP:
        middle, count = (days[0].day + 0.5 - origin) * per_day, len(days[0].marks)
        return _spread(middle, count, int(per_day / STEP) - 1, most)
    if any(len(day.marks) > most for day in days):
        return None
    return [(day.day + 0.5 - origin) * per_day for day in days for _ in day.marks]


def _spread(x: float, count: int, columns: int, most: int) -> list[float] | None:
    """Quotations of one day, side by side in the width of the day, in columns that are filled evenly."""
    if columns < 2 or count > columns * most:
        return [x] * count if count <= most else None
    used = -(-count // most)
    return [x + (n * used // count - (used - 1) / 2) * STEP for n in range(count)]


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


def _bubbles(days: Sequence[OneDay], origin: int, per_day: float, y: float) -> Iterator[Item]:
    """One for each stretch of equal length; stretches do not move when the picture is dragged.

    It stands where its quotations stand on average, held inside its stretch so that none lies on another.
    """
    length = max(1.0, BUBBLE / per_day)
    for number, group in groupby(days, key=lambda day: day.day // length):
        together = list(group)
        marks = together[0].marks if len(together) == 1 else tuple(m for day in together for m in day.marks)
        r = bubble_radius(len(marks))
        mean = sum((day.day + 0.5) * len(day.marks) for day in together) / len(marks)
        begin, inside = number * length, min(r / per_day, length / 2)
        x = (max(begin + inside, min(begin + length - inside, mean)) - origin) * per_day
        yield _dot(marks[0], x, y) if len(marks) == 1 else Item(Shape.BUBBLE, x - r, x + r, y, marks)


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
    return bubble._replace(y=y, half=half)


def _dot(mark: Mark, x: float, y: float) -> Item:
    return Item(Shape.DOT, x - DOT, x + DOT, y, (mark,))
