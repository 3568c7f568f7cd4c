"""Widens an expression by the words that narrow or blur it: early, mid-, the end of, nearly, at least."""

from __future__ import annotations

from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.scanning import Scan
from quoteline.extraction.temporal.timex import TimexType

EDGES = {CLASSES[name] for name in ("edge", "earlier", "later", "sometime")}
PREPOSITIONS = ("before", "after", "previously", "thereafter")
RELATIVE_EDGES = {"earlier": "EARLY", "later": "LATE", "sometime": ""}
COUNTS = {
    CLASSES[name]
    for name in ("n31", "n99", "n4", "number", "numeral", "scale", "few", "article", "half", "digital")
}
CLOCKS = {CLASSES[name] for name in ("clock", "point")}


def widened(scan: Scan, start: int, meant: Meaning, floor: int) -> tuple[int, Meaning]:
    """Where the expression with its modifiers starts, at ``floor`` or behind, and its meaning with them."""
    if meant.type in (TimexType.DATE, TimexType.TIME) and meant.first is not None:
        start, meant = _edged(scan, start, meant, floor)
    if scan.classes[start] in COUNTS or scan.classes[start] in CLOCKS:
        return _approximated(scan, start, meant, floor)
    return start, meant


def _edged(scan: Scan, start: int, meant: Meaning, floor: int) -> tuple[int, Meaning]:
    for _ in range(2):
        begins = _edge_before(scan, start)
        if begins is None or begins < floor:
            break
        key = scan.key(begins)
        start, meant = begins, meant.modified(RELATIVE_EDGES.get(key, key))
        if start > floor and scan.classes[start - 1] == CLASSES["the"]:
            start -= 1
    return start, meant


def _edge_before(scan: Scan, start: int) -> int | None:
    """The token of “early”, “mid-” or “the end of” before ``start``."""
    signs = scan.classes
    if start >= 1 and signs[start - 1] in EDGES and scan.low(start - 1) not in PREPOSITIONS:
        return start - 1
    if start >= 2 and signs[start - 1] == CLASSES["hyphen"] and signs[start - 2] in EDGES:
        return start - 2
    if start >= 2 and scan.low(start - 1) == "of" and signs[start - 2] == CLASSES["brink"]:
        return start - 2
    if start >= 2 and scan.low(start - 1) == "in" and signs[start - 2] in EDGES:
        return start - 2
    return None


def _approximated(scan: Scan, start: int, meant: Meaning, floor: int) -> tuple[int, Meaning]:
    """“Nearly”, “at least”: a phrase of up to four tokens."""
    for length in range(1, min(4, start - floor + 1)):
        sign = scan.classes[start - length]
        if sign == CLASSES["approx"] and not _is_preposition(scan, start):
            return start - length, meant.modified(scan.key(start - length))
        if sign != "_":
            break
    return start, meant


def _is_preposition(scan: Scan, start: int) -> bool:
    """“Over three years” is no more than a place in time; “over a week” is more than a week."""
    return scan.low(start - 1) == "over" and scan.classes[start] != CLASSES["article"]
