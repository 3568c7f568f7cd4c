"""An article gets its publication date: all that was found for it, weighed, and kept with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from quoteline.domain import Article, DateReading, PublishedFrom
from quoteline.importers.publication.found import Found
from quoteline.importers.publication.names import of_url
from quoteline.importers.publication.text import of_text
from quoteline.importers.publication.trust import TRUSTED, Trust
from quoteline.importers.publication.weighing import Weighed, weigh
from quoteline.importers.publication.writing import MONTHS


def dated(article: Article, found: Iterable[Found], today: date | None = None) -> Article:
    """The article with the day that was taken, and all readings: ``found``, its address and its own text."""
    return _with(article, weigh([*found, *of_url(article.url), *of_text(article.text)], today))


def day_of_text(text: str) -> date | None:
    """The day of publication that a text tells of itself, where nothing else is known of it."""
    return weigh(of_text(text)).taken_day


def dated_as_given(article: Article, day: date, today: date | None = None) -> Article:
    """The article with a day that a person gave for all that tell none: it fills a gap, and no more.

    A day in the dateline is checked against it, and gets its year from it.
    """
    told = article.published is not None and article.readings[0].confidence >= TRUSTED
    if told and article.published_from is not PublishedFrom.DATELINE:
        return article
    kept = _as_found(article.readings)
    given = Found((day,), PublishedFrom.GIVEN, Trust.GIVEN, "")
    return _with(article, weigh([*kept, given, *_without_a_year(article.text)], today))


def decided_as(article: Article, reading: DateReading, day: date, today: date | None = None) -> Article:
    """The article with one of the two senses of a reading's words taken for the right one."""
    kept = [each for each in article.readings if (each.source, each.words) != (reading.source, reading.words)]
    decided = Found((day,), reading.source, Trust.DECIDED, reading.words)
    return _with(article, weigh([*_as_found(kept), decided], today))


def _as_found(readings: Iterable[DateReading]) -> list[Found]:
    """Readings as they were found; two senses of the same words are one place again."""
    places: dict[tuple[object, ...], Found] = {}
    for each in readings:
        either = each.confidence == Trust.EITHER
        key = (each.source, each.words, None if either else each.day)
        days = (*places[key].days, each.day) if key in places else (each.day,)
        places[key] = Found(days, each.source, each.confidence, each.words)
    return list(places.values())


def without_a_year(text: str) -> str:
    """The day of a dateline or byline that has no year, as "March 19"; nothing where there is none."""
    return next((f"{MONTHS[each.month - 1].title()} {each.day}" for each in _without_a_year(text)), "")


def _without_a_year(text: str) -> list[Found]:
    return [each for each in of_text(text) if not each.days]


def _with(article: Article, weighed: Weighed) -> Article:
    taken = weighed.taken
    return replace(
        article,
        published=weighed.taken_day,
        published_from=taken.source if taken else PublishedFrom.UNKNOWN,
        readings=weighed.readings,
    )
