"""Leaves out what an encoder found that was not said at all, and marks what was denied or refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quoteline.domain import Kind
from quoteline.extraction.claims import DECLINED, DENIAL
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import Frame, Grammar

LONGEST = 80  # characters of a cue, and from a mention to it
TELLING = frozenset(("say", "tell", "announce", "state", "predict", "indicate"))  # what they tell is asserted
NEVER = re.compile(r"\b(?:not(?! (?:only|just|merely|simply)\b)|never|cannot|no longer)\b|n['’]t\b", re.I)
MAY_BE = re.compile(r"\b(?:would|could|might|should)\b|\b(?:may|must) have\b", re.I)
SUPPOSED = re.compile(  # if she says, had she said; read before the mention
    r"(?:\b(?:if|unless|whether)|(?:^|[.,;:!?—”]\s*|\n[^\S\n]*)(?:had|should))\s+(?:only\s+)?$", re.I
)
NOBODY = re.compile(r"(?:no(?! \.?\d)|nobody|none|neither)\b(?!\.)", re.I)
REFUSED = re.compile(r"\b(?:declin|refus)\w+\b", re.I)


def noted(text: str, found: Sequence[Attribution], grammar: Grammar) -> list[Attribution]:
    """The attributions whose words were said, with a note where their cue tells of a denial or a refusal.

    The rules see to this while they read. A trained encoder follows its annotators, to whom what somebody
    never said, or would have said, is a quotation like others.
    """
    notes = ((each, _note(text, each, grammar)) for each in found)
    return [replace(each, note=note) if note else each for each, note in notes if note is not None]


def _note(text: str, each: Attribution, grammar: Grammar) -> str | None:
    """The note of an attribution, empty where nothing is odd; None where the words were not said."""
    if each.note or not each.cue or not each.engine:
        return each.note
    group = _group(text, each, grammar)
    verbs = [verb for word in group.split() if (verb := grammar.verbs.get(word))]
    if REFUSED.search(group) or NEVER.search(group):
        if _asks(text, each, grammar) or any(
            verb.lemma in grammar.verbs_of_answering - TELLING for verb in verbs
        ):
            return DECLINED
        return None if any(verb.frames & (Frame.SAY | Frame.TELL) for verb in verbs) else ""
    if _supposed(text, each) or (each.kind is Kind.INDIRECT and MAY_BE.search(group)):
        return None
    return DENIAL if any(verb.lemma in grammar.verbs_of_denial for verb in verbs) else ""


def _group(text: str, each: Attribution, grammar: Grammar) -> str:
    """The cue, with the auxiliaries and adverbs between the mention and it: Moss | did not | say"""
    first, last = each.cue[0][0], each.cue[-1][1]
    cue = text[first : min(last, first + LONGEST)].lower()
    if not each.source or not 0 <= first - each.source[-1][1] <= LONGEST:
        return cue
    between = text[each.source[-1][1] : first].lower().split()
    inner = all(_small(word, grammar) for word in between)
    return " ".join([*between, cue]) if inner else cue


def _small(word: str, grammar: Grammar) -> bool:
    small = word in grammar.auxiliaries or word in grammar.adverbs or word in grammar.denials
    return small or word.endswith(("n't", "n’t", "ly")) or word in ("cannot", "no", "longer")


def _supposed(text: str, each: Attribution) -> bool:
    """Whether a condition opens before the mention, or the mention is nobody: if she says, no one said"""
    if not each.source or each.source[0][0] > each.cue[0][0]:
        return False
    start = each.source[0][0]
    return bool(SUPPOSED.search(text, max(0, start - 20), start) or NOBODY.match(text, start))


def _asks(text: str, each: Attribution, grammar: Grammar) -> bool:
    """Whether the words are a question: did not say | whether"""
    start, stop = each.content[0] if each.content else (0, 0)
    return text[start:stop].lower().partition(" ")[0] in grammar.question_words
