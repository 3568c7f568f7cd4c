"""Cuts a text into words and numbers, with their places."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quoteline.extraction.temporal.words import TimeWords

# Paragraph break | 1998-01-08 | 1,998 3.5 10:30 12/25/98 31st 1990s | a.m. | 's | words | one mark.
TOKEN = re.compile(
    r"(\n[^\S\n]*\n|[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])|[0-9]+(?:[.,:/][0-9]+)*(?:(?:st|nd|rd|th|s)\b)?"
    r"|(?:[AaPp]\.[Mm]|[Bb]\.[Cc]|[Aa]\.[Dd])\b\.?|['’]s\b|[Oo]['’]clock\b|[^\W\d_]+|[^\w\s]|_)"
)


class Scan:
    """A text as parallel lists of tokens: ``words``, ``lows`` (lower case), ``starts`` and ``ends``.

    ``starts`` and ``ends`` are code points in the whole text. ``classes`` holds a sign a token, and
    ``keys`` what a token stands for where the word alone does not tell; both are filled by
    :mod:`classifying`. ``known`` are the words of time of the language,
    ``persons`` the months that the text has as names of people.
    """

    __slots__ = ("classes", "ends", "keys", "known", "lows", "persons", "size", "starts", "text", "words")

    def __init__(self, text: str, start: int, stop: int, known: TimeWords) -> None:
        parts = TOKEN.split(text[start:stop])
        places = list(accumulate(map(len, parts), initial=start))
        self.text = text
        self.words = parts[1::2]
        self.lows = [word.lower() for word in self.words]
        self.starts = places[1:-1:2]
        self.ends = places[2::2]
        self.size = len(self.words)
        self.classes = ""
        self.keys: dict[int, str] = {}
        self.known = known
        self.persons: set[str] = set()

    def key(self, k: int) -> str:
        """What token k stands for; empty where it stands for nothing."""
        return self.keys.get(k) or self.known.keys.get(self.lows[k], "")

    def touches(self, k: int) -> bool:
        """Whether token k stands right behind the one before it, without a space."""
        return 0 < k < self.size and self.starts[k] == self.ends[k - 1]

    def low(self, k: int) -> str:
        """Token k in lower case; empty outside the text."""
        return self.lows[k] if 0 <= k < self.size else ""
