"""Quotations that no cue claims are given to whom the words beside them name."""

from __future__ import annotations

import pytest

from quoteline.domain import Kind
from quoteline.extraction.attribution import attributions
from quoteline.extraction.lexicon import Lexicon


def direct(text: str, lexicon: Lexicon) -> list[tuple[str, str, str]]:
    """Source, cue and words of each direct quotation."""

    def words(spans: tuple[tuple[int, int], ...]) -> str:
        return " … ".join(text[start:stop] for start, stop in spans)

    found = [each for each in attributions(text, lexicon) if each.kind is Kind.DIRECT]
    return [(words(each.source), words(each.cue), words(each.content)) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moss replied evenly, “The pier was late.”", ("Moss", "replied", "The pier was late.")),
        ("Moss acknowledged, however, “It was late.”", ("Moss", "acknowledged", "It was late.")),
        ("Ada Moss then writes back, “You look well.”", ("Ada Moss", "writes", "You look well.")),
        ("But he wanted to know, “How late was it?”", ("he", "wanted to know", "How late was it?")),
        ("As the Gazette pointed out, “It was late.”", ("the Gazette", "pointed", "It was late.")),
        (
            "The harbour campaign worded it with care: “It was rather late.”",
            ("The harbour campaign", ":", "It was rather late."),
        ),
        ("She was asked, “Was it late?”", ("", "asked", "Was it late?")),
    ],
)
def test_a_verb_at_a_distance_leads_in(text: str, expected: tuple[str, str, str], lexicon: Lexicon) -> None:
    assert direct(text, lexicon) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The marchers chanted “Harbour for All.”", ("The marchers", "chanted", "Harbour for All.")),
        ("Hundreds marched, chanting “No dam.”", ("Hundreds", "chanting", "No dam.")),
        ("Their chants of “Boats! Boats!” were loud.", ("Their", "chants of", "Boats! Boats!")),
        (
            "The crowd broke into a chant of “Save the pier!”",
            ("The crowd", "chant of", "Save the pier!"),
        ),
        (
            "They chanted “Boats first” and “No dam, no peace.”",
            ("They", "chanted", "Boats first … No dam, no peace."),
        ),
    ],
)
def test_what_is_chanted_needs_no_comma(text: str, expected: tuple[str, str, str], lexicon: Lexicon) -> None:
    assert direct(text, lexicon) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She held up a sign that read “Stop the Dam.”", ("that", "read", "Stop the Dam.")),
        ("He waved the card — which read “Boats first” — at them.", ("which", "read", "Boats first")),
        ("They gave out mugs that said, “Hale greets you.”", ("that", "said", "Hale greets you.")),
        (
            "A notice on the door reads “Closed until May.”",
            ("A notice on the door", "reads", "Closed until May."),
        ),
    ],
)
def test_signs_and_notices_speak(text: str, expected: tuple[str, str, str], lexicon: Lexicon) -> None:
    assert direct(text, lexicon) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Moss’s words, “it was late and cold.”", ("Moss’s", "words", "it was late and cold.")),
        ("In the words of Ada Moss, “it was late.”", ("Ada Moss", "words of", "it was late.")),
        (
            "The town laughed at her remark that “rain is only late sunshine.”",
            ("her", "remark", "rain is only late sunshine."),
        ),
    ],
)
def test_a_noun_of_saying_names_its_owner(
    text: str, expected: tuple[str, str, str], lexicon: Lexicon
) -> None:
    assert direct(text, lexicon) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It was very late,” he went on.", ("he", "went", "It was very late,")),
        ("“It was very late,” reacted Moss.", ("Moss", "reacted", "It was very late,")),
        (
            "“Was it late?” a reporter can be heard asking.",
            ("a reporter", "asking", "Was it late?"),
        ),
        (
            "“It was late,” the harbour master and former mayor said in a statement.",
            ("the harbour master and former mayor", "said", "It was late,"),
        ),
        (
            "“It was late!” blared the front page of the Gazette.",
            ("the front page of the Gazette", "blared", "It was late!"),
        ),
    ],
)
def test_any_verb_behind_a_quotation_may_tell_it(
    text: str, expected: tuple[str, str, str], lexicon: Lexicon
) -> None:
    assert direct(text, lexicon) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "She read “The Old Harbour” on the train.",
        "He spoke on her programme, “So, That Happened.”",
        "She played in her concert, “Girls on the Quay.”",
        "“The Old Harbour,” based in Hale, closed in May.",
        "“Boats,” added to the list in May, were sold.",
        "He printed it on a cap with the slogan “Hale First.”",
    ],
)
def test_titles_and_lists_remain_nobodys(text: str, lexicon: Lexicon) -> None:
    assert direct(text, lexicon) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moss said flatly: “It was late.”", ("Moss", "said", "It was late.")),
        ("Moss stated a day earlier, “If it is late, we go.”", ("Moss", "stated", "If it is late, we go.")),
        ("Moss said back in the summer: “It was late.”", ("Moss", "said", "It was late.")),
        ("As for the pier, “I would sell it,” said Ada Moss.", ("Ada Moss", "said", "I would sell it,")),
        ("They feared the dam (“It is bad,” said Ada Moss).", ("Ada Moss)", "said", "It is bad,")),
        (
            "“It was late,” said Hugh Hill, the author of “Lime: A Life.”",
            ("Hugh Hill, the author of", "said", "It was late,"),
        ),
    ],
)
def test_what_only_leads_in_is_no_part_of_it(
    text: str, expected: tuple[str, str, str], lexicon: Lexicon
) -> None:
    assert expected in direct(text, lexicon)


def test_a_live_report_opens_its_entries_with_the_time(lexicon: Lexicon) -> None:
    text = (
        "20:09 - MOSS: ‘COUNT FIRST’ - The mayor was late.\n\n06.31 – Hugh Hill, on a lorry: “We are here.”"
    )
    assert direct(text, lexicon) == [("MOSS", ":", "COUNT FIRST"), ("Hugh Hill", ":", "We are here.")]


def test_a_question_and_its_answer_are_two(lexicon: Lexicon) -> None:
    found = direct("Moss was asked, “Was it late?” He answered, “It was late.”", lexicon)
    assert found == [("", "asked", "Was it late?"), ("He", "answered", "It was late.")]


def test_a_display_quotation_is_signed_inside_its_marks(lexicon: Lexicon) -> None:
    text = 'The town waited all night.\n\n"We agreed on it at last.\nAda Moss, mayor of Hale."\n\nIt rained.'
    assert direct(text, lexicon) == [("Ada Moss, mayor of Hale", "", "We agreed on it at last.")]


@pytest.mark.parametrize("heading", ["“The river was faster”", "# “We would like to be bored by June”"])
def test_a_headline_in_marks_is_nobodys_words(heading: str, lexicon: Lexicon) -> None:
    assert direct(f"{heading}\n\nThe talks ended on Friday without a paper.", lexicon) == []


@pytest.mark.parametrize("heading", ["“A HARD CHOICE”", "‘A hard choice.’", "## “A hard choice”"])
def test_a_section_title_in_marks_goes_on_with_nothing(heading: str, lexicon: Lexicon) -> None:
    text = f"“We agreed,” said Ada Moss.\n\n{heading}\n\nIt rained."
    assert direct(text, lexicon) == [("Ada Moss", "said", "We agreed,")]


@pytest.mark.parametrize(
    ("opening", "source"),
    [
        ("Hours later, Ada Moss returned to Hale, ", "Ada Moss"),
        ("Back in May, Ada Moss wrote to Hale, ", "Ada Moss"),
        ("Here in Hale, Ada Moss went further, ", "Ada Moss"),
        ("Asked about it on Monday, Ada Moss laughed, ", "Ada Moss"),
        ("Her office sent an email to supporters ", "Her office"),
        ("The town issued a statement on Monday ", "The town"),
    ],
)
def test_a_participle_belongs_to_the_main_subject(opening: str, source: str, lexicon: Lexicon) -> None:
    found = direct(f"{opening}saying, “It was late.”", lexicon)
    assert [(each[0], each[2]) for each in found] == [(source, "It was late.")]
