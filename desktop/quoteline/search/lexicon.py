"""The different words of a segment or a text, searched for those like a pattern or near a word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from quoteline.search.stemming import forms

LAST = "\U0010ffff"  # behind any letter


class Lexicon:
    """Different folded words."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = list(words)

    @cached_property
    def _lines(self) -> str:
        return "\n" + "\n".join(self.words) + "\n"

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.words)

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        found: defaultdict[int, list[str]] = defaultdict(list)
        for word in self.words:
            found[len(word)].append(word)
        return dict(found)

    def like(self, pattern: str) -> list[str]:
        """Words that match a pattern, in which ``*`` is any letters and ``?`` is one."""
        if not pattern:
            return []
        return [word for word in _pattern(pattern).findall(self._lines) if word]

    def numbers_like(self, pattern: str) -> list[int]:
        """The same words as their places in the lexicon, counted by the lines between them."""
        if not pattern or not self.words:
            return []
        found, number, last = [], 0, 0
        for match in _pattern(pattern).finditer(self._lines):
            number += self._lines.count("\n", last, match.start())
            last = match.start()
            found.append(number - 1)
        return found

    def forms(self, word: str, languages: Iterable[str]) -> list[str]:
        """Words that are forms of this one in any of the languages."""

        def beginning(letters: str) -> list[str]:
            first = bisect_left(self._sorted, letters)
            return self._sorted[first : bisect_left(self._sorted, letters + LAST, lo=first)]

        return forms(word, languages, beginning)

    def near(self, word: str, distance: int) -> list[str]:
        """Words that turn into this one by so many letters put in, left out or replaced."""
        parts = _parts(word, distance + 1)
        lengths = range(len(word) - distance, len(word) + distance + 1)
        found = {
            each
            for length in lengths
            for part in parts
            for each in self._by_length.get(length, ())
            if part in each and letters_apart(each, word, distance) <= distance
        }
        return sorted(found)


def _pattern(pattern: str) -> re.Pattern[str]:
    """One line that matches. Each piece behind a ``*`` is taken where it first stands and never elsewhere
    (an atomic group), which finds the same words and cannot take exponential time."""
    pieces = re.sub(r"\*+", "*", pattern).split("*")
    first, *rest = ("".join("[^\n]" if sign == "?" else re.escape(sign) for sign in each) for each in pieces)
    if not rest:
        return re.compile(f"(?<=\n){first}(?=\n)")
    middle = "".join(f"(?>[^\n]*?{each})" for each in rest[:-1])
    return re.compile(f"(?<=\n){first}{middle}[^\n]*{rest[-1]}(?=\n)")


def _parts(word: str, count: int) -> list[str]:
    """The word cut into so many parts: of ``count - 1`` changes at least one part is spared."""
    cuts = [len(word) * at // count for at in range(count + 1)]
    return [word[start:end] for start, end in pairwise(cuts)]


def letters_apart(one: str, other: str, most: int) -> int:
    """How many letters must be put in, left out or replaced; ``most + 1`` when it is more than ``most``."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        diagonal, row[0] = row[0], at
        for place, against in enumerate(other, 1):
            diagonal, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, diagonal + (letter != against)),
            )
        if min(row) > most:
            return most + 1
    return row[-1]
