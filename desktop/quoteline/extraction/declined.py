"""Finds who was asked and did not answer, over a whole article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from quoteline.domain import Kind, Span
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import compile_grammar
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.quote_marks import mark_quotations
from quoteline.extraction.sentences import sentences
from quoteline.extraction.silences import Silence, silences
from quoteline.extraction.tokens import LONGEST_BLOCK, Block, paragraphs

RULE = "declined"
# What a paragraph must hold for it to be read; its words decide. Without the first letters and the word
# boundary before them, this is found ten times as fast.
TRIGGER = re.compile(
    r"eclin(?:e[sd]?|ing)\b|efus(?:e[sd]?|ing)\b|comment\b|un(?:available|reachable)"
    r"|(?:not|n['’]t|never) (?:\w+ ){0,2}?"
    r"(?:sa(?:y|id)|comment|answer|respond|repl|return|elaborat|discuss|specif|disclos|reveal|expla|clarif|confirm"
    r"|talk|speak|giv|provid|offer|releas|be |available|reachable)"
)
WINDOW = 600  # characters around a trigger that are read of a paragraph without end


def declined(text: str, found: Sequence[Attribution], lexicon: Lexicon) -> list[Attribution]:
    """Who declined to comment, in the order of the text, as attributions without a cue.

    ``content`` holds the words that tell of it (“declined to say who would pay”) and ``source`` the mention.
    What stands in somebody’s words (``found``) is theirs, and left out. Never raises on any text; time is
    linear in its length.
    """
    places = [match.start() for match in TRIGGER.finditer(text)]
    if not places:
        return []
    grammar = lexicon.made(compile_grammar)
    kept: dict[Span, Silence] = {}
    for block in _blocks(text, places):
        for sentence in sentences(block, grammar):
            kept.update((each.span, each) for each in silences(sentence))
    told = sorted(span for each in found if each.kind is not Kind.INDIRECT for span in each.content)
    return [
        Attribution(Kind.INDIRECT, (each.span,), (), (each.source,), rule=RULE)
        for _, each in sorted(kept.items(), key=lambda item: item[0])
        if each.source is not None and not _within(each.span, told)
    ]


def _within(span: Span, told: Sequence[Span]) -> bool:
    last = bisect_right(told, (span[0], span[1])) - 1
    return any(start <= span[0] < stop for start, stop in told[max(0, last - 1) : last + 1])


def _blocks(text: str, places: Sequence[int]) -> Iterator[Block]:
    """The paragraphs that hold one of these places; of an endless one what stands around them."""
    number = 0
    for start, stop in paragraphs(text):
        read = start
        while number < len(places) and places[number] < stop:
            begin, end = start, stop
            if stop - start > LONGEST_BLOCK:
                begin, end = max(read, places[number] - WINDOW), min(stop, places[number] + WINDOW)
            if places[number] >= read:
                block = Block(text, begin, end)
                if block.size:
                    mark_quotations(block, False, "")
                    yield block
                read = end
            number += 1
