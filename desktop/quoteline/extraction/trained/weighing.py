"""Weighs the candidates of a quotation: how probably words and source are both right.

A logistic regression on what the encoder says of a candidate and on what the rules' own record is. Its
weights are fitted on annotated articles that the encoder was not trained on, so that the probability is one:
of the quotations shown at 0.9, nine in ten are right.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from quoteline.domain import Kind
from quoteline.extraction.trained.candidates import Candidate
from quoteline.extraction.trained.judged import (
    ATTITUDE,
    INSIDE,
    MORE,
    NEW,
    Judged,
    Judgement,
    inside,
    pointed,
)

FEATURES = (
    "always",
    "inside",
    "least inside",
    "begins",
    "not before",
    "not after",
    "attitude",
    "source",
    "cue",
    "by rules",
    "trust",
    "direct",
    "mixed",
    "length",
    "short",
    "has source",
    "parts",
    "other words",
    "other source",
)
SHORT = 4  # pieces
SLOWEST_TENTH = 10


@dataclass(frozen=True, slots=True)
class Scales:
    """The weights of the features, in their order."""

    weights: tuple[float, ...]

    @classmethod
    def of(cls, weights: Mapping[str, float]) -> Scales:
        """Weights by name. Raises ValueError where they are not those of FEATURES."""
        if set(weights) != set(FEATURES):
            raise ValueError("the model’s weights are not those that this program reckons with")
        return cls(tuple(float(weights[name]) for name in FEATURES))

    def probability(self, candidate: Candidate, judgement: Judgement, text: str) -> float:
        """How probably words and source are both right; the rules' trust where nothing was asked."""
        given = features(candidate, judgement, text)
        if given is None:
            return candidate.attribution.confidence
        total = sum(weight * value for weight, value in zip(self.weights, given, strict=True))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def features(candidate: Candidate, judgement: Judgement, text: str) -> list[float] | None:
    """The values of FEATURES for a candidate; None where the encoder was not asked about its words."""
    made = candidate.attribution
    run = judgement.runs(made.content)
    if not run:
        return None
    likely = inside(run)
    (first, opening), (last, closing) = run[0], run[-1]
    before, after = _neighbours(first, opening.start, -1, text), _neighbours(last, closing.stop, 1, text)
    lowest = np.sort(likely)[: max(1, len(likely) // SLOWEST_TENTH)]
    attitude = np.concatenate([judged.content[pieces, ATTITUDE] for judged, pieces in run])
    return [
        1.0,
        _odds(likely.mean()),
        _odds(lowest.mean()),
        _odds(first.content[opening.start, NEW] + first.content[opening.start, MORE]),
        _odds(1 - first.inside[before]),
        _odds(1 - last.content[after, INSIDE]),
        3 * float(attitude.mean()),
        _odds(pointed(run, "sources", made.source)),
        _odds(pointed(run, "cues", made.cue)),
        float(candidate.by_rules),
        _odds(made.confidence) if candidate.by_rules else 0.0,
        float(made.kind is Kind.DIRECT),
        float(made.kind is Kind.MIXED),
        math.log(len(likely) + 1),
        float(len(likely) < SHORT),
        float(bool(made.source)),
        float(len(made.content) > 1),
        float(candidate.other_words),
        float(candidate.other_source),
    ]


def _neighbours(judged: Judged, place: int, step: int, text: str) -> int:
    """The nearest piece before or after a span that is a word, or the end of the window."""
    place = place - 1 if step < 0 else place
    starts = judged.window.starts
    last = len(starts) - 1
    while 0 < place < last and not text[int(starts[place])].isalnum():
        place += step
    return max(0, min(place, last))


def _odds(probability: float | np.floating) -> float:
    """The logarithm of the odds, kept within what one piece more or less would change."""
    kept = min(max(float(probability), 0.01), 0.99)
    return math.log(kept / (1 - kept))
