"""A text as long as a book is looked through piece by piece, so that what that takes stays bounded."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quoteline.domain import Spans

LONG = 1_000_000  # code points; a shorter text is one piece
PIECE = 100_000  # more would keep other threads of Python waiting for too long
BEYOND = 2_000  # code points behind a piece that are read with it, for what runs on
CUTS = ("\n", " ")  # where a text is cut, the best place first
NEAR = 20_000  # code points before the end of a piece in which such a place is looked for


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where the pieces of a text begin and end, cut between paragraphs or words where there are any."""
    start = 0
    while len(text) - start > LONG:
        stop = _cut(text, start + PIECE)
        yield start, stop
        start = stop
    yield start, len(text)


def in_pieces(text: str, find: Callable[[str], Spans], most: int) -> Spans:
    """The first ``most`` places that ``find`` gives of a long text; all it gives of one that is not long.

    They are in order and apart from each other, as ``find`` gives them; what is longer than ``BEYOND`` may
    be missed where two pieces meet.
    """
    if len(text) <= LONG:
        return find(text)
    found: list[tuple[int, int]] = []
    for start, stop in pieces(text):
        for first, last in find(text[start : stop + BEYOND]):
            if first + start < stop and (not found or first + start >= found[-1][1]):
                found.append((first + start, last + start))
        if len(found) >= most:
            break
    return tuple(found[:most])


def _cut(text: str, limit: int) -> int:
    for mark in CUTS:
        place = text.rfind(mark, limit - NEAR, limit)
        if place >= 0:
            return place + 1
    return limit
