"""The keys by which names that could be one are brought together, so that not all are compared with all."""

from __future__ import annotations

from quoteline.domain import SpeakerKind
from quoteline.linking.bodies import body_key, initials, is_acronym
from quoteline.linking.entries import Entry
from quoteline.linking.folding import folded, sound
from quoteline.linking.holders import held, table
from quoteline.linking.lists import Lists
from quoteline.linking.offices import office_of
from quoteline.linking.person_names import PersonName
from quoteline.linking.profiles import Profile, read_profile

SHORTEST = 3


def keys(entry: Entry, lists: Lists) -> frozenset[str]:
    """Two entries that could ever be linked or suggested share one of these; most pairs share none."""
    return keys_of(read_profile(0, entry, lists), lists)


def keys_of(profile: Profile, lists: Lists) -> frozenset[str]:
    """The keys of an entry that is read."""
    found: set[str] = set()
    if profile.person or profile.entry.kind is SpeakerKind.UNKNOWN:
        found |= surname_keys(profile, lists)
        found |= _office_keys(profile, lists)
    if not profile.person:
        found |= _body_keys(profile, lists)
    return frozenset(found)


def surname_keys(profile: Profile, lists: Lists) -> set[str]:
    """The surnames a person may be known by: the last word, parts of a double name, a maiden name."""
    names = [profile.name, *profile.others]
    words = {word for name in names for word in surnames(name, lists)}
    return {f"name:{sound(word)}" for word in words}


def surnames(name: PersonName, lists: Lists) -> set[str]:
    """The words of a name that may be a surname of it."""
    parts = {name.last, name.last.split()[-1] if name.last else "", name.born, *name.last.split()}
    parts |= {word for word in name.given[1:] if len(word) >= SHORTEST and word not in lists.given}
    if name.turned or (name.given and name.given[0] in lists.surname_first):
        parts |= {name.given[0], name.last} if name.given else set()
    return {part for part in parts if part and part not in lists.particles}


def _office_keys(profile: Profile, lists: Lists) -> set[str]:
    roles = [dated.role for dated in profile.roles]
    described = office_of(profile.entry.names[0], profile.entry.kind, lists) if not profile.strong else None
    offices = [held(role, lists) for role in [*roles, *([described] if described else [])]]
    listed = (table(lists).by_surname.get(sound(name.last), ()) for name in profile.full_names)
    offices += [term.office for terms in listed for term in terms]
    return {f"office:{':'.join(office)}" for office in filter(None, offices)}


def _body_keys(profile: Profile, lists: Lists) -> set[str]:
    found = {f"body:{body_key(name, lists)}" for name in profile.entry.names[:8]}
    words = folded(profile.entry.names[0] if profile.entry.names else "").split()
    if len(words) > 1:
        found.add(f"body:{' '.join(words[-2:])}")
    for name in profile.entry.names[:8]:
        found |= {f"initials:{short}" for short in initials(name, lists)}
        if is_acronym(name):
            found.add(f"initials:{folded(name).replace(' ', '').removeprefix('the')}")
    return found
