"""Finds speakers that are named without a verb: “Name: words”, “…” — Name, and titles in both forms."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice

from quoteline.extraction.announcing import announcer
from quoteline.extraction.claims import Claim, claim
from quoteline.extraction.grammar import Grammar
from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.sentences import Sentence, sentences
from quoteline.extraction.tokens import Block

TURN = re.compile(r"^[A-Z][A-Z.’' -]{0,40}:[ \t]", re.MULTILINE)
NAME = r"[A-Z][\w.’'-]{0,30}"
NAMED_TURN = re.compile(rf"^({NAME}(?: {NAME}){{0,3}}):[ \t]+[“‘\"'(]?(?=[^\W\d_])", re.MULTILINE)
FEWEST_TURNS = 2  # paragraphs that open with the same label
DASHES = frozenset("–—-―") | {"--"}
LONGEST_LABEL = 6  # tokens
LONGEST_HEADLINE = 40  # tokens
TITLE_CASE = 0.7  # share of capitalised words that makes a paragraph a headline
LONGEST_SIGNATURE = 24  # tokens
LONGEST_HEADING = 8  # tokens
LEAD = 15  # tokens before a colon in "Here is Ms. Hill in 1992: “…”"


@dataclass(frozen=True, slots=True)
class Turns:
    """Which labels open the turns of a conversation: any in capitals, and these names in small letters."""

    capitals: bool
    names: frozenset[str]

    def open_with(self, label: list[str], printed: str) -> bool:
        """Whether a label, as words and as printed, opens a turn."""
        in_capitals = all(word.isupper() or not word[0].isalpha() for word in label)
        return (self.capitals and in_capitals) or printed in self.names


def turns_of(text: str, grammar: Grammar) -> Turns:
    """The labels of a text's turns: NAME: in two paragraphs, or Name: again and again beside another."""
    capitals = sum(1 for _ in islice(TURN.finditer(text), FEWEST_TURNS)) == FEWEST_TURNS
    counted = Counter(match[1] for match in NAMED_TURN.finditer(text))
    names = {name for name in counted if not _names_no_speaker(name, grammar)}
    again = [name for name in names if counted[name] >= FEWEST_TURNS]
    converse = again and len(names) > 1 and sum(counted[name] for name in names) > FEWEST_TURNS
    return Turns(capitals, frozenset(names) if converse else frozenset())


def _names_no_speaker(name: str, grammar: Grammar) -> bool:
    return any(word in grammar.labels_not_speakers for word in name.lower().split())


def labelled(block: Block, grammar: Grammar, first: bool, turns: Turns) -> Claim | None:
    """A turn of a transcript (HILL: We agreed.) or, in the ``first`` block, a headline (Hill: We Agreed)."""
    colon = _label_end(block)
    if colon is None or colon + 1 >= block.size:
        return None
    if _is_inverted(block, grammar):
        return None
    label = block.words[:colon]
    if turns.open_with(label, block.text[block.start : block.starts[colon]].strip()):
        return claim(block, [(colon + 1, block.size)], "transcript", block.size, source=(0, colon))
    quote = block.quoted[colon + 1] >= 0
    if not first or block.size > LONGEST_HEADLINE or not (quote or _names(block, grammar, colon)):
        return None
    words = [(colon + 1, block.size)]
    source = (int(block.lows[0] == "from" and colon > 1), colon)
    made = claim(block, words, "headline", block.size, cue=(colon, colon + 1), source=source)
    if made is not None:
        made.note = "headline"
    return made


def _is_inverted(block: Block, grammar: Grammar) -> bool:
    """Whether a verb of speech opens the block: Said Ms. Hill: “…”"""
    verb = grammar.verbs.get(block.lows[0])
    return verb is not None and verb.form == "both" and not block.words[0].isupper()


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
    block, first, end = sentence.block, k, sentence.body
    while first < sentence.stop and block.words[first] in DASHES:
        first += 1
    if first == k and end - k > 2 and block.words[k] == "(" and block.words[end - 1] == ")":
        first, end = k + 1, end - 1  # “We agreed” (Anna Hill, mayor)
    if first == k or not 0 < end - first <= LONGEST_SIGNATURE:
        return None
    return (first, end) if _is_signature(block, first, end) else None


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
    marks = stretch.first if all(word.strip("#") == "" for word in block.words[: stretch.first]) else 0
    if stretch.first != marks or stretch.last != block.size - 1:  # “…” or, in Markdown, # “…”
        return False
    doubles = before is not None and any(not each.single for each in before.stretches)
    short = block.size - 2 - marks <= LONGEST_HEADING
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
    source = announcer(sentence, first - 1)
    if source is None or not _may_open(block, grammar, source):
        return None
    return claim(block, [(first, after)], "colon", sentence.stop, cue=(first - 1, first), source=source)


def _may_open(block: Block, grammar: Grammar, source: Phrase) -> bool:
    """Whether a phrase may be a speaker: it begins with a capital, or as the mayor, Ada Moss does."""
    named = any(word[0].isupper() for word in block.words[slice(*source)])
    return block.words[source[0]][0].isupper() or (named and block.lows[source[0]] in grammar.openers)


def announced_in(block: Block, grammar: Grammar) -> tuple[Block, Phrase] | None:
    """The speaker whose words the next paragraph brings, when this one ends in a colon."""
    if block.words[-1] not in (":", ",") or block.quoted[-1] >= 0:
        return None
    sentence = sentences(block, grammar)[-1]
    source = announcer(sentence, block.size - 1)
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
