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
from quoteline.extraction.sentences import Sentence, sentences
from quoteline.extraction.tokens import Block, Stretch

LONGEST_SCARE = 5  # words that are marked because they are doubted: the so-called “experts”
SO_CALLED = frozenset({"so-called", "supposed", "alleged"})
LEAD = 3  # tokens before marks in which it is told what they hold: the novel “…”, known as “…”


class Reason(StrEnum):
    """Why marked words are no quotation."""

    NICKNAME = "nickname"  # William “Bill” Hill
    TITLE = "title"  # she read “The Old Harbour”
    NAME = "name"  # a hall called “Moss House”
    WORD = "word spoken about"  # the word “late”
    HEADING = "heading"  # a paragraph of its own, without a point
    SCARE = "scare quotes"  # the so-called “experts”
    FEW = "few words"  # beside a word of speech: perhaps somebody's, perhaps only doubted
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
    found = attributions(text, lexicon) if quotations is None else quotations
    content = (span for each in found for span in each.content)
    return tuple(each for each in marked_words(text, content, lexicon) if isinstance(each, LeftAlone))


def marked_words(text: str, content: Iterable[Span], lexicon: Lexicon) -> Iterator[Span | LeftAlone]:
    """Every pair of marks around a word, in order: its span where ``content``, the words of quotations, lies
    in it or holds it, else why it was left alone. Never raises on any text.
    """
    grammar = lexicon.made(compile_grammar)
    held = _union(sorted(content))
    for block in marked_blocks(text, grammar):
        cut: list[Sentence] | None = None  # a block may hold hundreds of marks, and is cut but once
        for stretch, span in _with_words(block):
            if _overlaps(held, span):
                yield span
                continue
            cut = sentences(block, grammar) if cut is None else cut
            yield LeftAlone(span, _reason(cut, stretch))


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


def _with_words(block: Block) -> Iterator[tuple[Stretch, Span]]:
    """The stretches of a block that hold a word, and where their words are."""
    for stretch in block.stretches:
        inner = range(max(stretch.first, -1) + 1, min(stretch.last, block.size))
        if any(block.words[k][0].isalnum() for k in inner):
            yield stretch, (block.starts[inner[0]], block.ends[inner[-1]])


def _reason(cut: list[Sentence], stretch: Stretch) -> Reason:
    block, grammar = cut[0].block, cut[0].grammar
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
    if _is_proper(block, stretch, grammar):
        return Reason.NAME
    if not _is_short(block, stretch):
        return Reason.UNTOLD
    return Reason.FEW if _speaks(cut, stretch) else Reason.SCARE


def _is_proper(block: Block, stretch: Stretch, grammar: Grammar) -> bool:
    """Whether a single capitalised word amid a sentence is marked as a name is: under the symbol “UNOS”"""
    inner = block.words[stretch.first + 1 : stretch.last]
    words = [word for word in inner if word[0].isalnum()]
    if stretch.first <= 0 or len(words) != 1 or not words[0][0].isupper() or inner[-1] in "!?":
        return False
    before = block.lows[stretch.first - 1]
    return before[0].isalnum() and before not in grammar.verbs


def _speaks(cut: list[Sentence], stretch: Stretch) -> bool:
    """Whether the sentence of marked words tells of speech outside all marks, and does not doubt them."""
    here = next((each for each in cut if each.start <= stretch.first < each.stop), None)
    if here is None or here.block.lows[stretch.first - 1] in SO_CALLED:
        return False
    plain = (here.block.lows[k] for k in range(here.start, here.stop) if here.block.quoted[k] < 0)
    return any(low in here.grammar.verbs or low in here.grammar.nouns_of_saying for low in plain)


def _is_short(block: Block, stretch: Stretch) -> bool:
    """Whether a few words amid a sentence are marked, with no sentence's end in the marks."""
    if stretch.first <= 0 or not block.words[stretch.first - 1][0].isalnum():
        return False
    inner = block.words[stretch.first + 1 : stretch.last]
    words = sum(word[0].isalnum() for word in inner)
    return words <= LONGEST_SCARE and inner[-1] not in "!?" and stretch.last < block.size
