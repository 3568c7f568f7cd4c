"""The nouns of Quoteline: articles, quotations, speakers, statement dates, and what a person may ask for.

Offsets are code points (Python string indices) into an article's stored text; a span is ``(start, end)``
with ``text[start:end]`` the words meant. A day number counts days since 1970-01-01, which is day 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from quoteline.wording import say

Span = tuple[int, int]
Spans = tuple[Span, ...]

EPOCH = date(1970, 1, 1)


class UserError(Exception):
    """Something a person can mend, said in one plain sentence that also says what to do."""


def day_number(day: date) -> int:
    """Days since 1970-01-01."""
    return (day - EPOCH).days


def day_of(number: int) -> date:
    """The date of a day number; the inverse of :func:`day_number`."""
    return EPOCH + timedelta(days=number)


# --- what is in an article -------------------------------------------------------------------------


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


# --- what is asked of a library --------------------------------------------------------------------
#
# A condition is a tree. Leaves about words are answered by the search index, leaves about everything else
# by the database; `services.searching` brings the two together.


class Axis(StrEnum):
    SAID = "said"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Everything:
    """True of all."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the text, folded (case, accents, quote marks)."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row, or with at most ``slop`` other words among them."""

    words: tuple[str, ...]
    slop: int = 0


@dataclass(frozen=True, slots=True)
class Pattern:
    """A word with ``*`` (any letters) or ``?`` (one letter) in it."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """A word that may differ in ``distance`` letters (1 or 2)."""

    text: str
    distance: int = 1


@dataclass(frozen=True, slots=True)
class Stem:
    """A word in any of its forms: those with its stem (Snowball) in one of these languages (ISO 639-1)."""

    text: str
    languages: tuple[str, ...] = ("en",)


@dataclass(frozen=True, slots=True)
class Near:
    """Words, phrases and the like in any order, with at most ``slop`` other words among them.

    A part is a Word, Phrase, Pattern, Fuzzy, Stem, or an AnyOf of those.
    """

    parts: tuple[Condition, ...]
    slop: int


@dataclass(frozen=True, slots=True)
class FieldWords:
    """A named field holds these folded words: all of them, in a row when ``in_a_row``.

    ``field`` is one of speaker, outlet, title, byline, tag, cue, article (the article's text and title).
    A word may hold ``*`` and ``?``.
    """

    field: str
    words: tuple[str, ...]
    in_a_row: bool = False


@dataclass(frozen=True, slots=True)
class KindIs:
    kind: Kind


@dataclass(frozen=True, slots=True)
class DayRange:
    """The statement's span, or the publication day, overlaps first..last (inclusive; None is open)."""

    axis: Axis
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Undated:
    axis: Axis


@dataclass(frozen=True, slots=True)
class PrecisionIs:
    """The statement date is known to the day, week, month, year, as a range, or not at all."""

    precision: Precision


@dataclass(frozen=True, slots=True)
class BasisIs:
    """What the statement date rests on."""

    basis: Basis


@dataclass(frozen=True, slots=True)
class Flag:
    """One of starred, corrected, confirmed, uncertain, unplaced, headline, denial; it has a note, tag or cue;
    its article has a title, byline or url.
    """

    name: str


@dataclass(frozen=True, slots=True)
class SpeakerIs:
    """This very speaker; None is "speaker unknown"."""

    id: int | None


@dataclass(frozen=True, slots=True)
class OutletIs:
    """This very outlet, as written; the empty string is "outlet unknown"."""

    name: str


@dataclass(frozen=True, slots=True)
class LanguageIs:
    """The article is in this language, ISO 639-1; the empty string is "language unknown"."""

    code: str


@dataclass(frozen=True, slots=True)
class TagIs:
    name: str


@dataclass(frozen=True, slots=True)
class ArticleIs:
    id: int


@dataclass(frozen=True, slots=True)
class IdIn:
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LikeQuotation:
    """It is about the same as the quotation of this number, by the telling words that they share."""

    id: int


@dataclass(frozen=True, slots=True)
class AddedAfter:
    """Came into the library after the quotation of this number: numbers are never used twice."""

    id: int


@dataclass(frozen=True, slots=True)
class Not:
    part: Condition


@dataclass(frozen=True, slots=True)
class AllOf:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: tuple[Condition, ...]


TextCondition = Word | Phrase | Pattern | Fuzzy | Stem | Near
FieldCondition = (
    FieldWords
    | KindIs
    | DayRange
    | Undated
    | PrecisionIs
    | BasisIs
    | Flag
    | SpeakerIs
    | OutletIs
    | LanguageIs
    | TagIs
    | ArticleIs
    | IdIn
    | LikeQuotation
    | AddedAfter
)
Condition = Everything | TextCondition | FieldCondition | Not | AllOf | AnyOf


# --- what a library gives back ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class QuotationRow:
    """A kept quotation as a list shows it."""

    id: int
    article_id: int
    kind: Kind
    text: str  # the quoted words, parts joined by " … "
    speaker_id: int | None
    speaker: str  # the canonical name; without an id a description ("a spokesman"), "" when unknown
    speaker_kind: SpeakerKind
    role: str  # as the article gives it
    said: StatementDate
    published: date | None
    outlet: str
    article_title: str
    confidence: float
    starred: bool
    corrected: bool
    tags: tuple[str, ...]
    note: str
    remark: str = ""  # extraction's own note ("headline", "denial", …)
    evidence: str = ""  # the words of the article that the day rests on, parts joined by " … "
    confirmed: bool = False  # a person read it: it is right
    older_version: bool = False  # its article has changed since: a newer version of it is in the library

    @property
    def lead(self) -> str:
        """What stands before the words: “Denied: ” before those that the speaker says are not so."""
        return LEADS.get(self.remark, "")


# Words that were denied, or not answered, must never be read as if the speaker had said them: what stands
# before them wherever they are shown without their article.
LEADS = {"denial": say("Denied: "), "declined to comment": say("Would not say: ")}


@dataclass(frozen=True, slots=True)
class QuotationDetail:
    """A kept quotation with all that an export or the reading pane needs."""

    row: QuotationRow
    content: Spans
    cue: Spans
    source: Spans
    cue_text: str
    source_text: str
    context_before: str
    context_after: str
    byline: str
    url: str
    found_by: str
    remark: str  # as in the row
    relay: Relay | None = None
    speaker_printed: str = ""  # the name that the article gives, whatever it is shown as
    page: str = ""  # the printed page that its first words stand on
    sha256: str = ""  # of the article's text
    language: str = ""  # of the article, ISO 639-1
    section: str = ""  # of the paper, where the article told one


@dataclass(frozen=True, slots=True)
class DeclinedRow:
    """Somebody who did not answer, as the library keeps it. ``who`` is a name, else the mention."""

    id: int
    article_id: int
    who: str
    text: str  # "declined to say who would pay"
    span: Span
    source: Spans
    outlet: str
    published: date | None
    article_title: str


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """An article as the library keeps it."""

    id: int
    article: Article
    sha256: str
    imported_at: str  # ISO 8601, UTC
    printing_of: int | None  # the first article with this very text
    quotation_count: int
    version_of: int | None = None  # the article that this one is a newer version of: the page has changed
