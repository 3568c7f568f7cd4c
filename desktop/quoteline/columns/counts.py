"""Counts of chosen quotations: for facets, and for the bins and lanes of a timeline."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.table import BASES, FLAGS, KINDS, NO_DAY, PRECISIONS, Columns, Ints, Mask
from quoteline.domain import Axis, Basis, Kind, Precision

Days = NDArray[np.int32]


class Chosen:
    """The quotations of a mask; what is asked of them is gathered once."""

    def __init__(self, columns: Columns, mask: Mask, key: Hashable = None) -> None:
        """``key``: what tells them from others chosen from these columns."""
        self.columns = columns
        self.mask = mask
        self.key = key
        self.places = np.flatnonzero(mask)
        self._all = len(self.places) == len(columns)

    def __len__(self) -> int:
        return len(self.places)

    def of(self, column: NDArray[Any]) -> NDArray[Any]:
        """The values of a column."""
        return column if self._all else column.take(self.places)

    def days(self, axis: Axis) -> tuple[Days, Days]:
        """First and last day of each on an axis; NO_DAY without one."""
        held = self.columns.quotations
        if axis is Axis.PUBLISHED:
            days = self.of(held.published)
            return days, days
        return self.of(held.first), self.of(held.last)

    def ids(self) -> Ints:
        return self.of(self.columns.quotations.id)


# --- facets -------------------------------------------------------------------------------------------


def by_speaker(chosen: Chosen) -> tuple[Ints, Ints, int]:
    """(ids of speakers as shown, their counts), most first; and how many have no known speaker."""
    counted = np.bincount(chosen.of(chosen.columns.whole) + 1, minlength=1)
    found = np.flatnonzero(counted[1:])
    counts = counted[1:][found]
    most = np.argsort(-counts, kind="stable")
    return chosen.columns.speakers.id[found[most]], counts[most], int(counted[0])


def by_outlet(chosen: Chosen) -> list[tuple[str, int]]:
    """(outlet, count), most first."""
    outlets = chosen.columns.articles.outlets
    counted = np.bincount(chosen.of(chosen.columns.outlet), minlength=len(outlets)).tolist()
    found = [(name, count) for name, count in zip(outlets, counted, strict=True) if count]
    return sorted(found, key=lambda each: (-each[1], each[0]))


def articles(chosen: Chosen) -> int:
    """In how many articles they stand."""
    return len(np.unique(chosen.of(chosen.columns.quotations.article)))


def by_kind(chosen: Chosen) -> dict[Kind, int]:
    """How many there are of each kind."""
    counted = np.bincount(chosen.of(chosen.columns.quotations.kind) + 1, minlength=4)
    return {kind: int(counted[at + 1]) for at, kind in enumerate(KINDS)}


def by_precision_and_basis(chosen: Chosen) -> list[tuple[Precision, Basis, int]]:
    """(precision, basis, count) of statement dates, those of the undated too."""
    held = chosen.columns.quotations
    wide = len(BASES) + 1
    both = (chosen.of(held.precision) + 1) * np.int8(wide) + chosen.of(held.basis) + 1  # far below 127
    counted = np.bincount(both, minlength=(len(PRECISIONS) + 1) * wide).reshape(-1, wide)
    return [
        (precision, basis, int(counted[row + 1, column + 1]))
        for row, precision in enumerate(PRECISIONS)
        for column, basis in enumerate(BASES)
        if counted[row + 1, column + 1]
    ]


def by_tag(chosen: Chosen) -> list[tuple[str, int]]:
    """(tag, count), most first."""
    tags = chosen.columns.tags
    if not tags.names:
        return []
    ids = chosen.columns.quotations.id
    at = np.searchsorted(ids, tags.quotation)
    there = at < len(ids)
    there[there] = (ids[at[there]] == tags.quotation[there]) & chosen.mask[at[there]]
    counted = np.bincount(tags.tag[there], minlength=len(tags.names))
    found = [(name, int(count)) for name, count in zip(tags.names, counted, strict=True) if count]
    return sorted(found, key=lambda each: (-each[1], each[0]))


def by_flag(chosen: Chosen, uncertain_below: float) -> dict[str, int]:
    """How many have each of FLAGS, and how many are uncertain."""
    held = chosen.columns.quotations
    flags = chosen.of(held.flags)
    counted = {name: int(np.count_nonzero(flags & (1 << bit))) for bit, name in enumerate(FLAGS)}
    return counted | {"uncertain": int(np.count_nonzero(chosen.of(held.confidence) < uncertain_below))}


def extent(chosen: Chosen, axis: Axis) -> tuple[int, int] | None:
    """The first and the last day of all; None when nothing is dated."""
    first, last = chosen.days(axis)
    dated = first != NO_DAY
    if not dated.any():
        return None
    return int(first[dated].min()), int(last[dated].max())


def undated(chosen: Chosen, axis: Axis) -> int:
    """How many have no day on an axis."""
    return int(np.count_nonzero(chosen.days(axis)[0] == NO_DAY))


# --- timelines ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Binned:
    """What lies in bins, lane by lane; the last lane is of all that is in no other."""

    counts: Ints  # lanes × bins: surely in the bin
    imprecise: Ints  # of them, known as several days only
    wide: tuple[tuple[int, int, int, int], ...]  # (lane, first, last, count) of what no bin holds whole


def key_column(columns: Columns, lanes: str) -> NDArray[Any]:
    """What lane each quotation is in: the place of its speaker, its outlet or its kind; -1 for nobody."""
    held: dict[str, NDArray[Any]] = {
        "speaker": columns.whole,
        "outlet": columns.outlet,
        "kind": columns.quotations.kind,
    }
    return held[lanes]


def keys(chosen: Chosen, lanes: str) -> Ints:
    """The same for those chosen."""
    return chosen.of(key_column(chosen.columns, lanes)).astype(np.int64)


def most(found: NDArray[np.int64], count: int) -> list[tuple[int, int]]:
    """(key, how many have it) of the most frequent keys; nobody is left out."""
    counted = np.bincount(found[found >= 0])
    best = np.argsort(-counted, kind="stable")[:count]
    return [(int(each), int(counted[each])) for each in best if counted[each]]


def lane_numbers(found: NDArray[np.int64], wanted: list[int]) -> NDArray[np.int64]:
    """For each key its place among the wanted ones; one that is not wanted is in the lane after them."""
    table = np.full(max([1, *(each + 2 for each in wanted), int(found.max(initial=-1)) + 2]), len(wanted))
    for number, key in enumerate(wanted):
        table[key + 1] = number
    return table[found + 1]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many quotations of each lane are of the same first and last day: far fewer than quotations."""

    lane: Ints
    first: Ints
    last: Ints
    count: Ints
    undated: Ints  # of each lane


DENSE = 4_000_000  # lanes times days up to which days are counted by their number


def tally(first: Days, last: Days, lanes: NDArray[np.int64], count: int) -> Tally:
    """Days of quotations in ``count`` lanes, counted."""
    none = first == NO_DAY
    undated = np.bincount(lanes[none], minlength=count)
    exact = (first == last) & ~none
    loose = (first != last) & ~none
    parts = [_exact(first[exact], lanes[exact], count), _spans(first[loose], last[loose], lanes[loose])]
    lane, start, end, counted = (np.concatenate(each) for each in zip(*parts, strict=True))
    return Tally(lane, start, end, counted, undated)


def _exact(days: Days, lanes: NDArray[np.int64], count: int) -> tuple[Ints, Ints, Ints, Ints]:
    if not len(days):
        return _spans(days, days, lanes)
    lowest = int(days.min())
    width = int(days.max()) - lowest + 1
    if width * count > DENSE:
        return _spans(days, days, lanes)
    counted = np.bincount(lanes * width + (days - lowest), minlength=1)
    there = np.flatnonzero(counted)
    day = there % width + lowest
    return there // width, day, day, counted[there]


def _spans(first: Days, last: Days, lanes: NDArray[np.int64]) -> tuple[Ints, Ints, Ints, Ints]:
    if not len(first):
        nothing = np.zeros(0, dtype=np.int64)
        return nothing, nothing, nothing, nothing
    lowest, longest = int(first.min()), int((last.astype(np.int64) - first).max()) + 1
    reach = int(first.max()) - lowest + 1
    if float(longest) * reach * (int(lanes.max()) + 1) > 1 << 62:  # days as far apart as a hostile file has
        rows, counted = np.unique(np.stack([lanes, first, last]).astype(np.int64), axis=1, return_counts=True)
        return rows[0], rows[1], rows[2], counted
    start = first.astype(np.int64) - lowest
    told, counted = np.unique((lanes * reach + start) * longest + (last - first), return_counts=True)
    start = told // longest % reach + lowest
    return told // longest // reach, start, start + told % longest, counted


def binned(held: Tally, count: int, edges: Ints) -> Binned:
    """What lies in the bins between edges (the last edge ends the last bin), for ``count`` lanes."""
    bins = len(edges) - 1
    number = np.searchsorted(edges, held.first, side="right") - 1
    inside = (number >= 0) & (number < bins)
    inside[inside] = held.last[inside] < edges[number[inside] + 1]
    place, weights = held.lane[inside] * bins + number[inside], held.count[inside]
    loose = held.last[inside] > held.first[inside]
    wide = ~inside & (held.first < edges[-1]) & (held.last >= edges[0])
    return Binned(
        counts=_summed(place, weights, count, bins),
        imprecise=_summed(place[loose], weights[loose], count, bins),
        wide=tuple(
            (int(lane), int(first), int(last), int(number))
            for lane, first, last, number in zip(
                held.lane[wide], held.first[wide], held.last[wide], held.count[wide], strict=True
            )
        ),
    )


def _summed(place: Ints, weights: Ints, count: int, bins: int) -> Ints:
    summed = np.bincount(place, weights=weights, minlength=count * bins)
    return summed.reshape(count, bins).astype(np.int64)


def of_days(first: Days, edges: Ints) -> list[int]:
    """How many of the days lie in each bin between edges."""
    number = np.searchsorted(edges, first[first != NO_DAY], side="right") - 1
    inside = number[(number >= 0) & (number < len(edges) - 1)]
    return [int(each) for each in np.bincount(inside, minlength=len(edges) - 1)]
