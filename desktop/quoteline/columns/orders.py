"""The orders in which quotations are listed, as the places of all of them, and of some of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.table import FLAGS, KINDS, NO_DAY, Columns, Ints, Mask, places

Places = NDArray[np.signedinteger[Any]]
Ranked = tuple[Ints, NDArray[np.int32]]  # ids, and the rank of the words of each

LAST = (1 << 31) - 1
SHORT = (1 << 16) - 1  # days from the first to the last: 179 years
_BY_WORD = np.argsort(np.argsort([each.value for each in KINDS])).astype(np.int32)  # rank of each kind


def order(columns: Columns, by: str, descending: bool) -> Places | None:
    """The places of all by said, published, added, kind, star or confidence; None for another order.

    What has no day comes last, whichever way. With ``descending`` the starred come first, the latest leading.
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
        case "starred":
            by_day = _by_day(held.first, True)
            star = held.flags[by_day] >> FLAGS.index("starred") & 1
            return by_day[np.argsort(star != descending, kind="stable")]
        case "confidence":
            return np.argsort(-held.confidence if descending else held.confidence, kind="stable")
    return None


def ranks(words: Sequence[str]) -> NDArray[np.int32]:
    """The rank of each of these words among them, the same for equal ones; by code points, as in SQLite."""
    found = {each: rank for rank, each in enumerate(sorted(set(words)))}
    return np.array([found[each] for each in words], dtype=np.int32)


def by_speaker(columns: Columns, named: Ranked, described: Ranked, descending: bool) -> Places:
    """The places of all by the name of the speaker as shown, then by description and day; nobody comes last.

    ``named``: ids of speakers as shown, with the rank of their names; ``described``: ids of quotations.
    """
    held = columns.quotations
    of_speaker = np.full(len(columns.speakers.id) + 1, LAST, dtype=np.int32)
    of_speaker[places(columns.speakers.id, named[0])] = -named[1] if descending else named[1]
    of_speaker[-1] = LAST
    words = np.full(len(columns) + 1, 0 if descending else -1, dtype=np.int32)
    words[places(held.id, described[0])] = -described[1] - 1 if descending else described[1]
    said = np.where(held.first == NO_DAY, LAST, held.first)
    return np.lexsort((said, words[:-1], of_speaker[columns.whole]))


def by_outlet(columns: Columns, words: Mapping[str, str], descending: bool) -> Places:
    """The places of all by the folded words of their outlets; those without come last."""
    named = [words.get(each, "") for each in columns.articles.outlets]
    found = ranks(named)
    rank = np.where([not each for each in named], LAST, -found if descending else found)
    return np.argsort(rank[columns.outlet], kind="stable")


def _by_day(days: NDArray[np.int32], descending: bool) -> Places:
    ordered = np.argsort(_short(days), kind="stable")
    dated = int(np.count_nonzero(days != NO_DAY))
    return np.concatenate([_turned(ordered[:dated], descending), _turned(ordered[dated:], descending)])


def _short(days: NDArray[np.int32]) -> NDArray[Any]:
    """The days as numbers in the same order, the undated last; 16 bits are sorted five times as fast."""
    last_first = np.where(days == NO_DAY, LAST, days)
    lowest, highest = int(last_first.min(initial=LAST)), int(days.max(initial=NO_DAY))
    if highest - lowest >= SHORT:
        return last_first
    found: NDArray[np.uint16] = np.where(days == NO_DAY, SHORT, days - np.int32(lowest)).astype(np.uint16)
    return found


def _turned(places: Places, descending: bool) -> Places:
    return places[::-1] if descending else places


def some(ordered: Places, chosen: Mask) -> Places:
    """Those of an order that are chosen."""
    return ordered.take(np.flatnonzero(chosen.take(ordered)))  # a mask in brackets takes eight times as long


FIRST_STRETCH = 4096  # places looked at before twice as many are


def first_of(ordered: Places, chosen: Mask, count: int) -> Places:
    """The first few of those of an order that are chosen: only as much of the order is walked as has them."""
    found: list[Places] = []
    start, stretch = 0, FIRST_STRETCH
    while start < len(ordered) and count > 0:
        some_of_it = some(ordered[start : start + stretch], chosen)[:count]
        found.append(some_of_it)
        count -= len(some_of_it)
        start, stretch = start + stretch, 2 * stretch
    return np.concatenate(found) if found else ordered[:0]
