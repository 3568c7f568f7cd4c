"""Tells names apart by their sound: "Dašić" and "Dashich" are one name in two spellings."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

# How other alphabets and accents are written with plain letters; the order matters.
SPELLINGS: tuple[tuple[str, str], ...] = (
    ("sch", "s"),
    ("sh", "s"),
    ("ch", "c"),
    ("zh", "z"),
    ("kh", "h"),
    ("ł", "l"),
    ("ø", "o"),
    ("đ", "d"),
    ("ß", "ss"),
    ("æ", "ae"),
    ("y", "i"),
    ("j", "i"),
    ("ii", "i"),
)


@lru_cache(maxsize=4_096)
def sound_of(name: str) -> str:
    """A name without accents and case, and with the spellings of one sound made the same."""
    plain = "".join(letter for letter in normalize("NFKD", name.lower()) if letter.isalnum())
    for spelling, letter in SPELLINGS:
        plain = plain.replace(spelling, letter)
    return plain
