"""A list of quotations as ids in order, and where in it each of them stands: asked, never walked through."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.table import Ints

SPARSE = 8  # ids for each one listed: beyond that, and SMALL, a table of all ids would be mostly empty
SMALL = 4_000_000

LOOKED_AT = 4096  # ids in one go
WALKS = 8  # times that one id is looked for from end to end before places are reckoned: few lists live longer


class Listing:
    """Ids in the order of a list. Made where one may take a few milliseconds; asked anywhere."""

    def __init__(self, ids: Iterable[int] = ()) -> None:
        """``ids``: each once. An array of 64 bits is taken as it is, and must not change any more."""
        self.ids: array[int] = ids if _is_whole(ids) else array("q", ids)  # type: ignore[assignment]  # just asked
        self._held = numbers(self.ids)
        self._places: NDArray[np.int32] | None = None  # by id
        self._order: NDArray[np.intp] | None = None  # of the ids by size, where they lie far apart
        self._walks = WALKS

    def __len__(self) -> int:
        return len(self.ids)

    def place_of(self, id: int) -> int | None:
        """Where an id stands, the first being 0; None for one that is not listed."""
        place = int(self._at(np.array([id], dtype=np.int64))[0])
        return place if place >= 0 else None

    def places_of(self, ids: Iterable[int]) -> list[int]:
        """The places of those of ``ids`` that are listed, in the order of the list."""
        found: list[int] = self._sorted(ids).tolist()
        return found

    def runs_of(self, ids: Iterable[int]) -> list[tuple[int, int]]:
        """The places of :meth:`places_of` as stretches without a gap: first and last place of each."""
        at = self._sorted(ids)
        if not len(at):
            return []
        ends = np.flatnonzero(np.diff(at) > 1)
        firsts, lasts = at[np.append(0, ends + 1)], at[np.append(ends, len(at) - 1)]
        return list(zip(firsts.tolist(), lasts.tolist(), strict=True))

    def listed(self, ids: Iterable[int]) -> list[int]:
        """Those of ``ids`` that are listed, in the order of the list."""
        found: list[int] = self._held[self._sorted(ids)].tolist()
        return found

    def holds_any(self, ids: Sequence[int]) -> bool:
        """Whether any of ``ids`` is listed; mostly one of the first is, and no more are looked at."""
        stretches = (ids[start : start + LOOKED_AT] for start in range(0, len(ids), LOOKED_AT))
        return any(bool((self._at(numbers(some)) >= 0).any()) for some in stretches)

    def first_of(self, other: Listing, start: int, end: int, *, backwards: bool = False) -> int | None:
        """The first of the ids at the places from ``start`` to ``end`` that another list has too."""
        stretch = self._held[start:end][:: -1 if backwards else 1]
        shared = other._at(stretch) >= 0
        return int(stretch[int(shared.argmax())]) if shared.any() else None

    def next_of(self, ids: Iterable[int] | Ints, place: int) -> int | None:
        """The place of the first of ``ids`` from ``place`` on, round the end; None where none is listed."""
        at = self._at(numbers(ids))
        at = at[at >= 0]
        if not len(at):
            return None
        after = at[at >= place]
        return int(after.min() if len(after) else at.min())

    def _index(self) -> None:
        largest = int(self._held.max(initial=-1))
        if largest < max(SMALL, SPARSE * len(self._held)) and self._held.min(initial=0) >= 0:
            self._places = np.full(largest + 1, -1, dtype=np.int32)
            self._places[self._held] = np.arange(len(self._held), dtype=np.int32)
        else:
            self._order = np.argsort(self._held, kind="stable")

    def _sorted(self, ids: Iterable[int]) -> NDArray[np.intp]:
        at = self._at(numbers(ids))
        found = np.zeros(len(self._held) + 1, dtype=bool)
        found[at] = True  # -1 marks the one more at the end
        return np.flatnonzero(found[:-1])

    def _at(self, ids: Ints) -> NDArray[np.intp]:
        """The place of each; -1 for one that is not listed."""
        if not len(self._held) or not len(ids):
            return np.full(len(ids), -1, dtype=np.intp)
        if self._places is None and self._order is None:
            if len(ids) == 1 and self._walks:
                self._walks -= 1
                here = np.flatnonzero(self._held == ids[0])
                return here if len(here) else np.array([-1], dtype=np.intp)
            self._index()
        if self._places is not None:
            inside = (ids >= 0) & (ids < len(self._places))
            return np.where(inside, self._places[np.where(inside, ids, 0)], -1)
        assert self._order is not None
        at = np.minimum(np.searchsorted(self._held, ids, sorter=self._order), len(self._held) - 1)
        places = self._order[at]
        return np.where(self._held[places] == ids, places, -1)


def _is_whole(ids: Iterable[int]) -> bool:
    return isinstance(ids, array) and ids.typecode == "q"


def numbers(ids: Iterable[int] | Ints) -> Ints:
    """Ids as an array of numpy; one that is an array of 64 bits already is not copied."""
    if isinstance(ids, np.ndarray):
        return ids
    if isinstance(ids, array) and ids.typecode == "q":
        return np.frombuffer(ids, dtype=np.int64) if ids else np.empty(0, dtype=np.int64)
    return np.fromiter(ids, dtype=np.int64)


def as_array(ids: Ints) -> array[int]:
    """The same ids, copied once."""
    copied = array("q")
    copied.frombytes(np.ascontiguousarray(ids).data.cast("B") if len(ids) else b"")
    return copied
