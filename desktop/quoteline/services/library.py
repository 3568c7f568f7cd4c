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
from quoteline.storage import corrections, counting, safekeeping
from quoteline.storage.refolding import Folding
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.search.index import Index


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
    finish_restoring(path)
    try:
        storage.prepare(path, _back_up_before_migration, Folding(FOLDING, words))
    except OSError as error:
        raise UserError(
            say(
                "“{path}” cannot be made here ({strerror}). Choose another folder for the library.",
                path=str(path),
                strerror=str(error.strerror),
            )
        ) from error


def open_library(path: Path, *, read_only: bool = False, held: Held | None = None) -> Library:
    """Open a prepared library, in this thread and for this thread. Raises UserError.

    ``held``: what is kept of it in memory, where several threads have it open and share that.
    """
    return Library(path, storage.Database(path, words, read_only=read_only), held=held or Held())


def restored(path: Path) -> Path:
    """Where a backup lies, whole, that is about to take the place of a library."""
    return path.with_name(f"{path.name}.restored")


def finish_restoring(path: Path) -> None:
    """Put a restored library in its place, where a program was killed that had set the older one aside."""
    whole = restored(path)
    if not path.exists() and whole.exists():
        with suppress(OSError):  # another program was quicker
            whole.replace(path)
            lasting.flush_folder(path.parent)


def existing(path: Path) -> Path:
    """The path, if there is a library to read from; raises UserError with what to do otherwise."""
    finish_restoring(path)
    if not path.exists():
        raise UserError(
            say(
                "There is no library at “{path}”. Import articles first, or name another with -l.",
                path=str(path),
            )
        )
    return path


def statistics(library: Library) -> Statistics:
    """Counts for the status bar."""
    last = corrections.last_done(library.database) or 0
    return Statistics(*counting.statistics(library.database), last_done=last)


def _back_up_before_migration(path: Path) -> None:
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    folder = locations.data_folder() / "backups"
    folder.mkdir(parents=True, exist_ok=True)
    safekeeping.copy_file(path, folder / f"{path.stem}-{stamp}-before-migration{locations.SUFFIX}")
