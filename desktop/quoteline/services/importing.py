"""Files and folders become articles and quotations of a library, one transaction an article."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from pathlib import Path
from types import MappingProxyType

from quoteline import importers
from quoteline.domain import Article
from quoteline.importers import Asked, Problem, file_of
from quoteline.importers.publication.deciding import dated_as_given
from quoteline.importers.publication.folders import OrderOfFiles
from quoteline.services import linking, shipped, versions
from quoteline.services.engines import engine_named
from quoteline.services.extracting import Found, Reading
from quoteline.services.extractor import Extractor, PartRead
from quoteline.services.import_reports import KEPT, ImportReport, ImportStep, Outcome, told
from quoteline.services.languages import why_not_read
from quoteline.services.library import Library
from quoteline.services.linking import LinkStep
from quoteline.services.log_sentences import IMPORTED, IMPORTED_MANY, IMPORTING
from quoteline.services.published import dating_of
from quoteline.services.reading_apart import USUAL, Limits, read_all
from quoteline.storage import articles, corrections, imports, imports_told
from quoteline.storage import linking as linked
from quoteline.wording import say

__all__ = [
    "KEPT",
    "Asked",
    "ImportReport",
    "ImportStep",
    "Outcome",
    "PartStep",
    "file_of",
    "import_paths",
    "import_steps",
]


TITLE = 60  # code points of a title in the log


@dataclass(frozen=True)
class PartStep:
    """An article as long as a book is under way: ``part`` of ``parts`` are read; ``done`` articles are in.

    ``unfinished``: its quotations are being kept, and these are counted; nothing else may be written until
    the next step, as it would belong to the same transaction.
    """

    done: int
    total: int | None
    part: int
    parts: int
    title: str = ""
    unfinished: bool = False


@dataclass(frozen=True)
class _Candidate:
    """An article on its way in, or what needs no reading: a problem, or an article already there."""

    article: Article | None
    step: ImportStep | None = None

    @property
    def reading(self) -> Reading:
        if self.article is None or self.step is not None:
            return Reading("", None)
        return Reading(self.article.text, self.article.published, self.article.language)


def import_paths(
    library: Library,
    paths: Sequence[Path],
    *,
    outlet: str = "",
    published: date | None = None,
    jobs: int | None = None,
    engine: str = "auto",
    asked: Asked | None = None,
    asked_of: Mapping[Path, Asked] = MappingProxyType({}),
    more: Iterable[Article | Problem] = (),
) -> Iterator[ImportStep]:
    """Import files and folders; a step for each article and each file that gave none.

    :func:`import_steps` also tells of the linking of names that follows. ``outlet`` and ``published`` are
    taken where the file does not tell. What a step reports as imported is committed; closing the generator
    leaves whole articles only. ``jobs``: processes, all cores when None.
    ``engine``: one of ``engines.ENGINES``. Raises UserError before anything is read when it cannot be had.
    ``asked``: what the readers are asked for, such as which columns of a table hold what; ``asked_of``:
    what is asked for one file, instead. ``more``: articles from elsewhere, taken after those of the files.
    """
    steps = import_steps(
        library,
        paths,
        outlet=outlet,
        published=published,
        jobs=jobs,
        engine=engine,
        asked=asked,
        asked_of=asked_of,
        more=more,
    )
    with closing(steps):  # type: ignore[type-var]
        for step in steps:
            if isinstance(step, ImportStep):
                yield step


def import_steps(
    library: Library,
    paths: Sequence[Path],
    *,
    outlet: str = "",
    published: date | None = None,
    jobs: int | None = None,
    engine: str = "auto",
    asked: Asked | None = None,
    asked_of: Mapping[Path, Asked] = MappingProxyType({}),
    without: Collection[Path] = (),
    more: Iterable[Article | Problem] = (),
) -> Iterator[ImportStep | PartStep | LinkStep]:
    """As :func:`import_paths`, with how far the reading of a very long article is, and the steps of linking
    the names that came in, once all articles are in.

    ``asked_of``: what is asked for one file, instead of ``asked``; ``without``: files to be left aside, as
    :func:`importers.find_files` gives them.
    """
    shipped.check()
    if engine != "auto":
        engine_named(engine)
    files = [each for each in importers.find_files(paths) if each not in without]
    holds_many = any(isinstance(each, Path) and importers.holds_many(each) for each in files)
    total = None if holds_many or more != () else len(files)
    done = 0
    run = _Run(library, _wish(outlet, published, engine))
    with run.telling(), Extractor(jobs, engine) as extractor:
        read = _all(read_files(files, asked or Asked(), asked_of), more)
        for chunk in extractor.steps(_candidates(library, files, read, outlet, published)):
            if isinstance(chunk, PartRead):
                yield PartStep(done, total, chunk.done, chunk.total, _title(chunk.item.article))
                continue
            for candidate, found in chunk:
                step = yield from _keep(run, candidate, found, done, total)
                done += 1
                yield replace(step, done=done, total=total)
        yield from run.link_names()


def _wish(outlet: str, published: date | None, engine: str) -> Mapping[str, str]:
    """What was asked for, as the report keeps it."""
    day = published.isoformat() if published else ""
    return {
        name: value for name, value in (("outlet", outlet), ("published", day), ("engine", engine)) if value
    }


class _Run:
    """One import in the library's log, begun with the first article that is kept, and its report."""

    def __init__(self, library: Library, asked: Mapping[str, str]) -> None:
        self.library = library
        self._asked = asked
        self._names_before = linked.highest(library.database)
        self._names_left = imports_told.was_broken_off(library.database)  # killed before it linked them
        self._number = 0
        self._kept = 0
        self._report = 0
        self._steps = 0

    def number(self, article: Article) -> int:
        """The number of the import, for one more article. Call within ``writing()``."""
        database = self.library.database
        if not self._number or not imports.goes_on(database, self._number):
            self._number, self._kept = imports.begin(database, IMPORTING()), 0
        self._kept += 1
        title = " ".join(article.title.split())[:TITLE] or "an article"
        what = IMPORTED_MANY(n=self._kept) if self._kept > 1 else IMPORTED(title=title)
        corrections.reword(database, self._number, what)
        return self._number

    def tell(self, step: ImportStep) -> ImportStep:
        """Keep a step in the report. Call within ``writing()``, with what it tells of: both stay, or none."""
        database = self.library.database
        if not self._report:
            self._report = imports_told.begin(database, self._asked)
        self._steps += 1
        imports_told.add(database, self._report, self._steps, told(step))
        if step.outcome in KEPT and self._kept == 1:
            imports_told.of_import(database, self._report, self._number)
        return replace(step, import_id=self._number or None)

    @contextmanager
    def undone_together(self) -> Iterator[None]:
        """What is undone with its transaction is forgotten here as well."""
        before = self._number, self._kept, self._report, self._steps
        try:
            yield
        except BaseException:
            self._number, self._kept, self._report, self._steps = before
            raise

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Keep with the report how the import ended; one that is broken off tells nothing."""
        try:
            yield
        except (GeneratorExit, KeyboardInterrupt):
            self._end("stopped")
            raise
        self._end("done")

    def _end(self, how: str) -> None:
        if self._report:
            imports_told.end(self.library.database, self._report, how, self._number or None)

    def link_names(self) -> Iterator[LinkStep]:
        """Link the names that came in; undone with the import, unless something was decided meanwhile.

        That would be undone before what linking made of it, so links get an entry of their own behind it.
        """
        database = self.library.database
        if not self._kept and not self._names_left:
            return
        last = corrections.is_last(database, self._number)
        number, before = (self._number, self._names_before) if last else (None, 0)
        yield LinkStep(0, 4)
        yield from linking.link(self.library, correction=number, before=before)


def read_files(
    files: Sequence[Path | Problem], asked: Asked, asked_of: Mapping[Path, Asked], limits: Limits = USUAL
) -> Iterator[Article | Problem]:
    """The articles of files, in order; files that are asked the same are read in one go."""

    def wished(file: Path | Problem) -> Asked:
        return asked_of.get(file, asked) if isinstance(file, Path) else asked

    for same, some in groupby(files, key=wished):
        with closing(read_all(list(some), same, limits)) as found:  # type: ignore[type-var]
            yield from found


def _all(read: Iterator[Article | Problem], more: Iterable[Article | Problem]) -> Iterator[Article | Problem]:
    with closing(read):  # type: ignore[type-var]
        yield from read
    yield from more


def _candidates(
    library: Library,
    files: Sequence[Path | Problem],
    read: Iterator[Article | Problem],
    outlet: str,
    published: date | None,
) -> Iterator[_Candidate]:
    order = OrderOfFiles([file for file in files if isinstance(file, Path)])
    with closing(read):  # type: ignore[type-var]
        for each in read:
            if isinstance(each, Problem):
                yield _Candidate(None, _problem_step(each))
            else:
                article = _completed(order.decided(each), outlet, published)
                yield _Candidate(article, _already_there(library, article))


def _already_there(library: Library, article: Article) -> ImportStep | None:
    there = articles.already_there(library.database, article)
    if there is None:
        return None
    return _step_of(article, Outcome.ALREADY_THERE, say("already in the library"), there)


def _title(article: Article | None) -> str:
    return " ".join(article.title.split()) if article is not None else ""


def _step_of(article: Article, outcome: Outcome, reason: str = "", id: int | None = None) -> ImportStep:
    language, title = article.language, _title(article)
    return ImportStep(0, None, outcome, article.origin, reason, id, title=title, language=language)


def _problem_step(problem: Problem) -> ImportStep:
    outcome = Outcome.SKIPPED if problem.skipped else Outcome.FAILED
    return ImportStep(0, None, outcome, problem.origin, problem.reason)


def _completed(article: Article, outlet: str, published: date | None) -> Article:
    """What the file does not tell comes from the person."""
    if not article.outlet and outlet:
        article = replace(article, outlet=outlet)
    return article if published is None else dated_as_given(article, published)


def _keep(
    run: _Run, candidate: _Candidate, found: Found, done: int, total: int | None
) -> Generator[PartStep, None, ImportStep]:
    # One transaction an article: when the import is cancelled, the report has told of all that is kept.
    with run.undone_together(), run.library.database.writing():
        keeping = _kept(run, candidate, found)
        while True:
            try:
                kept = next(keeping)
            except StopIteration as end:
                return run.tell(end.value)
            title = _title(candidate.article)
            yield PartStep(done, total, kept, len(found.quotations), title, unfinished=True)


def _kept(run: _Run, candidate: _Candidate, found: Found) -> Generator[int, None, ImportStep]:
    """Keep an article, telling how many of very many quotations are in."""
    library, article = run.library, candidate.article
    # Asked again: the same article may stand twice in what is imported now.
    step = candidate.step or (_already_there(library, article) if article else None)
    if step is not None:
        return step
    assert article is not None
    if found.failure:
        return _step_of(article, Outcome.FAILED, found.failure)
    article = replace(article, language=found.language)
    printing = articles.first_printing(library.database, article.text)
    older = versions.before(library, article)
    article_id = yield from articles.adding(
        library.database,
        article,
        found.quotations,
        found.engine,
        found.declined,
        import_id=run.number(article),
        version_of=older,
        strong=linking.strong(),
    )
    outcome, reason = _as_what(library, article_id, printing, older)
    reason = reason or why_not_read(article.language)
    return replace(
        _step_of(article, outcome, reason, article_id),
        quotations=len(found.quotations),
        engine=found.engine,
        remark=found.remark,
        dating=dating_of(article).told_shortly(),
    )


def _as_what(
    library: Library, article_id: int, printing: int | None, older: int | None
) -> tuple[Outcome, str]:
    """As what an article came in, and why."""
    if older is not None:
        what = versions.compare(library, older, article_id).sentence
        return Outcome.CHANGED, say("changed since article {number}: {what}", number=str(older), what=what)
    if printing is not None:
        return Outcome.PRINTING, say("the same text as article {number}", number=str(printing))
    return Outcome.IMPORTED, ""
