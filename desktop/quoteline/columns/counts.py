"""Counts of chosen quotations: for facets, and for the bins and lanes of a timeline."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.bits import Bits, of_datings, of_flags, of_kinds, packed, shared, uncertain
from quoteline.columns.spans import spans_of
from quoteline.columns.table import Columns, Ints, Mask, marked, places
from quoteline.domain import Axis, Basis, Kind, Precision

Days = NDArray[np.int32]


class Chosen:
    """The quotations of a mask; what is asked of them is gathered once."""

    def __init__(self, columns: Columns, mask: Mask, key: Hashable = None) -> None:
        """``key``: what tells them from others chosen from these columns."""
        self.columns = columns
        self.mask = mask
        self.key = key
        self.places = marked(mask)
        self._all = len(self.places) == len(columns)
        self._bits: Bits | None = None
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

    @property
    def bits(self) -> Bits:
        """The mask as bits."""
        if self._bits is None:
            self._bits = packed(self.mask)
        return self._bits

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
    return {kind: shared(chosen.bits, each) for kind, each in of_kinds(chosen.columns).items()}


def by_precision_and_basis(chosen: Chosen) -> list[tuple[Precision, Basis, int]]:
    """(precision, basis, count) of statement dates, those of the undated too."""
    found = [(*both, shared(chosen.bits, each)) for both, each in of_datings(chosen.columns).items()]
    return [each for each in found if each[2]]


def by_tag(chosen: Chosen) -> list[tuple[str, int]]:
    """(tag, count), most first."""
    tags = chosen.columns.tags
    if not tags.names:
        return []
    at = chosen.columns.derived("tagged", lambda: places(chosen.columns.quotations.id, tags.quotation))
    there = chosen.mask[at] & (at >= 0)
    counted = np.bincount(tags.tag[there], minlength=len(tags.names))
    found = [(name, int(count)) for name, count in zip(tags.names, counted, strict=True) if count]
    return sorted(found, key=lambda each: (-each[1], each[0]))


def by_flag(chosen: Chosen, uncertain_below: float) -> dict[str, int]:
    """How many have each of FLAGS, and how many are uncertain."""
    columns, chosen_bits = chosen.columns, chosen.bits
    counted = {name: shared(chosen_bits, each) for name, each in of_flags(columns).items()}
    return counted | {"uncertain": shared(chosen_bits, uncertain(columns, uncertain_below))}


def extent(chosen: Chosen, axis: Axis) -> tuple[int, int] | None:
    """The first and the last day of all; None when nothing is dated."""
    spans = spans_of(chosen.columns, axis)
    there = np.flatnonzero(chosen.of_each_span(axis)[:-1])
    return (int(spans.first[there[0]]), int(spans.last[there].max())) if len(there) else None


def undated(chosen: Chosen, axis: Axis) -> int:
    """How many have no day on an axis."""
    return int(chosen.of_each_span(axis)[-1])


def undated_ids(chosen: Chosen, axis: Axis, limit: int) -> list[int]:
    """The ids of the first that have no day on an axis."""
    columns, spans = chosen.columns, spans_of(chosen.columns, axis)
    without = columns.derived(("undated", axis), lambda: spans.number == len(spans))
    found: list[int] = columns.quotations.id.take(np.flatnonzero(chosen.mask & without)[:limit]).tolist()
    return found
