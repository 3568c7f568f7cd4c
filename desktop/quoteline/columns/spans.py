"""First and last days by number: a million quotations have only a few thousand different pairs of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.table import NO_DAY, Columns, Ints
from quoteline.domain import Axis

Days = NDArray[np.int32]
FEW = 1 << 16  # numbers that sixteen bits hold
WIDE = 200_000  # days from the first to the last, 550 years, up to which each has a number at first


@dataclass(frozen=True, slots=True)
class Spans:
    """Pairs of days in the order of their first, then of their last day."""

    number: NDArray[Any]  # of each quotation, in few bits; the undated have the one behind all others
    first: Ints
    last: Ints

    def __len__(self) -> int:
        return len(self.first)


def spans_of(columns: Columns, axis: Axis) -> Spans:
    """The spans of all quotations on an axis."""
    held = columns.quotations
    if axis is Axis.PUBLISHED:
        return columns.derived(("spans", axis), lambda: numbered(held.published, held.published))
    return columns.derived(("spans", axis), lambda: numbered(held.first, held.last))


def numbered(first: Days, last: Days) -> Spans:
    """The spans of quotations. Days are those of the calendar, NO_DAY where there is none; none ends before
    it begins.
    """
    dated = first != NO_DAY
    if not dated.any():
        nothing = np.zeros(0, dtype=np.int64)
        return Spans(np.zeros(len(first), dtype=np.uint16), nothing, nothing)
    lowest = int(np.where(dated, first, np.int32((1 << 31) - 1)).min())
    width = int(last.max()) - lowest + 1
    if width > WIDE:
        return _sorted(first, last, np.flatnonzero(dated), lowest, width)
    number = np.where(dated, first - np.int32(lowest), 0)  # of a single day; longer spans come behind these
    loose = np.flatnonzero(first != last)
    ends = last.take(loose).astype(np.int64) - lowest
    pairs, at = np.unique(number.take(loose) * np.int64(width) + ends, return_inverse=True)
    number[loose] = width + at
    number[~dated] = width + len(pairs)
    starts = np.concatenate([np.arange(width), pairs // width])
    stops = np.concatenate([np.arange(width), pairs % width])
    return _in_order(number, starts + lowest, stops + lowest)


def _sorted(first: Days, last: Days, dated: Ints, lowest: int, width: int) -> Spans:
    """The spans of days that lie too far apart for a number to each day."""
    starts, ends = (each.take(dated).astype(np.int64) - lowest for each in (first, last))
    pairs, at = np.unique(starts * width + ends, return_inverse=True)
    number = np.full(len(first), len(pairs), dtype=_narrow(len(pairs)))
    number[dated] = at
    return Spans(number, pairs // width + lowest, pairs % width + lowest)


def _narrow(count: int) -> type[np.uint16] | type[np.int32]:
    return np.uint16 if count < FEW else np.int32


def _in_order(number: Days, first: Ints, last: Ints) -> Spans:
    """The same with the pairs that there are, by their days."""
    there = np.flatnonzero(np.bincount(number, minlength=len(first) + 1)[:-1])
    there = there[np.lexsort((last[there], first[there]))]
    placed = np.full(len(first) + 1, len(there), dtype=_narrow(len(there)))
    placed[there] = np.arange(len(there))
    return Spans(placed.take(number), first[there], last[there])
