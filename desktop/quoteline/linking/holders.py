"""Who of a library held a well-known office on a day, by a dated table that only tells known people apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from quoteline.domain import day_number
from quoteline.linking.folding import folded, sound
from quoteline.linking.given_names import Likeness, compare_full
from quoteline.linking.lists import Lists
from quoteline.linking.person_names import PersonName, person_name
from quoteline.linking.roles import Role, Tense, read_role
from quoteline.linking.weighing import Dated

Office = tuple[str, str, str]  # its usual name, the country, the other words that say of what
FITTING = frozenset({Likeness.SAME, Likeness.SPELLING, Likeness.NICKNAME})


@dataclass(frozen=True, slots=True)
class Term:
    """An office held by somebody from a day to a day, both of them counted; ``last`` None: held still."""

    office: Office
    role: Role
    holder: str
    name: PersonName
    first: int
    last: int | None

    def covers(self, day: int | None) -> bool:
        """Whether the office was held on a day; never where the day is unknown."""
        return day is not None and self.first <= day and (self.last is None or day <= self.last)

    def over(self, day: int | None) -> bool:
        """Whether it was held before a day and no more."""
        return day is not None and self.last is not None and self.last < day

    def overlaps(self, first: int | None, last: int | None) -> bool:
        """Whether it was held within a stretch of days; of an unknown one it may be."""
        if first is None or last is None:
            return True
        return self.first <= last and (self.last is None or first <= self.last)

    @property
    def dated(self) -> Dated:
        """The term as a role with its days."""
        return Dated(self.role, self.first, self.last, 1)


@dataclass(frozen=True, slots=True)
class Table:
    """All terms, by the sound of the holder's surname, and the offices there are."""

    by_surname: Mapping[str, tuple[Term, ...]]
    offices: frozenset[Office]


@lru_cache(maxsize=4)
def table(lists: Lists) -> Table:
    """Read the table of office holders that the lists carry; a line that tells no office is passed over."""
    found: dict[str, list[Term]] = defaultdict(list)
    for line in lists.holders:
        for term in _terms(line, lists):
            found[sound(term.name.last)].append(term)
    offices = frozenset(term.office for terms in found.values() for term in terms)
    return Table({surname: tuple(terms) for surname, terms in found.items()}, offices)


def _terms(line: Sequence[str], lists: Lists) -> Iterable[Term]:
    offices, bodies, holder, first, last = line
    name = person_name(holder, lists)
    days = day_number(date.fromisoformat(first)), day_number(date.fromisoformat(last)) if last else None
    words = [
        f"{body.strip()} {office.strip()}" for office in offices.split(",") for body in bodies.split(",")
    ]
    roles = [read_role(each.strip(), lists) for each in words]
    once = {office_key(role): role for role in reversed(roles) if role.office}
    return [Term(office, role, folded(holder), name, *days) for office, role in reversed(once.items())]


def office_key(role: Role) -> Office:
    """What an office is compared by: "president" of France, "chairman" of the Federal Reserve."""
    return role.office, role.place, " ".join(sorted(role.of))


def held(role: Role, lists: Lists) -> Office | None:
    """The office of a role where one person holds it at a time, with its country or body; else None."""
    key = office_key(role)
    if key in table(lists).offices:
        return key
    if role.office not in lists.offices_at_once or not role.place:
        return None
    return role.office, role.place, ""


def terms_of(
    names: Iterable[PersonName], roles: Sequence[Dated], first: int | None, last: int | None, lists: Lists
) -> tuple[Term, ...]:
    """The terms that somebody with these full names may have served.

    Of holders with one name ("George Bush" fits two) those count who served between ``first`` and ``last``,
    the days on which the names are printed, if any did. A term goes out where a role printed while it
    lasted is another: then this is a namesake.
    """
    fitting: dict[str, list[Term]] = defaultdict(list)
    for name in names:
        for term in table(lists).by_surname.get(sound(name.last), ()):
            if _fits(name, term.name, lists) and term not in fitting[term.holder]:
                fitting[term.holder].append(term)
    holders = [holder for holder, terms in fitting.items() if any(one.overlaps(first, last) for one in terms)]
    chosen = holders or list(fitting)
    terms = fitting[chosen[0]] if len(chosen) == 1 else []
    return () if _contradicted(terms, roles) else tuple(terms)


def _fits(name: PersonName, holder: PersonName, lists: Lists) -> bool:
    compared = compare_full(name, holder, lists)
    if name.regnal or holder.regnal:
        regnal = name.regnal and name.title == holder.title and name.last == holder.last
        return regnal and name.suffix in ("", holder.suffix) and name.given == holder.given
    return compared.likeness in FITTING and not compared.doubt


def _contradicted(terms: Iterable[Term], roles: Sequence[Dated]) -> bool:
    """Whether all that is printed in office is somebody else's: of no such office or country."""
    then = [
        (each.role, term.role)
        for term in terms
        for each in roles
        if each.role.tense is Tense.HELD
        and each.role.what
        and each.first is not None
        and term.overlaps(each.first, each.last)
    ]
    return bool(then) and not any(_agrees(role, term) for role, term in then)


def _agrees(role: Role, term: Role) -> bool:
    return role.place == term.place if role.place else role.office == term.office
