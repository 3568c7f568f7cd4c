"""An open library: asked, written to, and asked what changed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlite_utils

from quoteline.storage import long_texts
from quoteline.storage.preparing import can_be_written, connect
from quoteline.storage.problems import LibraryError, told
from quoteline.storage.whereabouts import Watch, Whereabouts, part
from quoteline.storage.wildcards import holds

Fold = Callable[[str], list[str]]
PARTING_MILLISECONDS = 500  # for others in this process to end what they read
LIKE_CHUNK = 500  # ids bound in one statement, below every SQLite's limit of variables


class Database:
    """An open library. Belongs to the thread that opened it.

    ``fold`` turns a text into the words it is searched by (the same folding the search index uses).
    """

    def __init__(self, path: Path, fold: Fold, *, read_only: bool = False) -> None:
        self.path = path
        self.fold = fold
        self.read_only = read_only or not can_be_written(path)
        self.watch = Watch(path)
        self.committed: Callable[[], None] | None = None  # called after each transaction
        with told(path):
            connection = connect(path, read_only=read_only)
            try:
                self.sql = sqlite_utils.Database(connection, execute_plugins=False)
                self._tune()
                self.library_id = str(self.value("SELECT value FROM library WHERE key = 'id'"))
                self.watch.opened()
            except BaseException:
                connection.close()
                raise

    def _tune(self) -> None:
        self.sql.conn.create_function("holds", 2, holds, deterministic=True)
        self.sql.execute("PRAGMA foreign_keys = ON")
        self.sql.execute("PRAGMA cache_size = -65536")
        self.sql.execute("PRAGMA temp_store = MEMORY")
        # Read, never mapped: where a disk fails under a map, or a file is cut, the system ends the program.
        self.sql.execute("PRAGMA mmap_size = 0")

    def close(self) -> None:
        """Close; the last one to close leaves one file."""
        long_texts.let_go(self.path)
        with suppress(sqlite3.Error, LibraryError):
            if self.watch.look() is Whereabouts.THERE:
                self.sql.execute("PRAGMA optimize")
            else:  # nobody who opens what is there now shall read our log into it
                self.sql.execute(f"PRAGMA busy_timeout = {PARTING_MILLISECONDS}")
                part(self)
        self.sql.conn.close()

    # --- asking ---

    def all(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query, as tuples."""
        with told(self.path):
            return self.sql.execute(query, list(values)).fetchall()

    def each(self, query: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query one by one, for what may be too much for the memory."""
        with told(self.path):
            yield from self.sql.execute(query, list(values))

    def one(self, query: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        with told(self.path):
            row: tuple[Any, ...] | None = self.sql.execute(query, list(values)).fetchone()
        return row

    def value(self, query: str, values: Sequence[object] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.one(query, values)
        return None if row is None else row[0]

    def size(self) -> int:
        """Bytes of the library once it is closed; what is still in the write-ahead log counts."""
        return int(self.value("PRAGMA page_count")) * int(self.value("PRAGMA page_size"))

    def padded(self, text: str) -> str:
        """A text as its folded words, a space before and after each, so that LIKE finds whole words."""
        words = self.fold(text)
        return f" {' '.join(words)} " if words else ""

    def state(self) -> tuple[int, int]:
        """What is another after anything was written to the library, by this connection or by others."""
        return int(self.value("PRAGMA data_version")), self.sql.conn.total_changes

    # --- writing ---

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction that takes the write lock at once: a reader's snapshot is never upgraded.

        Raises LibraryError where the file is not where it was opened any more.
        """
        if self.sql.conn.in_transaction:
            yield
            return
        self.watch.refuse()
        with told(self.path):
            self.sql.conn.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.sql.conn.execute("COMMIT")
                self.watch.wrote = True
            except BaseException:
                if self.sql.conn.in_transaction:  # a full disk ends the transaction by itself
                    self.sql.conn.execute("ROLLBACK")
                raise
        if self.committed is not None:
            self.committed()

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
        return [row[0] for row in self.all("SELECT id FROM articles WHERE removed = 0 ORDER BY id")]

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
        for article_id, title, text in self.each(
            "SELECT a.id, a.title, t.text FROM articles a JOIN texts t ON t.article_id = a.id"
            " WHERE a.removed = 0 AND a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id",
            [chosen],
        ):
            yield article_id, f"{title}\n{text}", quoted.get(article_id, [])
