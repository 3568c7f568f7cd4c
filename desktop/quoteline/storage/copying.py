"""A library is copied while it is in use, a few pages at a time: one sees how far it is, and may stop."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING

from quoteline.storage.preparing import connect
from quoteline.storage.problems import LibraryError, Problem, told

if TYPE_CHECKING:
    from quoteline.storage.database import Database

PAGES = 1024  # copied from one step to the next: 4 MB

News = tuple[int, int] | Exception | None


def copying(path: Path, to: Path) -> Iterator[tuple[int, int]]:
    """Copy a library as it is now, and check the copy: (pages copied, of how many) as it goes on.

    Closing the generator ends it and leaves no copy. SQLite copies in one call that tells how far it is,
    so it is made in a thread with a connection of its own. Raises LibraryError where the copy is not sound.
    """
    news: SimpleQueue[News] = SimpleQueue()
    stopped = Event()
    thread = Thread(target=_copy, args=(path, to, news, stopped), name="quoteline-copying")
    thread.start()
    whole = False
    try:
        while (heard := news.get()) is not None:
            if isinstance(heard, Exception):
                raise heard
            yield heard
        whole = True
    finally:
        stopped.set()
        thread.join()
        if not whole:
            to.unlink(missing_ok=True)


def copy_open(database: Database, to: Path, tell: Callable[[int, int], None]) -> None:
    """Copy what is open, also where its file has no name any more, and check the copy.

    ``tell`` hears how many pages of how many are copied; what it raises ends the copy and leaves none. In
    the thread of the database. Raises LibraryError where the copy is not sound.
    """
    whole = False
    try:
        with told(to), closing(sqlite3.connect(to)) as target:
            database.sql.conn.backup(
                target, pages=PAGES, progress=lambda status, left, total: tell(total - left, total)
            )
            _check(target, database.path)
        whole = True
    finally:
        if not whole:
            to.unlink(missing_ok=True)


class _StoppedError(Exception):
    """Nobody waits for the copy any more."""


def _copy(path: Path, to: Path, news: SimpleQueue[News], stopped: Event) -> None:
    def tell(status: int, remaining: int, total: int) -> None:
        if stopped.is_set():
            raise _StoppedError
        news.put((total - remaining, total))

    try:
        with (
            told(to),
            closing(connect(path, read_only=True)) as source,
            closing(sqlite3.connect(to)) as target,
        ):
            # Within one transaction it is one state of the library, however much is written meanwhile.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            source.backup(target, pages=PAGES, progress=tell)
            _check(target, path)
    except _StoppedError:
        news.put(None)
    except Exception as error:  # whoever drives the copy hears of it
        news.put(error)
    else:
        news.put(None)


def _check(target: sqlite3.Connection, path: Path) -> None:
    target.execute("PRAGMA journal_mode = DELETE")
    said = target.execute("PRAGMA quick_check(1)").fetchone()[0]
    if said != "ok":
        raise LibraryError(Problem.DAMAGED, path, f"its copy is not sound: {said}")
