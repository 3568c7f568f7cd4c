"""Whether a name names one across articles: "Ada Brandt" does, "Brandt" and "the company" do not."""

from __future__ import annotations

import re

from quoteline.domain import SpeakerKind
from quoteline.linking.folding import folded
from quoteline.linking.lists import Lists
from quoteline.linking.person_names import person_name
from quoteline.linking.roles import read_role

NUMBER = re.compile(r"\d")
OWNER = re.compile(r"(?:’s|'s|s’|s')$")
SMALL = frozenset(
    [
        "of",
        "and",
        "the",
        "for",
        "in",
        "on",
        "at",
        "to",
        "de",
        "la",
        "du",
        "des",
        "van",
        "von",
        "der",
        "al",
        "bin",
        "&",
        "y",
    ]
)


def is_strong(name: str, kind: SpeakerKind, lists: Lists) -> bool:
    """Whether a name alone names one across articles.

    A full name of a person does, and the proper name of a body ("European Commission", "Reuters"); a
    surname, "President Trump", "the Ukrainian president", "the Senate" and "the campaign" do not.
    """
    words = name.split()
    if words and words[0].lower() == "the":
        words = words[1:]
    if not words or (not words[0][:1].isupper() and kind is not SpeakerKind.PERSON):
        return bool(words) and _coined(words[0]) and len(words) == 1
    if kind is SpeakerKind.PERSON:
        return _names_person(name, lists)
    if kind is SpeakerKind.UNKNOWN:
        return len(words) > 1 and _proper(words) and not _is_office(name, lists)
    return _names_body(words, kind, lists)


def _coined(word: str) -> bool:
    """Names of firms with a capital inside: eBay, iRobot."""
    return word[:1].islower() and word[1:2].isupper()


def _names_person(name: str, lists: Lists) -> bool:
    if name.lower().startswith("the ") or OWNER.search(name.rstrip()):
        return False
    parts = person_name(name, lists)
    named = bool(parts.given) and parts.given[0] in lists.given
    return parts.full and len(parts.last) > 1 and (named or not _is_office(name, lists))


def _is_office(name: str, lists: Lists) -> bool:
    """ "the US president", "House Speaker": an office with nobody's name."""
    words = folded(name).split()
    role = read_role(name, lists)
    return bool(role.what and words) and (
        words[0] == "the" or words[-1] in role.what.split() or words[-1] in lists.roles
    )


def _proper(words: list[str]) -> bool:
    return all(word[:1].isupper() or word in SMALL or NUMBER.match(word) for word in words)


def _owned(words: list[str]) -> bool:
    """ "Brandt’s campaign" is somebody's; "Standard and Poor’s Corp" has the mark in its name."""
    return words[-1][:1].islower() and any(map(OWNER.search, words[:-1]))


def _names_body(words: list[str], kind: SpeakerKind, lists: Lists) -> bool:
    plain = folded(" ".join(words))
    first = plain.split()[0] if plain else ""
    if first in lists.quantities or plain in lists.shared_bodies or _owned(words):
        return False
    if kind is SpeakerKind.DOCUMENT:
        return len(words) > 1 and _proper(words)
    if _proper(words):
        return True
    return first in lists.places
