"""Words in a row: where the places of several words follow each other closely enough."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def rows(places: Sequence[Sequence[int]], slop: int) -> Iterator[tuple[int, ...]]:
    """Each way the words stand in this order with at most ``slop`` other words among them.

    ``places`` holds the ascending places of each word. From every place of the first word the nearest ones
    of the others are taken. Linear in the number of places.
    """
    if not places or not all(places):
        return
    pointers = [0] * len(places)
    for first in places[0]:
        row = [first]
        for at in range(1, len(places)):
            found = _next_behind(places[at], pointers, at, row[-1])
            if found is None:
                return
            row.append(found)
        if row[-1] - first - len(places) + 1 <= slop:
            yield tuple(row)


def stand_in_a_row(places: Sequence[Sequence[int]], slop: int) -> bool:
    """Whether there is any of the :func:`rows`; without slop, found by shifting places over each other."""
    if slop:
        return any(True for _ in rows(places, slop))
    firsts = set(places[0])
    for shift, others in enumerate(places[1:], 1):
        firsts.intersection_update([other - shift for other in others])
        if not firsts:
            return False
    return bool(firsts)


def _next_behind(places: Sequence[int], pointers: list[int], at: int, behind: int) -> int | None:
    """The first place after ``behind``; the pointer only moves on, as ``behind`` never goes back."""
    pointer = pointers[at]
    while pointer < len(places) and places[pointer] <= behind:
        pointer += 1
    pointers[at] = pointer
    return places[pointer] if pointer < len(places) else None
