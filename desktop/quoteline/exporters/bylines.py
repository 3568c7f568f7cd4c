"""Bylines taken apart into authors, as far as that can be told; what is no person's name is kept whole."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST = 300  # letters of a byline that is taken apart
# fmt: off
PARTICLES = frozenset((
    "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
    "la", "las", "le", "los", "ten", "ter", "van", "von", "zu",
))
NOT_PEOPLE = frozenset((
    "afp", "agence", "agencies", "agency", "ap", "associated", "bbc", "board", "bureau", "chief",
    "columnist", "contributor", "correspondent", "correspondents", "desk", "dpa", "editor", "editorial",
    "editors", "guardian", "herald", "interfax", "journal", "magazine", "network", "news", "newspaper",
    "office", "photographer", "post", "press", "producer", "radio", "reporter", "reporters", "reuters",
    "service", "staff", "team", "television", "times", "tribune", "tv", "upi", "wire", "wires",
    "writer", "writers",
))
# fmt: on
SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
_BY = re.compile(r"^(?:by|von|par|por)\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:(?<!\s)\s+)?(?:[,;&|/]|\b(?:and|und|et|y)\b)\s*")


@dataclass(frozen=True, slots=True)
class Author:
    """One author. Without a ``family`` name ``given`` is the whole, as it is: a desk, an agency, a byline."""

    given: str
    family: str = ""
    suffix: str = ""

    @property
    def whole(self) -> str:
        """The name in the order in which it is spoken."""
        return " ".join(filter(None, (self.given, self.family, self.suffix)))

    @property
    def initials(self) -> str:
        """The given names as initials: J.-P. R."""
        return " ".join(
            "-".join(f"{part[0].upper()}." for part in word.split("-") if part) for word in self.given.split()
        )


def authors(byline: str) -> tuple[Author, ...]:
    """Who wrote an article, in the order of its byline; () for an empty one.

    People are told from desks and agencies by the words of their names. Where nobody in a byline is surely a
    person, the byline stands as one author.
    """
    line = without_by(byline)
    if not line:
        return ()
    if len(line) > LONGEST:
        return (Author(line),)
    parts = [part for part in _BETWEEN.split(line) if part]
    if len(parts) == 2 and "," in line and (one := _turned(*parts)):
        return (one,)
    people = tuple(one for part in _suffixed(parts) if (one := _person(part)))
    return people or (Author(line),)


def without_by(byline: str) -> str:
    """The byline on one line, without the “By” before it."""
    return _BY.sub("", " ".join(byline.split()))


def _suffixed(parts: list[str]) -> list[str]:
    """The parts, with a “Jr.” that was cut off behind its comma back at its name."""
    joined: list[str] = []
    for part in parts:
        if joined and part.lower() in SUFFIXES:
            joined[-1] += f" {part}"
        else:
            joined.append(part)
    return joined


def _turned(family: str, given: str) -> Author | None:
    """“Dane, Robert” is one author; “Ann Dane, Bob Vint” are two."""
    if len(family.split()) > 1 or not (_is_name(family) and all(map(_is_name, given.split()))):
        return None
    if given.lower() in SUFFIXES or len(given.split()) > 2:
        return None
    return Author(given, family)


def _person(part: str) -> Author | None:
    words = part.split()
    suffix = words.pop() if words and words[-1].lower() in SUFFIXES else ""
    if not 2 <= len(words) <= 5 or not _is_name(words[0]) or not _is_name(words[-1]):
        return None
    if not all(_is_name(word) or word.lower() in PARTICLES for word in words):
        return None
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in PARTICLES and not words[start - 1].isupper():
        start -= 1
    return Author(" ".join(words[:start]), " ".join(words[start:]), suffix)


def _is_name(word: str) -> bool:
    letters = word.strip(".’'")
    return (
        bool(letters)
        and letters[0].isupper()
        and letters.lower() not in NOT_PEOPLE
        and all(letter.isalpha() or letter in ".-’'" for letter in letters)
    )
