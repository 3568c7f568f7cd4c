"""What the temporal tagger finds in sentences, and the values it gives."""

from __future__ import annotations

from datetime import date

import pytest

from quoteline.domain import Precision
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.temporal import Anchor, TimexType, compile_time_words, ranges, tag

PUBLISHED = date(2025, 3, 19)  # a Wednesday

CASES = [
    ("The council met on March 3, 2024 in Port Hill.", "March 3, 2024", "2024-03-03"),
    ("The bridge was opened on 3 March 2019.", "3 March 2019", "2019-03-03"),
    ("It was signed on 2018-11-30 by both.", "2018-11-30", "2018-11-30"),
    ("She left on Monday.", "Monday", "2025-03-17"),
    ("He spoke yesterday in the town hall.", "yesterday", "2025-03-18"),
    ("Sales fell last year.", "last year", "2024"),
    ("They met last week.", "last week", "2025-W11"),
    ("The plan was made in December.", "December", "2024-12"),
    ("The plan was made in December 2020.", "December 2020", "2020-12"),
    ("It began two years ago.", "two years ago", "2023"),
]


@pytest.mark.parametrize(("sentence", "words", "value"), CASES)
def test_a_date_is_found_with_its_value(sentence: str, words: str, value: str, lexicon: Lexicon) -> None:
    found = tag(sentence, PUBLISHED, compile_time_words(lexicon))
    assert [(sentence[slice(*one.span)], one.value) for one in found] == [(words, value)]
    assert found[0].type is TimexType.DATE


def test_a_day_has_its_days_its_precision_and_what_it_rests_on(lexicon: Lexicon) -> None:
    (friday,) = tag("She resigned on Friday.", PUBLISHED, compile_time_words(lexicon))
    assert (friday.first, friday.last) == (date(2025, 3, 14), date(2025, 3, 14))
    assert (friday.precision, friday.anchor) == (Precision.DAY, Anchor.PUBLICATION)
    assert not friday.future


def test_without_a_publication_date_a_weekday_stays_unresolved(lexicon: Lexicon) -> None:
    (wednesday,) = tag("They spoke on Wednesday.", None, compile_time_words(lexicon))
    assert (wednesday.value, wednesday.first, wednesday.anchor) == ("XXXX-WXX-3", None, Anchor.NONE)


def test_impossible_dates_are_left_out(lexicon: Lexicon) -> None:
    assert tag("Signed on 2023-02-30.", PUBLISHED, compile_time_words(lexicon)) == []


def test_two_ends_make_a_range(lexicon: Lexicon) -> None:
    text = "He was minister from March 2019 to May 2020."
    found = tag(text, PUBLISHED, compile_time_words(lexicon))
    (whole,) = ranges(text, found)
    assert text[slice(*whole.span)] == "from March 2019 to May 2020"
    assert (whole.first, whole.last) == (date(2019, 3, 1), date(2020, 5, 31))
