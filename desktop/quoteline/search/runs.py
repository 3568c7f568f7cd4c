"""What typed words stand for: a word, a pattern, a nearly typed word, words in a row or near each other."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quoteline.domain import (
    AllOf,
    AnyOf,
    Condition,
    Everything,
    Fuzzy,
    Near,
    Pattern,
    Phrase,
    Stem,
    Word,
)
from quoteline.search.folding import LONGEST, fold, words

FARTHEST = 2  # letters that a nearly typed word may differ in
MOST_NEAR = 50  # parts near each other: the time to look for them grows with their square

_WILD = re.compile(r"(\*+|(?<=[\w*])\?+(?=[\w*]))")
_STARS = re.compile(r"\*+")
_NEARLY = re.compile(r"~([0-9]{0,4})$")


def together(parts: Iterable[Condition | None]) -> Condition | None:
    """All of the parts that there are; None where there are none."""
    flat: list[Condition] = []
    for part in parts:
        if isinstance(part, AllOf):
            flat.extend(part.parts)
        elif part is not None:
            flat.append(part)
    return AllOf(tuple(flat)) if len(flat) > 1 else flat[0] if flat else None


def any_of(parts: Iterable[Condition | None]) -> Condition | None:
    """Any of the parts that there are; None where there are none."""
    flat: list[Condition] = []
    for part in parts:
        if isinstance(part, AnyOf):
            flat.extend(part.parts)
        elif part is not None:
            flat.append(part)
    return AnyOf(tuple(flat)) if len(flat) > 1 else flat[0] if flat else None


def in_marks(typed: str, slop: int = 0) -> Condition | None:
    """Words in a row, or with ``slop`` others among them; nothing of them is parsed."""
    return in_a_row(words(typed), slop)


def in_a_row(found: list[str], slop: int = 0) -> Condition | None:
    """Folded words in a row; the only one is a word."""
    if len(found) < 2:
        return Word(found[0]) if found else None
    return Phrase(tuple(found), slop)


def unmarked(typed: str, languages: tuple[str, ...] = ()) -> Condition | None:
    """A run without blanks. A plain word is one of any form in ``languages``; in none, exactly this one."""
    nearly = _NEARLY.search(typed, 1)
    distance = min(int(nearly[1] or 1), FARTHEST) if nearly else 0
    found = wild_words(typed[: nearly.start()] if nearly else typed)
    if distance or any(map(is_wild, found)):
        return together(_one(word, distance) for word in found)
    if len(found) == 1 and languages:
        return Stem(found[0], languages)
    return in_a_row(found)


def all_forms(typed: str, quoted: bool, languages: tuple[str, ...]) -> Condition | None:
    """Words in any of their forms; several of them side by side, in whichever order; very many, anywhere."""
    found = words(typed) if quoted else wild_words(_NEARLY.sub("", typed) or typed)
    if not quoted and (_NEARLY.search(typed, 1) or any(map(is_wild, found))):
        return unmarked(typed)  # what is spelled so has no forms
    stems = tuple(Stem(word, languages) for word in found)
    return near(stems, 0) or together(stems)


def near(parts: tuple[Condition, ...], slop: int) -> Near | None:
    """Parts near each other; None for one, for too many, and where one is not about words of the text."""
    fits = 1 < len(parts) <= MOST_NEAR and all(map(_stands_somewhere, parts))
    return Near(parts, slop) if fits else None


def _stands_somewhere(part: Condition) -> bool:
    if isinstance(part, AnyOf):
        return all(_stands_somewhere(each) and not isinstance(each, AnyOf) for each in part.parts)
    return isinstance(part, Word | Phrase | Pattern | Fuzzy | Stem)


def wild_words(typed: str) -> list[str]:
    """The folded words of a run, ``*`` and ``?`` kept; a ``?`` on a word's end is only a question mark."""
    parts = _WILD.split(typed)
    folded = [_STARS.sub("*", part) if at % 2 else fold(part) for at, part in enumerate(parts)]
    found = [word[:LONGEST].strip("?") for word in "".join(folded).split()]
    return [word for word in found if word.strip("*")] or [word for word in found if word][:1]


def is_wild(word: str) -> bool:
    """Whether it stands for many words."""
    return "*" in word or "?" in word


def _one(word: str, distance: int) -> Condition:
    if is_wild(word):
        return Pattern(word) if word.strip("*?") else Everything()
    return Fuzzy(word, distance) if distance else Word(word)
