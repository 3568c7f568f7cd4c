"""Finds quotations with their cue and source: the stage that turns an article's text into attributions."""

from __future__ import annotations

from quoteline.extraction.continuing import Thread
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import compile_grammar
from quoteline.extraction.labels import is_transcript
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.quote_marks import mark_quotations
from quoteline.extraction.tokens import blocks


def attributions(text: str, lexicon: Lexicon) -> list[Attribution]:
    """Every quotation of a text with its cue and source, in the order of the text.

    Never raises on any text; time is linear in its length.
    """
    thread = Thread(lexicon.made(compile_grammar), is_transcript(text))
    still_open = False
    for block in blocks(text):
        still_open = mark_quotations(block, still_open, text[block.stop : block.stop + 8].lstrip())
        thread.read(block)
    kept = [each for each in thread.found() if each.content]
    return sorted(kept, key=lambda each: each.content)
