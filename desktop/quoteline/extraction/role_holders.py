"""Finds who holds a role: whom "the Finnish president", "the Florida senator" or "the 42-year-old" means."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from quoteline.extraction.descriptions import AGED, ARTICLE, DEFINITE, is_party, trimmed
from quoteline.extraction.name_runs import Gender, is_role
from quoteline.extraction.name_words import NameWords
from quoteline.extraction.names import Cast
from quoteline.extraction.people import Person
from quoteline.extraction.roles_beside import head_noun

# Offices of which there is one: "the president" is often somebody whom the article does not name.
SOLE = frozenset(
    {"president", "pope", "governor", "candidate", "nominee", "front-runner", "frontrunner", "hopeful"}
    | {"contender", "challenger", "general", "lawyer", "attorney"}
)
# What a short title stands for, and what else its holders are called.
TITLES = {
    "sen": ("senator", "lawmaker"),
    "senator": ("senator", "lawmaker"),
    "rep": ("representative", "congressman", "congresswoman", "lawmaker"),
    "representative": ("representative", "congressman", "congresswoman", "lawmaker"),
    "congressman": ("congressman", "lawmaker"),
    "congresswoman": ("congresswoman", "lawmaker"),
    "gov": ("governor",),
    "gen": ("general",),
    "lt": ("lieutenant",),
    "col": ("colonel",),
    "capt": ("captain",),
    "sgt": ("sergeant",),
    "prof": ("professor",),
    "dr": ("doctor",),
    "justice": ("justice",),
    "frontrunner": ("front-runner",),
    "front-runner": ("frontrunner",),
    "chief": ("head", "boss"),
    "founder": ("co-founder",),
}
# Words that say no more of a role than its head: whoever is "the embattled mayor" is the mayor.
PLAIN = frozenset(
    {"former", "then", "new", "old", "late", "young", "current", "ex", "the", "and", "of", "same", "outgoing"}
    | {
        "incoming",
        "longtime",
        "veteran",
        "popular",
        "senior",
        "here",
        "first",
        "now",
        "one",
        "time",
        "famous",
    }
)
RANKS = frozenset(
    {"vice", "deputy", "assistant", "associate", "acting", "lieutenant", "lt", "under", "junior"}
)
KINDS_OF_GENERAL = frozenset({"attorney", "inspector", "surgeon", "director", "secretary", "solicitor"})
NOT_APPOSED = r"(?<!, )(?<! is )(?<! was )(?<! as )(?<! for )(?<! like )(?<! than )"  # "Orla Brandt, a nurse"
JOINED = re.compile(r"\b(?<!\w-)\w+-(?:\w+-)*(?:\w+ed|old)\b")  # "red-faced", "57-year-old"
NEAR = 400  # characters before a description in which it may have been brought in
LATEST = 60  # holders of one role that are weighed
LONGEST_EPITHET = 5  # words; a longer description brings somebody new


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who is said to hold a role, and where."""

    place: int
    person: Person
    words: frozenset[str]
    lands: frozenset[str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a description asks for: its head, its other words, and its countries and states."""

    head: str
    words: frozenset[str]
    marks: frozenset[str]  # of the words, those that tell one holder of a role from another
    lands: frozenset[str]


class Roles:
    """Who in an article holds which role, looked up by the head noun of a description."""

    def __init__(self, cast: Cast) -> None:
        self.words = cast.words
        self.cast = cast
        self.holders: dict[str, list[Holder]] = {}
        self.aged: dict[str, Person] = {}
        self._places: dict[int, list[int]] = {}
        for mention in cast.mentions:
            self._places.setdefault(id(mention.person), []).append(mention.start)
        for person in {id(each): each for each in cast.persons.values()}.values():
            for place, role in (*person.roles, *person.hints):
                self._add(place, person, role)
            for age in person.ages:
                self.aged.setdefault(age, person)
        for holders in self.holders.values():
            holders.sort(key=lambda holder: holder.place)

    def _add(self, place: int, person: Person, role: str) -> None:
        low = plain(role)
        known = [land for _, hint in person.hints for land in lands(plain(hint), self.words)]
        holder = Holder(place, person, frozenset(low), lands(low, self.words) | frozenset(known))
        heads = set(_heads(role, self.words))
        heads |= {noun for each in (*heads, low[0]) for noun in TITLES.get(each, ())}
        joined = (token.strip(",") for token in role.lower().split() if "-" in token)
        heads |= {token for token in joined if is_role(token, self.words)}
        heads |= {low for low in holder.words if is_party(low)}
        for noun in heads:
            self.holders.setdefault(noun, []).append(holder)

    def resolve(self, printed: str, place: int, last: Person | None) -> Person | None:
        """Whom "the Ukrainian president" or "the 42-year-old" at a place means; None where nobody fits."""
        phrase = ARTICLE.sub("", trimmed(printed), count=1)
        aged = AGED.search(phrase)
        if aged:
            return self.aged.get(aged[1])
        wanted = self._wanted(phrase)
        if is_party(printed.lower()):
            return None  # "Republican calls for …" are nobody's
        best: tuple[int, int, Person] | None = None
        for holder in self._near(wanted.head, place):
            points = _points(holder, wanted)
            if points is None:
                continue
            weighed = (points + (holder.person is last), self._last_named(holder, place))
            if best is None or weighed > best[:2]:
                best = (*weighed, holder.person)
        if best is None or self._newcomer_since(best[2], wanted.head, place):
            return None
        return best[2]

    def fitting(self, printed: str, place: int) -> list[tuple[Person, int]]:
        """Everybody of whose roles one fits a description at a place, with how well: for a look at why."""
        wanted = self._wanted(ARTICLE.sub("", trimmed(printed), count=1))
        best: dict[int, tuple[Person, int]] = {}
        for holder in self._near(wanted.head, place):
            points = _points(holder, wanted)
            if points is not None and points > best.get(id(holder.person), (None, points - 1))[1]:
                best[id(holder.person)] = (holder.person, points)
        return list(best.values())

    def _newcomer_since(self, person: Person, head: str, place: int) -> bool:
        """Whether "a Harborbook executive" was brought in after the person was named last."""
        before = bisect_left(self._places.get(id(person), []), place)
        named = self._places[id(person)][before - 1] if before else 0
        begin = max(named, place - NEAR)
        return _brought_in(head, self.cast.text[begin:place])

    def _wanted(self, phrase: str) -> Wanted:
        head = head_noun(phrase, self.words)
        low = plain(JOINED.sub("", phrase))
        told = lands(low, self.words)
        names = {token for land in told for token in land.lower().split()}
        marks = frozenset(each for each in low if not _says_little(each)) - {head} - names
        return Wanted(
            head, frozenset(low), marks - self.words.countries.keys() - self.words.states.keys(), told
        )

    def _last_named(self, holder: Holder, place: int) -> int:
        """Where a holder was named last before a place; a later first naming counts for less."""
        places = self._places.get(id(holder.person), [])
        before = bisect_left(places, place)
        return places[before - 1] if before else -(holder.place)

    def _near(self, head: str, place: int) -> list[Holder]:
        holders = self.holders.get(head, [])
        if len(holders) <= LATEST:
            return holders
        before = bisect_left(holders, place, key=lambda holder: holder.place)
        return holders[max(0, before - LATEST) : max(before, LATEST)]

    def rules_out(self, person: Person, printed: str) -> bool:
        """Whether what is told of somebody speaks against a description: a state, a party, an office."""
        wanted = self._wanted(ARTICLE.sub("", trimmed(printed), count=1))
        told = [plain(role) for _, role in (*person.roles, *person.hints)]
        known = frozenset(land for low in told for land in lands(low, self.words))
        if wanted.lands and known and not wanted.lands & known:
            return True
        if not known and not wanted.words.isdisjoint(self.words.countries.keys()):
            return True  # "the Lordanian leader" is nobody of whom no country is told
        if any(_parties_differ(frozenset(low), wanted.words) for low in told):
            return True
        same = [holder for holder in self.holders.get(wanted.head, ())[:LATEST] if holder.person is person]
        return any(_points(holder, wanted) is None for holder in same)

    def gender(self, printed: str, before: str) -> Gender | None:
        """The gender that "the man", "the landlady", "the 42-year-old" asks for.

        None for what may be no person named before: a body, an office that one person alone holds, the
        unnamed ("the official"), and whom the words ``before`` bring in as somebody new ("a nurse").
        """
        phrase = ARTICLE.sub("", trimmed(printed), count=1)
        head = head_noun(phrase, self.words)
        if AGED.search(phrase):
            return Gender.UNKNOWN
        known = head in self.words.persons or (is_role(head, self.words) and not is_party(head))
        if not known or head in SOLE or head in self.words.unnamed or not DEFINITE.match(printed):
            return None
        if head.capitalize() in phrase.split()[1:]:
            return None  # "The Lisk Union Leader" is the name of a newspaper
        if "’s " in phrase or "'s " in phrase or not self._is_short(phrase, head):
            return None
        if _brought_in(head, before):
            return None
        if head in self.words.male_nouns:
            return Gender.MALE
        return Gender.FEMALE if head in self.words.female_nouns else Gender.UNKNOWN

    def _is_short(self, phrase: str, head: str) -> bool:
        """ "the retired hydrologist", "the secretary of state", "the senator from Lisk", but no more."""
        low = phrase.lower()
        behind = low[low.find(head) + len(head) :].split()
        if len(low.split()) - len(behind) > LONGEST_EPITHET:
            return False
        known = self.words.departments | self.words.states.keys() | self.words.countries.keys()
        return not behind or (behind[0] in ("of", "from") and " ".join(behind[1:]) in known)


def _brought_in(head: str, before: str) -> bool:
    """Whether the words before speak of "a nurse", of whom "the nurse" then goes on."""
    new = rf"{NOT_APPOSED}\b(?:a|an|one|another)\s(?:[\w’'-]+\s){{0,3}}{re.escape(head)}\b"
    return re.search(new, before, re.I) is not None


def _points(holder: Holder, wanted: Wanted) -> int | None:
    """How well somebody fits a description; None where a word of either rules it out."""
    if wanted.lands and holder.lands and not wanted.lands & holder.lands:
        return None
    if is_party(wanted.head) and wanted.lands and not holder.lands:
        return None  # "the Arizona Republican" is not any Republican
    if RANKS & holder.words != RANKS & wanted.words and wanted.head not in RANKS:
        return None
    if wanted.head == "general" and KINDS_OF_GENERAL & holder.words and not KINDS_OF_GENERAL & wanted.words:
        return None
    if ("former" in holder.words and "former" not in wanted.words) or _parties_differ(
        holder.words, wanted.words
    ):
        return None
    if "outgoing" in holder.words | wanted.words and "new" in holder.words | wanted.words:
        return None
    others = {each for each in holder.words - TITLES.keys() - {wanted.head} if not _says_little(each)}
    missed = wanted.marks - holder.words
    if missed and missed == wanted.marks and others:
        return None  # "the union leader" is not the "opposition leader"
    if "former" in wanted.words and "former" not in holder.words and (missed or not wanted.marks):
        return None
    newly = 2 * ("new" in wanted.words and "new" in holder.words)
    points = (
        newly + 4 * len(wanted.marks & holder.words) + 6 * bool(wanted.lands & holder.lands) - 2 * len(missed)
    )
    return points - bool(others and not wanted.marks) if points > -4 or wanted.lands else None


def _parties_differ(one: frozenset[str], other: frozenset[str]) -> bool:
    ours = {_party(each) for each in one if is_party(each)}
    theirs = {_party(each) for each in other if is_party(each)}
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _party(low: str) -> str:
    return {"gop": "republican", "democrat": "democratic"}.get(low, low)


def _says_little(low: str) -> bool:
    """Whether a word before a role does not tell which holder is meant: "red-faced", "retired"."""
    return low in PLAIN or (len(low) > 4 and low.endswith("ed")) or low.isdigit()


def _heads(role: str, words: NameWords) -> Iterator[str]:
    """The head nouns of a role that joins several: "mayor of Lisk and party leader"."""
    for part in re.split(r",| and | & |/", role):
        head = head_noun(part, words)
        if is_role(head, words) or head.rstrip(".") in TITLES or head in words.titles:
            yield head.rstrip(".")


def plain(phrase: str) -> list[str]:
    """The words of a phrase in lower case, without possessives and points; never empty."""
    tokens = phrase.lower().replace("’s", "").replace("'s", "").replace("-", " ").split()
    return [token.strip(",;()") if "." in token[:-1] else token.strip(",;().") for token in tokens] or [""]


def lands(low: list[str], words: NameWords) -> frozenset[str]:
    """The countries and states that words name, under their main names."""
    pairs = [f"{one} {other}" for one, other in pairwise(low)]
    told = [words.countries.get(each) or words.states.get(each) for each in (*low, *pairs)]
    return frozenset(each for each in told if each)
