"""Tells a clause that is reported from the mere object of a deed: claimed he won, claimed a victory."""

from __future__ import annotations

from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.sentences import Sentence

OPENS_CLAUSE = frozenset(("that", "to", "it", "you", "there", "not", "if"))
CONTRACTED = ("n't", "n’t", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'m", "’m", "'d", "’d")
BEHIND_PARTICIPLES = frozenset(("by", "in", "on", "at", "from", "for", "with"))


def is_mere_object(sentence: Sentence, words: Phrase) -> bool:
    """Whether the words behind a verb are no clause and hold no marks: reported a loss, claimed a victory."""
    block, grammar, (first, after) = sentence.block, sentence.grammar, words
    low = block.lows[first]
    if any(number >= 0 for number in block.quoted[first:after]) or not low[0].isalnum():
        return False
    personal = low.replace("’", "'").split("'")[0] in grammar.personal
    if personal or low in OPENS_CLAUSE or low in grammar.question_words or low.endswith("ing"):
        return False
    return not _verb_follows(sentence, first + 1, after)


def _verb_follows(sentence: Sentence, first: int, after: int) -> bool:
    """Whether the words hold the verb of a clause, before any clause that only describes a noun."""
    block, grammar = sentence.block, sentence.grammar
    for k in range(first, after):
        low = block.lows[k]
        if low in grammar.relatives or low in ",;:":
            return False
        if low in grammar.past_forms or low.endswith(CONTRACTED):
            return True
        if (low in grammar.auxiliaries and low != "to") or (low.endswith("ed") and _finite(sentence, k)):
            return True
    return False


def _finite(sentence: Sentence, k: int) -> bool:
    """Whether a word in -ed is the verb of a clause, not one that describes: the line agreed in June"""
    lows = sentence.block.lows
    described = lows[k - 1] in sentence.grammar.determiners or not BEHIND_PARTICIPLES.isdisjoint(
        lows[k + 1 : k + 2]
    )
    return len(lows[k]) > 4 and not described
