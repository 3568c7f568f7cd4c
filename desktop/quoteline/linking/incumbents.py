"""Weighs whether somebody known by a full name held an office when a surname was printed, or before."""

from __future__ import annotations

from collections.abc import Sequence

from quoteline.linking.entries import Evidence
from quoteline.linking.folding import sound
from quoteline.linking.holders import Term, held, table
from quoteline.linking.lists import Lists
from quoteline.linking.profiles import Bearer, Profile, served
from quoteline.linking.roles import Tense
from quoteline.linking.weighing import NEAR, Dated, days_of, weigh_roles

OFFICE = "office"  # the kind of evidence that such an office is
IN_OFFICE = 2.0  # who holds a well-known office then goes by the surname
WAS_IN_OFFICE = 1.0
NATIONAL = 1.0  # an article prints an office of a whole country
IN_OFFICE_STILL = -2.0  # "former President Brandt" is not the one in office
ANOTHER_OFFICE = -2.0  # "Governor Brandt" is not the president of that day
NEVER_HELD = -3.0
LAWMAKERS = frozenset({"senator", "representative"})
AGAINST = -1.0  # evidence from which on somebody else is meant


def weigh_office(short: Profile, bearer: Bearer, lists: Lists) -> tuple[Evidence | None, list[Dated]]:
    """What a bearer's offices tell about a short name, and those of the table that count as printed."""
    day = short.entry.first
    terms = [term for term in served(bearer, lists) if term.covers(day) or term.over(day)]
    listed = _held_by_another(short, bearer, lists) or _listed(short, terms, lists)
    return listed or _national(short, bearer, lists), [term.dated for term in terms if listed]


def _listed(short: Profile, terms: Sequence[Term], lists: Lists) -> Evidence | None:
    """What the table of office holders tells of a person on the day of a short name.

    A role printed with the short name that is of another country or party makes it tell nothing.
    """
    if not terms:
        return None
    against = weigh_roles(short.roles, [term.dated for term in terms], lists)
    if against is not None and against.score <= AGAINST:
        return None
    day = short.entry.first
    term = max(terms, key=lambda each: (each.covers(day), each.first))
    words = f"{term.role.words} ({days_of(term.dated)})"
    if not term.covers(day):
        return Evidence(OFFICE, f"held an office before: {words}", WAS_IN_OFFICE)
    if _titles(short, lists) and not _titles(short, lists) & {each.office[0] for each in terms}:
        return Evidence(OFFICE, f"was another then: {words}", ANOTHER_OFFICE)
    former = [each.role for each in short.roles if each.role.tense is Tense.FORMER]
    if any(role.office == term.role.office for role in former):
        return Evidence(OFFICE, f"is in office still: {words}", IN_OFFICE_STILL)
    return Evidence(OFFICE, f"in office then: {words}", IN_OFFICE)


def _titles(short: Profile, lists: Lists) -> set[str]:
    """The offices printed with a short name as held then, of those that one person holds at a time."""
    held_then = {each.role.office for each in short.roles if each.role.tense is Tense.HELD}
    return held_then & (lists.offices_at_once | LAWMAKERS)


def _held_by_another(short: Profile, bearer: Bearer, lists: Lists) -> Evidence | None:
    """ "President Clinton" is not she who never was president, where the table knows one of the name."""
    own = {each.role.office for each in bearer.roles} | {term.office[0] for term in served(bearer, lists)}
    told = {each.role.office: each.role.place for each in short.roles if each.role.office not in ("", *own)}
    for term in table(lists).by_surname.get(sound(short.name.last), ()) if told else ():
        office, place, _ = term.office
        known = term.covers(short.entry.first) or term.over(short.entry.first)
        if known and term.name.last == short.name.last and told.get(office) in ("", place):
            return Evidence(OFFICE, f"another held the office: {term.holder.title()}", NEVER_HELD)
    return None


def _national(short: Profile, bearer: Bearer, lists: Lists) -> Evidence | None:
    """Whether articles of about that day print an office of a country that one person holds at a time."""
    day = short.entry.first
    for dated in bearer.roles if day is not None else ():
        national = dated.role.tense is Tense.HELD and dated.role.place in lists.countries
        if national and _about(dated, day or 0) and held(dated.role, lists):
            return Evidence(OFFICE, f"held an office: {dated.role.words} ({days_of(dated)})", NATIONAL)
    return None


def _about(dated: Dated, day: int) -> bool:
    """Whether a role is printed about a day."""
    if dated.first is None or dated.last is None:
        return False
    return dated.first - NEAR <= day <= dated.last + NEAR


def holder_elsewhere(short: Profile, bearers: Sequence[Bearer], lists: Lists) -> bool:
    """Whether a surname is that of somebody in office then who is none of the bearers.

    Where the library names Melania Trump alone in full, "Trump" in 2025 is hardly she.
    """
    sexes = {short.name.sex, ""}
    terms = {
        term
        for term in table(lists).by_surname.get(sound(short.name.last), ())
        if term.covers(short.entry.first) and term.name.last == short.name.last
        if not short.name.sex or term.name.sex in sexes
    }
    return bool(terms) and not any(terms.intersection(served(bearer, lists)) for bearer in bearers)
