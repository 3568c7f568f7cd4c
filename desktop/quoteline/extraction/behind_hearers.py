"""Finds where the words begin that somebody was told: told reporters in Ohio | that the talks had failed."""

from __future__ import annotations

from quoteline.extraction.clause_openings import LONGEST_ADJUNCT, is_infinitive, opens_with_pronoun
from quoteline.extraction.grammar import Frame, VerbForm
from quoteline.extraction.not_speech import is_title
from quoteline.extraction.noun_phrases import plain_phrase_after
from quoteline.extraction.sentences import Sentence

COUNTING = frozenset(("every", "each", "any", "no", "all"))
POSSESSIVES = frozenset(("his", "her", "its", "their", "our", "my", "your"))
ALSO_RELATIVE = frozenset(("who", "which", "when", "where"))


def behind_hearer(sentence: Sentence, n: int, entry: VerbForm) -> int | None:
    """The words behind a hearer: told him the talks failed, told reporters in Ohio that …"""
    block, grammar = sentence.block, sentence.grammar
    titled = -1
    if (begun := _begun_within(sentence, n)) is not None:
        return begun
    for m in range(n, min(sentence.body, n + LONGEST_ADJUNCT)):
        low = block.lows[m]
        if block.quoted[m] >= 0:
            if block.lows[m - 1].endswith(("'s", "’s")) and is_title(block, block.stretches[block.quoted[m]]):
                titled = block.quoted[m]  # told Hill’s “Good Evening” that
            if block.quoted[m] == titled:
                continue
            if block.words[m - 1] in ",:" or m <= n + 1:
                return m
            inner = plain_phrase_after(block, grammar, n, m)
            begun = inner is not None and inner[1] + 1 < m and _clause_begins(sentence, inner[1])
            return inner[1] if inner and begun else m
        if m > n and (low == "that" or (low in grammar.question_words and low not in ALSO_RELATIVE)):
            return m
        if m > n and low == "to" and is_infinitive(sentence, m):
            return n if entry.frames & Frame.ASK else m
        if m > n and opens_with_pronoun(sentence, m):
            return m
        if block.words[m] == ":":
            return m + 1 if m + 1 < sentence.body else None
        if block.words[m] == ";":
            return None
    phrase = plain_phrase_after(block, grammar, n, sentence.body)
    if phrase and sentence.plain(phrase[1]) and block.lows[phrase[1]] not in grammar.prepositions:
        promised = block.lows[phrase[1]] in grammar.auxiliaries - {"to"}  # she promised it would
        return n if promised else phrase[1]
    hearer = block.lows[n] in grammar.hearers
    return (
        n + 1 if hearer and sentence.plain(n + 1) and block.lows[n + 1] not in grammar.prepositions else None
    )


def _begun_within(sentence: Sentence, n: int) -> int | None:
    """Where a clause begins that a possessive tells from the hearer: told the town’s radio | her crew …"""
    block, grammar = sentence.block, sentence.grammar
    named = plain_phrase_after(block, grammar, n, sentence.body)
    for k in range(n + 2, min(named[1] + 1, sentence.body) if named else n):
        behind_name = block.lows[k] in COUNTING and block.words[k - 1][0].isupper()
        opens = block.lows[k] in POSSESSIVES or behind_name
        if opens and sentence.plain(k) and block.lows[k - 1] not in grammar.links:
            return k if block.words[k - 1][0].isalnum() and block.lows[k - 1] not in ("and", "or") else None
    return None


def _clause_begins(sentence: Sentence, k: int) -> bool:
    """Whether the words behind a hearer are a clause of their own: told Reuters the plan was “a joke”"""
    grammar, low = sentence.grammar, sentence.block.lows[k]
    return sentence.plain(k) and low not in grammar.prepositions and low not in grammar.auxiliaries
