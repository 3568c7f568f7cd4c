"""Finds the name that insertions part from its verb: Hugh Hill, a doctor, said."""

from __future__ import annotations

from quoteline.extraction.noun_phrases import Phrase, phrase_before
from quoteline.extraction.sentences import Sentence

DASHES = frozenset("–—-")
LONGEST_INSERTION = 60  # tokens between a name and its verb
LONGEST_KEPT_APPOSITION = 16  # tokens; a longer one is left out of the mention


def before_insertion(sentence: Sentence, comma: int) -> Phrase | None:
    """The phrase that opens the clause whose insertions end at ``comma``: Hugh Hill, a doctor, said."""
    block, grammar, floor = sentence.block, sentence.grammar, sentence.start
    if comma > floor and block.words[comma - 1] == ")":
        return phrase_before(block, grammar, comma - 1, floor)
    lowest = max(floor + 1, comma - LONGEST_INSERTION)
    openings = [k for k in range(lowest, comma) if block.words[k] in ",–—-" and block.quoted[k] < 0]
    for opening in reversed(openings[-5:]):
        phrase = _named_at(sentence, opening - 1)
        if phrase is not None and not _same_side(block.words[opening], block.words[comma]):
            phrase = None
        if phrase is not None and (holder := _holder(sentence, phrase)) is not None:
            return holder
        if phrase is not None:
            return (phrase[0], comma if _kept(sentence, opening + 1, comma) else phrase[1])
    return None


def _holder(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """Who opens the sentence and holds the offices behind: Ada Moss, mayor of Karr, and head of …, said"""
    block, first = sentence.block, phrase[0]
    office = any(
        block.lows[n] in sentence.grammar.speaker_nouns for n in range(first, min(first + 2, phrase[1]))
    )
    if (
        not office
        or first - 2 <= sentence.start
        or block.words[first - 1] != ","
        or not sentence.plain(first - 2)
    ):
        return None
    opening = phrase_before(block, sentence.grammar, first - 2, sentence.start)
    if opening is None or opening[0] != sentence.start or opening[1] - opening[0] < 2:
        return None
    return opening if all(not word[0].islower() for word in block.words[opening[0] : opening[1]]) else None


def _same_side(opening: str, closing: str) -> bool:
    return (opening in DASHES) == (closing in DASHES)


def _named_at(sentence: Sentence, last: int) -> Phrase | None:
    """The noun phrase that ends at ``last``, opens a clause and names somebody."""
    block, grammar = sentence.block, sentence.grammar
    if block.quoted[last] >= 0 or not (block.words[last][0].isalnum() or block.words[last] in ".)"):
        return None
    if block.words[last].isdigit() and len(block.words[last]) <= 2:
        return None  # the age in "Hill, 45, a doctor, said"
    phrase = phrase_before(block, grammar, last, sentence.start)
    if phrase is None or not opens_clause(sentence, phrase[0]):
        return None
    words = range(*phrase)
    if len(words) == 1 and (block.lows[last] in grammar.pronouns or block.lows[last] in grammar.time_words):
        return phrase if block.lows[last] in grammar.personal else None
    named = any(block.words[k][0].isupper() and block.lows[k] not in grammar.openers for k in words)
    return phrase if named or any(block.lows[k] in grammar.speaker_nouns for k in words) else None


def opens_clause(sentence: Sentence, k: int) -> bool:
    block = sentence.block
    grammar = sentence.grammar
    while k > sentence.start and (
        block.lows[k - 1] in grammar.adverbs or block.lows[k - 1] in grammar.time_words
    ):
        k -= 1
    if k - 2 >= sentence.start and block.lows[k - 1] in grammar.spans_of_time:
        k -= 1 + (block.lows[k - 2] in grammar.determiners)  # each night | the secretary, Bo Hill, said
    if k > sentence.start and block.lows[k - 1] in ("in", "on", "by", "since"):
        k -= 1
    if k <= sentence.start or block.quoted[k - 1] >= 0:
        return True
    low = block.lows[k - 1]
    return low in ",;:–—-" or low in grammar.conjunctions or low in grammar.relatives or low == "what"


def _kept(sentence: Sentence, k: int, comma: int) -> bool:
    """Whether what stands between the commas is an apposition, short enough to be part of the mention."""
    grammar, low = sentence.grammar, sentence.block.lows[k]
    if comma - k > LONGEST_KEPT_APPOSITION or low in grammar.relatives or low in grammar.conjunctions:
        return False
    return not (low in grammar.prepositions or low in grammar.adverbs or low.endswith(("ing", "ed")))
