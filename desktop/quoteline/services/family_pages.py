"""Families as a person sees them: rows of a list, and all printings of one beside its longest form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from quoteline.domain import LEADS
from quoteline.families.comparing import Piece
from quoteline.services.comparing_families import changes
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library
from quoteline.storage import families as storage
from quoteline.storage import family_records as records
from quoteline.storage.families import PrintedRow
from quoteline.storage.family_cache import FamilyCache
from quoteline.storage.family_records import KeptMember

HEAD = 300  # code points of an article in which an agency names itself: KYIV (Reuters) –
_IN_BRACKETS = re.compile(r"\(([^()]{2,40})\)")


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """A family as a list shows it. Its ``id`` is that of the quotation that was kept first."""

    id: int
    longest: str
    longest_id: int
    speakers: tuple[str, ...]  # several: the printings are attributed to different speakers
    first_printed: date | None  # None: no printing has a date
    last_printed: date | None
    undated: int  # printings without a date, which may be earlier
    outlets: tuple[str, ...]
    printings: int
    independent: int  # printings that are no copies of one text
    cut_short: int


@dataclass(frozen=True, slots=True)
class Member:
    """One printing of a statement, beside the longest form."""

    id: int
    article_id: int
    article_title: str
    outlet: str
    published: date | None
    speaker_id: int | None
    speaker: str  # a name, else a description ("a spokesman"), "" when unknown
    kind: str
    text: str
    lead: str  # "Denied: " before words that the speaker says are not so
    diff: tuple[Piece, ...]
    left_out: str  # the words that it was cut short of; "" where it is not
    copy_of: int | None  # the earliest member with the same text around it
    agency: str  # whose text it is, where that is told; else ""

    @property
    def cut_short(self) -> bool:
        """Whether it stops just before “but”, “unless”, “except”, “if”."""
        return bool(self.left_out)


@dataclass(frozen=True, slots=True)
class Family:
    """A family with all its printings as they were published, the undated last."""

    row: FamilyRow
    members: tuple[Member, ...]


def pages(library: Library, cache: FamilyCache, ids: Sequence[int]) -> Iterator[Family]:
    """Families with their printings, in this order; one that is gone is left out."""
    longest = records.longest(cache, ids)
    members = records.members(cache, longest)
    shown = storage.printed(library.database, {each.id for found in members.values() for each in found})
    named = storage.shown_as(library.database, {row.speaker_id for row in shown.values() if row.speaker_id})
    heads = storage.heads(library.database, {row.article_id for row in shown.values()}, HEAD)
    for each in ids:
        kept = [one for one in members.get(each, ()) if one.id in shown]
        if each in longest and len(kept) > 1:
            whole = shown[longest[each]] if longest[each] in shown else shown[kept[0].id]
            printed = tuple(_member(one, shown[one.id], whole, named, heads) for one in kept)
            yield Family(_row(each, whole, printed), printed)


def _member(
    kept: KeptMember,
    row: PrintedRow,
    longest: PrintedRow,
    named: Mapping[int, tuple[int, str]],
    heads: Mapping[int, str],
) -> Member:
    speaker_id, speaker = named.get(row.speaker_id or 0, (None, row.description))
    return Member(
        id=row.id,
        article_id=row.article_id,
        article_title=row.title,
        outlet=row.outlet,
        published=date.fromisoformat(row.published) if row.published else None,
        speaker_id=speaker_id,
        speaker=speaker,
        kind=row.kind,
        text=row.words,
        lead=LEADS.get(row.remark, ""),
        diff=changes(row, longest),
        left_out=kept.left_out,
        copy_of=kept.copy_of,
        agency=agency_of(row, heads.get(row.article_id, "")),
    )


def _row(number: int, longest: PrintedRow, members: Sequence[Member]) -> FamilyRow:
    days = sorted(each.published for each in members if each.published)
    return FamilyRow(
        id=number,
        longest=longest.words,
        longest_id=longest.id,
        speakers=_speakers(members),
        first_printed=days[0] if days else None,
        last_printed=days[-1] if days else None,
        undated=len(members) - len(days),
        outlets=tuple(dict.fromkeys(each.outlet for each in members if each.outlet)),
        printings=len(members),
        independent=sum(each.copy_of is None for each in members),
        cut_short=sum(each.cut_short for each in members),
    )


def _speakers(members: Sequence[Member]) -> tuple[str, ...]:
    """Who is said to have said it; descriptions only where nobody is named."""
    named = {each.speaker_id: each.speaker for each in members if each.speaker_id is not None}
    if named:
        return tuple(named.values())
    return tuple(dict.fromkeys(each.speaker for each in members if each.speaker))[:1]


def agency_of(row: PrintedRow, head: str) -> str:
    """The agency whose text an article is, by its outlet, byline, head or whom the speaker told; else ""."""
    names = _agencies()
    for told in (row.outlet, row.relayed_by):
        if found := names.get(_plain(told)):
            return found
    parts = [*re.split(r"[,/;|]| and | with ", row.byline), *_IN_BRACKETS.findall(head + " " + row.byline)]
    return next((names[_plain(part)] for part in parts if _plain(part) in names), "")


def _agencies() -> dict[str, str]:
    """Each name of an agency, with the one it is shown by."""
    found: dict[str, str] = {}
    for line in lexicon().list("agencies"):
        name, *others = (each.strip() for each in line.split("/"))
        found |= {_plain(each): name for each in (name, *others)}
    return found


def _plain(name: str) -> str:
    words = name.strip().lower().split()
    return " ".join(words[1:] if words[:1] in (["the"], ["by"]) else words)
