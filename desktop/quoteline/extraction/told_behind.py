"""Reads the words behind a quotation that no cue has claimed: “…,” he went on; “…!” blared the front page."""

from __future__ import annotations

from quoteline.extraction.claims import Beside
from quoteline.extraction.grammar import Frame
from quoteline.extraction.noun_phrases import phrase_after
from quoteline.extraction.sentences import Sentence
from quoteline.extraction.tokens import Stretch

LONGEST_NAME = 6  # tokens
LONGEST_SUBJECT = 16  # tokens between a quotation and its verb
SPEAKING = Frame.SAY | Frame.TELL | Frame.ASK | Frame.QUOTE
GOING_ON = ("went", "goes", "came")


def told_behind(sentence: Sentence, stretch: Stretch, whole: bool) -> Beside | None:
    """Who says what stands in the marks, and the cue, by the words behind them; None where they tell not.

    ``whole`` tells that the marks hold a sentence of their own.
    """
    block, k = sentence.block, stretch.last + 1
    if stretch.first == sentence.start and k < sentence.body and block.words[k] == ":":
        return _named_behind_colon(sentence, k)
    if not whole or stretch.first > sentence.start or not sentence.plain(k):
        return None
    if block.words[stretch.last - 1] not in ",?!":
        return None
    return _subject_and_verb(sentence, k) or _verb_and_subject(sentence, k)


def _named_behind_colon(sentence: Sentence, colon: int) -> Beside | None:
    """The name in a headline: ‘We fight on’: Mayor Moss vows to stop the dam"""
    block, grammar, k = sentence.block, sentence.grammar, colon + 1
    while k < min(sentence.body, colon + 1 + LONGEST_NAME) and sentence.plain(k):
        verb = grammar.verbs.get(block.lows[k])
        if block.words[k][0].islower() or (k > colon + 1 and verb is not None and verb.finite):
            break
        k += 1
    ends = k == sentence.body or (sentence.plain(k) and block.lows[k] not in grammar.prepositions)
    return Beside((colon, colon + 1), (colon + 1, k)) if k > colon + 1 and ends else None


def _subject_and_verb(sentence: Sentence, k: int) -> Beside | None:
    block, grammar = sentence.block, sentence.grammar
    for n in range(k + 1, min(k + LONGEST_SUBJECT, sentence.body)):
        if not sentence.plain(n) and block.words[n] not in "-.’'":
            return None
        entry = grammar.verbs.get(block.lows[n])
        speaks = entry is not None and entry.frames & SPEAKING and entry.form != "base"
        if speaks and block.words[n][0].islower():
            return _with_auxiliaries(sentence, k, n)
        if _looks_finite(sentence, k, n):
            return Beside((n, n + 1), (k, n))
    return None


def _with_auxiliaries(sentence: Sentence, k: int, verb: int) -> Beside | None:
    """What stands between a quotation and its verb, up to the first auxiliary: a reporter | can be heard"""
    grammar, lows = sentence.grammar, sentence.block.lows
    if lows[k] in grammar.prepositions or lows[k] in grammar.auxiliaries:
        return None
    between = range(k + 1, verb)
    end = next((n for n in between if lows[n] in grammar.auxiliaries or lows[n].endswith("ly")), verb)
    return Beside((verb, verb + 1), (k, end))


def _looks_finite(sentence: Sentence, k: int, n: int) -> bool:
    """Whether the word behind a pronoun or name is a verb in the past: he | went on, Moss | reacted"""
    block, low = sentence.block, sentence.block.lows[n]
    named = n - k == 1 and block.lows[k] in sentence.grammar.personal
    named = named or all(word[0].isupper() or word == "." for word in block.words[k:n])
    return named and (low in GOING_ON or (low.endswith("ed") and block.words[n][0].islower()))


def _verb_and_subject(sentence: Sentence, k: int) -> Beside | None:
    block, grammar = sentence.block, sentence.grammar
    known = grammar.verbs.get(block.lows[k])
    verb = block.lows[k].endswith("ed") or (known is not None and known.finite)
    if not verb or not block.words[k][0].islower() or not sentence.plain(k + 1):
        return None
    source = phrase_after(block, grammar, k + 1, sentence.body)
    return Beside((k, k + 1), source) if source else None
