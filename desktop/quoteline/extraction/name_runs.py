"""Reads capitalised words in a row: what of them is title, role, name, or the name of a body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from quoteline.extraction.name_words import NameWords

SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
LINKS = frozenset({"of", "for", "to", "on", "the"})
ARABIC = ("al-", "el-", "ul-")  # small particles that a hyphen joins to a name
COMPOUND = re.compile(r"-[a-z]{4,}$")  # "Paso-based"
CONTRACTED = re.compile(r"I['’](?:d|m|ve|ll)$")
FIRM_ENDS = frozenset(
    {"inc", "corp", "co", "ltd", "plc", "llc", "ab", "ag", "nv", "sa", "spa", "gmbh", "bv", "as"}
)
NO_SURNAMES = frozenset(
    {"democratic", "republican", "republicans", "democrats", "gop", "muslim", "muslims", "latino"}
)
GENERAL = frozenset({"general", "elect", "designate", "treasurer"})
LONGEST_NAME = 5  # words


class Gender(IntEnum):
    UNKNOWN = 0
    MALE = 1
    FEMALE = 2


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row, read: titles and role before, then the name. ``name`` may be empty.

    ``start`` and ``end`` are those of all words; ``name_start`` is where the name begins.
    """

    start: int
    end: int
    name_start: int
    name: tuple[str, ...]
    role: str
    gender: Gender
    titled: bool
    body: bool  # the words name a body, a place or a thing


def begins_word(text: str, start: int) -> bool:
    """Whether a word begins at a place: not so in "iPhone", "anti-Trump"; but in "al-Sayed"."""
    if not start:
        return True
    before = text[start - 1]
    if before in "-‐‑":
        return text[max(0, start - 3) : start].lower() in ARABIC
    return not before.isalnum()


def read_run(match: re.Match[str], words: NameWords) -> Run | None:
    """What a match of ``words.run`` says; None where nothing but sentence openers stand there."""
    tokens = _without_i(match[0].replace("\u00a0", " ").split(" "))
    lows = [token.lower() for token in tokens]
    skip = _openers(tokens, lows, words)
    if skip == len(tokens):
        return None
    start = match.start() + sum(map(len, tokens[:skip])) + skip
    split, titled, gender = _split(lows, skip, words)
    stop = _name_end(lows, split, titled, words)
    begin = split if titled or stop < len(lows) else _after_body(lows, split, words)
    name = tuple(tokens[begin:stop])
    end = start + len(" ".join(tokens[skip:stop]))
    body = bool(name) and (_is_body(lows[begin:stop], words) or any(map(COMPOUND.search, name)))
    body = body or (len(name) > 1 and _is_initials(name[0]) and not name[-1].isupper())  # "NATO Summit"
    if body and titled and len(name) == 2 and _opens_name(lows[begin], words):
        body = lows[stop - 1].replace(".", "") in FIRM_ENDS  # "Mayor Don Guardian" is a person
    return Run(
        start, end, end - len(" ".join(name)), name, " ".join(tokens[skip:begin]), gender, titled, body
    )


def _is_initials(word: str) -> bool:
    return len(word) > 2 and word.isalpha() and word.isupper()


def _without_i(tokens: list[str]) -> list[str]:
    """ "If I were Petter | I'd go": a contraction of "I" is no part of a name."""
    place = next((place for place, token in enumerate(tokens) if CONTRACTED.match(token)), len(tokens))
    return tokens[:place] or tokens


def _openers(tokens: list[str], lows: list[str], words: NameWords) -> int:
    """How many words at the head are there only because a sentence opens; "US" and "WHO" are not."""
    skip = 0
    while skip < len(lows) and (lows[skip].rstrip(",") in words.openers or lows[skip] in LINKS):
        given = lows[skip] in words.men or lows[skip] in words.women
        if given and skip + 1 < len(lows) and lows[skip + 1] not in LINKS:
            break
        shouted = len(tokens) > 1 and all(each.isupper() for each in tokens)
        if len(tokens[skip]) > 1 and tokens[skip].isupper() and not shouted:
            break
        skip += 1
    if len(lows) - skip > 3 and lows[skip + 1] in LINKS and _opens_name(lows[skip + 2], words):
        singular = lows[skip].removesuffix("s")
        if is_role(singular, words) or lows[skip] in words.groups:
            return skip + 2  # "Supporters of | Anna Berg"
    placed = 0 < skip == len(lows) - 3 and lows[skip - 1] in words.prepositions
    if placed and _opens_name(lows[skip + 1], words):
        return skip + (not _opens_name(lows[skip], words))  # "At Lisk | Anna Berg"
    return skip + (len(lows) - skip > 2 and _is_ornament(tokens[skip], tokens[skip + 1], words))


def _is_ornament(token: str, after: str, words: NameWords) -> bool:
    """ "Disgraced Piet Holm", "SAUCY Piet Holm": a word that a tabloid sets before a name."""
    low = token.lower()
    if _opens_name(low, words) or low in words.organisations or low in words.roles or after.lower() in LINKS:
        return False
    shouts = token.isupper() and len(token) > 4 and not after.isupper()
    return shouts or (len(low) > 5 and low.endswith(("ed", "ing", "hearted", "broken")))


def _name_end(lows: list[str], split: int, titled: bool, words: NameWords) -> int:
    """ "Lydia Berg | for the Council", "Mr. Holm | of Lisk": where a name ends before what it is from."""
    if split == len(lows):
        return split
    named = titled or _opens_name(lows[split], words)
    for place in range(split + 1, len(lows)):
        if lows[place] in LINKS:
            if not named and (lows[place] != "of" or place - split < 2 or _is_body(lows[split:place], words)):
                break
            return place
    return len(lows)


def _after_body(lows: list[str], split: int, words: NameWords) -> int:
    """Where a name begins that follows a nationality ("American | Marc Hill") or the name of a body."""
    name = len(lows) - 2
    if name > split and _opens_name(lows[name], words) and lows[name + 1] not in words.organisations:
        before = lows[split:name]
        if (
            before[-1] in words.countries
            or before[-1] in words.departments
            or (len(before) > 1 and _is_body(before, words))
        ):
            return name
    return split


def _split(lows: list[str], skip: int, words: NameWords) -> tuple[int, bool, Gender]:
    """Where the name begins after titles and roles, whether there were any, and what they say of gender."""
    split, gender = skip, Gender.UNKNOWN
    for place in range(skip, len(lows)):
        low = lows[place]
        if low in LINKS and split == skip and place - skip >= 2 and _opens_name(lows[skip], words):
            break  # "Karl Berg | of Dean Witter"
        several = place == skip and low.endswith("s") and is_role(low[:-1], words)  # "Senators Holm and Lund"
        role = (is_role(low, words) or several) and not (
            place == skip and len(lows) - skip <= 3 and (low in words.men or low in words.women)
        )
        if low not in words.titles and not role:
            continue
        if place > split and lows[place + 1 : place + 2] == ["of"] and _opens_name(lows[split], words):
            break  # "Senator Marta Boxer of Ohio"
        if place + 1 == len(lows) or lows[place + 1].rstrip(".") in SUFFIXES:
            polite = place == split > skip and lows[place - 1] in words.titles
            if polite or (place > split and _opens_name(lows[split], words)):
                break  # "Steve King", "Mr. Baker": a role noun that is a surname
            split = len(lows)
            break
        split = place + 1
        if low in words.titles_male or low in words.male_nouns:
            gender = Gender.MALE
        elif low in words.titles_female or low in words.female_nouns:
            gender = Gender.FEMALE
    titled = split > skip
    if titled and split < len(lows) and lows[split] in LINKS:
        split = _after_complement(lows, split, words)
    return split, titled, gender


def is_role(low: str, words: NameWords) -> bool:
    """Whether a word is a role noun, or joined to one by a hyphen: "co-founder", "secretary-general"."""
    if low in words.roles:
        return True
    first, hyphen, rest = low.partition("-")
    return bool(hyphen) and (rest in words.roles or (first in words.roles and rest in words.roles | GENERAL))


def _opens_name(low: str, words: NameWords) -> bool:
    return low in words.men or low in words.women


def _after_complement(lows: list[str], split: int, words: NameWords) -> int:
    """ "Secretary | of State | Marco Rubio": where the name begins after what the role is about."""
    place = split
    while place < len(lows) and lows[place] in LINKS:
        place += 1
    for begin in range(place + 1, len(lows)):
        if _opens_name(lows[begin], words):
            return begin
    told = len(lows) - place == 3 and (lows[place] in words.departments or lows[place].endswith("s"))
    return len(lows) - 2 if told else len(lows)


def _is_body(lows: list[str], words: NameWords) -> bool:
    if len(lows) > LONGEST_NAME or not LINKS.isdisjoint(lows) or lows[0] in words.countries:
        return True
    given = len(lows) > 1 and _opens_name(lows[0], words)
    if len(lows) > 1:
        last = lows[-1].replace(".", "")
        if lows[0] in words.place_openers or last in words.groups or (last in FIRM_ENDS and not given):
            return True
        if not given and (lows[-1] in words.countries or lows[-1].removesuffix("s") in words.countries):
            return True
        if lows[-1] in NO_SURNAMES:
            return True
    if given:
        lows = lows[-1:]  # "Bill Clinton" is no bill
        if lows[0] in words.surnames:
            return False  # nor is "Karl Hill" one of the hills
    return not words.organisations.isdisjoint(lows) or " ".join(lows) in words.seats


def leaning(given: str) -> Gender:
    """What the ending of a given name that no list holds hints at."""
    low = given.lower()
    if low.endswith("a"):
        return Gender.FEMALE
    return (
        Gender.MALE
        if low.endswith(("o", "os", "us", "slav", "mir", "ek", "iy", "ij", "rd", "rt"))
        else Gender.UNKNOWN
    )


def core(name: Sequence[str]) -> Sequence[str]:
    """A name without "Jr." and its like."""
    while len(name) > 1 and name[-1].lower() in SUFFIXES:
        name = name[:-1]
    if len(name) > 1 and name[-1].endswith(","):
        return (*name[:-1], name[-1][:-1])
    return name
