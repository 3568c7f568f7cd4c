"""Speakers of a library: their names, roles, company and days."""

from __future__ import annotations

import json
from collections.abc import Sequence

from quoteline.storage.database import Database


def get(database: Database, speaker_id: int) -> tuple[str, str] | None:
    """(canonical name, kind) of a speaker."""
    row = database.one("SELECT name, kind FROM speakers WHERE id = ?", [speaker_id])
    return None if row is None else (row[0], row[1])


def aliases(database: Database, speaker_id: int) -> list[str]:
    """The other names of a speaker."""
    query = "SELECT name FROM names WHERE speaker_id = ? AND canonical = 0 ORDER BY name"
    return [row[0] for row in database.all(query, [speaker_id])]


def called(database: Database, name: str) -> list[int]:
    """Speakers whose canonical name is this, case and accents aside; else those with such an alias."""
    words = database.padded(name)
    for canonical in (1, 0):
        found = database.all(
            "SELECT DISTINCT speaker_id FROM names WHERE words = ? AND canonical = ? ORDER BY 1",
            [words, canonical],
        )
        if found:
            return [row[0] for row in found]
    return []


def named_like(database: Database, part: str) -> list[tuple[int, str, int]]:
    """(id, name, count) of speakers with a name that holds these words, the last one perhaps begun only."""
    words = database.padded(part).rstrip()
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return database.all(
        "SELECT s.id, s.name, count(q.id) AS n FROM speakers s"
        " LEFT JOIN quotations q ON q.speaker_id = s.id AND q.rejected = 0"
        " WHERE ? = '' OR s.id IN (SELECT speaker_id FROM names WHERE words LIKE ? ESCAPE '\\')"
        " GROUP BY s.id HAVING n > 0 ORDER BY n DESC, s.name",
        [words, f"%{escaped}%"],
    )


def roles(database: Database, speaker_id: int) -> list[tuple[str, int | None, int | None, int]]:
    """(role as printed, first day, last day, count) of a speaker, most frequent first."""
    return database.all(
        "SELECT role, min(said_first), max(said_last), count(*) AS n FROM quotations"
        " WHERE speaker_id = ? AND rejected = 0 AND role <> '' GROUP BY role ORDER BY n DESC, role",
        [speaker_id],
    )


def counts(database: Database, speaker_id: int) -> tuple[int, int, int | None, int | None]:
    """Quotations, articles, first day, last day of a speaker."""
    row = database.one(
        "SELECT count(*), count(DISTINCT article_id), min(said_first), max(said_last) FROM quotations"
        " WHERE speaker_id = ? AND rejected = 0",
        [speaker_id],
    )
    assert row is not None
    return row[0], row[1], row[2], row[3]


def days(database: Database, speaker_id: int) -> list[tuple[int | None, int | None, int]]:
    """(first day, last day, count) of a speaker's quotations; the undated come first, with None."""
    return database.all(
        "SELECT said_first, said_last, count(*) FROM quotations WHERE speaker_id = ? AND rejected = 0"
        " GROUP BY 1, 2 ORDER BY 1, 2",
        [speaker_id],
    )


def outlets(database: Database, speaker_id: int) -> list[tuple[str, int]]:
    """(outlet, count) of those that quote a speaker."""
    return database.all(
        "SELECT a.outlet, count(*) AS n FROM quotations q JOIN articles a ON a.id = q.article_id"
        " WHERE q.speaker_id = ? AND q.rejected = 0 GROUP BY 1 ORDER BY n DESC, 1",
        [speaker_id],
    )


def company(database: Database, speaker_id: int, limit: int) -> list[tuple[int, str, int]]:
    """(id, name, shared articles) of those who speak in the same articles."""
    return database.all(
        "SELECT s.id, s.name, count(DISTINCT o.article_id) AS n FROM quotations o"
        " JOIN speakers s ON s.id = o.speaker_id WHERE o.rejected = 0 AND o.speaker_id <> ?"
        " AND o.article_id IN (SELECT article_id FROM quotations WHERE speaker_id = ? AND rejected = 0)"
        " GROUP BY s.id ORDER BY n DESC, s.name LIMIT ?",
        [speaker_id, speaker_id, limit],
    )


def names_of(database: Database, ids: Sequence[int]) -> dict[int, str]:
    """The canonical names of speakers, by id."""
    query = "SELECT id, name FROM speakers WHERE id IN (SELECT value FROM json_each(?))"
    return dict(database.all(query, [json.dumps(list(ids))]))


def most_quoted(database: Database, count: int) -> list[int]:
    """The speakers with most quotations in the whole library."""
    query = (
        "SELECT speaker_id FROM quotations WHERE rejected = 0 AND speaker_id IS NOT NULL"
        " GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?"
    )
    return [row[0] for row in database.all(query, [count])]


def kept_colours(database: Database) -> dict[int, int]:
    """Which speaker has which colour, as it was kept."""
    kept = database.value("SELECT value FROM library WHERE key = 'colours'")
    return {int(speaker): slot for speaker, slot in json.loads(kept).items()} if kept else {}


def keep_colours(database: Database, slots: dict[int, int]) -> None:
    """Keep which speaker has which colour."""
    with database.writing():
        database.sql.conn.execute("INSERT OR REPLACE INTO library VALUES ('colours', ?)", [json.dumps(slots)])
