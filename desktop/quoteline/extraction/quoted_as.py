"""Finds who is quoted by somebody: a spokesman quoted her as saying, Hill was quoted by Reuters as saying."""

from __future__ import annotations

from quoteline.extraction.noun_phrases import Phrase, phrase_before
from quoteline.extraction.sentences import Sentence

QUOTING = frozenset(("quoted", "quotes", "quoting", "cited", "cites", "citing"))
LONGEST = 14  # tokens from quoted to as


def who_is_quoted(sentence: Sentence, as_: int) -> Phrase | None:
    """The mention of whoever is quoted by the verb before the as at token ``as_``; None without such a verb.

    That is the verb's object, or its subject where it is passive: was quoted as saying.
    """
    reach = range(as_ - 1, max(sentence.start, as_ - LONGEST) - 1, -1)
    verb = next((k for k in reach if sentence.plain(k) and sentence.block.lows[k] in QUOTING), -1)
    if verb < 0 or any(sentence.block.words[k] in ";:" for k in range(verb, as_)):
        return None
    if not _passive(sentence, verb):
        return (verb + 1, as_) if as_ > verb + 1 else None
    k = verb - 1
    while k > sentence.start and not _may_end_subject(sentence, k):
        k -= 1
    return phrase_before(sentence.block, sentence.grammar, k, sentence.start) if sentence.plain(k) else None


def _passive(sentence: Sentence, verb: int) -> bool:
    lows, grammar = sentence.block.lows, sentence.grammar
    k = verb - 1
    while k > sentence.start and (lows[k] in grammar.adverbs or lows[k].endswith("ly")):
        k -= 1
    return k >= sentence.start and lows[k] in grammar.be_forms


def _may_end_subject(sentence: Sentence, k: int) -> bool:
    grammar, low = sentence.grammar, sentence.block.lows[k]
    return not (low in grammar.auxiliaries or low in grammar.adverbs or low.endswith("ly"))
