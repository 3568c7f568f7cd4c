"""Of several dates the best is taken, or none; what differs is kept and asked about."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Article, DateReading, PublishedFrom
from quoteline.importers.publication.deciding import dated, dated_as_given, without_a_year
from quoteline.importers.publication.found import Found
from quoteline.importers.publication.trust import TRUSTED, Trust
from quoteline.importers.publication.weighing import (
    MOST_READINGS,
    PRECEDENCE,
    Question,
    Weighed,
    questions,
    weigh,
)

NOW = date(2026, 11, 23)
DAY = date(2025, 3, 19)


def found(
    day: date | tuple[date, ...],
    source: PublishedFrom = PublishedFrom.ROW,
    trust: float = Trust.ROW,
    words: str = "w",
) -> Found:
    return Found(day if isinstance(day, tuple) else (day,), source, trust, words)


def without_year(month: int, day: int, weekday: int | None = None) -> Found:
    return Found((), PublishedFrom.DATELINE, Trust.DATELINE, "LISK, some day", month, day, weekday)


def asked(weighed: Weighed) -> tuple[Question, ...]:
    taken = weighed.taken
    whence = taken.source if taken else PublishedFrom.UNKNOWN
    return questions(weighed.taken_day, whence, weighed.readings, NOW)


def test_one_trusted_day_is_taken_and_nothing_is_asked() -> None:
    weighed = weigh([found(DAY)], NOW)
    assert (weighed.taken_day, asked(weighed)) == (DAY, ())


def test_without_any_day_the_article_is_undated() -> None:
    assert (weigh([], NOW), asked(weigh([], NOW))) == (Weighed(), (Question.UNDATED,))


def test_places_are_taken_in_their_order_however_they_come() -> None:
    places = [found(DAY - timedelta(days=n), source, 0.8) for n, source in enumerate(PRECEDENCE)]
    weighed = weigh(reversed(places), NOW)
    assert tuple(each.source for each in weighed.readings) == PRECEDENCE
    assert weighed.taken_day == DAY


@pytest.mark.parametrize(("apart", "conflict"), [(0, False), (1, False), (2, True), (400, True)])
def test_trusted_days_more_than_one_apart_are_a_conflict(apart: int, conflict: bool) -> None:
    weighed = weigh([found(DAY), found(DAY - timedelta(days=apart), PublishedFrom.URL, Trust.URL)], NOW)
    assert weighed.taken_day == DAY
    assert asked(weighed) == ((Question.CONFLICTING,) if conflict else ())


def test_a_later_change_is_no_conflict_and_never_goes_before_publication() -> None:
    changed = found(DAY + timedelta(days=90), PublishedFrom.PAGE, Trust.CHANGED)
    weighed = weigh([changed, found(DAY, PublishedFrom.DATELINE, Trust.DATELINE)], NOW)
    assert (weighed.taken_day, asked(weighed)) == (DAY, ())


def test_a_change_alone_is_taken_and_called_doubtful() -> None:
    weighed = weigh([found(DAY, PublishedFrom.PAGE, Trust.CHANGED, "last change, x")], NOW)
    assert (weighed.taken_day, asked(weighed)) == (DAY, (Question.DOUBTFUL,))


@pytest.mark.parametrize(
    ("day", "question"),
    [
        (NOW + timedelta(days=2), Question.FUTURE),
        (date(9999, 12, 31), Question.FUTURE),
        (date(1799, 12, 31), Question.TOO_OLD),
        (date(1, 1, 1), Question.TOO_OLD),
    ],
)
def test_an_impossible_day_is_kept_and_not_taken(day: date, question: Question) -> None:
    weighed = weigh([found(day)], NOW)
    assert [each.day for each in weighed.readings] == [day]
    assert (weighed.taken_day, asked(weighed)) == (None, (question, Question.UNDATED))
    other = weigh([found(day), found(DAY, PublishedFrom.DATELINE, Trust.DATELINE)], NOW)
    assert (other.taken_day, asked(other)) == (DAY, (question,))


def test_tomorrow_is_possible_somewhere_on_earth() -> None:
    assert weigh([found(NOW + timedelta(days=1))], NOW).taken_day == NOW + timedelta(days=1)


def test_the_day_of_an_empty_field_is_doubtful() -> None:
    weighed = weigh([found(date(1970, 1, 1))], NOW)
    assert asked(weighed) == (Question.DOUBTFUL,)


EITHER = (date(2025, 4, 3), date(2025, 3, 4))


def test_of_two_senses_of_the_same_digits_none_is_taken() -> None:
    weighed = weigh([found(EITHER)], NOW)
    assert {each.day for each in weighed.readings} == set(EITHER)
    assert (weighed.taken_day, asked(weighed)) == (None, (Question.CONFLICTING, Question.UNDATED))


@pytest.mark.parametrize(
    "other",
    [
        found(date(2025, 3, 5), PublishedFrom.URL, Trust.URL),
        found(date(2025, 3, 4), PublishedFrom.PAGE, Trust.CHANGED),
        without_year(3, 4),
    ],
)
def test_another_reading_decides_between_two_senses(other: Found) -> None:
    weighed = weigh([found(EITHER), other], NOW)
    assert (weighed.taken_day, asked(weighed)) == (date(2025, 3, 4), ())


def test_a_sense_in_the_future_is_none() -> None:
    assert weigh([found((date(2027, 1, 2), date(2026, 2, 1)))], NOW).taken_day == date(2026, 2, 1)


def test_a_day_without_a_year_gets_it_from_the_best_reading() -> None:
    weighed = weigh([without_year(12, 31), found(date(2016, 1, 1), PublishedFrom.FILE_NAME, 0.8)], NOW)
    assert [(each.day, each.source) for each in weighed.readings] == [
        (date(2016, 1, 1), PublishedFrom.FILE_NAME),
        (date(2015, 12, 31), PublishedFrom.DATELINE),
    ]
    assert asked(weighed) == ()


def test_a_dateline_of_another_month_than_the_row_is_a_conflict() -> None:
    weighed = weigh([without_year(3, 19), found(date(2025, 8, 1))], NOW)
    assert (weighed.taken_day, asked(weighed)) == (date(2025, 8, 1), (Question.CONFLICTING,))


def test_a_weekday_gives_the_latest_year_in_which_it_fits_and_is_doubtful() -> None:
    weighed = weigh([without_year(3, 19, weekday=2)], NOW)
    assert (weighed.taken_day, asked(weighed)) == (DAY, (Question.DOUBTFUL,))


def test_a_day_without_a_year_and_anything_to_complete_it_stays_open() -> None:
    assert weigh([without_year(3, 19)], NOW) == Weighed()
    assert without_a_year("LISK, March 19 (Post) – It fell.") == "March 19"
    assert without_a_year("LISK, March 19, 2025 (Post) – It fell.") == ""


def test_29_february_is_completed_only_with_a_leap_year() -> None:
    assert len(weigh([without_year(2, 29), found(date(2016, 3, 1))], NOW).readings) == 2
    assert len(weigh([without_year(2, 29), found(date(2018, 3, 1))], NOW).readings) == 1


def test_the_same_day_in_the_same_place_is_one_reading() -> None:
    weighed = weigh([found(DAY, trust=0.6, words="a"), found(DAY, words="b")], NOW)
    assert weighed.readings == (DateReading(DAY, PublishedFrom.ROW, Trust.ROW, "b"),)


def test_a_person_has_the_last_word() -> None:
    far = (DateReading(date(2030, 1, 1), PublishedFrom.ROW, 0.05), DateReading(DAY, PublishedFrom.URL, 0.9))
    assert questions(DAY, PublishedFrom.PERSON, far, NOW) == ()


# --- a day that is given for a whole import ---------------------------------------------------------

GIVEN = date(2025, 3, 20)


@pytest.mark.parametrize(
    "source", [PublishedFrom.ROW, PublishedFrom.PAGE, PublishedFrom.URL, PublishedFrom.FILE_NAME]
)
def test_a_given_day_does_not_touch_an_article_that_tells_one(source: PublishedFrom) -> None:
    told = dated(Article("It fell."), [found(date(2020, 1, 2), source, 0.8)], NOW)
    assert dated_as_given(told, GIVEN, NOW) == told


def test_a_given_day_fills_a_gap_and_gives_the_dateline_its_year() -> None:
    article = dated_as_given(dated(Article("LISK, March 19 (Post) – It fell."), [], NOW), GIVEN, NOW)
    assert (article.published, article.published_from) == (GIVEN, PublishedFrom.GIVEN)
    assert [each.day for each in article.readings] == [GIVEN, DAY]


def test_a_given_day_goes_before_a_dateline_and_what_is_doubtful() -> None:
    for text, others in (
        ("LISK, March 3, 2024 (Post) – It fell.", []),
        ("It fell.", [found(DAY, trust=Trust.CHANGED)]),
    ):
        article = dated_as_given(dated(Article(text), others, NOW), GIVEN, NOW)
        assert article.published_from is PublishedFrom.GIVEN
        assert len(article.readings) == 2


def test_a_given_day_decides_between_two_senses() -> None:
    article = dated_as_given(dated(Article("It fell."), [found(EITHER)], NOW), date(2025, 4, 3), NOW)
    assert (article.published, article.published_from) == (date(2025, 4, 3), PublishedFrom.GIVEN)
    assert {each.day for each in article.readings} == {date(2025, 4, 3)}


# --- whatever comes ---------------------------------------------------------------------------------

DAYS = st.dates()
PLACES = st.builds(
    Found,
    st.lists(DAYS, max_size=2).map(tuple),
    st.sampled_from(PublishedFrom),
    st.sampled_from([value for name, value in vars(Trust).items() if name.isupper()]),
    st.sampled_from(["a", "b", ""]),
    st.integers(0, 12),
    st.integers(1, 31),
    st.none() | st.integers(0, 6),
)


@given(st.lists(PLACES, max_size=40), DAYS)
def test_what_is_taken_is_possible_and_stands_first(places: list[Found], now: date) -> None:
    weighed = weigh(places, now)
    assert len(weighed.readings) <= MOST_READINGS
    trusted = [each.confidence >= TRUSTED for each in weighed.readings]
    assert trusted == sorted(trusted, reverse=True)
    if weighed.taken is not None:
        assert weighed.readings[0] == weighed.taken
        assert date(1800, 1, 1) <= weighed.taken.day
        assert (weighed.taken.day - now).days <= 1
    asked(weighed)


def test_ten_thousand_dates_are_weighed_in_a_moment() -> None:
    begin = time.process_time()
    days = [date(2000, 1, 1) + timedelta(days=n % 9000) for n in range(10_000)]
    many = [found((day, day + timedelta(days=40)) if day.day % 2 else day, words="w") for day in days]
    assert len(weigh(many, NOW).readings) == MOST_READINGS
    assert time.process_time() - begin < 1.0 * slowness()
