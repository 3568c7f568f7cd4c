"""Dates as files write them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.importers.dates import EARLIEST, read_date

DAY = date(2025, 3, 19)


@pytest.mark.parametrize(
    "written",
    [
        "2025-03-19",
        " 2025-3-19 ",
        "2025-03-19T23:59:59Z",
        "2025-03-19T23:30:00.123+11:00",
        "2025-03-19 08:00",
        "20250319",
        "20250319T080000Z",
        "2025/03/19",
        "19 March 2025",
        "19 Mar. 2025",
        "19th of March, 2025",
        "19-Mar-2025",
        "March 19, 2025",
        "march 19th 2025",
        "Mar 19, 2025 at 10:15 a.m.",
        "Wednesday, 19 March 2025",
        "Wed, 19 Mar 2025 10:00:00 +0000",
        "Wednesday, March 19, 2025",
        "19/03/2025",
        "03/19/2025",
        "19.03.2025",
    ],
)
def test_usual_ways_of_writing_a_day_are_read(written: str) -> None:
    assert read_date(written) == DAY


@pytest.mark.parametrize(
    "written",
    [
        *("", "yesterday", "03/04/2025", "2025-02-30", "31 April 2024", "19/03/25", "March 2025", "2025"),
        *("1742342400", "1742342400000", "1799-12-31", "9999-01-01", "Maybe 3, 2025", "ma 3 2025"),
        *("2025-03-191", "19 March 20251", "٢٠٢٥-٠٣-١٩", "x" * 10_000),
    ],
)
def test_what_is_doubtful_or_impossible_is_no_date(written: str) -> None:
    assert read_date(written) is None


def test_the_same_number_twice_is_no_doubt() -> None:
    assert read_date("04/04/2025") == date(2025, 4, 4)


@pytest.mark.parametrize("value", [None, 1742342400, 3.5, True, [], {}])
def test_other_values_are_no_date(value: object) -> None:
    assert read_date(value) is None


def test_a_datetime_gives_the_day_it_states() -> None:
    assert read_date(datetime(2025, 3, 19, 23, tzinfo=UTC)) == DAY


@given(st.dates(EARLIEST, date.today() + timedelta(days=360)))
def test_every_plausible_day_is_read_from_each_clear_form(day: date) -> None:
    month = day.strftime("%B")
    forms = (day.isoformat(), f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}")
    assert [read_date(form) for form in forms] == [day] * 3


@given(st.text(alphabet="0123456789-/. :,TZ+JanFebrumchyof", max_size=40) | st.text())
def test_no_text_makes_it_raise(written: str) -> None:
    day = read_date(written)
    assert day is None or day >= EARLIEST
