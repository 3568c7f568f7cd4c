"""What a speaker said about something: all of their quotations that fit a query, in the order of their days.

Nothing is judged: how many there are, from when to when, in how many articles and outlets, and the words.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from quoteline.domain import SpeakerKind, UserError, day_of
from quoteline.search.folding import words
from quoteline.services import browsing, families, searching
from quoteline.services.bars import extent
from quoteline.services.browsing import Facet, Sort
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.storage import family_records, quoted_words
from quoteline.storage import speakers as kept
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.columns.counts import Chosen


@dataclass(frozen=True)
class SaidAbout:
    """The quotations of one speaker that fit a query."""

    speaker: int
    name: str
    kind: SpeakerKind
    query: str
    ids: array[int]  # in the order of their days, the undated last
    of: int  # quotations of the speaker, whatever they are about
    articles: int
    outlets: tuple[Facet, ...]  # those with most of them first
    first_said: date | None
    last_said: date | None
    undated: int
    imprecise: int  # dated, but as several days
    days: tuple[tuple[int | None, int | None, int], ...]  # (first day, last day, count)
    statements: int | None  # printings of one counted once; None where families were never found
    printings: Mapping[int, int]  # how often a statement is printed, by the number of its first printing here
    first_ids: array[int]  # as ``ids``, of printings of one statement the first only

    @property
    def quotations(self) -> int:
        """How many fit."""
        return len(self.ids)


def said_about(library: Library, speaker: int, query: str = "") -> SaidAbout:
    """What a speaker said that fits a query; an empty query fits all. Raises UserError."""
    from quoteline.columns import company, counts

    name = _name(library, speaker)
    chosen, everything = _chosen(library, speaker, query), _chosen(library, speaker)
    days = company.days(chosen)
    span = extent(days)
    ids = browsing.quotation_ids(library, Wanted(query, speakers=(speaker,)), Sort.SAID)
    return SaidAbout(
        speaker=speaker,
        name=name,
        kind=browsing.speaker_kind(library, speaker),
        query=query,
        ids=ids,
        of=len(everything),
        articles=len(company.articles(chosen)),
        outlets=tuple(
            Facet(outlet, outlet or say("Outlet unknown"), count)
            for outlet, count in counts.by_outlet(chosen)
        ),
        first_said=day_of(span[0]) if span else None,
        last_said=day_of(span[1]) if span else None,
        undated=sum(count for first, _, count in days if first is None),
        imprecise=sum(count for first, last, count in days if first != last),
        days=tuple(days),
        **_statements(library, ids),
    )


def _chosen(library: Library, speaker: int, query: str = "") -> Chosen:
    from quoteline.services import finding

    return finding.found(library, searching.condition_of(Wanted(query, speakers=(speaker,))))


def _name(library: Library, speaker: int) -> str:
    known = kept.get(library.database, speaker)
    if known is None:
        raise UserError(
            say("There is no speaker with the number {number} in this library.", number=str(speaker))
        )
    return known[0]


def query_for(library: Library, speaker: int) -> str:
    """The query that finds where somebody is spoken of: any of the names that are theirs in all articles.

    Of a person the surname alone, which holds the longer names as well. Raises UserError.
    """
    called = quoted_words.names(library.database, speaker) or [" ".join(words(_name(library, speaker)))]
    names = [each.split()[each.split()[:1] == ["the"] :] for each in called if each.strip()]
    if browsing.speaker_kind(library, speaker) is SpeakerKind.PERSON:
        names = [each[-1:] for each in names]
    short: list[str] = []
    for each in sorted({" ".join(each) for each in names if each}, key=lambda each: (each.count(" "), each)):
        if not any(f" {known} " in f" {each} " for known in short):
            short.append(each)
    return " OR ".join(f'"{each}"' if " " in each else each for each in short)


def _statements(library: Library, ids: array[int]) -> dict[str, Any]:
    """How many statements these printings are, and the first printing of each, in their order."""
    with suppress(UserError), families.asked(library) as cache:
        if cache.revision >= 0:
            members = family_records.family_ids(cache, ids)
            counts = Counter(members.values())
            first = array("q", _firsts(ids, members))
            printings = {each: counts[members[each]] for each in first if each in members}
            return {"statements": len(first), "printings": printings, "first_ids": first}
    return {"statements": None, "printings": {}, "first_ids": ids}


def _firsts(ids: array[int], members: Mapping[int, int]) -> Iterator[int]:
    seen: set[int] = set()
    for each in ids:
        family = members.get(each)
        if family is None or family not in seen:
            yield each
        if family is not None:
            seen.add(family)


def within(library: Library, speaker: int, query: str, first: date, last: date) -> list[int]:
    """Those of :func:`said_about` that were surely or perhaps said in some days, in their order."""
    wanted = Wanted(query, speakers=(speaker,), first=first, last=last)
    return list(browsing.quotation_ids(library, wanted, Sort.SAID))


@dataclass(frozen=True)
class Compared:
    """Two speakers side by side on one query."""

    one: SaidAbout
    other: SaidAbout
    shared_articles: int  # in which both are quoted with what fits


def compared(library: Library, one: int, other: int, query: str = "") -> Compared:
    """Two speakers on one query. Raises UserError where one is not there, or both are the same."""
    if one == other:
        raise UserError(say("That is one speaker. Choose another one to compare with."))
    from quoteline.columns import company

    shared = company.shared(_chosen(library, one, query), _chosen(library, other, query))
    return Compared(said_about(library, one, query), said_about(library, other, query), shared)
