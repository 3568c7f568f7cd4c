"""Tells what somebody denies (wrongdoing, any role, claims that …) from what somebody is denied (bail)."""

from __future__ import annotations

from quoteline.extraction.grammar import VerbForm
from quoteline.extraction.noun_phrases import Phrase, opens_occasion
from quoteline.extraction.sentences import Sentence

LONGEST_LEAD = 6  # tokens before the noun: denied the most recent sexual assault allegations
NO_GERUNDS = frozenset(("anything", "nothing", "everything", "something", "king", "ring", "spring"))


def denies(sentence: Sentence, first: int, entry: VerbForm) -> bool:
    """Whether the words from token ``first`` on, behind a verb, are something that is denied.

    Behind "deny" that is a clause, a deed (denied taking it), a charge, or "any role"; behind other verbs
    of denial and "reject" or "dismiss" only a claim: rejected the notion that. Behind all of them marks may
    stand around words, which alone say nothing of a denial: dismissed the plan as “absurd”.
    """
    if entry.lemma in sentence.grammar.verbs_of_denial and sentence.block.lows[first] in ("that", "having"):
        return True
    if not sentence.plain(first):
        return False
    if entry.lemma == "deny" and (_matter(sentence, first) or _clause(sentence, first)):
        return True
    turned_away = entry.lemma in sentence.grammar.verbs_of_rejection
    denied = turned_away or entry.lemma in sentence.grammar.verbs_of_denial
    return denied and _names(sentence, first, sentence.grammar.claims_denied)


def matter_denied(sentence: Sentence, words: Phrase) -> Phrase:
    """The noun phrase that is denied, without what was done beside: denied the charges | and sued her."""
    block, grammar, (first, after) = sentence.block, sentence.grammar, words
    if block.lows[first] in grammar.personal or block.lows[first] in grammar.relatives:
        return words
    for k in range(first + 1, after - 1):
        low, following = block.lows[k], block.lows[k + 1]
        if block.quoted[k] >= 0 or low in grammar.relatives or low in grammar.auxiliaries - {"to"}:
            break
        if low in grammar.conjunctions - {"as"} and _goes_on(sentence, k + 1):
            return (first, k)
        if block.words[k] == "," and following in grammar.conjunctions - {"as"}:
            return (first, k)
        occasion = low in grammar.prepositions and following != "the" and opens_occasion(block, grammar, k)
        if low == "through" or occasion:
            return (first, k)
    return words


def _goes_on(sentence: Sentence, k: int) -> bool:
    """Whether a verb of the same subject follows, or a clause of its own."""
    low = sentence.block.lows[k]
    verb = sentence.grammar.verbs.get(low)
    finite = verb is not None and verb.finite
    return finite or low.endswith("ed") or low in sentence.grammar.personal or low == "no"


def _matter(sentence: Sentence, first: int) -> bool:
    """Whether a deed or a part in something is denied: denied any role, denied wrongdoing, denied lying"""
    low = sentence.block.lows[first]
    gerund = low.endswith("ing") and len(low) > 4 and low not in NO_GERUNDS
    return low == "any" or gerund or _names(sentence, first, sentence.grammar.matters_denied)


def _clause(sentence: Sentence, first: int) -> bool:
    """Whether a clause without that is denied: denied it was true, denied they knew; not: denied it"""
    lows, grammar = sentence.block.lows, sentence.grammar
    if lows[first] not in grammar.personal or not sentence.plain(first + 1):
        return False
    return lows[first + 1] in grammar.auxiliaries - {"to"} or lows[first + 1].endswith("ed")


def _names(sentence: Sentence, first: int, nouns: frozenset[str]) -> bool:
    """Whether the noun phrase that begins at ``first`` has one of these nouns before any preposition."""
    block, grammar = sentence.block, sentence.grammar
    for k in range(first, min(first + LONGEST_LEAD, sentence.body)):
        if not sentence.plain(k) or block.lows[k] in grammar.prepositions:
            return False
        if block.lows[k] in nouns:
            return True
    return False
