"""The cache of how common each term is in a library: an SQLite file in the user's cache folder.

As the cache of families it can be computed again at any time, belongs to one library file, and begins anew
when it is missing, damaged or of another version.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from quoteline.storage import family_cache
from quoteline.storage.database import Database
from quoteline.storage.family_cache import CacheUnusable, told

VERSION = "2"  # of the table, of what a term is and of how statements are counted
PATIENCE = 30.0  # seconds to wait for another process that counts
CHUNK = 500

__all__ = ["CacheUnusable", "TermCache", "opened", "told"]


class TermCache:
    """The open cache. Close it; counts are replaced as a whole or not at all."""

    def __init__(self, path: Path, identity: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with told():
            self.sql = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
            try:
                self._begin(f"{VERSION} {identity}")
            except BaseException:
                self.sql.close()
                raise

    def _begin(self, identity: str) -> None:
        self.sql.execute("PRAGMA journal_mode = WAL")
        self.sql.execute("PRAGMA synchronous = NORMAL")  # a power cut may cost time, but leaves no half of it
        with suppress(sqlite3.OperationalError):
            if self.known("identity") == identity:
                return
        self.sql.execute("BEGIN IMMEDIATE")
        self.sql.execute("DROP TABLE IF EXISTS about")
        self.sql.execute("DROP TABLE IF EXISTS terms")
        self.sql.execute("CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
        self.sql.execute(
            "CREATE TABLE terms (term TEXT PRIMARY KEY, statements INTEGER NOT NULL) WITHOUT ROWID"
        )
        self.sql.execute("INSERT INTO about VALUES ('identity', ?)", [identity])
        self.sql.execute("COMMIT")

    def close(self) -> None:
        """Close; what was not replaced as a whole is as it was."""
        with suppress(sqlite3.Error):
            self.sql.close()

    def known(self, key: str) -> str:
        """A fact about the counts; "" where there is none."""
        row = self.sql.execute("SELECT value FROM about WHERE key = ?", [key]).fetchone()
        return "" if row is None else str(row[0])

    def facts(self) -> dict[str, int]:
        """All facts that are numbers, read at once, so that they are of one count."""
        with told():
            rows = self.sql.execute("SELECT key, value FROM about WHERE key <> 'identity'").fetchall()
        return {key: int(value) for key, value in rows}

    def replace(self, terms: Iterable[tuple[str, int]], facts: dict[str, int]) -> None:
        """Put these counts, and these facts about them, in the place of the old ones."""
        with told():
            self.sql.execute("BEGIN IMMEDIATE")
            try:
                self.sql.execute("DELETE FROM terms")
                self.sql.executemany("INSERT INTO terms VALUES (?, ?)", terms)
                rows = [(key, str(value)) for key, value in facts.items()]
                self.sql.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", rows)
                self.sql.execute("COMMIT")
            except BaseException:
                if self.sql.in_transaction:
                    self.sql.execute("ROLLBACK")
                raise

    def counts(self, terms: Collection[str]) -> dict[str, int]:
        """In how many statements each of these terms is; those that are not kept are left out."""
        found: dict[str, int] = {}
        wanted = sorted(terms)
        with told():
            for start in range(0, len(wanted), CHUNK):
                some = wanted[start : start + CHUNK]
                marks = ", ".join("?" * len(some))
                query = f"SELECT term, statements FROM terms WHERE term IN ({marks})"
                found.update(self.sql.execute(query, some).fetchall())
        return found


def opened(path: Path, database: Database) -> TermCache:
    """The cache at ``path`` for this library; a damaged one is removed first. Raises CacheUnusable."""
    try:
        return TermCache(path, family_cache.identity(database))
    except family_cache.CacheBusy:
        raise
    except CacheUnusable:
        family_cache.remove(path)
        return TermCache(path, family_cache.identity(database))
