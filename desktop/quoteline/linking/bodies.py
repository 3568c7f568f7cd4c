"""Puts together the names of one body: with and without "the" and "Inc.", and its acronym."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from quoteline.domain import SpeakerKind
from quoteline.linking.entries import Evidence, Suggestion
from quoteline.linking.folding import folded
from quoteline.linking.lists import Lists
from quoteline.linking.partition import Partition
from quoteline.linking.person_names import person_name
from quoteline.linking.profiles import Profile

LEFT_OUT = frozenset(["of", "and", "the", "for", "in", "on", "at", "to", "de", "la", "du", "des", "&", "y"])
MINISTRY = re.compile(r"\b(ministry|department) (?:of|for) (?:the )?([a-z ]+?)(?= of | in |$)")
ACRONYM = re.compile(r"(?:[A-Z]\.?-?){2,7}")
LOOSE = frozenset({"inc", "incorporated", "corp", "corporation", "co", "company"})
UNNAMED = frozenset({"company", "firm", "branch", "bank", "subsidiary", "unit", "group", "agency", "arm"})
SHORTEST_WORD = 3
SHORTEST_ACRONYM = 3
SHORTEST_SURE = 4  # letters of an acronym that only its letters speak for
NEAR = 120  # days between two names of a body that has no proper name, the Brandt campaign
MOST_ALIKE = 5
OWNED = frozenset({"campaign", "administration", "office", "camp", "team", "foundation", "government"})


def body_key(name: str, lists: Lists) -> str:
    """A body's name as all its spellings have it: its full name where the acronym is known."""
    words = _bare(name, lists)
    if words in lists.acronyms:
        return lists.acronyms[words]
    turned = MINISTRY.sub(lambda match: f"{match[2]} {match[1]}", words)
    turned = lists.acronyms.get(turned, turned)
    return " ".join(_place_first(turned.split(), lists))


def _bare(name: str, lists: Lists) -> str:
    tokens = [lists.spellings.get(token, token) for token in folded(name).split()]
    if len(tokens) > 1 and tokens[0] == "the":
        tokens = tokens[1:]
    while len(tokens) > 1 and tokens[-1] in lists.endings:
        tokens = tokens[:-1]
    return " ".join(tokens)


def _place_first(tokens: list[str], lists: Lists) -> list[str]:
    """ "defense ministry of Ukraine" and "Ukrainian defense ministry" as "ukraine defense ministry"."""
    if len(tokens) > 2 and tokens[-2] in ("of", "in") and tokens[-1] in lists.places:
        return [lists.places[tokens[-1]], *tokens[:-2]]
    if len(tokens) > 1 and tokens[-1] in ("ministry", "department", "government", "officials", "police"):
        return [lists.places.get(tokens[0], tokens[0]), *tokens[1:]]
    return tokens


def is_acronym(name: str) -> bool:
    """Whether a name is written as one: WHO, U.N., AFL-CIO."""
    bare = name.removeprefix("the ").removeprefix("The ")
    return bool(ACRONYM.fullmatch(bare))


def initials(name: str, lists: Lists) -> frozenset[str]:
    """The acronyms that a name may have, the little words and "Corp" left out or not."""
    found = (_initials(words) for words in (folded(name).split(), _bare(name, lists).split()))
    return frozenset().union(*found)


def _initials(words: Sequence[str]) -> frozenset[str]:
    if len(words) < 2:
        return frozenset()
    short = "".join(word[0] for word in words if word not in LEFT_OUT)
    return frozenset((short, "".join(word[0] for word in words if word != "the")))


def join_bodies(profiles: Sequence[Profile], parts: Partition, lists: Lists) -> list[Suggestion]:
    """Link the names of one body; an acronym that only its letters speak for is suggested where short."""
    by_key: dict[str, list[Profile]] = defaultdict(list)
    for each in profiles:
        key = body_key(each.entry.names[0], lists)
        if key:
            by_key[key].append(each)
    for key, same in sorted(by_key.items()):
        if key not in lists.shared_bodies:
            _join_same(same, parts, lists)
    _join_owned(profiles, parts, lists)
    _join_printed(profiles, by_key, parts, lists)
    return _join_acronyms(profiles, parts, lists)


def _join_same(same: list[Profile], parts: Partition, lists: Lists) -> None:
    """Strong names with one key are one body; weak ones are theirs, or each other’s where near in time."""
    same.sort(key=lambda each: (each.entry.first or 0, each.entry.id))
    strong = [each for each in same if each.strong]
    weak = [each for each in same if not each.strong]
    plain = [each for each in strong if not _ending(each, lists)]
    for each in strong:
        first = next(one for one in [*plain, *strong] if one is each or _one_firm(one, each, lists))
        if first is not each:
            _join(first, each, _rule(first, each), 0.98, parts)
    for each in weak:
        if plain and _of_one_kind(plain[0], each):
            _join(plain[0], each, "same name", 0.93, parts)
    for before, each in pairwise([] if plain else weak):
        if _worth_joining(each, abs((before.entry.first or 0) - (each.entry.first or 0))):
            _join(before, each, "same name", 0.93, parts)


def _ending(profile: Profile, lists: Lists) -> str:
    """The ending of a firm's name: Inc, Ltd; empty for none."""
    last = folded(profile.entry.names[0]).split()[-1:]
    return last[0] if last and last[0] in lists.endings else ""


def _one_firm(a: Profile, b: Profile, lists: Lists) -> bool:
    """Whether the endings of two names with the same words may be one firm's: Citibank AG and Ltd are two."""
    one, other = _ending(a, lists), _ending(b, lists)
    if not one or not other or one == other:
        return True
    return {one, other} <= LOOSE and len(_bare(a.entry.names[0], lists).split()) > 1


def _of_one_kind(a: Profile, b: Profile) -> bool:
    return a.entry.kind is b.entry.kind or SpeakerKind.UNKNOWN in (a.entry.kind, b.entry.kind)


def _rule(a: Profile, b: Profile) -> str:
    return "acronym" if is_acronym(a.entry.names[0]) != is_acronym(b.entry.names[0]) else "body"


def _worth_joining(each: Profile, days: int) -> bool:
    """A weak name is its article's own; one with a name of somebody in it ("the Brandt campaign") lasts."""
    if each.entry.kind in (SpeakerKind.DOCUMENT, SpeakerKind.GROUP) or days > NEAR:
        return False
    words = each.entry.names[0].split()
    words = words[1:] if words and words[0].lower() == "the" else words
    if not words or words[-1] in UNNAMED or len(words[-1]) < SHORTEST_WORD:
        return False
    if each.entry.kind is SpeakerKind.UNKNOWN:
        return len(words) == 1 and words[0][:1].isupper()
    return any(word[:1].isupper() for word in words[:-1]) or (len(words) == 1 and words[0][:1].isupper())


def _join(a: Profile, b: Profile, rule: str, confidence: float, parts: Partition) -> bool:
    words = f"the same body: {a.entry.names[0]}, {b.entry.names[0]}"
    return parts.join(b.place, a.place, rule, confidence, (Evidence("name", words, 3.0),))


def _join_owned(profiles: Iterable[Profile], parts: Partition, lists: Lists) -> None:
    """ "Ada Brandt’s campaign" is "the Brandt campaign", where no other Brandt has one."""
    owned: dict[str, list[tuple[str, Profile]]] = defaultdict(list)
    for each in profiles:
        words = _bare(each.entry.names[0], lists).split()
        if not each.strong and len(words) > 1 and words[-1] in OWNED and words[-2] not in lists.places:
            owner = person_name(" ".join(words[:-1]), lists)
            owned[f"{owner.last} {words[-1]}"].append((" ".join(owner.given), each))
    for _, same in sorted(owned.items()):
        if len({given for given, _ in same} - {""}) > 1:
            continue
        same.sort(key=lambda pair: (pair[1].entry.first or 0, pair[1].entry.id))
        for (_, before), (_, each) in pairwise(same):
            if _worth_joining(each, abs((before.entry.first or 0) - (each.entry.first or 0))):
                _join(before, each, "same name", 0.93, parts)


def _join_printed(
    profiles: Iterable[Profile], by_key: dict[str, list[Profile]], parts: Partition, lists: Lists
) -> None:
    """An acronym printed with a full name in one article is that body's, where no other body has it."""
    owners: dict[str, set[str]] = defaultdict(set)
    chiefs: dict[str, Profile] = {}
    for each in profiles:
        key = body_key(each.entry.names[0], lists)
        for alias in each.entry.names[1:]:
            if each.strong and is_acronym(alias) and not _begins_with(each, alias, lists):
                owners[body_key(alias, lists)].add(key)
                chiefs.setdefault(key, each)
    for alias, keys in sorted(owners.items()):
        same = by_key.get(alias, ())
        named = next((each for each in same if each.strong and is_acronym(each.entry.names[0])), None)
        if len(keys) == 1 and named is not None:
            _join(chiefs[next(iter(keys))], named, "acronym", 0.97, parts)


def _begins_with(profile: Profile, acronym: str, lists: Lists) -> bool:
    """Whether a body's name has the acronym in it: NEC Electronics is another body than NEC."""
    words = _bare(profile.entry.names[0], lists).split()
    return _bare(acronym, lists) in words or body_key(acronym, lists) == body_key(
        profile.entry.names[0], lists
    )


def _join_acronyms(profiles: Sequence[Profile], parts: Partition, lists: Lists) -> list[Suggestion]:
    by_initials: dict[str, list[Profile]] = defaultdict(list)
    for each in profiles:
        if each.strong and len(each.entry.names[0].split()) > 1:
            for short in initials(each.entry.names[0], lists):
                by_initials[short].append(each)
    suggestions: list[Suggestion] = []
    for each in profiles:
        name = _bare(each.entry.names[0], lists).replace(" ", "")
        if (
            not is_acronym(each.entry.names[0])
            or body_key(each.entry.names[0], lists) in lists.acronyms.values()
        ):
            continue
        suggestions += _spelt_out(each, name, by_initials.get(name, []), parts)
    return suggestions


def _in_one_article(a: Profile, b: Profile) -> bool:
    return folded(a.entry.names[0]) in b.beside or folded(b.entry.names[0]) in a.beside


def _spelt_out(acronym: Profile, short: str, fitting: list[Profile], parts: Partition) -> list[Suggestion]:
    """Link an acronym to the one body with its letters, if it is long or an article prints both.

    Others are suggested; of two letters, which many bodies have, only where one is known.
    """
    roots = {parts.root[each.place] for each in fitting}
    if parts.root[acronym.place] in roots or not short:
        return []
    evidence = (Evidence("name", f"{acronym.entry.names[0]} are the initials", 1.0),)
    beside = [each for each in fitting if _in_one_article(acronym, each)]
    if len({parts.root[each.place] for each in beside}) == 1:
        both = Evidence("company", "both are printed in one article", 2.0)
        parts.join(acronym.place, beside[0].place, "acronym", 0.96, (*evidence, both))
        return []
    if len(roots) == 1 and len(short) >= SHORTEST_SURE:
        parts.join(acronym.place, fitting[0].place, "acronym", 0.95, evidence)
        return []
    if len(roots) > 1 and len(short) < SHORTEST_ACRONYM:
        return []
    ordered = sorted(fitting, key=lambda each: (-each.entry.articles, each.entry.id))[:MOST_ALIKE]
    return [
        Suggestion.between(acronym.entry.id, each.entry.id, 0.6 / len(roots), evidence)
        for each in ordered
        if parts.may_join(acronym.place, each.place)
    ]
