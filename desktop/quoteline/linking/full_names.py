"""Puts together the full names of one person: initials, middle names, nicknames, spellings, married names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quoteline.linking.entries import Evidence, Suggestion
from quoteline.linking.folding import sound
from quoteline.linking.given_names import Comparison, Likeness, compare_full, generation
from quoteline.linking.holders import Term, terms_of
from quoteline.linking.lists import Lists
from quoteline.linking.partition import Partition
from quoteline.linking.profiles import Bearer, Profile, Usual, bearer_of
from quoteline.linking.weighing import days_of, weigh_company, weigh_roles

MOST_COMPARED = 120  # full names with one surname and one first letter that are compared pair by pair
SURE = {
    Likeness.SAME: 3.0,
    Likeness.SPELLING: 2.5,
    Likeness.NICKNAME: 2.2,
    Likeness.SLIP: 0.7,
    Likeness.MIDDLE: 0.0,
    Likeness.INITIAL: 0.6,
}
DOUBT = -3.2  # a father and his son have one name
TELLING = 2.0
SURELY = 2.0
WORTH_ASKING = -0.5
SAME_HOLDER = 1.5
TWO_HOLDERS = -3.0
LONG_APART = 7 * 365


@dataclass(frozen=True, slots=True)
class Pair:
    """Two full names that may be one person's, with what speaks for it."""

    a: Profile
    b: Profile
    likeness: Likeness
    score: float
    evidence: tuple[Evidence, ...]


def join_full_names(
    block: Sequence[Profile], parts: Partition, lists: Lists, usual: Usual
) -> list[Suggestion]:
    """Link the full names of a block where nothing speaks against; give the pairs left to a person."""
    pairs, conflicts = _pairs(block, parts, lists, usual)
    by_place: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        by_place[pair.a.place].append(pair)
        by_place[pair.b.place].append(pair)
    suggestions: list[Suggestion] = []
    for pair in sorted(
        pairs, key=lambda each: (-each.likeness, -each.score, each.a.entry.id, each.b.entry.id)
    ):
        a, b = pair.a.place, pair.b.place
        if parts.root[a] == parts.root[b]:
            continue
        torn = _torn(a, b, parts, conflicts)
        rivals = _rivals(pair, by_place, conflicts)
        sure = pair.score >= SURELY and not torn and not rivals
        if sure and parts.join(a, b, _rule(pair.likeness), _confidence(pair.score), pair.evidence):
            continue
        if not torn and pair.score >= WORTH_ASKING:
            suggestions.append(_suggestion(pair, rivals))
    return suggestions


def _rule(likeness: Likeness) -> str:
    return {
        Likeness.SAME: "full name",
        Likeness.SPELLING: "spelling",
        Likeness.NICKNAME: "short form",
        Likeness.SLIP: "spelling",
        Likeness.MIDDLE: "middle name",
        Likeness.INITIAL: "initial",
    }[likeness]


def _confidence(score: float) -> float:
    return min(0.995, 0.9 + 0.02 * score)


def _suggestion(pair: Pair, rivals: str) -> Suggestion:
    evidence = (*pair.evidence, Evidence("others", rivals, -1.0)) if rivals else pair.evidence
    score = min(0.9, max(0.2, 0.4 + 0.1 * pair.score))
    return Suggestion.between(pair.a.entry.id, pair.b.entry.id, score, evidence)


# --- which pairs there are ---------------------------------------------------------------------------


def _pairs(
    block: Sequence[Profile], parts: Partition, lists: Lists, usual: Usual
) -> tuple[list[Pair], dict[int, set[int]]]:
    """The pairs that may be one, and for each name (by place) those it cannot be one with."""
    pairs: list[Pair] = []
    conflicts: dict[int, set[int]] = defaultdict(set)
    for a, b in _to_compare(block, lists):
        if not parts.may_join(a.place, b.place):
            continue
        compared = _likest(a, b, lists)
        if compared.likeness is Likeness.CONFLICT:
            conflicts[a.place].add(b.place)
            conflicts[b.place].add(a.place)
        else:
            pairs.append(_weighed(a, b, compared, lists, usual))
    return pairs, conflicts


def _to_compare(block: Sequence[Profile], lists: Lists) -> Iterator[tuple[Profile, Profile]]:
    """Pairs that share a root of their given names, each once."""
    by_root: dict[str, list[Profile]] = defaultdict(list)
    for each in block:
        for root in given_roots(each, lists):
            by_root[root].append(each)
    seen: set[tuple[int, int]] = set()
    for _, sharing in sorted(by_root.items()):
        few = sorted(sharing, key=lambda each: (-each.entry.articles, each.entry.id))[:MOST_COMPARED]
        for number, a in enumerate(few):
            for b in few[number + 1 :]:
                pair = (min(a.place, b.place), max(a.place, b.place))
                if pair not in seen:
                    seen.add(pair)
                    yield a, b


def given_roots(profile: Profile, lists: Lists) -> set[str]:
    """What a given name is filed under: its formal forms, its sound; an initial under its letter."""
    roots: set[str] = set()
    for name in profile.full_names:
        if not name.given:
            roots.add("regnal")
        for given in (*name.given, name.nick):
            if len(given) == 1:
                roots.add(given)
            elif given:
                roots |= {sound(given), sound(lists.spelt.get(given, given)), *lists.nicknames.get(given, ())}
        if name.given:
            roots.add(name.given[0][0] + ".")
    return roots


def _likest(a: Profile, b: Profile, lists: Lists) -> Comparison:
    """How two entries compare by their main names; another full name printed for one may be the other's."""
    main = compare_full(a.name, b.name, lists)
    if main.likeness is not Likeness.CONFLICT:
        return main
    if generation(a.name) != generation(b.name) and generation(a.name) and generation(b.name):
        return main
    for one, names in ((a.name, b.others), (b.name, a.others)):
        if any(name.full and (name.given, name.last) == (one.given, one.last) for name in names):
            return Comparison(Likeness.SPELLING, "printed for one person in the same article")
    return main


def _weighed(a: Profile, b: Profile, compared: Comparison, lists: Lists, usual: Usual) -> Pair:
    """Weigh a pair whose names go together."""
    role = weigh_roles(a.roles, b.roles, lists)
    evidence = [
        Evidence("name", f"{compared.why}: {a.entry.names[0]}, {b.entry.names[0]}", SURE[compared.likeness])
    ]
    if compared.doubt:
        evidence.append(
            Evidence("name", compared.doubt, DOUBT if role is None or role.score < TELLING else DOUBT / 2)
        )
    elif a.name.last != b.name.last:
        rare = len(a.name.last) > 4 and not {a.name.last, b.name.last} & lists.common
        evidence.append(Evidence("name", "surname spelt otherwise", -0.3 if rare else -2.5))
    if _names_many(a, b, lists):
        evidence.append(Evidence("name", f"many are called {a.name.last.title()}", -1.2))
    company = weigh_company(a.company, b.company, b.entry.articles, usual, _own_words(a, b))
    office = _same_holder(a, b, lists)
    evidence += [each for each in (role, company, office, _in_one_article(a, b), _period(a, b)) if each]
    score = sum(each.score for each in evidence)
    return Pair(a, b, compared.likeness, score, tuple(evidence))


def _same_holder(a: Profile, b: Profile, lists: Lists) -> Evidence | None:
    """Two names that fit holders of offices are one holder's, or two: "George Bush" in 1990 and in 2004."""
    one, other = _holder(a, lists), _holder(b, lists)
    if not one or not other:
        return None
    if one[0].holder == other[0].holder:
        return Evidence("period", f"held {one[0].role.words} ({days_of(one[0].dated)})", SAME_HOLDER)
    return Evidence("period", f"held two offices: {one[0].role.words}, {other[0].role.words}", TWO_HOLDERS)


def _holder(profile: Profile, lists: Lists) -> tuple[Term, ...]:
    return terms_of([profile.name], profile.roles, profile.entry.first, profile.entry.last, lists)


def _names_many(a: Profile, b: Profile, lists: Lists) -> bool:
    return a.name.last in lists.common and a.name.given != b.name.given


def _own_words(a: Profile, b: Profile) -> frozenset[str]:
    return frozenset((a.name.last, b.name.last))


def _in_one_article(a: Profile, b: Profile) -> Evidence | None:
    """Two names that speak side by side in one article were two people to whoever read it."""
    one, other = bearer_of([a]), bearer_of([b])
    beside = one.folded_names & b.beside or other.folded_names & a.beside
    return Evidence("others", "both are named in one article", -3.0) if beside else None


def _period(a: Profile, b: Profile) -> Evidence | None:
    """Names that are printed many years apart may be two generations."""
    days = (a.entry.first, a.entry.last, b.entry.first, b.entry.last)
    if None in days:
        return None
    gap = max((a.entry.first or 0) - (b.entry.last or 0), (b.entry.first or 0) - (a.entry.last or 0))
    return Evidence("period", f"{gap // 365} years apart", -1.5) if gap > LONG_APART else None


# --- who else it could be ----------------------------------------------------------------------------


def _torn(a: int, b: int, parts: Partition, conflicts: dict[int, set[int]]) -> bool:
    """Whether somebody of one side cannot be somebody of the other."""
    one, other = parts.members[parts.root[a]], set(parts.members[parts.root[b]])
    return any(not conflicts.get(place, set()).isdisjoint(other) for place in one)


def _rivals(pair: Pair, by_place: dict[int, list[Pair]], conflicts: dict[int, set[int]]) -> str:
    """Names that fit one of the pair as well and cannot be the other: "George Bush" has two."""
    for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
        clashing = conflicts.get(other.place, set())
        for third in by_place[one.place] if clashing else ():
            rival = third.b if third.a.place == one.place else third.a
            if (
                rival.place in clashing
                and third.likeness >= pair.likeness
                and third.score > pair.score - SURELY
            ):
                return f"{rival.entry.names[0]} fits as well"
    return ""


def bearers_in(block: Sequence[Profile], parts: Partition) -> list[Bearer]:
    """The persons of a block who are known by a full name, those with most articles first."""
    grouped: dict[int, list[Profile]] = defaultdict(list)
    for each in block:
        grouped[parts.root[each.place]].append(each)
    bearers = [bearer_of(profiles) for profiles in grouped.values() if any(each.strong for each in profiles)]
    return sorted(bearers, key=lambda each: (-each.articles, each.chief.entry.id))
