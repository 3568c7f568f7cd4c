"""The days an article names, as dating reads them: what is turned, cut, left out, bare, or unresolved."""

from __future__ import annotations

from datetime import date

import pytest

from quoteline.domain import Basis, Precision
from quoteline.extraction.dating.moments import Moment, bucket, dated, moments
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.temporal import compile_time_words

THURSDAY = date(2025, 3, 20)


def named(text: str, lexicon: Lexicon, published: date | None = THURSDAY) -> list[Moment]:
    return moments(text, published, compile_time_words(lexicon))


def one(text: str, lexicon: Lexicon, published: date | None = THURSDAY) -> Moment:
    (found,) = named(text, lexicon, published)
    return found


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("She will speak on Tuesday.", "2025-03-18", "2025-03-18"),
        ("The band will play Friday.", "2025-03-14", "2025-03-14"),
        ("She will sing at the weekend.", "2025-03-15", "2025-03-16"),
    ],
)
def test_a_weekday_or_weekend_ahead_is_turned_to_the_one_before(
    text: str, first: str, last: str, lexicon: Lexicon
) -> None:
    found = one(text, lexicon)
    assert (str(found.first), str(found.last), found.turned) == (first, last, True)


def test_a_weekday_that_lies_behind_is_not_turned(lexicon: Lexicon) -> None:
    found = one("She spoke on Tuesday.", lexicon)
    assert (found.first, found.turned) == (date(2025, 3, 18), False)


@pytest.mark.parametrize(
    "words", ["next Tuesday", "the coming weekend", "until Friday", "tomorrow", "later this week on Friday"]
)
def test_what_is_plainly_ahead_is_left_out(words: str, lexicon: Lexicon) -> None:
    found = named(f"She will be there {words}.", lexicon)
    assert all(each.first is not None and each.first <= THURSDAY and not each.turned for each in found)
    assert not any(each.is_day for each in found)


@pytest.mark.parametrize("published", [date(1, 1, 1), date(1, 1, 2), date(1, 1, 7), date(9999, 12, 31)])
@pytest.mark.parametrize("words", ["on Tuesday", "over the weekend", "last week", "this week", "next week"])
def test_at_either_end_of_the_calendar_nothing_raises(words: str, published: date, lexicon: Lexicon) -> None:
    for found in named(f"She said that she will go {words}.", lexicon, published):
        assert found.first is not None
        assert found.first <= published


def test_a_span_is_cut_at_the_publication(lexicon: Lexicon) -> None:
    for words, first in (("this week", 17), ("this month", 1)):
        found = one(f"She spoke {words}.", lexicon)
        assert (found.first, found.last) == (date(2025, 3, first), THURSDAY)


@pytest.mark.parametrize("words", ["in 2031", "in May 2027", "on 21 March 2025"])
def test_what_begins_behind_the_publication_is_left_out(words: str, lexicon: Lexicon) -> None:
    assert named(f"The road opens {words}.", lexicon) == []


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("A 2014 law forbids it.", True),
        ("The February vote was close.", True),
        ("In 2014 a law forbade it.", False),
        ("It was closed since February.", False),
        ("It was closed late February 2024.", False),
        ("She came the same week.", True),
        ("She came last year.", False),
    ],
)
def test_a_year_or_month_without_a_preposition_is_bare(text: str, bare: bool, lexicon: Lexicon) -> None:
    assert one(text, lexicon).bare is bare


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It ran from January to mid-February.", "2025-01-01", "2025-02-15"),
        ("It ran from January to early February.", "2025-01-01", "2025-02-10"),
        ("It ran between March 3 and March 7.", "2025-03-03", "2025-03-07"),
    ],
)
def test_two_days_joined_are_one_span(text: str, first: str, last: str, lexicon: Lexicon) -> None:
    found = one(text, lexicon)
    assert (str(found.first), str(found.last), found.precision) == (first, last, Precision.RANGE)


@pytest.mark.parametrize("title", ["“Today”", '"Today"', "‘Tonight’", "“Today,”", "USA TODAY"])
def test_the_name_of_a_programme_or_paper_is_no_day(title: str, lexicon: Lexicon) -> None:
    assert named(f"He told {title} of it.", lexicon) == []


@pytest.mark.parametrize("text", ["Today he went.", "“Today he went,” she said.", "He told us today."])
def test_a_day_that_only_opens_quoted_words_is_no_title(text: str, lexicon: Lexicon) -> None:
    assert one(text, lexicon).first == THURSDAY


def test_last_week_printed_on_a_sunday_is_one_week(lexicon: Lexicon) -> None:
    found = one("They met last week.", lexicon, date(2025, 3, 23))
    assert (found.first, found.last) == (date(2025, 3, 10), date(2025, 3, 16))
    assert found.precision is Precision.WEEK


def test_without_a_publication_date_a_relative_day_has_words_only(lexicon: Lexicon) -> None:
    first, second = named("She spoke on Tuesday. On TUESDAY it rained.", lexicon, None)
    assert (first.first, first.last, first.precision) == (None, None, Precision.UNKNOWN)
    assert first.key == second.key == "tuesday"
    assert not first.is_day


def test_a_complete_date_needs_no_publication_date(lexicon: Lexicon) -> None:
    found = one("She spoke on 3 May 2021.", lexicon, None)
    assert (found.first, found.is_day) == (date(2021, 5, 3), True)


@pytest.mark.parametrize("words", ["for two weeks", "every Monday"])
def test_durations_and_what_recurs_name_no_day(words: str, lexicon: Lexicon) -> None:
    assert named(f"She swam {words}.", lexicon) == []


@pytest.mark.parametrize(
    ("words", "age", "era"),
    [
        ("today", "0", "new"),
        ("yesterday", "1", "new"),
        ("on March 13", "7", "new"),
        ("on March 10", "31", "month"),
        ("in June 2024", "366", "old"),
        ("in 2014", "more", "old"),
    ],
)
def test_a_day_is_as_old_as_the_publication_is_after_it(
    words: str, age: str, era: str, lexicon: Lexicon
) -> None:
    found = one(f"It rained {words}.", lexicon)
    assert (found.age, found.era) == (age, era)


def test_moments_come_in_the_order_of_the_text(lexicon: Lexicon) -> None:
    text = "In 2014, from March 3 to March 7 and on Tuesday it rained; yesterday it did not."
    spans = [each.span for each in named(text, lexicon)]
    assert len(spans) == 4
    assert spans == sorted(spans)


def test_a_number_falls_in_the_first_bound_that_holds_it() -> None:
    assert [bucket(number, (1, 5)) for number in (-2, 1, 2, 5, 6)] == ["1", "1", "5", "5", "more"]


def test_an_unresolved_moment_is_kept_as_evidence_of_an_unknown_day() -> None:
    unresolved = Moment((4, 11), None, None, Precision.UNKNOWN, words="tuesday")
    when = dated(unresolved, "beside", 0.5)
    assert (when.start, when.end, when.basis, when.evidence) == (None, None, Basis.UNKNOWN, ((4, 11),))


def test_a_known_moment_dates_by_its_words() -> None:
    when = dated(Moment((4, 11), THURSDAY, THURSDAY, Precision.DAY), "lead", 0.5)
    assert (when.start, when.basis, when.rule) == (THURSDAY, Basis.EXPRESSION, "lead")
    assert (when.evidence, when.confidence) == (((4, 11),), 0.5)
