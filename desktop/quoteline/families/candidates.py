"""Which printings may be of one statement: those that share a run of words, and not only a frequent one."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection

FREQUENT = 48  # wordings with one run; more, and only the nearest are looked at
NEAREST = 12
MOST = 40  # candidates of one wording, those with most runs in common


class Postings:
    """Which wordings hold which run of words, by number; only runs that several hold are of use."""

    def __init__(self) -> None:
        self._first: dict[int, int] = {}
        self._more: dict[int, list[int]] = {}
        self._sizes: dict[int, int] = {}

    def add(self, wording: int, numbers: Collection[int]) -> None:
        """Note the runs of a wording; wordings come in rising order, each once."""
        self._sizes[wording] = len(numbers)
        for number in numbers:
            before = self._first.setdefault(number, wording)
            if before != wording:
                self._more.setdefault(number, [before]).append(wording)

    def holding(self, number: int, wording: int) -> list[int]:
        """The other wordings with this run; of very many the nearest in the order they came."""
        found = self._more.get(number)
        if found is None:
            return []
        if len(found) <= FREQUENT:
            return found
        place = bisect_left(found, wording)
        return found[max(0, place - NEAREST) : place + NEAREST + 1]

    def candidates(self, wording: int, numbers: Collection[int], least: float = 0.0) -> list[int]:
        """Wordings with runs in common with this one, those with most first.

        ``least``: they must have this part of the runs of the one that has fewer.
        """
        votes: Counter[int] = Counter()
        for number in numbers:
            votes.update(self.holding(number, wording))
        del votes[wording]
        size = len(numbers)
        return [
            other
            for other, count in votes.most_common(MOST)
            if count >= least * min(size, self._sizes[other])
        ]
