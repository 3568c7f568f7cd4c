"""Tells of a place whether its clause speaks of the past or of the future, by the nearest verb."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.scanning import Scan

REACH = 20  # words looked at before an expression
REACH_OF_INFINITIVES = 8  # an infinitive farther away is hardly that of the expression
REACH_BEHIND = 10
REACH_OF_SENTENCE = 20  # words looked at behind an expression that opens a sentence
OPENING = 2  # words before an expression that opens a sentence: Late on Friday, …
ENDERS = frozenset(".?!;") | {"``", "''", "—", "–", "--", '"', "“", "”"}
MONTH = CLASSES["month"]
CONDITION = "if"
REACH_OF_CONDITION = 3  # words from “if” to its verb
BEING = ("be", "being", "is", "are")


class Tense(Enum):
    """What the nearest verb speaks of."""

    PAST = -1
    UNTOLD = 0
    INTENDED = 1  # an infinitive
    LIKELY = 2  # what may be, is planned or due
    FUTURE = 3  # will, shall


AHEAD = (Tense.INTENDED, Tense.LIKELY, Tense.FUTURE)


@dataclass(frozen=True)
class TenseWords:
    """Words that turn a clause to the past or the future.

    ``not_verbs`` end in -ed and are no verbs; the infinitive behind a verb of ``done`` is of the past, and
    none stands behind “to” before ``not_infinitives``.
    """

    past: frozenset[str]
    intended: frozenset[str]
    future: frozenset[str]
    not_verbs: frozenset[str]
    done: frozenset[str]
    not_infinitives: frozenset[str]
    abbreviations: frozenset[str]


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
        done=lexicon.set("time_signs_done"),
        not_infinitives=lexicon.set("determiners"),
        abbreviations=lexicon.set("abbreviations"),
    )


def tense_at(scan: Scan, words: TenseWords, start: int, stop: int) -> Tense:
    """The tense of the verb nearest to tokens ``start`` to before ``stop``.

    That is a verb right behind, else the one before; behind words that open a sentence it is the next one.
    """
    told = _told(scan, stop, words) if stop < scan.size else Tense.UNTOLD
    if told in (Tense.PAST, Tense.FUTURE):
        return told
    if _opens(scan, words, start):
        if _told_in_opening(scan, words, start) is Tense.PAST:
            return Tense.PAST
        told = _first_told(scan, words, range(stop, min(scan.size, stop + REACH_OF_SENTENCE)))
        if told is Tense.FUTURE and _is_possessive(scan, stop):
            return Tense.LIKELY  # Monday's decision will echo
        return told if told is not Tense.UNTOLD else _before(scan, words, start)
    told = _before(scan, words, start)
    return told if told is not Tense.UNTOLD else _behind(scan, words, stop)


def _opens(scan: Scan, words: TenseWords, start: int) -> bool:
    """Whether a sentence begins just before the expression."""
    first = max(0, start - OPENING)
    return first == 0 or any(_ends(scan, words, n) for n in range(first - 1, start))


def _told_in_opening(scan: Scan, words: TenseWords, start: int) -> Tense:
    """The tense of the words between the beginning of a sentence and its expression: Asked on Monday, …"""
    ends = [n for n in range(max(0, start - OPENING - 1), start) if _ends(scan, words, n)]
    return _first_told(scan, words, range(ends[-1] + 1 if ends else max(0, start - OPENING), start))


def _ends(scan: Scan, words: TenseWords, n: int) -> bool:
    """Whether a sentence or a quotation ends at a token: a point behind Mr ends none."""
    low = scan.lows[n]
    if low != ".":
        return low in ENDERS
    before = scan.low(n - 1)
    return (len(before) > 1 or before.isdigit()) and before not in words.abbreviations


def _before(scan: Scan, words: TenseWords, start: int) -> Tense:
    for n in range(start - 1, max(-1, start - REACH), -1):
        if _ends(scan, words, n):
            break
        told = _told(scan, n, words)
        if told is Tense.INTENDED and start - n > REACH_OF_INFINITIVES:
            continue
        if told is not Tense.UNTOLD:
            return told
    return Tense.UNTOLD


def _behind(scan: Scan, words: TenseWords, stop: int) -> Tense:
    clause = stop + (scan.low(stop) == ",")
    told = _first_told(scan, words, range(clause, min(scan.size, clause + REACH_BEHIND)), ",")
    if told in (Tense.LIKELY, Tense.INTENDED) and _is_possessive(scan, stop):
        return Tense.UNTOLD  # Friday's vote may …
    return Tense.LIKELY if told is Tense.FUTURE else told  # his words on Monday will echo


def _is_possessive(scan: Scan, stop: int) -> bool:
    return scan.low(stop) in ("'s", "’s")


def _first_told(scan: Scan, words: TenseWords, places: Iterable[int], end: str = "") -> Tense:
    for n in places:
        if scan.lows[n] == end or _ends(scan, words, n):
            break
        told = _told(scan, n, words)
        if told is not Tense.UNTOLD:
            return told
    return Tense.UNTOLD


def _told(scan: Scan, n: int, words: TenseWords) -> Tense:
    low = scan.lows[n]
    if scan.classes[n] == MONTH:  # May
        return Tense.UNTOLD
    if low in words.future:
        return Tense.FUTURE
    if low in words.intended or f"{low} {scan.low(n + 1)}" in words.intended:
        return _was_once(scan, n, Tense.LIKELY)
    if low in words.past or _is_regular_past(scan.words[n], words):
        adjectival = scan.low(n - 1) in BEING or scan.low(n - 1) in words.not_infinitives
        supposed = CONDITION in scan.lows[max(0, n - REACH_OF_CONDITION) : n]
        return Tense.UNTOLD if adjectival or supposed else Tense.PAST  # will be named; if he won
    if low == "to" and _is_infinitive(scan, n, words):
        return Tense.PAST if scan.low(n - 1) in words.done else _was_once(scan, n - 1, Tense.INTENDED)
    return Tense.UNTOLD


def _is_regular_past(word: str, words: TenseWords) -> bool:
    """Whether a word in -ed is a verb; Mohamed is none."""
    return word.endswith("ed") and len(word) > 3 and word.islower() and word not in words.not_verbs


def _was_once(scan: Scan, n: int, tense: Tense) -> Tense:
    """What was intended, unless that is over: had been due, had planned to travel."""
    over = scan.low(n - 1) == "had" or (scan.low(n - 1) == "been" and scan.low(n - 2) == "had")
    return Tense.PAST if over else tense


def _is_infinitive(scan: Scan, n: int, words: TenseWords) -> bool:
    """Whether “to” stands before a verb rather than a place or a number."""
    following = scan.words[n + 1] if n + 1 < scan.size else ""
    plain = following.isalpha() and following.islower() and scan.classes[n + 1] == "."
    plural = following.endswith("s") and not following.endswith(("ss", "us"))  # to voters
    return plain and not plural and following not in words.not_infinitives
