"""Counts of chosen quotations in the bins and lanes of a timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.counts import Chosen, key_column
from quoteline.columns.spans import Days, Spans, spans_of
from quoteline.columns.table import Ints
from quoteline.domain import Axis

DENSE = 4_000_000  # lanes times spans of days up to which each of them is counted by its number


@dataclass(frozen=True, slots=True)
class Binned:
    """What lies in bins, lane by lane; the last lane is of all that is in no other."""

    counts: Ints  # lanes × bins: surely in the bin
    imprecise: Ints  # of them, known as several days only
    wide: tuple[tuple[int, int, int, int], ...]  # (lane, first, last, count) of what no bin holds whole


@dataclass(frozen=True, slots=True)
class Tally:
    """How many quotations of each lane are of the same first and last day: far fewer than quotations."""

    spans: Spans
    lane: Ints
    span: Ints  # the number of the days
    count: Ints
    undated: Ints  # of each lane

    @property
    def first(self) -> Ints:
        return self.spans.first.take(self.span)

    @property
    def last(self) -> Ints:
        return self.spans.last.take(self.span)


def most(chosen: Chosen, lanes: str, count: int) -> list[tuple[int, int]]:
    """(key, how many have it) of the most frequent keys; nobody is left out."""
    counted = chosen.counted(lanes)[1:]
    there = np.flatnonzero(counted)
    if 0 < 4 * count < len(there):  # those that may be among them, before they are put in order
        there = there[counted[there] >= np.partition(counted[there], -count)[-count]]
    best = there[np.argsort(-counted[there], kind="stable")[:count]]
    return list(zip(best.tolist(), counted[best].tolist(), strict=True))


def how_many(chosen: Chosen, lanes: str, keys: Sequence[int]) -> list[tuple[int, int]]:
    """(key, how many have it) of these keys, in their order; -1 is nobody's."""
    counted = chosen.counted(lanes)
    return [(key, int(counted[key + 1]) if key + 1 < len(counted) else 0) for key in keys]


def lane_numbers(found: NDArray[Any], wanted: Sequence[int]) -> Ints:
    """For each key its place among the wanted ones; one that is not wanted is in the lane after them."""
    table = _numbering(int(found.max(initial=-1)) + 2, wanted)
    return table.take(found + 1)


def _numbering(size: int, wanted: Sequence[int]) -> Ints:
    """The lane of each key, at the place after its own; nobody's is at the first."""
    table = np.full(size, len(wanted), dtype=np.int64)
    for number, key in enumerate(wanted):
        if key + 1 < size:
            table[key + 1] = number
    return table


def tally(chosen: Chosen, axis: Axis, lanes: str, wanted: Sequence[int]) -> Tally:
    """Days of quotations, counted in lanes of ``wanted`` keys and one more for all others."""
    spans, count = spans_of(chosen.columns, axis), len(wanted) + 1
    many = len(spans) + 1  # the last one is that of the undated
    if not wanted:
        counted = chosen.of_each_span(axis)
    else:
        table = _numbering(len(chosen.counted(lanes)), wanted) * many
        places = table.take(chosen.of(key_column(chosen.columns, lanes)) + 1)
        places += chosen.of(spans.number)
        if many * count > DENSE:
            return _tally(spans, count, *np.unique(places, return_counts=True))
        counted = np.bincount(places, minlength=1)
    there = np.flatnonzero(counted)
    return _tally(spans, count, there, counted[there])


def folded(held: Tally, lanes: int) -> Tally:
    """The same with only so many lanes, and all that are behind these in the last one."""
    many = len(held.spans) + 1
    place = np.minimum(held.lane, lanes) * many + held.span
    counted = np.bincount(place, weights=held.count, minlength=1)
    there = np.flatnonzero(counted)
    lane, span = np.divmod(there, many)
    undated = np.append(held.undated[:lanes], held.undated[lanes:].sum())
    return Tally(held.spans, lane, span, counted[there].astype(np.int64), undated)


def _tally(spans: Spans, lanes: int, place: Ints, count: Ints) -> Tally:
    lane, span = np.divmod(place, len(spans) + 1)
    dated = span < len(spans)
    undated = np.zeros(lanes, dtype=np.int64)
    undated[lane[~dated]] = count[~dated]
    return Tally(spans, lane[dated], span[dated], count[dated], undated)


def binned(held: Tally, count: int, edges: Ints) -> Binned:
    """What lies in the bins between edges (the last edge ends the last bin), for ``count`` lanes."""
    spans, bins = held.spans, len(edges) - 1
    bin_of = np.searchsorted(edges, spans.first, side="right") - 1
    whole = (bin_of >= 0) & (bin_of < bins)
    whole[whole] = spans.last[whole] < edges[bin_of[whole] + 1]
    several = spans.last > spans.first
    beyond = ~whole & (spans.first < edges[-1]) & (spans.last >= edges[0])
    at = np.flatnonzero(whole.take(held.span))
    loose = at[several.take(held.span.take(at))]
    return Binned(
        counts=_summed(held, at, bin_of, count, bins),
        imprecise=_summed(held, loose, bin_of, count, bins),
        wide=_wide(held, np.flatnonzero(beyond.take(held.span))),
    )


def _summed(held: Tally, at: Ints, bin_of: Ints, count: int, bins: int) -> Ints:
    place = held.lane.take(at) * bins + bin_of.take(held.span.take(at))
    summed = np.bincount(place, weights=held.count.take(at), minlength=count * bins)
    return summed.reshape(count, bins).astype(np.int64)


def _wide(held: Tally, at: Ints) -> tuple[tuple[int, int, int, int], ...]:
    span = held.span.take(at)
    parts = held.lane.take(at), held.spans.first.take(span), held.spans.last.take(span), held.count.take(at)
    return tuple(zip(*(each.tolist() for each in parts), strict=True))


def of_days(days: Days, edges: Ints) -> list[int]:
    """How many of the days, which ascend, lie in each bin between edges."""
    found: list[int] = np.diff(np.searchsorted(days, edges)).tolist()
    return found
