"""Several segments become one: their postings are put behind each other, word by word, without sorting any.

What was deleted is left out. All is done on whole arrays, a stretch of words at a time, so that a merge takes
a small part of what indexing takes (docs/performance.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from quoteline import lasting
from quoteline.search import arrays
from quoteline.search.array_segment import ArraySegment
from quoteline.search.arrays import Array
from quoteline.search.inverting import CODE, STEP, frequent_words, lexicon
from quoteline.search.schema import FIELDS

GONE = np.uint32(0xFFFFFFFF)
STRETCH = 1 << 20  # postings that are moved at once
NUMBERED = tuple(FIELDS.values())  # fields whose documents have an id


def merge(segments: Sequence[ArraySegment], path: Path) -> int:
    """Write the living documents of some segments, in their order, as one; how many there are."""
    moves = _moves(segments)
    documents = sum(int((move != GONE).sum()) for move in moves)
    kept: dict[str, Array] = {}
    known: dict[str, dict[str, int]] = {}
    for field in sorted({name for segment in segments for name in segment.fields()}):
        parts = [_part(each, field, move) for each, move in zip(segments, moves, strict=True)]
        made = _merged([part for part in parts if part is not None], documents)
        lengths = [_lengths(each, field)[move != GONE] for each, move in zip(segments, moves, strict=True)]
        made["lengths"] = np.concatenate(lengths)
        having = sum(_living_with(each, field) for each in segments)
        if having:
            kept |= {f"{field}.{name}": each for name, each in made.items()}
            known[field] = {"words": len(made["places"]), "documents": having}
    for field in NUMBERED:
        numbers = [each.numbers(field)[move != GONE] for each, move in zip(segments, moves, strict=True)]
        kept[f"{field}.numbers"] = np.concatenate(numbers).astype(np.int64, copy=False)
    with path.open("xb") as file:
        arrays.write(file, kept, {"documents": documents, "fields": known})
    lasting.flush_file(path)
    return documents


def _moves(segments: Sequence[ArraySegment]) -> list[Array]:
    """For each segment the new number of each of its documents, GONE for a deleted one."""
    moves, before = [], 0
    for segment in segments:
        living = segment.living()
        move = np.full(segment.documents, GONE, np.uint32)
        move[living] = np.arange(before, before + len(living), dtype=np.uint32)
        before += len(living)
        moves.append(move)
    return moves


def _living_with(segment: ArraySegment, field: str) -> int:
    return segment.count_living(field) if segment.has(field) else 0


def _lengths(segment: ArraySegment, field: str) -> Array:
    return segment.lengths(field) if segment.has(field) else np.zeros(segment.documents, np.uint8)


# --- postings -----------------------------------------------------------------------------------------


Runs = tuple[Array, Array]  # where the run of each word begins, and how long it is


@dataclass(frozen=True, slots=True)
class _Part:
    """What a segment brings to a field: the words of living documents, in order, and their postings."""

    names: list[bytes]
    posts: Runs
    tokens: Runs
    ids: Array
    weights: Array
    places: Array


def _part(segment: ArraySegment, field: str, move: Array) -> _Part | None:
    """The postings of the living documents, with their new numbers; None where it lacks the field."""
    if not segment.has(field):
        return None
    posts = segment.array(field, "posts").astype(np.int64)
    tokens = segment.array(field, "places_from").astype(np.int64)
    weights, places = segment.array(field, "weights"), segment.array(field, "places")
    ids = move[segment.array(field, "ids")]
    if len(segment.deleted):
        living = ids != GONE
        posts = _from_zero(living)[posts]
        spoken = np.repeat(living, weights >> CODE)
        tokens = _from_zero(spoken)[tokens]
        ids, weights, places = ids[living], weights[living], places[spoken]
    used = np.flatnonzero(np.diff(posts))
    names = segment.names(field)
    kept = names if len(used) == len(names) else [names[at] for at in used.tolist()]
    return _Part(kept, _runs(posts, used), _runs(tokens, used), ids, weights, places)


def _from_zero(counts: Array) -> Array:
    """Sums of all that stand before each, and of all."""
    return np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))


def _runs(starts: Array, used: Array) -> Runs:
    return starts[:-1][used], np.diff(starts)[used]


def _merged(parts: Sequence[_Part], documents: int) -> dict[str, Array]:
    """The arrays of a field (see ``ArraySegment``) but for those by document."""
    names = sorted(set().union(*(part.names for part in parts)))
    number = {name: at for at, name in enumerate(names)}
    terms = [np.fromiter(map(number.__getitem__, part.names), np.int64, len(part.names)) for part in parts]
    postings, tokens = [part.posts for part in parts], [part.tokens for part in parts]
    posts, posts_to = _laid(len(names), terms, postings)
    places_from, places_to = _laid(len(names), terms, tokens)
    weights = _gathered([part.weights for part in parts], postings, posts_to)
    ids = _gathered([part.ids for part in parts], postings, posts_to)
    return {
        "marks": _marks(weights >> CODE),
        "posts": posts.astype(np.uint32),
        "places_from": places_from.astype(np.uint32),
        "ids": ids,
        "weights": weights,
        "places": _gathered([part.places for part in parts], tokens, places_to),
        **frequent_words(posts, ids, documents),
        **lexicon(names),
    }


def _marks(frequencies: Array) -> Array:
    """Where the places of every STEPth posting begin."""
    if not len(frequencies):
        return np.empty(0, np.uint32)
    sums = np.add.reduceat(frequencies, np.arange(0, len(frequencies), STEP), dtype=np.int64)
    return (np.cumsum(sums) - sums).astype(np.uint32)


def _laid(count: int, terms: Sequence[Array], runs: Sequence[Runs]) -> tuple[Array, list[Array]]:
    """Where each word begins in the whole, and for each part where its runs are to begin."""
    whole = np.zeros(count, np.int64)
    for term, (_, sizes) in zip(terms, runs, strict=True):
        whole[term] += sizes
    starts = _from_zero(whole)
    free = starts[:-1].copy()
    targets = []
    for term, (_, sizes) in zip(terms, runs, strict=True):
        targets.append(free[term])
        free[term] += sizes
    return starts, targets


def _gathered(arrays: Sequence[Array], runs: Sequence[Runs], targets: Sequence[Array]) -> Array:
    """One array in which the runs of all parts lie where they are to lie."""
    whole = np.empty(sum(map(len, arrays)), np.result_type(*arrays))
    for array, (begun, sizes), target in zip(arrays, runs, targets, strict=True):
        for first, last in _stretches(sizes):
            size = sizes[first:last]
            steps = np.arange(int(size.sum())) - np.repeat(np.cumsum(size) - size, size)
            source = array[int(begun[first]) : int(begun[last - 1] + sizes[last - 1])]
            whole[np.repeat(target[first:last], size) + steps] = source
    return whole


def _stretches(sizes: Array) -> Iterator[tuple[int, int]]:
    """Words whose runs are moved at once."""
    ends, first = np.cumsum(sizes), 0
    while first < len(sizes):
        before = int(ends[first - 1]) if first else 0
        last = max(first + 1, int(np.searchsorted(ends, before + STRETCH, side="right")))
        yield first, last
        first = last
