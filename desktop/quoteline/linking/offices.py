"""Finds who held an office that is named without a name: "the Ukrainian president"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quoteline.domain import SpeakerKind
from quoteline.linking.entries import Evidence, Suggestion
from quoteline.linking.holders import Office, Term, held, office_key, table
from quoteline.linking.lists import Lists
from quoteline.linking.partition import Partition
from quoteline.linking.profiles import Bearer, Profile, served
from quoteline.linking.roles import Role, Tense, read_role
from quoteline.linking.weighing import Dated, days_of

MOST_HOLDERS = 4
AROUND = 90  # days before and after a printed role in which its office is taken to be held


def office_of(entry_name: str, kind: SpeakerKind, lists: Lists) -> Role | None:
    """The office that a description means; None for a name, or an office that many hold at once."""
    if kind not in (SpeakerKind.UNKNOWN, SpeakerKind.PERSON):
        return None
    role = read_role(entry_name, lists)
    if role.tense not in (Tense.HELD, Tense.FORMER):
        return None
    listed = office_key(role) in table(lists).offices
    return role if listed or (role.office in lists.offices_at_once and not role.of) else None


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one office: who is printed with it and when, and who the table says held it."""

    printed: list[tuple[Bearer, Dated]]
    listed: list[tuple[Bearer, Term]]


def join_offices(
    offices: Sequence[tuple[Profile, Role]], bearers: Iterable[Bearer], parts: Partition, lists: Lists
) -> list[Suggestion]:
    """Link each description to the one who held its office then; suggest where there are several."""
    known: dict[Office, Known] = defaultdict(lambda: Known([], []))
    for bearer in bearers if offices else ():
        for dated in bearer.roles:
            key = held(dated.role, lists)
            if key and dated.role.tense is Tense.HELD:
                known[key].printed.append((bearer, dated))
        for term in served(bearer, lists):
            known[term.office].listed.append((bearer, term))
    suggestions: list[Suggestion] = []
    for profile, role in offices:
        key = held(role, lists)
        if key in known and len(parts.members[parts.root[profile.place]]) == 1:
            join = _join_former if role.tense is Tense.FORMER else _join
            suggestions += join(profile, known[key], parts)
    return suggestions


def _join(profile: Profile, known: Known, parts: Partition) -> list[Suggestion]:
    then = _holders_then(known, profile.entry.first)
    found = [each for each in then if parts.may_join(profile.place, each[0].chief.place)]
    if len(found) == len(then) == 1 and profile.entry.first is not None:
        bearer, dated = found[0]
        evidence = _evidence(profile, dated, "held the office", 2.5)
        parts.join(profile.place, bearer.chief.place, "office", 0.95, evidence)
        return []
    return [
        Suggestion.between(
            profile.entry.id,
            bearer.chief.entry.id,
            0.6 / len(found),
            _evidence(profile, dated, "held the office", 0.5),
        )
        for bearer, dated in found[:MOST_HOLDERS]
    ]


def _holders_then(known: Known, day: int | None) -> list[tuple[Bearer, Dated]]:
    """Each who held an office on a day, once: by the table, and by what articles print about that day.

    Of those in the table the days are known, so that theirs are not taken from about the day; but what is
    printed on the very day holds.
    """
    dated_well = {id(bearer) for bearer, _ in known.listed}
    printed = [
        (bearer, dated)
        for bearer, dated in known.printed
        if _held_then(day, dated, 0 if day is not None and id(bearer) in dated_well else AROUND)
    ]
    listed = [(bearer, term.dated) for bearer, term in known.listed if term.covers(day)]
    return list({id(bearer): (bearer, dated) for bearer, dated in [*listed, *printed]}.values())


def _join_former(profile: Profile, known: Known, parts: Partition) -> list[Suggestion]:
    """A former holder is only ever suggested, and only where one of the library can be meant."""
    day = profile.entry.first
    gone = {id(bearer): (bearer, term.dated) for bearer, term in known.listed if term.over(day)}
    for bearer, dated in known.printed:
        if day is not None and dated.last is not None and dated.last + AROUND < day:
            gone.setdefault(id(bearer), (bearer, dated))
    if len(gone) != 1:
        return []
    bearer, dated = next(iter(gone.values()))
    if not parts.may_join(profile.place, bearer.chief.place):
        return []
    evidence = _evidence(profile, dated, "held the office before", 0.5)
    return [Suggestion.between(profile.entry.id, bearer.chief.entry.id, 0.5, evidence)]


def _held_then(day: int | None, dated: Dated, around: int) -> bool:
    if day is None or dated.first is None or dated.last is None:
        return True
    return dated.first - around <= day <= dated.last + around


def _evidence(profile: Profile, dated: Dated, how: str, score: float) -> tuple[Evidence, ...]:
    words = f"{how}: {profile.entry.names[0]}, {dated.role.words} ({days_of(dated)})"
    return (Evidence("role", words, score),)
