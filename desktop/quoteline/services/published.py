"""What is known of the day on which an article was published, and what a person should look at in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from quoteline.domain import Article, DateReading, PublishedFrom
from quoteline.importers.publication.deciding import without_a_year
from quoteline.importers.publication.weighing import Question, questions
from quoteline.wording import listed, phrase, say

__all__ = ["WHERE", "Dating", "Question", "dating_of", "reading_words", "sentence", "why"]

WHERE = {
    PublishedFrom.GIVEN: say("given at import"),
    PublishedFrom.ROW: say("from the imported row"),
    PublishedFrom.PAGE: say("from the page"),
    PublishedFrom.HEADER: say("from the head of the file"),
    PublishedFrom.DATELINE: say("from the dateline"),
    PublishedFrom.BYLINE: say("from the byline"),
    PublishedFrom.URL: say("from the address"),
    PublishedFrom.FILE_NAME: say("from the file name"),
    PublishedFrom.PERSON: say("set by hand"),
    PublishedFrom.UNKNOWN: say("from an unknown place"),
}
MANY = {
    Question.CONFLICTING: phrase("{n} {n:conflicting|conflicting}"),
    Question.DOUBTFUL: phrase("{n} {n:doubtful|doubtful}"),
    Question.FUTURE: phrase("{n} in the future"),
    Question.TOO_OLD: phrase("{n} before 1800"),
    Question.UNDATED: phrase("{n} {n:unknown|unknown}"),
}


@dataclass(frozen=True, slots=True)
class Dating:
    """The publication date of one article, with all readings and with what is to be asked about it.

    ``open_day`` is a day that stands in the text without a year ("March 19") where nothing completes it.
    """

    published: date | None
    published_from: PublishedFrom
    readings: tuple[DateReading, ...]
    questions: tuple[Question, ...]
    open_day: str = ""

    def told_shortly(self) -> Dating:
        """The same without the readings where nothing is to be asked: a report may hold a million of them."""
        return self if self.questions else replace(self, readings=())

    @property
    def others(self) -> tuple[DateReading, ...]:
        """The readings of another day than the one that was taken."""
        return tuple(each for each in self.readings if each.day != self.published)


def dating_of(article: Article, today: date | None = None) -> Dating:
    """What is known of an article's publication date. Reads no more than the head and foot of its text."""
    asked = questions(article.published, article.published_from, article.readings, today)
    open_day = without_a_year(article.text) if article.published is None else ""
    return Dating(article.published, article.published_from, article.readings, asked, open_day)


def reading_words(reading: DateReading) -> str:
    """A reading for a person: 2025-03-19 from the page, 97 % (article:published_time: 2025-03-19T08:00)"""
    words = f" ({reading.words})" if reading.words else ""
    return f"{reading.day.isoformat()} {WHERE[reading.source]}, {reading.confidence:.0%}{words}"


def why(dating: Dating) -> str:
    """What is to be asked about an article's date, in a sentence or two; nothing where all is well."""
    return listed(filter(None, (_said(question, dating) for question in dating.questions)), " ")


def _said(question: Question, dating: Dating) -> str:
    match question:
        case Question.CONFLICTING if dating.published is None:
            return say("Day and month may be either way round, so none was taken.")
        case Question.CONFLICTING:
            return say("It was found with different days.")
        case Question.DOUBTFUL:
            return say("The only day found is doubtful: {words}.", words=_doubt(dating))
        case Question.FUTURE:
            return say("A day in the future was found; it was not taken.")
        case Question.TOO_OLD:
            return say("A day before 1800 was found; it was not taken.")
        case Question.UNDATED if dating.open_day:
            return say("No date: the text says {day}, without a year.", day=dating.open_day)
        case Question.UNDATED:
            return "" if dating.readings else say("No date was found.")  # that none was taken is said already


def _doubt(dating: Dating) -> str:
    taken = next(each for each in dating.readings if each.day == dating.published)
    return taken.words or WHERE[taken.source]


def sentence(counts: Counter[Question]) -> str:
    """How many articles have a date that a person should look at; nothing where there is none."""
    told = [words(n=counts[question]) for question, words in MANY.items() if counts[question]]
    return say("Publication dates to look at: {told}.", told=listed(told)) if told else ""
