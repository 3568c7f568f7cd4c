"""What turns the encoder's answers into a probability is fitted as it should be, and its reliability told."""

from __future__ import annotations

import random
from typing import Any

import numpy as np

import fit_confidence
from quoteline.domain import Kind
from quoteline.extraction.found import Attribution
from quoteline.extraction.trained.candidates import Candidate
from quoteline.extraction.trained.weighing import FEATURES, Scales

TEXT = "We agreed, Ada Moss said. It was late, she said."


class Scorer:
    """Stands in for the scorer beside the annotated sets: letters are places, and every source is right."""

    @staticmethod
    def alnum_positions(text: str, spans: Any) -> set[int]:
        return {place for start, end in spans for place in range(start, end) if text[place].isalnum()}

    @staticmethod
    def source_right(text: str, quote: Any, made: Any) -> bool:
        return True


def shown(start: int, end: int, confidence: float = 0.9) -> Attribution:
    return Attribution(Kind.INDIRECT, ((start, end),), confidence=confidence)


def cases(share: float, inside: float, count: int, chance: random.Random) -> list[fit_confidence.Case]:
    """Candidates of which a share is right, all seen inside with the same odds."""
    values = [0.0] * len(FEATURES)
    values[FEATURES.index("always")] = 1.0
    values[FEATURES.index("inside")] = inside
    candidate = Candidate(shown(0, 9), by_rules=True)
    return [fit_confidence.Case(candidate, values, chance.random() < share) for _ in range(count)]


def test_probabilities_come_out_as_often_as_they_were_right() -> None:
    chance = random.Random(3)
    given = [*cases(0.9, 2.0, 2000, chance), *cases(0.3, -1.0, 2000, chance)]
    scales = Scales(tuple(fit_confidence.fit(given).tolist()))
    for share, case in ((0.9, given[0]), (0.3, given[-1])):
        assert abs(scales.probability(case.candidate, case.features) - share) < 0.03


def test_what_is_neither_right_nor_wrong_teaches_nothing() -> None:
    chance = random.Random(3)
    given = cases(0.5, 1.0, 50, chance)
    attitudes = [fit_confidence.Case(case.candidate, [9.0] * len(FEATURES), None) for case in given]
    assert np.allclose(fit_confidence.fit(given), fit_confidence.fit([*given, *attitudes]))


def test_reliability_counts_what_is_right_at_each_confidence() -> None:
    gold = {"content": [[0, 9]], "source": [[11, 19]], "type": "indirect"}
    attitude = {"content": [[26, 37]], "source": [], "type": "indirect", "speech": False}
    record = {"text": TEXT, "quotes": [gold, attitude]}
    made = [shown(0, 9, 0.92), shown(11, 19, 0.93), shown(26, 37, 0.94), shown(0, 9, 0.55)]
    assert fit_confidence.reliability([(record, made)], Scorer()) == [
        {"from": 0.5, "to": 0.6, "quotations": 1, "right": 1.0},
        {"from": 0.9, "to": 0.95, "quotations": 2, "right": 0.5},
    ]


def test_a_quotation_that_shares_too_few_letters_is_wrong() -> None:
    gold = [({"content": [[0, 9]], "source": []}, Scorer.alnum_positions(TEXT, [(0, 9)]))]
    assert fit_confidence.is_right(TEXT, shown(0, 9), gold, Scorer()) is True
    assert fit_confidence.is_right(TEXT, shown(0, 4), gold, Scorer()) is False
