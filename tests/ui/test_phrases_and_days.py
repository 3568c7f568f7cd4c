"""How days, numbers and kinds are said, and how a day is typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from quoteline.domain import Kind, Precision, StatementDate
from quoteline.ui import phrases
from quoteline.ui.date_filter import day_typed


@pytest.mark.parametrize(
    ("start", "end", "precision", "said"),
    [
        (date(2025, 3, 18), None, Precision.DAY, "18 Mar 2025"),
        (date(2025, 3, 1), date(2025, 3, 31), Precision.MONTH, "Mar 2025"),
        (date(2025, 1, 1), date(2025, 12, 31), Precision.YEAR, "2025"),
        (date(2025, 3, 17), date(2025, 3, 23), Precision.WEEK, "17–23 Mar 2025"),
        (date(2025, 3, 28), date(2025, 4, 2), Precision.RANGE, "28 Mar – 2 Apr 2025"),
        (date(2024, 12, 28), date(2025, 1, 2), Precision.RANGE, "Dec 2024 – Jan 2025"),
        (None, None, Precision.UNKNOWN, "undated"),
    ],
)
def test_a_day_is_said_as_precisely_as_it_is_known(start, end, precision, said):
    assert phrases.said_short(StatementDate(start, end, precision)) == said


def test_numbers_are_grouped_and_nouns_agree():
    assert phrases.count(1203, "quotation") == "1,203 quotations"
    assert phrases.count(1, "quotation") == "1 quotation"
    assert phrases.count(2, "library") == "2 libraries"


def test_only_direct_words_are_put_into_marks():
    assert phrases.in_marks(Kind.DIRECT, "Yes") == "“Yes”"
    assert phrases.in_marks(Kind.MIXED, "it was “late”") == "it was “late”"


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        (" 2024-2-5 ", date(2024, 2, 5), date(2024, 2, 5)),
        ("9 March 1987", date(1987, 3, 9), date(1987, 3, 9)),
        ("лютого 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("9.3.1987", date(1987, 3, 9), date(1987, 3, 9)),
        ("2024-13", None, None),
        ("2024-02-30", None, None),
        ("0000", None, None),
        ("yesterday", None, None),
        ("2024..2025", None, None),
    ],
)
def test_a_day_typed_in_part_means_its_first_or_last_day(typed, first, last):
    assert day_typed(typed, end=False) == first
    assert day_typed(typed, end=True) == last


@given(some.text(max_size=20))
def test_nothing_that_is_typed_breaks_the_day_field(text):
    first, last = day_typed(text, end=False), day_typed(text, end=True)
    assert (first is None) == (last is None)
    assert first is None or first <= last
