"""How much it tells that two printings share a word: little for “the”, much for a rare name."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

SUPPOSED = 20_000  # printings that we suppose were read before those of the library
SHARES = (0.25, 0.02, 0.0005)  # how many of them held a word of grammar, a common word, any other word


def count(wordings: Iterable[tuple[Collection[int], Collection[str]]]) -> tuple[Counter[str], int]:
    """In how many statements each word is, and how many there are; handed the runs and words of wordings.

    Wordings with the same least run are taken for one statement: that five hundred outlets print it, each
    in its own way, does not make its words common.
    """
    counted: Counter[str] = Counter()
    known: dict[int, set[str]] = {}
    for number, (runs, words) in enumerate(wordings):
        met = known.setdefault(min(runs, default=-1 - number), set())
        counted.update(set(words) - met)
        met.update(words)
    return counted, len(known)


class Rarity:
    """The weight of words, in bits: a word that one printing in a thousand holds weighs ten.

    ``grammar`` and ``common`` are words known beforehand; ``counts`` tells how many of the ``total``
    statements of the library hold each word, so that what is common here ("dividend") weighs little here.
    """

    def __init__(
        self, grammar: Iterable[str], common: Iterable[str], counts: Mapping[str, int], total: int
    ) -> None:
        self._supposed = dict.fromkeys(common, SHARES[1] * SUPPOSED)
        self._supposed |= dict.fromkeys(grammar, SHARES[0] * SUPPOSED)
        self._counts = counts
        self._total = SUPPOSED + total
        self._known: dict[str, float] = {}

    def bits(self, word: str) -> float:
        """The weight of one word."""
        known = self._known.get(word)
        if known is None:
            supposed = self._supposed.get(word, SHARES[2] * SUPPOSED)
            known = math.log2(self._total / (supposed + self._counts.get(word, 0)))
            self._known[word] = known = max(0.0, known)
        return known

    def of(self, words: Iterable[str]) -> float:
        """The weight of words together."""
        return sum(map(self.bits, words))
