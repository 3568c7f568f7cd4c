"""Which ticks and names stand below the days in view: from millennia down to hours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from math import ceil, floor

from quoteline.domain import day_number, day_of
from quoteline.ui import native
from quoteline.ui.timeline_scale import FIRST_DAY, LAST_DAY, Scale

BETWEEN = 12.0  # pixels from a label to the tick behind it
LEAST = 6.0  # pixels between small ticks

Measure = Callable[[str], float]  # how wide a label is, in pixels


@dataclass(frozen=True, slots=True)
class Tick:
    day: float
    label: str  # "" for a small tick


@dataclass(frozen=True, slots=True)
class Stretch:
    """A day, a month or a year that lies over several ticks; it names what their labels leave out."""

    first: int
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    ticks: tuple[Tick, ...]
    stretches: tuple[Stretch, ...]


class _Of(Enum):
    """What a step counts."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class _Step:
    of: _Of
    count: int
    days: float  # the shortest that one step can be


_STEPS = (
    *(_Step(_Of.HOUR, n, n / 24) for n in (1, 2, 3, 6, 12)),
    _Step(_Of.DAY, 1, 1),
    _Step(_Of.WEEK, 1, 7),
    *(_Step(_Of.MONTH, n, days) for n, days in ((1, 28), (3, 90), (6, 181))),
    *(_Step(_Of.YEAR, n, 365 * n) for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)),
)


def roughly(label: str) -> float:
    """The width of a label in a type of usual size."""
    return 7.0 * len(label)


def axis_of(scale: Scale, measure: Measure = roughly) -> Axis:
    """The ticks and names for the days in view; ``measure`` tells how wide a label is."""
    chosen = next((n for n, step in enumerate(_STEPS) if _fits(step, scale, measure)), len(_STEPS) - 1)
    step = _STEPS[chosen]
    labelled = [Tick(day, _label(step, day)) for day in _starts(step, scale)]
    finer = _STEPS[chosen - 1] if chosen and step.of is not _Of.DAY else None
    small: list[Tick] = []
    if finer is not None and scale.per_day * finer.days >= LEAST:
        there = {tick.day for tick in labelled}
        small = [Tick(day, "") for day in _starts(finer, scale) if day not in there]
    ticks = sorted([*labelled, *small], key=lambda tick: tick.day)
    return Axis(tuple(ticks), tuple(_stretches(step, scale, measure)))


def _fits(step: _Step, scale: Scale, measure: Measure) -> bool:
    return scale.per_day * step.days >= _widest(step, scale, measure) + BETWEEN


def _widest(step: _Step, scale: Scale, measure: Measure) -> float:
    """The widest label that a step may have in view."""
    match step.of:
        case _Of.HOUR:
            return measure("00:00")
        case _Of.DAY | _Of.WEEK:
            return measure("30")
        case _Of.MONTH:
            return max(measure(native.short_month(number)) for number in range(1, 13))
    return measure("0" * len(str(day_of(max(FIRST_DAY, min(LAST_DAY, floor(scale.last)))).year)))


def _label(step: _Step, at: float) -> str:
    if step.of is _Of.HOUR:
        return f"{round(at % 1 * 24) % 24:02}:00"
    day = day_of(int(at))
    match step.of:
        case _Of.YEAR:
            return str(day.year)
        case _Of.MONTH:
            return native.short_month(day.month)
    return str(day.day)


# --- stretches -------------------------------------------------------------------------------------


def _stretches(step: _Step, scale: Scale, measure: Measure) -> Iterator[Stretch]:
    """Years over months, months over days, days over hours; what began before the edge comes first."""
    if step.of is _Of.YEAR:
        return
    over = _over(step)
    left = day_of(max(FIRST_DAY, min(LAST_DAY, floor(scale.first))))
    name = _namer(over, scale.per_day * over.days - BETWEEN, measure)
    for number in dict.fromkeys((_begun(over, left), *map(int, _starts(over, scale)))):
        yield Stretch(number, name(day_of(number)))


def _namer(over: _Step, room: float, measure: Measure) -> Callable[[date], str]:
    """The longest of the names for which there is room; else the shortest."""
    names = _NAMES[over.of]
    return next((name for name in names if measure(name(_LONG_NAMED)) <= room), names[-1])


_LONG_NAMED = date(2025, 9, 24)  # a Wednesday in September
_NAMES: dict[_Of, tuple[Callable[[date], str], ...]] = {
    _Of.DAY: (
        lambda day: native.written(day, "long"),
        lambda day: native.written(day, "short"),
        lambda day: f"{day.day} {native.short_month(day.month)}",
    ),
    _Of.MONTH: (
        lambda day: f"{native.month(day.month)} {day.year}",
        lambda day: f"{native.short_month(day.month)} {day.year}",
    ),
    _Of.YEAR: (lambda day: str(day.year),),
}


def _over(step: _Step) -> _Step:
    if step.of is _Of.HOUR:
        return _Step(_Of.DAY, 1, 1)
    return _Step(_Of.YEAR, 1, 365) if step.of is _Of.MONTH else _Step(_Of.MONTH, 1, 28)


def _begun(over: _Step, day: date) -> int:
    match over.of:
        case _Of.DAY:
            return day_number(day)
        case _Of.MONTH:
            return day_number(day.replace(day=1))
    return day_number(day.replace(month=1, day=1))


# --- where steps begin -----------------------------------------------------------------------------


def _starts(step: _Step, scale: Scale) -> Iterator[float]:
    """The days in view on which a step begins; for hours with their fraction."""
    low, high = max(FIRST_DAY, ceil(scale.first)), min(LAST_DAY, floor(scale.last))
    match step.of:
        case _Of.HOUR:
            yield from _hours(step.count, scale)
        case _Of.DAY:
            yield from range(low, high + 1)
        case _Of.WEEK:
            yield from range(low + (-(low + 3)) % 7, high + 1, 7)  # day 0 was a Thursday
        case _ if low <= high:
            yield from _months(step.count if step.of is _Of.MONTH else 12 * step.count, low, high)


def _hours(count: int, scale: Scale) -> Iterator[float]:
    each = 24 // count
    low = max(FIRST_DAY * each, ceil(scale.first * each))
    high = min((LAST_DAY + 1) * each - 1, floor(scale.last * each))
    yield from (number / each for number in range(low, high + 1))


def _months(months: int, low: int, high: int) -> Iterator[int]:
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
