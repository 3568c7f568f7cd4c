"""What the stages of matching share: steps of progress, candidates from the cache, what links connect."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from quoteline.families.candidates import Postings
from quoteline.storage import family_records as records
from quoteline.storage.family_cache import FamilyCache
from quoteline.storage.family_records import Compared
from quoteline.wording import say

STRIDE = 500  # things compared from one step to the next


@dataclass(frozen=True, slots=True)
class FamilyStep:
    """Progress: ``done`` of ``total``; ``what`` is a sentence for the status bar."""

    done: int
    total: int
    what: str = say("Comparing quotations")


def candidates(
    cache: FamilyCache, what: Compared, fresh: Mapping[int, Collection[int]], least: float = 0.0
) -> Iterator[tuple[int, list[int]]]:
    """For each new thing those that share runs with it: new ones, and those of the cache.

    ``fresh`` are the runs of the new things, which may be kept already. ``least``: the part of the runs of
    the smaller one that must be shared.
    """
    kept: Mapping[int, Collection[int]] = {}
    if records.how_many(cache, what) > len(fresh):
        kept = records.holding(cache, what, {number for runs in fresh.values() for number in runs})
    postings = Postings()
    for thing in sorted({*fresh, *kept}):
        postings.add(thing, fresh[thing] if thing in fresh else kept[thing])
    for thing, runs in fresh.items():
        yield thing, postings.candidates(thing, runs, least)


def closure(cache: FamilyCache, what: Compared, start: Collection[int]) -> set[int]:
    """All that links lead to from here, over however many others, with what was begun from."""
    found, edge = set(start), set(start)
    while edge:
        edge = {other for _, other in records.linked(cache, what, edge)} - found
        found |= edge
    return found


def pair(one: int, other: int) -> tuple[int, int]:
    """Two in their order, so that each pair is met once."""
    return (one, other) if one < other else (other, one)
