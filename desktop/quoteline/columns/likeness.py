"""Quotations that share words, put in order by whether their articles are about the same as well."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.table import Columns, Ints, places

Floats = NDArray[np.float64]
OF_ARTICLE = 2.0  # how much more a quotation counts whose article is the most alike
LEAST = 0.06  # of what the quotation itself earns: what earns less is hardly like it


@dataclass(frozen=True, slots=True)
class Found:
    """Ids of quotations or articles, and what each earns."""

    ids: Ints
    scores: Floats


def ordered(columns: Columns, id: int, found: Found, articles: Found) -> list[tuple[int, float]]:
    """(place in what is found, share of what the quotation itself earns), the best first.

    The quotation ``id`` is left out, and so is what is no longer shown, or hardly like it.
    """
    at = places(columns.quotations.id, found.ids)
    shown = np.flatnonzero((at >= 0) & (found.ids != id))
    if not len(shown):
        return []
    own = found.scores[found.ids == id]
    whole = float(own[0] if len(own) else found.scores.max())  # it has none of its article's telling words
    of_article = columns.quotations.article[at[shown]]
    worth = found.scores[shown] * (1 + OF_ARTICLE * _likeness(columns, id, of_article, articles))
    share = worth / (whole * (1 + OF_ARTICLE))
    order = np.lexsort((found.ids[shown], -share))
    kept = order[share[order] >= min(LEAST, float(share.max()) / 2)]
    return list(zip(shown[kept].tolist(), share[kept].tolist(), strict=True))


def _likeness(columns: Columns, id: int, wanted: Ints, articles: Found) -> Floats:
    """How alike each article is to that of the quotation: 1 for itself, and for the most alike other one."""
    place = int(places(columns.quotations.id, np.array([id], np.int64))[0])
    own = int(columns.quotations.article[place]) if place >= 0 else -1  # it is shown no more
    others = articles.scores[articles.ids != own]
    most = float(others.max(initial=0.0))
    if not most:
        return np.where(wanted == own, 1.0, 0.0)
    order = np.argsort(articles.ids)
    at = places(articles.ids[order], wanted)
    scores = np.where(at >= 0, articles.scores[order][np.maximum(at, 0)], 0.0)
    return np.where(wanted == own, 1.0, np.minimum(scores / most, 1.0))
