"""The cache of quotation families: an SQLite file in the user's cache folder.

All of it can be computed again. It is right for one revision of one library's change log, as the search
index is; a file that is missing, damaged, of another version or of another library begins anew.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from quoteline.storage.database import Database

VERSION = "2"  # of the tables and of how they are filled; another number, and all is matched anew
CHUNK = 500
PATIENCE = 30.0  # seconds to wait for another process that brings the families up to date

SCHEMA = """
CREATE TABLE IF NOT EXISTS about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS wordings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key INTEGER NOT NULL UNIQUE,        -- a hash of kind, marks and words
    kind TEXT NOT NULL, marked TEXT NOT NULL, bracketed TEXT NOT NULL, words TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS runs (
    number INTEGER NOT NULL, wording_id INTEGER NOT NULL, PRIMARY KEY (number, wording_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS links (      -- both ways
    one INTEGER NOT NULL, other INTEGER NOT NULL, shared TEXT NOT NULL, PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS counts (word TEXT PRIMARY KEY, wordings INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS printings (
    quotation_id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL, wording_id INTEGER NOT NULL, speaker_id INTEGER, day INTEGER,
    published INTEGER
);
CREATE INDEX IF NOT EXISTS printings_by_article ON printings (article_id);
CREATE INDEX IF NOT EXISTS printings_by_wording ON printings (wording_id);
CREATE INDEX IF NOT EXISTS printings_by_speaker ON printings (speaker_id);
CREATE TABLE IF NOT EXISTS names (speaker_id INTEGER PRIMARY KEY, whole_id INTEGER);
CREATE TABLE IF NOT EXISTS articles (
    article_id INTEGER PRIMARY KEY, text_id INTEGER NOT NULL, alike INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS articles_by_text ON articles (text_id);
CREATE INDEX IF NOT EXISTS articles_by_alike ON articles (alike);
CREATE TABLE IF NOT EXISTS article_runs (
    number INTEGER NOT NULL, text_id INTEGER NOT NULL, PRIMARY KEY (number, text_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS article_runs_by_text ON article_runs (text_id);
CREATE TABLE IF NOT EXISTS article_links (
    one INTEGER NOT NULL, other INTEGER NOT NULL, share REAL NOT NULL, PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS families (
    id INTEGER PRIMARY KEY, longest INTEGER NOT NULL, printings INTEGER NOT NULL,
    independent INTEGER NOT NULL, cut_short INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS members (
    quotation_id INTEGER PRIMARY KEY, family_id INTEGER NOT NULL, position INTEGER NOT NULL,
    copy_of INTEGER, left_out TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS members_by_family ON members (family_id, position);
"""
TABLES = (
    "about", "wordings", "runs", "links", "counts", "printings", "names", "articles", "article_runs",
    "article_links", "families", "members",
)  # fmt: skip


class CacheUnusable(Exception):  # noqa: N818 - a state of the file, as IndexUnusable is of the index
    """The file cannot be read or written as a cache of families."""


class CacheBusy(CacheUnusable):
    """Another process is bringing it up to date, and takes long."""


class FamilyCache:
    """The open cache of one library's families. Close it; what was not committed is as it was before."""

    def __init__(self, path: Path, identity: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        with told():
            self.sql = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
            try:
                self._begin_tables(identity)
            except BaseException:
                self.sql.close()
                raise

    def _begin_tables(self, identity: str) -> None:
        self.sql.execute("PRAGMA journal_mode = WAL")
        self.sql.execute("PRAGMA synchronous = NORMAL")  # a power cut may cost time, but leaves no half of it
        self.sql.execute("PRAGMA cache_size = -65536")
        self.sql.execute("PRAGMA temp_store = MEMORY")
        self.identity = f"{VERSION} {identity}"
        with suppress(sqlite3.OperationalError):
            if self.value("SELECT value FROM about WHERE key = 'identity'") == self.identity:
                return
        with self.writing():
            self.clear()

    def clear(self) -> None:
        """Begin anew."""
        for (name,) in self.all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ):
            self.sql.execute(f'DROP TABLE "{name}"')
        for statement in SCHEMA.split(";"):
            if statement.strip():
                self.sql.execute(_without_comments(statement))
        self.tell("identity", self.identity)

    def close(self) -> None:
        """Close; an unfinished transaction is taken back."""
        with suppress(sqlite3.Error):
            self.sql.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction, also over the steps of a generator that may be left in the middle."""
        with told():
            self.sql.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.sql.execute("COMMIT")
            except BaseException:
                if self.sql.in_transaction:
                    self.sql.execute("ROLLBACK")
                raise

    # --- a word with the file ---

    def all(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with told():
            return self.sql.execute(query, list(values)).fetchall()

    def value(self, query: str, values: Sequence[object] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.sql.execute(query, list(values)).fetchone()
        return None if row is None else row[0]

    def many(self, statement: str, rows: Iterable[Sequence[object]]) -> None:
        """A statement once for each row."""
        self.sql.executemany(statement, rows)

    def among(self, query: str, ids: Collection[int]) -> Iterator[tuple[Any, ...]]:
        """The rows of a query for many ids, ``{ids}`` in it; a chunk at a time, without an order."""
        wanted = sorted(ids)
        for start in range(0, len(wanted), CHUNK):
            chosen = json.dumps(wanted[start : start + CHUNK])
            yield from self.all(query.format(ids="(SELECT value FROM json_each(?))"), [chosen])

    def gone(self, table: str, column: str, ids: Collection[int]) -> None:
        """Delete the rows of a table whose column is one of these."""
        self.many(f"DELETE FROM {table} WHERE {column} = ?", ((each,) for each in ids))

    def tell(self, key: str, value: object) -> None:
        """Keep a fact about the cache."""
        self.sql.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", [key, str(value)])

    def known(self, key: str) -> str:
        """A fact about the cache; "" where there is none."""
        return str(self.value("SELECT value FROM about WHERE key = ?", [key]) or "")

    @property
    def revision(self) -> int:
        """The revision of the library that the families are right for; -1: they were never computed."""
        return int(self.known("revision") or -1)


@contextmanager
def told() -> Iterator[None]:
    """What SQLite says of a damaged, full or busy file becomes :class:`CacheUnusable`."""
    try:
        yield
    except sqlite3.Error as error:
        busy = getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        raise (CacheBusy if busy else CacheUnusable)(str(error)) from error


def opened(path: Path, database: Database) -> FamilyCache:
    """The cache at ``path`` for this library; a damaged one is removed first. Raises CacheUnusable."""
    try:
        return FamilyCache(path, identity(database))
    except CacheBusy:
        raise
    except CacheUnusable:
        remove(path)
        return FamilyCache(path, identity(database))


def remove(path: Path) -> None:
    """Throw the cache away."""
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def identity(database: Database) -> str:
    """What tells this library file from its copies and backups, which carry the same id."""
    path = database.path.resolve()
    node = path.stat().st_ino if path.exists() else 0
    return sha256(f"{database.library_id}\n{path}\n{node}".encode(errors="surrogateescape")).hexdigest()


def _without_comments(statement: str) -> str:
    return "\n".join(line.partition("--")[0] for line in statement.splitlines())
