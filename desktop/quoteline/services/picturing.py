"""What a picture that leaves the program tells beside its marks: title, query, counts, source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from quoteline import __version__
from quoteline.domain import Axis, day_of
from quoteline.search.query import clauses
from quoteline.services import choices, searching
from quoteline.services.browsing import SpeakerCard
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.timelines import Timeline
from quoteline.storage import speakers
from quoteline.wording import Told, listed, say

OUTLETS_NAMED = 12  # in the line of the source; the others are counted
UNTITLED = say("Quotations over time")


class Paper(StrEnum):
    """The sizes a picture may have in print."""

    A4 = "a4"
    HALF = "a4-half"
    SLIDE = "slide"
    COLUMN = "column"


PAPER_NAMES = {
    Paper.A4: say("A4 landscape"),
    Paper.HALF: say("Half a page of A4"),
    Paper.SLIDE: say("Slide, 16:9"),
    Paper.COLUMN: say("Column of a newspaper, 85 mm"),
}


@dataclass(frozen=True)
class Wish:
    """How a picture is to be made. Words that are None are ours; empty ones are left out."""

    paper: Paper = Paper.A4
    dark: bool = False
    legend: bool = True
    title: str | None = None
    asked: str | None = None
    source: str | None = None


@dataclass(frozen=True)
class Source:
    """Where the quotations of a picture are from: library, articles, who printed them, what was asked."""

    library: str
    articles: int
    outlets: tuple[tuple[str, int], ...]  # name and how many quotations, most first; "" is an outlet unknown
    asked: tuple[str, ...] = ()  # the query as understood, a phrase for each clause


@dataclass(frozen=True)
class Caption:
    """The words around a picture."""

    title: str
    asked: str  # the query as understood
    counts: str  # how many, over which days, and how many cannot be placed exactly
    source: str


def source_of(library: Library, wanted: Wanted) -> Source:
    """Where the quotations are from that fit what is wanted."""
    from quoteline.columns import counts
    from quoteline.services import finding

    chosen = finding.found(library, searching.condition_of(wanted))
    return Source(
        library=library.path.stem,
        articles=counts.articles(chosen),
        outlets=tuple(counts.by_outlet(chosen)),
        asked=tuple(understood(library, wanted)),
    )


def understood(library: Library, wanted: Wanted) -> list[str]:
    """What is wanted, query and filters, as it is understood; speakers are named."""
    asked = clauses(searching.condition_of(replace(wanted, speakers=(), not_speakers=())))
    known = speakers.names_of(library.database, choices.speakers_named(wanted))

    def named(some: Sequence[int | None]) -> str:
        return listed(
            [known.get(each, "") if each is not None else say("speaker unknown") for each in some], " / "
        )

    who = [named(wanted.speakers)] if wanted.speakers else []
    not_who = [say("not {clause}", clause=named(wanted.not_speakers))] if wanted.not_speakers else []
    return [*who, *not_who, *asked]


def caption_of(timeline: Timeline, source: Source, today: date) -> Caption:
    """The words around a picture of a timeline, in English that remembers how it was made."""
    return Caption(UNTITLED, asked_words(source), counts_of(timeline), source_words(source, today))


def worded(caption: Caption, wish: Wish) -> Caption:
    """The caption with the words that were wished for in place of ours."""
    return Caption(
        title=caption.title if wish.title is None else wish.title,
        asked=caption.asked if wish.asked is None else wish.asked,
        counts=caption.counts,
        source=caption.source if wish.source is None else wish.source,
    )


def caption_of_speaker(card: SpeakerCard, source: Source, today: date) -> Caption:
    """The words around a picture of a speaker's chart."""
    days = _said_between(card.first_said, card.last_said)
    parts: list[str] = [say("{n} {n:quotation|quotations}", n=card.quotations)]
    parts += [days] if days else []
    parts += _unknown(card.undated, card.imprecise)
    if card.beyond_months:
        parts.append(say("{n} over more than a month, in no column", n=card.beyond_months))
    role = card.roles[0].role if card.roles else ""
    return Caption(card.name, role, listed(parts), source_words(source, today))


def asked_words(source: Source) -> str:
    """The query as understood, in one line; of a picture without a query that it shows all."""
    return listed(source.asked, " · ") if source.asked else say("All quotations of the library")


def counts_of(timeline: Timeline) -> Told:
    """How many quotations over which days, how many are undated, and how many known as several days."""
    parts: list[str] = [say("{n} {n:quotation|quotations}", n=timeline.total)]
    if timeline.extent is not None:
        first, last = day_of(timeline.extent[0]), day_of(timeline.extent[1])
        days = (
            _published_between(first, last) if timeline.axis is Axis.PUBLISHED else _said_between(first, last)
        )
        parts += [days] if days else []
    parts += _unknown(timeline.undated, timeline.imprecise)
    return listed(parts)


def source_words(source: Source, today: date) -> str:
    """The line that tells where the words are from, when the picture was made, and with what."""
    return listed(
        [
            say(
                "Source: library “{name}”, {n} {n:article|articles} of {outlets}.",
                name=source.library,
                n=source.articles,
                outlets=_outlets(source),
            ),
            say("Made with Quoteline {version} on {day}.", version=__version__, day=today),
        ],
        " ",
    )


def _outlets(source: Source) -> str:
    names: list[str] = [name or say("an unknown outlet") for name, _ in source.outlets[:OUTLETS_NAMED]]
    more = len(source.outlets) - len(names)
    if not names:
        return say("no outlet")
    if more:
        return say("{names} and {n} {n:other outlet|other outlets}", names=listed(names), n=more)
    return listed(names)


def _unknown(undated: int, imprecise: int) -> list[str]:
    parts: list[str] = [say("{n} undated", n=undated)] if undated else []
    return [*parts, say("{n} not known to the day", n=imprecise)] if imprecise else parts


def _said_between(first: date | None, last: date | None) -> str:
    if first is None or last is None:
        return ""
    if first == last:
        return say("said on {day:short}", day=first)
    return say("said from {first:short} to {last:short}", first=first, last=last)


def _published_between(first: date, last: date) -> str:
    if first == last:
        return say("published on {day:short}", day=first)
    return say("published from {first:short} to {last:short}", first=first, last=last)
