"""Sums up what speaks for each answer, and tells how sure the best one is."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.lexicon import Lexicon

WEIGHTS = "dating_weights"
TRUST = "dating_trust"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: a moment, or none (the publication day, or unknown), with what speaks for it."""

    moment: Moment | None
    unknown: bool
    signs: tuple[str, ...]
    rank: int | None = None  # how near a moment stands to the cue that it plainly dates

    @property
    def answer(self) -> object:
        """What two options that mean the same day have in common."""
        return self.unknown if self.moment is None else self.moment.key


Chooser = Callable[[Sequence[Option]], tuple[int, float]]


def compile_chooser(lexicon: Lexicon) -> Chooser:
    """Chooses by the weights of a lexicon, which were learned from statements dated by hand.

    Its confidence is the share of statements, among those held out in learning, that were right at the
    least where the best had as large a share of the softmax.
    """
    weights = {name: float(value) for name, value in _pairs(lexicon, WEIGHTS)}
    steps = [(float(share), float(right)) for share, right in _pairs(lexicon, TRUST)]
    choose = by_weight(weights)

    def trusted(options: Sequence[Option]) -> tuple[int, float]:
        place, share = choose(options)
        return place, steps[max(0, bisect_right(steps, (share, 2.0)) - 1)][1]

    return trusted


def _pairs(lexicon: Lexicon, name: str) -> list[tuple[str, str]]:
    lines = (line.rpartition(" ") for line in lexicon.list(name))
    return [(first, last) for first, _, last in lines]


def by_weight(weights: Mapping[str, float]) -> Chooser:
    """Chooses the day that plainly dates the cue, else the option with the greatest sum of weights.

    Gives its place and its share of the softmax, 1 for a day that plainly dates the cue.
    """

    def choose(options: Sequence[Option]) -> tuple[int, float]:
        ranks = [(option.rank, place) for place, option in enumerate(options) if option.rank is not None]
        if ranks:
            return min(ranks)[1], 1.0
        sums = [sum([weights.get(sign, 0.0) for sign in option.signs]) for option in options]
        best = max(range(len(sums)), key=sums.__getitem__)
        return best, 1.0 / sum([math.exp(each - sums[best]) for each in sums])

    return choose
