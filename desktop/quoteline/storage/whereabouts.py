"""Whether the file of an open library is still where it was: other programs move, replace and cut files.

SQLite goes on in the file that it opened, wherever that is now, and in its write-ahead log, which stays under
the old name. What is written to a file that has no name any more is lost with the program; and who opened
another file under the old name would read that log into it.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from quoteline.storage.problems import LibraryError, Problem

if TYPE_CHECKING:
    from quoteline.storage.database import Database


class Whereabouts(Enum):
    """What became of a file since it was opened; ``problem`` says it, and is None where nothing did."""

    THERE = None
    MOVED = Problem.MOVED
    REPLACED = Problem.REPLACED
    CUT_SHORT = Problem.CUT_SHORT

    @property
    def problem(self) -> Problem | None:
        """With its sentence."""
        found: Problem | None = self.value
        return found


@dataclass(frozen=True, slots=True)
class Mark:
    """What tells a file from every other, and how long it was: no library becomes shorter here."""

    device: int
    node: int
    size: int


def mark(path: Path) -> Mark | None:
    """The mark of the file that is there, None where there is none; nothing is opened, so no lock is lost."""
    try:
        told = path.stat()
    except OSError:
        return None
    return Mark(told.st_dev, told.st_ino, told.st_size)


def whereabouts(path: Path, before: Mark) -> Whereabouts:
    """What became of the file that had the mark ``before``."""
    now = mark(path)
    if now is None:
        return Whereabouts.MOVED
    if (now.device, now.node) != (before.device, before.node):
        return Whereabouts.REPLACED
    return Whereabouts.CUT_SHORT if now.size < before.size else Whereabouts.THERE


class Watch:
    """Keeps in mind which file was opened; what was once found astray stays so until it is opened again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._before = mark(path)
        self._log: Mark | None = None
        self._found = Whereabouts.THERE
        self.wrote = False  # something was written since it was opened

    def opened(self) -> None:
        """The library is open, and so is its log."""
        self._log = mark(_beside(self._path, "-wal"))

    def look(self) -> Whereabouts:
        """What became of the file."""
        if self._found is Whereabouts.THERE and self._before is not None:
            self._found = whereabouts(self._path, self._before)
        return self._found

    def refuse(self) -> None:
        """Raise LibraryError where nothing may be written any more."""
        if (problem := self.look().problem) is not None:
            raise LibraryError(problem, self._path)

    def confirm(self) -> None:
        """Raise LibraryError where what was written went to a file that is not there any more."""
        if self.wrote:
            self.refuse()

    def owns_log(self) -> bool:
        """Whether the log that lies beside the path is that of the file that was opened."""
        now = mark(_beside(self._path, "-wal"))
        return now is not None and self._log is not None and now.node == self._log.node


def part(database: Database) -> bool:
    """Fold the log into the file that is open, wherever it is now, and leave none under the old name.

    Whoever has been reading ends first: False where they have not yet, and it is to be tried again. Nothing
    is done to a library that is where it was, nor to one that was cut short: its log may hold what is gone.
    """
    found = database.watch.look()
    if found in (Whereabouts.THERE, Whereabouts.CUT_SHORT) or database.read_only:
        return True
    busy = database.value("PRAGMA wal_checkpoint(TRUNCATE)")
    if busy:
        return False
    if database.watch.owns_log():
        for ending in ("-wal", "-shm"):
            with suppress(OSError):  # a system that forbids it has the file locked for others as well
                _beside(database.path, ending).unlink(missing_ok=True)
    return True


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
