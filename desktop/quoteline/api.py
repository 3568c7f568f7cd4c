"""The services as a Python library: what ``import quoteline`` offers to programs of your own.

A thin face, as the command line is one: each method is a service call, and speaks in the nouns of the domain.
What is offered here is kept from version to version; what lies below it may change.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from quoteline import locations
from quoteline.domain import (
    Article,
    Axis,
    Basis,
    Kind,
    Precision,
    Quotation,
    QuotationDetail,
    QuotationRow,
    Spans,
    Speaker,
    SpeakerKind,
    StatementDate,
    UserError,
)
from quoteline.extraction.temporal import Timex
from quoteline.services import (
    browsing,
    correcting,
    did_you_mean,
    explaining,
    exporting,
    extracting,
    facet_queries,
    importing,
    indexing,
    keeping,
    more_like,
    redating,
    rewording,
    speakers,
    tagging,
    timelines,
)
from quoteline.services import library as libraries
from quoteline.services.browsing import ArticlePage, ArticleRow, Facet, Sort, SpeakerCard
from quoteline.services.correcting import Change
from quoteline.services.did_you_mean import Suggestion
from quoteline.services.engines import engine_named
from quoteline.services.explaining import Explained
from quoteline.services.facet_queries import FacetValue
from quoteline.services.importing import ImportReport, ImportStep, Outcome
from quoteline.services.more_like import Likeness
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy, TimelineAsked, Unit
from quoteline.storage.corrections import Entry

__all__ = [
    "Article",
    "ArticlePage",
    "ArticleRow",
    "Axis",
    "Basis",
    "Change",
    "Entry",
    "Explained",
    "Facet",
    "FacetValue",
    "ImportReport",
    "ImportStep",
    "Kind",
    "LaneBy",
    "Library",
    "Likeness",
    "Outcome",
    "Precision",
    "Quotation",
    "QuotationDetail",
    "QuotationRow",
    "Sort",
    "Speaker",
    "SpeakerCard",
    "SpeakerKind",
    "StatementDate",
    "Suggestion",
    "TimelineRow",
    "Timex",
    "Unit",
    "UserError",
    "dates",
    "extract",
    "open",
]

BATCH = 500  # rows that are fetched at once
PathLike = str | os.PathLike[str]
Day = date | str | None  # a str as on the command line: 2025-03-19
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """How many quotations of a lane fall between two days, both among them; the undated have neither day.

    ``imprecise``: how many of the count are known only as several days.
    """

    start: date | None
    end: date | None
    lane: str
    count: int
    imprecise: int


# --- without a library -------------------------------------------------------------------------------


def extract(text: str, published: Day = None, *, engine: str = "auto") -> tuple[Quotation, ...]:
    """Every quotation of a text, in its order; ``quotation.words(text)`` are the words.

    ``published`` is what “on Wednesday” is reckoned from; left out, the dateline of the text is. ``engine``:
    ``auto`` (the trained model where it can be used), ``rules`` or ``model``. Spans are code points of
    ``text``. Raises UserError for an engine that cannot be had, and for what is no day.
    """
    return extracting.quotations_in(text, _day(published), engine_named(engine))


def dates(text: str, published: Day = None) -> tuple[Timex, ...]:
    """Every expression of time in a text, with its TIMEX3 value and the days that it stands for.

    ``published`` as for :func:`extract`; a ``datetime`` tells the hour too.
    """
    return tagging.timexes_in(text, _day(published))


def _day(given: Day) -> date | None:
    if not isinstance(given, str):
        return given
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise UserError(f"“{given}” is not a day; write it as 2025-03-20.") from None


# --- a library ---------------------------------------------------------------------------------------


def open(path: PathLike | None = None, *, make: bool = False, read_only: bool = False) -> Library:
    """Open a library, to be closed again: ``with quoteline.open("news.quoteline") as library: …``.

    ``path`` left out: the person's own library, as on the command line. ``make``: made where there is none.
    ``read_only``: nothing in it can be changed. A library of an older version is brought to today's schema
    first, after a backup. Raises UserError where there is none, and for what is no library.
    """
    where = locations.at_home(path) if path is not None else locations.default_library()
    if not make and not where.exists():
        raise UserError(f"There is no library at “{where}”. Open it with make=True to begin one.")
    libraries.prepare(where)
    return Library(libraries.open_library(where, read_only=read_only))


class Library(AbstractContextManager["Library"]):
    """An open library. It belongs to the thread that opened it; other threads and programs open it too."""

    def __init__(self, core: libraries.Library) -> None:
        self.core = core  # for the services themselves, which are not promised to stay as they are

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close it; the last one to close a library leaves one file."""
        self.core.close()

    @property
    def path(self) -> Path:
        """Where its file is."""
        return self.core.path

    # --- reading articles

    def import_steps(
        self,
        *paths: PathLike,
        outlet: str = "",
        published: Day = None,
        jobs: int = 0,
        engine: str = "auto",
    ) -> Iterator[ImportStep]:
        """Import files and folders: a step for each article, and for each file that gave none.

        Nothing happens before the first step is asked for; what a step tells as imported is kept, and to
        stop asking is to cancel. ``outlet`` and ``published`` are taken where a file does not tell.
        ``jobs`` other processes find the quotations (0: this one). Raises UserError at the first step where
        the engine cannot be had, or the library cannot be written. A file that cannot be read is a step, no
        error.
        """
        yield from importing.import_paths(
            self.core,
            [locations.at_home(each) for each in paths],
            outlet=outlet,
            published=_day(published),
            jobs=jobs,
            engine=engine,
        )

    def import_all(
        self,
        *paths: PathLike,
        outlet: str = "",
        published: Day = None,
        jobs: int = 0,
        engine: str = "auto",
    ) -> ImportReport:
        """As :meth:`import_steps`, to the end; gives the counts, and each problem with its reason."""
        report = ImportReport()
        steps = self.import_steps(*paths, outlet=outlet, published=published, jobs=jobs, engine=engine)
        for step in steps:
            report.add(step)
        return report

    # --- asking

    def quotation_ids(
        self, query: str = "", *, sort: Sort | str = Sort.SAID, descending: bool = False
    ) -> list[int]:
        """The numbers of all quotations that fit a query (docs/query-language.md), in order.

        Brings the search index up to date first, which takes a while after a large import. A query is never
        wrong: what cannot be a clause is searched as words. Raises UserError for an unknown order.
        """
        order = _one_of(Sort, sort)
        self._prepare_search()
        return list(browsing.quotation_ids(self.core, Wanted(query), order, descending))

    def search(
        self,
        query: str = "",
        *,
        sort: Sort | str = Sort.RELEVANCE,
        descending: bool = False,
        limit: int | None = None,
    ) -> Iterator[QuotationRow]:
        """The quotations that fit, as rows, in order; they are fetched as they are asked for."""
        ids = self.quotation_ids(query, sort=sort, descending=descending)[:limit]
        return self._rows(ids)

    def _rows(self, ids: Sequence[int]) -> Iterator[QuotationRow]:
        for start in range(0, len(ids), BATCH):
            yield from browsing.rows(self.core, ids[start : start + BATCH])

    def quotation(self, id: int) -> QuotationDetail:
        """One quotation with its spans and surroundings. Raises UserError for an unknown number."""
        return browsing.detail(self.core, id)

    def facets(self, query: str = "", *, of: str = "speaker") -> list[FacetValue]:
        """Each ``speaker`` (outlet, kind, precision, basis, language, tag, mark, year) of what fits a query.

        The most frequent first, years the latest first; each with its count and the clause that asks for it.
        Raises UserError for another filter.
        """
        if of not in facet_queries.FILTERS:
            known = ", ".join(facet_queries.FILTERS)
            raise UserError(f"“{of}” is none of {known}.")
        self._prepare_search()
        return list(facet_queries.values(self.core, Wanted(query), of))

    def explain(self, query: str) -> Explained:
        """What each clause of a query finds alone, and what the others find without it."""
        self._prepare_search()
        return explaining.explain(self.core, query)

    def did_you_mean(self, query: str) -> list[Suggestion]:
        """Other queries that find more, where words of this one are in next to no quotation."""
        self._prepare_search()
        return did_you_mean.suggestions(self.core, query)

    def more_like(self, id: int, *, limit: int = 50) -> Likeness:
        """The statements most like a quotation, with the words in common. Raises UserError for an unknown
        number."""
        self._prepare_search()
        return more_like.more_like(self.core, id, limit)

    def articles(self, query: str = "", *, limit: int | None = None) -> list[ArticleRow]:
        """The articles that fit, newest first."""
        self._prepare_search()
        ids = browsing.article_ids(self.core, Wanted(query))[:limit]
        return browsing.article_rows(self.core, ids, query)

    def article(self, id: int) -> ArticlePage:
        """An article with its text and quotations. Raises UserError where there is none of this number."""
        return browsing.article_page(self.core, id)

    def speakers(self, named: str = "") -> list[Facet]:
        """Speakers, most quoted first: ``key`` is the number, ``label`` the name, ``count`` the quotations.

        ``named``: only those with a name that holds these words.
        """
        return browsing.speaker_list(self.core, named=named)

    def speaker(self, name: str | int) -> SpeakerCard:
        """All that is known of the speaker of this name or number. Raises UserError for none or several."""
        return browsing.speaker_card(self.core, self._speaker(name))

    def _speaker(self, name: str | int) -> int:
        return name if isinstance(name, int) else browsing.speaker_called(self.core, name)

    def timeline(
        self,
        query: str = "",
        *,
        by: Unit | str = Unit.MONTH,
        axis: Axis | str = Axis.SAID,
        lanes: LaneBy | str = LaneBy.SPEAKER,
    ) -> list[TimelineRow]:
        """How many quotations there are over time, in lanes, the undated last."""
        unit, on, lane = _one_of(Unit, by), _one_of(Axis, axis), _one_of(LaneBy, lanes)
        self._prepare_search()
        asked = TimelineAsked(Wanted(query, axis=on), on, unit=unit, lanes=lane)
        return [_timeline_row(**each) for each in timelines.as_rows(timelines.timeline(self.core, asked))]

    def _prepare_search(self) -> None:
        for _ in indexing.update(self.core):
            pass

    # --- changing

    def correct(
        self,
        ids: int | Iterable[int],
        *,
        speaker: str | None = None,
        said: str | None = None,
        kind: Kind | str | None = None,
        content: Spans | None = None,
        confirmed: bool | None = None,
        starred: bool | None = None,
        tag: str | None = None,
        untag: str | None = None,
        note: str | None = None,
        not_a_quotation: bool = False,
    ) -> list[Change]:
        """Correct quotations: what is given is changed, all of it or nothing; each change can be undone.

        ``speaker`` "" says that it is not known; ``said`` is ``2025-03-19``, ``2025-03``, ``2025``, ``A..B``
        or ``unknown``; ``content`` are code points of the article. Raises UserError for what cannot be.
        """
        core, these = self.core, [ids] if isinstance(ids, int) else list(ids)
        given: list[tuple[bool, Callable[[], Iterable[Change]]]] = [
            (speaker is not None, lambda: [correcting.set_speaker(core, these, speaker or "")]),
            (content is not None, lambda: [rewording.set_words(core, each, content or ()) for each in these]),
            (kind is not None, lambda: [correcting.set_kind(core, these, _one_of(Kind, kind or ""))]),
            (said is not None, lambda: [correcting.set_said(core, these, *correcting.days(said or ""))]),
            (confirmed is not None, lambda: [correcting.confirm(core, these, bool(confirmed))]),
            (starred is not None, lambda: [correcting.star(core, these, bool(starred))]),
            (tag is not None, lambda: [correcting.tag(core, these, tag or "")]),
            (untag is not None, lambda: [correcting.untag(core, these, untag or "")]),
            (note is not None, lambda: [correcting.set_notes(core, these, note or "")]),
            (not_a_quotation, lambda: [correcting.not_a_quotation(core, these)]),
        ]
        with correcting.all_or_none(core):
            return [change for wanted, make in given if wanted for change in make()]

    def set_published(self, article_ids: int | Iterable[int], day: Day) -> Change:
        """Set the publication date of articles (None: unknown); their quotations are dated anew."""
        these = [article_ids] if isinstance(article_ids, int) else list(article_ids)
        return redating.set_published(self.core, these, _day(day))

    def merge_speakers(self, these: Iterable[str | int], into: str | int) -> Change:
        """Say that speakers are one, who is called as ``into`` is. They can be split again without loss."""
        return speakers.merge(self.core, [self._speaker(each) for each in these], self._speaker(into))

    def split_speaker(self, name: str | int) -> Change:
        """Take a speaker apart into the names that were linked."""
        return speakers.split(self.core, self._speaker(name))

    def rename_speaker(self, name: str | int, to: str) -> Change:
        """Give a speaker another name; the old one stays an alias."""
        return speakers.rename(self.core, self._speaker(name), to)

    def undo(self) -> Change | None:
        """Take back the last thing that was done, an import too; None where there is nothing."""
        return correcting.undo(self.core)

    def redo(self) -> Change | None:
        """Make again what was taken back last; None where there is nothing."""
        return correcting.redo(self.core)

    def history(self, limit: int = 100) -> list[Entry]:
        """What was done in the library, newest first, and whether it was taken back."""
        return correcting.log(self.core, limit)

    # --- taking away

    def export(
        self,
        to: PathLike,
        query: str = "",
        *,
        ids: Sequence[int] | None = None,
        format: str = "",
        columns: Sequence[str] | None = None,
        account: bool = True,
    ) -> int:
        """Write all quotations that fit a query, or these, in this order; gives how many.

        ``format``: one of those of ``quoteline export`` (docs/commands.md); left out, what the name ends in.
        The account of the export (docs/exporting.md) goes with it, in the file or beside it, unless it is
        not wanted.
        The file is replaced only when the new one is whole. Raises UserError for an unknown format or
        column, and where the place cannot be written.
        """
        path = locations.at_home(to)
        chosen = self.quotation_ids(query) if ids is None else ids
        asked = exporting.Asked(Wanted(query)) if ids is None else exporting.Asked()
        steps = exporting.export_file(
            self.core,
            chosen,
            path,
            format or exporting.format_for(path).name,
            columns=columns,
            account=asked if account else None,
        )
        return max(steps, default=0)

    def back_up(self, to: PathLike | None = None) -> Path:
        """Copy the library, also while it is in use, and check the copy; gives where it is."""
        return keeping.back_up(self.core, locations.at_home(to) if to is not None else None)


def _timeline_row(start: str | None, end: str | None, lane: str, count: int, imprecise: int) -> TimelineRow:
    return TimelineRow(_day(start), _day(end), lane, count, imprecise)


def _one_of(kinds: type[E], given: E | str) -> E:
    try:
        return kinds(given)
    except ValueError:
        known = ", ".join(kinds)
        raise UserError(f"“{given}” is not one of {known}.") from None
