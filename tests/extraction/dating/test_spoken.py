"""A time that a statement itself speaks of is not taken for the day on which it was said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from marked_articles import ENGLISH, marked

from quoteline.domain import Basis, Kind, StatementDate
from quoteline.extraction import extract
from quoteline.extraction.dates import statement_dates
from quoteline.extraction.dating.moments import moments
from quoteline.extraction.dating.spoken import is_told
from quoteline.extraction.temporal import compile_time_words

THURSDAY = date(2025, 3, 20)
PAST_DAYS = ("In 1976", "In the 1970s", "In March 1976", "On March 3, 1976,", "Last year", "On Monday")


def told(article: str, kind: Kind, published: date | None = THURSDAY) -> list[bool]:
    """For each time that the article names, whether its only statement speaks of it."""
    text, (found,) = marked(article)
    named = moments(text, published, compile_time_words(ENGLISH))
    assert named
    return [is_told(text, published, moment, replace(found, kind=kind)) for moment in named]


def dated(article: str, kind: Kind = Kind.DIRECT) -> StatementDate:
    text, (found,) = marked(article)
    (when,) = statement_dates(text, [replace(found, kind=kind)], THURSDAY, ENGLISH)
    return when


@pytest.mark.parametrize("when", PAST_DAYS)
def test_no_time_in_a_speakers_own_words_is_when_they_were_said(when: str) -> None:
    article = f"“[q {when} there was no paper in all of Lisk],” [s Holm] [c said]."
    assert all(told(article, Kind.DIRECT))
    found = dated(article)
    assert (found.start, found.basis, found.evidence) == (THURSDAY, Basis.PUBLICATION, ())


def test_a_year_behind_the_cue_in_the_same_sentence_of_words_is_no_day_either() -> None:
    article = (
        "“[q There was no paper],” [s Holm] [c said]. “[q In 1976 or 77 the mills of Lisk stood still.]”"
    )
    found = dated(article)
    assert (found.start, found.rule) == (THURSDAY, "printed")


def test_a_day_beside_the_cue_holds_where_the_words_tell_of_another() -> None:
    text, _ = marked(article := "“[q In 1976 there was no paper],” [s Holm] [c said] on Monday.")
    found = dated(article)
    assert (found.start, found.rule) == (date(2025, 3, 17), "beside")
    assert [text[start:stop] for start, stop in found.evidence] == ["Monday"]


def test_a_day_in_the_words_counts_where_it_is_named_beside_the_cue_too() -> None:
    found = dated("“[q On Monday we have begun],” [s Holm] [c said] on Monday.")
    assert found.start == date(2025, 3, 17)


def test_a_time_in_the_marked_part_of_a_mixed_quotation_is_told() -> None:
    assert told("[s Holm] [c said] [q the mill “was lost in May of last year”].", Kind.MIXED) == [True]
    assert told("“[q Lost since Monday],” [s Holm] [c said].", Kind.MIXED) == [True]
    assert told('[s Holm] [c said] [q the "good" mill fell on Monday and "was lost"].', Kind.MIXED) == [False]


def test_a_mark_that_is_never_closed_opens_words_to_the_end() -> None:
    assert told("[s Holm] [c said] [q the mill “was lost on Monday].", Kind.MIXED) == [True]


@pytest.mark.parametrize("kind", [Kind.INDIRECT, Kind.MIXED])
def test_a_year_long_before_publication_in_reported_words_is_told(kind: Kind) -> None:
    for when in ("in 1976", "in the 1970s", "in the third quarter of 2019"):
        assert told(f"[s Holm] [c said] [q that the mill closed {when}].", kind) == [True]


def test_a_year_outside_reported_words_is_when_they_were_said() -> None:
    assert told("In 1976 [s Holm] [c said] [q that the mill would close].", Kind.INDIRECT) == [False]
    found = dated("[s Holm] [c said] in 1976 [q that the mill would close].", Kind.INDIRECT)
    assert (found.start, found.end) == (date(1976, 1, 1), date(1976, 12, 31))


def test_a_day_or_a_newer_year_in_reported_words_may_be_when_they_were_said() -> None:
    for when in ("on Monday", "on March 3, 1976", "in 2025"):
        assert told(f"[s Holm] [c said] [q that the mill closed {when}].", Kind.INDIRECT) == [False]


def test_without_a_publication_day_no_reported_year_is_long_past() -> None:
    article = "[s Holm] [c said] [q that the mill closed in 1976]."
    assert told(article, Kind.INDIRECT, None) == [False]
    assert told(article, Kind.DIRECT, None) == [True]


def test_extraction_dates_talk_of_the_past_by_the_day_of_printing() -> None:
    text = (
        "Holm runs the paper mill of Lisk. “In 1976 or 77 there was a tremendous want of paper,” Holm said. "
        "“Mills closed in the 1970s and nobody wept.”"
    )
    found = extract(text, lexicon=ENGLISH, published=THURSDAY)
    assert found
    assert {each.said.start for each in found if each.kind is Kind.DIRECT} == {THURSDAY}
