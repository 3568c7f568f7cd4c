"""A library file: made, moved to today's schema, opened, and asked what changed."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path
from typing import Any

import sqlite_utils

from quoteline.storage.migrations import APPLICATION_ID, migrations

Fold = Callable[[str], list[str]]
BUSY_MILLISECONDS = 30_000  # another process may be writing; an import's transactions are far shorter
LIKE_CHUNK = 500  # ids bound in one statement, below every SQLite's limit of variables


class Problem(Enum):
    """Why a file cannot be used as a library."""

    NOT_A_LIBRARY = auto()
    NEWER = auto()
    DAMAGED = auto()
    NO_ACCESS = auto()
    LOCKED = auto()


class LibraryError(Exception):
    """A file that cannot be used as a library, and why."""

    def __init__(self, problem: Problem, detail: str = "") -> None:
        super().__init__(detail or problem.name)
        self.problem = problem


def prepare(path: Path, back_up: Callable[[Path], None]) -> None:
    """Make the library, or bring it to today's schema; ``back_up`` is called before an old one is changed.

    Raises LibraryError. Must be done once, before any lane opens the library.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with _problems_named(), _raw(path) as database:
        _check_is_library(database)
        pending = [step.name for step in migrations.pending(database)]
        if pending and database.table_names():
            back_up(path)
        if pending:
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.enable_wal()
            migrations.apply(database)
        _name_library(database)


def _name_library(database: sqlite_utils.Database) -> None:
    made = datetime.now(UTC).isoformat(timespec="seconds")
    for key, value in (("id", uuid.uuid4().hex), ("made", made)):
        database.execute("INSERT OR IGNORE INTO library VALUES (?, ?)", [key, value])


def _check_is_library(database: sqlite_utils.Database) -> None:
    tables = database.table_names()
    if not tables:
        return
    if "_sqlite_migrations" not in tables:
        raise LibraryError(Problem.NOT_A_LIBRARY)
    done = {
        row[0]
        for row in database.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'quoteline'")
    }
    if not done:
        raise LibraryError(Problem.NOT_A_LIBRARY)
    if newer := done - _all_steps():
        raise LibraryError(Problem.NEWER, ", ".join(sorted(newer)))


def _all_steps() -> set[str]:
    with closing(sqlite3.connect(":memory:")) as empty:
        return {step.name for step in migrations.pending(sqlite_utils.Database(empty))}


@contextmanager
def _raw(path: Path) -> Iterator[sqlite_utils.Database]:
    connection = sqlite3.connect(path, timeout=BUSY_MILLISECONDS / 1000)
    try:
        yield sqlite_utils.Database(connection, execute_plugins=False)
    finally:
        connection.close()


@contextmanager
def _problems_named() -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise LibraryError(_problem_of(error), str(error)) from error
    except PermissionError as error:
        raise LibraryError(Problem.NO_ACCESS, str(error)) from error


def _problem_of(error: sqlite3.DatabaseError) -> Problem:
    said = str(error).lower()
    if "not a database" in said:
        return Problem.NOT_A_LIBRARY
    if "locked" in said or "busy" in said:
        return Problem.LOCKED
    if "malformed" in said or "corrupt" in said:
        return Problem.DAMAGED
    if "unable to open" in said or "readonly" in said or "read-only" in said:
        return Problem.NO_ACCESS
    return Problem.DAMAGED


class Database:
    """An open library. Belongs to the thread that opened it.

    ``fold`` turns a text into the words it is searched by (the same folding the search index uses).
    """

    def __init__(self, path: Path, fold: Fold, *, read_only: bool = False) -> None:
        self.path = path
        self.fold = fold
        self.read_only = read_only
        with _problems_named():
            self.sql = sqlite_utils.Database(self._connection(), execute_plugins=False)
            self._tune()
            self.library_id = str(self.value("SELECT value FROM library WHERE key = 'id'"))

    def _connection(self) -> sqlite3.Connection:
        mode = "ro" if self.read_only else "rw"
        return sqlite3.connect(
            f"{self.path.resolve().as_uri()}?mode={mode}", uri=True, timeout=BUSY_MILLISECONDS / 1000
        )

    def _tune(self) -> None:
        self.sql.execute("PRAGMA foreign_keys = ON")
        self.sql.execute("PRAGMA synchronous = NORMAL")
        self.sql.execute("PRAGMA cache_size = -65536")
        self.sql.execute("PRAGMA temp_store = MEMORY")
        self.sql.execute("PRAGMA mmap_size = 1073741824")

    def close(self) -> None:
        """Close; the last one to close leaves one file."""
        with suppress(sqlite3.Error):
            self.sql.execute("PRAGMA optimize")
        self.sql.conn.close()

    # --- asking ---

    def all(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query, as tuples."""
        return self.sql.execute(query, list(values)).fetchall()

    def one(self, query: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        row: tuple[Any, ...] | None = self.sql.execute(query, list(values)).fetchone()
        return row

    def value(self, query: str, values: Sequence[object] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.one(query, values)
        return None if row is None else row[0]

    def padded(self, text: str) -> str:
        """A text as its folded words, a space before and after each, so that LIKE finds whole words."""
        words = self.fold(text)
        return f" {' '.join(words)} " if words else ""

    # --- writing ---

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction that takes the write lock at once: a reader's snapshot is never upgraded."""
        if self.sql.conn.in_transaction:
            yield
            return
        self.sql.conn.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.sql.conn.execute("ROLLBACK")
            raise
        self.sql.conn.execute("COMMIT")

    def insert_all(self, table: str, rows: Sequence[dict[str, Any]]) -> None:
        """Insert rows of like keys in one go."""
        if rows:
            columns = list(rows[0])
            marks = ", ".join("?" * len(columns))
            self.sql.conn.executemany(
                f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})",
                ([row[column] for column in columns] for row in rows),
            )

    def note_change(self, article_ids: Sequence[int]) -> None:
        """Tell the search index, in this same transaction, to read these articles again."""
        self.insert_all("changes", [{"article_id": each} for each in article_ids])

    # --- what changed: the index reads these ---

    def latest_revision(self) -> int:
        """The number of the last change; 0 in an empty library. Never goes back."""
        return int(self.value("SELECT seq FROM sqlite_sequence WHERE name = 'changes'") or 0)

    def changed_articles(self, after: int, upto: int) -> list[int]:
        """Articles changed or deleted in revisions after+1 … upto, each once."""
        query = "SELECT DISTINCT article_id FROM changes WHERE revision > ? AND revision <= ? ORDER BY 1"
        return [row[0] for row in self.all(query, [after, upto])]

    def article_ids(self) -> list[int]:
        """All articles, oldest import first."""
        return [row[0] for row in self.all("SELECT id FROM articles ORDER BY id")]

    def words_of(self, article_ids: Sequence[int]) -> Iterator[tuple[int, str, list[tuple[int, str]]]]:
        """What the index reads: article id, title and text, and its quotations as (id, words)."""
        for start in range(0, len(article_ids), LIKE_CHUNK):
            yield from self._words_of_some(article_ids[start : start + LIKE_CHUNK])

    def _words_of_some(self, ids: Sequence[int]) -> Iterator[tuple[int, str, list[tuple[int, str]]]]:
        chosen = json.dumps(list(ids))
        quoted: dict[int, list[tuple[int, str]]] = {}
        for article_id, quotation_id, words in self.all(
            "SELECT article_id, id, words FROM quotations WHERE rejected = 0"
            " AND article_id IN (SELECT value FROM json_each(?)) ORDER BY id",
            [chosen],
        ):
            quoted.setdefault(article_id, []).append((quotation_id, words))
        for article_id, title, text in self.sql.execute(
            "SELECT a.id, a.title, t.text FROM articles a JOIN texts t ON t.article_id = a.id"
            " WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id",
            [chosen],
        ):
            yield article_id, f"{title}\n{text}", quoted.get(article_id, [])
