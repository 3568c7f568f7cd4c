"""Tells of a place whether its clause speaks of the past or of the future, by the nearest verb."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.temporal.scanning import Scan

REACH = 20  # words looked at before an expression
REACH_BEHIND = 12
ENDERS = frozenset(".?!;") | {"``", "''", "—", "–", "--", '"', "“", "”"}
NOT_VERBS = frozenset(("united", "hundred", "indeed", "need", "speed", "bed", "red", "ted", "fed", "seed"))


@dataclass(frozen=True)
class TenseWords:
    """Words that turn a clause to the past or the future."""

    past: frozenset[str]
    future: frozenset[str]


def compile_tense_words(lexicon: Lexicon) -> TenseWords:
    """The signs of tense of a lexicon; KeyError where one of its lists is missing."""
    forms = (line.split() for line in lexicon.list("verb_forms"))
    past = {words[2] for words in forms if len(words) == 5}
    past |= lexicon.set("past_forms") | lexicon.set("time_signs_past")
    return TenseWords(frozenset(past), lexicon.set("time_signs_future"))


def tense_of(scan: Scan, words: TenseWords) -> Callable[[int], int]:
    """A function that tells of a token: -1 past, 1 future, 0 neither."""

    def tense(k: int) -> int:
        for n in range(k - 1, max(-1, k - REACH), -1):
            if scan.lows[n] in ENDERS:
                break
            told = _told(scan, n, words)
            if told:
                return told
        for n in range(k + 1, min(scan.size, k + REACH_BEHIND)):
            if scan.lows[n] in ENDERS:
                break
            told = _told(scan, n, words)
            if told:
                return told
        return 0

    return tense


def _told(scan: Scan, n: int, words: TenseWords) -> int:
    low = scan.lows[n]
    if low in words.future:
        return 1
    if low in words.past or (low.endswith("ed") and len(low) > 3 and low not in NOT_VERBS):
        return -1
    if low == "to" and _is_infinitive(scan, n):
        return 1
    return 0


def _is_infinitive(scan: Scan, n: int) -> bool:
    following = scan.words[n + 1] if n + 1 < scan.size else ""
    return (
        following.isalpha() and following.islower() and scan.classes[n + 1] == "." and following not in NOUNS
    )


NOUNS = frozenset(
    ["his", "her", "its", "their", "our", "my", "your", "some", "any", "no", "those", "these", "one"]
)
