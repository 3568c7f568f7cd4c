"""Tells names apart by their sound: "Dašić" and "Dashich" are one name in two spellings."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

SHORTEST_MISSPELT = 6  # letters; of shorter names, many differ by one
LONGEST_MISSPELT = 30
LONG_NAME = 8
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


def nearly(name: str, other: str) -> bool:
    """Whether two long names differ by no more than a slip of the pen: one letter, or two in a long name.

    Letters that change places count as one slip. Both begin with the same letter.
    """
    if (
        not SHORTEST_MISSPELT <= len(name) <= LONGEST_MISSPELT
        or len(other) < SHORTEST_MISSPELT
        or abs(len(name) - len(other)) > 1
    ):
        return False
    if name[0] != other[0] or name == other:
        return False
    most = 2 if min(len(name), len(other)) >= LONG_NAME else 1
    if sorted(name) == sorted(other):
        return sum(one != two for one, two in zip(name, other, strict=True)) <= 2 * most
    return _slips(name, other) <= most


def _slips(name: str, other: str) -> int:
    """The least number of letters to change, add or leave out between two short words."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(name, 1):
        before, row[0] = row[0], number
        for place, mark in enumerate(other, 1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (letter != mark)),
            )
    return row[-1]
