"""How many of chosen quotations have each value of a filter, in one walk over a column for each filter."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from quoteline.columns.bits import Bits, packed, shared
from quoteline.columns.counts import Chosen
from quoteline.columns.spans import spans_of
from quoteline.columns.table import Columns, Ints, places
from quoteline.domain import Axis

FEW = 16  # languages whose quotations are kept as bits


def of_speakers(chosen: Chosen, speakers: Sequence[int]) -> list[int]:
    """How many are shown as said by each of these speakers."""
    columns = chosen.columns
    counted = chosen.counted("speaker")
    at = places(columns.speakers.id, np.array(speakers, dtype=np.int64)) + 1
    found: list[int] = np.where((at < 1) | (at >= len(counted)), 0, counted[at % len(counted)]).tolist()
    return found


def by_language(chosen: Chosen) -> list[tuple[str, int]]:
    """(language of the article, count), most first; a library of one language, or of none known, has no such
    filter.
    """
    languages = chosen.columns.articles.languages
    if _languages_there(chosen.columns) < 2:
        return []
    if len(languages) > FEW:
        counted = np.bincount(chosen.of(chosen.columns.language), minlength=len(languages)).tolist()
    else:
        counted = [shared(chosen.bits, each) for each in _of_languages(chosen.columns)]
    found = [(code, count) for code, count in zip(languages, counted, strict=True) if count]
    return sorted(found, key=lambda each: (-each[1], each[0]))


def _languages_there(columns: Columns) -> int:
    """How many languages quotations stand in; one that is not known counts as one."""
    return columns.derived("languages there", lambda: int(np.count_nonzero(np.bincount(columns.language))))


def _of_languages(columns: Columns) -> list[Bits]:
    """Which quotations stand in articles of each language."""
    many = len(columns.articles.languages)
    return columns.derived("languages", lambda: [packed(columns.language == at) for at in range(many)])


def overlapping(chosen: Chosen, axis: Axis, edges: Sequence[int]) -> list[int]:
    """How many overlap each stretch of days from an edge to the day before the next, which ascend."""
    spans, counted = spans_of(chosen.columns, axis), chosen.of_each_span(axis)[:-1]
    begun = _before(spans.first, counted, edges)
    ended = begun if axis is Axis.PUBLISHED else _before(spans.last, counted, edges)
    found: list[int] = (begun[1:] - ended[:-1]).tolist()
    return found


def _before(days: Ints, counted: Ints, edges: Sequence[int] | Ints) -> Ints:
    """How many lie before each edge, of days with their counts."""
    by_day = np.argsort(days, kind="stable")
    until = np.concatenate(([0], np.cumsum(counted[by_day])))
    before: Ints = until[np.searchsorted(days[by_day], edges)]
    return before
