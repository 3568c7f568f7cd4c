"""The nouns of linking: a name as a library knows it, a link that is sure, a suggestion that is not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quoteline.domain import SpeakerKind


@dataclass(frozen=True, slots=True)
class RolePrinted:
    """A role as articles print it, the first and the last day on which they did, and how often."""

    words: str
    first: int | None = None
    last: int | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A name as a library knows it, with what its articles tell.

    ``names``: as printed, the fullest first, then the others printed in the same articles. ``article`` is
    set for a weak name, which counts in that article only. ``first`` and ``last`` are the publication days
    of its articles. ``company`` holds the folded names of other speakers and how many articles they share.
    """

    id: int
    names: tuple[str, ...]
    kind: SpeakerKind
    article: int | None = None
    roles: tuple[RolePrinted, ...] = ()
    first: int | None = None
    last: int | None = None
    articles: int = 1
    quotations: int = 1
    company: Mapping[str, int] = field(default_factory=dict)
    outlets: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for two names being one (``score`` above 0) or against it (below 0).

    ``kind`` is one of name, role, office, gender, company, period, others, person; ``words`` are for a
    person to read. ``score`` is the natural logarithm of how many times likelier it makes it.
    """

    kind: str
    words: str
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Link:
    """Entry ``id`` is shown as entry ``whole``, whose own link is to itself: links are flat.

    ``rule`` is "alone" for an entry that stands for itself, and "person" where a person said so.
    """

    id: int
    whole: int
    rule: str
    confidence: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two entries that may be one: nobody is merged before a person says so. ``score`` is from 0 to 1."""

    a: int
    b: int
    score: float
    evidence: tuple[Evidence, ...] = ()

    @classmethod
    def between(cls, a: int, b: int, score: float, evidence: tuple[Evidence, ...]) -> Suggestion:
        """Of two ids in any order, the lower first."""
        return cls(min(a, b), max(a, b), round(score, 3), evidence)


@dataclass(frozen=True, slots=True)
class Linked:
    """A link for each entry handed over, by id, and the suggestions, the likeliest first."""

    links: tuple[Link, ...]
    suggestions: tuple[Suggestion, ...]
