"""What was not said is no quotation, and what is denied is marked as a denial."""

from __future__ import annotations

import pytest

from quoteline.extraction.attribution import attributions
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon


@pytest.mark.parametrize(
    "text",
    [
        "The mayor did not say that the ferry was late.",
        "The mayor never said the ferry was late.",
        "Ada Moss has not once claimed that the ferry was late.",
        "The harbour board no longer says the quay is safe.",
        "No one said the ferry was late.",
        "None of the pilots said that the ferry was late.",
        "Neither Hill nor Moss said that the ferry was late.",
        "No official claimed that the ferry was late.",
    ],
)
def test_negated_saying_is_kept_out(text: str, lexicon: Lexicon) -> None:
    assert attributions(text, lexicon) == []


@pytest.mark.parametrize(
    "text",
    [
        "Had he said that the ferry was late, nobody would have come.",
        "Had the mayor said that the ferry was late, nobody would have come.",
        "Should she say that the ferry is late, nobody will come.",
        "Nobody will come if she says that the ferry is late.",
        "Even if the old mayor says that the ferry is late, they will come.",
        "The mayor would say that the ferry was late.",
        "She might have said that the ferry was late.",
        "Some would say “fire” and run.",
        "Hugh Hill could well claim the ferry was late.",
        "Did the mayor say that the ferry was late?",
    ],
)
def test_hypothetical_saying_is_kept_out(text: str, lexicon: Lexicon) -> None:
    assert attributions(text, lexicon) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hugh Hill left without saying that the ferry was late.",
        "The mayor stopped short of saying that the ferry was late.",
        "Instead of saying that the ferry was late, Hugh Hill left.",
        "The mayor refused to say that the ferry was late.",
    ],
)
def test_saying_that_was_avoided_is_kept_out(text: str, lexicon: Lexicon) -> None:
    assert attributions(text, lexicon) == []


def test_a_question_whether_it_was_said_is_the_askers(lexicon: Lexicon) -> None:
    (found,) = attributions("Reporters asked whether he said the ferry was late.", lexicon)
    assert _words("Reporters asked whether he said the ferry was late.", found) == (
        "whether he said the ferry was late"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She would often say, “Nobody ever thanks a pilot.”", "Nobody ever thanks a pilot."),
        ("He not only said that the ferry was late.", "that the ferry was late"),
        ("No. 10 said that the ferry was late.", "that the ferry was late"),
        ("The minister will say that the ferry was late.", "that the ferry was late"),
        ("No fewer than six pilots said that the ferry was late.", "that the ferry was late"),
        ("Mr. Will wrote that the ferry was late.", "that the ferry was late"),
    ],
)
def test_what_only_looks_unsaid_is_kept(text: str, words: str, lexicon: Lexicon) -> None:
    assert [_words(text, each) for each in attributions(text, lexicon)] == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor did not say who would pay.", "who would pay"),
        ("Hugh Hill would not say whether the ferry was late.", "whether the ferry was late"),
        ("The board has not disclosed how the quay was sold.", "how the quay was sold"),
    ],
)
def test_a_question_left_open_is_marked(text: str, words: str, lexicon: Lexicon) -> None:
    (found,) = attributions(text, lexicon)
    assert (_words(text, found), found.note) == (words, "declined to comment")


def test_who_would_not_say_is_who_goes_on(lexicon: Lexicon) -> None:
    text = "Hugh Hill of the board refused to say that the ferry was late, saying only that two men had left."
    (found,) = attributions(text, lexicon)
    assert [text[start:stop] for start, stop in found.source] == ["Hugh Hill of the board"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The palace denied that two men had left.", "that two men had left"),
        ("The palace denied wrongdoing.", "wrongdoing"),
        ("The palace has denied any role in the sale and sued the paper.", "any role in the sale"),
        ("Hugh Hill denied taking the keys.", "taking the keys"),
        ("Hugh Hill denied it was late.", "it was late"),
        ("Hugh Hill denied the charges through his lawyer.", "the charges"),
        ("Hugh Hill denies the charges, but the court believes them.", "the charges"),
        ("The palace rejected claims that two men had left.", "claims that two men had left"),
        ("The palace dismissed the notion that two men had left.", "the notion that two men had left"),
        ("The palace disputed the report.", "the report"),
        ("He denied saying that the ferry was late.", "saying that the ferry was late"),
    ],
)
def test_a_denial_is_a_quotation_and_noted(text: str, words: str, lexicon: Lexicon) -> None:
    (found,) = attributions(text, lexicon)
    assert (_words(text, found), found.note) == (words, "denial")


@pytest.mark.parametrize(
    "text",
    [
        "The court denied him the victory.",
        "The judge denied bail to the two men.",
        "The court rejected the appeal of the two men.",
        "The board denied entry to the crew.",
        "Hugh Hill has always denied it.",
        "He did not deny that the ferry was late.",
    ],
)
def test_what_somebody_is_denied_is_no_quotation(text: str, lexicon: Lexicon) -> None:
    assert attributions(text, lexicon) == []


def test_marks_alone_make_no_denial(lexicon: Lexicon) -> None:
    (found,) = attributions("The palace dismissed the plan as “a joke of the season.”", lexicon)
    assert found.note == ""


def _words(text: str, found: Attribution) -> str:
    return " … ".join(text[start:stop] for start, stop in found.content)
