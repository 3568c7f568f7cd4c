"""Texts made to be slow or to break the tagger cost no more a word than prose, and raise nothing."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.temporal import compile_time_words, ranges, tag

SIZE = 160_000  # characters
SLOWEST = 20e-6  # CPU seconds a character; prose takes less than a tenth of it
PATTERNS = [
    *(
        "1",
        "9" * 4 + " ",
        "1,",
        "1.",
        "1:",
        "1/",
        "1-",
        "-",
        "'",
        "’",
        ".",
        ",",
        "\n",
        "\n ",
        " ",
        "\0",
        "İ ",
    ),
    *(
        "last ",
        "last last last week ",
        "the ",
        "a ",
        "of ",
        "the end of ",
        "early ",
        "mid-",
        "nearly ",
        "at least ",
    ),
    *(
        "May ",
        "Mar ",
        "Mar. ",
        "May 5",
        "May 5-",
        "5-5-5 May ",
        "Monday ",
        "Monday, ",
        "second ",
        "two ",
        "two-",
    ),
    *("twenty-", "hundred ", "thousand ", "a hundred thousand years ", "1/0 years ", "99999 years ago, "),
    *(
        "today ",
        "tomorrow night ",
        "each ",
        "every other ",
        "10:30 ",
        "10 a.m. on ",
        "noon on ",
        "'98 ",
        "1998-99-",
    ),
    *("1998-02-30 ", "0001-01-01 ", "9999-12-31 ", "31/31/31 ", "the first half of ", "third-quarter "),
    *(
        "New Year's ",
        "New Year's Eve ",
        "Easter 9999 ",
        "9/11 ",
        "in 9999 BC ",
        "fiscal ",
        "a year earlier, ",
    ),
    *(
        "two weeks ago ",
        "100000 centuries ago ",
        "three days later ",
        "the next day ",
        "from now ",
        "to to to will ",
    ),
]
DAYS = [date(2025, 3, 19), date(1, 1, 1), date(9999, 12, 31), date(2024, 2, 29), None]


def seconds(text: str, lexicon: Lexicon, published: date | None) -> float:
    words = compile_time_words(lexicon)
    began = time.process_time()
    ranges(text, tag(text, published, words))
    return time.process_time() - began


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_repeated_pattern_costs_no_more_than_prose(pattern: str, lexicon: Lexicon) -> None:
    text = pattern * (SIZE // len(pattern))
    assert seconds(text, lexicon, date(2025, 3, 19)) < SLOWEST * len(text) * slowness()


@pytest.mark.parametrize("published", DAYS)
def test_no_publication_date_makes_it_fail(published: date | None, lexicon: Lexicon) -> None:
    for text in (pattern * 20 for pattern in PATTERNS):
        for one in tag(text, published, compile_time_words(lexicon)):
            assert 0 <= one.span[0] < one.span[1] <= len(text)


PIECES = st.sampled_from(
    [pattern.strip(" ") + " " for pattern in PATTERNS] + ["week", "years", "ago.", "(", "$"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=40), st.sampled_from(DAYS))
def test_any_text_gives_expressions_in_order_that_do_not_overlap(
    lexicon: Lexicon, pieces: list[str], published: date | None
) -> None:
    text = "".join(pieces)
    found = tag(text, published, compile_time_words(lexicon))
    ends = [place for one in found for place in one.span]
    assert ends == sorted(ends)
    assert all((one.first is None) == (one.last is None) for one in found)
    assert all(one.first <= one.last for one in found if one.first is not None and one.last is not None)
