"""SQLite's own full-text search over invented quotations, to measure ours beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

Row = tuple[int, int, int, str]  # id, speaker, day, text

SCHEMA = """
CREATE TABLE q (id INTEGER PRIMARY KEY, speaker INTEGER NOT NULL, day INTEGER NOT NULL, text TEXT NOT NULL);
CREATE VIRTUAL TABLE f USING fts5(text, content='q', content_rowid='id', tokenize='unicode61');
"""
INDEXES = "CREATE INDEX q_speaker ON q (speaker, day); CREATE INDEX q_day ON q (day, speaker); ANALYZE;"
COUNTED = {"speaker": "speaker", "day": "day"}


class FtsTrial:
    """A table with its index; FTS5 as its documentation shows it, with the text kept outside."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path)
        self._connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;")

    def build(self, rows: Iterable[Row]) -> None:
        """Make the tables, fill them, and index them."""
        self._connection.executescript(SCHEMA)
        with self._connection as connection:
            connection.executemany("INSERT INTO q VALUES (?, ?, ?, ?)", rows)
            connection.execute("INSERT INTO f(rowid, text) SELECT id, text FROM q")
        self._connection.executescript(INDEXES)

    def add(self, rows: Sequence[Row]) -> None:
        """Ten more, in one transaction."""
        with self._connection as connection:
            connection.executemany("INSERT INTO q VALUES (?, ?, ?, ?)", rows)
            connection.executemany("INSERT INTO f(rowid, text) VALUES (?, ?)", [(r[0], r[3]) for r in rows])

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def ids(self, match: str) -> list[int]:
        """All that match."""
        return self._column("SELECT rowid FROM f WHERE f MATCH ?", [match])

    def best(self, match: str, count: int) -> list[int]:
        """The best by BM25."""
        return self._column("SELECT rowid FROM f WHERE f MATCH ? ORDER BY rank LIMIT ?", [match, count])

    def best_of(self, match: str, speaker: int, first: int, last: int, count: int) -> list[int]:
        """The best of one speaker in some days."""
        return self._column(
            "SELECT q.id FROM f JOIN q ON q.id = f.rowid WHERE f MATCH ? AND q.speaker = ?"
            " AND q.day BETWEEN ? AND ? ORDER BY rank LIMIT ?",
            [match, speaker, first, last, count],
        )

    def newest(self, match: str, count: int) -> list[int]:
        """The newest of those that match."""
        return self._column(
            "SELECT q.id FROM f JOIN q ON q.id = f.rowid WHERE f MATCH ?"
            " ORDER BY q.day DESC, q.id DESC LIMIT ?",
            [match, count],
        )

    def counts(self, match: str, by: str) -> dict[int, int]:
        """How many match for each speaker, or day."""
        column = COUNTED[by]
        query = (
            f"SELECT q.{column}, count(*) FROM f JOIN q ON q.id = f.rowid WHERE f MATCH ? GROUP BY q.{column}"
        )
        return dict(self._connection.execute(query, [match]).fetchall())

    def snippets(self, match: str, count: int) -> list[str]:
        """Stretches of the best with what was found marked."""
        return self._column(
            "SELECT snippet(f, 0, '[', ']', '…', 24) FROM f WHERE f MATCH ? ORDER BY rank LIMIT ?",
            [match, count],
        )

    def texts(self, ids: Sequence[int]) -> list[str]:
        """The texts of some, in their order."""
        marks = ",".join("?" * len(ids))
        found = dict(
            self._connection.execute(f"SELECT id, text FROM q WHERE id IN ({marks})", list(ids)).fetchall()
        )
        return [found[each] for each in ids]

    def _column(self, query: str, values: Sequence[object]) -> list[Any]:
        return [row[0] for row in self._connection.execute(query, values)]
