"""Finds the unnamed that a text brings in: "a combat veteran asked", "One of them, a carpenter, wore"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from quoteline.domain import Span
from quoteline.extraction.antecedents import REACH, SENTENCE_END, VERB, Contents
from quoteline.extraction.descriptions import Described, describe
from quoteline.extraction.name_runs import Gender, is_role
from quoteline.extraction.name_words import NameWords
from quoteline.extraction.names import Cast
from quoteline.extraction.people import Person

MOST_SINCE = 20  # names that are looked at
NEAR = 400  # characters before a place, where a person is not named
# "a combat veteran", but not ", a hydrologist," behind a name, nor what somebody is or was.
NEW = re.compile(r"(?<!, )(?<! is )(?<! was )(?<! as )\b(?:[Aa]n?|[Oo]ne) ((?:[\w’'-]+ ){0,3}[\w’'-]+)")
ARTICLE = re.compile(r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?=\w)")
THE = re.compile(r"\bThe (?=\w)")
OF_THEM = re.compile(r"\bOne of (?:them|those|the [\w’'-]+), (?=an? )")
OPENS = re.compile(r"(?:^|[.!?:][”\"“’'„»«)]* |\n)[“„«]?$")
COMPLEMENT = re.compile(r" (?:of|for|from|at|with|in|on) [^,.;:\n]{1,60}")
LONGEST_COMPLEMENT = 8  # words
HE = re.compile(r"\b(?:that|how|whether|if|what) he\b")
SHE = re.compile(r"\b(?:that|how|whether|if|what) she\b")
LONGEST = 5  # words up to the head of a description


def unnamed_subject(
    cast: Cast, contents: Contents, since: int, place: int, gender: Gender
) -> Described | None:
    """Who without a name is the subject of a sentence between two places: "A man in the crowd shouted."."""
    found = None
    for match in ARTICLE.finditer(cast.text, max(since, place - NEAR), place):
        if contents.cover(match.start()) or not _opens(cast.text, match.start()):
            continue
        end = _head_end(cast.text, match.end(), cast.words, gender)
        if end is None:
            continue
        if _another_is_meant(cast, contents, end, place, gender):
            continue
        if _acts(cast.text, end):
            found = describe(cast.text[match.start() : end], cast.words)
    return found


def described_subject(cast: Cast, contents: Contents, since: int, place: int, gender: Gender) -> Span | None:
    """Where a sentence between two places has "The former ambassador" as its subject; the last such place."""
    found = None
    for match in THE.finditer(cast.text, max(since, place - REACH), place):
        if contents.cover(match.start()) or not _opens(cast.text, match.start()):
            continue
        end = _head_end(cast.text, match.end(), cast.words, gender)
        if end is not None and _acts(cast.text, end):
            found = (match.start(), end)
    return found


def _another_is_meant(cast: Cast, contents: Contents, end: int, place: int, gender: Gender) -> bool:
    """ "A colleague complains that she …": "she" is the one spoken of, unless the noun tells the gender."""
    noun = cast.text[max(0, end - 30) : end].lower().rpartition(" ")[2]
    if noun in cast.words.male_nouns or noun in cast.words.female_nouns:
        return False
    pronouns = (HE if gender is Gender.MALE else SHE).finditer(cast.text, end, place)
    return any(not contents.in_marks(match.start()) for match in pronouns)


def _acts(text: str, end: int) -> bool:
    """Whether a verb follows a noun, or what belongs to it: "A carpenter in the crowd shouted"."""
    if VERB.match(text, end, end + 120):
        return True
    complement = COMPLEMENT.match(text, end)
    if complement is None:
        return False
    spaces = [place for place in range(end + 1, complement.end() + 1) if text[place : place + 1] in " ,"]
    return any(VERB.match(text, place, place + 120) for place in spaces[1:LONGEST_COMPLEMENT])


def _opens(text: str, place: int) -> bool:
    """Whether a clause begins at a place, or what "One of them" is."""
    before = text[max(0, place - 40) : place]
    return OPENS.search(before) is not None or OF_THEM.search(before + text[place : place + 3]) is not None


def _head_end(text: str, begin: int, words: NameWords, gender: Gender) -> int | None:
    """Where the noun for one person ends that a phrase leads to; None where it leads to none."""
    opposite = words.female_nouns if gender is Gender.MALE else words.male_nouns
    end = begin
    for token in re.finditer(r"[\w’'-]+", text[begin : begin + 80]):
        if token.start() > end - begin + 1 or text[begin:end].count(" ") >= LONGEST:
            return None
        end = begin + token.end()
        low = token[0].lower()
        follows = text[end : end + 2]
        if low == "one":
            return None  # "The Herald quoted one …"
        if (is_role(low, words) or low in words.persons) and low not in opposite:
            return end if not (follows[1:].isalpha() and _is_noun_after(text, end, words)) else None
    return None


def _is_noun_after(text: str, end: int, words: NameWords) -> bool:
    """Whether the noun is only part of a longer one: "a police officer union"."""
    match = re.match(r" ([\w’'-]+)", text[end : end + 40])
    low = match[1].lower() if match else ""
    return low in words.organisations or low in words.documents or low in words.groups


def brought_in_since(cast: Cast, contents: Contents, person: Person, place: int) -> bool:
    """Whether somebody unnamed ("a combat veteran") was brought in since a person was named last."""
    since = last_named(cast, person, place)
    for match in NEW.finditer(cast.text, since, place):
        nouns = match[1].lower().split()
        somebody = any(is_role(noun, cast.words) or noun in cast.words.persons for noun in nouns)
        if somebody and not contents.cover(match.start()):
            return True
    return False


def sentence_start(text: str, place: int) -> int:
    """Where the sentence at a place begins, or the place less what is near."""
    begin = max(0, place - NEAR)
    ends = list(SENTENCE_END.finditer(text, begin, place + 1))
    return ends[-1].end() if ends else begin


def last_named(cast: Cast, person: Person, place: int) -> int:
    """Where a person was named last before a place, or the place itself less what is near."""
    before = bisect_left(cast.starts, place)
    for mention in _backwards(cast, before):
        if mention[1] is person:
            return max(mention[0], place - REACH)
    return max(0, place - NEAR)


def _backwards(cast: Cast, before: int) -> Iterator[tuple[int, Person]]:
    for number in range(before - 1, max(-1, before - 1 - MOST_SINCE), -1):
        yield cast.mentions[number].end, cast.mentions[number].person
