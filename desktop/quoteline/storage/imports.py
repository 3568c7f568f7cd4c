"""An import as one entry of the log: what came in with it goes when it is taken back, and comes again."""

from __future__ import annotations

from quoteline.storage import corrections, journal
from quoteline.storage.database import Database
from quoteline.storage.journal import Row


def begin(database: Database, what: str) -> int:
    """A new import in the log; gives its number, which its articles carry. Call within ``writing()``.

    What an earlier import brought that was taken back goes now for good: it can be redone no more.
    """
    number = corrections.begin(database, what)
    _forget_taken_back(database)
    database.sql.conn.execute("INSERT INTO imports (id, taken_back) VALUES (?, 1)", [number])
    # The log knows an import as the change from "taken back" to "here".
    journal.change(database, number, [Row("imports", number, {"taken_back": 0})])
    return number


def goes_on(database: Database, number: int) -> bool:
    """Whether an import may take in more: it was not taken back meanwhile."""
    return bool(database.value("SELECT taken_back = 0 FROM imports WHERE id = ?", [number]))


def brought(database: Database, number: int) -> tuple[int, int] | None:
    """How many articles, and quotations shown, are here from an import; None where the number is of none."""
    if database.value("SELECT 1 FROM imports WHERE id = ?", [number]) is None:
        return None
    articles = "SELECT id FROM articles WHERE import_id = ? AND removed = 0"
    count = f"SELECT count(*) FROM quotations WHERE rejected = 0 AND article_id IN ({articles})"
    return (
        int(database.value(f"SELECT count(*) FROM ({articles})", [number])),
        int(database.value(count, [number])),
    )


def _forget_taken_back(database: Database) -> None:
    gone = "SELECT id FROM articles WHERE removed = 1"
    if database.value(f"{gone} LIMIT 1") is None:
        return
    rows = f"SELECT id FROM speakers WHERE article_id IN ({gone})"
    for column in ("part_of", "whole_id"):
        itself = "NULL" if column == "part_of" else "id"
        database.sql.conn.execute(
            f"UPDATE speakers SET {column} = {itself} WHERE {column} IN ({rows}) AND {column} <> id"
        )
    database.sql.conn.execute(f"DELETE FROM quotations WHERE article_id IN ({gone})")
    database.sql.conn.execute(f"UPDATE quotations SET speaker_id = NULL WHERE speaker_id IN ({rows})")
    database.sql.conn.execute("DELETE FROM articles WHERE removed = 1")
    database.sql.conn.execute("DELETE FROM imports WHERE taken_back = 1")
