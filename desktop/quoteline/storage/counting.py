"""Counts of a whole library, or of what an expression holds for."""

from __future__ import annotations

from quoteline.storage.conditions import Where
from quoteline.storage.database import Database


def total(database: Database, where: Where) -> int:
    """How many quotations a condition holds for."""
    return int(database.value(f"SELECT count(*) FROM quotations q WHERE {where.sql}", where.values))


def statistics(database: Database) -> tuple[int, int, int, int, int]:
    """Articles, quotations, speakers with quotations, outlets, quotations without a day."""
    row = database.one(
        "SELECT (SELECT count(*) FROM articles WHERE removed = 0),"
        " (SELECT count(*) FROM quotations WHERE rejected = 0),"
        " (SELECT count(DISTINCT whole_id) FROM speakers WHERE id IN"
        " (SELECT DISTINCT speaker_id FROM quotations WHERE rejected = 0)),"
        " (SELECT count(DISTINCT outlet) FROM articles WHERE outlet <> '' AND removed = 0),"
        " (SELECT count(*) FROM quotations WHERE rejected = 0 AND said_first IS NULL)"
    )
    assert row is not None
    return row[0], row[1], row[2], row[3], row[4]
