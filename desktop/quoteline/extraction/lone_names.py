"""Tells which words are somebody's only name: "Oduya said she …" where no full name is printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from quoteline.extraction.name_runs import Gender, Run, core
from quoteline.extraction.name_words import NameWords
from quoteline.extraction.people import Person

MOST_PLACES = 24  # of one word that are looked at
CLAUSE = re.compile(r"[^.!?;\n“”\"]{0,140}")
CAPITAL = re.compile(r" [A-Z]")
HE = re.compile(r"\b(?:he|him|his|himself)\b")
SHE = re.compile(r"\b(?:she|her|hers|herself)\b")
IT = re.compile(r"\b(?:it|its|itself|which|their|they)\b")
SAYS = re.compile(r" (?:said|says|told|added|asked|wrote|replied|argued|insisted)\b")
_KIN = (
    r"brother|sister|son|daughter|wife|husband|mother|father|cousin|granddaughter|grandson|grandmother"
    r"|grandfather|aunt|uncle|widow|widower|niece|nephew|fiancée?|girlfriend|boyfriend|twin|stepson"
    r"|stepdaughter|partner"
)
KIN = re.compile(rf"(?:\b(?:his|her|their|my|our)|['’]s?) (?:[\w-]+ ){{0,2}}?({_KIN}),? $", re.I)
SHORTEST = 3  # letters


def lone_people(text: str, runs: Iterable[Run], words: NameWords, known: Iterable[str]) -> list[Person]:
    """Those of whom the text prints one name alone, told by the pronouns that follow it in its clause.

    ``known`` are words that already name somebody. A word after which "it" is as frequent as "he" or "she"
    is a firm, a place or a thing.
    """
    taken = set(known)
    places: dict[str, list[int]] = {}
    for run in runs:
        name = core(run.name)
        if len(name) == 1 and not run.body and not run.role and _may_be_name(name[0], words):
            places.setdefault(name[0], []).append(run.end)
    found = []
    for word, ends in places.items():
        if word in taken or len(ends) < 2:
            continue
        given = word.lower() in words.men or word.lower() in words.women
        if not (given or any(_speaks(text, end, word) for end in ends[:MOST_PLACES])):
            continue
        men, women, things = _pronouns(text, word, ends[:MOST_PLACES])
        if men + women > 2 * things and (men > 2 * women or women > 2 * men):
            gender = Gender.MALE if men > women else Gender.FEMALE
            found.append(Person("", word, short_forms={word: len(ends)}, gender=gender, sure=True))
    return found


def relatives(runs: Iterable[Run], text: str, words: NameWords) -> Iterator[Person]:
    """Those whom the text calls by a given name beside their kin: "his granddaughter, Ilse"."""
    for run in runs:
        if len(run.name) != 1 or run.body or run.role or not _may_be_name(run.name[0], words):
            continue
        kin = KIN.search(text, max(0, run.start - 60), run.start)
        if kin is not None:
            noun, word = kin[1].lower(), run.name[0]
            gender = Gender.MALE if noun in words.male_nouns else Gender.UNKNOWN
            gender = Gender.FEMALE if noun in words.female_nouns else gender
            yield Person("", word, short_forms={word: 1}, gender=gender, sure=True)


def _may_be_name(word: str, words: NameWords) -> bool:
    return (
        len(word) >= SHORTEST and word.isalpha() and not word.isupper() and word.lower() not in words.common
    )


def _speaks(text: str, end: int, word: str) -> bool:
    """Whether a verb of saying stands right before or after a word."""
    before = text[max(0, end - len(word) - 6) : end - len(word)]
    return SAYS.match(text, end, end + 12) is not None or before.endswith((" said ", " says "))


def _pronouns(text: str, word: str, ends: list[int]) -> tuple[int, int, int]:
    """After how many of the places "he", "she" and "it" follow in the clause, nobody else named between."""
    men = women = things = 0
    for end in ends:
        if text[max(0, end - len(word) - 4) : end - len(word)].lower() in ("the ", " an ", "  a "):
            things += 1
            continue
        match = CLAUSE.match(text, end)
        clause = match[0] if match else ""
        other = CAPITAL.search(clause)
        clause = clause[: other.start()] if other else clause
        men += HE.search(clause) is not None
        women += SHE.search(clause) is not None
        things += IT.search(clause) is not None
    return men, women, things
