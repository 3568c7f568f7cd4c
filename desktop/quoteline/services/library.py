"""A library is prepared once, then opened by each lane that reads or writes it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from quoteline import lasting, locations, storage
from quoteline.domain import UserError
from quoteline.search.folding import FOLDING, words
from quoteline.services.held import Held
from quoteline.storage import (
    LibraryError,
    Problem,
    corrections,
    counting,
    foreign_logs,
    log_notes,
    safekeeping,
)
from quoteline.storage.refolding import Folding
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.search.index import Index

LONGEST_SHOWN = 300  # characters of a path in a sentence


@dataclass
class Library:
    """An open library; belongs to the thread that opened it."""

    path: Path
    database: storage.Database
    index: Index | None = None  # opened when first searched, reopened when it moved on
    held: Held = field(default_factory=Held)  # what is kept of it in memory

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self.database.read_only

    @property
    def identity(self) -> str:
        """What tells this library file from every other: its copies and backups carry the same id, and may
        have come to the same revision in another way."""
        path = self.path.resolve()
        node = path.stat().st_ino if path.exists() else 0
        told = f"{self.database.library_id}\n{path}\n{node}"
        return sha256(told.encode(errors="surrogateescape")).hexdigest()

    def close(self) -> None:
        """Close index and library; the last one to close leaves one file."""
        if self.index is not None:
            self.index.close()
            self.index = None
        self.database.close()
        foreign_logs.forget(self.path, locations.open_files_folder())


@dataclass(frozen=True)
class Statistics:
    """How much a library holds; ``last_done`` is the last entry of its log that was not taken back."""

    articles: int
    quotations: int
    speakers: int
    outlets: int
    undated: int
    last_done: int = 0


def prepare(path: Path) -> None:
    """Make the library if there is none, or bring an older one to today's schema, after a backup.

    Do this once, before any lane opens it. Raises UserError.
    """
    made: list[Path] = []
    try:
        finish_restoring(path)
        keep_foreign_log_out(path)
        foreign_logs.set_orphan_aside(path)
        storage.prepare(
            path, lambda old: made.append(_back_up_before_migration(old)), Folding(FOLDING, words)
        )
    except LibraryError as error:
        if error.problem is Problem.NO_SPACE:  # nothing was changed, and room is what is needed
            for each in made:
                each.unlink(missing_ok=True)
        raise
    except OSError as error:
        raise UserError(
            say(
                "“{path}” cannot be made here ({strerror}). Choose another folder for the library.",
                path=_shown(path),
                strerror=str(error.strerror),
            )
        ) from error


def open_library(path: Path, *, read_only: bool = False, held: Held | None = None) -> Library:
    """Open a prepared library, in this thread and for this thread. Raises UserError.

    ``held``: what is kept of it in memory, where several threads have it open and share that.
    """
    keep_foreign_log_out(path)
    library = Library(path, storage.Database(path, words, read_only=read_only), held=held or Held())
    notes = locations.open_files_folder()
    library.database.committed = log_notes.Noting(path, notes, library.database.library_id)
    return library


def keep_foreign_log_out(path: Path) -> None:
    """Before a library is opened in any way: it may have taken the place of one whose log is still there."""
    if (log := foreign_logs.set_aside(path, locations.open_files_folder())) is not None:
        from quoteline.services import last_changes  # which is hardly ever needed

        last_changes.try_copy(path, log)


def restored(path: Path) -> Path:
    """Where a backup lies, whole, that is about to take the place of a library."""
    return path.with_name(f"{path.name}.restored")


def finish_restoring(path: Path) -> None:
    """Put a restored library in its place, where a program was killed that had set the older one aside."""
    whole = restored(path)
    if not path.exists() and whole.exists():
        foreign_logs.set_orphan_aside(path)  # of a damaged one, which the program had not moved yet
        with suppress(OSError):  # another program was quicker
            whole.replace(path)
            lasting.flush_folder(path.parent)


def existing(path: Path) -> Path:
    """The path, if there is a library to read from; raises UserError with what to do otherwise."""
    try:
        finish_restoring(path)
        there = path.exists()
    except OSError as error:
        told = say("“{path}” is no library ({strerror}).", path=_shown(path), strerror=str(error.strerror))
        raise UserError(told) from error
    if not there:
        raise UserError(
            say(
                "There is no library at “{path}”. Import articles first, or name another with -l.",
                path=_shown(path),
            )
        )
    return path


def _shown(path: Path) -> str:
    """A path in a sentence: all of it, where it is not so long that nobody would see the sentence."""
    told = str(path)
    return told if len(told) <= LONGEST_SHOWN else f"{told[:60]}…{told[-40:]}"


def statistics(library: Library) -> Statistics:
    """Counts for the status bar."""
    last = corrections.last_done(library.database) or 0
    return Statistics(*counting.statistics(library.database), last_done=last)


def _back_up_before_migration(path: Path) -> Path:
    """Gives where it is. Raises LibraryError; where it cannot be written, with a sentence of its own."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    folder = locations.data_folder() / "backups"
    to = folder / f"{path.stem}-{stamp}-before-migration{locations.SUFFIX}"
    try:
        lasting.make_folder(folder)
        safekeeping.copy_file(path, to)
    except LibraryError as error:
        if error.problem in (Problem.NO_SPACE, Problem.NO_ACCESS, Problem.READ_ONLY):
            raise LibraryError(Problem.NO_BACKUP, path, f"{folder}: {error.detail}") from error
        raise
    except OSError as error:
        raise LibraryError(Problem.NO_BACKUP, path, f"{folder}: {error.strerror}") from error
    return to
