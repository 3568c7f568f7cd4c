"""Looks at feeds and watched folders: fetches, tells what is new, and remembers it once it is imported.

A look has three parts, so that a slow server keeps nobody waiting who writes to the library: ``steps``
fetches and may be stopped in the middle; ``articles`` is imported as any other articles are, and each step of
that import is told to ``hear``; ``keep`` remembers what was seen, so that it is not new the next time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from quoteline.domain import Article
from quoteline.fetching import Fetcher
from quoteline.fetching.answers import CancelledError
from quoteline.fetching.watch import never
from quoteline.importers import Problem
from quoteline.importers.entries import OnlySummary
from quoteline.services import subscription_files, subscriptions
from quoteline.services.import_reports import KEPT, ImportStep
from quoteline.services.sources import Subscription, What
from quoteline.services.visits import Visit, usable_seen
from quoteline.services.watched_folders import Patience, look
from quoteline.services.web import Sheet, Sheets, fetched
from quoteline.wording import say

USUAL = Patience()


@dataclass(frozen=True, slots=True)
class LookStep:
    """``done`` of ``total`` sources have been looked at; ``what`` is looked at now."""

    done: int
    total: int
    what: str


def due(library_id: str, now: datetime | None = None) -> list[Subscription]:
    """The sources of a library that are to be looked at by themselves now."""
    now = now or datetime.now(UTC)
    return [each for each in subscription_files.listed(library_id).sources if each.is_due(now)]


class Look:
    """One look at some sources; see above."""

    def __init__(
        self,
        library_id: str,
        sources: Sequence[Subscription],
        *,
        fetcher: Fetcher | None = None,
        cancelled: Callable[[], bool] = never,
        patience: Patience = USUAL,
    ) -> None:
        self._library_id = library_id
        self._sources = list(sources)
        self._fetcher = fetcher or Fetcher()
        self._cancelled = cancelled
        self._patience = patience
        self._whose: dict[str, Visit] = {}  # by the origin of what was found
        self.visits: list[Visit] = []
        self.stopped = False

    def steps(self) -> Iterator[LookStep]:
        """Look at one source after the other. Ends early, and nothing is remembered, when it is cancelled."""
        try:
            with Sheets() as sheets:
                yield from self._look(sheets)
        except CancelledError:
            self.stopped = True

    def _look(self, sheets: Sheets) -> Iterator[LookStep]:
        """All feeds are fetched before the first is read, in one go; then the pages, in the same way."""
        total = len(self._sources)
        for done, source in enumerate(self._sources):
            yield LookStep(done, total, source.shown)
            self._check()
            now = datetime.now(UTC)
            if source.is_waiting(now):
                continue  # its server asked to be left alone
            if source.what is What.FOLDER:
                self._look_into(source, now)
            else:
                self._visit(source, now).ask(self._fetcher, sheets, self._cancelled)
        self._read_feeds(sheets)
        yield from self._read_pages(sheets, total)
        yield LookStep(total, total, "")

    def _check(self) -> None:
        if self._cancelled():
            raise CancelledError

    def _visit(self, source: Subscription, now: datetime) -> Visit:
        seen = usable_seen(subscription_files.seen(self._library_id, source.id))
        self.visits.append(Visit(source, seen, now))
        return self.visits[-1]

    def _look_into(self, source: Subscription, now: datetime) -> None:
        visit = Visit(source, {}, now)
        kept = subscription_files.seen(self._library_id, source.id).get("files")
        before = kept if isinstance(kept, dict) else {}
        found = look(Path(source.place), before, cancelled=self._cancelled, patience=self._patience)
        visit.seen, visit.files, visit.changed = {"files": found.seen}, found.changed, found.seen != before
        visit.found += found.problems
        if found.gone:
            visit.tell(found.gone)
        elif found.problems:
            visit.tell(found.problems[0].reason)
        elif found.growing:
            visit.tell(say("{n} {n:file is|files are} still being written", n=found.growing))
        self.visits.append(visit)

    def _read_feeds(self, sheets: Sheets) -> None:
        read = {visit.sheet: visit for visit in self.visits if visit.sheet is not None}
        for visit in read.values():
            visit.forget_summaries()
        for sheet, each in sheets.read(list(read)):
            self._check()
            read[sheet].take_entry(each)

    def _read_pages(self, sheets: Sheets, total: int) -> Iterator[LookStep]:
        fetched: dict[Sheet, tuple[Visit, OnlySummary]] = {}
        for visit in self.visits:
            for sheet, entry in visit.ask_pages(self._fetcher, sheets, self._cancelled):
                fetched[sheet] = (visit, entry)
                yield LookStep(total - 1, total, visit.source.shown)
        for sheet, each in sheets.read(list(fetched)):
            self._check()
            visit, entry = fetched[sheet]
            visit.take_page(entry, each)

    # --- importing ---

    @property
    def found_any(self) -> bool:
        """Whether there is anything to import, or to be told by an import's report."""
        return any(each.found or each.files for each in self.visits)

    def articles(self) -> Iterator[Article | Problem]:
        """All that is new, to be imported."""
        for visit in self.visits:
            for each in visit.articles():
                self._whose[each.origin] = visit
                yield each

    def hear(self, step: ImportStep) -> None:
        """What became of one of them."""
        visit = self._whose.get(step.origin)
        if visit is not None and step.outcome in KEPT:
            visit.new += 1

    def keep(self, *, whole: bool) -> None:
        """Remember what was looked at. ``whole``: all of it is imported; else it is new the next time too."""
        for visit in self.visits:
            kept = whole or not (visit.found or visit.files)
            state = replace(visit.source.state, new=visit.new)
            if visit.left or not kept:
                state = replace(state, etag="", modified="")
            if visit.changed and kept:
                subscription_files.keep_seen(self._library_id, visit.source.id, visit.seen)
            visit.source = replace(visit.source, state=state)
        subscriptions.keep_looks(self._library_id, [visit.source for visit in self.visits])

    @property
    def new(self) -> int:
        """Articles that came in."""
        return sum(each.new for each in self.visits)

    @property
    def troubles(self) -> list[Subscription]:
        """The sources of which there is something to be told."""
        return [each.source for each in self.visits if each.source.state.problem]


class AddressLook(Look):
    """A look at addresses that a person named: all that lies there is wanted, and nothing is remembered."""

    def __init__(
        self,
        addresses: Sequence[str],
        *,
        fetcher: Fetcher | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> None:
        super().__init__("", [], fetcher=fetcher, cancelled=cancelled)
        self._addresses = list(addresses)
        self._found: list[Article | Problem] = []

    def steps(self) -> Iterator[LookStep]:
        try:
            for done, address in enumerate(self._addresses):
                yield LookStep(done, len(self._addresses), address)
                self._found += fetched([address], self._fetcher, self._cancelled)
        except CancelledError:
            self.stopped = True

    @property
    def found_any(self) -> bool:
        return bool(self._found)

    def articles(self) -> Iterator[Article | Problem]:
        yield from self._found

    def keep(self, *, whole: bool) -> None:
        """There is nothing to remember."""
