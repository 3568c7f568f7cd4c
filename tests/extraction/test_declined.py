"""Who was asked and did not answer is told apart from those who spoke."""

from __future__ import annotations

import pytest

from quoteline.extraction import read
from quoteline.extraction.lexicon import Lexicon

SILENT = [
    ("Norton declined to comment.", "Norton", "declined to comment"),
    ("A spokesman for Mr. Hill declined to comment.", "A spokesman for Mr. Hill", "declined to comment"),
    ("The board did not respond to a request for comment.", "The board", None),
    ("Ms. Moss didn’t immediately return a phone call.", "Ms. Moss", None),
    ("Ada Moss could not be reached for comment on Monday.", "Ada Moss", None),
    ("Ada Moss could not immediately be reached.", "Ada Moss", None),
    ("The ministry had no immediate comment.", "The ministry", "had no immediate comment"),
    ("Hugh Hill was unavailable for comment.", "Hugh Hill", "was unavailable for comment"),
    ("Hugh Hill was not available for comment.", "Hugh Hill", "was not available for comment"),
    ("Messages left with the harbour board were not returned.", "the harbour board", "were not returned"),
    ("The company refused to discuss the matter, saying it was private.", "The company", None),
    ("He would not say who paid.", "He", "would not say who paid"),
    ("The mayor did not say whether he would go.", "The mayor", "did not say whether he would go"),
    ("The mayor has not said how he would vote.", "The mayor", "has not said how he would vote"),
    ("The mayor did not elaborate.", "The mayor", "did not elaborate"),
    ("The mayor declined to be interviewed.", "The mayor", "declined to be interviewed"),
    ("The mayor declined an interview.", "The mayor", "declined an interview"),
    ("The mayor declined to give details.", "The mayor", "declined to give details"),
    ("One clerk declined to speak on the record.", "One clerk", "declined to speak on the record"),
    ("Ada Moss left the room and declined to answer questions.", "Ada Moss", None),
    ("The board did not respond to the letter, and Hill left.", "The board", "did not respond to the letter"),
]


@pytest.mark.parametrize(("text", "source", "words"), SILENT)
def test_who_did_not_answer_is_found(text: str, source: str, words: str | None, lexicon: Lexicon) -> None:
    (found,) = read(text, lexicon=lexicon).declined
    assert [text[start:stop] for start, stop in found.source] == [source]
    start, stop = found.span
    assert words is None or text[start:stop] == words


def test_whoever_is_told_of_by_a_relative_clause_is_named(lexicon: Lexicon) -> None:
    text = "Norton Press, which declined to comment, returned the rights to the book."
    (found,) = read(text, lexicon=lexicon).declined
    assert text[found.span[0] : found.span[1]] == "declined to comment"
    assert found.speaker is not None
    assert found.speaker.name == "Norton Press"


def test_a_pronoun_that_was_silent_is_named(lexicon: Lexicon) -> None:
    text = "Mayor Ada Moss said that the ferry was late. She declined to say who would pay."
    (found,) = read(text, lexicon=lexicon).declined
    assert found.speaker is not None
    assert found.speaker.name == "Ada Moss"


def test_who_was_silent_may_be_meant_by_the_next_pronoun(lexicon: Lexicon) -> None:
    text = "The mayor, Ada Moss, declined to comment. “We agreed,” she said later."
    (quotation,) = read(text, lexicon=lexicon).quotations
    assert quotation.speaker is not None
    assert quotation.speaker.name == "Ada Moss"


@pytest.mark.parametrize(
    "text",
    [
        "The ferry did not respond in kind.",
        "He refused to give up his seat.",
        "The council declined the offer.",
        "He could not answer the captain.",
        "“He declined to comment,” Ada Moss said.",
        "I declined to comment.",
        "The harvest declined to a third.",
        "Hill did not talk to the crew.",
        "The ferry did not return to port.",
        "The mayor did not say a word.",
    ],
)
def test_other_refusals_are_no_silence(text: str, lexicon: Lexicon) -> None:
    assert read(text, lexicon=lexicon).declined == ()


def test_silences_come_in_the_order_of_the_text(lexicon: Lexicon) -> None:
    last = "Hugh Hill could not be reached, and Ada Moss declined to comment."
    text = f"Norton declined to comment.\n\nThe ferry left.\n\n{last}"
    found = read(text, lexicon=lexicon).declined
    assert [text[each.source[0][0] : each.source[0][1]] for each in found] == [
        "Norton",
        "Hugh Hill",
        "Ada Moss",
    ]


def test_a_paragraph_without_end_is_read_around_the_silence(lexicon: Lexicon) -> None:
    filler = "The ferry sailed on over the grey water. " * 2_000
    text = f"{filler}Norton declined to comment. {filler}"
    (found,) = read(text, lexicon=lexicon).declined
    assert text[found.span[0] : found.span[1]] == "declined to comment"
