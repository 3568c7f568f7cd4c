"""Quotations that are announced, signed or labelled without a verb of speech belong to who is named there."""

from __future__ import annotations

import pytest

from quoteline.extraction.attribution import attributions
from quoteline.extraction.lexicon import Lexicon


def said(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Source and words of each quotation."""

    def words(spans: tuple[tuple[int, int], ...]) -> str:
        return " … ".join(text[start:stop] for start, stop in spans)

    return [(words(each.source), words(each.content)) for each in attributions(text, lexicon)]


@pytest.mark.parametrize(
    ("before", "source"),
    [
        ("And from Chairwoman Moss:", "Chairwoman Moss"),
        ("From Ada Moss:", "Ada Moss"),
        ("This from the mayor, Ada Moss:", "the mayor, Ada Moss"),
        ("And this from Moss’s letter:", "Moss’s"),
        ("Here is Ms. Moss in 1992:", "Ms. Moss"),
        ("Here’s Hugh Hill:", "Hugh Hill"),
        ("Moss on the dam:", "Moss"),
        ("Ada Moss, in a letter to the Gazette:", "Ada Moss"),
        ("Her answer:", "Her"),
        ("The mayor’s response:", "The mayor’s"),
        ("His message was simple:", "His"),
        ("Said Ada Moss:", "Ada Moss"),
    ],
)
def test_a_colon_announces_whose_words_follow(before: str, source: str, lexicon: Lexicon) -> None:
    assert said(f"It rained.\n\n{before} “We agreed on it.”", lexicon) == [(source, "We agreed on it.")]
    assert said(f"It rained.\n\n{before}\n\n“We agreed on it.”", lexicon) == [(source, "We agreed on it.")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“We agreed on it.” — Ada Moss, mayor of Hale", "Ada Moss, mayor of Hale"),
        ("“We agreed on it.” -- Ada Moss", "Ada Moss"),
        ("“We agreed on it.” (Ada Moss)", "Ada Moss"),
        ("“We agreed on it” (Ada Moss, mayor, on Monday)", "Ada Moss, mayor, on Monday"),
    ],
)
def test_a_name_behind_a_dash_or_in_brackets_signs(text: str, source: str, lexicon: Lexicon) -> None:
    assert [each[0] for each in said(text, lexicon)] == [source]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Moss: ‘We Agreed on It’", ("Moss", "We Agreed on It")),
        ("‘We Agreed on It’: Moss", ("Moss", "We Agreed on It")),
        ("‘We will fight on’: Mayor Moss vows to stop dam", ("Mayor Moss", "We will fight on")),
        ("‘We Will Fight On’: Mayor Moss Vows to Stop Dam", ("Mayor Moss", "We Will Fight On")),
        ("Mayor Moss: Dam ‘Will Be Late’", ("Mayor Moss", "Dam ‘Will Be Late’")),
    ],
)
def test_headlines_name_their_speaker(headline: str, expected: tuple[str, str], lexicon: Lexicon) -> None:
    assert expected in said(f"{headline}\n\nIt rained.", lexicon)


def test_an_interview_with_names_in_small_letters_has_turns(lexicon: Lexicon) -> None:
    text = (
        "Gazette: Will it rain?\n\nAda Moss: Not before May.\n\nGazette: And then?\n\nAda Moss: All summer."
    )
    assert said(text, lexicon) == [
        ("Gazette", "Will it rain?"),
        ("Ada Moss", "Not before May"),
        ("Gazette", "And then?"),
        ("Ada Moss", "All summer"),
    ]


def test_a_count_of_votes_is_no_conversation(lexicon: Lexicon) -> None:
    votes = "Moss: 1,769.\n\nHill: 1,501.\n\nIt rained.\n\nMoss: 547.\n\nHill: 46."
    assert said(f"It rained.\n\n{votes}", lexicon) == []


def test_a_calendar_of_events_is_no_conversation(lexicon: Lexicon) -> None:
    entry = "The fair opens.\n\nWhere: the old quay\n\nWhen: 3 pm on Monday\n\n"
    assert said(entry * 3, lexicon) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is late,” as Moss put it.", ("Moss", "It is late,")),
        ("It was, as Moss put it, “late and dear.”", ("Moss", "late and dear.")),
        ("“We agreed,” she said, and “it was late.”", ("she", "We agreed, … it was late.")),
        ("In a post on Monday, she thanked “all who came.”", ("she", "all who came.")),
    ],
)
def test_words_beside_the_cue_are_not_taken_along(
    text: str, expected: tuple[str, str], lexicon: Lexicon
) -> None:
    assert said(text, lexicon) == [expected]


def test_somebody_else_who_acts_ends_the_turn(lexicon: Lexicon) -> None:
    found = said("“We left,” Ada Moss said. Hugh Hill disagreed. “It was early.”", lexicon)
    assert found == [("Ada Moss", "We left,"), ("Hugh Hill", "It was early.")]


def test_the_speaker_who_acts_goes_on(lexicon: Lexicon) -> None:
    found = said("“We left,” Ada Moss said. She paused. “It was early.”", lexicon)
    assert found == [("Ada Moss", "We left, … It was early.")]


def test_a_line_of_names_that_ends_in_a_comma_announces_nobody(lexicon: Lexicon) -> None:
    """A table in a wire story: no text may end the reading of all others."""
    line = "HARBOUR OFFICE BUREAU DUES INDEX              New Skerry,"
    assert said(f"{line}\n\n“We agreed,” Ada Moss said.", lexicon) == [("Ada Moss", "We agreed,")]
