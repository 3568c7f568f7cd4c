"""Reads numbers written as digits or words: 12, 2 1/2, twenty-four, nineteen ninety-four, a few."""

from __future__ import annotations

from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.scanning import Scan

MANY = -1.0  # a count that is not told: a few, several
COUPLE = "couple"
NUMERALS = (CLASSES["numeral"], CLASSES["scale"])
LARGEST = 1e9  # more is not counted


_SKIPPED = {CLASSES["hyphen"], CLASSES["and"], CLASSES["of"], "_"}
_ENDS_FIGURE = {CLASSES["to"], CLASSES["or"], CLASSES["dash"]}


def count(scan: Scan, start: int, stop: int) -> float:
    """The number that tokens ``start`` to before ``stop`` stand for, the first of two; MANY if untold."""
    total = current = 0.0
    for k in range(start, stop):
        sign = scan.classes[k]
        if sign in _ENDS_FIGURE or (sign == CLASSES["hyphen"] and scan.lows[start][0].isdigit()):
            break
        if sign == CLASSES["few"]:
            return 2.0 if scan.lows[k] == COUPLE else MANY
        total, current = _added(scan, k, sign, total, current)
    return min(total + current, LARGEST)


def _added(scan: Scan, k: int, sign: str, total: float, current: float) -> tuple[float, float]:
    """The sum so far and the number that a next hundred or thousand would multiply."""
    if sign in _SKIPPED:
        return total, current
    if sign == CLASSES["article"]:
        alone = k + 1 == scan.size or not scan.key(k + 1).isdigit()
        of_half = scan.low(k + 1) == "half" or scan.low(k - 1) == "half"
        return total, current or (1.0 if alone and not of_half else 0.0)
    if sign == CLASSES["half"]:
        return total, (current or 0.0) + 0.5
    value = _value(scan, k, sign)
    if current == 0.5 and sign == CLASSES["numeral"] and not total:
        return total, value / 2  # half a dozen
    if sign == CLASSES["scale"]:
        grown = (current or 1.0) * value
        return (total + grown, 0.0) if value >= 1000 else (total, grown)
    return total, current + value


def _value(scan: Scan, k: int, sign: str) -> float:
    word = scan.words[k]
    if sign == CLASSES["fraction"]:
        above, _, below = word.partition("/")
        return int(above) / (int(below) or 1)
    if sign == CLASSES["digital"]:
        return float(word)
    digits = scan.key(k) or word.replace(",", "")
    return float(digits) if digits.isdigit() else 0.0


def spoken_year(scan: Scan, start: int, stop: int) -> int | None:
    """The year of words such as nineteen ninety-four, two thousand (and) six; None where it is none."""
    values = [int(scan.key(k)) for k in range(start, stop) if scan.classes[k] in NUMERALS]
    if len(values) >= 2 and 18 <= values[0] <= 20 and 10 <= values[1] < 100:
        return values[0] * 100 + values[1] + (values[2] if len(values) > 2 and values[2] < 10 else 0)
    if len(values) >= 2 and values[0] in (1, 2) and values[1] == 1000:
        return values[0] * 1000 + sum(values[2:]) if sum(values[2:]) < 100 else None
    return None


def ordinal(key: str) -> int:
    """The number of an ordinal by its key; “second” is also a unit of time."""
    return 2 if key == "second" else int(key)
