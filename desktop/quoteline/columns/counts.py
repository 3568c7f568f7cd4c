"""Counts of chosen quotations: for facets, and for the bins and lanes of a timeline."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.spans import spans_of
from quoteline.columns.table import BASES, FLAGS, KINDS, PRECISIONS, Columns, Ints, Mask
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
        self._counted: dict[str, Ints] = {}
        self._spans: dict[Axis, Ints] = {}

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

    def counted(self, lanes: str) -> Ints:
        """How many are nobody's, then how many each speaker, outlet or kind has, by its place."""
        found = self._counted.get(lanes)
        if found is None:
            keys = self.of(key_column(self.columns, lanes))
            found = self._counted[lanes] = np.bincount(keys + 1, minlength=1)
        return found

    def of_each_span(self, axis: Axis) -> Ints:
        """How many have each of the spans of days that there are; the last number is that of the undated."""
        found = self._spans.get(axis)
        if found is None:
            spans = spans_of(self.columns, axis)
            found = self._spans[axis] = np.bincount(self.of(spans.number), minlength=len(spans) + 1)
        return found


def key_column(columns: Columns, lanes: str) -> NDArray[Any]:
    """Whose each quotation is: the place of its speaker, its outlet or its kind; -1 for nobody."""
    held: dict[str, NDArray[Any]] = {
        "speaker": columns.whole,
        "outlet": columns.outlet,
        "kind": columns.quotations.kind,
    }
    return held[lanes]


# --- facets -------------------------------------------------------------------------------------------


def by_speaker(chosen: Chosen) -> tuple[Ints, Ints, int]:
    """(ids of speakers as shown, their counts), most first; and how many have no known speaker."""
    counted = chosen.counted("speaker")
    found = np.flatnonzero(counted[1:])
    counts = counted[1:][found]
    most = np.argsort(-counts, kind="stable")
    return chosen.columns.speakers.id[found[most]], counts[most], int(counted[0])


def by_outlet(chosen: Chosen) -> list[tuple[str, int]]:
    """(outlet, count), most first."""
    outlets = chosen.columns.articles.outlets
    counted = chosen.counted("outlet")[1:].tolist()
    found = [(name, count) for name, count in zip(outlets, counted, strict=False) if count]
    return sorted(found, key=lambda each: (-each[1], each[0]))


def articles(chosen: Chosen) -> int:
    """In how many articles they stand."""
    return len(np.unique(chosen.of(chosen.columns.quotations.article)))


def by_kind(chosen: Chosen) -> dict[Kind, int]:
    """How many there are of each kind."""
    counted = [*chosen.counted("kind")[1:].tolist(), *(0 for _ in KINDS)]
    return {kind: counted[at] for at, kind in enumerate(KINDS)}


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
    spans = spans_of(chosen.columns, axis)
    there = np.flatnonzero(chosen.of_each_span(axis)[:-1])
    return (int(spans.first[there[0]]), int(spans.last[there].max())) if len(there) else None


def undated(chosen: Chosen, axis: Axis) -> int:
    """How many have no day on an axis."""
    return int(chosen.of_each_span(axis)[-1])
