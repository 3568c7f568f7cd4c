"""Finds quotations with their cue and source: the stage that turns an article's text into attributions."""

from __future__ import annotations

from quoteline.extraction.claims import Claim
from quoteline.extraction.cues import Reader
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import Grammar, compile_grammar
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.quote_marks import mark_quotations
from quoteline.extraction.sentences import Sentence, sentences
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
        open_before = mark_quotations(block, open_before)
        claims = _claims(block, grammar, previous)
        found.extend(claims)
        previous = _continued(claims or ([previous] if previous else []), block)
    kept = [each for each in map(as_attribution, found) if each.content]
    return sorted(kept, key=lambda each: each.content)


def _continued(claims: list[Claim], block: Block) -> Claim | None:
    """The quotation that a paragraph of nothing but quoted words would go on with."""
    for claim in reversed(claims):
        if claim.quotes and claim.reaches_end(block):
            return claim
    return None


def _claims(block: Block, grammar: Grammar, previous: Claim | None) -> list[Claim]:
    found: list[Claim] = []
    last = previous
    for sentence in sentences(block, grammar):
        if block.stretches and _bare(sentence):
            if last is not None:
                last.add(block, sentence.start, sentence.stop)
            continue
        fresh = Reader(sentence, headline=_title_case(sentence)).read()
        found.extend(fresh)
        last = next((claim for claim in fresh if claim.quotes and claim.rule == "quote-before"), None) or next(
            (claim for claim in reversed(fresh) if claim.quotes), None
        )
    return found


def _bare(sentence: Sentence) -> bool:
    """Whether a sentence consists of quoted words only."""
    block = sentence.block
    inside = False
    for k in range(sentence.start, sentence.stop):
        if block.quoted[k] >= 0:
            inside = True
        elif block.words[k][0].isalnum():
            return False
    return inside


def _title_case(sentence: Sentence) -> bool:
    """Whether a sentence is a headline: a paragraph of its own in which nearly every word is capitalised."""
    block = sentence.block
    if sentence.start > 0 or sentence.stop < block.size or block.size > 40:
        return False
    words = [word for word in block.words if word[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)
