"""What a library gives back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from quoteline.domain.articles import Article, Kind, Relay, Span, Spans, SpeakerKind, StatementDate
from quoteline.wording import say


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
