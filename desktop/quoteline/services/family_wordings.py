"""Wordings as the cache of families keeps them: each once, however many outlets print it."""

from __future__ import annotations

import json
from collections.abc import Collection
from hashlib import blake2b

from quoteline.domain import Kind
from quoteline.families.words import Worded
from quoteline.storage import family_records as records
from quoteline.storage.family_cache import FamilyCache


def key(words: Worded) -> int:
    """A number that two wordings share only if they are the same (of 2⁶⁴: no two ever met)."""
    told = "\n".join(columns(words)).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=8).digest(), "big", signed=True)


def columns(words: Worded) -> tuple[str, str, str, str]:
    """Kind, marks, brackets and words, as they are kept."""
    brackets = json.dumps(sorted(words.bracketed))
    return words.kind.value, json.dumps(words.marked), brackets, " ".join(words.words)


def wordings(cache: FamilyCache, ids: Collection[int]) -> dict[int, Worded]:
    """Kept wordings, by number; one that is gone is left out."""
    return {
        number: Worded(
            Kind(kind),
            tuple(words.split()),
            marked=tuple((start, end) for start, end in json.loads(marked)),
            bracketed=frozenset(json.loads(bracketed)),
        )
        for number, kind, marked, bracketed, words in records.wordings(cache, ids)
    }
