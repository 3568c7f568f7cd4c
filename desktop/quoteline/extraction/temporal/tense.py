"""Tells of a place whether its clause speaks of the past or of the future, by the nearest verb."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.temporal.scanning import Scan

REACH = 20  # words looked at before an expression
REACH_BEHIND = 10
ENDERS = frozenset(".?!;") | {"``", "''", "—", "–", "--", '"', "“", "”"}
BEING = ("be", "being", "is", "are")


class Tense(Enum):
    """What the nearest verb speaks of."""

    PAST = -1
    UNTOLD = 0
    INTENDED = 1  # plans, infinitives, what may be
    FUTURE = 2  # will, shall


@dataclass(frozen=True)
class TenseWords:
    """Words that turn a clause to the past or the future, and those in -ed that are no verbs."""

    past: frozenset[str]
    intended: frozenset[str]
    future: frozenset[str]
    not_verbs: frozenset[str]
    not_infinitives: frozenset[str]


def compile_tense_words(lexicon: Lexicon) -> TenseWords:
    """The signs of tense of a lexicon; KeyError where one of its lists is missing."""
    forms = (line.split() for line in lexicon.list("verb_forms"))
    past = {words[2] for words in forms if len(words) == 5}
    past |= lexicon.set("past_forms") | lexicon.set("time_signs_past")
    return TenseWords(
        past=frozenset(past),
        intended=lexicon.set("time_signs_intended"),
        future=lexicon.set("time_signs_future"),
        not_verbs=lexicon.set("time_signs_not_past"),
        not_infinitives=lexicon.set("determiners"),
    )


def tense_at(scan: Scan, words: TenseWords, start: int, stop: int) -> Tense:
    """The tense of the verb nearest to tokens ``start`` to before ``stop``, before them or else behind."""
    told = _first_told(scan, words, range(start - 1, max(-1, start - REACH), -1))
    if told is not Tense.UNTOLD:
        return told
    clause = stop + (scan.low(stop) == ",")
    return _first_told(scan, words, range(clause, min(scan.size, clause + REACH_BEHIND)), ",")


def _first_told(scan: Scan, words: TenseWords, places: Iterable[int], end: str = ".") -> Tense:
    for n in places:
        if scan.lows[n] in ENDERS or scan.lows[n] == end:
            break
        told = _told(scan, n, words)
        if told is not Tense.UNTOLD:
            return told
    return Tense.UNTOLD


def _told(scan: Scan, n: int, words: TenseWords) -> Tense:
    low = scan.lows[n]
    if low in words.future:
        return Tense.FUTURE
    if low in words.intended or f"{low} {scan.low(n + 1)}" in words.intended:
        return _was_once(scan, n)
    if low.endswith("ed") and scan.low(n - 1) in BEING:
        return Tense.UNTOLD  # will be named
    if low in words.past or (low.endswith("ed") and len(low) > 3 and low not in words.not_verbs):
        return Tense.PAST
    if low == "to" and _is_infinitive(scan, n, words):
        return _was_once(scan, n - 1)
    return Tense.UNTOLD


def _was_once(scan: Scan, n: int) -> Tense:
    """What was intended, unless that is over: had been due, had planned to travel."""
    over = scan.low(n - 1) == "had" or (scan.low(n - 1) == "been" and scan.low(n - 2) == "had")
    return Tense.PAST if over else Tense.INTENDED


def _is_infinitive(scan: Scan, n: int, words: TenseWords) -> bool:
    """Whether “to” stands before a verb rather than a place or a number."""
    following = scan.words[n + 1] if n + 1 < scan.size else ""
    plain = following.isalpha() and following.islower() and scan.classes[n + 1] == "."
    return plain and following not in words.not_infinitives
