"""What a person looks at before deciding who is who: all speakers, who is like whom, and their words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from quoteline.domain import QuotationRow, SpeakerKind
from quoteline.linking.likeness import ALIKE, Look
from quoteline.linking.roles import Tense, read_role
from quoteline.search.folding import fold
from quoteline.services import browsing, linking, speakers
from quoteline.services.library import Library
from quoteline.services.speakers import Member, Role
from quoteline.storage import articles
from quoteline.storage import who_is_who as kept
from quoteline.storage.linking import PERSON
from quoteline.wording import say

MANY = 20  # quotations: of one who has as many, a wrong merge would be seen everywhere
SAMPLES = 3
MOST_NAMES = 20  # of a speaker that are compared
GONE = say("A speaker who is gone")


@dataclass(frozen=True, slots=True)
class Line:
    """A speaker in a list: how often quoted, and under how many printed names."""

    id: int
    name: str
    kind: SpeakerKind
    quotations: int
    names: int
    rejected: bool = False  # a person said that it is no speaker
    folded: str = ""  # the name as it is found by what is typed


@dataclass(frozen=True, slots=True)
class Name:
    """A name that a speaker is printed with, and how it was linked."""

    name: str
    rows: tuple[int, ...]
    quotations: int
    of_whole: bool  # the speaker is shown under it
    by_person: bool
    rule: str
    sure: float | None
    in_articles: int  # it names this speaker in these articles only; 0: in all


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker's names, those that a person added, and the roles that a person gave."""

    id: int
    names: tuple[Name, ...]
    given_names: tuple[str, ...]
    given_roles: tuple[Role, ...]
    rejected: bool = False
    shown: str = ""  # the name it is shown under, which a person may have changed


@dataclass(frozen=True, slots=True)
class Merging:
    """What a merge would do: who is merged into whom, and whether that asks for a second look."""

    names: tuple[str, ...]
    quotations: int
    into: str
    into_quotations: int
    unlike: bool
    large: bool

    @property
    def doubtful(self) -> bool:
        """Whether a person should look again before it is done."""
        return self.unlike or self.large


@dataclass(frozen=True, slots=True)
class InArticle:
    """What a speaker says in one article under one printed name."""

    article_id: int
    title: str
    outlet: str
    published: date | None
    quotation_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed name of a speaker: its rows, how it was linked, and where it is quoted."""

    name: str
    rows: tuple[int, ...]
    of_whole: bool  # it is the name that the others are shown under
    articles: tuple[InArticle, ...]

    @property
    def quotation_ids(self) -> list[int]:
        return [id for each in self.articles for id in each.quotation_ids]


def overview(library: Library) -> list[Line]:
    """Every speaker of a library, the most quoted first; behind them those who are said to be none."""
    found = [
        Line(id, name, SpeakerKind(kind), count, names, folded=fold(name))
        for id, name, kind, count, names in kept.overview(library.database)
    ]
    none = [
        Line(each.id, each.name, SpeakerKind(each.kind), each.quotations, 1, True, fold(each.name))
        for each in speakers.rejected(library)
    ]
    return found + none


def narrowed(lines: Sequence[Line], typed: str) -> list[Line]:
    """Those whose name holds every word typed, the last ones perhaps begun only."""
    words = fold(typed).split()
    return [each for each in lines if all(f" {word}" in f" {each.folded}" for word in words)]


def called(library: Library, ids: Sequence[int]) -> dict[int, str]:
    """What each of these is called, also one that is no speaker any more; one that is gone is said to be."""
    there = kept.called(library.database, ids)
    return {each: there.get(each, GONE) for each in ids}


def wholes(library: Library, ids: Sequence[int]) -> dict[int, int]:
    """The speaker that each of these is shown as now; those that are none any more are left out."""
    return kept.wholes(library.database, ids)


def named(library: Library, id: int) -> Named:
    """The names and the given roles of a speaker, with how each name came to be theirs."""
    database = library.database
    whole = kept.wholes(database, [id]).get(id)
    if whole is None:
        return Named(id, (), (), (), rejected=True)
    printed: dict[str, list[Member]] = defaultdict(list)
    called = kept.printed_names(database, whole)
    shown = ""
    for member in speakers.members(library, whole):
        printed[called[member.id]].append(member)
        shown = member.name if member.id == whole else shown
    names = [_name(whole, name, members) for name, members in printed.items()]
    given = kept.given_names(database, whole)
    return Named(
        whole,
        tuple(sorted(names, key=lambda each: (not each.of_whole, -each.quotations, each.name))),
        tuple(given),
        tuple(speakers.roles(library, whole)),
        shown=shown,
    )


def _name(whole: int, name: str, members: Sequence[Member]) -> Name:
    most = max(members, key=lambda each: (each.id == whole, each.linked_by == PERSON, each.quotations))
    return Name(
        name,
        tuple(each.id for each in members),
        sum(each.quotations for each in members),
        of_whole=any(each.id == whole for each in members),
        by_person=most.linked_by == PERSON,
        rule=most.linked_by,
        sure=min((each.confidence for each in members if each.confidence is not None), default=None),
        in_articles=len({each.article_id for each in members if each.article_id is not None}),
    )


def told_looking_back(roles: Sequence[str]) -> frozenset[str]:
    """Those of some roles as printed that were held before: “then finance minister”, “former mayor”."""
    found = ((role, read_role(role, linking.lists()).tense) for role in roles)
    return frozenset(role for role, tense in found if tense in (Tense.THEN, Tense.FORMER))


def merging(library: Library, ids: Sequence[int], into: int) -> Merging:
    """What merging some speakers into another would come to."""
    cards = [browsing.speaker_card(library, id) for id in (*ids, into)]
    others, whole = cards[:-1], cards[-1]
    known = [whole.name, *whole.aliases]
    return Merging(
        tuple(each.name for each in others),
        sum(each.quotations for each in others),
        whole.name,
        whole.quotations,
        unlike=not all(_like([each.name, *each.aliases], known) for each in others),
        large=whole.quotations >= MANY and any(each.quotations >= MANY for each in others),
    )


def _like(some: Sequence[str], others: Sequence[str]) -> bool:
    known = [Look(each) for each in others[:MOST_NAMES]]
    return any(Look(one).is_like(other) for one in some[:MOST_NAMES] for other in known)


def into_which(library: Library, ids: Sequence[int]) -> list[tuple[Line, float]]:
    """Whom some speakers could be merged into: all others, those of the most similar names first."""
    lines = [each for each in overview(library) if not each.rejected]
    mine = [each.name for each in lines if each.id in set(ids)]
    names = [Look(each) for each in mine]
    scored = [
        (each, max((one.likeness(Look(each.name)) for one in names), default=0.0))
        for each in lines
        if each.id not in set(ids)
    ]
    return sorted(scored, key=lambda each: (-_alike_enough(each[1]), -each[0].quotations, each[0].name))


def _alike_enough(likeness: float) -> float:
    """Below a certain likeness how often one is quoted says more."""
    return round(likeness, 1) if likeness > ALIKE else 0.0


def samples(library: Library, id: int, most: int = SAMPLES) -> list[QuotationRow]:
    """A few quotations of a speaker, from different articles where there are."""
    return browsing.rows(library, kept.one_of_each_article(library.database, id, most))


def by_printed_name(library: Library, id: int) -> list[Printed]:
    """All that a speaker said by the names as printed, the most quoted first, and by article."""
    database = library.database
    whole = kept.wholes(database, [id]).get(id, id)
    rows: dict[str, set[int]] = defaultdict(set)
    said: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for quotation, row, name, article in kept.quotations_by_name(database, id):
        rows[name].add(row)
        said[name][article].append(quotation)
    wanted = sorted({article for found in said.values() for article in found})
    told = {each[0]: each for each in articles.listed(database, wanted)}
    found = [
        Printed(name, tuple(sorted(rows[name])), whole in rows[name], _articles(of, told))
        for name, of in said.items()
    ]
    return sorted(found, key=lambda each: (-len(each.quotation_ids), each.name))


def _articles(
    of: dict[int, list[int]], told: dict[int, tuple[int, str, str, str | None, int, str]]
) -> tuple[InArticle, ...]:
    found = []
    for article, ids in of.items():
        _, title, outlet, published, _, _ = told[article]
        day = date.fromisoformat(published) if published else None
        found.append(InArticle(article, title, outlet, day, tuple(ids)))
    return tuple(found)
