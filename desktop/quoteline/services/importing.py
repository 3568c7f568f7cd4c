"""Files and folders become articles and quotations of a library, one transaction an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from quoteline import importers
from quoteline.domain import Article
from quoteline.importers import Problem
from quoteline.importers.publication.deciding import dated_as_given
from quoteline.importers.publication.folders import OrderOfFiles
from quoteline.services import linking
from quoteline.services.engines import engine_named
from quoteline.services.extracting import Found, Reading
from quoteline.services.extractor import Extractor
from quoteline.services.library import Library
from quoteline.services.linking import LinkStep
from quoteline.services.log_sentences import IMPORTED, IMPORTED_MANY, IMPORTING
from quoteline.services.published import Dating, Question, dating_of
from quoteline.services.reading_apart import read_all
from quoteline.storage import articles, corrections, imports
from quoteline.storage import linking as linked
from quoteline.wording import listed, say


class Outcome(StrEnum):
    """What became of an article, or of a file that gave none."""

    IMPORTED = "imported"
    PRINTING = "other printing"  # kept and linked: the same text from elsewhere
    ALREADY_THERE = "already there"
    SKIPPED = "skipped"
    FAILED = "failed"


TITLE = 60  # code points of a title in the log
KEPT = (Outcome.IMPORTED, Outcome.PRINTING)


@dataclass(frozen=True)
class ImportStep:
    """One article, or file, that has been dealt with. ``total`` is None when a file holds many articles."""

    done: int
    total: int | None
    outcome: Outcome
    origin: str
    reason: str = ""
    article_id: int | None = None
    quotations: int = 0
    engine: str = ""  # what found them
    remark: str = ""  # why it was not the model, when the model was wanted
    dating: Dating | None = None  # of an article that was kept


@dataclass
class ImportReport:
    """What an import came to: counts, and each file that gave no article, with its reason."""

    counts: Counter[Outcome] = field(default_factory=Counter)
    quotations: int = 0
    engines: Counter[str] = field(default_factory=Counter)  # articles read by each
    remarks: Counter[str] = field(default_factory=Counter)  # why the model was not used, and how often
    problems: list[ImportStep] = field(default_factory=list)
    steps: list[ImportStep] = field(default_factory=list)
    dates: Counter[Question] = field(default_factory=Counter)  # articles whose date is to be looked at
    questioned: list[ImportStep] = field(default_factory=list)  # those articles

    def add(self, step: ImportStep) -> None:
        """Count a step."""
        self.counts[step.outcome] += 1
        self.quotations += step.quotations
        self.steps.append(step)
        if step.engine:
            self.engines[step.engine] += 1
        if step.remark:
            self.remarks[step.remark] += 1
        if step.dating is not None and step.dating.questions:
            self.dates.update(step.dating.questions)
            self.questioned.append(step)
        if step.outcome in (Outcome.FAILED, Outcome.SKIPPED):
            self.problems.append(step)

    @property
    def found(self) -> int:
        """All that was looked at."""
        return sum(self.counts.values())

    @property
    def imported(self) -> int:
        """Articles kept, other printings not among them."""
        return self.counts[Outcome.IMPORTED]

    @property
    def printings(self) -> int:
        """Articles kept whose text was there already, from elsewhere."""
        return self.counts[Outcome.PRINTING]

    @property
    def already_there(self) -> int:
        """Articles not imported again."""
        return self.counts[Outcome.ALREADY_THERE]

    @property
    def skipped(self) -> int:
        """Files of a kind that is not read."""
        return self.counts[Outcome.SKIPPED]

    @property
    def failed(self) -> int:
        """Files and rows that could not be read."""
        return self.counts[Outcome.FAILED]

    def sentence(self) -> str:
        """The report in one line."""
        said = [f"{self.found} found", f"{self.imported} imported"]
        for count, words in (
            (self.printings, "other printings"),
            (self.already_there, "already there"),
            (self.skipped, "skipped"),
            (self.failed, "failed"),
        ):
            if count:
                said.append(f"{count} {words}")
        return ", ".join(said) + f"; {self.quotations} quotations"

    def remark(self) -> str:
        """That the rules alone were used, and why, where the model was wanted; else nothing."""
        if not self.remarks:
            return ""
        without, read = self.remarks.total(), self.engines.total()
        told = say("Quotations were found by the rules alone.")
        if without != read:
            told = say(
                "In {n} of {total} {total:article|articles} quotations were found by the rules alone.",
                n=without,
                total=read,
            )
        why, *others = (reason for reason, _ in self.remarks.most_common())
        more = [say("(There are {n} other reasons.)", n=len(others))] if others else []
        return listed([why, told, *more], " ")


@dataclass(frozen=True)
class _Candidate:
    """An article on its way in, or what needs no reading: a problem, or an article already there."""

    article: Article | None
    step: ImportStep | None = None

    @property
    def reading(self) -> Reading:
        if self.article is None or self.step is not None:
            return Reading("", None)
        return Reading(self.article.text, self.article.published)


def import_paths(
    library: Library,
    paths: Sequence[Path],
    *,
    outlet: str = "",
    published: date | None = None,
    jobs: int | None = None,
    engine: str = "auto",
) -> Iterator[ImportStep]:
    """Import files and folders; a step for each article and each file that gave none.

    :func:`import_steps` also tells of the linking of names that follows. ``outlet`` and ``published`` are
    taken where the file does not tell. What a step reports as imported is committed; closing the generator
    leaves whole articles only. ``jobs``: processes, all cores when None.
    ``engine``: one of ``engines.ENGINES``. Raises UserError before anything is read when it cannot be had.
    """
    steps = import_steps(library, paths, outlet=outlet, published=published, jobs=jobs, engine=engine)
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
) -> Iterator[ImportStep | LinkStep]:
    """As :func:`import_paths`, with the steps of linking the names that came in, once all articles are in."""
    if engine != "auto":
        engine_named(engine)
    files = list(importers.find_files(paths))
    holds_many = any(isinstance(each, Path) and importers.holds_many(each) for each in files)
    total = None if holds_many else len(files)
    done = 0
    run = _Run(library)
    with Extractor(jobs, engine) as extractor:
        for chunk in extractor.read(_candidates(library, files, outlet, published)):
            for candidate, found in chunk:
                done += 1
                yield replace(_keep(run, candidate, found), done=done, total=total)
    yield from run.link_names()


class _Run:
    """One import in the library's log: begun with the first article that is kept."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._names_before = linked.highest(library.database)
        self._number = 0
        self._kept = 0

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

    def link_names(self) -> Iterator[LinkStep]:
        """Link the names that came in; undone with the import, unless something was decided meanwhile.

        That would be undone before what linking made of it, so links get an entry of their own behind it.
        """
        database = self.library.database
        if not self._kept:
            return
        last = corrections.is_last(database, self._number)
        number, before = (self._number, self._names_before) if last else (None, 0)
        yield LinkStep(0, 4)
        yield from linking.link(self.library, correction=number, before=before)


def _candidates(
    library: Library, files: Sequence[Path | Problem], outlet: str, published: date | None
) -> Iterator[_Candidate]:
    order = OrderOfFiles([file for file in files if isinstance(file, Path)])
    with closing(read_all(files)) as found:  # type: ignore[type-var]
        for each in found:
            if isinstance(each, Problem):
                yield _Candidate(None, _problem_step(each))
            else:
                article = _completed(order.decided(each), outlet, published)
                yield _Candidate(article, _already_there(library, article))


def _already_there(library: Library, article: Article) -> ImportStep | None:
    there = articles.already_there(library.database, article)
    if there is None:
        return None
    return ImportStep(0, None, Outcome.ALREADY_THERE, article.origin, say("already in the library"), there)


def _problem_step(problem: Problem) -> ImportStep:
    outcome = Outcome.SKIPPED if problem.skipped else Outcome.FAILED
    return ImportStep(0, None, outcome, problem.origin, problem.reason)


def _completed(article: Article, outlet: str, published: date | None) -> Article:
    """What the file does not tell comes from the person."""
    if not article.outlet and outlet:
        article = replace(article, outlet=outlet)
    return article if published is None else dated_as_given(article, published)


def _keep(run: _Run, candidate: _Candidate, found: Found) -> ImportStep:
    # One transaction an article: when the import is cancelled, the report has told of all that is kept.
    with run.library.database.writing():
        return _kept(run, candidate, found)


def _kept(run: _Run, candidate: _Candidate, found: Found) -> ImportStep:
    library, article = run.library, candidate.article
    # Asked again: the same article may stand twice in what is imported now.
    step = candidate.step or (_already_there(library, article) if article else None)
    if step is not None:
        return step
    assert article is not None
    if found.failure:
        return ImportStep(0, None, Outcome.FAILED, article.origin, found.failure)
    printing = articles.first_printing(library.database, article.text)
    article_id = articles.add(
        library.database,
        article,
        found.quotations,
        found.engine,
        found.declined,
        import_id=run.number(article),
        strong=linking.strong(),
    )
    dating = dating_of(article)
    outcome, reason = Outcome.IMPORTED, ""
    if printing is not None:
        outcome, reason = Outcome.PRINTING, say("the same text as article {number}", number=str(printing))
    return ImportStep(
        done=0,
        total=None,
        outcome=outcome,
        origin=article.origin,
        reason=reason,
        article_id=article_id,
        quotations=len(found.quotations),
        engine=found.engine,
        remark=found.remark,
        dating=dating.told_shortly(),
    )
