"""Sets of documents as rising arrays, and words in a row as arrays of keys."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

DENSE = 64  # numbers of which one in so many or more is there are faster looked up than sorted
FAR = np.uint64(32)  # bits of a key that tell the place

Documents = npt.NDArray[np.uint32]
Bits = npt.NDArray[np.uint8]  # one for each document, the lowest first
Keys = npt.NDArray[np.uint64]  # document << 32 | place
Mask = npt.NDArray[np.bool_]
Places = npt.NDArray[np.int64]


def both(few: Documents, many: Documents) -> Documents:
    """What stands in both; the first should be the shorter one."""
    if len(few) > len(many):
        few, many = many, few
    return few.compress(contains(many, few))


def contains(many: Documents, asked: Documents) -> Mask:
    """For each number asked whether it stands in a rising array."""
    if not len(many) or not len(asked):
        return np.zeros(len(asked), bool)
    if len(asked) * DENSE < len(many):
        at = np.searchsorted(many, asked)
        at[at == len(many)] = 0
        found: Mask = many.take(at) == asked
        return found
    return _mask(many, int(max(many[-1], asked.max())) + 1).take(asked)


def _mask(documents: Documents, size: int) -> Mask:
    mask = np.zeros(size, bool)
    mask[documents] = True
    return mask


def without(many: Documents, gone: Documents) -> Documents:
    """What stands in the first only."""
    return many.compress(~contains(gone, many)) if len(gone) else many


def union(parts: Sequence[Documents]) -> Documents:
    """What stands in any of them."""
    parts = [part for part in parts if len(part)]
    if len(parts) < 2:
        return parts[0] if parts else np.empty(0, np.uint32)
    return different(np.concatenate(parts))


def different(documents: Documents) -> Documents:
    """The same numbers, rising, each once."""
    if not len(documents):
        return documents
    size = int(documents.max()) + 1
    if len(documents) * DENSE < size:
        return np.unique(documents)
    return np.flatnonzero(_mask(documents, size)).astype(np.uint32)


def having_bits(bits: Bits, asked: Documents) -> Mask:
    """For each document asked whether its bit is set."""
    held = bits.take(asked >> np.uint32(3))
    set_: Mask = (held >> (asked & np.uint32(7)).astype(np.uint8) & 1).astype(bool)
    return set_


def documents_of(bits: Bits, count: int) -> Documents:
    """The documents whose bit is set, of ``count`` in all."""
    return np.flatnonzero(np.unpackbits(bits, count=count, bitorder="little").view(bool)).astype(np.uint32)


def places_of(asked: Documents, having: Documents) -> tuple[Places, Places]:
    """Where the common numbers of two rising arrays stand in the first, and in the second."""
    if len(asked) > len(having):
        there, here = places_of(having, asked)
        return here, there
    if len(asked) * DENSE < len(having):
        at = np.searchsorted(having, asked)
        at[at == len(having)] = 0
        same = having.take(at) == asked
        return np.flatnonzero(same), at[same]
    if len(asked) == len(having) and np.array_equal(asked, having):
        every = np.arange(len(asked))
        return every, every
    return np.flatnonzero(contains(having, asked)), np.flatnonzero(contains(asked, having))


def sums(having: Documents, documents: Documents, counts: npt.NDArray[np.unsignedinteger]) -> Places:
    """For each of some rising documents the counts that stand beside it, added up."""
    size = int(having[-1]) + 1 if len(having) else 0
    if len(documents) * DENSE < size:
        at = np.searchsorted(having, documents)
    else:
        ranks = np.empty(size, np.int64)
        ranks[having] = np.arange(len(having))
        at = ranks.take(documents)
    return np.bincount(at, weights=counts, minlength=len(having)).astype(np.int64)


# --- words in a row -----------------------------------------------------------------------------------


def adjacent(keys: Sequence[Keys]) -> Keys:
    """The keys of the last of words that follow each other at once."""
    shifted = [each + np.uint64(len(keys) - 1 - place) for place, each in enumerate(keys)]
    order = sorted(shifted, key=len)
    found = order[0]
    for each in order[1:]:
        found = _common(found, each)
        if not len(found):
            break
    return found


def _common(few: Keys, many: Keys) -> Keys:
    """The keys of two rising arrays that stand in both; those of like size are merged, which is quicker."""
    if len(few) * 8 > len(many):
        merged = np.concatenate((few, many))
        merged.sort(kind="stable")
        again: Keys = merged[1:][merged[1:] == merged[:-1]]
        return again
    at = np.searchsorted(many, few)
    at[at == len(many)] = 0
    found: Keys = few[many.take(at) == few]
    return found


def in_order(keys: Sequence[Keys], slop: int) -> tuple[Keys, Keys]:
    """First and last keys where the words follow in order with at most ``slop`` others among them.

    From every place of the first word the nearest ones of the others are taken, as in ``rows.rows``.
    """
    first = last = keys[0]
    for each in keys[1:]:
        at = np.searchsorted(each, last, side="right")
        there = at < len(each)
        first, last = first[there], each[at[there]]
        same = first >> FAR == last >> FAR
        first, last = first[same], last[same]
    close = last - first <= np.uint64(slop + len(keys) - 1)
    return first[close], last[close]
