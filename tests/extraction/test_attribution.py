"""Quotations are found with their cue and source in every form that newspapers print."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import Kind
from quoteline.extraction.attribution import attributions
from quoteline.extraction.lexicon import Lexicon


@dataclass(frozen=True)
class Told:
    """An attribution in words: who, the cue, and the parts of what was said."""

    source: str
    cue: str
    content: tuple[str, ...]
    kind: Kind = Kind.INDIRECT


def told(text: str, lexicon: Lexicon) -> list[Told]:
    def words(spans: tuple[tuple[int, int], ...]) -> tuple[str, ...]:
        return tuple(text[start:stop] for start, stop in spans)

    return [
        Told(" ".join(words(each.source)), " ".join(words(each.cue)), words(each.content), each.kind)
        for each in attributions(text, lexicon)
    ]


DIRECT = [
    ("“We agreed,” Ada Moss said.", Told("Ada Moss", "said", ("We agreed,",))),
    ("“We agreed,” said Ada Moss.", Told("Ada Moss", "said", ("We agreed,",))),
    ("“Did we agree?” asked the mayor.", Told("the mayor", "asked", ("Did we agree?",))),
    ("Ada Moss said, “We agreed.”", Told("Ada Moss", "said", ("We agreed.",))),
    ("Ada Moss told reporters: “We agreed.”", Told("Ada Moss", "told", ("We agreed.",))),
    ("She wrote on Twitter: “We agreed.”", Told("She", "wrote", ("We agreed.",))),
    ("“We agreed,” he said. “It was late.”", Told("he", "said", ("We agreed,", "It was late."))),
    ("“We agreed,” he said, “and left.”", Told("he", "said", ("We agreed,", "and left."))),
    (
        "“We agreed,” said Hugh Hill, a doctor at the clinic. “It was late.”",
        Told("Hugh Hill, a doctor at the clinic", "said", ("We agreed,", "It was late.")),
    ),
    (
        "“We agreed,” Hugh Hill, a doctor, said.",
        Told("Hugh Hill, a doctor", "said", ("We agreed,",)),
    ),
    ("‘We agreed’, he said, to long applause.", Told("he", "said", ("We agreed",))),
    ("The bakery posted a notice: “We are closed.”", Told("The bakery", "posted", ("We are closed.",))),
    ("‘We agreed’, said Mr Hill.", Told("Mr Hill", "said", ("We agreed",))),
    ("''We agreed,'' Mr. Hill said.", Told("Mr. Hill", "said", ("We agreed,",))),
    ("« We agreed », says the baker.", Told("the baker", "says", ("We agreed",))),
    ("„We agreed,“ the baker said.", Told("the baker", "said", ("We agreed,",))),
    (
        "The envoy underscored the cost, stating, “We must all pay.”",
        Told("The envoy", "stating", ("We must all pay.",)),
    ),
    ("“We agreed,” the envoy was quoted as saying.", Told("the envoy", "saying", ("We agreed,",))),
    ("“We agreed,” Mr. Will said.", Told("Mr. Will", "said", ("We agreed,",))),
]


@pytest.mark.parametrize(("text", "expected"), DIRECT)
def test_a_direct_quotation_is_found(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert Told(expected.source, expected.cue, expected.content, Kind.DIRECT) in told(text, lexicon)


MIXED = [
    (
        "Ada Moss declared that talks are “very much on track”.",
        Told("Ada Moss", "declared", ("that talks are “very much on track”",)),
    ),
    (
        "He called the plan “a tap with one hand on it.”",
        Told("He", "called", ("the plan “a tap with one hand on it.”",)),
    ),
    (
        "The minister was more blunt, accusing Mr. Hill of “playing a game” with the town.",
        Told("The minister", "accusing", ("Mr. Hill of “playing a game” with the town",)),
    ),
    (
        "The plan is “late and dear,” said Ada Moss.",
        Told("Ada Moss", "said", ("The plan is “late and dear,”",)),
    ),
    ("The city, he said, “will pay.”", Told("he", "said", ("The city", "will pay."))),
    ("“The city,” he said, will pay.", Told("he", "said", ("The city,", "will pay"))),
]


@pytest.mark.parametrize(("text", "expected"), MIXED)
def test_a_clause_quoted_in_part_is_mixed(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert Told(expected.source, expected.cue, expected.content, Kind.MIXED) in told(text, lexicon)


INDIRECT = [
    ("Ada Moss said the plan had failed.", Told("Ada Moss", "said", ("the plan had failed",))),
    ("Ada Moss said that the plan had failed.", Told("Ada Moss", "said", ("that the plan had failed",))),
    ("The plan had failed, Ada Moss said.", Told("Ada Moss", "said", ("The plan had failed",))),
    ("The plan had failed, said Ada Moss.", Told("Ada Moss", "said", ("The plan had failed",))),
    ("The plan, she said, had failed.", Told("she", "said", ("The plan", "had failed"))),
    (
        "The mayor told reporters on Monday that the plan had failed.",
        Told("The mayor", "told", ("that the plan had failed",)),
    ),
    ("According to the police, two men left.", Told("the police", "According to", ("two men left",))),
    ("Two men left, according to the police.", Told("the police", "according to", ("Two men left",))),
    (
        "According to Ada Moss, a professor at the college, two men left.",
        Told("Ada Moss, a professor at the college", "According to", ("two men left",)),
    ),
    ("Harbour officials said two men left.", Told("Harbour officials", "said", ("two men left",))),
    ("The palace has denied that two men left.", Told("The palace", "denied", ("that two men left",))),
    ("Mr. Hill, who said he was tired, went home.", Told("who", "said", ("he was tired",))),
    (
        "She praised the crew, warning that storms would come.",
        Told("She", "warning", ("that storms would come",)),
    ),
    ("The mayor asked whether two men had left.", Told("The mayor", "asked", ("whether two men had left",))),
    (
        "Its president, Ada Moss, said two men left.",
        Told("Its president, Ada Moss", "said", ("two men left",)),
    ),
    (
        "As the Harbour Gazette reported, two men left.",
        Told("the Harbour Gazette", "reported", ("two men left",)),
    ),
    (
        "PORT HALE, May 3 (Wire) - Two men left, the police said.",
        Told("the police", "said", ("Two men left",)),
    ),
    ("Ada Moss had on Monday said two men left.", Told("Ada Moss", "said", ("two men left",))),
    ("Last week the mayor said two men left.", Told("the mayor", "said", ("two men left",))),
    ("She said again and again that rain is late.", Told("She", "said", ("that rain is late",))),
    ("The Gazette notes, drily, that rain is late.", Told("The Gazette", "notes", ("that rain is late",))),
    (
        "Ada Moss, who died in May, used to say that rain is late.",
        Told("Ada Moss", "say", ("that rain is late",)),
    ),
    ("Police estimate that two men left.", Told("Police", "estimate", ("that two men left",))),
    ("Critics snapped that rain is late.", Told("Critics", "snapped", ("that rain is late",))),
    (
        "On Monday she went further, telling him that rain was late.",
        Told("she", "telling", ("that rain was late",)),
    ),
    ("She made it clear that rain is late.", Told("She", "made it clear", ("that rain is late",))),
    ("Farmers in Hale say that rain is late.", Told("Farmers in Hale", "say", ("that rain is late",))),
]


@pytest.mark.parametrize(("text", "expected"), INDIRECT)
def test_reported_speech_is_found(text: str, expected: Told, lexicon: Lexicon) -> None:
    assert expected in told(text, lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "She read “The Old Harbour” on the train.",
        "She wrote “The Old Harbour” in 1999.",
        "He announced “Operation Sunrise” on Monday.",
        "They call the hall “Moss House”.",
        "William “Bill” Hill went home.",
        "The so-called “experts” went home.",
        "The United States has many ports.",
        "His proposed ban on cars failed.",
        "She said so.",
        "She declined to say whether two men had left.",
        "They visited a blog called “Harbour News”.",
        "A Walk by the Harbour",
    ],
)
def test_what_is_no_speech_is_left_alone(text: str, lexicon: Lexicon) -> None:
    assert told(text, lexicon) == []


def test_a_title_in_an_opening_phrase_is_not_what_was_written(lexicon: Lexicon) -> None:
    found = told("In her memoir, “Linden and Lime,” she wrote that her father had taught her.", lexicon)
    assert [each.content for each in found] == [("that her father had taught her",)]


def test_a_quotation_over_paragraphs_is_one(lexicon: Lexicon) -> None:
    text = "“We agreed,” said Ada Moss. “It was late.\n\n“Then we left.”"
    assert told(text, lexicon) == [
        Told("Ada Moss", "said", ("We agreed,", "It was late.", "Then we left."), Kind.DIRECT)
    ]


def test_a_paragraph_of_quoted_words_goes_on_with_the_one_before(lexicon: Lexicon) -> None:
    text = "“We agreed,” said Ada Moss.\n\n“Then we left.”\n\nIt rained."
    assert [each.content for each in told(text, lexicon)] == [("We agreed,", "Then we left.")]


def test_a_colon_announces_the_next_paragraph(lexicon: Lexicon) -> None:
    text = "Ada Moss had this message for the town:\n\n“We agreed.”"
    assert told(text, lexicon) == [Told("Ada Moss", "", ("We agreed.",), Kind.DIRECT)]


def test_quoted_words_go_on_with_reported_ones_before_them(lexicon: Lexicon) -> None:
    found = told("Ada Moss said the plan had failed. “We were late.”", lexicon)
    assert found == [Told("Ada Moss", "said", ("the plan had failed", "We were late."), Kind.MIXED)]


def test_the_answer_to_a_reported_question_is_a_quotation_of_its_own(lexicon: Lexicon) -> None:
    found = told("Asked whether it was late, Ada Moss nodded. “We were late.”", lexicon)
    assert [each.content for each in found] == [("whether it was late",), ("We were late.",)]


def test_a_paragraph_of_quoted_words_is_apart_from_reported_ones(lexicon: Lexicon) -> None:
    found = told("Ada Moss said the plan had failed.\n\n“We were late.”", lexicon)
    assert found == [
        Told("Ada Moss", "said", ("the plan had failed",)),
        Told("Ada Moss", "", ("We were late.",), Kind.DIRECT),
    ]


@pytest.mark.parametrize(
    ("before", "source"),
    [("Ada Moss nodded.", "Ada Moss"), ("He laughed.", "He"), ("The clerk stood up.", "The clerk")],
)
def test_a_paragraph_of_quoted_words_belongs_to_whom_the_one_before_tells_of(
    before: str, source: str, lexicon: Lexicon
) -> None:
    found = told(f"“We left,” Hugh Hill said. {before}\n\n“It was late.”", lexicon)
    assert [(each.source, each.content) for each in found] == [
        ("Hugh Hill", ("We left,",)),
        (source, ("It was late.",)),
    ]


@pytest.mark.parametrize("before", ["There was no wind.", "The crane is still there.", "Based in Hale."])
def test_what_tells_of_nobody_names_no_speaker(before: str, lexicon: Lexicon) -> None:
    (found,) = told(f"{before}\n\n“It was late.”", lexicon)
    assert found.source == ""


def test_a_cue_with_an_office_behind_the_name_belongs_to_its_question(lexicon: Lexicon) -> None:
    (found,) = told("“Perpetual motion!” Rep. Ada Moss, R-Pa., said. It rained.", lexicon)
    assert (found.source, found.content) == ("Rep. Ada Moss, R-Pa.", ("Perpetual motion!",))


def test_two_speakers_in_one_paragraph_are_told_apart(lexicon: Lexicon) -> None:
    found = told("“We agreed,” said Ada Moss. “We did not,” said Hugh Hill.", lexicon)
    assert [(each.source, each.content) for each in found] == [
        ("Ada Moss", ("We agreed,",)),
        ("Hugh Hill", ("We did not,",)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“We agreed.” — Ada Moss, mayor",
        "“We agreed.”\n— Ada Moss, mayor",
        "From the desk of the editor: “We agreed.” — Ada Moss, mayor",
    ],
)
def test_a_name_behind_a_dash_signs_a_quotation(text: str, lexicon: Lexicon) -> None:
    assert told(text, lexicon) == [Told("Ada Moss, mayor", "", ("We agreed.",), Kind.DIRECT)]


def test_questions_and_answers_belong_to_their_letters(lexicon: Lexicon) -> None:
    found = told("Q: Will the harbour be filled?\n\nA: Yes, but not before May.", lexicon)
    assert [each.source for each in found] == ["Q", "A"]


def test_turns_of_a_transcript_belong_to_their_names(lexicon: Lexicon) -> None:
    found = told("MOSS: We agreed on it.\nHILL: You did not.\nMOSS: We did.", lexicon)
    assert [(each.source, each.content) for each in found] == [
        ("MOSS", ("We agreed on it",)),
        ("HILL", ("You did not",)),
        ("MOSS", ("We did",)),
    ]


@pytest.mark.parametrize(
    "text", ["Moss: ‘We Agreed’\n\nIt rained.", "It rained.\n\nMoss Says Talks Were “On Track”\n\nIt rained."]
)
def test_a_headline_is_marked_as_one(text: str, lexicon: Lexicon) -> None:
    assert [each.note for each in attributions(text, lexicon)] == ["headline"]


def test_confidence_and_rule_are_given(lexicon: Lexicon) -> None:
    (found,) = attributions("“We agreed,” said Ada Moss.", lexicon)
    assert found.rule == "quote-before"
    assert 0.9 <= found.confidence < 1


PIECES = [
    *("said", "he", "Mr.", "Hill", "Ada", ",", ".", "“", "”", '"', "''", "‘", "’", "'", "according", "to"),
    *("that", "told", "called", "who", "and", "by", "as", "was", "(", ")", "—", ":", "\n", "the", "asked"),
    *("?", "»", "«"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["", " "]))
def test_no_text_raises_and_spans_stay_inside(lexicon: Lexicon, pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)
    for each in attributions(text, lexicon):
        assert each.content
        for start, stop in (*each.content, *each.cue, *each.source):
            assert 0 <= start < stop <= len(text)


@given(st.text(max_size=120))
def test_any_unicode_is_read(lexicon: Lexicon, text: str) -> None:
    for each in attributions(f"“{text}” he said", lexicon):
        assert all(0 <= start < stop for start, stop in each.content)


def test_a_quotation_over_wrapped_lines_is_found(lexicon: Lexicon) -> None:
    filler = "The council met again in the old town hall on the quay and heard that the\n" * 6
    text = (
        f"{filler}town waits.\n\n“We agreed on it at\nthe very end of the day,” said Ada\nMoss, the mayor.\n"
    )
    found = [each for each in told(text, lexicon) if each.kind is Kind.DIRECT]
    assert [each.source for each in found] == ["Ada\nMoss, the mayor"]
    assert [each.content for each in found] == [("We agreed on it at\nthe very end of the day,",)]


@pytest.mark.parametrize("mark", ['"', "“", "''", "‘"])
def test_paragraphs_that_reopen_the_mark_are_one_quotation(mark: str, lexicon: Lexicon) -> None:
    close = {'"': '"', "“": "”", "''": "''", "‘": "’"}[mark]
    text = f"Ada Moss said: {mark}We agreed.\n\n{mark}Then we went home.\n\n{mark}It was late.{close}"
    assert [each.content for each in told(text, lexicon)] == [
        ("We agreed.", "Then we went home.", "It was late.")
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“We agreed, said Ada Moss, a doctor. It rained.", "Ada Moss, a doctor"),
        ('"We agreed, Ada Moss said. It rained.', "Ada Moss"),
        ("“Did we agree? she asked. It rained.", "she"),
    ],
)
def test_a_mark_lost_before_the_cue_is_mended(text: str, source: str, lexicon: Lexicon) -> None:
    (found,) = told(text, lexicon)
    assert (found.source, found.kind) == (source, Kind.DIRECT)
    assert "rained" not in found.content[0]


def test_a_paragraph_that_the_next_one_goes_on_with_is_not_cut(lexicon: Lexicon) -> None:
    (found,) = told("Ada Moss said: “We agreed, he said.\n\n“Then we left.”", lexicon)
    assert found.content == ("We agreed, he said.", "Then we left.")


def test_misread_marks_do_not_hide_a_quotation(lexicon: Lexicon) -> None:
    text = "“We agreed,” said Ada Moss.".encode().decode("cp1252", "replace")
    (found,) = told(text, lexicon)
    assert (found.source, found.content) == ("Ada Moss", ("We agreed,",))
