"""What one speaker's quotations tell: their days, their articles, and who else speaks in those."""

from __future__ import annotations

import numpy as np

from quoteline.columns.counts import Chosen
from quoteline.columns.spans import spans_of
from quoteline.columns.table import Ints
from quoteline.domain import Axis


def days(chosen: Chosen, axis: Axis = Axis.SAID) -> list[tuple[int | None, int | None, int]]:
    """(first day, last day, count), in the order of their days; the undated come first, with None."""
    spans, counted = spans_of(chosen.columns, axis), chosen.of_each_span(axis)
    at = np.flatnonzero(counted[:-1])
    parts = spans.first[at].tolist(), spans.last[at].tolist(), counted[at].tolist()
    found: list[tuple[int | None, int | None, int]] = list(zip(*parts, strict=True))
    undated = int(counted[-1])
    return [(None, None, undated), *found] if undated else found


def articles(chosen: Chosen) -> Ints:
    """The articles that the quotations stand in, each once, by id."""
    return np.unique(chosen.of(chosen.columns.quotations.article))


def shared(one: Chosen, other: Chosen) -> int:
    """How many articles hold quotations of both."""
    return len(np.intersect1d(articles(one), articles(other), assume_unique=True))


def company(chosen: Chosen, least_known: int) -> tuple[list[tuple[int, int]], int]:
    """(speaker, articles shared) of those who speak in the same articles and are not among the chosen.

    Most first: ``least_known`` of them, and those who share as many articles as the last; and how many
    there are in all.
    """
    columns = chosen.columns
    beside = np.flatnonzero(columns.in_articles(articles(chosen)) & ~chosen.mask)
    whole = columns.whole[beside].astype(np.int64)
    beside, whole = beside[whole >= 0], whole[whole >= 0]
    width = int(whole.max(initial=0)) + 1
    pairs = np.unique(columns.quotations.article[beside] * width + whole)
    counted = np.bincount(pairs % width, minlength=1)
    best = np.argsort(-counted, kind="stable")
    fewest = max(1, counted[best[min(least_known, len(best)) - 1]])
    found = [(int(columns.speakers.id[at]), int(counted[at])) for at in best if counted[at] >= fewest]
    return found, int(np.count_nonzero(counted))
