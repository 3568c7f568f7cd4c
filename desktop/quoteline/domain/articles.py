"""What is in an article: its text, who said what in it, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from quoteline.errors import UserError as UserError
from quoteline.wording import say

Span = tuple[int, int]
Spans = tuple[Span, ...]

EPOCH = date(1970, 1, 1)


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return (day - EPOCH).days


def day_of(number: int) -> date:
    """The date of a day number; the inverse of :func:`day_number`."""
    return EPOCH + timedelta(days=number)


class Kind(StrEnum):
    """How much of a quotation stands inside quotation marks."""

    DIRECT = "direct"  # all of it
    MIXED = "mixed"  # a reported clause of which parts are in marks
    INDIRECT = "indirect"  # reported speech without marks


class SpeakerKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    GROUP = "group"
    DOCUMENT = "document"
    UNKNOWN = "unknown"


class Precision(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"
    UNKNOWN = "unknown"


class Basis(StrEnum):
    """What a statement date rests on."""

    EXPRESSION = "expression"  # words in the article
    PUBLICATION = "publication"  # nothing nearer than the publication date
    PERSON = "person"  # a correction made by hand
    UNKNOWN = "unknown"


class PublishedFrom(StrEnum):
    """Where an article's publication date came from."""

    GIVEN = "given"  # by the person, at import
    ROW = "row"  # a field of a JSONL or CSV row
    PAGE = "page"  # the metadata of a web page
    HEADER = "header"  # the head of a text file (front matter, "Date:" line)
    DATELINE = "dateline"  # the dateline at the start of the text
    BYLINE = "byline"  # a line with the author's name or "Published …" in the text
    URL = "url"  # the path of the address: /2025/03/19/
    FILE_NAME = "file name"  # 2025-03-19-talks.txt
    PERSON = "person"  # set by hand on a kept article
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DateReading:
    """One publication date that was read somewhere, how far it is to be trusted (0 to 1), and its words."""

    day: date
    source: PublishedFrom
    confidence: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class StatementDate:
    """The day, or span of days, on which words were said.

    ``evidence`` are the words that prove it; with basis unknown they are words that only a publication
    date would resolve ("on Wednesday"). ``rule`` names the rule of dating, empty for a day set by hand.
    ``confidence`` is the share of such dates that were right where it was measured; None where nobody
    measured, as with a day set by hand.
    """

    start: date | None = None
    end: date | None = None
    precision: Precision = Precision.UNKNOWN
    basis: Basis = Basis.UNKNOWN
    evidence: Spans = ()
    rule: str = ""
    confidence: float | None = None


UNDATED = StatementDate()


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as one article tells of them: the fullest name, other names printed there, a role."""

    name: str
    kind: SpeakerKind = SpeakerKind.UNKNOWN
    aliases: tuple[str, ...] = ()
    role: str | None = None


class Passing(StrEnum):
    """How somebody passed on what the speaker said."""

    TOLD = "told"  # the speaker said it to them: told Reuters, in an interview with the Guardian
    REPORTED = "reported"  # they say that the speaker said it: the BBC reported that …


@dataclass(frozen=True, slots=True)
class Relay:
    """Through whom a quotation reached the article. ``span`` is where the article names them."""

    name: str
    span: Span
    how: Passing = Passing.TOLD

    @property
    def words(self) -> str:
        """For a person: told Reuters, reported by BBC."""
        if self.how is Passing.TOLD:
            return say("told {name}", name=self.name)
        return say("reported by {name}", name=self.name)


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation as extraction finds it, before it is kept in a library.

    ``content`` leaves out the outer quotation marks and holds a span for each part of a quotation broken
    by its cue. ``source`` is the mention beside the quotation (pronouns included); ``speaker`` is whom it
    stands for, or None when the article does not tell. ``found_by`` names the rule or model and version.
    """

    kind: Kind
    content: Spans
    cue: Spans = ()
    source: Spans = ()
    speaker: Speaker | None = None
    said: StatementDate = UNDATED
    confidence: float = 0.5
    found_by: str = ""
    note: str = ""  # why it is marked: "headline", "denial", "declined to comment"
    relay: Relay | None = None

    def words(self, text: str) -> str:
        """The quoted words, parts joined by an ellipsis."""
        return " … ".join(text[start:end] for start, end in self.content)


@dataclass(frozen=True, slots=True)
class Declined:
    """Somebody who was asked and did not answer: no words of theirs, but worth knowing.

    ``span`` holds the words that tell of it (“declined to say who would pay”), ``source`` the mention.
    """

    span: Span
    source: Spans
    speaker: Speaker | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An article as an importer reads it. ``text`` never changes after import.

    ``origin`` is where it came from: a path, a URL, or an export file and the position in it.
    ``readings`` are all publication dates that were read for it, the one that was taken first. ``language``
    is an ISO 639-1 code, empty where it is not known; ``pages`` tells where each printed page begins, as
    (offset in code points, label); ``read_as`` names the kind of file that it was read from.
    """

    text: str
    title: str = ""
    outlet: str = ""
    byline: str = ""
    published: date | None = None
    published_from: PublishedFrom = PublishedFrom.UNKNOWN
    origin: str = ""
    url: str = ""
    doc_id: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)
    readings: tuple[DateReading, ...] = ()
    language: str = ""
    pages: tuple[tuple[int, str], ...] = ()
    read_as: str = ""
