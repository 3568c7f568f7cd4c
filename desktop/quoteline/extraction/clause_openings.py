"""Tells with which words a reported clause can only begin: an infinitive, a pronoun that is a subject."""

from __future__ import annotations

from quoteline.extraction.sentences import Sentence

LONGEST_ADJUNCT = 25  # tokens between a verb and the words it reports


def is_infinitive(sentence: Sentence, n: int) -> bool:
    """Whether to opens an infinitive (vowed to go), not an addressee (said to reporters)."""
    block, grammar = sentence.block, sentence.grammar
    if block.lows[n] == "not":
        n += 1
    if block.lows[n : n + 1] != ["to"] or not sentence.plain(n + 1):
        return False
    following = block.lows[n + 1]
    return not (
        block.words[n + 1][0].isupper()
        or following in grammar.determiners
        or (following in grammar.speaker_nouns and following.endswith("s"))
        or following in grammar.hearers
    )


def opens_with_pronoun(sentence: Sentence, k: int) -> bool:
    """Whether a pronoun that can only be a subject opens the reported clause here."""
    low = sentence.block.lows[k].replace("’", "'").split("'")[0]
    return low in sentence.grammar.personal and low not in ("you", "it")
