"""Which terms tell one group of statements from another: by log-likelihood ratio and size of effect.

The measure is G² of the table of statements with and without the term in both groups: Dunning (1993),
“Accurate Methods for the Statistics of Surprise and Coincidence”, Computational Linguistics 19(1), 61–74. It
holds for what is rare as well, and grows steadily the less others say a term. A log-odds ratio over its
standard error with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, doi:10.1093/pan/mpn018)
was tried first: what others never say came behind what they say once, because an empty cell has no error to
go by, and those are the terms that one looks for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import log

SURE = 15.13  # G² that chance exceeds once in ten thousand terms
OFTEN = 2.0  # times as common as with the others: what is sure but hardly more common is no topic


@dataclass(frozen=True, slots=True)
class Key:
    """A term of the first group: in how many statements of both it is, and how far it tells them apart."""

    term: str
    statements: int
    elsewhere: int
    surely: float  # G²
    times: float | None  # how many times as common as with the others; None: they have it never


def keys(
    mine: Mapping[str, int], my_statements: int, others: Mapping[str, int], other_statements: int, least: int
) -> list[Key]:
    """The terms that are surely, and much, more common in the first group than in the second; surest first.

    The mappings tell in how many statements each term is; ``least``: in so many of the first it must be.
    """
    if not my_statements or not other_statements:
        return []
    found = []
    for term, count in mine.items():
        elsewhere = min(others.get(term, 0), other_statements)
        if count < least or count * other_statements < OFTEN * elsewhere * my_statements:
            continue
        surely = g2(count, my_statements, elsewhere, other_statements)
        if surely >= SURE:
            times = (count / my_statements) / (elsewhere / other_statements) if elsewhere else None
            found.append(Key(term, count, elsewhere, surely, times))
    return sorted(found, key=lambda each: (-each.surely, each.term))


def g2(mine: int, my_statements: int, others: int, other_statements: int) -> float:
    """The log-likelihood ratio that both groups have a term equally often."""
    total, having = my_statements + other_statements, mine + others
    cells = (
        (mine, my_statements, having),
        (others, other_statements, having),
        (my_statements - mine, my_statements, total - having),
        (other_statements - others, other_statements, total - having),
    )
    return 2 * sum(seen * log(seen * total / (row * column)) for seen, row, column in cells if seen)
