"""Ids put in order by what each of them earns."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.table import Ints

FAR_APART, SPARSE = 4_000_000, 8  # ids up to which a table of all is small, and so many for each one asked

Floats = NDArray[np.float32]


def best_first(asked: Ints, ids: Ints, scores: NDArray[np.float64]) -> Ints:
    """The ids asked for, the best first by the scores of ``ids``; equals, and those without, as they come."""
    return asked[falling(_of_each(asked, ids, scores.astype(np.float32)))]


def _of_each(asked: Ints, ids: Ints, scores: Floats) -> Floats:
    """What each id earns. In a library from elsewhere ids may lie so far apart that no table can hold all."""
    highest = int(max(ids.max(initial=0), asked.max(initial=0)))
    lowest = int(min(ids.min(initial=0), asked.min(initial=0)))
    if not len(ids):
        return np.zeros(len(asked), np.float32)
    if lowest < 0 or highest >= FAR_APART + SPARSE * len(asked):
        order = np.argsort(ids)
        at = order[np.minimum(np.searchsorted(ids, asked, sorter=order), len(ids) - 1)]
        return np.where(ids[at] == asked, scores[at], np.float32(0))
    worth = np.zeros(highest + 1, np.float32)
    worth[ids] = scores
    return worth.take(asked)


def falling(worth: Floats) -> NDArray[np.intp]:
    """The places of numbers that are not negative, the largest first, equals as they come.

    Their bits rise as they do, and numpy sorts halves of them by radix, five times as fast as the whole.
    """
    bits = ~worth.view(np.uint32)
    order = np.argsort((bits & 0xFFFF).astype(np.uint16), kind="stable")
    return order[np.argsort((bits >> 16).astype(np.uint16).take(order), kind="stable")]
