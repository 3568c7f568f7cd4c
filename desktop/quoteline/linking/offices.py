"""Finds who held an office that is named without a name: "the Ukrainian president"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from quoteline.domain import SpeakerKind
from quoteline.linking.entries import Evidence, Suggestion
from quoteline.linking.lists import Lists
from quoteline.linking.partition import Partition
from quoteline.linking.profiles import Bearer, Profile
from quoteline.linking.roles import Role, Tense, read_role
from quoteline.linking.weighing import Dated, days_of

MOST_HOLDERS = 4
AROUND = 90  # days before and after a printed role in which its office is taken to be held
Office = tuple[str, str]


def office_of(entry_name: str, kind: SpeakerKind, lists: Lists) -> Role | None:
    """The office that a description means; None for a name, or an office that many hold at once."""
    if kind not in (SpeakerKind.UNKNOWN, SpeakerKind.PERSON):
        return None
    role = read_role(entry_name, lists)
    whole = role.office in lists.offices_at_once and not role.of
    return role if whole and role.tense in (Tense.HELD, Tense.FORMER) else None


def held(role: Role, lists: Lists) -> Office | None:
    """Office and country of a role, where one person holds it at a time; None without a country."""
    if role.office not in lists.offices_at_once or not role.place:
        return None
    return role.office, role.place


def join_offices(
    offices: Sequence[tuple[Profile, Role]], bearers: Iterable[Bearer], parts: Partition, lists: Lists
) -> list[Suggestion]:
    """Link each description to the one who held its office then; suggest where there are several."""
    holders: dict[Office, list[tuple[Bearer, Dated]]] = defaultdict(list)
    for bearer in bearers:
        for dated in bearer.roles:
            key = held(dated.role, lists)
            if key and dated.role.tense is Tense.HELD:
                holders[key].append((bearer, dated))
    suggestions: list[Suggestion] = []
    for profile, role in offices:
        key = held(role, lists)
        if key and len(parts.members[parts.root[profile.place]]) == 1:
            suggestions += _join(profile, role, holders.get(key, []), parts)
    return suggestions


def _join(
    profile: Profile, role: Role, holders: Sequence[tuple[Bearer, Dated]], parts: Partition
) -> list[Suggestion]:
    then = {id(bearer): (bearer, dated) for bearer, dated in holders if _held_then(profile, dated)}
    found = [each for each in then.values() if parts.may_join(profile.place, each[0].chief.place)]
    sure = len(found) == len(then) == 1 and profile.entry.first is not None
    if sure and role.tense is Tense.HELD:
        bearer, dated = found[0]
        evidence = _evidence(profile, dated, 2.5)
        parts.join(profile.place, bearer.chief.place, "office", 0.95, evidence)
        return []
    return [
        Suggestion.between(
            profile.entry.id, bearer.chief.entry.id, 0.6 / len(found), _evidence(profile, dated, 0.5)
        )
        for bearer, dated in found[:MOST_HOLDERS]
    ]


def _held_then(profile: Profile, dated: Dated) -> bool:
    day = profile.entry.first
    if day is None or dated.first is None or dated.last is None:
        return True
    return dated.first - AROUND <= day <= dated.last + AROUND


def _evidence(profile: Profile, dated: Dated, score: float) -> tuple[Evidence, ...]:
    words = f"held the office: {profile.entry.names[0]}, {dated.role.words} ({days_of(dated)})"
    return (Evidence("role", words, score),)
