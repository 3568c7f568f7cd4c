"""Reads a role as printed: "then Finance Minister of Ostrevia" is an office, its country, and held before."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from quoteline.linking.folding import folded
from quoteline.linking.lists import Lists

JOINS = frozenset(
    ["of", "for", "to", "at", "in", "on", "and", "with", "from", "under", "by", "who", "that", "author"]
)
LITTLE = frozenset(
    [
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "our",
        "as",
        "who",
        "was",
        "is",
        "then",
        "of",
        "for",
        "to",
        "at",
        "in",
        "on",
        "and",
        "s",
    ]
)
PARTIES = {
    "republican": "Republican",
    "gop": "Republican",
    "democratic": "Democratic",
    "democrat": "Democratic",
    "conservative": "Conservative",
    "tory": "Conservative",
    "labour": "Labour",
}
LONGEST_OFFICE = 6
MOST_WORDS = 40


class Tense(StrEnum):
    """Whether the office was held when the words were printed."""

    HELD = "held"
    FORMER = "former"
    THEN = "then"  # held at the time that is told of, not when it was printed
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Role:
    """A role read. ``office`` is its usual name, ``noun`` its last word where it is no known office.

    ``place`` is the country or state, ``of`` the other words that say of what, ``party`` a party told.
    """

    words: str
    office: str = ""
    noun: str = ""
    place: str = ""
    of: frozenset[str] = frozenset()
    party: str = ""
    tense: Tense = Tense.HELD

    @property
    def what(self) -> str:
        return self.office or self.noun


@lru_cache(maxsize=32_768)
def read_role(words: str, lists: Lists) -> Role:
    """Read a role; one that is not understood has neither office nor noun. Never raises on any text."""
    tokens = folded(words).split()[:MOST_WORDS]
    tense, tokens = _tense(tokens, lists)
    cut = next((place for place, token in enumerate(tokens) if place and token in JOINS), len(tokens))
    start, stop, office = _office(tokens, cut, lists)
    nouns = [token for token in tokens[:cut] if token in lists.roles]
    others = [*tokens[:start], *tokens[stop:]]
    place, others = _place(others, lists)
    party = next((PARTIES[token] for token in tokens if token in PARTIES), "")
    left = frozenset(each for each in others if each not in LITTLE and each not in PARTIES)
    noun = "" if office or not nouns else nouns[-1]
    return Role(words, office, noun, place, left - {noun}, party, tense)


def _tense(tokens: list[str], lists: Lists) -> tuple[Tense, list[str]]:
    tense = Tense.HELD
    while len(tokens) > 1 and (tokens[0] in lists.former or tokens[0] in lists.coming or tokens[0] in LITTLE):
        word, tokens = tokens[0], tokens[1:]
        if word == "then":
            tense = Tense.THEN
        elif word in lists.former:
            tense = Tense.FORMER
        elif word in lists.coming:
            tense = Tense.COMING
    if len(tokens) > 1 and tokens[-1] in lists.coming:
        return Tense.COMING, tokens[:-1]
    return tense, tokens


def _office(tokens: list[str], cut: int, lists: Lists) -> tuple[int, int, str]:
    """Where the office stands that ends what is before the first "of": and its usual name."""
    for start in range(cut):
        for stop in range(min(len(tokens), start + LONGEST_OFFICE), max(start, cut - 1), -1):
            office = lists.offices.get(" ".join(tokens[start:stop]))
            if office:
                return start, stop, office
    return cut, cut, ""


def _place(tokens: list[str], lists: Lists) -> tuple[str, list[str]]:
    """The first country or state among words, and the other words."""
    for start in range(len(tokens)):
        for size in (3, 2, 1):
            place = lists.places.get(" ".join(tokens[start : start + size]))
            if place:
                return place, [*tokens[:start], *tokens[start + size :]]
    return "", tokens
