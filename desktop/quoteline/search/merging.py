"""Several segments become one: their postings are put behind each other, word by word, without sorting any.

What was deleted is left out. All is done on whole arrays, a stretch of words at a time, so that a merge takes a
small part of what indexing takes (docs/performance.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from quoteline.search import arrays, sealing
from quoteline.search.array_segment import ArraySegment
from quoteline.search.arrays import Array
from quoteline.search.inverting import STEP, lexicon
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
        made = _merged([part for part in parts if part is not None])
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
    sealing.flush_file(path)
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


@dataclass(frozen=True, slots=True)
class _Part:
    """What a segment brings to a field. ``posts`` and ``tokens``: where those of each word begin, and the end."""

    names: Sequence[bytes]
    posts: Array
    tokens: Array
    ids: Array
    frequencies: Array
    places: Array


def _part(segment: ArraySegment, field: str, move: Array) -> _Part | None:
    """The postings of the living documents, with their new numbers; None where it lacks the field."""
    if not segment.has(field):
        return None
    posts = segment.array(field, "posts").astype(np.int64)
    tokens = segment.array(field, "places_from").astype(np.int64)
    frequencies, places = segment.array(field, "frequencies"), segment.array(field, "places")
    ids = move[segment.array(field, "ids")]
    if len(segment.deleted):
        living = ids != GONE
        posts = _from_zero(living)[posts]
        spoken = np.repeat(living, frequencies)
        tokens = _from_zero(spoken)[tokens]
        ids, frequencies, places = ids[living], frequencies[living], places[spoken]
    return _Part(segment.names(field), posts, tokens, ids, frequencies, places)


def _from_zero(counts: Array) -> Array:
    """Sums of all that stand before each, and of all."""
    return np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))


def _merged(parts: Sequence[_Part]) -> dict[str, Array]:
    """The arrays of a field (see ``ArraySegment``) but for those by document."""
    used = [np.flatnonzero(np.diff(part.posts)) for part in parts]
    names = sorted(
        {part.names[at] for part, some in zip(parts, used, strict=True) for at in some.tolist()}
    )
    places_of = {name: at for at, name in enumerate(names)}
    terms = [
        np.array([places_of[part.names[at]] for at in some.tolist()], np.int64)
        for part, some in zip(parts, used, strict=True)
    ]
    posts, post_starts = _laid(len(names), terms, [np.diff(p.posts)[u] for p, u in zip(parts, used, strict=True)])
    tokens, token_starts = _laid(
        len(names), terms, [np.diff(p.tokens)[u] for p, u in zip(parts, used, strict=True)]
    )
    posting_froms = [part.posts[:-1][some] for part, some in zip(parts, used, strict=True)]
    token_froms = [part.tokens[:-1][some] for part, some in zip(parts, used, strict=True)]
    ids = _gathered([part.ids for part in parts], posting_froms, post_starts, int(posts[-1]))
    frequencies = _gathered([part.frequencies for part in parts], posting_froms, post_starts, int(posts[-1]))
    places = _gathered([part.places for part in parts], token_froms, token_starts, int(tokens[-1]))
    return {
        "marks": _marks(frequencies),
        "posts": posts.astype(np.uint32),
        "places_from": tokens.astype(np.uint32),
        "ids": ids,
        "frequencies": frequencies,
        "places": places,
        **lexicon(names),
    }


def _marks(frequencies: Array) -> Array:
    """Where the places of every STEPth posting begin."""
    if not len(frequencies):
        return np.empty(0, np.uint32)
    sums = np.add.reduceat(frequencies, np.arange(0, len(frequencies), STEP), dtype=np.int64)
    return (np.cumsum(sums) - sums).astype(np.uint32)


Starts = tuple[Array, Array]  # where each run of a part lies in the whole, and how long it is


def _laid(count: int, terms: Sequence[Array], sizes: Sequence[Array]) -> tuple[Array, list[Starts]]:
    """Where the runs of each word begin in the whole, and for each part where its own runs are to lie."""
    whole = np.zeros(count, np.int64)
    for term, size in zip(terms, sizes, strict=True):
        whole[term] += size
    starts = _from_zero(whole)
    free = starts[:-1].copy()
    laid = []
    for term, size in zip(terms, sizes, strict=True):
        laid.append((free[term], size))
        free[term] += size
    return starts, laid


def _gathered(arrays: Sequence[Array], froms: Sequence[Array], starts: Sequence[Starts], total: int) -> Array:
    """One array in which the runs of all parts lie where they are to lie."""
    whole = np.empty(total, np.result_type(*arrays) if arrays else np.uint32)
    for array, begun, (target, sizes) in zip(arrays, froms, starts, strict=True):
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


