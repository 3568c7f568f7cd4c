"""Days become bars: nothing is lost, nothing is put where it may not belong."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import day_number
from quoteline.services.bars import bars_of, extent
from quoteline.services.timelines import Unit

numbers = st.integers(day_number(date(1, 1, 1)), day_number(date(9999, 12, 31)))
spans = st.tuples(numbers, st.integers(0, 800)).map(
    lambda each: (each[0], min(each[0] + each[1], day_number(date(9999, 12, 31))))
)
counted = st.lists(st.tuples(spans, st.integers(1, 50)), max_size=20).map(
    lambda found: [(first, last, count) for (first, last), count in found]
)


def n(year: int, month: int = 1, day: int = 1) -> int:
    return day_number(date(year, month, day))


@given(counted, st.integers(0, 9), st.integers(1, 200))
def test_nothing_is_lost_and_there_are_never_more_bars_than_fit(
    found: list[tuple[int, int, int]], undated: int, most: int
) -> None:
    days = [*([(None, None, undated)] if undated else []), *found]
    bars = bars_of(days, most)
    assert bars.undated == undated
    assert bars.total == undated + sum(count for *_, count in found)
    assert sum(bar.count for bar in bars.bars) + bars.loose + undated == bars.total
    assert len(bars.bars) <= max(most, 1)
    assert all(one.last + 1 == other.first for one, other in zip(bars.bars, bars.bars[1:], strict=False))


def test_a_few_days_are_days_a_season_weeks_a_decade_months_and_more_years() -> None:
    for last, unit in (
        (n(2024, 1, 30), Unit.DAY),
        (n(2024, 6, 30), Unit.WEEK),
        (n(2028, 6, 30), Unit.MONTH),
        (n(2060, 6, 30), Unit.YEAR),
    ):
        assert bars_of([(n(2024), n(2024), 1), (last, last, 1)], 60).unit is unit


def test_centuries_become_stretches_of_years_that_begin_with_round_ones() -> None:
    bars = bars_of([(n(1837, 5), n(1837, 5), 2), (n(2024), n(2024), 1)], 24)
    assert (bars.unit, bars.years) == (Unit.YEAR, 10)
    assert date.fromordinal(bars.bars[0].first + date(1970, 1, 1).toordinal()) == date(1830, 1, 1)
    assert [bar.count for bar in bars.bars if bar.count] == [2, 1]


def test_what_is_known_only_as_a_month_lies_in_no_week() -> None:
    month = (n(2024, 3, 1), n(2024, 3, 31), 1)
    bars = bars_of([*((n(2024, 3, day), n(2024, 3, day), 5) for day in (4, 11, 28)), month], 60)
    assert bars.unit is Unit.DAY
    assert (bars.loose, sum(bar.count for bar in bars.bars)) == (1, 15)


def test_where_most_are_known_as_months_the_bars_are_months() -> None:
    months = [(n(2024, 3, 1), n(2024, 3, 31), 6), (n(2024, 4, 1), n(2024, 4, 30), 2)]
    bars = bars_of([*months, (n(2024, 3, 4), n(2024, 3, 4), 1)], 200)
    assert bars.unit is Unit.MONTH
    assert [bar.count for bar in bars.bars] == [7, 2]
    assert bars.loose == 0


def test_two_speakers_share_an_axis() -> None:
    one, other = [(n(2024, 1, 1), n(2024, 1, 1), 1)], [(n(2024, 3, 1), n(2024, 3, 1), 4), (None, None, 2)]
    both = extent(one, other)
    assert both == (n(2024, 1, 1), n(2024, 3, 1))
    first, second = bars_of(one, 80, both), bars_of(other, 80, both)
    assert [bar.first for bar in first.bars] == [bar.first for bar in second.bars]
    assert (first.most, second.most, second.undated) == (1, 4, 2)


def test_without_a_single_day_there_are_no_bars() -> None:
    bars = bars_of([(None, None, 3)], 60)
    assert (bars.bars, bars.undated, bars.total, bars.most) == ((), 3, 3, 0)
    assert extent([(None, None, 3)], []) is None
