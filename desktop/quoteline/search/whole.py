"""Conditions about words, answered on whole arrays, a segment at a time.

Within a segment a condition is a rising array of document numbers; a document stands in one segment only, so
that AND, OR and NOT never look beyond it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from math import log

import numpy as np
import numpy.typing as npt
from whoosh.util.numeric import byte_to_length

from quoteline.domain import (
    AllOf,
    AnyOf,
    Condition,
    Everything,
    FieldWords,
    Fuzzy,
    Not,
    Pattern,
    Phrase,
    Word,
)
from quoteline.search.array_segment import ArraySegment
from quoteline.search.leaves import K1, B, positive_leaves, width

LENGTHS = np.array([byte_to_length(code) for code in range(256)], np.float64)
FEW = 4  # times fewer documents than a word has: only theirs are looked at
FAR = np.uint64(32)  # bits of a key that tell the place

Scores = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]
Documents = npt.NDArray[np.uint32]
Keys = npt.NDArray[np.uint64]  # document << 32 | place


class Evaluator:
    """Answers conditions about one field of some segments."""

    def __init__(self, segments: Sequence[ArraySegment], field: str) -> None:
        self._segments = segments
        self._field = field
        self._known: dict[tuple[Condition, int], Documents] = {}
        self._rarities: dict[Condition, list[float]] = {}
        self._norms: Scores = np.empty(0)
        self._slots_known: dict[tuple[Condition, int], list[Sequence[int]]] = {}

    def ids(self, condition: Condition) -> npt.NDArray[np.int64]:
        """The ids for which it is true, in no order."""
        parts = [
            segment.numbers(self._field)[segment.live(self.documents(segment, condition))]
            for segment in self._segments
        ]
        return np.concatenate(parts) if parts else np.empty(0, np.int64)

    def documents(self, segment: ArraySegment, condition: Condition) -> Documents:
        """The documents of one segment, deleted ones included."""
        key = condition, id(segment)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._found(segment, condition)
        return found

    def _found(self, segment: ArraySegment, condition: Condition) -> Documents:
        match condition:
            case Everything():
                return segment.having(self._field)
            case Not(part):
                return without(segment.having(self._field), self.documents(segment, part))
            case AllOf(parts):
                return self._all_of(segment, parts)
            case AnyOf(parts):
                return union([self.documents(segment, part) for part in parts])
            case FieldWords(field, words, in_a_row) if not in_a_row and len(words) > 1:
                return self._all_of(segment, [FieldWords(field, (word,)) for word in words])
        slots = self._slots(condition, segment)
        if not slots or not all(slots):
            return np.empty(0, np.uint32)
        if len(slots) == 1:
            return self._with_any(segment, slots[0])
        return self._in_a_row(segment, slots, condition.slop if isinstance(condition, Phrase) else 0)

    def _all_of(self, segment: ArraySegment, parts: Sequence[Condition]) -> Documents:
        wanted = [part for part in parts if not isinstance(part, Not | Everything)]
        found = [self.documents(segment, part) for part in wanted]
        kept = reduce(both, sorted(found, key=len)) if found else segment.having(self._field)
        for part in parts:
            if isinstance(part, Not) and len(kept):
                kept = without(kept, self.documents(segment, part.part))
        return kept

    def _with_any(self, segment: ArraySegment, slot: Sequence[int]) -> Documents:
        """The documents that have one of some words."""
        if isinstance(slot, range) and len(slot) > 1:
            return different(segment.ids(self._field, slot[0], slot[-1]))
        return union([segment.ids(self._field, term) for term in slot])

    # --- words in a row ---

    def _in_a_row(self, segment: ArraySegment, slots: Sequence[Sequence[int]], slop: int) -> Documents:
        having = [self._with_any(segment, slot) for slot in slots]
        among = reduce(both, sorted(having, key=len))
        if not len(among):
            return among
        keys = [self._keys(segment, slot, among) for slot in slots]
        found = _rows(keys, slop) if slop else _adjacent(keys)
        return np.unique((found >> FAR).astype(np.uint32))

    def _keys(self, segment: ArraySegment, slot: Sequence[int], among: Documents) -> Keys:
        """Document and place of the words of a slot, rising, in some documents only, which all have one."""
        if len(slot) == 1 and len(among) * FEW < len(ids := segment.ids(self._field, slot[0])):
            often, places = segment.places_in(self._field, slot[0], np.searchsorted(ids, among))
            return (np.repeat(among, often).astype(np.uint64) << FAR) | places.astype(np.uint64)
        parts = []
        for stretch in stretches(slot):
            ids = segment.ids(self._field, *stretch)
            frequencies, places = (
                segment.frequencies(self._field, *stretch),
                segment.places(self._field, *stretch),
            )
            documents = np.repeat(ids, frequencies)
            keys = (documents.astype(np.uint64) << FAR) | places.astype(np.uint64)
            parts.append(keys if len(among) == len(ids) else keys[contains(among, documents)])
        return parts[0] if len(slot) == 1 else np.unique(np.concatenate(parts))

    # --- scores ---

    def scores(self, condition: Condition) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
        """Ids for which it is true and their BM25, in no order.

        As Whoosh's BM25F reckons it (Robertson and Zaragoza 2009); all words that will do for a slot count as
        one word, so that patterns and words nearly alike are ranked as well.
        """
        self._prepare(condition)
        ids, scores = [np.empty(0, np.int64)], [np.empty(0)]
        for segment in self._segments:
            documents = segment.live(self.documents(segment, condition))
            found = np.zeros(len(documents))
            if len(documents):
                self._add(segment, condition, documents, found)
            ids.append(segment.numbers(self._field)[documents])
            scores.append(found)
        return np.concatenate(ids), np.concatenate(scores)

    def _prepare(self, condition: Condition) -> None:
        """What must be known of all segments before the first document is scored."""
        total = sum(segment.total_length(self._field) for segment in self._segments)
        count = sum(segment.documents_with(self._field) for segment in self._segments)
        self._norms = K1 * (1 - B + B * LENGTHS / (total / max(count, 1) or 1.0))
        for leaf in positive_leaves(condition):
            held = [self._held(leaf, slot) for slot in range(width(leaf))]
            self._rarities[leaf] = [log(max(count, 1) / (each + 1)) + 1 for each in held]

    def _held(self, leaf: Condition, slot: int) -> int:
        """How many documents have a word that will do, deleted ones included."""
        held = 0
        for segment in self._segments:
            slots = self._slots(leaf, segment)
            if slot < len(slots):
                held += len(self._with_any(segment, slots[slot]))
        return held

    def _add(self, segment: ArraySegment, part: Condition, documents: Documents, found: Scores) -> None:
        """Add what a part of the condition earns to those of the documents for which it is true."""
        match part:
            case Not() | Everything():
                return
            case AnyOf(parts):
                for each in parts:
                    self._add(segment, each, documents, found)
            case AllOf(parts):
                at = np.flatnonzero(contains(self.documents(segment, part), documents))
                earned = np.zeros(len(at))
                for each in parts:
                    self._add(segment, each, documents[at], earned)
                found[at] += earned
            case _:
                self._add_leaf(segment, part, documents, found)

    def _add_leaf(self, segment: ArraySegment, leaf: Condition, documents: Documents, found: Scores) -> None:
        slots = self._slots(leaf, segment)
        if not slots or not all(slots):
            return
        matching = self.documents(segment, leaf) if len(slots) > 1 else None
        for slot, rarity in zip(slots, self._rarities[leaf], strict=True):
            having, frequencies = self._frequencies(segment, slot)
            at, held = places_of(documents, having)
            if matching is not None:
                fitting = contains(matching, having[held])
                at, held = at[fitting], held[fitting]
            often = frequencies[held].astype(np.float64)
            length = self._norms[segment.lengths(self._field)[having[held]]]
            found[at] += rarity * (often * (K1 + 1)) / (often + length)

    def _frequencies(self, segment: ArraySegment, slot: Sequence[int]) -> tuple[Documents, Numbers]:
        if len(slot) == 1:
            return segment.ids(self._field, slot[0]), segment.frequencies(self._field, slot[0])
        ids = np.concatenate([segment.ids(self._field, *each) for each in stretches(slot)])
        often = np.concatenate([segment.frequencies(self._field, *each) for each in stretches(slot)])
        sums = np.bincount(ids, weights=often, minlength=1)
        having = np.flatnonzero(sums).astype(np.uint32)
        return having, sums[having]

    def _slots(self, leaf: Condition, segment: ArraySegment) -> list[Sequence[int]]:
        """For each word asked for, the numbers of the words of the segment that will do."""
        key = leaf, id(segment)
        found = self._slots_known.get(key)
        if found is None:
            found = self._slots_known[key] = _slots(leaf, segment, self._field)
        return found


def _slots(leaf: Condition, segment: ArraySegment, field: str) -> list[Sequence[int]]:
    def one(word: str) -> list[int]:
        number = segment.number_of(field, word)
        return [] if number is None else [number]

    match leaf:
        case Word(text):
            return [one(text)] if text else []
        case Phrase(words):
            return [one(word) for word in words]
        case Pattern(pattern):
            return [segment.like(field, pattern)]
        case Fuzzy(text, distance):
            return [segment.near(field, text, distance)]
        case FieldWords(_, words):
            return [segment.like(field, word) if {"*", "?"} & set(word) else one(word) for word in words]
    return []


def stretches(slot: Sequence[int]) -> list[tuple[int, ...]]:
    """The words of a slot as what postings are asked by: one by one, or a range of them at once."""
    if isinstance(slot, range) and len(slot) > 1:
        return [(slot[0], slot[-1])]
    return [(term,) for term in slot]


# --- sets as rising arrays ----------------------------------------------------------------------------


def both(few: Documents, many: Documents) -> Documents:
    """What stands in both; the first should be the shorter one."""
    if len(few) > len(many):
        few, many = many, few
    return few[contains(many, few)]


def contains(many: Documents, asked: Documents) -> npt.NDArray[np.bool_]:
    """For each number asked whether it stands in a rising array."""
    if not len(many):
        return np.zeros(len(asked), bool)
    if len(asked) * 16 < len(many):
        at = np.searchsorted(many, asked)
        at[at == len(many)] = 0
        found: npt.NDArray[np.bool_] = many[at] == asked
        return found
    mask = np.zeros(int(max(many[-1], asked.max() if len(asked) else 0)) + 1, bool)
    mask[many] = True
    return mask[asked]


def without(many: Documents, gone: Documents) -> Documents:
    """What stands in the first only."""
    return many[~contains(gone, many)] if len(gone) else many


def union(parts: Sequence[Documents]) -> Documents:
    """What stands in any of them."""
    parts = [part for part in parts if len(part)]
    if len(parts) < 2:
        return parts[0] if parts else np.empty(0, np.uint32)
    total = sum(map(len, parts))
    top = int(max(part[-1] for part in parts)) + 1
    if total * 8 < top:
        return np.unique(np.concatenate(parts))
    mask = np.zeros(top, bool)
    for part in parts:
        mask[part] = True
    return np.flatnonzero(mask).astype(np.uint32)


def different(documents: Documents) -> Documents:
    """The same numbers, rising, each once."""
    if not len(documents):
        return documents
    top = int(documents.max()) + 1
    if len(documents) * 8 < top:
        return np.unique(documents)
    mask = np.zeros(top, bool)
    mask[documents] = True
    return np.flatnonzero(mask).astype(np.uint32)


def places_of(asked: Documents, having: Documents) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Where the common numbers of two rising arrays stand in the first, and in the second."""
    if len(asked) < len(having):
        at = np.searchsorted(having, asked)
        at[at == len(having)] = 0
        same = having[at] == asked
        return np.flatnonzero(same), at[same]
    at = np.searchsorted(asked, having)
    at[at == len(asked)] = 0
    same = asked[at] == having
    return at[same], np.flatnonzero(same)


def _adjacent(keys: Sequence[Keys]) -> Keys:
    """The keys of the last of words that follow each other at once."""
    shifted = [each + np.uint64(len(keys) - 1 - place) for place, each in enumerate(keys)]
    order = sorted(shifted, key=len)
    found = order[0]
    for each in order[1:]:
        at = np.searchsorted(each, found)
        at[at == len(each)] = 0
        found = found[each[at] == found]
        if not len(found):
            break
    return found


def _rows(keys: Sequence[Keys], slop: int) -> Keys:
    """The first keys from which the words follow in order with at most ``slop`` others among them.

    From every place of the first word the nearest ones of the others are taken, as in ``rows.rows``.
    """
    first = last = keys[0]
    for each in keys[1:]:
        at = np.searchsorted(each, last, side="right")
        there = at < len(each)
        first, last = first[there], each[at[there]]
        same = first >> FAR == last >> FAR
        first, last = first[same], last[same]
    return first[last - first <= np.uint64(slop + len(keys) - 1)]
