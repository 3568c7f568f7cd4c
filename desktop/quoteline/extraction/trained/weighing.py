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

from quoteline.domain import Kind, Spans
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
    "agrees",
    "agrees fully",
    "source agrees",
    "direct, inside",
    "direct, trust",
    "worse",
)
SHORT = 4  # pieces
TENTH = 10
BY_SHAPE = frozenset(("transcript", "signed"))  # rules that go by layout, which the encoder does not see
FULLY = 0.97  # share of the letters
MUCH_WORSE = 15.0  # natural logarithm of how much less likely than the best reading


Weighed = tuple[float, Candidate]


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

    def weighed(self, group: list[Candidate], judgement: Judgement, text: str) -> list[Weighed]:
        """How probably words and source of each candidate for a quotation are both right."""
        given = features(group, judgement, text)
        return [(self.probability(each, values), each) for each, values in zip(group, given, strict=True)]

    def probability(self, candidate: Candidate, values: list[float] | None) -> float:
        """What the features of a candidate come to; without any, the rules' own trust, if it is theirs.

        So too for words passed on: the encoder says of them what it says of those around them.
        """
        if values is None or candidate.passed_on:
            return candidate.attribution.confidence if candidate.as_found else 0.0
        total = sum(weight * value for weight, value in zip(self.weights, values, strict=True))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def features(group: list[Candidate], judgement: Judgement, text: str) -> list[list[float] | None]:
    """The values of FEATURES for the candidates of one quotation; None where the encoder is no judge.

    That is where it was not asked, and where the rules go by the layout of the page.
    """
    if group[0].by_rules and group[0].attribution.rule in BY_SHAPE:
        return [None] * len(group)
    worse = _worse([each.attribution.content for each in group], judgement, text)
    own = [_own_features(each, judgement, text) for each in group]
    return [values and [*values, less] for values, less in zip(own, worse, strict=True)]


def _worse(contents: list[Spans], judgement: Judgement, text: str) -> list[float]:
    """How much less likely each content is, piece by piece, than the likeliest: logarithms, none over 0."""
    if len(contents) == 1:
        return [0.0]
    all_of_it = (min(each[0][0] for each in contents), max(each[-1][1] for each in contents))
    run = judgement.runs((all_of_it,))
    totals = [sum(_likelihood(judged, pieces, each, text) for judged, pieces in run) for each in contents]
    return [max(total - max(totals), -MUCH_WORSE) / 3 for total in totals]


def _likelihood(judged: Judged, pieces: slice, content: Spans, text: str) -> float:
    likely = np.clip(judged.inside[pieces], 0.02, 0.98)
    starts = judged.window.starts[pieces]
    chosen = np.zeros(len(starts), dtype=bool)
    for start, end in content:
        chosen |= (starts >= start) & (starts < end)
    words = np.array([text[place].isalnum() for place in starts.tolist()], dtype=bool)
    return float(np.where(chosen, np.log(likely), np.log(1 - likely))[words].sum())


def _own_features(candidate: Candidate, judgement: Judgement, text: str) -> list[float] | None:
    made = candidate.attribution
    run = judgement.runs(made.content)
    if not run:
        return None
    likely = inside(run)
    (first, opening), (last, closing) = run[0], run[-1]
    before, after = _neighbours(first, opening.start, -1, text), _neighbours(last, closing.stop, 1, text)
    lowest = np.sort(likely)[: max(1, len(likely) // TENTH)]
    attitude = np.concatenate([judged.content[pieces, ATTITUDE] for judged, pieces in run])
    trust = _odds(made.confidence) if candidate.by_rules else 0.0
    direct = float(made.kind is Kind.DIRECT)
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
        trust,
        direct,
        float(made.kind is Kind.MIXED),
        math.log(len(likely) + 1),
        float(len(likely) < SHORT),
        float(bool(made.source)),
        float(len(made.content) > 1),
        float(candidate.other_words),
        float(candidate.other_source),
        candidate.agrees,
        float(candidate.agrees > FULLY),
        float(candidate.source_agrees),
        direct * _odds(likely.mean()),
        direct * trust,
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
