"""Tells the class of each word and number of a scan, as far as the next words tell it."""

from __future__ import annotations

import re

from quoteline.extraction.temporal.classes import CLASSES, DIGITS, GOES_ON, MARK, OTHER, UNSURE
from quoteline.extraction.temporal.scanning import Scan
from quoteline.extraction.temporal.words import TimeWords

UNTOLD = re.compile(rf"[{DIGITS}{re.escape(UNSURE)}{MARK}]")
LONGEST_NUMBER = 6  # digits; longer ones count no time
LONGEST_ABBREVIATION = 5  # letters of a short form behind which a point may stand
SIGNED = re.compile(r"([0-9]+)(st|nd|rd|th|s)?")
DASHES = "–—―"


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
        return _composed(word)
    digits, sign = signed.groups()
    if len(digits) > LONGEST_NUMBER:
        return OTHER
    scan.keys[k] = digits
    if sign == "s":
        return CLASSES["tens"] if digits[-1] == "0" and len(digits) in (2, 4) else OTHER
    if sign:
        return CLASSES["ordinal"] if 0 < int(digits) <= 100 else OTHER
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
        return CLASSES["fraction"]
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
        _name(scan, signs, k)


def _name(scan: Scan, signs: list[str], k: int) -> None:
    """A month or weekday that is also another word is one only with a capital: Sat., May, March."""
    word = scan.words[k]
    if word[0].islower():
        signs[k] = OTHER
    elif (
        len(word) < LONGEST_ABBREVIATION and scan.low(k + 1) == "." and scan.touches(k + 1) and word != "May"
    ):
        signs[k + 1] = GOES_ON
