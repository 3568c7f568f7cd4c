"""Decides whom a surname means: the only bearer known, or the one whom role, company and days speak for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, log

from quoteline.domain import SpeakerKind
from quoteline.linking.entries import Evidence, Suggestion
from quoteline.linking.full_names import SURE, bearers_in
from quoteline.linking.given_names import Likeness, compare_full
from quoteline.linking.incumbents import AGAINST, OFFICE, holder_elsewhere, weigh_office
from quoteline.linking.lists import Lists
from quoteline.linking.partition import Partition
from quoteline.linking.profiles import Bearer, Profile, Usual
from quoteline.linking.weighing import near, weigh_company, weigh_roles

MOST_BEARERS = 40
MOST_TOLD = 8
FAME = 1.6
UNKNOWN_OTHER = 0.35  # articles of somebody of this surname whom nobody has named in full
UNKNOWN_OTHER_COMMON = 1.0
UNKNOWN_KIND = 1.5
OTHER_GIVEN_NAME = -6.0
OTHER_SEX = -8.0  # however well known he is: "Ms. Trump" is not Donald Trump
ALONE = 0.8  # nobody else of the surname is known, and nothing speaks against
HOLDER_ELSEWHERE = 5.0  # articles of somebody in office whom the library does not name in full
ALONE_FROM = 1.5  # articles near in time from which that counts
LEAST = 0.3
SURELY = 0.93
ROUNDS = 2
WORTH_ASKING = 0.15
LONG = 6
SAME_DAYS = 30  # days between two bare surnames that are one person's


@dataclass(frozen=True, slots=True)
class Choice:
    """A person whom a short name may mean, how likely, and why."""

    bearer: Bearer
    likely: float
    evidence: tuple[Evidence, ...]


def choices(short: Profile, bearers: Sequence[Bearer], lists: Lists, usual: Usual) -> list[Choice]:
    """Whom a short name may mean, the likeliest first; what is left to 1 is somebody unknown."""
    weighed = [(each, _weigh(short, each, lists, usual)) for each in bearers[:MOST_BEARERS]]
    elsewhere = not short.strong and holder_elsewhere(short, [bearer for bearer, _ in weighed], lists)
    weighed = weighed if elsewhere else _with_the_only_one(short, weighed, lists)
    scores = [
        (bearer, _fame(short, bearer) + sum(each.score for each in evidence), evidence)
        for bearer, evidence in weighed
    ]
    unnamed = _unnamed(short, lists) + (HOLDER_ELSEWHERE if elsewhere else 0.0)
    nobody = _known(unnamed + sum(each.articles for each in bearers[MOST_BEARERS:]))
    top = max([nobody, *(score for _, score, _ in scores)])
    total = exp(nobody - top) + sum(exp(score - top) for _, score, _ in scores)
    scores.sort(key=lambda each: (-each[1], each[0].chief.entry.id))
    return [
        Choice(bearer, exp(score - top) / total, _told(short, bearer, bearers, evidence))
        for bearer, score, evidence in scores[:MOST_TOLD]
    ]


def _unnamed(short: Profile, lists: Lists) -> float:
    """How many articles there may be of somebody whom no article names in full."""
    titled = bool(short.name.title or short.name.sex)  # "Mrs. Clinton" is no given name
    common = short.name.last in lists.common or (short.name.last in lists.given and not titled)
    other = UNKNOWN_OTHER_COMMON if common else UNKNOWN_OTHER
    return other + (UNKNOWN_KIND if short.entry.kind is SpeakerKind.UNKNOWN else 0.0)


def _known(articles: float) -> float:
    """How well somebody is known by so many articles, as a logarithm.

    It grows faster than they do: only who is known well goes by the surname alone.
    """
    return FAME * log(articles + LEAST)


def _fame(short: Profile, bearer: Bearer) -> float:
    """How well a bearer is known about then; for a full name that makes nothing likelier."""
    return 0.0 if short.strong else _known(_near(short, bearer))


def _near(short: Profile, bearer: Bearer) -> float:
    return near(bearer.spans, short.entry.first, short.entry.last)


def _weigh(short: Profile, bearer: Bearer, lists: Lists, usual: Usual) -> tuple[Evidence, ...]:
    own = frozenset((short.name.last,))
    office, offices = weigh_office(short, bearer, lists)
    found = [
        weigh_roles(short.roles, [*bearer.roles, *offices], lists),
        office,
        weigh_company(short.company, bearer.company, bearer.articles, usual, own),
        _sex(short, bearer),
        _beside(short, bearer),
        _spelt(short, bearer),
        _given(short, bearer, lists),
    ]
    return tuple(each for each in found if each)


def _with_the_only_one(
    short: Profile, weighed: Sequence[tuple[Bearer, tuple[Evidence, ...]]], lists: Lists
) -> list[tuple[Bearer, tuple[Evidence, ...]]]:
    """Say of the only one whom a short name can mean that there is no other, where nothing speaks against.

    Others may be known whom title and sex, or another surname of the same sound, leave out.
    """
    possible = [pair for pair in weighed if not any(each.score <= AGAINST for each in pair[1])]
    if len(possible) != 1 or short.strong or short.name.last in lists.common:
        return list(weighed)
    bearer, evidence = possible[0]
    in_office = any(each.kind == OFFICE for each in evidence)
    often = short.entry.kind is SpeakerKind.PERSON and _near(short, bearer) >= ALONE_FROM
    if any(each.score < 0 for each in evidence) or not (in_office or often):
        return list(weighed)
    alone = Evidence("others", f"nobody else called {bearer.chief.name.last.title()} fits", ALONE)
    return [(one, (*told, alone) if one is bearer else told) for one, told in weighed]


SEXES = {"m": "a man", "f": "a woman"}


def _sex(short: Profile, bearer: Bearer) -> Evidence | None:
    if not short.name.sex or not bearer.sex:
        return None
    if short.name.sex == bearer.sex:
        return Evidence(
            "gender", f"printed as {SEXES[short.name.sex]}, as {bearer.chief.entry.names[0]} is", 0.7
        )
    return Evidence("gender", f"{short.entry.names[0]}: the given name says otherwise", OTHER_SEX)


def _spelt(short: Profile, bearer: Bearer) -> Evidence | None:
    """A surname that only sounds the same is another more often than not, unless it is long."""
    lasts = {name.last for each in bearer.profiles for name in (each.name, *each.others)}
    if short.name.last in lasts:
        return None
    return Evidence("name", "surname spelt otherwise", -1.0 if len(short.name.last) > LONG else -3.0)


def _given(short: Profile, bearer: Bearer, lists: Lists) -> Evidence | None:
    """What the given names of two full names tell: a bare surname has none to tell."""
    names = [name for each in bearer.profiles for name in each.full_names]
    if not short.strong or not short.name.full or not names:
        return None
    compared = max((compare_full(short.name, name, lists) for name in names), key=lambda each: each.likeness)
    if compared.likeness is Likeness.CONFLICT:
        words = f"two given names: {short.entry.names[0]}, {bearer.chief.entry.names[0]}"
        return Evidence("name", words, OTHER_GIVEN_NAME)
    return Evidence("name", compared.why, SURE[compared.likeness])


def _beside(short: Profile, bearer: Bearer) -> Evidence | None:
    """A person named in full in the same article would have been told apart from the short name."""
    if bearer.folded_names.isdisjoint(short.beside):
        return None
    return Evidence("others", "is named in full in the same article, as another", -3.0)


def _told(
    short: Profile, bearer: Bearer, bearers: Sequence[Bearer], evidence: tuple[Evidence, ...]
) -> tuple[Evidence, ...]:
    """The evidence with what the name and the days say, for a person to read."""
    articles = _near(short, bearer)
    chief = bearer.chief.entry.names[0]
    others = [each.chief.entry.names[0] for each in bearers[:4] if each is not bearer][:3]
    name = Evidence("name", f"same surname: {short.entry.names[0]}, {chief}", 1.0)
    days = _days(bearer.articles, round(articles), chief)
    known = Evidence("others", "also known: " + ", ".join(others), -1.0) if others else None
    return (name, *evidence, Evidence("period", days, _known(articles)), *([known] if known else []))


def _days(articles: int, close: int, chief: str) -> str:
    """How many articles name somebody, and how many of them near in time, for a person to read."""
    if articles == 1:
        return f"1 article names {chief}, {'' if close else 'not '}near in time"
    return f"{articles:,} articles name {chief}, {close:,} of them near in time"


def join_short_names(
    block: Sequence[Profile], parts: Partition, lists: Lists, usual: Usual
) -> list[Suggestion]:
    """Link the short names of a block whose bearer is sure; suggest the others.

    What is linked tells more of its bearer, so those left are looked at once more.
    """
    left = [
        each
        for each in block
        if not each.strong and len(each.name.last) > 1 and len(parts.members[parts.root[each.place]]) == 1
    ]
    suggestions: list[Suggestion] = []
    bearers: list[Bearer] = []
    for _ in range(ROUNDS):
        bearers = bearers_in(block, parts)
        before, suggestions = len(left), []
        left = [each for each in left if not _joined(each, bearers, suggestions, parts, lists, usual)]
        if len(left) == before:
            break
    if not bearers:
        _join_same(left, parts, lists)
    return suggestions


def _joined(
    short: Profile,
    bearers: Sequence[Bearer],
    suggestions: list[Suggestion],
    parts: Partition,
    lists: Lists,
    usual: Usual,
) -> bool:
    """Whether a short name could be linked; who else it may be is put with the suggestions."""
    found = [each for each in choices(short, bearers, lists, usual) if _may(short, each, parts)]
    if found and found[0].likely >= SURELY:
        best = found[0]
        return parts.join(
            short.place, best.bearer.chief.place, "surname", round(best.likely, 4), best.evidence
        )
    suggestions += [_suggestion(short, each) for each in found[:2] if each.likely >= WORTH_ASKING]
    return False


def _may(short: Profile, choice: Choice, parts: Partition) -> bool:
    return parts.may_join(short.place, choice.bearer.chief.place)


def _suggestion(short: Profile, choice: Choice) -> Suggestion:
    return Suggestion.between(short.entry.id, choice.bearer.chief.entry.id, choice.likely, choice.evidence)


def _join_same(shorts: Sequence[Profile], parts: Partition, lists: Lists) -> None:
    """Short names with the same words, near in time, of whom nobody is known by a full name."""
    by_name: dict[str, list[Profile]] = defaultdict(list)
    for each in shorts:
        if len(each.name.last) > 1:
            by_name[" ".join(each.name.words)].append(each)
    for _, same in sorted(by_name.items()):
        same.sort(key=lambda each: (each.entry.first or 0, each.entry.id))
        for before, each in pairwise(same):
            evidence = _same_person(before, each, lists)
            if evidence:
                parts.join(each.place, before.place, "same name", 0.9, evidence)


def _same_person(a: Profile, b: Profile, lists: Lists) -> tuple[Evidence, ...]:
    """Why two short names are one person's; empty where that is not sure."""
    role = weigh_roles(a.roles, b.roles, lists)
    days = abs((a.entry.first or 0) - (b.entry.first or 0))
    sexes = {a.name.sex, b.name.sex} - {""}
    common = a.name.last in lists.common or a.name.last in lists.given
    agrees = role is not None and role.score >= 1.5
    if len(sexes) > 1 or (role is not None and role.score < 0) or (common and not agrees):
        return ()
    if days > SAME_DAYS and not agrees:
        return ()
    name = Evidence("name", f"same name: {a.entry.names[0]}", 1.0)
    return (name, role) if role else (name,)
