"""The orders in which quotations are listed, as the places of all of them, and of some of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.table import KINDS, NO_DAY, Columns, Mask

Places = NDArray[np.intp]

LAST = (1 << 31) - 1
_BY_WORD = np.argsort(np.argsort([each.value for each in KINDS])).astype(np.int32)  # rank of each kind


def order(columns: Columns, by: str, descending: bool) -> Places | None:
    """The places of all quotations by said, published, added, kind or confidence; None for another order.

    What has no day comes last, whichever way.
    """
    held = columns.quotations
    match by:
        case "said":
            return _by_day(held.first, descending)
        case "published":
            return _by_day(held.published, descending)
        case "added":
            return _turned(np.arange(len(columns)), descending)
        case "kind":
            said = np.where(held.first == NO_DAY, LAST, held.first)
            kinds = _BY_WORD[held.kind]
            return np.lexsort((said, -kinds if descending else kinds))
        case "confidence":
            return np.argsort(-held.confidence if descending else held.confidence, kind="stable")
    return None


def _by_day(days: NDArray[np.int32], descending: bool) -> Places:
    ordered = np.argsort(np.where(days == NO_DAY, LAST, days), kind="stable")
    dated = int(np.count_nonzero(days != NO_DAY))
    return np.concatenate([_turned(ordered[:dated], descending), _turned(ordered[dated:], descending)])


def _turned(places: Places, descending: bool) -> Places:
    return places[::-1] if descending else places


def some(ordered: Places, chosen: Mask) -> Places:
    """Those of an order that are chosen."""
    return ordered[chosen[ordered]]
