"""How the sounds of other alphabets are written with plain letters, each spelling with the one to compare."""

from __future__ import annotations

import re

SPELLINGS = {
    "tsch": "c",
    "shch": "s",
    "sch": "s",
    "tch": "c",
    "sh": "s",
    "ch": "c",
    "zh": "z",
    "kh": "h",
    "gh": "g",
    "dh": "d",
    "dj": "i",
    "ph": "f",
    "ae": "e",
    "oe": "o",
    "ue": "u",
    "ks": "x",
    "yo": "e",
    "ye": "e",
    "je": "e",
    "ie": "i",
    "ei": "e",
    "ai": "e",
    "ou": "u",
    "oo": "u",
    "ee": "i",
    "q": "k",
    "w": "v",
    "y": "i",
    "j": "i",
}
SPELT = re.compile("|".join(sorted(SPELLINGS, key=len, reverse=True)))
DOUBLED = re.compile(r"([a-z])\1+")
OFF = re.compile(r"(?<=[a-z]{2}[oe])f+$")  # Romanoff is Romanov


def plain_sound(word: str) -> str:
    """A folded word with the spellings of one sound made the same: Zelenskyy, Zelenskiy, Zelensky."""
    word = SPELT.sub(lambda match: SPELLINGS[match[0]], word)
    return DOUBLED.sub(r"\1", OFF.sub("v", word))
