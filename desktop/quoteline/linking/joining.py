"""Who is who among the names of a library: links where that is sure, suggestions where it is not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from quoteline.domain import SpeakerKind
from quoteline.linking.blocking import surname_keys
from quoteline.linking.bodies import join_bodies
from quoteline.linking.entries import Entry, Evidence, Link, Linked, Suggestion
from quoteline.linking.full_names import bearers_in, join_full_names
from quoteline.linking.lists import Lists
from quoteline.linking.married_names import join_married_names
from quoteline.linking.offices import join_offices, office_of
from quoteline.linking.partition import Partition
from quoteline.linking.profiles import Bearer, Profile, bearer_of, rank, read_profile, usual_company
from quoteline.linking.roles import Role
from quoteline.linking.short_names import choices, join_short_names

Pairs = Collection[tuple[int, int]]


def link(entries: Sequence[Entry], lists: Lists, *, together: Pairs = (), apart: Pairs = ()) -> Linked:
    """Decide which entries are one.

    ``together`` are pairs of ids (merged, into which) that a person put together: they always hold, and
    the one merged into is what the others are shown as. ``apart`` are pairs a person said are two: they
    are never linked, not through a third either, nor suggested. Pairs with an id that is not among the
    entries are passed over. The order of the entries makes no difference. Never raises on any names.
    """
    ordered = sorted(entries, key=lambda each: each.id)
    parts = Partition(ordered, apart)
    _join_by_person(ordered, together, parts)
    profiles = [read_profile(place, entry, lists) for place, entry in enumerate(ordered)]
    suggestions = _join_all(profiles, parts, lists)
    return Linked(_links(ordered, together, parts), _worth_showing(suggestions, ordered, parts))


def _join_by_person(ordered: Sequence[Entry], together: Pairs, parts: Partition) -> None:
    places = {entry.id: place for place, entry in enumerate(ordered)}
    said = (Evidence("person", "put together by hand", 10.0),)
    for a, b in sorted(together):
        if a in places and b in places:
            parts.join(places[a], places[b], "person", 1.0, said, by_person=True)


def _join_all(profiles: Sequence[Profile], parts: Partition, lists: Lists) -> list[Suggestion]:
    usual = usual_company(profiles)
    suggestions: list[Suggestion] = []
    bearers: list[Bearer] = []
    offices = _offices(profiles, lists)
    described = {profile.place for profile, _ in offices}
    persons = [each for each in profiles if each.person and each.place not in described]
    blocks = _blocks(persons)
    taken = _perhaps_persons(profiles, blocks)
    for _, block in sorted(blocks.items()):
        suggestions += join_full_names([each for each in block if each.strong], parts, lists, usual)
    strong = [each for each in persons if each.strong]
    suggestions += join_married_names(strong, parts, lists, usual)
    for _, block in sorted(blocks.items()):
        suggestions += join_short_names(block, parts, lists, usual)
        bearers += bearers_in(block, parts)
    others = described | taken
    bodies = [each for each in profiles if _is_body(each) and each.place not in others]
    suggestions += join_bodies(bodies, parts, lists)
    return suggestions + join_offices(offices, bearers, parts, lists)


def _offices(profiles: Sequence[Profile], lists: Lists) -> list[tuple[Profile, Role]]:
    """The weak names that are an office and nothing else."""
    found = [
        (each, office_of(each.entry.names[0], each.entry.kind, lists))
        for each in profiles
        if not each.strong and each.entry.names
    ]
    return [(each, role) for each, role in found if role is not None]


def _perhaps_persons(profiles: Iterable[Profile], blocks: dict[str, list[Profile]]) -> set[int]:
    """Single words of unknown kind that are a known surname: "Sanders" is more often the man than a firm."""
    taken: set[int] = set()
    for each in profiles:
        unknown = each.entry.kind is SpeakerKind.UNKNOWN and not each.person and not each.strong
        one_word = unknown and len(each.entry.names[0].split()) == 1 and each.name.last
        bearers = (one for one in blocks.get(each.block, ()) if one.strong)
        if one_word and any(one.name.last == each.name.last for one in bearers):
            blocks[each.block].append(each)
            taken.add(each.place)
    return taken


def _is_body(profile: Profile) -> bool:
    """Whether a name may be that of a body: never where it is known to be a person's."""
    return not profile.person and profile.entry.kind is not SpeakerKind.PERSON


def _blocks(persons: Iterable[Profile]) -> dict[str, list[Profile]]:
    blocks: dict[str, list[Profile]] = defaultdict(list)
    for each in persons:
        blocks[each.block].append(each)
    return blocks


def _links(ordered: Sequence[Entry], together: Pairs, parts: Partition) -> tuple[Link, ...]:
    merged = {a for a, _ in together}
    into = {b for _, b in together} - merged
    links: list[Link] = []
    for members in parts.members.values():
        chosen = [place for place in members if ordered[place].id in into] or members
        links += parts.links(min(chosen, key=lambda place: rank(ordered[place])))
    return tuple(sorted(links, key=lambda each: each.id))


def _worth_showing(
    suggestions: Iterable[Suggestion], ordered: Sequence[Entry], parts: Partition
) -> tuple[Suggestion, ...]:
    """Each pair of groups once, none that are together or must not be, the likeliest first."""
    places = {entry.id: place for place, entry in enumerate(ordered)}
    best: dict[tuple[int, int], Suggestion] = {}
    for each in sorted(suggestions, key=lambda each: (-each.score, each.a, each.b)):
        a, b = places[each.a], places[each.b]
        roots = (min(parts.root[a], parts.root[b]), max(parts.root[a], parts.root[b]))
        if roots[0] != roots[1] and parts.may_join(a, b):
            best.setdefault(roots, each)
    return tuple(best.values())


def candidates(
    entry: Entry, among: Sequence[Entry], lists: Lists
) -> list[tuple[int, float, tuple[Evidence, ...]]]:
    """Who an entry could be among others: (id, how likely, evidence), the likeliest first.

    What is left of 1 is somebody else. Only persons are weighed, by surname; a body has no candidates.
    """
    profile = read_profile(0, entry, lists)
    if not profile.person and entry.kind is not SpeakerKind.UNKNOWN:
        return []
    others = [read_profile(place, each, lists) for place, each in enumerate(among, 1) if each.id != entry.id]
    usual = usual_company([profile, *others])
    names = surname_keys(profile, lists)
    bearers = [bearer_of([each]) for each in others if each.person and names & surname_keys(each, lists)]
    found = choices(profile, sorted(bearers, key=lambda each: -each.articles), lists, usual)
    return [(each.bearer.chief.entry.id, round(each.likely, 4), each.evidence) for each in found]
