"""Reads the name of a person: titles, given names, initials, family name, suffix, nickname, maiden name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quoteline.linking.folding import folded
from quoteline.linking.lists import Lists

BORN = re.compile(r"[(,]?(?:(?<!\s)\s+)?\b(?:née|nee|born|formerly|geb\.)\s+([^\W\d_][\w’'-]+)\)?,?", re.I)
CALLED = re.compile(r"[“”\"‘(]([^“”\"‘’()]{2,20})[”\"’)]")
DOTTED = re.compile(r"(?:[^\W\d_]\.-?)+[^\W\d_]?\.?")
TWO_CAPITALS = re.compile(r"[A-Z]{2}")
SYLLABLES = re.compile(r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[aeiou]{1,3})(?:ng|n|k|l|m)?){1,2}")
TWO_FACED = frozenset({"kim", "lee", "abe", "may", "han", "ma", "bo", "long", "song"})
LONGEST_TITLE = 3
MOST_WORDS = 12  # a name of more words is none


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name taken apart; all parts folded. ``given`` holds first and middle names, initials as one letter.

    ``last`` is the family name without particles ("leyen" of "von der Leyen"), empty for no name at all.
    ``title`` is the office before it; ``sex`` is "m", "f" or "" where nothing tells.
    """

    given: tuple[str, ...]
    last: str
    title: str = ""
    suffix: str = ""
    nick: str = ""
    born: str = ""
    sex: str = ""
    regnal: bool = False
    turned: bool = False  # the family name was printed first

    @property
    def full(self) -> bool:
        return bool(self.given and self.last) or self.regnal

    @property
    def words(self) -> tuple[str, ...]:
        return (*self.given, *self.last.split())


def person_name(printed: str, lists: Lists) -> PersonName:
    """Take a name apart; never raises on any text."""
    born = BORN.search(printed)
    rest = BORN.sub(" ", printed) if born else printed
    nick = CALLED.search(rest)
    rest = CALLED.sub(" ", rest) if nick else rest
    tokens = [token for token in (each.strip(",;:") for each in rest.split()) if token][:MOST_WORDS]
    title, sex, regnal, tokens = _without_titles(tokens, lists)
    suffix, tokens = _without_suffix(tokens, lists)
    words = [word for place, token in enumerate(tokens) for word in _words(token, place, len(tokens), lists)]
    given, last, turned = _in_order(words, tokens, lists)
    return PersonName(
        given,
        last,
        title,
        suffix,
        folded(nick[1]) if nick else "",
        folded(born[1]) if born else "",
        sex or _sex(given, lists),
        regnal,
        turned,
    )


def _without_titles(tokens: list[str], lists: Lists) -> tuple[str, str, bool, list[str]]:
    title, sex, regnal = "", "", False
    while len(tokens) > 1:
        for size in range(min(LONGEST_TITLE, len(tokens) - 1), 0, -1):
            words = folded(" ".join(tokens[:size]))
            if words in lists.titles:
                break
        else:
            break
        title = title or lists.titles[words]
        sex = sex or ("m" if words in lists.men else "f" if words in lists.women else "")
        regnal = regnal or words in lists.regnal
        tokens = tokens[size:]
    return title, sex, regnal, tokens


def _without_suffix(tokens: list[str], lists: Lists) -> tuple[str, list[str]]:
    suffix = ""
    while len(tokens) > 1 and folded(tokens[-1]) in lists.suffixes and tokens[-1][:1].isupper():
        suffix = lists.suffixes[folded(tokens[-1])]
        tokens = tokens[:-1]
    return suffix, tokens


def _words(token: str, place: int, among: int, lists: Lists) -> list[str]:
    """The folded words of a token without particles; initials are taken apart: "J.D." is j, d.

    "Ben" and "Al" are given names where a name begins with them, and particles behind.
    """
    if among > 1 and (DOTTED.fullmatch(token) or TWO_CAPITALS.fullmatch(token)):
        return [folded(letter) for letter in token if letter.isalpha()]
    words = folded(token).split()
    if place == 0 and token[:1].isupper() and len(words) == 1:
        return words
    return [word for word in words if word not in lists.particles] or (words if place == among - 1 else [])


def _in_order(words: list[str], tokens: list[str], lists: Lists) -> tuple[tuple[str, ...], str, bool]:
    """Given names and family name; Chinese and Korean names begin with the family name."""
    if len(words) < 2:
        return (), " ".join(words), False
    if _family_first(words, tokens, lists):
        return ("".join(words[1:]),), words[0], True
    start = len(words) - max(1, len([each for each in folded(tokens[-1]).split() if each in words]))
    given, last = words[:start], words[start:]
    if not given and len(last) > 1 and len(tokens) > 1:
        given, last = last[:-1], last[-1:]
    return tuple(given), " ".join(last), False


def _family_first(words: list[str], tokens: list[str], lists: Lists) -> bool:
    """Whether a name begins with the family name; "Kim" and "Lee" are given names as well."""
    if words[0] not in lists.surname_first or len(tokens) > 3:
        return False
    if "-" in tokens[-1] and len(tokens) == 2:
        return True
    if any(word in lists.given for word in words[1:] if len(word) > 2 and not SYLLABLES.fullmatch(word)):
        return False
    if words[0] in lists.given and len(words) == 2:
        return words[0] not in TWO_FACED and words[1] not in lists.surname_first and _syllables(words[1])
    return _syllables("".join(words[1:])) or words[0] not in lists.given


def _syllables(word: str) -> bool:
    """Whether a word may be a Chinese or Korean given name of one or two syllables."""
    return bool(SYLLABLES.fullmatch(word))


def _sex(given: tuple[str, ...], lists: Lists) -> str:
    """What the first given name tells; a name that both have tells nothing."""
    first = next((word for word in given if len(word) > 1), "")
    man, woman = first in lists.given_men, first in lists.given_women
    return "m" if man and not woman else "f" if woman and not man else ""
