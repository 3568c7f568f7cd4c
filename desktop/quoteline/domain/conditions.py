"""What is asked of a library: conditions that are true of a quotation or not.

A condition is a tree. Leaves about words are answered by the search index, leaves about everything else by
the database; ``services.searching`` brings the two together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from quoteline.domain.articles import Basis, Kind, Precision


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
