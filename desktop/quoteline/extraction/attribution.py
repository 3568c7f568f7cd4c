"""Finds quotations with their cue and source: the stage that turns an article's text into attributions."""

from __future__ import annotations

from collections.abc import Iterator

from quoteline.extraction.continuing import Thread
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import Grammar, compile_grammar
from quoteline.extraction.labels import turns_of
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.quote_marks import CLOSERS, mark_quotations
from quoteline.extraction.tokens import Block, blocks
from quoteline.extraction.unclosed import close_before_cue

OPENERS = frozenset(mark[0] for mark in CLOSERS)


def marked_blocks(text: str, grammar: Grammar) -> Iterator[Block]:
    """The blocks of a text with their stretches between quotation marks filled in."""
    still_open = False
    for block in blocks(text):
        following = text[block.stop : block.stop + 8].lstrip()
        still_open = mark_quotations(block, still_open, following)
        if still_open and following[:1] not in OPENERS:
            still_open = not close_before_cue(block, grammar)
        yield block


def attributions(text: str, lexicon: Lexicon) -> list[Attribution]:
    """Every quotation of a text with its cue and source, in the order of the text.

    Never raises on any text; time is linear in its length.
    """
    grammar = lexicon.made(compile_grammar)
    thread = Thread(grammar, turns_of(text, grammar))
    for block in marked_blocks(text, grammar):
        thread.read(block)
    kept = [each for each in thread.found() if each.content]
    return sorted(kept, key=lambda each: each.content)
