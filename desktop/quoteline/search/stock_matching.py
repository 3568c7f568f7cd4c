"""What a condition about words finds in segments that Whoosh's own writer made, and how well it fits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from math import log

import numpy as np
import numpy.typing as npt

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
from quoteline.search.leaves import K1, B, width
from quoteline.search.near import Part, Row, chosen, combinations
from quoteline.search.rows import rows, stand_in_a_row
from quoteline.search.stock_segment import LENGTHS, Segment

Slots = list[list[str]]  # for each word asked for, the words of the segment that will do


class StockEvaluator:
    """Answers conditions as the evaluator of whole arrays does."""

    def __init__(self, segments: Sequence[Segment], field: str) -> None:
        self._matcher = Matcher(segments, field)

    def ids(self, condition: Condition) -> npt.NDArray[np.int64]:
        """The ids for which it is true, in no order."""
        found = self._matcher.ids(condition)
        return np.fromiter(found, np.int64, len(found))

    def scores(
        self, condition: Condition, limit: int | None = None
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
        """The same ids, all of them, and their BM25."""
        scores = self._matcher.scores(condition, self._matcher.ids(condition))
        return np.fromiter(scores, np.int64, len(scores)), np.fromiter(scores.values(), float, len(scores))


class Matcher:
    """Answers one condition about one field; what it found on the way is kept for the scores."""

    def __init__(self, segments: Sequence[Segment], field: str) -> None:
        self._segments = segments
        self._field = field
        self._known: dict[Condition, set[int]] = {}
        self._words: dict[tuple[Condition, int], Slots] = {}

    def ids(self, condition: Condition) -> set[int]:
        """The ids of all documents for which the condition is true."""
        match condition:
            case Everything():
                return self._all()
            case Not(part):
                return self._all() - self.ids(part)
            case AllOf(parts):
                return self._all_of(parts)
            case AnyOf(parts):
                return set().union(*map(self.ids, parts))
        if condition not in self._known:
            self._known[condition] = self._leaf(condition)
        return self._known[condition]

    def scores(self, condition: Condition, among: set[int]) -> dict[int, float]:
        """BM25 of each of the ids: the more often rare words stand in a short text, the higher."""
        found = dict.fromkeys(among, 0.0)
        self._add(condition, among, found)
        return found

    def _add(self, part: Condition, among: set[int], found: dict[int, float]) -> None:
        match part:
            case Not() | Everything():
                return
            case AnyOf(parts):
                for each in parts:
                    self._add(each, among, found)
            case AllOf(parts) | Near(parts):
                for each in parts:
                    self._add(each, among & self.ids(part), found)
            case _:
                for slot in range(width(part)):
                    self._add_scores(part, slot, among & self.ids(part), found)

    def _all(self) -> set[int]:
        return set().union(*(segment.all_numbers(self._field) for segment in self._segments))

    def _all_of(self, parts: Sequence[Condition]) -> set[int]:
        found: set[int] | None = None
        for part in parts:
            if not isinstance(part, Not | Everything):
                found = self.ids(part) if found is None else found & self.ids(part)
            if found is not None and not found:
                return found
        kept = self._all() if found is None else set(found)
        for part in parts:
            if isinstance(part, Not):
                kept -= self.ids(part.part)
        return kept

    # --- leaves ---

    def _slots(self, leaf: Condition, segment: Segment) -> Slots:
        asked = leaf, id(segment)
        if asked not in self._words:
            self._words[asked] = _slots(leaf, segment, self._field)
        return self._words[asked]

    def _leaf(self, leaf: Condition) -> set[int]:
        if isinstance(leaf, FieldWords) and not leaf.in_a_row and len(leaf.words) > 1:
            return self._all_of([FieldWords(leaf.field, (word,)) for word in leaf.words])
        found: set[int] = set()
        for segment in self._segments:
            documents = segment.live(self._documents(segment, leaf))
            found.update(map(segment.numbers(self._field).__getitem__, documents))
        return found

    def _documents(self, segment: Segment, leaf: Condition) -> Sequence[int]:
        if isinstance(leaf, Near):
            return self._near(segment, leaf)
        if isinstance(leaf, AnyOf):
            return sorted(set().union(*(self._documents(segment, part) for part in leaf.parts)))
        slots = self._slots(leaf, segment)
        if not slots or not all(slots):
            return []
        if len(slots) == 1:
            return self._with_any(segment, slots[0])
        return self._in_a_row(segment, slots, _slop(leaf))

    def _with_any(self, segment: Segment, words: list[str]) -> Sequence[int]:
        if len(words) == 1:
            return segment.documents(self._field, words[0])
        return list(set().union(*(segment.documents(self._field, word) for word in words)))

    def _in_a_row(self, segment: Segment, slots: Slots, slop: int) -> list[int]:
        documents: set[int] | None = None
        for slot in slots:
            having = set(self._with_any(segment, slot))
            documents = having if documents is None else documents & having
            if not documents:
                return []
        among = sorted(segment.live(sorted(documents or ())))
        places = [self._places(segment, slot, among) for slot in slots]
        return [each for each in among if stand_in_a_row([at[each] for at in places], slop)]

    def _near(self, segment: Segment, near: Near) -> list[int]:
        having = [set(self._documents(segment, part)) for part in near.parts]
        among = segment.live(sorted(set.intersection(*having))) if having else []
        found: set[int] = set()
        for parts in combinations(near) if among else ():
            words = sum(part.words for part in parts)
            standing = [self._rows_of_part(segment, part, among) for part in parts]
            for each in among:
                if any(True for _ in chosen([rows.get(each, []) for rows in standing], words, near.slop)):
                    found.add(each)
        return sorted(found)

    def _rows_of_part(self, segment: Segment, part: Part, among: Sequence[int]) -> dict[int, list[Row]]:
        merged: defaultdict[int, set[Row]] = defaultdict(set)
        for leaf in part.leaves:
            slots = self._slots(leaf, segment)
            if slots and all(slots):
                there = sorted({*among} & {*self._documents(segment, leaf)})
                places = [self._places(segment, slot, there) for slot in slots]
                for each in there:
                    merged[each].update(rows([at.get(each, []) for at in places], _slop(leaf)))
        return {document: sorted(found) for document, found in merged.items()}

    def _places(self, segment: Segment, words: list[str], among: list[int]) -> dict[int, list[int]]:
        if len(words) == 1:
            return segment.places(self._field, words[0], among)
        merged: defaultdict[int, list[int]] = defaultdict(list)
        for word in words:
            for document, places in segment.places(self._field, word, among).items():
                merged[document].extend(places)
        return {document: sorted(places) for document, places in merged.items()}

    # --- scores ---

    def _add_scores(self, leaf: Condition, slot: int, fitting: set[int], found: dict[int, float]) -> None:
        """All words that will do for a slot count as one word."""
        held = self._frequencies(leaf, slot)
        rarity = log(max(self._count, 1) / (self._held(leaf, slot) + 1)) + 1
        norms = self._norms
        for number in fitting & held.keys():
            frequency, length = held[number]
            found[number] += rarity * frequency * (K1 + 1) / (frequency + norms[length])

    def _frequencies(self, leaf: Condition, slot: int) -> dict[int, tuple[float, int]]:
        held: dict[int, tuple[float, int]] = {}
        for segment in self._segments:
            numbers, lengths = segment.numbers(self._field), segment.lengths(self._field)
            slots = self._slots(leaf, segment)
            for word in slots[slot] if slot < len(slots) else ():
                for document, frequency in segment.frequencies(self._field, word):
                    if document not in segment.deleted:
                        before = held.get(numbers[document], (0.0, 0))[0]
                        held[numbers[document]] = (before + frequency, lengths[document])
        return held

    def _held(self, leaf: Condition, slot: int) -> int:
        """How many documents have a word that will do, deleted ones included."""
        held = 0
        for segment in self._segments:
            slots = self._slots(leaf, segment)
            for words in slots[slot : slot + 1]:
                held += len(self._with_any(segment, words)) if words else 0
        return held

    @cached_property
    def _count(self) -> int:
        """How many documents have the field, deleted ones included."""
        return sum(number >= 0 for segment in self._segments for number in segment.numbers(self._field))

    @cached_property
    def _norms(self) -> list[float]:
        """BM25's measure of length, for each of the 256 lengths that the index tells apart."""
        total = sum(segment.total_length(self._field) for segment in self._segments)
        average = total / max(self._count, 1) or 1.0
        return [K1 * (1 - B + B * length / average) for length in LENGTHS]


def _slop(leaf: Condition) -> int:
    return leaf.slop if isinstance(leaf, Phrase) else 0


def _slots(leaf: Condition, segment: Segment, field: str) -> Slots:
    match leaf:
        case Word(text):
            return [[text]] if text else []
        case Phrase(words):
            return [[word] for word in words]
        case Pattern(pattern):
            return [segment.lexicon(field).like(pattern)]
        case Fuzzy(text, distance):
            return [segment.lexicon(field).near(text, distance)]
        case Stem(text, languages):
            return [segment.lexicon(field).forms(text, languages)]
        case FieldWords(_, words):
            return [segment.lexicon(field).like(word) if {"*", "?"} & set(word) else [word] for word in words]
    return []
