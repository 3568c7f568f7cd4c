"""Says of a quotation whose cue tells it that the words are denied, refused or not said."""

from __future__ import annotations

from quoteline.extraction.claims import DECLINED, DENIAL
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import Grammar

NOT_SAID = "not said"  # the note of words that an encoder marks, and whose cue says that they were not said
NEVER = frozenset(("not", "never", "cannot"))
NOT = ("n't", "n’t")


def note_of(text: str, each: Attribution, grammar: Grammar) -> str:
    """The note of an attribution, which its cue gives where the rules gave none; empty where nothing is odd.

    The rules leave out what was not said. A trained encoder follows its annotators, who count it in.
    """
    if each.note or not each.cue:
        return each.note
    words = [word for start, stop in each.cue for word in text[start:stop].lower().split()]
    if any(word in NEVER or word.endswith(NOT) for word in words):
        return DECLINED if _asks(text, each, grammar) else NOT_SAID
    if any(word in ("declined", "refused", "declines", "refuses") for word in words):
        return DECLINED
    verbs = (grammar.verbs.get(word) for word in words)
    return DENIAL if any(verb and verb.lemma in grammar.verbs_of_denial for verb in verbs) else ""


def _asks(text: str, each: Attribution, grammar: Grammar) -> bool:
    """Whether the words are a question: did not say | whether"""
    start, stop = each.content[0] if each.content else (0, 0)
    return text[start:stop].lower().partition(" ")[0] in grammar.question_words
