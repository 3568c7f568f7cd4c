"""Words with ``*`` and ``?`` in them are looked for in kept words, where LIKE alone would cross blanks."""

from __future__ import annotations

import re
from functools import lru_cache

WILD = re.compile(r"[*?]")
ANY, ONE = "[^ ]*", "[^ ]"


def escaped(words: str) -> str:
    """Words of which no sign means anything to LIKE, whose escape sign is the backslash."""
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def holds(kept: str | None, wanted: str) -> bool:
    """Whether kept words (a blank before and after each) hold these, in a row; ``*`` stays in its word."""
    return kept is not None and _pattern(wanted).search(kept) is not None


@lru_cache(maxsize=256)
def _pattern(wanted: str) -> re.Pattern[str]:
    return re.compile(f" {' '.join(map(_word, wanted.split()))} ")


def _word(wanted: str) -> str:
    """A word as a regular expression. Each piece behind a ``*`` is taken where it first stands and never
    elsewhere (an atomic group), which finds the same words and cannot take exponential time."""
    pieces = re.sub(r"\*+", "*", wanted).split("*")
    first, *rest = ("".join(ONE if sign == "?" else re.escape(sign) for sign in piece) for piece in pieces)
    if not rest:
        return first
    middle = "".join(f"(?>{ANY}?{piece})" for piece in rest[:-1])
    return f"{first}{middle}{ANY}{rest[-1]}"
