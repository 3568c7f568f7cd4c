"""The scale of the timeline: days to pixels and back, zooming around a point, and which ticks to draw."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from math import ceil, floor

from quoteline.domain import Precision, StatementDate, day_number, day_of
from quoteline.services.timelines import Unit
from quoteline.ui import phrases
from quoteline.ui.phrases import LONG_MONTHS, MONTHS

FIRST_DAY, LAST_DAY = day_number(date.min), day_number(date.max)
NEAREST = 2.0  # days in view when zoomed in as far as it goes
AIR = 20  # pixels beside the first day and the last: half of the widest bubble, with the ring around it
LONELY = 15  # days shown on either side of a library that holds a single day
BIN_PIXELS = 10  # a bar of the density is at least this wide


@dataclass(frozen=True, slots=True)
class Scale:
    """Day ``first`` stands at pixel 0 and day ``last`` at pixel ``width``; both may have fractions."""

    first: float
    last: float
    width: float

    @property
    def span(self) -> float:
        return self.last - self.first

    @property
    def per_day(self) -> float:
        return self.width / self.span

    def x(self, day: float) -> float:
        return (day - self.first) * self.per_day

    def day(self, x: float) -> float:
        return self.first + x / self.per_day

    def whole_day(self, x: float) -> int:
        """The day number under a pixel."""
        return max(FIRST_DAY, min(LAST_DAY, floor(self.day(x))))

    def zoomed(self, factor: float, x: float) -> Scale:
        """``factor`` times as near; the day under pixel ``x`` stays there."""
        day = self.day(x)
        return Scale(day - (day - self.first) / factor, day + (self.last - day) / factor, self.width)

    def moved(self, days: float) -> Scale:
        return replace(self, first=self.first + days, last=self.last + days)

    def centred(self, day: float) -> Scale:
        return self.moved(day - (self.first + self.last) / 2)

    def resized(self, width: float) -> Scale:
        return replace(self, width=max(1.0, width))


def fitting(extent: tuple[int, int], width: float) -> Scale:
    """Shows the days ``extent`` (inclusive) with a little air on both sides."""
    first, last = extent
    days = last + 1 - first
    room = AIR / max(4.0 * AIR, width - 2 * AIR)
    air = max(1.0, days * 0.025, days * room) if days > 1 else float(LONELY)
    return Scale(first - air, last + 1 + air, max(1.0, width))


def kept_near(scale: Scale, extent: tuple[int, int]) -> Scale:
    """``scale``, brought back so that it neither leaves the days of the library nor shrinks them to a dot."""
    widest = fitting(extent, scale.width)
    if scale.span >= widest.span:
        return widest
    if scale.span < NEAREST:
        middle = (scale.first + scale.last) / 2
        scale = replace(scale, first=middle - NEAREST / 2, last=middle + NEAREST / 2)
    if scale.first < widest.first:
        return scale.moved(widest.first - scale.first)
    if scale.last > widest.last:
        return scale.moved(widest.last - scale.last)
    return scale


def span_words(first: date, last: date) -> str:
    """``3–7 Mar 2025``; one day for a span of one day."""
    return phrases.said_short(StatementDate(first, last, Precision.RANGE))


def unit_for(per_day: float) -> Unit:
    """The finest unit whose bars are wide enough to be seen and hit."""
    for unit, days in ((Unit.DAY, 1), (Unit.WEEK, 7), (Unit.MONTH, 28)):
        if per_day * days >= BIN_PIXELS:
            return unit
    return Unit.YEAR


# --- ticks -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tick:
    day: int
    label: str  # "" for a small tick


@dataclass(frozen=True, slots=True)
class Stretch:
    """A month or a year that lies over several ticks; it names what their labels leave out."""

    first: int
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    ticks: tuple[Tick, ...]
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    unit: Unit
    count: int
    days: float  # the shortest that one step can be
    label_pixels: int  # the room that a label of this step needs


_STEPS = (
    _Step(Unit.DAY, 1, 1, 26),
    _Step(Unit.WEEK, 1, 7, 30),
    _Step(Unit.MONTH, 1, 28, 36),
    _Step(Unit.MONTH, 3, 90, 36),
    _Step(Unit.MONTH, 6, 181, 36),
    *(_Step(Unit.YEAR, n, 365 * n, 46) for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)),
)


def axis_of(scale: Scale, stretch_pixels: float = 90) -> Axis:
    """The ticks and names for the days in view, from decades down to days."""
    chosen = next((n for n, step in enumerate(_STEPS) if _fits(step, scale)), len(_STEPS) - 1)
    step = _STEPS[chosen]
    labelled = {tick.day: tick for tick in _ticks(step, scale)}
    finer = _STEPS[chosen - 1] if chosen else None
    small: Iterator[int] = iter(())
    if finer is not None and scale.per_day * finer.days >= 6:
        small = (day for day in _starts(finer, scale) if day not in labelled)
    ticks = sorted([*labelled.values(), *(Tick(day, "") for day in small)], key=lambda tick: tick.day)
    return Axis(tuple(ticks), tuple(_stretches(step, scale, stretch_pixels)))


def _fits(step: _Step, scale: Scale) -> bool:
    return scale.per_day * step.days >= step.label_pixels


def _ticks(step: _Step, scale: Scale) -> Iterator[Tick]:
    for number in _starts(step, scale):
        day = day_of(number)
        match step.unit:
            case Unit.YEAR:
                yield Tick(number, str(day.year))
            case Unit.MONTH:
                yield Tick(number, MONTHS[day.month - 1])
            case _:
                yield Tick(number, str(day.day))


def _stretches(step: _Step, scale: Scale, pixels: float) -> Iterator[Stretch]:
    """Years over months, months over days; the one that began before the left edge comes first."""
    if step.unit is Unit.YEAR:
        return
    by_month = step.unit is not Unit.MONTH
    over = _Step(Unit.MONTH, 1, 28, 0) if by_month else _Step(Unit.YEAR, 1, 365, 0)
    left = day_of(max(FIRST_DAY, min(LAST_DAY, floor(scale.first))))
    begun = day_number(left.replace(day=1) if by_month else left.replace(month=1, day=1))
    short = scale.per_day * over.days < pixels
    for number in dict.fromkeys((begun, *_starts(over, scale))):
        day = day_of(number)
        month = (MONTHS if short else LONG_MONTHS)[day.month - 1]
        yield Stretch(number, f"{month} {day.year}" if by_month else str(day.year))


def _starts(step: _Step, scale: Scale) -> Iterator[int]:
    """The day numbers in view on which a step begins."""
    low, high = max(FIRST_DAY, ceil(scale.first)), min(LAST_DAY, floor(scale.last))
    if step.unit is Unit.DAY:
        yield from range(low, high + 1)
    elif step.unit is Unit.WEEK:
        yield from range(low + (-(low + 3)) % 7, high + 1, 7)  # day 0 was a Thursday
    elif low <= high:
        months = step.count if step.unit is Unit.MONTH else 12 * step.count
        yield from _months_between(months, low, high)


def _months_between(months: int, low: int, high: int) -> Iterator[int]:
    begin = day_of(low)
    number = (begin.year * 12 + begin.month - 1) // months * months
    while number < 12 * 10_000:
        if number >= 12:
            day = day_number(date(number // 12, number % 12 + 1, 1))
            if day > high:
                return
            if day >= low:
                yield day
        number += months
