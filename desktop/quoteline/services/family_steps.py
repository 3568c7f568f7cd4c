"""What the stages of matching share: steps of progress, candidates from the cache, what links connect."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from quoteline.families.candidates import Postings
from quoteline.storage.families import FamilyCache

STRIDE = 500  # things compared from one step to the next


@dataclass(frozen=True, slots=True)
class FamilyStep:
    """Progress: ``done`` of ``total``; ``what`` is a sentence for the status bar."""

    done: int
    total: int
    what: str = "Comparing quotations"


def candidates(
    cache: FamilyCache, table: str, column: str, fresh: Mapping[int, Collection[int]], least: float = 0.0
) -> Iterator[tuple[int, list[int]]]:
    """For each new thing those that share runs with it: new ones, and those of the cache.

    ``table`` holds the runs, as (number, ``column``); those of the new things may be in it already.
    ``least``: the part of the runs of the smaller one that must be shared.
    """
    wanted = {number for runs in fresh.values() for number in runs}
    kept: dict[int, list[int]] = {}
    if cache.value(f"SELECT count(DISTINCT {column}) FROM {table}") > len(fresh):
        query = f"SELECT {column}, number FROM {table} WHERE number IN {{ids}}"
        for other, number in cache.among(query, wanted):
            if other not in fresh:
                kept.setdefault(other, []).append(number)
    postings = Postings()
    for thing in sorted({*fresh, *kept}):
        postings.add(thing, fresh[thing] if thing in fresh else kept[thing])
    for thing, runs in fresh.items():
        yield thing, postings.candidates(thing, runs, least)


def closure(cache: FamilyCache, table: str, start: Collection[int]) -> set[int]:
    """All that links lead to from here, over however many others, with what was begun from."""
    found, edge = set(start), set(start)
    while edge:
        edge = {
            row[0] for row in cache.among(f"SELECT other FROM {table} WHERE one IN {{ids}}", edge)
        } - found
        found |= edge
    return found


def pair(one: int, other: int) -> tuple[int, int]:
    """Two in their order, so that each pair is met once."""
    return (one, other) if one < other else (other, one)
