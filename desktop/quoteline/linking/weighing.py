"""Weighs what speaks for and against two names being one person: roles, sex, company, period."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log

from quoteline.domain import day_of
from quoteline.linking.entries import Evidence
from quoteline.linking.lists import Lists
from quoteline.linking.roles import Role

MOST_ROLES = 16
SAME_HIGH_OFFICE = 2.6  # an office that one person holds at a time
SAME_WORDS, SAME_OFFICE_AND_PLACE, SAME_OFFICE, SAME_BODY, SAME_NOUN = 2.5, 3.0, 1.6, 1.5, 0.8
OTHER_PLACE, OTHER_PARTY, OTHER_BODY, NOTHING_SHARED = -2.5, -2.0, -0.5, -0.2
COMMON_ROLES = frozenset(
    ["spokesman", "candidate", "nominee", "leader", "director", "adviser", "analyst", "lawyer", "professor"]
)
SMOOTHING = 10.0
RAREST = 0.002
DAMPED = 0.5  # those who speak in one article come together: they do not tell each for himself
LEAST_COMPANY = 0.05
MOST_COMPANY = 3.0
NEAR = 60  # days
AROUND = 180  # days about a name within which articles count
FADING = 250.0  # days in which an old name loses most of its weight


@dataclass(frozen=True, slots=True)
class Dated:
    """A role read, with the first and last day on which it was printed, and how often."""

    role: Role
    first: int | None
    last: int | None
    count: int


def weigh_roles(some: Sequence[Dated], others: Sequence[Dated], lists: Lists) -> Evidence | None:
    """The best that two persons' roles have in common, else what keeps them apart; None without roles."""
    best: tuple[float, str] | None = None
    worst: tuple[float, str] | None = None
    for a in some[:MOST_ROLES]:
        for b in others[:MOST_ROLES]:
            score, words = compare_roles(a.role, b.role, lists)
            words = f"{words} ({days_of(a)} / {days_of(b)})" if words else ""
            if score > 0 and (best is None or score > best[0]):
                best = score, words
            if score < 0 and (worst is None or score < worst[0]):
                worst = score, words
    told = best or worst
    return Evidence("role", told[1], told[0]) if told else None


def compare_roles(a: Role, b: Role, lists: Lists) -> tuple[float, str]:
    """How much likelier two roles make it that they are one person's, as a logarithm, and in words."""
    if not a.what or not b.what:
        return 0.0, ""
    if a.party and b.party and a.party != b.party:
        return OTHER_PARTY, f"two parties: {a.party}, {b.party}"
    if a.what == b.what:
        return _same_office(a, b, lists)
    shared = (a.of & b.of) - lists.common_role_words
    if shared and (a.place == b.place or not a.place or not b.place):
        return SAME_BODY, f"both of {', '.join(sorted(shared))}"
    if a.place and b.place and a.place != b.place and a.place not in lists.countries:
        return OTHER_PLACE, f"of two places: {a.words}, {b.words}"
    return NOTHING_SHARED, f"two roles: {a.words}, {b.words}"


def _same_office(a: Role, b: Role, lists: Lists) -> tuple[float, str]:
    if a.place and b.place and a.place != b.place:
        return OTHER_PLACE, f"of two places: {a.words}, {b.words}"
    if (
        (a.place and a.place == b.place)
        or (a.of & b.of) - lists.common_role_words
        or (a.party and a.party == b.party)
    ):
        return SAME_OFFICE_AND_PLACE, f"same role: {a.words}, {b.words}"
    if a.of and b.of:
        return OTHER_BODY, f"of two bodies: {a.words}, {b.words}"
    if a.what in lists.offices_at_once:
        return SAME_HIGH_OFFICE, f"same role: {a.what}"
    common = a.what in COMMON_ROLES or not a.office
    return (SAME_NOUN if common else SAME_OFFICE), f"same role: {a.what}"


def weigh_company(
    company: Iterable[str],
    shared: Mapping[str, int],
    articles: int,
    usual: Mapping[str, float],
    ignore: frozenset[str],
) -> Evidence | None:
    """Whether the same others speak in the same articles.

    ``usual`` is how often each of them speaks beside anybody: who is beside everybody tells little.
    """
    score = 0.0
    met: list[str] = []
    for other in sorted(set(company) - ignore):
        chance = max(usual.get(other, 0.0), RAREST)
        count = shared.get(other, 0)
        share = (count + SMOOTHING * chance) / (articles + SMOOTHING)
        score += DAMPED * max(0.0, log(share / chance))
        met += [other] if count else []
    score = min(MOST_COMPANY, score)
    if abs(score) < LEAST_COMPANY:
        return None
    return Evidence("company", "same company: " + ", ".join(each.title() for each in met[:4]), score)


def near(spans: Iterable[tuple[int | None, int | None, int]], first: int | None, last: int | None) -> float:
    """How many articles of a person are near in time, the far ones counting less."""
    return sum(articles * _nearness(start, end, first, last) for start, end, articles in spans)


def _nearness(start: int | None, end: int | None, first: int | None, last: int | None) -> float:
    if start is None or end is None or first is None or last is None:
        return 0.5
    gap = max(0, start - last, first - end)
    spread = min(1.0, 2 * AROUND / (end - start + 1))
    return spread * (1.0 if gap <= NEAR else exp(-(gap - NEAR) / FADING))


def days_of(dated: Dated) -> str:
    if dated.first is None:
        return "undated"
    first = day_of(dated.first)
    if dated.last is None:
        return f"since {first:%b %Y}"
    if dated.last == dated.first:
        return f"{first.day} {first:%b %Y}"
    last = day_of(dated.last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%b %Y}"
    return f"{first:%b %Y} to {last:%b %Y}"
