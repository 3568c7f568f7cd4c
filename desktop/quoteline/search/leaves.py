"""The parts of a condition about words, and what BM25 makes of them."""

from __future__ import annotations

from collections.abc import Iterator

from quoteline.domain import (
    AllOf,
    AnyOf,
    Condition,
    Everything,
    FieldWords,
    Fuzzy,
    Near,
    Not,
    Pattern,
    Phrase,
    Stem,
    Word,
)
from quoteline.search.near import leaves_of
from quoteline.search.schema import FIELDS

LEAVES = (Word, Phrase, Pattern, Fuzzy, Stem)
B, K1 = 0.75, 1.2  # BM25: how much length counts, and how soon repetition stops to count


def check_about_words(condition: Condition, where: str) -> None:
    """Raise ValueError when the index cannot answer a condition by itself."""
    if where not in FIELDS:
        raise ValueError(f"words are looked for in {' or '.join(FIELDS)}, not in {where}")
    match condition:
        case Everything() | Word() | Phrase() | Pattern() | Fuzzy() | Stem():
            return
        case Near(parts) if all(isinstance(leaf, LEAVES) for part in parts for leaf in leaves_of(part)):
            return
        case FieldWords("article") if where == "articles":
            return
        case Not(part):
            check_about_words(part, where)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                check_about_words(part, where)
        case _:
            raise ValueError(f"not about the words of {where}: {condition}")


def positive_leaves(condition: Condition) -> Iterator[Condition]:
    """The leaves that a find has, rather than lacks."""
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from positive_leaves(part)
        case Not() | Everything():
            return
        case _:
            yield condition


def scored_leaves(condition: Condition) -> Iterator[Condition]:
    """The same, with those of a Near: where its parts are near each other, each earns as it does alone."""
    for leaf in positive_leaves(condition):
        if isinstance(leaf, Near):
            for part in leaf.parts:
                yield from leaves_of(part)
        else:
            yield leaf


def width(leaf: Condition) -> int:
    """How many words in a row a leaf asks for."""
    return len(leaf.words) if isinstance(leaf, Phrase | FieldWords) else 1
