"""Finds quotations with their cue and source: the stage that turns an article's text into attributions."""

from __future__ import annotations

from quoteline.extraction.clauses import Claim, claims_of
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import Grammar, compile_grammar
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.quote_marks import mark_quotations
from quoteline.extraction.sentences import sentences
from quoteline.extraction.tokens import Block, blocks
from quoteline.extraction.wording import as_attribution


def attributions(text: str, lexicon: Lexicon) -> list[Attribution]:
    """Every quotation of a text with its cue and source, in the order of the text.

    Never raises on any text; time is linear in its length.
    """
    grammar = lexicon.made(compile_grammar)
    found: list[Claim] = []
    open_before = False
    previous: Claim | None = None
    for block in blocks(text):
        was_open = open_before
        open_before = mark_quotations(block, open_before)
        claims = _claims(block, grammar, previous, was_open)
        found.extend(claim for claim in claims if claim is not previous)
        previous = claims[-1] if claims and claims[-1].reaches_end(block) else None
    return sorted((as_attribution(claim) for claim in found if claim.parts), key=lambda each: each.content)


def _claims(block: Block, grammar: Grammar, previous: Claim | None, was_open: bool) -> list[Claim]:
    found: list[Claim] = [previous] if previous is not None and block.stretches else []
    for start, stop in sentences(block, grammar):
        if _bare(block, start, stop):
            if found and (found[-1] is previous or found[-1].quotes):
                found[-1].add(block, start, stop)
            continue
        found.extend(claims_of(block, grammar, start, stop))
    return found


def _bare(block: Block, start: int, stop: int) -> bool:
    """Whether a sentence consists of quoted words only."""
    return all(block.quoted[k] >= 0 or not block.words[k][0].isalnum() for k in range(start, stop)) and any(
        block.quoted[k] >= 0 for k in range(start, stop)
    )
