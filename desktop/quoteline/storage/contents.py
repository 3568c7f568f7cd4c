"""What a library file of any schema holds, told without opening it as today's library."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from quoteline.storage.preparing import connect
from quoteline.storage.problems import LibraryError, Problem, told

SQLITE = sqlite3.sqlite_version
COUNTED = ("articles", "quotations", "corrections")


@dataclass(frozen=True, slots=True)
class Contents:
    """The id of a library, and how much it holds; ``last_done`` is the last entry of its log."""

    library_id: str
    articles: int
    quotations: int
    corrections: int
    last_done: int = 0


def contents(path: Path) -> Contents:
    """What is in the file, which is only read. Raises LibraryError where it is none, or damaged."""
    with told(path), closing(connect(path, read_only=True)) as opened:
        tables = {row[0] for row in opened.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if "library" not in tables:
            raise LibraryError(Problem.NOT_A_LIBRARY, path)
        known = opened.execute("SELECT value FROM library WHERE key = 'id'").fetchone()
        articles, quotations, done = (_count(opened, each) if each in tables else 0 for each in COUNTED)
        last = "corrections" in tables and opened.execute("SELECT max(id) FROM corrections").fetchone()[0]
        return Contents(str(known[0]) if known else "", articles, quotations, done, int(last or 0))


def sound(path: Path) -> bool:
    """Whether SQLite finds no fault in the pages of a file."""
    try:
        with told(path), closing(connect(path, read_only=True)) as opened:
            return bool(opened.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except LibraryError:
        return False


def _count(opened: sqlite3.Connection, table: str) -> int:
    return int(opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # one of COUNTED


def in_use(path: Path, patience: float) -> bool:
    """Whether anybody has a library open, in this process or another, for longer than ``patience`` seconds.

    A library that is open is locked for reading as long as it is; one that cannot be read is nobody's.
    """
    try:
        with closing(sqlite3.connect(path, timeout=patience)) as opened:
            opened.execute("PRAGMA locking_mode = EXCLUSIVE")
            opened.execute("BEGIN EXCLUSIVE")
            opened.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        return "locked" in str(error).lower() or "busy" in str(error).lower()
    return False
