"""The people of an article: the names printed for each, and who is meant among those of one name."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from unicodedata import normalize

from quoteline.extraction.name_runs import Gender

MOST_NAMED = 12  # full names before one that are looked at
ONE_BREATH = 150  # characters between two who are named together
STILL_MEANT = 300  # characters after a full name in which the surname alone means that very person


@dataclass(slots=True)
class Person:
    """Somebody as one article names them. ``forms`` are the full names printed, with how often."""

    first: str
    last: str
    forms: dict[str, int] = field(default_factory=dict)
    short_forms: dict[str, int] = field(default_factory=dict)
    gender: Gender = Gender.UNKNOWN
    sure: bool = False  # a given name, title or role says that it is a person
    roles: list[tuple[int, str]] = field(default_factory=list)
    hints: list[tuple[int, str]] = field(default_factory=list)  # roles told elsewhere, party and state
    ages: set[str] = field(default_factory=set)

    def name(self) -> str:
        """The fullest name printed; of equally full ones the most frequent."""
        forms = self.forms or self.short_forms or {self.last: 1}
        name = max(forms, key=lambda form: (not form.isupper(), len(form.split()), forms[form]))
        spelt = (
            form for form in (*self.forms, *self.short_forms) if not form.isascii() and _plain(form) == name
        )
        name = next(spelt, name)  # the spelling with its accents
        return name if not name.isupper() or " " not in name else _without_capitals(name)

    def aliases(self) -> tuple[str, ...]:
        """The other names printed, each once."""
        name = self.name()
        return tuple(form for form in dict.fromkeys((*self.forms, *self.short_forms)) if form != name)


def _plain(name: str) -> str:
    """A name without the accents on its letters."""
    return "".join(letter for letter in normalize("NFKD", name) if letter.isascii())


def _without_capitals(name: str) -> str:
    """ "ORLA BRANDT", as transcripts and tabloids print it, is Orla Brandt; initials stay."""
    return " ".join(
        word.capitalize() if len(word) > 2 and "." not in word[:-1] else word for word in name.split()
    )


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a person is named."""

    start: int
    end: int
    person: Person


@dataclass(slots=True)
class Namesakes:
    """Who shares one surname (or given name): the persons, and where each full name stands."""

    persons: list[Person] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    named: list[Person] = field(default_factory=list)
    counts: dict[int, int] = field(default_factory=dict)
    leading: list[bool] = field(default_factory=list)  # whether the name opens its sentence
    foremost: Person | None = None
    alone: dict[int, int] = field(default_factory=dict)  # where the short name first means whom

    def add(self, place: int, person: Person, leads: bool) -> None:
        self.places.append(place)
        self.leading.append(leads)
        self.named.append(person)
        if id(person) not in self.counts:
            self.persons.append(person)
        count = self.counts[id(person)] = self.counts.get(id(person), 0) + 1
        if self.foremost is None or count > self.counts[id(self.foremost)]:
            self.foremost = person

    def meant_at(self, place: int, spoke: Person | None) -> Person:
        """The last one fully named before if near and a subject; else who spoke last, or is named most."""
        meant = self._meant(place, spoke)
        self.alone[id(meant)] = min(place, self.alone.get(id(meant), place))
        return meant

    def _meant(self, place: int, spoke: Person | None) -> Person:
        before = max(0, bisect_left(self.places, place) - 1)
        last, foremost = self.named[before], self.foremost
        near = abs(place - self.places[before]) <= STILL_MEANT
        if foremost is None or (near and (self.leading[before] or self._is_new(before, place, spoke))):
            return last
        if spoke is not None and id(spoke) in self.counts:
            return spoke
        return foremost if self.counts[id(foremost)] >= 2 * self.counts[id(last)] else last

    def _is_new(self, number: int, place: int, spoke: Person | None) -> bool:
        """Whether a full name brings somebody to the fore: the first of theirs, and no other is established.

        Others are where the short name alone has meant them before, or where both are named in a breath.
        """
        other = spoke or self.foremost
        established = other is not None and self.alone.get(id(other), place) < place
        before = range(max(0, number - MOST_NAMED), number)
        beside = any(self.places[number] - self.places[each] <= ONE_BREATH for each in before)
        seen = any(self.named[each] is self.named[number] for each in before)
        return not (established or beside or seen)
