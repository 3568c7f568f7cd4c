"""A write-ahead log that lies beside a library and belongs to another file is never read into it.

A program that synchronises folders, or a careless copy, may put another file in the place of a library whose
log is still there: of a program that was killed, or that has the old file open. SQLite knows a log by its
name alone, reads it into the file that is there, and spoils that.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from glob import escape
from itertools import count
from pathlib import Path

from quoteline.storage import guarding, log_notes
from quoteline.storage.preparing import can_be_written, left_open
from quoteline.storage.problems import told

log = logging.getLogger(__name__)
log.addHandler(logging.NullHandler())  # who types commands is told in a sentence, by services.last_changes

ASIDE = "-log-of-another-"

# Where SQLite says so it is the machine that fails, or another program that is at work: that tells nothing of
# a log, which may well be the right one.
PASSING = frozenset(
    (
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
    )
)

Told = tuple[str, int]  # the id of a library, and the number of its last change


def forget(path: Path, folder: Path) -> None:
    """The library was closed: where no log is left, there is nothing to be known of it."""
    with suppress(OSError):
        if not _beside(path, "-wal").exists():
            log_notes.remove(path, folder)
        for each in path.parent.glob(f"{escape(path.name)}{ASIDE}*"):
            if not each.stat().st_size:  # who had the other file open has folded it in
                each.unlink(missing_ok=True)


def left_aside(path: Path) -> list[Path]:
    """The logs that were set aside beside a library and hold something, the newest first."""
    with suppress(OSError):
        found = path.parent.glob(f"{escape(path.name)}{ASIDE}*")
        return sorted((each for each in found if _length(each)), reverse=True)
    return []


def set_aside(path: Path, folder: Path) -> Path | None:
    """Move a log away that is not that of the library at ``path``; gives where it is, None where all is well.

    To be asked before a library is opened. Where it was noted which file the log belongs to, that decides: it
    is that very file, or a copy of it as it was since the log was begun. Else one looks whether the two go
    together, which costs time only where nobody has the library open, its log holds something, and its file
    was put there, or written to, since the log was. Where the machine does not let one look, the log stays.
    Raises LibraryError where it cannot be moved.
    """
    wal = _beside(path, "-wal")
    if not can_be_written(path):
        return None
    if _is_emptied(path, wal):
        return _move(path, wal)
    if not _is_suspicious(path, wal) or left_open(path) is False:
        return None
    try:
        return _move(path, wal) if _is_foreign(path, folder) else None
    except sqlite3.DatabaseError as error:
        log.warning("Nobody can tell whether the log beside %s is its own: %s", path, error)
        return None


def is_of(path: Path, library: str) -> bool:
    """Whether the file at ``path``, without its log, may be of the library with this id; "": nobody knows."""
    alone = _tells(path, "ro&immutable=1")
    return alone is not None and _may_be(alone, library)


def go_together(path: Path, joined: Path) -> bool:
    """Whether ``joined``, made of the library's file at ``path`` and a log, is that library gone on."""
    alone = _tells(path, "ro&immutable=1")
    return alone is not None and _go_together(alone, _tells(joined, "ro"))


def set_orphan_aside(path: Path) -> Path | None:
    """Before a library is made: one that had its name may have been moved away without its log.

    SQLite would delete that, and with it what was done last.
    """
    wal = _beside(path, "-wal")
    # In this order: another program that makes the library has the file first.
    return _move(path, wal) if _length(wal) and not path.exists() else None


def _is_foreign(path: Path, folder: Path) -> bool:
    """Whether the log is that of another file. Raises sqlite3.DatabaseError where the machine fails."""
    noted, now = log_notes.read(path, folder), log_notes.now(path)
    is_known = same_file = same_state = False
    library = ""
    # A disk that is put in again, or reached again, may have another number: then the note says nothing.
    if noted and now and (noted.device, noted.log) == (now.device, now.log):
        is_known, library = True, noted.library
        same_file = noted.file == now.file  # by its number, which may be given again
        same_state = noted.state is not None and noted.state == now.state
    if same_file and same_state:
        return False
    if (alone := _tells(path, "ro&immutable=1")) is None:
        return False  # without the log it is no library, or damaged: that is told when it is opened
    if not _may_be(alone, library) or not _go_together(alone, _tells(path, "ro")):
        return True
    return is_known and not (same_file or same_state)


def _move(path: Path, wal: Path) -> Path | None:
    stem = f"{path.name}{ASIDE}{datetime.now():%Y%m%d-%H%M%S}"
    names = (path.with_name(f"{stem}-{number}" if number else stem) for number in count())
    aside = next(each for each in names if not each.exists())
    with suppress(FileNotFoundError), told(wal):  # another program was quicker
        wal.replace(aside)
        _beside(path, "-shm").unlink(missing_ok=True)
        log.warning(
            "A log that belongs to another file lay beside %s; it was set aside as %s", path, aside.name
        )
    return aside


def _may_be(alone: Told, library: str) -> bool:
    """Whether a file that tells this of itself may be the library with this id; "": nobody knows."""
    return not library or alone[0] in ("", library)


def _go_together(alone: Told, together: Told | None) -> bool:
    """Whether a log only adds to what a library tells of itself; it may be what gave it its id."""
    return together is not None and alone[0] in ("", together[0]) and together[1] >= alone[1]


def _length(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _is_emptied(path: Path, wal: Path) -> bool:
    """Whether nothing is left of a library but its log, which SQLite deletes beside an empty file.

    A library has its first page before its log holds anything, so none is like this while it is made.
    """
    return _length(wal) > 0 and path.stat().st_size == 0


def _is_suspicious(path: Path, wal: Path) -> bool:
    """Whether the library's file came, or was changed, after its log: a move sets the time of its change."""
    try:
        written, file = wal.stat(), path.stat()
        if log_notes.holds_nothing(wal):
            return False  # whatever file it is read into stays as it is
    except OSError:
        return False
    return written.st_size > 0 and max(file.st_ctime_ns, file.st_mtime_ns) >= written.st_mtime_ns


def _tells(path: Path, mode: str) -> Told | None:
    """What a library says of itself, with its log or without; None where it is none, or has spoilt pages.

    Raises sqlite3.DatabaseError where it is not the file that is to blame.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True)) as opened:
            guarding.guard(opened)
            if opened.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                return None
            id = opened.execute("SELECT value FROM library WHERE key = 'id'").fetchone()
            last = opened.execute("SELECT seq FROM sqlite_sequence WHERE name = 'changes'").fetchone()
            return str(id[0]) if id else "", int(last[0]) if last else 0
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in PASSING:
            raise
        return None
    except ValueError:  # a text that is none, or no number
        return None


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
