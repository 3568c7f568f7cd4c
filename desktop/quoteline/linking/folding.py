"""Names made plain for comparing: no case, no accents, and one spelling for one sound."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from quoteline.linking.transliteration import plain_sound

NO_WORD = re.compile(r"[^\w'&]+")
OWNED = re.compile(r"'s\b|s'(?=\s|$)|'(?=\s|$)|(?<!\w)'")
INITIALS = re.compile(r"\b(?:[a-z]\.)+[a-z]\b\.?")
LONE_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "’": "'", "‘": "'"}
)


@lru_cache(maxsize=65_536)
def folded(name: str) -> str:
    """Lower-cased words with single spaces: "the U.N.’s Ban Ki-moon" is "the un ban ki moon"."""
    plain = normalize("NFKD", name.casefold().translate(LONE_LETTERS))
    plain = "".join(letter for letter in plain if not "\u0300" <= letter <= "\u036f")
    plain = INITIALS.sub(lambda match: match[0].replace(".", ""), plain)
    plain = OWNED.sub(lambda match: "s" if match[0].startswith("s'") else "", plain)
    return " ".join(NO_WORD.sub(" ", plain.replace("'", "")).split())


@lru_cache(maxsize=65_536)
def letters(name: str) -> str:
    """The letters and digits of a name alone: "Ki-moon" is "kimoon"."""
    return folded(name).replace(" ", "")


@lru_cache(maxsize=65_536)
def sound(name: str) -> str:
    """A folded name as it sounds, without spaces."""
    return plain_sound(name.replace(" ", ""))
