"""Which way a text runs: an Arabic or Hebrew one is read, and set, from the right."""

from __future__ import annotations

import re
from unicodedata import bidirectional

LOOKED_AT = 400  # characters: where none of them has a direction, the text runs as everything else
_TELLING = re.compile(r"[^\W\d_]")


def runs_from_the_right(text: str) -> bool:
    """Whether the first letter of ``text`` that has a direction is of a script written from the right."""
    for letter in _TELLING.finditer(text, 0, LOOKED_AT):
        way = bidirectional(letter.group())
        if way in ("L", "R", "AL"):
            return way != "L"
    return False


def mostly_from_the_right(text: str) -> bool:
    """Whether most letters at the head of ``text`` do: an Arabic article may begin with a Latin name."""
    ways = [bidirectional(letter.group()) for letter in _TELLING.finditer(text, 0, 4 * LOOKED_AT)]
    return sum(way in ("R", "AL") for way in ways) * 2 > sum(way in ("L", "R", "AL") for way in ways)
