"""Leaves that other words of the library will do for than those typed, and which words those are."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.domain import Condition, FieldWords, Fuzzy, Near, Pattern, Stem


@dataclass(frozen=True, slots=True)
class Meant:
    """What a pattern, a nearly typed word, a stem or a name stands for in a library, most frequent first.

    ``words``: each with how many texts have it; ``more``: how many others there are.
    """

    words: tuple[tuple[str, int], ...] = ()
    more: int = 0


def stands_for_words(leaf: Condition) -> bool:
    """Whether other words of the library than those typed will do."""
    match leaf:
        case Pattern() | Fuzzy() | Stem():
            return True
        case FieldWords(field="article", words=words):
            return any({"*", "?"} & set(word) for word in words)
        case Near(parts):
            return any(map(stands_for_words, parts))
    return False
