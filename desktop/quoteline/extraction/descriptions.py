"""Reads speakers that are not named: "the Ukrainian president", "a police officer", "the report"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise

from quoteline.domain import SpeakerKind
from quoteline.extraction.name_runs import Gender, is_role
from quoteline.extraction.name_words import NameWords
from quoteline.extraction.names import Cast
from quoteline.extraction.people import Person
from quoteline.extraction.roles_beside import head_noun

DEFINITE = re.compile(r"(?:the|this|that|these|those)\s", re.I)
POSSESSOR = re.compile(r"(?:his|her|its|their|our|my)\s", re.I)
ARTICLE = re.compile(r"^(?:the|a|an|this|that|these|those|one|another)\s+", re.I)
CLAUSE = re.compile(
    r"\s*(?:,(?!\d)|;|:|\(|—|–)"
    r"|\s(?:who|whom|whose|which|that|where|speaking|citing|referring|including|told|said|says?)\b"
)
TRAILING = re.compile(r"(?:(?:^|\s)(?:here|there|earlier|later|today|yesterday|also|now|then|up|down))+$")
PARTY_TAG = re.compile(r"[RDI]-[A-Z][\w.]*")  # "(R-Conn.)" belongs to the name before it
INITIALS = re.compile(r"(?:^|[ -])(?:[A-Z]\.)+[A-Z]$")
OWNER = re.compile(r"[A-Z][\w. -]{1,40}['’]s? (?=[A-Z][a-z]+ \w)")  # "Lordania's | Green Plain group"
PART_PLAYED = re.compile(
    r"(?!(?:the|a|an|its|his|her|their)\b)(?:[a-z][a-z-]* ){1,4}(?=[A-Z])"
)  # "lead manager | Bank of Lisk Ltd"
AGED = re.compile(r"(\d{1,3})[- ]year[- ]old$", re.I)
DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "this", "that"})
PARTIES = frozenset({"republican", "democratic", "democrat", "labour", "conservative", "liberal"})
PARTY_NAMES = frozenset({"republicans", "democrats", "conservatives", "liberals", "republican", "democrat"})
# Offices of which there is one: "the president" is often somebody whom the article does not name.
SOLE = frozenset(
    {"president", "pope", "king", "queen", "governor", "spokesman", "spokeswoman", "spokesperson", "source"}
    | {"official", "leader", "candidate", "nominee", "lawyer", "attorney", "author"}
)
# What a short title stands for, and what else its holders are called.
TITLES = {
    "sen": ("senator", "lawmaker"),
    "senator": ("senator", "lawmaker"),
    "rep": ("representative", "congressman", "congresswoman", "lawmaker"),
    "representative": ("representative", "congressman", "congresswoman", "lawmaker"),
    "gov": ("governor",),
    "gen": ("general",),
    "lt": ("lieutenant",),
    "col": ("colonel",),
    "capt": ("captain",),
    "sgt": ("sergeant",),
    "prof": ("professor",),
    "dr": ("doctor",),
}
PLAIN = frozenset(
    {"former", "then", "new", "old", "late", "young", "current", "ex", "the", "and", "of", "same"}
)
LATEST = 60  # holders of one role that are weighed
LONGEST = 120  # characters of a description


@dataclass(frozen=True, slots=True)
class Described:
    """A speaker without a name of their own: what is printed, in normal form, and what kind it is."""

    name: str
    kind: SpeakerKind
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who is said to hold a role, and where."""

    place: int
    person: Person
    words: frozenset[str]
    lands: frozenset[str]


def describe(printed: str, words: NameWords) -> Described | None:
    """The normal form and kind of a description as printed; None where no word is left of it."""
    name = _trimmed(printed)
    if not name or name.lower() in ("the", "a", "an") or name.lower() in words.prepositions:
        return None
    if PARTY_TAG.fullmatch(name):
        return None
    if INITIALS.search(name):
        name += "."  # "the U.S." keeps its last point
    seat = words.seats.get(re.sub(r"^the ", "", name, flags=re.I).lower())
    if seat:
        return Described(seat, SpeakerKind.ORGANISATION)
    name = _lowered(name, words)
    part = PART_PLAYED.match(name)
    if part and _is_firm(name, words):
        name = name[part.end() :]
    owner = OWNER.match(name)
    if (
        owner
        and not _is_firm(name, words)
        and kind_of(name[owner.end() :], words) is SpeakerKind.ORGANISATION
    ):
        name = name[owner.end() :]
    return Described(name, kind_of(name, words))


def _is_firm(name: str, words: NameWords) -> bool:
    """ "Moody's Investors Inc" is the name of a firm, "Lordania's Green Plain group" is not."""
    last = name.split()[-1]
    return last[0].isupper() and last.lower().strip(".") in words.bodies["company"]


def _trimmed(printed: str) -> str:
    name = " ".join(printed.split())
    article = ARTICLE.match(name)
    cut = CLAUSE.search(name, article.end() if article else 1)
    if cut:
        name = name[: cut.start()]
    return TRAILING.sub("", name[:LONGEST].strip(" ,.;:-–—“”\"'‘’"))


def _lowered(name: str, words: NameWords) -> str:
    """A first word that has a capital only because it opens the sentence gets a small letter."""
    first, _, rest = name.partition(" ")
    low = first.lower()
    common = low in words.openers or low in words.groups or _singular(low) in words.roles
    if not rest[:1].isupper():
        common = common or low in words.documents
        common = common or (bool(rest) and (low in words.adjectives or low in words.roles))
    common = common and low not in PARTY_NAMES
    if first.isupper() and len(low) > 5 and low.endswith(("ed", "ing")) and not rest.isupper():
        return low + name[len(first) :]  # "SHATTERED workers", as tabloids begin a story
    tokens = rest.split()
    if (
        low not in DETERMINERS
        and tokens
        and tokens[-1].lower() in words.organisations
        and all(token[0].isupper() for token in tokens)
    ):
        common = False  # "Seven Oaks International Inc"
    common = (
        common
        or (not rest and low in words.bodies.keys() | words.bodies["company"])
        or words.bodies["firm"] >= set(name.lower().split())
    )
    return low + name[len(first) :] if low == "a" or (common and not first.isupper()) else name


def _singular(word: str) -> str:
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else ""


def kind_of(name: str, words: NameWords) -> SpeakerKind:
    """What kind of speaker a description or the name of a body is."""
    bare = ARTICLE.sub("", name, count=1)
    head = head_noun(bare, words).removesuffix("’s").removesuffix("'s")
    last = bare.split()[-1] if bare.split() else ""
    proper = any(token[:1].isupper() for token in bare.split() if token.lower().strip(".,") == head)
    opens = bare.lower().startswith(f"{head} ") and bare.split()[1:2] != [] and bare.split()[1].islower()
    proper = proper and not opens
    if head in PARTY_NAMES:
        return SpeakerKind.GROUP
    if name.lower().startswith("one of "):
        return SpeakerKind.UNKNOWN
    if proper and head in words.organisations and head not in words.roles:
        return SpeakerKind.ORGANISATION
    if head in words.documents and not proper:
        return SpeakerKind.DOCUMENT
    if head in words.groups or _singular(head) in words.roles | words.persons:
        return SpeakerKind.GROUP
    if head in words.roles or head in words.persons or AGED.search(bare):
        return SpeakerKind.UNKNOWN
    if head in words.bodies or head in words.organisations or bare.lower() in words.countries:
        return SpeakerKind.ORGANISATION
    if last.isupper() and len(last) > 1:
        return SpeakerKind.ORGANISATION
    if proper:
        return SpeakerKind.ORGANISATION if name != bare or " of " in name else SpeakerKind.UNKNOWN
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    return SpeakerKind.GROUP if plural else SpeakerKind.UNKNOWN


def is_definite(printed: str) -> bool:
    """Whether a description points at somebody known: it has "the" or "this", or no article and a capital."""
    if DEFINITE.match(printed):
        return True
    return printed[:1].isupper() and not ARTICLE.match(printed) and not POSSESSOR.match(printed)


class Roles:
    """Who in an article holds which role, looked up by the head noun of a description."""

    def __init__(self, cast: Cast) -> None:
        self.words = cast.words
        self.cast = cast
        self.holders: dict[str, list[Holder]] = {}
        self.aged: dict[str, Person] = {}
        for person in cast.persons.values():
            for place, role in person.roles:
                self._add(place, person, role)
            for age in person.ages:
                self.aged.setdefault(age, person)
        for holders in self.holders.values():
            holders.sort(key=lambda holder: holder.place)

    def _add(self, place: int, person: Person, role: str) -> None:
        low = _plain(role)
        holder = Holder(place, person, frozenset(low), _lands(low, self.words))
        titles = {noun for each in low for noun in TITLES.get(each, ())}
        titles |= {token.strip(",") for token in role.lower().split() if "-" in token}
        for noun in titles | (set(low) & self.words.roles):
            self.holders.setdefault(noun, []).append(holder)

    def resolve(self, printed: str, place: int, last: Person | None) -> Person | None:
        """Whom "the Ukrainian president" or "the 42-year-old" at a place means; None where nobody fits."""
        phrase = ARTICLE.sub("", _trimmed(printed), count=1)
        aged = AGED.search(phrase)
        if aged:
            return self.aged.get(aged[1])
        head = head_noun(phrase, self.words)
        low = _plain(phrase)
        lands = _lands(low, self.words)
        wanted = frozenset(low) - PLAIN - {head} - self.words.countries.keys()
        best: tuple[int, int, Person] | None = None
        for holder in self._near(head, place):
            if "former" in holder.words and "former" not in low:
                continue
            points = self._points(holder, wanted, lands, head, last)
            if points is not None and (best is None or (points, -abs(place - holder.place)) > best[:2]):
                best = (points, -abs(place - holder.place), holder.person)
        return best[2] if best else None

    def _near(self, head: str, place: int) -> list[Holder]:
        holders = self.holders.get(head, [])
        if len(holders) <= LATEST:
            return holders
        before = bisect_left(holders, place, key=lambda holder: holder.place)
        return holders[max(0, before - LATEST) : max(before, LATEST)]

    def _points(
        self, holder: Holder, wanted: frozenset[str], lands: frozenset[str], head: str, last: Person | None
    ) -> int | None:
        if lands and holder.lands and not lands & holder.lands:
            return None
        parties = PARTIES & wanted
        if parties and PARTIES & holder.words and not parties & holder.words:
            return None
        missed = wanted - holder.words
        others = holder.words - PLAIN - {head} - self.words.countries.keys()
        if missed == wanted and wanted and others:
            return None  # "the union leader" is not the "opposition leader"
        points = 2 * len(wanted & holder.words) + 3 * bool(lands & holder.lands) - len(missed)
        return points + (holder.person is last) if points > -2 or lands else None

    def gender(self, printed: str) -> Gender | None:
        """The gender that "the man", "the landlady", "the 42-year-old" asks for.

        None for what may be no person named before: a body, and an office that one person alone holds.
        """
        phrase = ARTICLE.sub("", _trimmed(printed), count=1)
        head = head_noun(phrase, self.words)
        if AGED.search(phrase):
            return Gender.UNKNOWN
        if head not in self.words.persons and (not is_role(head, self.words) or head in SOLE):
            return None
        if head in self.words.male_nouns:
            return Gender.MALE
        return Gender.FEMALE if head in self.words.female_nouns else Gender.UNKNOWN


def _plain(phrase: str) -> list[str]:
    tokens = phrase.lower().replace("’s", "").replace("'s", "").replace("-", " ").split()
    return [token.strip(",;()") if "." in token[:-1] else token.strip(",;().") for token in tokens]


def _lands(low: list[str], words: NameWords) -> frozenset[str]:
    pairs = [f"{one} {other}" for one, other in pairwise(low)]
    return frozenset(words.countries[each] for each in (*low, *pairs) if each in words.countries)
