"""Tells a verb of speech from the noun or adjective that is written like it, by what stands before it."""

from __future__ import annotations

from quoteline.extraction.grammar import Frame, VerbForm
from quoteline.extraction.insertions import opens_clause
from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.sentences import Sentence

NOT = ("n't", "n’t")
ONE = ("one", "another")
PLURAL_SUBJECTS = frozenset(("i", "we", "they"))
MODALS = frozenset(
    ("will", "would", "can", "could", "may", "might", "must", "should", "shall", "do", "did", "does")
)


def may_speak(sentence: Sentence, phrase: Phrase, entry: VerbForm) -> bool:
    """Whether a noun phrase right before a verb form is its subject, and the verb no noun or adjective."""
    block, grammar = sentence.block, sentence.grammar
    last = phrase[1] - 1
    low = block.lows[last]
    if block.lows[phrase[0]].endswith("ing") and last > phrase[0] and entry.lemma in grammar.reporting_nouns:
        return False  # including Mr. Hill’s claims
    counted = entry.form in ("s", "base") and low not in grammar.personal
    if counted and entry.lemma in grammar.reporting_nouns and _is_noun_before(sentence, phrase[1]):
        return False  # recent reports have shown
    if low in grammar.determiners and low not in grammar.counts:
        return False  # his proposed ban, the repeated claims
    if low.endswith(("'s", "’s", "s’", "s'")) and block.lows[phrase[1]] != "said":
        return False  # Mr. Hill’s calls
    if entry.form == "s" and entry.lemma in grammar.reporting_nouns and block.words[last][0].islower():
        return low in grammar.speaker_nouns or low in grammar.pronouns  # their urgent calls
    pronoun = low in grammar.personal
    if (
        entry.form == "both"
        and entry.frames & Frame.CALL
        and not (pronoun or opens_clause(sentence, phrase[0]))
    ):
        return False  # the group within the party called the Circle
    after = block.lows[phrase[1]]
    helped = after in grammar.verbs_never_nouns or (after in grammar.auxiliaries and after != "can")
    if entry.form == "base" and not helped:
        return any(_plural(sentence, n) for n in range(*phrase))
    if low.isdigit() or (low in grammar.counts and low not in ONE):
        if (
            last - phrase[0] == 1
            and block.words[last - 1][0].isupper()
            and not grammar.opens_adjunct(block.lows[last - 1])
        ):
            return True  # Article 2 says
        nouns = entry.lemma not in grammar.verbs_never_nouns  # the 35 states, 271 pledged delegates
        return not (nouns and (entry.form == "s" or low.isdigit()))
    return low != "there"


def _is_noun_before(sentence: Sentence, verb: int) -> bool:
    """Whether the verb of the clause follows, so that the word itself is a noun: claims were"""
    following = sentence.block.words[verb + 1] if sentence.plain(verb + 1) else ""
    return following in sentence.grammar.auxiliaries - {"to"}


def _plural(sentence: Sentence, k: int) -> bool:
    """Whether token k makes a noun phrase plural: a pronoun, and, or a head that ends in s."""
    low = sentence.block.lows[k]
    if low in sentence.grammar.pronouns or low in ("and", "people", "police", "women", "men"):
        return True
    following = sentence.block.lows[k + 1]
    head = following in sentence.grammar.links or following in sentence.grammar.verbs
    return head and low.endswith("s") and not low.endswith("ss")


def surely_verb(sentence: Sentence, k: int) -> bool:
    """Whether what stands before a word that may be a noun makes it a verb: they call, did not mention"""
    block, grammar = sentence.block, sentence.grammar
    n = k - 1
    while n >= sentence.start and (block.lows[n] in grammar.adverbs or block.lows[n].endswith("ly")):
        n -= 1
    if n < sentence.start or block.quoted[n] >= 0:
        return False
    return block.lows[n] in PLURAL_SUBJECTS or block.lows[n] in MODALS or block.lows[n].endswith(NOT)
