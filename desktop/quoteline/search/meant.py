"""Which words of the library a pattern, a nearly typed word or a word in all its forms stands for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from quoteline.domain import Condition, Near
from quoteline.search import stock_matching, whole
from quoteline.search.array_segment import ArraySegment
from quoteline.search.meaning import Meant, stands_for_words
from quoteline.search.stock_segment import Segment

AnySegment = ArraySegment | Segment


def meant(segments: Sequence[AnySegment], field: str, leaf: Condition, most: int) -> Meant:
    """The words of a field that a leaf stands for, the most frequent first; of all the parts of a Near."""
    found: Counter[str] = Counter()
    for segment in segments:
        for slot in _slots(leaf, segment, field):
            found.update(counted(segment, field, slot))
    return most_frequent(segments, field, found, most)


def _slots(leaf: Condition, segment: AnySegment, field: str) -> list[Sequence[int] | Sequence[str]]:
    if isinstance(leaf, Near):
        parts = [part for part in leaf.parts if stands_for_words(part)]
        return [slot for part in parts for slot in _slots(part, segment, field)]
    if isinstance(segment, Segment):
        return list(stock_matching._slots(leaf, segment, field))
    return list(whole._slots(leaf, segment, field))


def counted(segment: AnySegment, field: str, numbers: Sequence[int] | Sequence[str]) -> dict[str, int]:
    """How many documents of a segment have each of its words, deleted ones included."""
    if isinstance(segment, Segment):
        return {str(word): len(segment.documents(field, str(word))) for word in numbers}
    posts = segment.array(field, "posts")
    at = np.asarray(numbers, np.int64)
    often = posts[at + 1].astype(np.int64) - posts[at].astype(np.int64)
    return {word_at(segment, field, number): n for number, n in zip(at.tolist(), often.tolist(), strict=True)}


def word_at(segment: ArraySegment, field: str, number: int) -> str:
    """The word of a number."""
    starts = segment.array(field, "starts")
    found = bytes(segment.array(field, "lexicon").data[int(starts[number]) : int(starts[number + 1]) - 1])
    return found.decode("utf-8", "surrogatepass")


def living(segment: AnySegment, field: str, word: str) -> int:
    """How many documents that are not deleted have a word."""
    if isinstance(segment, Segment):
        return len(segment.live(segment.documents(field, word)))
    number = segment.number_of(field, word)
    return 0 if number is None else len(segment.live(segment.ids(field, number)))


def most_frequent(segments: Sequence[AnySegment], field: str, found: Counter[str], most: int) -> Meant:
    """The first of counted words, counted again without deleted documents where there are any."""
    if any(len(segment.deleted) for segment in segments):
        first = found.most_common(most * 2)
        exact = Counter({word: sum(living(each, field, word) for each in segments) for word, _ in first})
        found = Counter({**found, **exact})
        found = Counter({word: count for word, count in found.items() if count})
    ordered = sorted(found.items(), key=lambda each: (-each[1], each[0]))
    return Meant(tuple(ordered[:most]), max(0, len(ordered) - most))
