"""Calendar days in every form that news is dated with."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.importers.publication.writing import days_in

DAY = date(2025, 3, 19)


def days(text: str) -> list[tuple[date, ...]]:
    return [each.days for each in days_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "2025-03-19",
            "2025-03-19T23:30:00-05:00",
            "2025/3/19",
            "2025.03.19",
            "19 March 2025",
            "19 MAR 2025",
        ),
        *("March 19, 2025", "Mar. 19 2025", "19th of March, 2025", "19-Mar-2025", "19/03/2025", "03/19/2025"),
        *("Wednesday, March 19, 2025", "March 19, 2025 Wednesday", "Wed 19 Mar 2025 10.32 GMT", "19.3.2025"),
        *("10:32 a.m. ET Mar. 19, 2025", "Sept. x, March 19th 2025", "Published:2025-03-19."),
    ],
)
def test_a_day_is_read_in_each_form(text: str) -> None:
    assert days(text) == [(DAY,)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "2025-02-30",
            "31 April 2024",
            "March 2025",
            "2025",
            "maybe 3, 2025",
            "12-19-03-2025",
            "v2025.03.191",
        ),
        *("1742342400", "march of 2025", "JUN7", "3/4", "19/19/2025", "+44 20 7946 0958"),
    ],
)
def test_what_is_no_day_of_the_calendar_is_none(text: str) -> None:
    assert days(text) == []


def test_a_stamp_keeps_the_day_it_states_whatever_its_zone() -> None:
    assert days("2016-01-04T23:30:00-05:00") == days("2016-01-04T01:30:00+13:00") == [(date(2016, 1, 4),)]


def test_day_and_month_may_be_either() -> None:
    assert days("03/04/2025") == [(date(2025, 4, 3), date(2025, 3, 4))]


def test_a_printed_weekday_decides_which_is_the_month() -> None:
    assert days("Tuesday 03/04/2025") == [(date(2025, 3, 4),)]
    assert days("Thursday 03/04/2025") == [(date(2025, 4, 3),)]


def test_a_day_without_a_year_keeps_what_it_tells() -> None:
    (found,) = days_in("Wednesday, March 19")
    assert (found.days, found.month, found.day, found.weekday) == ((), 3, 19, 2)


@pytest.mark.parametrize("unit", ["March ", "March 3, ", "1/", "2025-", "Mon, ", "3 of ", " ", "1 2 "])
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        begin = time.process_time()
        list(days_in(text))
        return time.process_time() - begin

    assert seconds(400_000) < 8 * seconds(100_000) + 0.5


@given(st.text() | st.text(alphabet="0123456789-/., MarchJunTueof", max_size=60))
def test_any_text_gives_days_inside_it(text: str) -> None:
    for found in days_in(text):
        assert 0 <= found.start < found.end <= len(text)
        assert found.days or (found.month and found.day)
