"""A timeline: lanes of quotations over days, in bins of days, weeks, months or years.

A bin counts what surely lies in it; a statement dated less precisely than a bin is wide is counted apart
(``wide``) and drawn as a span. The undated are counted for the whole and for each lane, never dropped, and so
are those that are known only as several days (``imprecise``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from quoteline.domain import Axis, Basis, Kind, Precision, day_number, day_of
from quoteline.services import searching
from quoteline.services.library import Library
from quoteline.services.searching import Wanted

FIRST_DAY, LAST_DAY = day_number(date.min), day_number(date.max)
OVERVIEW_BINS = 200
MOST_BINS = 400  # more than that nobody can look at, when the unit is ours to choose
COUNTED_BINS = 40_000  # a unit that would need more is taken one coarser: every day of a hundred years


class Unit(StrEnum):
    """How wide a bin is. A week begins on Monday (ISO 8601)."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class LaneBy(StrEnum):
    """What the lanes are."""

    SPEAKER = "speaker"
    OUTLET = "outlet"
    KIND = "kind"


@dataclass(frozen=True)
class TimelineAsked:
    """What a timeline is to show. Days are day numbers; None means as far as there are quotations."""

    wanted: Wanted = field(default_factory=Wanted)
    axis: Axis = Axis.SAID
    first: int | None = None
    last: int | None = None
    unit: Unit | None = None  # None: chosen for the span
    lanes: LaneBy = LaneBy.SPEAKER
    lane_count: int = 8
    lane_keys: tuple[int | str | None, ...] = ()  # these lanes; none: those with most quotations
    lane_fill: bool = False  # behind these those with most quotations, until there are lane_count
    lanes_without: tuple[int | str | None, ...] = ()  # not among those with most quotations
    stack: LaneBy | None = None  # what the density of all is stacked by
    stack_count: int = 8  # parts of a stack that are told apart
    marks_up_to: int = 3000  # no single quotations are given where there are more in view
    lane_marks_up_to: int = 0  # but those of a lane that has no more than this in view


@dataclass(frozen=True)
class Mark:
    """A single quotation: its first and last day, as day numbers."""

    id: int
    start: int
    end: int
    precision: Precision
    basis: Basis
    confidence: float
    kind: Kind


@dataclass(frozen=True)
class Lane:
    """One row of a timeline."""

    key: int | str | None
    label: str
    total: int  # under all filters, in view or not
    bins: tuple[tuple[int, int], ...] = ()  # (number of the bin, count)
    marks: tuple[Mark, ...] = ()
    spans: tuple[tuple[int, int, int], ...] = ()  # (first, last, count) of what is wider than a bin
    imprecise: tuple[tuple[int, int], ...] = ()  # (number of the bin, how many in it span several days)
    undated: int = 0  # of the total


@dataclass(frozen=True)
class Stack:
    """A part of the density of all: what one speaker, outlet or kind adds to each bin."""

    key: int | str | None
    label: str
    total: int  # under all filters, in view or not
    bins: tuple[tuple[int, int], ...] = ()  # (number of the bin, count)


@dataclass(frozen=True)
class Timeline:
    """What is to be painted, or listed."""

    axis: Axis
    unit: Unit
    extent: tuple[int, int] | None  # of all that fits the filters
    first: int
    last: int
    bin_starts: tuple[int, ...]
    lanes: tuple[Lane, ...]
    others: Lane
    undated: int
    wide: int
    overview: tuple[tuple[int, int], ...]
    overview_width: int  # days in a bin of the overview
    total: int
    imprecise: int = 0  # dated, but as several days: a week, a month, a year, a span
    stacks: tuple[Stack, ...] = ()  # the biggest first, what is left as the last one, labelled others
    volume: tuple[int, ...] = ()  # articles of the wanted outlets published in each bin

    def bin_end(self, number: int) -> int:
        """The last day of a bin."""
        starts = self.bin_starts
        return (starts[number + 1] if number + 1 < len(starts) else next_bin(starts[-1], self.unit)) - 1


def timeline(library: Library, asked: TimelineAsked) -> Timeline:
    """The timeline of what is wanted, in the span asked for."""
    from quoteline.services import laying_out

    return laying_out.laid_out(library, asked)


def undated_ids(library: Library, wanted: Wanted, axis: Axis, limit: int = 500) -> list[int]:
    """Quotations that have no day on an axis, as they were added."""
    from quoteline.columns import counts
    from quoteline.services import finding

    return counts.undated_ids(finding.found(library, searching.condition_of(wanted)), axis, limit)


def span_of(asked: TimelineAsked, extent: tuple[int, int] | None) -> tuple[int, int]:
    """The first and last day in view."""
    today = day_number(date.today())
    lowest, highest = extent or (today, today)
    first = lowest if asked.first is None else asked.first
    last = highest if asked.last is None else asked.last
    first = min(max(first, FIRST_DAY), LAST_DAY)
    return first, min(max(first, last), LAST_DAY)


def unit_for(first: int, last: int) -> Unit:
    """The finest unit that gives a number of bins one can look at."""
    days = last - first + 1
    for unit, width in ((Unit.DAY, 1), (Unit.WEEK, 7), (Unit.MONTH, 30)):
        if days / width <= MOST_BINS / 4:
            return unit
    return Unit.YEAR if days / 30 > MOST_BINS else Unit.MONTH


def wide_enough(unit: Unit, first: int, last: int) -> Unit:
    """The unit, or the finest coarser one of which few enough cover the days."""
    units = list(Unit)
    width = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 28, Unit.YEAR: 365}
    while (last - first) // width[unit] > COUNTED_BINS:
        unit = units[units.index(unit) + 1]
    return unit


def bins(first: int, last: int, unit: Unit) -> tuple[int, ...]:
    """The first days of the bins that cover first..last; at least one."""
    start = bin_start(first, unit)
    starts = [start]
    while (start := next_bin(start, unit)) <= last:
        starts.append(start)
    return tuple(starts)


def bin_start(day: int, unit: Unit) -> int:
    """The first day of the bin that holds a day."""
    match unit:
        case Unit.DAY:
            return day
        case Unit.WEEK:
            return max(FIRST_DAY, day - (day + 3) % 7)  # 1970-01-01 was a Thursday
        case Unit.MONTH:
            return day_number(day_of(day).replace(day=1))
        case Unit.YEAR:
            return day_number(day_of(day).replace(month=1, day=1))


def next_bin(start: int, unit: Unit) -> int:
    """The first day of the bin after the one that begins on this day; the last bin of all ends with 9999."""
    try:
        return min(_next_bin(start, unit), LAST_DAY + 1)
    except OverflowError:
        return LAST_DAY + 1


def _next_bin(start: int, unit: Unit) -> int:
    match unit:
        case Unit.DAY:
            return start + 1
        case Unit.WEEK:
            return start + 7
        case Unit.MONTH:
            return day_number((day_of(start) + timedelta(days=31)).replace(day=1))
        case Unit.YEAR:
            return day_number((day_of(start) + timedelta(days=366)).replace(month=1, day=1))


# --- as a table --------------------------------------------------------------------------------------


def as_rows(found: Timeline) -> list[dict[str, Any]]:
    """A row for each lane and bin that holds anything: start, end, lane, count, imprecise.

    ``imprecise``: how many of the count are known only as several days. What is wider than a bin has its own
    start and end; the undated come last, without either.
    """
    rows = [
        _row(_iso(start), _iso(end), lane.label, count, imprecise)
        for lane in (*found.lanes, found.others)
        for start, end, count, imprecise in _stretches(found, lane)
    ]
    rows.sort(key=lambda row: (row["start"], row["end"]))
    if found.undated:
        rows.append(_row(None, None, "undated", found.undated, 0))
    return rows


def _row(start: str | None, end: str | None, lane: str, count: int, imprecise: int) -> dict[str, Any]:
    return {"start": start, "end": end, "lane": lane, "count": count, "imprecise": imprecise}


def _stretches(found: Timeline, lane: Lane) -> Iterator[tuple[int, int, int, int]]:
    """(first, last, count, how many of them imprecise) of each bin and of each span wider than a bin."""
    loose = dict(lane.imprecise)
    for number, count in lane.bins:
        yield found.bin_starts[number], found.bin_end(number), count, loose.get(number, 0)
    for first, last, count in lane.spans:
        yield first, last, count, count if last > first else 0


def _iso(day: int) -> str:
    return day_of(day).isoformat()
