"""Which articles are near-duplicates: the same text cut, lengthened or touched up by another outlet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set

from quoteline.families.fingerprints import runs, thinned
from quoteline.families.words import folded

RUN = 6  # words to a fingerprint of an article
SPREAD = 12  # one of so many neighbours is kept: a shared stretch of 17 words is found
EXACT = 5  # words to a run in the exact check
ALIKE = 0.6  # of the runs of the shorter one must be in the other
LEAST = 24  # runs; a shorter text is only like one that is the same
LONGEST = 20_000  # words of an article that are looked at
LONGEST_WORD = 50  # letters and what stands between two words, more than enough

_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words(text: str) -> list[str]:
    """The words of an article as they are compared."""
    text = text[: LONGEST * LONGEST_WORD]  # a book's words are not all made to look at the first of them
    if text.isascii():  # most are, and there is nothing to be taken off
        return _WORDS.findall(text.lower())[:LONGEST]
    return [folded(word) for word in _WORDS.findall(text)[:LONGEST]]


def fingerprints(text: str) -> set[int]:
    """A part of the runs of an article; near-duplicates have some in common."""
    return thinned(runs(words(text), RUN), SPREAD)


def exact(text: str) -> set[tuple[str, ...]]:
    """All runs of an article, for the exact check."""
    found = words(text)
    return set(zip(*(found[start:] for start in range(EXACT)), strict=False))


def alike(one: Set[tuple[str, ...]], other: Set[tuple[str, ...]]) -> float:
    """The part of the runs of the shorter article that is in the other; 0 where one is too short to tell."""
    if min(len(one), len(other)) < LEAST:
        return 0.0
    return len(one & other) / min(len(one), len(other))


def connected(items: Iterable[int], pairs: Iterable[tuple[int, int]]) -> Mapping[int, int]:
    """For each item the least of all that pairs connect it with, over however many others."""
    above = {item: item for item in items}

    def top(item: int) -> int:
        while above[item] != item:
            above[item] = above[above[item]]
            item = above[item]
        return item

    for one, other in pairs:
        first, second = sorted((top(one), top(other)))
        above[second] = first
    return {item: top(item) for item in above}
