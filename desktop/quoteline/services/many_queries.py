"""Many queries at once: each is asked as in the search box, and told with what it finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from quoteline.domain import Axis, Condition, DayRange, QuotationRow, UserError, day_of
from quoteline.importers import UnreadableError, query_lists
from quoteline.importers.problems import reason_of
from quoteline.importers.query_lists import ListedQuery, Unasked
from quoteline.search.days import day_condition
from quoteline.search.query import Role
from quoteline.services import browsing, searching
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.looking_apart import looked_into
from quoteline.services.searching import Wanted
from quoteline.wording import say

NEWEST = 3  # quotations that are told of each query
WORDS = 300  # code points of each that are kept


@dataclass(frozen=True, slots=True)
class ManyQuery:
    """One of many queries. ``place``: its line or row in the list, from 1; the days are when it was said."""

    place: int
    query: str
    name: str = ""
    first: date | None = None
    last: date | None = None

    @property
    def wanted(self) -> Wanted:
        """What a window shows for it."""
        return Wanted(self.query, axis=Axis.SAID, first=self.first, last=self.last)


@dataclass(frozen=True, slots=True)
class QueryList:
    """The queries of a list, in its order, and the lines that are none, each with its reason."""

    queries: tuple[ManyQuery, ...]
    left_out: tuple[Unasked, ...] = ()


@dataclass(frozen=True, slots=True)
class Newest:
    """One of the quotations said last."""

    id: int
    said: date | None
    speaker: str
    words: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query finds. ``first`` and ``last``: the days between which it was said, where any is known.

    ``as_words``: what looks like a field and is searched as words, as it was typed. ``did_you_mean``:
    where it finds nothing, the likeliest query that finds something; empty where there is none.
    """

    asked: ManyQuery
    understood: tuple[str, ...]
    quotations: int
    articles: int
    speakers: int  # those with a name that is known
    first: date | None
    last: date | None
    undated: int
    newest: tuple[Newest, ...]  # the one said last comes first
    as_words: tuple[str, ...] = ()
    did_you_mean: str = ""


@dataclass(frozen=True, slots=True)
class AnswerStep:
    """Progress: the answer to query number ``done`` of ``total``."""

    done: int
    total: int
    answer: Answer


# --- what is asked -----------------------------------------------------------------------------------


def from_file(path: Path) -> QueryList:
    """The queries of a file: a text with one a line, or a table with a column “query”.

    Raises UserError where the file cannot be read.
    """
    try:
        return _listed(looked_into(path, _read_file))
    except UnreadableError as error:
        raise UserError(say("“{name}”: {reason}.", name=path.name, reason=error.reason)) from error
    except OSError as error:
        raise UserError(say("“{name}”: {reason}.", name=path.name, reason=reason_of(error))) from error


def _read_file(path: Path) -> list[ListedQuery | Unasked]:
    return list(query_lists.read_file(path))


def from_text(text: str) -> QueryList:
    """The queries of a text, one a line. Raises UserError where it is no text."""
    try:
        return _listed(query_lists.read_text(text))
    except UnreadableError as error:
        raise UserError(say("The list of queries: {reason}.", reason=error.reason)) from error


def _listed(found: Iterable[ListedQuery | Unasked]) -> QueryList:
    read = [_dated(each) if isinstance(each, ListedQuery) else each for each in found]
    return QueryList(
        tuple(each for each in read if isinstance(each, ManyQuery)),
        tuple(each for each in read if isinstance(each, Unasked)),
    )


def _dated(listed: ListedQuery) -> ManyQuery | Unasked:
    """The query with its days read; a month or a year is all of its days."""
    days: list[date | None] = []
    for typed, end in ((listed.first, "first"), (listed.last, "last")):
        read = day_condition(Axis.SAID, typed) if typed else None
        day = getattr(read, end) if isinstance(read, DayRange) else None
        if typed and day is None:
            reason = say("“{typed}” is no day; write 2025-03-20, 2025-03 or 2025", typed=typed[:40])
            return Unasked(listed.place, reason)
        days.append(day)
    first, last = days
    if first and last and last < first:
        return Unasked(listed.place, say("its last day lies before its first"))
    return ManyQuery(listed.place, listed.query, listed.name, first, last)


# --- what is found -----------------------------------------------------------------------------------


def answers(library: Library, queries: Iterable[ManyQuery]) -> Iterator[AnswerStep]:
    """Ask each of the queries, a step for each; stop iterating to cancel.

    Raises UserError where one asks for words and there is no search index: 0 would be wrong.
    """
    asked = tuple(queries)
    for done, each in enumerate(asked, start=1):
        yield AnswerStep(done, len(asked), answer(library, each))


def answer(library: Library, asked: ManyQuery) -> Answer:
    """What one of the queries finds. Raises UserError as :func:`answers` does."""
    from quoteline.columns import counts
    from quoteline.services import finding

    wanted = asked.wanted
    condition = searching.condition_of(wanted)
    _need_index(library, condition)
    chosen = finding.found(library, condition)
    extent = counts.extent(chosen, Axis.SAID)
    speakers, _, _ = counts.by_speaker(chosen)
    newest = finding.ordered(library, chosen, Sort.SAID.value, True)[:NEWEST].tolist()
    return Answer(
        asked,
        tuple(searching.understood(asked.query)),
        len(chosen),
        counts.articles(chosen),
        len(speakers),
        day_of(extent[0]) if extent else None,
        day_of(extent[1]) if extent else None,
        counts.undated(chosen, Axis.SAID),
        tuple(map(_newest, browsing.rows(library, newest))),
        _as_words(asked.query),
        "" if len(chosen) else _did_you_mean(library, wanted),
    )


def _as_words(query: str) -> tuple[str, ...]:
    """What in a query looks like a clause, and is searched as words."""
    pieces = searching.read_query(query).pieces
    return tuple(query[piece.start : piece.end] for piece in pieces if piece.role is Role.PLAIN)


def _did_you_mean(library: Library, wanted: Wanted) -> str:
    from quoteline.services import did_you_mean

    return next((each.query for each in did_you_mean.suggestions(library, wanted)), "")


def hits(library: Library, asked: ManyQuery, limit: int | None = None, sort: Sort | None = None) -> list[int]:
    """The ids of what a query finds, at most ``limit``: the last said first, or in the order of ``sort``.

    Raises UserError as :func:`answers` does.
    """
    _need_index(library, searching.condition_of(asked.wanted))
    ids = browsing.quotation_ids(library, asked.wanted, sort or Sort.SAID, descending=sort is None)
    return ids[:limit].tolist()


def _need_index(library: Library, condition: Condition) -> None:
    if searching.asks_index(condition) and searching.current_index(library) is None:
        raise UserError(say("Search is not ready in this library yet. Bring it up to date, then try again."))


def _newest(row: QuotationRow) -> Newest:
    return Newest(row.id, row.said.start, row.speaker, row.lead + row.text[:WORDS])
