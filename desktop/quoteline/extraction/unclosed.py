"""Closes a quotation whose mark was lost before its cue: “We agreed, said Ada Moss, a doctor. It rained."""

from __future__ import annotations

from quoteline.extraction.grammar import Frame, Grammar
from quoteline.extraction.tokens import Block

FEWEST_WORDS = 2  # tokens before the cue
LONGEST_NAME = 6  # tokens between a comma and the verb behind it


def close_before_cue(block: Block, grammar: Grammar) -> bool:
    """Let a stretch that runs to the block's end stop at a comma before a cue; True where one was found.

    A pronoun or a capitalised name must stand beside a verb of saying, and a point or comma behind both.
    """
    stretch = block.stretches[-1]
    for k in range(max(stretch.first, 0) + FEWEST_WORDS, block.size - 2):
        if block.words[k] in ",?!" and (_inverted(block, grammar, k + 1) or _told(block, grammar, k + 1)):
            stretch.last = k
            for n in range(k + 1, block.size):
                block.quoted[n] = -1
            return True
    return False


def _says(block: Block, grammar: Grammar, k: int) -> bool:
    verb = grammar.verbs.get(block.words[k])
    return (
        verb is not None
        and verb.form in ("both", "past", "s")
        and bool(verb.frames & (Frame.SAY | Frame.ASK))
    )


def _inverted(block: Block, grammar: Grammar, k: int) -> bool:
    """…, said Ada Moss"""
    return _says(block, grammar, k) and block.words[k + 1][0].isupper() and block.words[k + 1] != "I"


def _told(block: Block, grammar: Grammar, k: int) -> bool:
    """…, Ada Moss said. …, she said on Monday."""
    n = k
    while n < min(k + LONGEST_NAME, block.size - 1) and block.words[n][0].isupper():
        n += 1
    n += n == k and block.words[k] in ("he", "she", "they")
    if n == k or n >= block.size or block.words[k] == "I" or not _says(block, grammar, n):
        return False
    return n + 1 >= block.size or block.words[n + 1] in ".,"
