"""Quotations over time as a handful of bars: days, weeks, months or years, whatever there is room for.

A bar counts what surely lies in it. What is dated more loosely than a bar is wide is counted apart
(``loose``), and so are the undated: nothing is left out, and nothing is put where it may not belong.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from quoteline.domain import Axis, day_number, day_of
from quoteline.services import searching
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LAST_DAY, Unit, bin_start, next_bin

YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000)
LOOSE = 4  # one in so many may lie in no bar before a coarser unit is taken
Days = Sequence[tuple[int | None, int | None, int]]  # (first day, last day, count); None: undated


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of days (day numbers, both included) with what surely lies in it."""

    first: int
    last: int
    count: int


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars without a gap between them, and what no bar counts."""

    unit: Unit
    years: int  # in a bar, where the unit is the year
    bars: tuple[Bar, ...]
    total: int
    undated: int
    loose: int  # dated, but not to one bar

    @property
    def most(self) -> int:
        """The count of the highest bar."""
        return max((bar.count for bar in self.bars), default=0)


def days(library: Library, wanted: Wanted, axis: Axis = Axis.SAID) -> Days:
    """(first day, last day, count) of what fits; the undated come first, as (None, None, count)."""
    from quoteline.columns import company
    from quoteline.services import finding

    return tuple(company.days(finding.found(library, searching.condition_of(wanted)), axis))


def extent(*some: Days) -> tuple[int, int] | None:
    """The first and last day of several; None where nothing is dated."""
    firsts = [first for each in some for first, _, _ in each if first is not None]
    lasts = [last for each in some for _, last, _ in each if last is not None]
    return (min(firsts), max(lasts)) if firsts and lasts else None


def bars_of(found: Days, most: int, within: tuple[int, int] | None = None) -> Bars:
    """At most ``most`` bars over the days, or over those of ``within``, which must hold them.

    The finest unit is taken that leaves few loose: a month that is known only as a month is no day of it.
    """
    total = sum(count for *_, count in found)
    dated = [(first, last, count) for first, last, count in found if first is not None and last is not None]
    undated = total - sum(count for *_, count in dated)
    span = within or extent(dated)
    if span is None:
        return Bars(Unit.DAY, 1, (), total, undated, 0)
    fitting = [(unit, years) for unit, years in _UNITS if _how_many(span, unit, years) <= max(1, most)]
    finest: Bars | None = None
    for unit, years in fitting[:3] or _UNITS[-1:]:
        made = _made(dated, span, unit, years, total, undated)
        if made.loose * LOOSE <= total:
            return made
        finest = finest or made
    assert finest is not None
    return finest


_UNITS = [(Unit.DAY, 1), (Unit.WEEK, 1), (Unit.MONTH, 1), *((Unit.YEAR, years) for years in YEARS)]


def _how_many(span: tuple[int, int], unit: Unit, years: int) -> int:
    """At least so many bars, roughly from above."""
    width = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 28, Unit.YEAR: 365 * years}[unit]
    return (span[1] - span[0]) // width + 1 + (unit is not Unit.DAY)


def bars_like(found: Days, other: Bars) -> Bars:
    """The same stretches of days as other bars have, which must hold all of these days."""
    starts = [bar.first for bar in other.bars]
    ends = [other.bars[-1].last + 1] if other.bars else []
    total = sum(count for *_, count in found)
    dated = [(first, last, count) for first, last, count in found if first is not None and last is not None]
    undated = total - sum(count for *_, count in dated)
    return _filled(dated, starts + ends, other.unit, other.years, total, undated)


def _made(
    dated: Sequence[tuple[int, int, int]],
    span: tuple[int, int],
    unit: Unit,
    years: int,
    total: int,
    undated: int,
) -> Bars:
    return _filled(dated, _starts(span, unit, years), unit, years, total, undated)


def _filled(
    dated: Sequence[tuple[int, int, int]],
    starts: Sequence[int],
    unit: Unit,
    years: int,
    total: int,
    undated: int,
) -> Bars:
    """What lies between the starts, of which the last one ends the last bar."""
    counts, loose = [0] * max(0, len(starts) - 1), 0
    for first, last, count in dated:
        number = bisect_right(starts, first) - 1
        if 0 <= number < len(counts) and last < starts[number + 1]:
            counts[number] += count
        else:
            loose += count
    bars = (Bar(starts[n], starts[n + 1] - 1, count) for n, count in enumerate(counts))
    return Bars(unit, years, tuple(bars), total, undated, loose)


def _starts(span: tuple[int, int], unit: Unit, years: int) -> list[int]:
    """The first day of each bar, and the day behind the last one."""
    starts = [_bar_start(span[0], unit, years)]
    while starts[-1] <= span[1]:
        start = next_bin(starts[-1], unit)
        for _ in range(years - 1):
            start = next_bin(start, unit) if start <= LAST_DAY else start
        starts.append(start)
    return starts


def _bar_start(day: int, unit: Unit, years: int) -> int:
    """Stretches of ten years begin with 1990, of a hundred with 1900."""
    if unit is not Unit.YEAR or years == 1:
        return bin_start(day, unit)
    return day_number(date(max(1, day_of(day).year // years * years), 1, 1))
