"""How well what is typed fits the name of a command: whole words, beginnings, initials, letters mistyped."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import Indel

WHOLE, BEGINNING, INITIALS, INSIDE, MISTYPED = 1.1, 1.0, 0.85, 0.7, 0.5
BESIDE = 0.55  # what a match in the path counts, of one in the name
AT_THE_START = 0.4  # more for a name that begins with all that is typed
ALL_OF_IT = 0.1  # more where nothing else is in the name
LONG_ENOUGH = 4  # letters from which on a word may be mistyped
ALIKE = 0.74  # of 1, as rapidfuzz measures it

_WORD = re.compile(r"\w+")


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """A text without case, accents and marks."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, plain."""
    return tuple(_WORD.findall(plain(text)))


def score(typed: str, name: str, path: str = "") -> float:
    """How well it fits, 0 (not at all) to about 1.5; every word that is typed must be found somewhere."""
    asked = words(typed)
    if not asked:
        return 1.0
    found = [max(_word(each, words(name)), BESIDE * _word(each, words(path))) for each in asked]
    if min(found) == 0:
        return 0.0
    starts = plain(name).startswith(plain(typed).strip())
    whole = min(1.0, len(asked) / max(1, len(words(name))))
    return sum(found) / len(found) + (AT_THE_START if starts else 0.0) + ALL_OF_IT * whole


def _word(asked: str, among: tuple[str, ...]) -> float:
    if asked in among:
        return WHOLE
    if any(each.startswith(asked) for each in among):
        return BEGINNING
    if len(asked) > 1 and _initials(asked, among):
        return INITIALS
    if len(asked) > 1 and any(asked in each for each in among):
        return INSIDE
    if len(asked) >= LONG_ENOUGH and any(_alike(asked, each) for each in among):
        return MISTYPED
    return 0.0


def _initials(asked: str, among: tuple[str, ...]) -> bool:
    """Whether these are first letters of its words, in their order: “stp” of “Save the … picture”."""
    rest = iter("".join(each[0] for each in among))
    return all(letter in rest for letter in asked)


def _alike(asked: str, word: str) -> bool:
    """Whether it is the word, or its beginning, with a letter wrong."""
    return any(
        Indel.normalized_similarity(asked, each, score_cutoff=ALIKE) > 0
        for each in {word, word[: len(asked)], word[: len(asked) + 1]}
    )
