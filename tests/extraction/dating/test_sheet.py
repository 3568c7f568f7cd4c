"""An article is cut into numbered sentences and paragraphs; its first ones are told from the rest."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import Precision
from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.dating.sheet import LONGEST, MOST, Sheet

LONG = "The council of the old town of Lisk met to talk about the bridge and the mill."


def sheet(text: str, *moments: Moment) -> Sheet:
    return Sheet(text, date(2025, 3, 20), moments)


def sentences(of: Sheet) -> list[str]:
    return [of.text[slice(*of.span(number))].strip() for number in range(len(of.starts))]


def day(place: int, of: int = 19, age: str = "1") -> Moment:
    return Moment((place, place + 1), date(2025, 3, of), date(2025, 3, of), Precision.DAY, age=age)


def test_a_sentence_ends_at_its_mark_and_at_the_end_of_a_line() -> None:
    text = "It rained. Did it? “It did!” she said… A title\nAnother line."
    assert sentences(sheet(text)) == [
        "It rained.",
        "Did it?",
        "“It did!”",
        "she said…",
        "A title",
        "Another line.",
    ]


@pytest.mark.parametrize("title", ["Mr. Holm", "Mrs. Holm", "Dr. Holm", "Gov. Holm", "J. R. Holm"])
def test_an_abbreviation_ends_no_sentence(title: str) -> None:
    assert len(sheet(f"On Monday {title} came. It rained.").starts) == 2


def test_paragraphs_are_counted_by_their_lines_and_empty_lines_are_none() -> None:
    of = sheet("One. Two.\n\nThree.\nFour.")
    assert [of.paragraphs[of.sentence(of.text.index(word))] for word in ("One", "Two", "Three", "Four")] == [
        0,
        0,
        1,
        2,
    ]


def test_the_lead_is_the_first_three_paragraphs_that_are_no_headings() -> None:
    of = sheet(f"Bridge shut\n\n{LONG}\n\n{LONG}\n\nBy a reporter\n\n{LONG}\n\nBehind the lead.")
    behind = of.sentence(of.text.index("Behind"))
    last = of.sentence(of.text.rindex("The council"))
    assert last < of.lead <= behind


def test_of_a_short_article_everything_is_lead() -> None:
    of = sheet(f"{LONG}\n\nIt rained.")
    assert of.lead == len(of.starts)


def test_a_very_long_sentence_is_cut() -> None:
    of = sheet("word " * 4_000)
    assert max(stop - start for start, stop in map(of.span, range(len(of.starts)))) <= LONGEST
    assert len(of.starts) == 20_000 // LONGEST


@given(st.text(alphabet="aB .!?”\n", max_size=300))
def test_every_place_lies_in_its_sentence_and_sentences_leave_nothing_out(text: str) -> None:
    of = sheet(text)
    assert of.starts == sorted(of.starts)
    assert len(of.starts) == len(of.paragraphs)
    assert "".join(text[slice(*of.span(number))] for number in range(len(of.starts))) == text
    for place in range(len(text)):
        start, stop = of.span(of.sentence(place))
        assert start <= place < stop


def test_moments_are_given_by_the_sentences_that_hold_them() -> None:
    text = "One x. Two x. Three x. Four x."
    places = [place for place, letter in enumerate(text) if letter == "x"]
    of = sheet(text, *map(day, places))
    assert [(moment.span[0], number) for moment, number in of.between(1, 2)] == [
        (places[1], 1),
        (places[2], 2),
    ]
    assert list(of.between(3, 1)) == []


def test_of_very_many_moments_the_last_are_looked_at() -> None:
    of = sheet("x " * 200, *(day(2 * n) for n in range(200)))
    near = [moment.span[0] for moment, _ in of.between(0, 0)]
    assert near == [2 * n for n in range(200 - MOST, 200)]


def test_the_days_of_the_lead_tell_how_old_the_story_is() -> None:
    of = sheet(f"{LONG}\n" * 3 + "Behind.", day(4, 13, "7"), day(90, 18, "2"), day(240, 20, "0"))
    assert of.lead_days == {(date(2025, 3, 13),) * 2, (date(2025, 3, 18),) * 2}
    assert of.story == "2"
    assert sheet(LONG).story == "none"


def test_an_old_day_in_the_lead_makes_no_story() -> None:
    assert sheet(LONG, day(4, 1, "more")).story == "none"


def test_the_words_of_a_sentence_are_those_between_its_ends() -> None:
    of = sheet("The mayor Left. Nobody else did.")
    assert of.words(0) == {"the", "mayor", "left"}
    assert of.words(0) is of.words(0)
