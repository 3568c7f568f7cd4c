"""Texts that are about the same: ranked by the telling words that they share.

A word tells much that few texts have; words of grammar weigh next to nothing by the same measure. The forms
of a word count as one. What a text scores is BM25 over the telling words, each weighted once more by how rare
it is, so that two rare words in common count for more than ten frequent ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
import numpy.typing as npt
from whoosh.util.numeric import byte_to_length

from quoteline.search.array_segment import ArraySegment
from quoteline.search.leaves import K1, B
from quoteline.search.stemming import LANGUAGES, stemmer
from quoteline.search.stock_segment import Segment

MOST, BESIDE = 24, 8  # telling words of a text, and of what stands beside it
STEEP = 1.5  # how much more a rare word tells than a frequent one
FEW = 20  # texts: a word that no more have may be telling, where not half of all have it
COMMON = 0.05  # of the texts: a word that more have tells nothing of what a text is about
LENGTHS = np.array([byte_to_length(code) for code in range(256)], np.float64)

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Documents = npt.NDArray[np.uint32]


AnySegment = ArraySegment | Segment
Slot = Sequence[int] | Sequence[str]  # the forms of a word in a segment: numbers, or the words themselves
Postings = tuple[Documents, Floats]


@dataclass(frozen=True, slots=True)
class Telling:
    """A word that tells what a text is about, where it stands in each segment, and how much it tells."""

    word: str
    postings: tuple[Postings, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Alike:
    """Ids, best first, with their scores and which telling words each has: a bit for each of ``words``, of
    which the first ``own`` are of the text itself."""

    words: tuple[str, ...]
    own: int
    ids: Ints
    scores: Floats
    shared: Ints

    def nothing(self) -> Alike:
        """The same words, and no text that has them."""
        return Alike(self.words, self.own, self.ids[:0], self.scores[:0], self.shared[:0])


@dataclass(frozen=True, slots=True)
class Text:
    """What is told of a text: how much each of its folded words counts, and each of those that stand beside
    it (of its title, of the sentences around it), which tell of the same subject, but are not its own."""

    own: Mapping[str, float]
    beside: Mapping[str, float]
    language: str = ""

    def with_beside(self) -> Text:
        """The same, with what stands beside it as its own words."""
        return Text({**self.beside, **self.own}, {}, self.language)


def alike(segments: Sequence[AnySegment], field: str, text: Text, most: int) -> Alike:
    """The ``most`` texts of a field that share most with a text.

    They share at least two of its telling words, or one where it has no more than two, or one and two of
    those that stand beside it.
    """
    own = telling(segments, field, text.own, text.language)
    beside = telling(segments, field, text.beside, text.language)[:BESIDE]
    own, beside = (own, beside) if own else (beside, [])
    parts = [_scored(segments, number, field, own, beside) for number in range(len(segments))]
    ids, scores, shared = (
        np.concatenate([empty, *found])
        for empty, found in zip(_NOTHING, zip(*parts, strict=True) if parts else ((), (), ()), strict=True)
    )
    if most < len(ids):
        chosen = np.argpartition(-scores, most)[:most]
        ids, scores, shared = ids[chosen], scores[chosen], shared[chosen]
    order = np.lexsort((ids, -scores))
    names = tuple(each.word for each in (*own, *beside))
    return Alike(names, len(own), ids[order], scores[order], shared[order])


_NOTHING = np.empty(0, np.int64), np.empty(0), np.empty(0, np.int64)


def telling(
    segments: Sequence[AnySegment], field: str, counted: Mapping[str, float], language: str
) -> list[Telling]:
    """The most telling of some words, each with how much it counts, the best first."""
    total = max(sum(_documents_with(each, field) for each in segments), 1)
    found = []
    for word, count in _grouped(counted, language).items():
        postings = tuple(_postings(each, field, _forms(each, field, word, language)) for each in segments)
        having = sum(len(documents) for documents, _ in postings)
        if 1 < having <= max(COMMON * total, min(FEW, total / 2)):
            rarity = log(total / having)
            found.append(Telling(word, postings, rarity**STEEP * count))
    return sorted(found, key=lambda each: (-each.weight, each.word))[:MOST]


def _grouped(counted: Mapping[str, float], language: str) -> dict[str, float]:
    """The words; those that are forms of one as that of them which counts most."""
    if language not in LANGUAGES:
        return dict(counted)
    known: dict[frozenset[str], str] = {}
    found: dict[str, float] = {}
    for word, count in sorted(counted.items(), key=lambda each: -each[1]):
        first = known.setdefault(stemmer(language).stems(word), word)
        found[first] = found.get(first, 0) + count
    return found


def _scored(
    segments: Sequence[AnySegment],
    number: int,
    field: str,
    own: Sequence[Telling],
    beside: Sequence[Telling],
) -> tuple[Ints, Floats, Ints]:
    """Ids, scores and shared words of the documents of a segment that share enough words."""
    segment = segments[number]
    if not _documents_with(segment, field) or not own:
        return _NOTHING
    lengths = LENGTHS[np.frombuffer(bytes(segment.lengths(field)), np.uint8)]
    norms = K1 * (1 - B + B * lengths / _average_length(segments, field))
    scores, had, shared = np.zeros(len(norms)), np.zeros(len(norms)), np.zeros(len(norms), np.int64)
    for at, each in enumerate((*own, *beside)):
        documents, earned = _earned(each, number, norms)
        scores[documents] += earned
        had[documents] += each.weight
        shared[documents] |= 1 << at
    mine, around = np.bitwise_count(shared & ((1 << len(own)) - 1)), np.bitwise_count(shared >> len(own))
    enough = (mine >= min(2, max(1, len(own) - 1))) | ((mine > 0) & (around > 1))
    enough[np.array(list(segment.deleted), np.int64)] = False
    found = np.flatnonzero(enough)
    share = np.sqrt(np.minimum(had[found] / sum(each.weight for each in own), 1))
    return np.asarray(segment.numbers(field), np.int64)[found], scores[found] * share, shared[found]


def _earned(word: Telling, number: int, norms: Floats) -> Postings:
    """The documents of a segment that have a word, and what each earns by it."""
    documents, often = word.postings[number]
    return documents, word.weight * often * (K1 + 1) / (often + norms[documents])


# --- both kinds of segments ---------------------------------------------------------------------------


def _documents_with(segment: AnySegment, field: str) -> int:
    if isinstance(segment, ArraySegment):
        return segment.documents_with(field)
    return sum(number >= 0 for number in segment.numbers(field))


def _average_length(segments: Sequence[AnySegment], field: str) -> float:
    count = sum(_documents_with(each, field) for each in segments)
    return sum(each.total_length(field) for each in segments) / max(count, 1) or 1.0


def _forms(segment: AnySegment, field: str, word: str, language: str) -> Slot:
    """The words of a segment that are forms of a word; the word alone where no forms are known."""
    languages = (language,) if language in LANGUAGES else ()
    if isinstance(segment, ArraySegment):
        return segment.forms(field, word, languages)
    return segment.lexicon(field).forms(word, languages)


def _postings(segment: AnySegment, field: str, slot: Slot) -> Postings:
    """The documents that have any of these words, and how often."""
    parts = [_of_word(segment, field, each) for each in slot]
    if len(parts) == 1:
        return parts[0]
    if not parts:
        return np.empty(0, np.uint32), np.empty(0)
    documents, at = np.unique(np.concatenate([ids for ids, _ in parts]), return_inverse=True)
    often = np.bincount(at, weights=np.concatenate([each for _, each in parts]))
    return documents, np.asarray(often, np.float64)


def _of_word(segment: AnySegment, field: str, word: int | str) -> Postings:
    if isinstance(segment, ArraySegment):
        assert isinstance(word, int)
        return segment.ids(field, word), np.asarray(segment.frequencies(field, word), np.float64)
    found = dict(segment.frequencies(field, str(word)))
    documents = np.fromiter(found, np.uint32, len(found))
    return documents, np.fromiter(found.values(), np.float64, len(found))
