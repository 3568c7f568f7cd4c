"""How sure a difference between two systems is: a paired bootstrap over documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

SAMPLES = 10_000
SEED = 4

Counts = npt.NDArray[np.float64]
Figure = Callable[[Counts], Counts]  # counts in the last axis become a figure in percent


@dataclass(frozen=True)
class Difference:
    """By how much one system is better, in points, and the middle 95 % of what other documents would give."""

    points: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.points:+.1f} [{self.low:+.1f}, {self.high:+.1f}]"


def difference(
    ours: Sequence[Sequence[float]], theirs: Sequence[Sequence[float]], figure: Figure
) -> Difference:
    """Compare two systems by what they came to in the same documents, a row of counts for each document.

    Documents are drawn with replacement, the same ones for both. Raises ValueError when the rows do not pair.
    """
    ours_by_document, theirs_by_document = np.asarray(ours, float), np.asarray(theirs, float)
    if ours_by_document.shape != theirs_by_document.shape or not len(ours_by_document):
        raise ValueError("the two systems were not measured on the same documents")
    count = len(ours_by_document)
    drawn = np.random.default_rng(SEED).multinomial(count, [1 / count] * count, size=SAMPLES)
    points = figure(ours_by_document.sum(axis=0)) - figure(theirs_by_document.sum(axis=0))
    sampled = figure(drawn @ ours_by_document) - figure(drawn @ theirs_by_document)
    low, high = np.percentile(sampled, (2.5, 97.5))
    return Difference(float(points), float(low), float(high))


def share(counts: Counts) -> Counts:
    """Percent right of counts (right, all)."""
    return 100.0 * counts[..., 0] / np.maximum(counts[..., 1], 1)


def f1(counts: Counts) -> Counts:
    """F1 in percent of counts (given and right, given, wanted and found, wanted)."""
    given_right, given, wanted_found, wanted = (counts[..., k] for k in range(4))
    precision, recall = given_right / np.maximum(given, 1), wanted_found / np.maximum(wanted, 1)
    return 200.0 * precision * recall / np.maximum(precision + recall, 1e-12)
