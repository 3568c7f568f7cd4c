"""What an entry tells, read once: its names taken apart, its roles, the surnames of its company."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from quoteline.domain import SpeakerKind
from quoteline.linking.entries import Entry
from quoteline.linking.folding import folded, sound
from quoteline.linking.holders import Term, terms_of
from quoteline.linking.lists import Lists
from quoteline.linking.person_names import PersonName, person_name
from quoteline.linking.roles import Role, Tense, read_role
from quoteline.linking.strength import is_strong
from quoteline.linking.weighing import Dated

Span = tuple[int | None, int | None, int]
MOST_NAMES = 12


@dataclass(slots=True)
class Profile:
    """An entry read. ``place`` is where it stands in the sequence handed over."""

    place: int
    entry: Entry
    name: PersonName
    others: list[PersonName]
    roles: list[Dated]
    company: Counter[str]  # last words of names
    beside: frozenset[str]  # the whole names
    strong: bool
    person: bool

    @property
    def block(self) -> str:
        """The surname as it sounds: only within a block are persons compared."""
        return self.name.last and sound(self.name.last)

    @property
    def full_names(self) -> list[PersonName]:
        return [name for name in (self.name, *self.others) if name.full]


def read_profile(place: int, entry: Entry, lists: Lists) -> Profile:
    """Read an entry; never raises on any names."""
    printed = tuple(name for name in entry.names[:MOST_NAMES] if name.strip()) or ("",)
    entry = replace(entry, names=printed)
    names = [person_name(name, lists) for name in printed]
    main = surname_spelt(names[0], lists)
    others = [surname_spelt(name, lists) for name in names[1:] if name.last]
    main = main if main.full else _with_sex(main, others)
    roles = [
        Dated(read_role(role.words, lists), role.first, role.last, role.count)
        for role in sorted(entry.roles, key=lambda role: (-role.count, role.words))
    ]
    titles = dict.fromkeys(name.title for name in names if name.title)
    roles += [Dated(read_role(title, lists), entry.first, entry.last, 1) for title in titles]
    company: Counter[str] = Counter()
    for other, count in entry.company.items():
        words = folded(other).split()
        if words and words[0] != "the":
            company[words[-1]] += count
    return Profile(
        place,
        entry,
        main,
        others,
        roles,
        company,
        frozenset(folded(other) for other in entry.company),
        is_strong(printed[0], entry.kind, lists),
        is_person(entry, main, lists),
    )


def _with_sex(name: PersonName, others: Iterable[PersonName]) -> PersonName:
    """A bare surname is of the sex that the titles printed with it tell: "Clinton", "Mrs. Clinton"."""
    sexes = {other.sex for other in others if other.last == name.last} - {""}
    return replace(name, sex=sexes.pop()) if not name.sex and len(sexes) == 1 else name


Usual = dict[str, float]


def usual_company(profiles: Sequence[Profile]) -> Usual:
    """How often each surname of a known person speaks beside a name; all others are left out of company."""
    surnames = {each.name.last for each in profiles if each.person and each.strong}
    counts: Counter[str] = Counter()
    for each in profiles:
        each.company = Counter({name: n for name, n in each.company.items() if name in surnames})
        counts.update(each.company)
    articles = max(1, sum(each.entry.articles for each in profiles))
    return {name: count / articles for name, count in counts.items()}


def surname_spelt(name: PersonName, lists: Lists) -> PersonName:
    """The name with its surname in the one spelling of all."""
    spelt = lists.surnames_spelt.get(name.last, name.last)
    if spelt == name.last:
        return name
    return replace(name, last=spelt.split()[-1])


def is_person(entry: Entry, name: PersonName, lists: Lists) -> bool:
    """Whether an entry may be a person. Of unknown kind are those whose first word is a given name."""
    if entry.kind is SpeakerKind.PERSON:
        return bool(name.last)
    return entry.kind is SpeakerKind.UNKNOWN and bool(name.given) and name.given[0] in lists.given


@dataclass(slots=True)
class Bearer:
    """Somebody who is known by a full name: all that the entries put together tell of them."""

    profiles: list[Profile]
    spans: list[Span] = field(default_factory=list)
    roles: list[Dated] = field(default_factory=list)
    company: Counter[str] = field(default_factory=Counter)
    articles: int = 0
    sex: str = ""
    folded_names: frozenset[str] = frozenset()
    terms: tuple[Term, ...] | None = None  # the well-known offices held, once somebody has asked

    @property
    def chief(self) -> Profile:
        """The name most articles print; of equal ones the one with most quotations, then the first."""
        return self.profiles[0]


def rank(entry: Entry) -> tuple[int, int, int, int]:
    """What makes an entry the one that others are shown as: the lowest."""
    return (entry.article is not None, -entry.articles, -entry.quotations, entry.id)


def bearer_of(profiles: Iterable[Profile]) -> Bearer:
    """Bring together what several entries tell of one person."""
    bearer = Bearer(sorted(profiles, key=lambda each: rank(each.entry)))
    sexes: Counter[str] = Counter()
    for each in bearer.profiles:
        bearer.spans.append((each.entry.first, each.entry.last, each.entry.articles))
        bearer.roles += each.roles
        bearer.company.update(each.company)
        bearer.articles += each.entry.articles
        sexes.update(name.sex for name in each.full_names if name.sex)
    bearer.roles = merged_roles(bearer.roles)
    bearer.sex = sexes.most_common(1)[0][0] if sexes else ""
    bearer.folded_names = frozenset(
        folded(name) for each in bearer.profiles for name in each.entry.names if " " in name.strip()
    )
    return bearer


def merged_roles(roles: Iterable[Dated]) -> list[Dated]:
    """Each role once, with the whole span of its days, the most printed first."""
    found: dict[tuple[str, str, str, frozenset[str], str, Tense], Dated] = {}
    for each in roles:
        key = _meaning(each.role)
        before = found.get(key)
        found[key] = each if before is None else _joined(before, each)
    return sorted(found.values(), key=lambda each: (-each.count, each.role.words))


def _meaning(role: Role) -> tuple[str, str, str, frozenset[str], str, Tense]:
    return (role.office, role.noun, role.place, role.of, role.party, role.tense)


def _joined(a: Dated, b: Dated) -> Dated:
    firsts = [day for day in (a.first, b.first) if day is not None]
    lasts = [day for day in (a.last, b.last) if day is not None]
    words = min(a, b, key=lambda each: (-each.count, each.role.words)).role
    return Dated(words, min(firsts, default=None), max(lasts, default=None), a.count + b.count)


def served(bearer: Bearer, lists: Lists) -> tuple[Term, ...]:
    """The well-known offices that a person of the library held, by the table of their holders."""
    if bearer.terms is None:
        names = [name for each in bearer.profiles for name in each.full_names]
        days = [day for first, last, _ in bearer.spans for day in (first, last) if day is not None]
        first, last = min(days, default=None), max(days, default=None)
        bearer.terms = terms_of(names, bearer.roles, first, last, lists)
    return bearer.terms
