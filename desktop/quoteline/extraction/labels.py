"""Finds speakers that are named without a verb: “Name: words”, “…” — Name, and titles in both forms."""

from __future__ import annotations

import re

from quoteline.extraction.claims import Claim, claim
from quoteline.extraction.grammar import Grammar
from quoteline.extraction.main_clauses import main_subject
from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.sentences import Sentence, sentences
from quoteline.extraction.tokens import Block

TURN = re.compile(r"^[A-Z][A-Z.’' -]{0,40}:[ \t]", re.MULTILINE)
DASHES = frozenset("–—-―") | {"--"}
LONGEST_LABEL = 6  # tokens
LONGEST_HEADLINE = 40  # tokens
TITLE_CASE = 0.7  # share of capitalised words that makes a paragraph a headline
LONGEST_SIGNATURE = 24  # tokens
LONGEST_HEADING = 8  # tokens
LEAD = 15  # tokens before a colon in "Here is Ms. Hill in 1992: “…”"


def is_transcript(text: str) -> bool:
    """Whether the text prints turns of a conversation: at least two paragraphs open with NAME:"""
    turns = TURN.finditer(text)
    return next(turns, None) is not None and next(turns, None) is not None


def labelled(block: Block, grammar: Grammar, first: bool, transcript: bool) -> Claim | None:
    """A turn of a transcript (HILL: We agreed.) or, in the ``first`` block, a headline (Hill: We Agreed)."""
    colon = _label_end(block)
    if colon is None or colon + 1 >= block.size:
        return None
    label = block.words[:colon]
    if transcript and all(word.isupper() or not word[0].isalpha() for word in label):
        return claim(block, [(colon + 1, block.size)], "transcript", block.size, source=(0, colon))
    quote = block.quoted[colon + 1] >= 0
    if not first or block.size > LONGEST_HEADLINE or not (quote or _names(block, grammar, colon)):
        return None
    words = [(colon + 1, block.size)]
    made = claim(block, words, "headline", block.size, cue=(colon, colon + 1), source=(0, colon))
    if made is not None:
        made.note = "headline"
    return made


def _label_end(block: Block) -> int | None:
    """The colon behind a short capitalised label that opens the block."""
    for k in range(min(LONGEST_LABEL + 1, block.size)):
        word = block.words[k]
        if block.quoted[k] >= 0:
            return None
        if word == ":":
            glued = (
                k + 1 < block.size
                and block.starts[k + 1] == block.ends[k]
                and block.words[k + 1][0].isdigit()
            )
            return k if k > 0 and not glued else None
        if not (word[0].isupper() or word in ".-" or block.lows[k] in ("of", "the", "for", "and", "on")):
            return None
    return None


def _names(block: Block, grammar: Grammar, colon: int) -> bool:
    """Whether a headline's label may be a speaker, and what follows a sentence."""
    lows = block.lows[:colon]
    named = lows[0] not in grammar.labels_not_speakers and lows[-1] not in grammar.labels_not_speakers
    return named and block.size - colon > 3


def signed(sentence: Sentence) -> Claim | None:
    """A quotation with its speaker behind a dash and no verb: “We agreed.” — Anna Hill, mayor"""
    block = sentence.block
    if block.quoted[sentence.start] < 0:
        return None
    stretch = block.stretches[block.quoted[sentence.start]]
    named = _signature_at(sentence, stretch.last + 1)
    if named is None:
        return None
    return claim(block, [(sentence.start, stretch.last + 1)], "signed", sentence.stop, source=named)


def _signature_at(sentence: Sentence, k: int) -> Phrase | None:
    """The name that stands behind a dash at token k and ends the sentence."""
    block, first = sentence.block, k
    while first < sentence.stop and block.words[first] in DASHES:
        first += 1
    if first == k or not 0 < sentence.body - first <= LONGEST_SIGNATURE:
        return None
    return (first, sentence.body) if _is_signature(block, first, sentence.body) else None


def signature(block: Block) -> Phrase | None:
    """The name in a block that holds nothing but — Anna Hill, mayor"""
    k = 0
    while k < block.size and block.words[k] in DASHES:
        k += 1
    end = block.size - 1 if block.words[-1] == "." else block.size
    if k == 0 or not 0 < end - k <= LONGEST_SIGNATURE or not _is_signature(block, k, end):
        return None
    return (k, end)


def signature_within(block: Block) -> Phrase | None:
    """The name under a display quotation whose marks close behind it: “We agreed. | Anna Hill, mayor.”"""
    if not block.stretches or block.stretches[0].first >= 0 or block.stretches[0].last < block.size - 1:
        return None
    end = block.size - 1
    end -= block.words[end - 1] == "."
    if not 0 < end <= LONGEST_SIGNATURE:
        return None
    words = block.words[:end]
    named = words[0][0].isupper() and (len(words) == 1 or words[1][0].isupper() or words[1] in ",.")
    return (0, end) if named and not any(word in "!?;:" for word in words) else None


def is_heading(block: Block, before: Block | None) -> bool:
    """Whether a paragraph in marks is a section title: without a point, or in single marks amid double ones.

    ``before`` is the block of the quotation that it would go on with.
    """
    stretch = block.stretches[0]
    if stretch.first != 0 or stretch.last != block.size - 1:
        return False
    doubles = before is not None and any(not each.single for each in before.stretches)
    short = block.size - 2 <= LONGEST_HEADING
    return (stretch.single and doubles) or (short and block.words[stretch.last - 1][-1].isalnum())


def _is_signature(block: Block, first: int, after: int) -> bool:
    """Whether the tokens are a name, perhaps with what it stands for: Anna Hill, mayor, on Monday"""
    words = block.words[first:after]
    verbless = all(number < 0 for number in block.quoted[first:after])
    named = words[0][0].isupper() and (len(words) == 1 or words[1][0].isupper() or words[1] in ",.")
    return verbless and named and not any(word in "!?;:" for word in words)


def behind_colon(sentence: Sentence) -> Claim | None:
    """A quotation behind a colon, or a message and a comma: Ms. Hill in 1992: “…”; sent a letter, “…”"""
    block, grammar, start = sentence.block, sentence.grammar, sentence.start
    reach = range(start, min(sentence.stop, start + LEAD + 1))
    first = next((k for k in reach if block.quoted[k] >= 0), start)
    if first == start:
        return None
    colon = block.words[first - 1] == ":"
    before = block.lows[max(sentence.start, first - 3) : first]
    message = block.words[first - 1] == "," and any(low in grammar.message_nouns for low in before)
    after = min(block.stretches[block.quoted[first]].last + 1, sentence.stop)
    if colon and after < sentence.body and (named := _signature_at(sentence, after)):
        return claim(block, [(first, after)], "signed", sentence.stop, source=named)
    if not (colon or message) or after < sentence.body:
        return None
    source = _whole_label(block, start, first - 1) or main_subject(sentence, start, first - 1)
    if source is None or not block.words[source[0]][0].isupper():
        return None
    return claim(block, [(first, after)], "colon", sentence.stop, cue=(first - 1, first), source=source)


def _whole_label(block: Block, start: int, colon: int) -> Phrase | None:
    words = block.words[start:colon]
    short = 0 < len(words) <= LONGEST_LABEL
    return (start, colon) if short and all(word[0].isupper() or word in ".’-" for word in words) else None


def announced_in(block: Block, grammar: Grammar) -> tuple[Block, Phrase] | None:
    """The speaker whose words the next paragraph brings, when this one ends in a colon."""
    if block.words[-1] not in (":", ",") or block.quoted[-1] >= 0:
        return None
    sentence = sentences(block, grammar)[-1]
    source = main_subject(sentence, sentence.start, sentence.body)
    return (block, source) if source else None


def is_title_case(sentence: Sentence) -> bool:
    """Whether a sentence is a headline: a paragraph of its own in which nearly every word is capitalised."""
    block = sentence.block
    if sentence.start > 0 or sentence.stop < block.size or block.size > LONGEST_HEADLINE:
        return False
    if any(sentence.plain(k) and _small_verb(sentence, k) for k in range(block.size)):
        return False  # “A,” said Bo Li.
    words = [word for word in block.words if word[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= TITLE_CASE * len(words)


def _small_verb(sentence: Sentence, k: int) -> bool:
    """Whether a verb of speech stands in small letters, as in no headline that capitalises its words."""
    verb = sentence.grammar.verbs.get(sentence.block.words[k])
    return verb is not None and verb.finite
