"""What a typed query is read as: its condition, its clauses, and the part that each stretch of it plays."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quoteline.domain import Condition


class Role(StrEnum):
    """What a stretch of a typed query is."""

    FIELD = "field"  # speaker:
    VALUE = "value"  # what stands behind it
    PHRASE = "phrase"  # "in marks"
    WORD = "word"
    PATTERN = "pattern"  # neg*
    NEARLY = "nearly"  # fuzzy~1
    OPERATOR = "operator"  # AND, OR, NOT
    MARK = "mark"  # parentheses, a minus, how far words may be apart (~5)
    PLAIN = "plain"  # it looked like a clause and is searched as words
    IGNORED = "ignored"  # it changes nothing


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the typed text, in code points, and what it is."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Clause:
    """One of the conditions that must all hold, and the stretch of the typed text that it comes from."""

    start: int
    end: int
    condition: Condition


@dataclass(frozen=True, slots=True)
class Options:
    """How words are read: in all their forms in ``languages`` (ISO 639-1), as typed where there are none.

    ``stem:`` means these languages, and English where there are none.
    """

    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Read:
    """A query as it was read. Pieces are in order and apart from each other.

    The clauses together are the condition: the parts of an AllOf, or the only one; none for a query without
    words. Stretches of clauses may hold one another or be the same, as of the two in ``foo-ba*``.
    """

    condition: Condition
    pieces: tuple[Piece, ...]
    clauses: tuple[Clause, ...]
    text: str = ""
    options: Options = Options()
