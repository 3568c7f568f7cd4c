"""Days become pixels and pixels days; zooming keeps what is under the pointer; ticks suit the span."""

import itertools
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import day_number, day_of
from quoteline.services.timelines import Unit
from quoteline.ui.timeline_scale import (
    AIR,
    FIRST_DAY,
    LAST_DAY,
    NEAREST,
    Scale,
    fitting,
    kept_near,
    unit_for,
)
from quoteline.ui.timeline_ticks import axis_of

days = st.integers(FIRST_DAY, LAST_DAY)
widths = st.floats(1, 4000)


def span(first: date, last: date, width: float = 800) -> Scale:
    return fitting((day_number(first), day_number(last)), width)


@given(days, days, widths, st.floats(0.01, 100), st.floats(0, 1))
def test_zooming_leaves_the_day_under_the_pointer_where_it_is(
    one: int, other: int, width: float, factor: float, share: float
) -> None:
    scale = fitting((min(one, other), max(one, other)), width)
    x = share * width
    day = scale.day(x)
    assert abs(scale.zoomed(factor, x).x(day) - x) < 1e-3 * max(1, width)


@given(days, days, widths)
def test_all_days_of_the_library_fit(one: int, other: int, width: float) -> None:
    first, last = min(one, other), max(one, other)
    scale = fitting((first, last), width)
    assert 0 <= scale.x(first) <= scale.x(last + 1) <= width * 1.000001


@given(days, days, st.floats(300, 4000))
def test_a_bubble_on_the_first_day_or_the_last_is_whole(one: int, other: int, width: float) -> None:
    first, last = min(one, other), max(one, other)
    scale = fitting((first, last), width)
    assert scale.x(first) >= AIR * 0.999
    assert scale.x(last + 1) <= width - AIR * 0.999


@given(days, days, st.floats(-1e7, 1e7), st.floats(0.0001, 10_000))
def test_one_can_neither_leave_the_library_nor_shrink_it_to_a_dot(
    one: int, other: int, moved: float, factor: float
) -> None:
    extent = (min(one, other), max(one, other))
    widest = fitting(extent, 800)
    scale = kept_near(widest.zoomed(factor, 400).moved(moved), extent)
    assert NEAREST * 0.999 <= scale.span <= widest.span * 1.001
    assert scale.first >= widest.first - 1e-3
    assert scale.last <= widest.last + 1e-3


@given(days, days, st.floats(100, 3000))
def test_ticks_are_few_in_order_and_their_labels_do_not_collide(one: int, other: int, width: float) -> None:
    scale = fitting((min(one, other), max(one, other)), width)
    ticks = axis_of(scale).ticks
    labelled = [tick for tick in ticks if tick.label]
    assert [tick.day for tick in ticks] == sorted({tick.day for tick in ticks})
    assert len(ticks) <= width / 5 + 2
    for before, after in itertools.pairwise(labelled):
        assert scale.x(after.day) - scale.x(before.day) >= 24


def test_the_day_under_a_pixel_can_always_be_named() -> None:
    scale = fitting((LAST_DAY, LAST_DAY), 600)
    assert day_of(scale.whole_day(600)) == date.max
    assert day_of(fitting((FIRST_DAY, FIRST_DAY), 600).whole_day(0)) == date.min


def test_a_few_weeks_show_days_below_the_name_of_their_month() -> None:
    axis = axis_of(span(date(2025, 3, 3), date(2025, 3, 20)))
    labels = [tick.label for tick in axis.ticks]
    assert labels[labels.index("9") : labels.index("9") + 4] == ["9", "10", "11", "12"]
    assert axis.stretches[0].label == "March 2025"


def test_a_day_or_two_show_hours_below_the_name_of_their_day() -> None:
    day = day_number(date(2025, 3, 18))
    axis = axis_of(Scale(day - 0.1, day + 1.1, 800))
    labels = [tick.label for tick in axis.ticks if tick.label]
    assert labels[:4] == ["22:00", "00:00", "02:00", "04:00"]
    assert [stretch.label for stretch in axis.stretches][1] == "Tuesday 18 March 2025"


def test_labels_stay_apart_in_a_large_type_too() -> None:
    def large(label: str) -> float:
        return 21.0 * len(label)

    for days in (0.3, 1, 3, 10, 40, 100, 400, 2000, 20_000, 200_000):
        scale = Scale(7000 - days, 7000, 900)
        ticks = [tick for tick in axis_of(scale, large).ticks if tick.label]
        for before, after in itertools.pairwise(ticks):
            assert scale.x(after.day) - scale.x(before.day) >= large(before.label)


def test_weeks_begin_on_monday() -> None:
    axis = axis_of(span(date(2025, 1, 1), date(2025, 6, 30), width=1000))
    assert {day_of(tick.day).weekday() for tick in axis.ticks if tick.label} == {0}


def test_two_years_show_months_and_forty_show_years() -> None:
    months = [tick.label for tick in axis_of(span(date(2023, 1, 1), date(2024, 12, 31))).ticks if tick.label]
    assert set(months) <= {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
    axis = axis_of(span(date(1980, 1, 1), date(2020, 12, 31)))
    assert {"1990", "2000"} <= {tick.label for tick in axis.ticks}
    assert axis.stretches == ()


def test_the_year_that_began_before_the_left_edge_is_named_too() -> None:
    axis = axis_of(span(date(2023, 10, 1), date(2024, 6, 1), width=300))
    assert [stretch.label for stretch in axis.stretches] == ["2023", "2024"]


def test_the_unit_grows_coarser_as_one_zooms_out() -> None:
    assert [unit_for(per_day) for per_day in (40, 4, 0.5, 0.01)] == [
        Unit.DAY,
        Unit.WEEK,
        Unit.MONTH,
        Unit.YEAR,
    ]


def test_a_library_of_a_single_day_shows_the_weeks_around_it() -> None:
    scale = span(date(2025, 3, 18), date(2025, 3, 18))
    assert 20 < scale.span < 40
    assert abs(scale.x(day_number(date(2025, 3, 18)) + 0.5) - 400) < 1
