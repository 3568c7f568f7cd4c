"""Parts near each other: in any order, one occurrence of each, with few other words among them.

An occurrence is the row of places where the words of a part stand: one place, or as many as a phrase has
words; it takes up all that lies from its first place to its last. Chosen is one occurrence of each part, none
of which overlaps another, so that from the first place of all to the last there are at most ``slop`` words
more than the parts have. Of more than MOST_APART parts, occurrences may overlap.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, product

from quoteline.domain import AnyOf, Condition, Near, Phrase

MOST_APART = 5
MOST_COMBINATIONS = 32  # of alternatives with different numbers of words

Row = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Any of some leaves, which have as many words."""

    leaves: tuple[Condition, ...]
    words: int


def leaves_of(part: Condition) -> Iterator[Condition]:
    """The leaves any of which will do for a part of a Near."""
    if isinstance(part, AnyOf):
        for each in part.parts:
            yield from leaves_of(each)
    else:
        yield part


def combinations(near: Near) -> list[tuple[Part, ...]]:
    """What a Near stands for, any of which may hold: in each, all leaves of a part have as many words.

    Of too many, one that counts for each part the words of its shortest leaf.
    """
    every = [sorted(dict.fromkeys(leaves_of(part)), key=_words) for part in near.parts]
    if not every or not all(every):
        return []
    grouped = [[Part(tuple(leaves), count) for count, leaves in groupby(each, _words)] for each in every]
    total = 1
    for each in grouped:
        total *= len(each)
    if total > MOST_COMBINATIONS:
        return [tuple(Part(tuple(leaves), _words(leaves[0])) for leaves in every)]
    return list(product(*grouped))


def _words(leaf: Condition) -> int:
    return len(leaf.words) if isinstance(leaf, Phrase) else 1


def chosen(occurrences: Sequence[Sequence[Row]], words: int, slop: int) -> Iterator[tuple[Row, ...]]:
    """For each occurrence that can be the first of them, one choice of occurrences near each other.

    ``occurrences``: of each part, in the order of their first places. ``words``: how many the parts have.
    """
    if not occurrences or not all(occurrences):
        return
    parts = [_Places(each) for each in occurrences]
    apart = len(parts) <= MOST_APART and _overlap(occurrences)
    for number, part in enumerate(parts):
        if any(part.rows == other.rows for other in parts[:number]):
            continue  # what begins with it begins with the other as well
        others = parts[:number] + parts[number + 1 :]
        for first in part.rows:
            limit = first[0] + slop + words
            rows = _nearest(first, others, limit)
            if rows is not None and apart:
                rows = _apart(first, others, limit)
            if rows is not None:
                yield rows


class _Places:
    """The occurrences of a part, searched for the one that ends first of those from some place on."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        self._starts = [row[0] for row in rows]
        self._soonest = list(rows)
        for at in range(len(rows) - 2, -1, -1):
            if self._soonest[at + 1][-1] < self._soonest[at][-1]:
                self._soonest[at] = self._soonest[at + 1]

    def soonest(self, start: int) -> Row | None:
        at = bisect_left(self._starts, start)
        return self._soonest[at] if at < len(self._soonest) else None


def _nearest(first: Row, others: Sequence[_Places], limit: int) -> tuple[Row, ...] | None:
    """The nearest occurrence of each other part behind the first place, if all end before the limit."""
    rows = [first]
    for other in others:
        row = other.soonest(first[0])
        if row is None or row[-1] >= limit:
            return None
        rows.append(row)
    return tuple(rows) if first[-1] < limit else None


def _apart(first: Row, others: Sequence[_Places], limit: int) -> tuple[Row, ...] | None:
    """The same without overlaps: for each set of parts the choice that ends first, made from smaller sets."""
    best: dict[int, tuple[Row, ...]] = {0: (first,)}
    whole = (1 << len(others)) - 1
    for having in range(whole):
        rows = best.get(having, ())
        for number, other in enumerate(others) if rows else ():
            if having >> number & 1:
                continue
            row = other.soonest(rows[-1][-1] + 1)
            key = having | 1 << number
            if row is not None and row[-1] < limit and (key not in best or row[-1] < best[key][-1][-1]):
                best[key] = (*rows, row)
    return best.get(whole)


def _overlap(occurrences: Sequence[Sequence[Row]]) -> bool:
    """Whether any two occurrences take up the same place."""
    last = -1
    for start, end in sorted((row[0], row[-1]) for rows in occurrences for row in rows):
        if start <= last:
            return True
        last = max(last, end)
    return False
