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
    Near,
    Not,
    Pattern,
    Phrase,
    Stem,
    Word,
)
from quoteline.search.array_segment import ArraySegment
from quoteline.search.inverting import CODE
from quoteline.search.leaves import K1, B, scored_leaves, width
from quoteline.search.near import Part, combinations
from quoteline.search.near_arrays import Spans, found_near, merged
from quoteline.search.sets import (
    FAR,
    Bits,
    Documents,
    Keys,
    adjacent,
    both,
    contains,
    different,
    documents_of,
    having_bits,
    in_order,
    places_of,
    sums,
    union,
    without,
)

LENGTHS = np.array([byte_to_length(code) for code in range(256)], np.float64)
SPARE, FEW = 27, 60_000  # to look up a document takes as long as to pass over so many; to begin to, so many
LARGEST = 1 << 20  # a weight up to which what it earns is looked up rather than reckoned

Scores = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]


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
            segment.numbers(self._field).take(segment.live(self.documents(segment, condition)))
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
            case Near():
                return self._near(segment, condition)
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
        unwanted = [part.part for part in parts if isinstance(part, Not)]
        frequent = [bits for part in wanted if (bits := self._bits(segment, part)) is not None]
        others = [self.documents(segment, part) for part in wanted if self._bits(segment, part) is None]
        gone = [bits for part in unwanted if (bits := self._bits(segment, part)) is not None]
        kept = reduce(both, sorted(others, key=len)) if others else None
        if frequent:
            bits = reduce(np.bitwise_and, [*frequent, *map(np.bitwise_not, gone)])
            kept = (
                documents_of(bits, segment.documents)
                if kept is None
                else kept.compress(having_bits(bits, kept))
            )
            unwanted = [part for part in unwanted if self._bits(segment, part) is None]
        kept = segment.having(self._field) if kept is None else kept
        for part in unwanted:
            kept = without(kept, self.documents(segment, part)) if len(kept) else kept
        return kept

    def _bits(self, segment: ArraySegment, part: Condition) -> Bits | None:
        """A bit for each document, where a part asks for one word that stands in many."""
        if not isinstance(part, Word):
            return None
        slots = self._slots(part, segment)
        return segment.bits(self._field, slots[0][0]) if slots and slots[0] else None

    def _with_any(self, segment: ArraySegment, slot: Sequence[int]) -> Documents:
        """The documents that have one of some words."""
        if isinstance(slot, range) and len(slot) > 1:
            return different(segment.ids(self._field, slot[0], slot[-1]))
        return union([segment.ids(self._field, term) for term in slot])

    # --- words in a row ---

    def _in_a_row(self, segment: ArraySegment, slots: Sequence[Sequence[int]], slop: int) -> Documents:
        among = self._with_all(segment, slots)
        if not len(among):
            return among
        keys = [self._keys(segment, slot, among) for slot in slots]
        found = in_order(keys, slop)[0] if slop else adjacent(keys)
        return different((found >> FAR).astype(np.uint32))

    def _with_all(self, segment: ArraySegment, slots: Sequence[Sequence[int]]) -> Documents:
        """The documents that have a word of each slot."""
        bits, others = [], []
        for slot in slots:
            held = segment.bits(self._field, slot[0]) if len(slot) == 1 else None
            if held is None:
                others.append(self._with_any(segment, slot))
            else:
                bits.append(held)
        kept = reduce(both, sorted(others, key=len)) if others else None
        if not bits:
            return np.empty(0, np.uint32) if kept is None else kept
        every = reduce(np.bitwise_and, bits)
        return (
            documents_of(every, segment.documents)
            if kept is None
            else kept.compress(having_bits(every, kept))
        )

    def _keys(self, segment: ArraySegment, slot: Sequence[int], among: Documents) -> Keys:
        """Document and place of the words of a slot, rising, in some documents only, which all have one."""
        parts = []
        for stretch in stretches(slot):
            ids = segment.ids(self._field, *stretch)
            if len(slot) == 1 and len(among) * SPARE < len(ids) + FEW:
                at = np.searchsorted(ids, among)
            else:
                at = np.flatnonzero(contains(among, ids))
            often, places = segment.places_in(self._field, stretch[0], stretch[-1], at)
            documents = np.repeat(ids.take(at).astype(np.uint64) << FAR, often)
            parts.append(np.bitwise_or(documents, places, dtype=np.uint64))
        return parts[0] if len(slot) == 1 else np.unique(np.concatenate(parts))

    # --- words near each other ---

    def _near(self, segment: ArraySegment, near: Near) -> Documents:
        having = [self.documents(segment, part) for part in near.parts]
        among = reduce(both, sorted(having, key=len)) if having else np.empty(0, np.uint32)
        found = []
        for parts in combinations(near) if len(among) else ():
            spans = [self._spans_of_part(segment, part, among) for part in parts]
            if all(len(each.first) for each in spans):
                keys = found_near(spans, sum(part.words for part in parts), near.slop)
                found.append(different((keys >> FAR).astype(np.uint32)))
        return union(found)

    def _spans_of_part(self, segment: ArraySegment, part: Part, among: Documents) -> Spans:
        return merged([self._spans(segment, leaf, among) for leaf in part.leaves])

    def _spans(self, segment: ArraySegment, leaf: Condition, among: Documents) -> Spans:
        """First and last places of a leaf in those of some documents that have it."""
        among = both(among, self.documents(segment, leaf))
        slots = self._slots(leaf, segment)
        if not len(among) or not slots:
            return Spans(np.empty(0, np.uint64), np.empty(0, np.uint64))
        keys = [self._keys(segment, slot, among) for slot in slots]
        if len(keys) == 1:
            return Spans(keys[0], keys[0])
        if isinstance(leaf, Phrase) and leaf.slop:
            return Spans(*in_order(keys, leaf.slop))
        last = adjacent(keys)
        return Spans(last - np.uint64(len(keys) - 1), last)

    # --- scores ---

    def scores(
        self, condition: Condition, limit: int | None = None
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
        """Ids for which it is true and their BM25, in no order; with ``limit`` not those that are worse than
        so many others.

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
            if limit is not None and 0 < limit < len(documents):
                best = np.flatnonzero(found >= np.partition(found, len(found) - limit)[len(found) - limit])
                documents, found = documents[best], found[best]
            ids.append(segment.numbers(self._field).take(documents))
            scores.append(found)
        return np.concatenate(ids), np.concatenate(scores)

    def _prepare(self, condition: Condition) -> None:
        """What must be known of all segments before the first document is scored."""
        total = sum(segment.total_length(self._field) for segment in self._segments)
        count = sum(segment.documents_with(self._field) for segment in self._segments)
        self._norms = K1 * (1 - B + B * LENGTHS / (total / max(count, 1) or 1.0))
        for leaf in scored_leaves(condition):
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
            case AllOf(parts) | Near(parts):
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
            having, weights = self._weights(segment, slot)
            at, held = places_of(documents, having)
            if matching is not None:
                fitting = contains(matching, having.take(held))
                at, held = at.compress(fitting), held.compress(fitting)
            if len(at) == len(documents):
                found += self._earned(weights.take(held), rarity)
            else:
                found[at] += self._earned(weights.take(held), rarity)

    def _earned(self, weights: Numbers, rarity: float) -> Scores:
        """What postings of such weights earn, for a word of such rarity."""
        top = int(weights.max(initial=0))
        if top > LARGEST:
            return self._reckoned(weights, rarity)
        return self._reckoned(np.arange(top + 1), rarity).take(weights)

    def _reckoned(self, weights: Numbers, rarity: float) -> Scores:
        often = (weights >> CODE).astype(np.float64)
        return rarity * (often * (K1 + 1)) / (often + self._norms.take(weights & ((1 << CODE) - 1)))

    def _weights(self, segment: ArraySegment, slot: Sequence[int]) -> tuple[Documents, Numbers]:
        """The documents that have one of some words, and the weight that these have together in each."""
        if len(slot) == 1:
            return segment.ids(self._field, slot[0]), segment.weights(self._field, slot[0])
        ids = np.concatenate([segment.ids(self._field, *each) for each in stretches(slot)])
        often = np.concatenate([segment.frequencies(self._field, *each) for each in stretches(slot)])
        having = different(ids)
        return having, (sums(having, ids, often) << CODE) | segment.lengths(self._field).take(having)

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
        case Stem(text, languages):
            return [segment.forms(field, text, languages)]
        case FieldWords(_, words):
            return [segment.like(field, word) if {"*", "?"} & set(word) else one(word) for word in words]
    return []


def stretches(slot: Sequence[int]) -> list[tuple[int, ...]]:
    """The words of a slot as what postings are asked by: one by one, or a range of them at once."""
    if isinstance(slot, range) and len(slot) > 1:
        return [(slot[0], slot[-1])]
    return [(term,) for term in slot]
