"""The plain rules put a statement on a day by what was told before it, by the lead, or by the same breath."""

from __future__ import annotations

from datetime import date

import pytest
from marked_articles import marked

from quoteline.domain import Kind, Speaker, SpeakerKind
from quoteline.extraction.dating.clauses import compile_occasions
from quoteline.extraction.dating.lead import lead_of
from quoteline.extraction.dating.moments import Moment, moments
from quoteline.extraction.dating.reader import Reader
from quoteline.extraction.dating.sheet import Sheet
from quoteline.extraction.dating.votes import votes_on
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.temporal import compile_time_words

THURSDAY = date(2025, 3, 20)
COURT = "LISK (Globe) - The trial of two men who sank the ferry opened in the old court on Wednesday.\n\n"


def reader_of(text: str, lexicon: Lexicon, published: date | None = THURSDAY) -> Reader:
    named = moments(text, published, compile_time_words(lexicon))
    return Reader(Sheet(text, published, named), compile_occasions(lexicon))


def votes(
    article: str,
    lexicon: Lexicon,
    published: date | None = THURSDAY,
    speakers: list[Speaker | None] | None = None,
) -> dict[str, str]:
    """The votes on the last statement of an article; the one before was put on its first moment."""
    text, found = marked(article)
    reader = reader_of(text, lexicon, published)
    whose = speakers or [None] * len(found)
    reader.lead = lead_of(reader, found, whose)
    said: Moment | None = next(reader.between(0, len(text)), None)
    before = (found[-2], said) if len(found) > 1 else None
    return {name: str(each.first) for name, each in votes_on(reader, found[-1], before, whose[-1]).items()}


@pytest.mark.parametrize(
    "article",
    [
        "At a rally on Monday, Brandt attacked the plan. “[q It is a fraud],” [s he] [c said] then.",
        "Brandt gave an interview on Monday. “[q I am not leaving],” [s she] [c said].",
        "On Monday, her office sent out an email. “[q Act now],” [s the email] [c read].",
        "On Monday Orla Brandt lit the lamp. “[q It works],” [s she] [c said].",
    ],
)
def test_what_was_told_just_before_votes_for_its_day(article: str, lexicon: Lexicon) -> None:
    assert votes(article, lexicon)["carried"] == "2025-03-17"


@pytest.mark.parametrize(
    "article",
    [
        "The bridge fell on Monday. “[q It was old],” [s Brandt] [c said].",
        "In 1994 Orla Brandt left home. “[q I was young],” [s she] [c said].",
        "On Monday Orla Brandt lit the lamp. “[q It works],” [s she] [c says].",
        "On Monday Orla Brandt lit the lamp\n\n“[q It works],” [s she] [c said].",
    ],
)
def test_what_somebody_else_did_or_long_ago_has_no_vote(article: str, lexicon: Lexicon) -> None:
    assert "carried" not in votes(article, lexicon)


def test_who_goes_on_speaking_is_voted_onto_the_same_day(lexicon: Lexicon) -> None:
    article = "“[q No],” [s Brandt] [c said] on Monday. “[q2 We tried],” [s2 {}] [c2 {}]."
    assert votes(article.format("she", "added"), lexicon)["continued"] == "2025-03-17"
    assert votes(article.format("Brandt", "added"), lexicon)["continued"] == "2025-03-17"
    assert "continued" not in votes(article.format("Holm", "added"), lexicon)
    assert "continued" not in votes(article.format("she", "adds"), lexicon)


def test_a_breath_does_not_reach_over_half_an_article(lexicon: Lexicon) -> None:
    article = "“[q No],” [s Brandt] [c said] on Monday. {}“[q2 We tried],” [s2 she] [c2 added]."
    assert "continued" not in votes(article.format("It rained in Lisk. " * 30), lexicon)


def test_the_first_paragraph_votes_for_everybody_at_a_trial(lexicon: Lexicon) -> None:
    assert votes(COURT + "“[q It was dark],” [s Holm] [c said].", lexicon) == {"lead": "2025-03-19"}
    assert votes(COURT + "“[q It was dark],” [s Holm] [c says].", lexicon) == {}


def test_elsewhere_it_votes_for_those_whom_it_names(lexicon: Lexicon) -> None:
    brandt = Speaker("Orla Brandt", SpeakerKind.PERSON, ("Brandt",))
    holm = Speaker("Piet Holm", SpeakerKind.PERSON, ("Holm",))
    article = (
        "On Wednesday Orla Brandt walked from the old mill to the new one and back with her two dogs.\n\n"
        "“[q It was dark],” [s Brandt] [c said].\n\nIt rained.\n\n“[q2 It was not],” [s2 {}] [c2 said]."
    )
    assert votes(article.format("Brandt"), lexicon, speakers=[brandt, brandt])["lead"] == "2025-03-19"
    assert "lead" not in votes(article.format("Holm"), lexicon, speakers=[brandt, holm])


@pytest.mark.parametrize("day", ["on Monday", "in February", "on Thursday", "since Wednesday"])
def test_a_lead_of_another_time_than_the_days_before_has_no_vote(day: str, lexicon: Lexicon) -> None:
    lead = f"LISK (Globe) - The trial of two men who sank the ferry went on in the old court {day}.\n\n"
    assert "lead" not in votes(lead + "“[q It was dark],” [s Holm] [c said].", lexicon)


def test_without_a_publication_date_neither_lead_nor_a_walk_votes(lexicon: Lexicon) -> None:
    assert votes(COURT + "“[q It was dark],” [s Holm] [c said].", lexicon, None) == {}
    article = "On Monday Orla Brandt lit the lamp. “[q It works],” [s she] [c said]."
    assert votes(article, lexicon, None) == {}


def test_nothing_votes_on_an_attribution_without_any_words(lexicon: Lexicon) -> None:
    reader = reader_of("On Monday it rained.", lexicon)
    assert votes_on(reader, Attribution(Kind.DIRECT, ()), None, None) == {}


def test_the_moments_between_two_places_lie_there_whole(lexicon: Lexicon) -> None:
    text = "On Monday it rained, on Tuesday it did not."
    reader = reader_of(text, lexicon)
    middle = text.index("Tuesday")
    assert [each.span[0] for each in reader.between(0, middle)] == [3]
    assert [each.span[0] for each in reader.between(4, middle + 7)] == [middle]
    assert list(reader.between(0, 5)) == []
