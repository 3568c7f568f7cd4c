"""A timeline counts everything, once, whatever the dates."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import count, pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from said_articles import keep, said

from quoteline.domain import Axis, Kind, day_number, day_of
from quoteline.services import browsing, timelines
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LAST_DAY, LaneBy, TimelineAsked, Unit, bin_start, bins, next_bin
from quoteline.wording import Told

numbers = count()
FAR = st.integers(day_number(date.min), day_number(date.max))
NEAR = st.integers(day_number(date(2023, 12, 20)), day_number(date(2024, 3, 2)))
DAY = NEAR | NEAR | FAR
SPANS = (
    st.none() | DAY.map(lambda day: (day, day)) | st.tuples(DAY, DAY).map(lambda two: (min(two), max(two)))
)
QUOTED = st.tuples(
    SPANS, st.sampled_from([None, "Ada Ferrol", "Jörn Özdal", "Lena Quist"]), st.sampled_from(list(Kind))
)


def counted(found: timelines.Timeline) -> int:
    lanes = (*found.lanes, found.others)
    inside = sum(number for lane in lanes for _, number in lane.bins)
    return inside + sum(number for lane in lanes for *_, number in lane.spans) + found.undated


def check(found: timelines.Timeline) -> None:
    """What must hold of a timeline in full view."""
    assert counted(found) == found.total
    assert sum(lane.total for lane in found.lanes) + found.others.total == found.total
    assert sum(number for lane in (*found.lanes, found.others) for *_, number in lane.spans) == found.wide
    assert sum(number for _, number in found.overview) == found.total - found.undated
    assert len(found.overview) <= timelines.OVERVIEW_BINS
    assert sum(lane.undated for lane in (*found.lanes, found.others)) == found.undated
    loose = sum(number for lane in (*found.lanes, found.others) for _, number in lane.imprecise)
    wide = [each for lane in (*found.lanes, found.others) for each in lane.spans]
    assert loose + sum(number for first, last, number in wide if last > first) == found.imprecise
    for lane in (*found.lanes, found.others):
        for mark in lane.marks:
            assert found.first <= mark.start <= mark.end <= found.last


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    quoted=st.lists(QUOTED, max_size=12),
    unit=st.none() | st.sampled_from(list(Unit)),
    lanes=st.sampled_from(list(LaneBy)),
    lane_count=st.integers(1, 3),
    axis=st.sampled_from(list(Axis)),
)
def test_everything_is_counted_once(
    tmp_path: Path,
    quoted: list[tuple[tuple[int, int] | None, str | None, Kind]],
    unit: Unit | None,
    lanes: LaneBy,
    lane_count: int,
    axis: Axis,
) -> None:
    path = tmp_path / f"{next(numbers)}.quoteline"
    prepare(path)
    library = open_library(path)
    for span, speaker, kind in quoted:
        published = day_of(span[1]) if span else None
        text = f"“Words,” they said {next(numbers)}."
        quotation = said(text, "Words", speaker, span, kind)
        keep(library, text, [quotation], published=published, outlet=speaker or "")
    asked = TimelineAsked(axis=axis, unit=unit, lanes=lanes, lane_count=lane_count)
    found = timelines.timeline(library, asked)
    assert found.total == len(quoted)
    check(found)
    rows = timelines.as_rows(found)
    assert sum(row["count"] for row in rows) == len(quoted)
    several = [span for span, *_ in quoted if span and span[0] < span[1] and axis is Axis.SAID]
    assert sum(row["imprecise"] for row in rows) == found.imprecise == len(several)
    assert found.undated == sum(span is None for span, *_ in quoted)
    keys = [lane.key for lane in found.lanes]
    if keys:
        again = timelines.timeline(
            library, TimelineAsked(axis=axis, unit=unit, lanes=lanes, lane_keys=(keys[0],))
        )
        assert again.lanes[0].bins == found.lanes[0].bins
    library.close()


@given(first=DAY, days=st.integers(0, 3000), unit=st.sampled_from(list(Unit)))
def test_bins_cover_their_days_without_gap_or_overlap(first: int, days: int, unit: Unit) -> None:
    last = min(first + days, LAST_DAY)
    starts = bins(first, last, unit)
    assert starts[0] <= first
    assert starts[-1] <= last < next_bin(starts[-1], unit)
    assert all(next_bin(one, unit) == other for one, other in pairwise(starts))
    assert all(bin_start(start, unit) == start for start in starts)
    assert all(bin_start(next_bin(start, unit) - 1, unit) == start for start in starts)


@given(day=FAR)
def test_a_week_begins_on_monday(day: int) -> None:
    start = bin_start(day, Unit.WEEK)
    assert day_of(start).weekday() == 0
    assert 0 <= day - start < 7


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("day", [date.min, date.max, date(9999, 12, 1), date(1969, 12, 31)])
def test_the_ends_of_the_calendar_are_days_like_others(library: Library, unit: Unit, day: date) -> None:
    text = "“Words,” she said."
    at = day_number(day)
    keep(library, text, [said(text, "Words", span=(at, at))], published=day)
    found = timelines.timeline(library, TimelineAsked(unit=unit))
    check(found)
    (row,) = timelines.as_rows(found)
    assert row["start"] <= day.isoformat() <= row["end"]
    assert (found.unit, row["lane"], row["count"]) == (unit, "Ada Ferrol", 1)


def test_days_at_both_ends_of_the_calendar_are_counted_by_a_coarser_unit(library: Library) -> None:
    for day in (date.min, date(2024, 5, 6), date.max):
        text = f"“Words,” she said in {day}."
        keep(library, text, [said(text, "Words", span=(day_number(day), day_number(day)))])
    found = timelines.timeline(library, TimelineAsked(unit=Unit.DAY))
    check(found)
    assert found.unit is Unit.YEAR
    assert [row["start"] for row in timelines.as_rows(found)] == ["0001-01-01", "2024-01-01", "9999-01-01"]


def test_a_span_is_in_a_bin_only_if_it_surely_lies_in_it(library: Library) -> None:
    march = (day_number(date(2024, 3, 1)), day_number(date(2024, 3, 31)))
    text = "“Words,” she said."
    keep(library, text, [said(text, "Words", span=march)])
    by_month = timelines.timeline(library, TimelineAsked(unit=Unit.MONTH))
    by_day = timelines.timeline(library, TimelineAsked(unit=Unit.DAY))
    assert (by_month.lanes[0].bins, by_month.wide) == (((0, 1),), 0)
    assert (by_day.lanes[0].bins, by_day.lanes[0].spans, by_day.wide) == ((), ((*march, 1),), 1)


def test_a_view_shows_what_overlaps_it_and_keeps_the_totals(library: Library) -> None:
    start = day_number(date(2024, 1, 1))
    for day in range(10):
        text = f"“Words,” she said {day}."
        keep(library, text, [said(text, "Words", span=(start + day, start + day))])
    found = timelines.timeline(
        library, TimelineAsked(first=start + 3, last=start + 5, unit=Unit.DAY, lanes=LaneBy.KIND)
    )
    assert found.bin_starts == (start + 3, start + 4, start + 5)
    assert found.lanes[0].bins == ((0, 1), (1, 1), (2, 1))
    assert (found.lanes[0].total, found.total, found.extent) == (10, 10, (start, start + 9))
    assert [found.bin_end(number) for number in range(3)] == [start + 3, start + 4, start + 5]


@pytest.mark.parametrize(("first", "last"), [(-(10**9), 10**9), (10**9, 10**9), (5, -5), (None, -(10**7))])
def test_a_view_beyond_the_calendar_is_cut(library: Library, first: int | None, last: int | None) -> None:
    text = "“Words,” she said."
    keep(library, text, [said(text, "Words", span=(0, 0))])
    timelines.timeline(library, TimelineAsked(first=first, last=last, unit=Unit.MONTH))


def test_the_lane_of_those_without_a_name_can_be_asked_for(library: Library) -> None:
    text = "“Words,” they said."
    keep(library, text, [said(text, "Words", None, (0, 0)), said(text, "Words", "Ada Ferrol", (1, 1))])
    found = timelines.timeline(library, TimelineAsked(unit=Unit.DAY, lane_keys=(None,)))
    assert (found.lanes[0].bins, found.lanes[0].total) == (((0, 1),), 1)
    assert (found.others.bins, found.others.total) == (((1, 1),), 1)
    assert [mark.start for mark in found.lanes[0].marks] == [0]


def test_lanes_asked_for_come_first_and_the_most_quoted_fill_the_rest(library: Library) -> None:
    for name, many in (("Ada Ferrol", 4), ("Bo Lind", 3), ("Cy Marr", 2), ("Di Noor", 1)):
        for number in range(many):
            text = f"“Words {number} of {name},” they said."
            keep(library, text, [said(text, f"Words {number} of {name}", name, (number, number))])
    most = timelines.timeline(library, TimelineAsked(lane_count=4))
    assert [lane.label for lane in most.lanes] == ["Ada Ferrol", "Bo Lind", "Cy Marr", "Di Noor"]
    ada, bo, _, di = (lane.key for lane in most.lanes)
    asked = TimelineAsked(lane_count=2, lane_keys=(di, 999, di), lane_fill=True, lanes_without=(ada,))
    found = timelines.timeline(library, asked)
    assert [lane.key for lane in found.lanes] == [di, bo]
    assert found.others.total == 6
    assert sum(count for _, count in found.others.bins) == 6


def test_more_lanes_than_were_counted_on_are_all_there_when_they_are_asked_for(library: Library) -> None:
    for name in ("Ada Ferrol", "Bo Lind", "Cy Marr"):
        text = f"“Words of {name},” they said."
        keep(library, text, [said(text, f"Words of {name}", name, (1, 1))])
    keys = tuple(lane.key for lane in timelines.timeline(library, TimelineAsked()).lanes)
    found = timelines.timeline(library, TimelineAsked(lane_count=1, lane_keys=keys[::-1], lane_fill=True))
    assert [lane.key for lane in found.lanes] == list(keys[::-1])
    assert found.others.total == 0


def test_the_undated_are_listed(library: Library) -> None:
    text = "“Words,” they said."
    keep(library, text, [said(text, "Words", span=(0, 0)), said(text, "Words")])
    assert timelines.undated_ids(library, Wanted(), Axis.SAID) == [2]
    assert timelines.undated_ids(library, Wanted(), Axis.PUBLISHED) == [1, 2]


def test_the_undated_that_are_listed_fit_the_days_of_the_other_axis_too(library: Library) -> None:
    text = "“Words,” they said."
    for day in (1, 2):
        keep(library, text, [said(text, "Words")], published=day_of(day), origin=str(day))
    wanted = Wanted(axis=Axis.PUBLISHED, first=day_of(2), last=day_of(2))
    assert timelines.timeline(library, TimelineAsked(wanted)).undated == 1
    assert timelines.undated_ids(library, wanted, Axis.SAID) == [2]


def test_each_lane_tells_its_undated(library: Library) -> None:
    text = "“Words,” they said."
    ferrol = [said(text, "Words", "Ada Ferrol", span) for span in ((3, 3), (3, 9), None)]
    keep(library, text, [*ferrol, said(text, "Words", "Lena Quist"), said(text, "Words", None)])
    found = timelines.timeline(library, TimelineAsked(lane_count=2))
    assert [(lane.label, lane.total, lane.undated) for lane in found.lanes] == [
        ("Ada Ferrol", 3, 1),
        ("Lena Quist", 1, 1),
    ]
    assert (found.others.undated, found.undated, found.imprecise) == (1, 3, 1)


def test_an_empty_library_has_a_timeline(library: Library) -> None:
    found = timelines.timeline(library, TimelineAsked())
    assert (found.total, found.extent, found.overview, timelines.as_rows(found)) == (0, None, (), [])


def test_the_unit_suits_the_span() -> None:
    start = day_number(date(2024, 1, 1))
    for years, unit in (
        (0, Unit.DAY),
        (1, Unit.WEEK),
        (5, Unit.MONTH),
        (60, Unit.YEAR),
        (9000 - 2024, Unit.YEAR),
    ):
        last = day_number(date(2024 + years, 2, 1))
        assert timelines.unit_for(start, last) is unit
        if years < 1000:
            assert len(bins(start, last, unit)) <= timelines.MOST_BINS
    assert day_of(bin_start(start, Unit.YEAR)) + timedelta(days=366) == date(2025, 1, 1)


def test_an_unknown_outlet_is_called_so_in_a_sentence_that_can_be_translated(library: Library) -> None:
    text = "“The quay is dry,” she said."
    keep(library, text, [said(text, "The quay is dry", None, (19_000, 19_000))], outlet="")
    asked = TimelineAsked(lanes=LaneBy.OUTLET, stack=LaneBy.OUTLET)
    found = timelines.timeline(library, asked)
    (facet,) = browsing.facets(library, Wanted()).outlets
    labels = [found.lanes[0].label, found.stacks[0].label, facet.label]
    assert labels == ["Outlet unknown"] * 3
    assert all(isinstance(each, Told) for each in labels)
