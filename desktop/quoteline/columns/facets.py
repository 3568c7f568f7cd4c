"""How many of chosen quotations have each value of a filter, in one walk over a column for each filter."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.counts import Chosen
from quoteline.columns.table import NO_DAY, Ints, places
from quoteline.domain import Axis

DENSE = 200_000  # days from the first to the last up to which they are counted one by one: 550 years


def of_speakers(chosen: Chosen, speakers: Sequence[int]) -> list[int]:
    """How many are shown as said by each of these speakers."""
    columns = chosen.columns
    counted = np.bincount(chosen.of(columns.whole) + 1, minlength=len(columns.speakers.id) + 1)
    at = places(columns.speakers.id, np.array(speakers, dtype=np.int64))
    found: list[int] = np.where(at < 0, 0, counted[at + 1]).tolist()
    return found


def by_language(chosen: Chosen) -> list[tuple[str, int]]:
    """(language of the article, count), most first; a library of one language, or of none known, has no such
    filter.
    """
    languages = chosen.columns.articles.languages
    if len(languages) < 2:
        return []
    counted = np.bincount(chosen.of(chosen.columns.language), minlength=len(languages)).tolist()
    found = [(code, count) for code, count in zip(languages, counted, strict=True) if count]
    return sorted(found, key=lambda each: (-each[1], each[0]))


def overlapping(chosen: Chosen, axis: Axis, edges: Sequence[int]) -> list[int]:
    """How many overlap each stretch of days from an edge to the day before the next, which ascend."""
    first, last = chosen.days(axis)
    dated = first != NO_DAY
    at = np.array(edges, dtype=np.int64)
    begun = _before(first[dated], at)
    ended = begun if axis is Axis.PUBLISHED else _before(last[dated], at)
    found: list[int] = (begun[1:] - ended[:-1]).tolist()
    return found


def _before(days: NDArray[np.int32], edges: Ints) -> Ints:
    """How many of the days lie before each edge."""
    if not len(days):
        return np.zeros(len(edges), dtype=np.int64)
    lowest = int(days.min())
    width = int(days.max()) - lowest + 1
    if width > DENSE:  # days as far apart as a hostile file has
        return np.searchsorted(np.sort(days), edges)
    until = np.concatenate(([0], np.cumsum(np.bincount(days - lowest))))
    before: Ints = until[np.clip(edges - lowest, 0, width)]
    return before
