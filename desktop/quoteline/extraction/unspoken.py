"""Tells which marked words of a text are nobody's quotation, and why: for looking into a miss."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from quoteline.domain import Quotation, Span
from quoteline.extraction.attribution import attributions, marked_blocks
from quoteline.extraction.grammar import Grammar, compile_grammar
from quoteline.extraction.labels import is_heading
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.not_speech import is_title
from quoteline.extraction.noun_phrases import is_nickname
from quoteline.extraction.tokens import Block, Stretch

LONGEST_SCARE = 5  # words that are marked because they are doubted: the so-called “experts”
LEAD = 3  # tokens before marks in which it is told what they hold: the novel “…”, known as “…”


class Reason(StrEnum):
    """Why marked words are no quotation."""

    NICKNAME = "nickname"  # William “Bill” Hill
    TITLE = "title"  # she read “The Old Harbour”
    NAME = "name"  # a hall called “Moss House”
    WORD = "word spoken about"  # the word “late”
    HEADING = "heading"  # a paragraph of its own, without a point
    SCARE = "scare quotes"  # the so-called “experts”
    UNTOLD = "nobody said it"  # it may be speech, but the text tells not whose


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """Marked words that no quotation holds: where they are, without their marks, and why."""

    span: Span
    reason: Reason


def left_alone(
    text: str, *, lexicon: Lexicon, quotations: Iterable[Quotation] | None = None
) -> tuple[LeftAlone, ...]:
    """Every pair of marks around a word that no quotation of the text lies in or holds, in order.

    ``quotations`` are those found in the text; left out, the rules find them. Of nested marks the outermost
    count; a paragraph of more than a thousand marks holds none. Never raises on any text.
    """
    grammar = lexicon.made(compile_grammar)
    found = attributions(text, lexicon) if quotations is None else quotations
    held = _union(sorted(span for each in found for span in each.content))
    return tuple(each for each in _marked(text, grammar) if not _overlaps(held, each.span))


def _union(spans: list[Span]) -> list[Span]:
    """The same ground as the sorted spans, in spans that do not touch."""
    joined: list[Span] = []
    for start, stop in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(stop, joined[-1][1]))
        else:
            joined.append((start, stop))
    return joined


def _overlaps(held: list[Span], span: Span) -> bool:
    last = bisect_right(held, (span[1] - 1, span[1])) - 1  # the last that begins before the span ends
    return last >= 0 and held[last][1] > span[0] and held[last][0] < span[1]


def _marked(text: str, grammar: Grammar) -> Iterator[LeftAlone]:
    for block in marked_blocks(text, grammar):
        for stretch in block.stretches:
            inner = range(max(stretch.first, -1) + 1, min(stretch.last, block.size))
            if any(block.words[k][0].isalnum() for k in inner):
                span = (block.starts[inner[0]], block.ends[inner[-1]])
                yield LeftAlone(span, _reason(block, stretch, grammar))


def _reason(block: Block, stretch: Stretch, grammar: Grammar) -> Reason:
    before = block.lows[max(0, stretch.first - LEAD) : max(0, stretch.first)]
    if is_nickname(block, stretch):
        return Reason.NICKNAME
    if is_heading(block, None):
        return Reason.HEADING
    if any(low in grammar.naming_words for low in before) or before[-2:] == ["known", "as"]:
        return Reason.NAME
    if before[-1:] and before[-1] in grammar.word_nouns:
        return Reason.WORD
    if is_title(block, stretch, pointed=True) or any(low in grammar.nouns_with_titles for low in before):
        return Reason.TITLE
    return Reason.SCARE if _is_scare(block, stretch) else Reason.UNTOLD


def _is_scare(block: Block, stretch: Stretch) -> bool:
    """Whether a few words amid a sentence are marked, with no sentence's end in the marks."""
    if stretch.first <= 0 or not block.words[stretch.first - 1][0].isalnum():
        return False
    inner = block.words[stretch.first + 1 : stretch.last]
    words = sum(word[0].isalnum() for word in inner)
    return words <= LONGEST_SCARE and inner[-1] not in "!?" and stretch.last < block.size
