"""What files would bring, before anything is imported: recognised kinds, titles, dates, first words."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from quoteline import importers
from quoteline.domain import Article, PublishedFrom
from quoteline.importers import Asked, Problem
from quoteline.importers.files import format_of_file
from quoteline.importers.formats import FORMATS
from quoteline.importers.language import language_of
from quoteline.importers.problems import shown
from quoteline.importers.publication.folders import OrderOfFiles
from quoteline.search.pieces import pieces
from quoteline.services import versions
from quoteline.services.importing import read_files
from quoteline.services.library import Library
from quoteline.services.reading_apart import Limits
from quoteline.storage import articles
from quoteline.wording import say

FIRST = 5  # articles of one file that are told of
PROBLEMS = 3  # reasons of one file that are told
COUNTING = 0.3  # seconds for which the articles of one file are counted
OPENING = 240  # code points of a text's first words
LOOKED = 100  # files that are looked for between two steps
PATIENCE = Limits(seconds=20, silence=60.0)  # for one file: a preview that takes longer is of no use
LABELS = {each.name: each.label for each in FORMATS}
EXPORTS = {
    "nexis": say("Nexis export"),
    "factiva": say("Factiva export"),
    "proquest": say("ProQuest export"),
    "europresse": say("Europresse export"),
}
TABLES = frozenset({"table", "workbook", "jsonl", "json"})  # whose columns a person may name


class There(StrEnum):
    """What the library has of an article already."""

    NOTHING = ""
    SAME = "already there"
    PRINTING = "other printing"
    OLDER = "older version"


@dataclass(frozen=True, slots=True)
class Seen:
    """An article as an import would bring it in."""

    origin: str
    title: str
    outlet: str
    published: date | None
    published_from: PublishedFrom
    language: str
    words: int
    opening: str
    read_as: str
    there: There = There.NOTHING

    @property
    def kind(self) -> str:
        """What it was read from, in words."""
        return EXPORTS.get(self.read_as) or LABELS.get(self.read_as, self.read_as)


@dataclass(frozen=True, slots=True)
class FileSeen:
    """A file, as far as it has been looked at: its first articles, and what stands in the way of others.

    ``articles`` counts those found, ``failed`` the rows and parts that give none; ``whole`` says that no
    more will be counted because the file is at its end, ``over`` that nobody is counting any more.
    """

    path: Path
    kind: str
    first: tuple[Seen, ...] = ()
    problems: tuple[Problem, ...] = ()
    articles: int = 0
    failed: int = 0
    whole: bool = False
    over: bool = False
    has_columns: bool = False

    @property
    def skipped(self) -> bool:
        """Whether it is of a kind that is not read."""
        return not self.articles and any(each.skipped for each in self.problems)

    @property
    def read_as(self) -> str:
        """The kind of file, as its articles tell it where they know better: a press archive's export."""
        return EXPORTS.get(self.first[0].read_as, self.kind) if self.first else self.kind


@dataclass(frozen=True, slots=True)
class PreviewStep:
    """How far it is: ``found`` files, ``done`` of them looked at; ``file`` is number ``place`` among them.

    The same file comes again as more of it is known.
    """

    found: int
    done: int
    place: int = -1
    file: FileSeen | None = None


def preview(
    library: Library,
    paths: Sequence[Path],
    *,
    asked_of: Mapping[Path, Asked] = MappingProxyType({}),
) -> Iterator[PreviewStep]:
    """Look at files and folders as an import of them would, without keeping anything.

    Of a file with many articles the first few are told; they are counted while that is quickly done. Never
    raises for what is in a file; closing it stops the reading.
    """
    files: list[Path | Problem] = []
    for each in importers.find_files(paths):
        files.append(each)
        if len(files) % LOOKED == 0:
            yield PreviewStep(len(files), 0)
    yield PreviewStep(len(files), 0)
    order = OrderOfFiles([file for file in files if isinstance(file, Path)])
    looking = _Looking(library, files, order)
    while looking.place < len(files):
        left = files[looking.place :]
        with closing(read_files(left, Asked(), asked_of, PATIENCE)) as found:  # type: ignore[type-var]
            yield from looking.at(found)


@dataclass
class _Looking:
    """Where a preview is."""

    library: Library
    files: Sequence[Path | Problem]
    order: OrderOfFiles
    place: int = 0  # of the file that is looked at
    seen: FileSeen | None = None  # what is known of it
    since: float = field(default_factory=time.monotonic)

    def at(self, found: Iterator[Article | Problem]) -> Iterator[PreviewStep]:
        """Go through what is read, until it ends, or until a file has more than can be counted quickly."""
        for each in found:
            while not self._belongs(each):
                yield self._ended(whole=True)
            yield from self._took(each)
            if self._enough():
                yield self._ended(whole=False)
                return
        while self.place < len(self.files):
            yield self._ended(whole=True)

    def _belongs(self, found: Article | Problem) -> bool:
        """Whether it is of the present file; the last one takes whatever is left."""
        origin = _origin(self.files[self.place])
        last = self.place == len(self.files) - 1
        return last or found.origin == origin or found.origin.startswith(f"{origin}#")

    def _took(self, found: Article | Problem) -> Iterator[PreviewStep]:
        before = self._now()
        if isinstance(found, Problem):
            self.seen = replace(
                before, failed=before.failed + 1, problems=(*before.problems, found)[:PROBLEMS]
            )
            more = before.failed < PROBLEMS
        else:
            more = before.articles < FIRST
            first = (*before.first, self._article(self.order.decided(found))) if more else before.first
            self.seen = replace(before, articles=before.articles + 1, first=first)
        if more:
            yield PreviewStep(len(self.files), self.place, self.place, self.seen)

    def _now(self) -> FileSeen:
        if self.seen is None:
            self.seen, self.since = _begun(self.files[self.place]), time.monotonic()
        return self.seen

    def _enough(self) -> bool:
        now = self._now()
        return now.articles + now.failed > FIRST and time.monotonic() - self.since > COUNTING

    def _ended(self, *, whole: bool) -> PreviewStep:
        seen = replace(self._now(), whole=whole, over=True)
        place, self.place, self.seen = self.place, self.place + 1, None
        return PreviewStep(len(self.files), self.place, place, seen)

    def _article(self, article: Article) -> Seen:
        text = article.text
        return Seen(
            origin=article.origin,
            title=" ".join(article.title.split()),
            outlet=article.outlet,
            published=article.published,
            published_from=article.published_from,
            language=language_of(article.text, article.language),
            words=sum(len(text[start:stop].split()) for start, stop in pieces(text)),
            opening=_opening(article),
            read_as=article.read_as,
            there=_there(self.library, article),
        )


def _opening(article: Article) -> str:
    """The first words of the text below its title."""
    words = " ".join(article.text[: 4 * OPENING].split())
    title = " ".join(article.title.split())
    words = words.removeprefix(title).lstrip()
    return words if len(words) <= OPENING else f"{words[:OPENING].rpartition(' ')[0]} …"


def _there(library: Library, article: Article) -> There:
    if articles.came_in(library.database, article):
        return There.SAME
    if versions.before(library, article) is not None:
        return There.OLDER
    if articles.first_printing(library.database, article.text) is not None:
        return There.PRINTING
    return There.NOTHING


def _origin(file: Path | Problem) -> str:
    return file.origin if isinstance(file, Problem) else shown(file)


def _begun(file: Path | Problem) -> FileSeen:
    if isinstance(file, Problem):
        return FileSeen(Path(file.origin), "")
    try:
        format = format_of_file(file, file.name)
    except OSError:  # it has gone; the reader says so
        format = None
    if format is None:
        return FileSeen(file, "")
    return FileSeen(file, format.label, has_columns=format.name in TABLES)


def endings() -> list[str]:
    """The endings of all names of files that are read, with their dots."""
    return sorted(importers.KNOWN_SUFFIXES)
