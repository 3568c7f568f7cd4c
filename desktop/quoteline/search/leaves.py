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
    Not,
    Pattern,
    Phrase,
    Word,
)
from quoteline.search.schema import FIELDS

B, K1 = 0.75, 1.2  # BM25: how much length counts, and how soon repetition stops to count


def check_about_words(condition: Condition, where: str) -> None:
    """Raise ValueError when the index cannot answer a condition by itself."""
    if where not in FIELDS:
        raise ValueError(f"words are looked for in {' or '.join(FIELDS)}, not in {where}")
    match condition:
        case Everything() | Word() | Phrase() | Pattern() | Fuzzy():
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


def width(leaf: Condition) -> int:
    """How many words in a row a leaf asks for."""
    return len(leaf.words) if isinstance(leaf, Phrase | FieldWords) else 1
