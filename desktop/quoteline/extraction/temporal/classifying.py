"""Tells the class of each word and number of a scan, as far as the next words tell it."""

from __future__ import annotations

import re

from quoteline.extraction.temporal.classes import CLASSES, DIGITS, GOES_ON, MARK, OTHER, UNSURE
from quoteline.extraction.temporal.scanning import Scan
from quoteline.extraction.temporal.words import TimeWords

UNTOLD = re.compile(rf"[{DIGITS}{re.escape(UNSURE)}{MARK}]")
LONGEST_NUMBER = 6  # digits; longer ones count no time
SIGNED = re.compile(r"([0-9]+)(st|nd|rd|th|s)?")
VERBS = ("may", "march")  # months that may open a sentence as another word


def classify(scan: Scan, known: TimeWords) -> None:
    """Fill the classes and keys of a scan."""
    signs = list(map(known.classes.__getitem__, scan.lows))
    for match in UNTOLD.finditer("".join(signs)):
        k = match.start()
        if signs[k] == DIGITS:
            signs[k] = _number(scan, k)
        elif signs[k] == MARK:
            signs[k] = _mark(scan, k)
        elif signs[k] == UNSURE:
            _unsure(scan, signs, k, known)
    scan.classes = "".join(signs)


def _number(scan: Scan, k: int) -> str:
    word = scan.words[k]
    if len(word) == 10 and word[4] == "-":
        return CLASSES["iso"]
    signed = SIGNED.fullmatch(word)
    if signed is None:
        scan.keys[k] = word[:4] if word[4:5] == "/" else ""
        return _composed(word)
    digits, sign = signed.groups()
    if len(digits) > LONGEST_NUMBER:
        return OTHER
    scan.keys[k] = digits
    if sign == "s":
        return CLASSES["tens"] if digits[-1] == "0" and len(digits) in (2, 4) else OTHER
    if sign:
        return CLASSES["ordinal"] if 0 < int(digits) <= 100 else OTHER
    if len(digits) == 2 and scan.touches(k) and scan.low(k - 1) in ("'", "’", "‘"):
        return CLASSES["short_year"]
    return CLASSES[_size(digits)]


def _size(digits: str) -> str:
    if len(digits) == 4:
        return "n4" if "1000" <= digits < "2200" else "number"
    if len(digits) > 2:
        return "number"
    return "n31" if 0 < int(digits) <= 31 else "n99"


def _composed(word: str) -> str:
    """The class of a number with marks in it: 10:30, 12/25/98, 1/2, 3.5, 1,998."""
    if len(word) > 12 or not word[-1].isdigit():
        return OTHER
    marks = [letter for letter in word if not letter.isdigit()]
    if marks == [":"] or marks == [":", ":"]:
        return CLASSES["clock"]
    if marks == ["/", "/"]:
        return CLASSES["slashes"]
    if marks == ["/"]:
        return CLASSES["n4" if word[4:5] == "/" else "fraction"]
    if marks == ["."]:
        return CLASSES["digital"]
    return CLASSES["number"] if set(marks) == {","} else OTHER


def _mark(scan: Scan, k: int) -> str:
    """The class of a hyphen or dash; a hyphen holds two words together when it touches both."""
    tight = scan.touches(k) and scan.touches(k + 1)
    if scan.words[k] == "-":
        return CLASSES["hyphen" if tight else "dash"]
    return CLASSES["dash"]


def _unsure(scan: Scan, signs: list[str], k: int, known: TimeWords) -> None:
    low = scan.lows[k]
    for words, sign, key in known.phrases.get(low, ()):
        if tuple(scan.lows[k : k + len(words)]) == words:
            signs[k : k + len(words)] = [sign] + [GOES_ON] * (len(words) - 1)
            scan.keys[k] = key
            return
    signs[k] = known.own.get(low, OTHER)
    if low in known.names:
        _name(scan, signs, k, known)


def _name(scan: Scan, signs: list[str], k: int, known: TimeWords) -> None:
    """A month or weekday that is also another word is one only in company: May 3, in March, Sat., 5 Dec."""
    low, counted = scan.lows[k], _number_beside(scan, k)
    if scan.words[k][0].islower():
        signs[k] = OTHER
    elif low in known.short:
        if scan.low(k + 1) == "." and scan.touches(k + 1):
            signs[k + 1] = GOES_ON
        elif not counted:
            signs[k] = OTHER
    elif not counted and not _is_month(scan, k, known):
        signs[k] = OTHER


def _is_month(scan: Scan, k: int, known: TimeWords) -> bool:
    """Whether a name such as May or April stands where a month would, not where a person does."""
    low, before = scan.lows[k], scan.low(k - 1)
    if before in known.neighbours["month"]:
        return True
    if before in known.neighbours["preposition"]:
        return low not in scan.persons
    following = scan.words[k + 1] if k + 1 < scan.size else ""
    named = following.istitle() or (k > 0 and scan.words[k - 1].istitle())
    if named:
        scan.persons.add(low)
    return not named and low not in VERBS


def _number_beside(scan: Scan, k: int) -> bool:
    """“Mon 12 May”, “5 Dec”, “May 2020”, “Sun, 12 May”."""
    behind = scan.low(k + 1) if scan.low(k + 1) != "," else scan.low(k + 2)
    return behind[:1].isdigit() or scan.low(k - 1)[:1].isdigit()
