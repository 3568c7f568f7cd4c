"""One look at one feed or folder: what was found, what of it is new, and what is to be kept of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

from quoteline.domain import Article
from quoteline.fetching import Answer, Fetcher, FetchError, Known, Wanted
from quoteline.importers import Problem
from quoteline.importers.entries import OnlySummary
from quoteline.importers.feed_links import feed_links
from quoteline.importers.publication.deciding import dated_as_given
from quoteline.importers.publication.folders import OrderOfFiles
from quoteline.services.reading_apart import read_all
from quoteline.services.sources import Subscription
from quoteline.services.web import Sheet, Sheets
from quoteline.wording import say

MOST_PAGES = 50  # of one feed in one look; the others come with the next
MOST_SEEN = 5000  # entries of a feed that are remembered; feeds have up to a few hundred at a time
TRIES = 3  # looks in which the page of an entry is asked for, if it does not come

Cancelled = Callable[[], bool]
Found = Article | Problem


def timestamp(at: datetime) -> str:
    """A time as it is kept."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


@dataclass
class Visit:
    """What a look at ``source`` has found so far.

    ``seen`` is what will be kept for the next look, ``found`` what is to be imported; ``files``: to be read
    when they are imported. ``read``: whether what was fetched still has to be read.
    """

    source: Subscription
    seen: dict[str, Any]
    now: datetime
    sheet: Sheet | None = None
    found: list[Found] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    wanted: list[tuple[str, OnlySummary]] = field(default_factory=list)  # pages, by the key of their entry
    changed: bool = False  # whether ``seen`` is other than before
    left: bool = False  # whether the feed holds more than was taken: it is read again, changed or not
    new: int = 0  # articles that came in

    def __post_init__(self) -> None:
        state = replace(self.source.state, looked=timestamp(self.now), new=0, problem="", wait="")
        self.source = replace(self.source, state=state)

    def tell(self, problem: str, **more: Any) -> None:
        """Something to be told of the source."""
        self.source = replace(self.source, state=replace(self.source.state, problem=problem, **more))

    # --- the feed ---

    def ask(self, fetcher: Fetcher, sheets: Sheets, cancelled: Cancelled) -> None:
        """Fetch the feed; a page at its address that names a feed leads there."""
        try:
            answer = self._fetch(fetcher, self.source.place, cancelled)
            if answer.suffix in (".html", ".xhtml") and not answer.unchanged:
                answer = self._lead_on(fetcher, answer, cancelled)
        except FetchError as error:
            wait = timestamp(self.now + timedelta(seconds=error.wait)) if error.wait else ""
            self.tell(error.reason, wait=wait, gone=error.gone)
            return
        self._settle(answer)
        if not answer.unchanged:
            self.sheet = sheets.keep(answer)

    def _fetch(self, fetcher: Fetcher, address: str, cancelled: Cancelled) -> Answer:
        state = self.source.state
        return fetcher.fetch(
            address,
            typed=self._typed,
            known=Known(state.asked, state.etag, state.modified),
            wanted=Wanted.FEED,
            cancelled=cancelled,
        )

    @property
    def _typed(self) -> str:
        return self.source.place if self.source.typed else ""

    def _lead_on(self, fetcher: Fetcher, page: Answer, cancelled: Cancelled) -> Answer:
        links = feed_links(page.body, page.address)
        if not links:
            raise FetchError(say("there is a page at this address that names no feed"))
        answer = self._fetch(fetcher, links[0], cancelled)
        if answer.suffix in (".html", ".xhtml"):
            raise FetchError(say("there is a page at this address, and none of its links leads to a feed"))
        return replace(answer, moved_to=answer.moved_to or links[0])

    def _settle(self, answer: Answer) -> None:
        """What is to be told to the server the next time, and where it is to be asked."""
        known = answer.known
        state = replace(
            self.source.state, asked=known.address, etag=known.etag, modified=known.modified, gone=False
        )
        self.source = replace(self.source, state=state, place=answer.moved_to or self.source.place)

    def take_entry(self, entry: Found) -> None:
        """One entry of the feed, or a fault of it."""
        if isinstance(entry, Article):
            self._name_after(str(entry.extra.get("feed") or ""))
            if self._is_new(_key(entry.doc_id, entry.url, entry.title, entry.text)):
                self.found.append(self.completed(entry))
        elif isinstance(entry, OnlySummary):
            self._name_after(entry.feed)
            self._take_summary(entry)
        elif not entry.skipped:
            self.tell(entry.reason)
            self.found.append(entry)

    def _take_summary(self, entry: OnlySummary) -> None:
        key = _key(entry.url or entry.origin, entry.title)
        if self.source.pages and entry.url:
            if key not in self._entries():
                self.wanted.append((key, entry))
            return
        self._is_new(key)
        self._count_summary()

    def _count_summary(self) -> None:
        state = self.source.state
        self.source = replace(self.source, state=replace(state, summaries=state.summaries + 1))

    def _name_after(self, feed: str) -> None:
        if feed and feed != self.source.name:
            self.source = replace(self.source, name=feed)

    def forget_summaries(self) -> None:
        """The feed is read anew: what it holds is counted again."""
        self.source = replace(self.source, state=replace(self.source.state, summaries=0))

    # --- the pages of entries ---

    def ask_pages(
        self, fetcher: Fetcher, sheets: Sheets, cancelled: Cancelled
    ) -> Iterator[tuple[Sheet, OnlySummary]]:
        """Fetch the pages that are wanted, one after the other, until the server wants to be left alone."""
        self.left = len(self.wanted) > MOST_PAGES
        for key, entry in self.wanted[:MOST_PAGES]:
            try:
                answer = fetcher.fetch(entry.url, typed=self._typed, wanted=Wanted.PAGE, cancelled=cancelled)
            except FetchError as error:
                if error.wait:
                    self.left = True
                    self.tell(error.reason, wait=timestamp(self.now + timedelta(seconds=error.wait)))
                    return
                if self._gives_up(key):
                    self.found.append(Problem(error.reason, entry.url))
                continue
            self._is_new(key)
            yield sheets.keep(answer), entry

    def _gives_up(self, key: str) -> bool:
        """A page that does not come is asked for in some looks more, and told of when it is given up."""
        tried = self.seen.setdefault("tried", {})
        tried[key] = int(tried.get(key, 0)) + 1
        self.changed = True
        if tried[key] < TRIES:
            self.left = True
            return False
        del tried[key]
        return self._is_new(key)

    def take_page(self, entry: OnlySummary, page: Found) -> None:
        """What the page of an entry gave; the feed fills what the page does not tell."""
        if isinstance(page, Article):
            page = replace(page, title=page.title or entry.title, outlet=page.outlet or entry.feed)
            if page.published is None and entry.published is not None:
                page = dated_as_given(page, entry.published)
            page = self.completed(page)
        self.found.append(page)

    # --- both ---

    def completed(self, article: Article) -> Article:
        """With the outlet that a person has named for this source."""
        return replace(article, outlet=self.source.outlet) if self.source.outlet else article

    def articles(self) -> Iterator[Found]:
        """All that is to be imported; files are read now."""
        yield from self.found
        if not self.files:
            return
        order = OrderOfFiles(self.files)
        with closing(read_all(self.files)) as found:  # type: ignore[type-var]
            for each in found:
                if isinstance(each, Article):
                    each = order.decided(each)
                    each = each if each.outlet else self.completed(each)
                yield each

    def _entries(self) -> dict[str, int]:
        entries = self.seen.get("entries")
        if not isinstance(entries, dict):
            entries = self.seen["entries"] = {}
        return entries

    def _is_new(self, key: str) -> bool:
        """Whether an entry was not seen before; it has been from now on."""
        entries = self._entries()
        was_there = entries.pop(key, None) is not None
        entries[key] = 1  # behind the others: those that left the feed long ago are forgotten first
        for old in list(islice(entries, max(0, len(entries) - MOST_SEEN))):
            del entries[old]
        self.changed = self.changed or not was_there
        return not was_there


def _key(*parts: str) -> str:
    return sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:16]


def usable_seen(kept: Mapping[str, Any]) -> dict[str, Any]:
    """What was seen of a feed, without what is not as we write it."""
    found: dict[str, Any] = {}
    for name in ("entries", "tried"):
        value = kept.get(name)
        if isinstance(value, dict):
            found[name] = {key: n for key, n in value.items() if isinstance(n, int)}
    return found
