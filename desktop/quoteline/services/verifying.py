"""Every article is read again: is its text the one that came in, does each quotation stand where it did?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from quoteline import importers, storage
from quoteline.domain import Article
from quoteline.services.library import Library
from quoteline.services.reading_apart import USUAL, Found, Limits, one_at_a_time
from quoteline.storage import safekeeping
from quoteline.storage.articles import fingerprint
from quoteline.storage.placing import Place, Standing
from quoteline.storage.rereading import AT_A_TIME, Reread, every_id, reread
from quoteline.storage.safekeeping import Displaced

__all__ = ["Displaced", "Place", "Standing", "VerifyReport", "VerifyStep", "report", "steps"]


@dataclass(frozen=True)
class VerifyStep:
    """Some articles more have been looked at: ``done`` of ``total``, and what was found among them.

    ``notes`` tell what is worth knowing and no fault: that the file an article came from has changed.
    """

    done: int
    total: int
    problems: tuple[str, ...] = ()
    altered: int = 0
    standings: tuple[Standing, ...] = ()
    displaced: tuple[Displaced, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass
class VerifyReport:
    """What a verification came to, so far."""

    articles: int = 0
    altered: int = 0
    standings: Counter[Standing] = field(default_factory=Counter)  # of quotations
    problems: list[str] = field(default_factory=list)
    displaced: list[Displaced] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, step: VerifyStep) -> None:
        """Count a step."""
        self.articles = step.done
        self.altered += step.altered
        self.standings.update(step.standings)
        self.problems += step.problems
        self.displaced += step.displaced
        self.notes += step.notes

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    @property
    def sentence(self) -> str:
        """The report in one line."""
        exact, moved, missing = (self.standings[each] for each in Standing)
        said = (
            f"{self.articles:,} articles read again, {self.altered:,} altered; of {self.standings.total():,}"
        )
        return f"{said} quotations {exact:,} stand exactly, {moved:,} moved, {missing:,} missing"


def report(library: Library, *, origins: bool = False) -> VerifyReport:
    """All :func:`steps` in one."""
    whole = VerifyReport()
    for step in steps(library, origins=origins):
        whole.add(step)
    return whole


def steps(library: Library, *, origins: bool = False, limits: Limits = USUAL) -> Iterator[VerifyStep]:
    """Look a library over: the file itself first, then its articles, a step for some at a time.

    Nothing is written; closing the generator ends it. ``origins``: the files that articles came from are
    read as well, where they are still there, as an import reads them: apart, within ``limits``. A text that
    they no longer hold gets a note. A library so damaged that it cannot be read further ends with a step that
    says so.
    """
    done, total = 0, 0
    try:
        ids = every_id(library.database)
        total = len(ids)
        yield VerifyStep(0, total, tuple(safekeeping.damage(library.database)))
        with _files(origins, limits) as files:
            for number, some in enumerate(reread(library.database, ids), 1):
                done = min(total, number * AT_A_TIME)
                yield _step(some, done, total, files)
    except storage.LibraryError as damage:
        yield VerifyStep(done, total, (str(damage),))


def _step(some: Sequence[Reread], done: int, total: int, files: _Files | None) -> VerifyStep:
    found = [safekeeping.compared(each) for each in some]
    return VerifyStep(
        done,
        total,
        problems=tuple(wrong for each in found for wrong in each.problems),
        altered=sum(each.altered for each in found),
        standings=tuple(standing for each in found for standing in each.standings),
        displaced=tuple(moved for each in found for moved in each.displaced),
        notes=tuple(note for each in some for note in files.notes(each)) if files else (),
    )


@contextmanager
def _files(wanted: bool, limits: Limits) -> Iterator[_Files | None]:
    """None where nobody asked for them."""
    if not wanted:
        yield None
        return
    with one_at_a_time(limits) as read:
        yield _Files(read)


class _Files:
    """The files that articles came from, the last one read kept in mind: an export holds thousands."""

    def __init__(self, read: Callable[[Path], Iterator[Found]]) -> None:
        self._read = read
        self._path = Path()
        self._held: frozenset[str] | None = None
        self._refused = ""  # why no article could be read of it

    def notes(self, kept: Reread) -> Iterator[str]:
        """That the file of an article no longer holds its text, where the file is there."""
        held = self._texts(importers.file_of(kept.origin)) if kept.origin else None
        if held is None or kept.sha256 in held:
            return
        if self._refused:
            yield f"“{kept.origin}”, of article {kept.id}, cannot be read any more: {self._refused}."
        else:
            yield f"“{kept.origin}” has changed since article {kept.id} was imported."

    def _texts(self, path: Path) -> frozenset[str] | None:
        """The hashes of all texts that a file holds; None where there is no such file any more."""
        if path != self._path:
            self._path, self._held, self._refused = path, None, ""
            if path.is_absolute() and path.is_file():
                self._held, self._refused = _hashes(self._read(path))
        return self._held


def _hashes(found: Iterator[Found]) -> tuple[frozenset[str], str]:
    """Those of all texts of a file, and why there is none; one text after another, for they may be many."""
    held, refused = set[str](), ""
    for each in found:
        if isinstance(each, Article):
            held.add(fingerprint(each.text))
        else:
            refused = refused or each.reason
    return frozenset(held), "" if held else refused
