"""Reads whom somebody told something, so that a quotation can name the outlet that it came through."""

from __future__ import annotations

from quoteline.domain import Span
from quoteline.extraction.sentences import Sentence

LONGEST_NAME = 6  # tokens
INNER = frozenset(("of", "the", "and", "&"))


def hearer_named(sentence: Sentence, n: int) -> Span | None:
    """Where the text names the hearer that begins at token ``n``: told Reuters, told the Harbour Gazette.

    Offsets are code points in the text; None where the hearer is no name.
    """
    block, first = sentence.block, n
    if sentence.plain(n) and block.lows[n] == "the":
        first += 1
    after = first
    while after < first + LONGEST_NAME and sentence.plain(after) and _belongs(sentence, after, first):
        after += 1
    while after > first and block.lows[after - 1] in INNER:
        after -= 1
    if after == first or block.lows[first] in sentence.grammar.personal:
        return None
    return (block.starts[n], _without_ending(block.text, block.starts[after - 1], block.ends[after - 1]))


def _belongs(sentence: Sentence, k: int, first: int) -> bool:
    word = sentence.block.words[k]
    return (word[0].isupper() and sentence.block.lows[k] not in sentence.grammar.days) or (
        k > first and word in INNER
    )


def _without_ending(text: str, start: int, end: int) -> int:
    """The end of a word without a possessive ending: the Gazette’s editor"""
    return end - 2 if text[start:end].endswith(("'s", "’s")) else end
