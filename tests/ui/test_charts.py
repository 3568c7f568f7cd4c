"""Bars in print: a bar for each month, gaps included, years where months do not fit."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from quoteline.ui.charts import bars_of, monthly

firsts = st.dates().map(lambda day: day.replace(day=1))
counts = st.dictionaries(firsts, st.integers(1, 1000), max_size=20).map(lambda known: tuple(known.items()))


def test_months_without_words_are_gaps_not_left_out() -> None:
    filled = monthly([(date(2023, 11, 1), 2), (date(2024, 2, 1), 5)])
    assert filled == [
        (date(2023, 11, 1), 2),
        (date(2023, 12, 1), 0),
        (date(2024, 1, 1), 0),
        (date(2024, 2, 1), 5),
    ]


@given(counts, st.integers(1, 200))
def test_nothing_is_lost_and_there_are_never_more_bars_than_fit(
    known: tuple[tuple[date, int], ...], most: int
) -> None:
    bars = bars_of(known, most)
    assert sum(bar.count for bar in bars) == sum(count for _, count in known)
    assert len(bars) <= max(1, most)


def test_many_years_become_a_bar_each() -> None:
    bars = bars_of([(date(1990, 3, 1), 1), (date(2020, 7, 1), 4)], 60)
    assert (bars[0].label, bars[-1].label, len(bars)) == ("1990", "2020", 31)
