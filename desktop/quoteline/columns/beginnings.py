"""Names found by how any of their words begins, those with most quotations first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from quoteline.columns.table import Ints

BEHIND_ALL = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Begun:
    """A value that was found: its place, and by which of its names (the first of them, in their order)."""

    value: int
    name: int


class Beginnings:
    """Made once for a library; a look-up goes through no names but those that fit."""

    def __init__(self, named: Iterable[tuple[str, int]], counts: Sequence[int] | Ints) -> None:
        """``named``: folded words of each name with the place of the value that it names.

        ``counts``: how many quotations each value has; of equals the one that stands first comes first.
        """
        ends = []
        for name, (words, value) in enumerate(named):
            parts = words.split()
            ends += [(" ".join(parts[at:]), value, name) for at in range(len(parts))]
        ends.sort()
        self._ends = [each[0] for each in ends]
        self._values = np.array([each[1] for each in ends], dtype=np.int64)
        self._names = np.array([each[2] for each in ends], dtype=np.int64)
        self._counts = np.asarray(counts, dtype=np.int64)
        self._most = np.argsort(-self._counts, kind="stable")

    def most(self, begin: str, many: int) -> list[Begun]:
        """Up to ``many`` values with a name in which some word, and those after it, begin like this.

        ``begin`` is folded; an empty one fits all, which are then told without a name (-1).
        """
        if not begin:
            return [Begun(int(value), -1) for value in self._most[:many]]
        first = bisect_left(self._ends, begin)
        last = bisect_left(self._ends, begin + BEHIND_ALL, first)
        values = self._values[first:last]
        if not len(values):
            return []
        order = np.lexsort((self._names[first:last], values, -self._counts[values]))
        values, names = values[order], self._names[first:last][order]
        fresh = np.flatnonzero(np.concatenate(([True], values[1:] != values[:-1])))[:many]
        return [Begun(int(values[at]), int(names[at])) for at in fresh]
