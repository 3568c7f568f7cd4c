"""Parts near each other, as :mod:`quoteline.search.near` tells, found in arrays of keys at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from quoteline.search.near import MOST_APART

FAR = np.uint64(32)  # bits of a key that tell the place
NEVER = np.uint64(1 << 63)  # beyond any key

Keys = npt.NDArray[np.uint64]  # document << 32 | place


class Spans(NamedTuple):
    """The occurrences of a part: keys of first and of last places, in the order of the first."""

    first: Keys
    last: Keys


def found_near(parts: Sequence[Spans], words: int, slop: int) -> Keys:
    """The first key of each choice of occurrences near each other, rising."""
    soonest = [_soonest(part) for part in parts]
    limit = np.uint64(slop + words - 1)
    found = [_nearest(parts, soonest, number, limit) for number in range(len(parts))]
    if len(parts) == 1 or len(parts) > MOST_APART:
        return _together(part.first[at] for part, at in zip(parts, found, strict=True))
    doubtful = _overlapping(parts)
    if len(doubtful):
        for number, at in enumerate(found):
            unsure = np.isin(parts[number].first[at] >> FAR, doubtful)
            sure = _apart(parts, soonest, number, at[unsure], limit)
            found[number] = np.concatenate([at[~unsure], sure])
    return _together(part.first[at] for part, at in zip(parts, found, strict=True))


def _together(found: Iterable[Keys]) -> Keys:
    return np.unique(np.concatenate(list(found)))


def _soonest(part: Spans) -> Keys:
    """For each occurrence the last place of the one that ends first from it on; beyond them all, NEVER."""
    ends = np.append(part.last, NEVER)
    return np.minimum.accumulate(ends[::-1])[::-1]


def _nearest(
    parts: Sequence[Spans], soonest: Sequence[Keys], number: int, limit: np.uint64
) -> npt.NDArray[np.int64]:
    """The occurrences of a part behind which the nearest ones of all others end before the limit."""
    at = np.flatnonzero(parts[number].last - parts[number].first <= limit)
    for other, part in enumerate(parts):
        if other != number and len(at):
            first = parts[number].first[at]
            ends = soonest[other][np.searchsorted(part.first, first)]
            at = at[ends - first <= limit]
    return at


def _apart(
    parts: Sequence[Spans], soonest: Sequence[Keys], number: int, at: npt.NDArray[np.int64], limit: np.uint64
) -> npt.NDArray[np.int64]:
    """Those behind which the others can be chosen without overlaps: for each set of parts, the end of the
    choice that ends first, made from smaller sets."""
    others = [each for each in range(len(parts)) if each != number]
    first = parts[number].first[at]
    best = {0: parts[number].last[at]}
    whole = (1 << len(others)) - 1
    for having in range(whole):
        ends = best.pop(having)
        for place, other in enumerate(others):
            if having >> place & 1:
                continue
            behind = np.searchsorted(parts[other].first, ends, side="right")
            key, reached = having | 1 << place, soonest[other][behind]
            best[key] = np.minimum(best[key], reached) if key in best else reached
    return at[best[whole] - first <= limit]


def _overlapping(parts: Sequence[Spans]) -> Keys:
    """The documents in which any two occurrences take up the same place."""
    first = np.concatenate([part.first for part in parts])
    order = np.argsort(first, kind="stable")
    last = np.maximum.accumulate(np.concatenate([part.last for part in parts])[order])
    first = first[order]
    return np.unique(first[1:][first[1:] <= last[:-1]] >> FAR)


def merged(spans: Sequence[Spans]) -> Spans:
    """The occurrences of some leaves as those of one part."""
    if len(spans) == 1:
        return spans[0]
    both = reduce(np.union1d, [_pairs(each) for each in spans])
    return Spans(both["first"], both["last"])


def _pairs(spans: Spans) -> npt.NDArray[np.void]:
    made = np.empty(len(spans.first), dtype=[("first", np.uint64), ("last", np.uint64)])
    made["first"], made["last"] = spans.first, spans.last
    return made
