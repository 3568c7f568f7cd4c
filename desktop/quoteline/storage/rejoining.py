"""A copy of a library is made with a log of which nobody can tell whether it belongs to it, and looked over.

SQLite reads a log into any file that has its name. So this is done beside, with copies of both, and a copy
in which anything is found to be wrong is no copy.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from quoteline import lasting, passing
from quoteline.storage import foreign_logs, guarding, safekeeping
from quoteline.storage.database import Database, Fold
from quoteline.storage.preparing import prepare
from quoteline.storage.problems import told
from quoteline.storage.refolding import Folding
from quoteline.storage.whereabouts import mark

SPARE = 2  # times the room that the copy takes that must be free


def rejoin(path: Path, log: Path, to: Path, fold: Fold, folding: Folding, library: str = "") -> bool:
    """Make a library ``to`` of the file at ``path``, without the log that it has now, and of ``log``.

    To be asked before anything is written to ``path``. ``library`` is the id that the log was noted with.
    Whether it was made: only where there is room, both are of one library, SQLite finds its pages sound and
    its tables whole, and every text and quotation stands as it was kept. Raises LibraryError and OSError;
    then nothing is left.
    """
    size = path.stat().st_size + log.stat().st_size
    if shutil.disk_usage(to.parent).free < SPARE * size:
        return False
    try:
        with told(path):
            if not foreign_logs.is_of(path, library):
                return False
        with _beside(to) as beside, told(to):
            if not (_joined(path, log, beside) and _is_whole(beside, fold, folding)):
                return False
            lasting.put(beside, to)
    except sqlite3.DatabaseError:
        return False  # what SQLite says that we have no sentence for
    return True


def _joined(path: Path, log: Path, beside: Path) -> bool:
    """Whether a copy of both was made of one moment, and its pages are sound."""
    before = _moment(path)
    _copy(path, beside)
    shutil.copyfile(log, beside.with_name(f"{beside.name}-wal"))
    return _moment(path) == before and _fold_in(beside) and foreign_logs.go_together(path, beside)


def _is_whole(path: Path, fold: Fold, folding: Folding) -> bool:
    """Whether nothing is wrong in a library, of whatever schema, that nobody else knows of."""
    prepare(path, lambda old: None, folding)
    with closing(Database(path, fold)) as library:
        return not any(safekeeping.problems(library))


def _moment(path: Path) -> tuple[object, int]:
    """What is another one where the file was written to, or is another."""
    return mark(path), path.stat().st_mtime_ns


@contextmanager
def _beside(to: Path) -> Iterator[Path]:
    beside = passing.beside(to)
    try:
        yield beside
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                beside.with_name(beside.name + ending).unlink(missing_ok=True)


def _copy(path: Path, to: Path) -> None:
    """The file alone, page by page; by SQLite: to close it otherwise would take off this process's locks."""
    with (
        closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as source,
        closing(sqlite3.connect(to)) as target,
    ):
        source.backup(target)


def _fold_in(path: Path) -> bool:
    """Read the log into its file, which has no log afterwards; whether that is sound."""
    with closing(sqlite3.connect(path)) as opened:
        guarding.guard(opened)
        try:
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            opened.execute("PRAGMA journal_mode = DELETE")
            return bool(opened.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
        except sqlite3.DatabaseError:
            return False  # they do not fit
