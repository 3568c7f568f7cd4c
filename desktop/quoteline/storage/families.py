"""The cache of quotation families: an SQLite file in the user's cache folder, and what it is made from.

All of it can be computed again. It is right for one revision of one library's change log, as the search
index is; a file that is missing, damaged, of another version or of another library begins anew.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from quoteline.domain import Spans
from quoteline.storage.database import Database
from quoteline.storage.quotations import spans

VERSION = "1"
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
        self.sql.execute("PRAGMA synchronous = OFF")  # a crash of the machine costs time, no work
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


# --- what a library is asked -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class QuotedRow:
    """A quotation as matching reads it."""

    id: int
    article_id: int
    kind: str
    words: str
    content: Spans
    speaker_id: int | None  # the name's row
    said_first: int | None
    said_last: int | None
    published: int | None


def quoted(database: Database, articles: Collection[int]) -> Iterator[QuotedRow]:
    """The quotations of some articles that are shown, by number."""
    for row in database.all(
        "SELECT id, article_id, kind, words, content, speaker_id, said_first, said_last, published_day"
        " FROM quotations WHERE rejected = 0 AND article_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [json.dumps(sorted(articles))],
    ):
        yield QuotedRow(row[0], row[1], row[2], row[3], spans(row[4]), row[5], row[6], row[7], row[8])


def texts(database: Database, articles: Collection[int]) -> list[tuple[int, str, str]]:
    """(id, SHA-256, text) of the articles that are there."""
    return database.all(
        "SELECT a.id, a.sha256, t.text FROM articles a JOIN texts t ON t.article_id = a.id"
        " WHERE a.removed = 0 AND a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id",
        [json.dumps(sorted(articles))],
    )


def article_ids(database: Database) -> list[int]:
    """All articles that are there."""
    return [row[0] for row in database.all("SELECT id FROM articles WHERE removed = 0 ORDER BY id")]


def wholes(database: Database) -> dict[int, int | None]:
    """For each name the speaker that it is shown as; None: not a speaker."""
    return dict(database.all("SELECT id, whole_id FROM speakers"))


def shown_as(database: Database, names: Collection[int]) -> Mapping[int, tuple[int, str]]:
    """For each of these names the speaker's id and name; one who is no speaker is left out."""
    rows = database.all(
        "SELECT n.id, s.id, s.name FROM speakers n JOIN speakers s ON s.id = n.whole_id"
        " WHERE n.id IN (SELECT value FROM json_each(?))",
        [json.dumps(sorted(names))],
    )
    return {name: (speaker, shown) for name, speaker, shown in rows}


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """A quotation with what is shown of its printing."""

    id: int
    article_id: int
    kind: str
    words: str
    content: Spans
    speaker_id: int | None
    description: str
    remark: str
    relayed_by: str
    outlet: str
    byline: str
    title: str
    published: str | None
    said_first: int | None


def printed(database: Database, ids: Collection[int]) -> dict[int, PrintedRow]:
    """What is shown of these quotations."""
    rows = database.all(
        "SELECT q.id, q.article_id, q.kind, q.words, q.content, q.speaker_id, q.description, q.remark,"
        " q.relayed_by, a.outlet, a.byline, a.title, a.published, q.said_first"
        " FROM quotations q JOIN articles a ON a.id = q.article_id"
        " WHERE q.rejected = 0 AND q.id IN (SELECT value FROM json_each(?))",
        [json.dumps(sorted(ids))],
    )
    return {row[0]: _printed(row) for row in rows}


def _printed(row: Sequence[Any]) -> PrintedRow:
    identified = (row[0], row[1], row[2], row[3], spans(row[4]))
    return PrintedRow(*identified, *row[5:])


@dataclass(frozen=True, slots=True)
class Placed:
    """A quotation by its place in its article."""

    start: int
    kind: str
    speaker_id: int | None
    words: str


def following(database: Database, articles: Collection[int]) -> dict[int, list[Placed]]:
    """For each article its quotations, in the order of the text."""
    found: dict[int, list[Placed]] = {}
    for article_id, content, *row in database.all(
        "SELECT article_id, content, kind, speaker_id, words FROM quotations"
        " WHERE rejected = 0 AND article_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [json.dumps(sorted(articles))],
    ):
        if parts := spans(content):
            found.setdefault(article_id, []).append(Placed(parts[0][0], *row))
    for each in found.values():
        each.sort(key=lambda one: one.start)
    return found


def heads(database: Database, articles: Collection[int], length: int) -> dict[int, str]:
    """The beginning of each of these articles, where an agency names itself."""
    query = (
        "SELECT article_id, substr(text, 1, ?) FROM texts"
        " WHERE article_id IN (SELECT value FROM json_each(?))"
    )
    return dict(database.all(query, [length, json.dumps(sorted(articles))]))
