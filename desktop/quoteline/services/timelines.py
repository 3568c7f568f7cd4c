"""A timeline: lanes of quotations over days, in bins of days, weeks, months or years.

A bin counts what surely lies in it; a statement dated less precisely than a bin is wide is counted apart
(``wide``) and drawn as a span. The undated are counted for the whole and for each lane, never dropped, and so
are those that are known only as several days (``imprecise``).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from quoteline.domain import AllOf, Axis, Basis, Kind, Precision, Undated, day_number, day_of
from quoteline.services import searching
from quoteline.services.browsing import KIND_LABELS, UNNAMED
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.storage import counting, quotations, speakers
from quoteline.storage.conditions import Where

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
    marks_up_to: int = 3000  # no single quotations are given where there are more in view


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

    def bin_end(self, number: int) -> int:
        """The last day of a bin."""
        starts = self.bin_starts
        return (starts[number + 1] if number + 1 < len(starts) else next_bin(starts[-1], self.unit)) - 1


def timeline(library: Library, asked: TimelineAsked) -> Timeline:
    """The timeline of what is wanted, in the span asked for."""
    database = library.database
    where = searching.quotations(library, searching.condition_of(asked.wanted))
    days = counting.by_days(database, where, asked.axis)
    dated = counting.dated(days)
    extent = counting.extent(dated)
    first, last = _span(asked, extent)
    unit = _wide_enough(asked.unit or unit_for(first, last), first, last)
    starts = bins(first, last, unit)
    totals = _lane_totals(library, where, asked)
    in_view = where & _overlapping(asked.axis, starts[0], next_bin(starts[-1], unit) - 1)
    sheet = _Sheet(library, asked, in_view, starts, unit, [key for key, _ in totals])
    named = sum(count for _, count in totals)
    total = sum(count for *_, count in days)
    undated = total - sum(count for *_, count in dated)
    of_lanes = counting.lanes_undated(database, where, asked.axis, asked.lanes.value) if undated else {}
    lanes = tuple(
        sheet.lane((1, key), key, label, count, of_lanes.get(key, 0))
        for (key, count), label in zip(totals, _labels(library, asked.lanes, totals), strict=True)
    )
    left = undated - sum(lane.undated for lane in lanes)
    overview, width = _overview([(start, count) for start, _, count in dated], extent)
    return Timeline(
        axis=asked.axis,
        unit=unit,
        extent=extent,
        first=first,
        last=last,
        bin_starts=starts,
        lanes=lanes,
        others=sheet.lane((0, None), None, "others", total - named, left),
        undated=undated,
        wide=sheet.wide,
        overview=overview,
        overview_width=width,
        total=total,
        imprecise=sum(count for start, end, count in dated if end > start),
    )


def undated_ids(library: Library, wanted: Wanted, axis: Axis, limit: int = 500) -> list[int]:
    """Quotations that have no day on an axis, as they were added."""
    condition = AllOf((searching.condition_of(wanted), Undated(axis)))
    where = searching.quotations(library, condition)
    return quotations.ids(library.database, where, "added").tolist()[:limit]


class _Sheet:
    """The counts and marks of the visible span, sorted into lanes."""

    def __init__(
        self,
        library: Library,
        asked: TimelineAsked,
        where: Where,
        starts: Sequence[int],
        unit: Unit,
        keys: list[int | str | None],
    ) -> None:
        self.bins: dict[tuple[int, Any], dict[int, int]] = {}
        self.imprecise: dict[tuple[int, Any], dict[int, int]] = {}
        self.spans: dict[tuple[int, Any], dict[tuple[int, int], int]] = {}
        self.marks: dict[tuple[int, Any], list[Mark]] = {}
        self.wide = 0
        ends = [*starts[1:], next_bin(starts[-1], unit)]
        lanes = asked.lanes.value
        for named, key, first, last, count in counting.by_span(
            library.database, where, asked.axis, lanes, keys
        ):
            number = bisect_right(starts, first) - 1
            if number >= 0 and last < ends[number]:
                into = self.bins.setdefault((named, key), {})
                into[number] = into.get(number, 0) + count
                loose = self.imprecise.setdefault((named, key), {})
                loose[number] = loose.get(number, 0) + (count if last > first else 0)
            else:
                self.wide += count
                spans = self.spans.setdefault((named, key), {})
                spans[first, last] = spans.get((first, last), 0) + count
        counted = sum(sum(into.values()) for into in self.bins.values()) + self.wide
        if counted <= asked.marks_up_to:
            self._take_marks(library, asked, where, set(keys))

    def _take_marks(
        self, library: Library, asked: TimelineAsked, where: Where, keys: set[int | str | None]
    ) -> None:
        found = counting.marks(library.database, where, asked.axis, asked.lanes.value)
        for key, id, first, last, precision, basis, confidence, kind in found:
            mark = Mark(id, first, last, Precision(precision), Basis(basis), confidence, Kind(kind))
            place = (1, key) if key in keys else (0, None)
            self.marks.setdefault(place, []).append(mark)

    def lane(
        self, place: tuple[int, Any], key: int | str | None, label: str, total: int, undated: int
    ) -> Lane:
        """The lane that was gathered at a place."""
        return Lane(
            key=key,
            label=label,
            total=total,
            bins=tuple(sorted(self.bins.get(place, {}).items())),
            marks=tuple(self.marks.get(place, ())),
            spans=tuple((*span, count) for span, count in sorted(self.spans.get(place, {}).items())),
            imprecise=tuple(each for each in sorted(self.imprecise.get(place, {}).items()) if each[1]),
            undated=undated,
        )


def _span(asked: TimelineAsked, extent: tuple[int, int] | None) -> tuple[int, int]:
    today = day_number(date.today())
    lowest, highest = extent or (today, today)
    first = lowest if asked.first is None else asked.first
    last = highest if asked.last is None else asked.last
    first = min(max(first, FIRST_DAY), LAST_DAY)
    return first, min(max(first, last), LAST_DAY)


def _overlapping(axis: Axis, first: int, last: int) -> Where:
    start, end = counting.DAYS[axis]
    return Where(f"{start} <= ? AND {end} >= ?", (last, first))


def _lane_totals(library: Library, where: Where, asked: TimelineAsked) -> list[tuple[int | str | None, int]]:
    if not asked.lane_keys:
        return counting.lane_totals(library.database, where, asked.lanes.value, asked.lane_count)
    column = counting.LANE_COLUMNS[asked.lanes.value]
    return [(key, counting.lane_total(library.database, where, column, key)) for key in asked.lane_keys]


def _labels(library: Library, lanes: LaneBy, totals: Sequence[tuple[int | str | None, int]]) -> list[str]:
    if lanes is LaneBy.KIND:
        return [KIND_LABELS[Kind(str(key))] for key, _ in totals]
    if lanes is LaneBy.OUTLET:
        return [str(key) or "Outlet unknown" for key, _ in totals]
    names = speakers.names_of(library.database, [int(key) for key, _ in totals if key is not None])
    return [names.get(int(key), "") if key is not None else UNNAMED for key, _ in totals]


def unit_for(first: int, last: int) -> Unit:
    """The finest unit that gives a number of bins one can look at."""
    days = last - first + 1
    for unit, width in ((Unit.DAY, 1), (Unit.WEEK, 7), (Unit.MONTH, 30)):
        if days / width <= MOST_BINS / 4:
            return unit
    return Unit.YEAR if days / 30 > MOST_BINS else Unit.MONTH


def _wide_enough(unit: Unit, first: int, last: int) -> Unit:
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


def _overview(
    days: Sequence[tuple[int, int]], extent: tuple[int, int] | None
) -> tuple[tuple[tuple[int, int], ...], int]:
    if extent is None:
        return (), 1
    width = max(1, -(-(extent[1] - extent[0] + 1) // OVERVIEW_BINS))
    counts: dict[int, int] = {}
    for day, count in days:
        start = extent[0] + (day - extent[0]) // width * width
        counts[start] = counts.get(start, 0) + count
    return tuple(sorted(counts.items())), width


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
