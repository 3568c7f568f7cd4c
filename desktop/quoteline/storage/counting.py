"""Counts for facets and for the timeline: always of what a condition holds for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from quoteline.domain import Axis
from quoteline.storage.conditions import UNCERTAIN_BELOW, Where
from quoteline.storage.database import Database

DAYS = {Axis.SAID: ("q.said_first", "q.said_last"), Axis.PUBLISHED: ("q.published_day", "q.published_day")}
LANE_COLUMNS = {"speaker": "w.whole_id", "outlet": "a.outlet", "kind": "q.kind"}


def _join(column: str) -> str:
    if column.startswith("w."):
        return " LEFT JOIN speakers w ON w.id = q.speaker_id"
    return " JOIN articles a ON a.id = q.article_id" if column.startswith("a.") else ""


def total(database: Database, where: Where) -> int:
    """How many quotations a condition holds for."""
    return int(database.value(f"SELECT count(*) FROM quotations q WHERE {where.sql}", where.values))


def articles(database: Database, where: Where) -> int:
    """How many articles hold a quotation that a condition holds for."""
    return int(
        database.value(
            f"SELECT count(DISTINCT q.article_id) FROM quotations q WHERE {where.sql}", where.values
        )
    )


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


def by_speaker(database: Database, where: Where) -> list[tuple[int | None, str, int]]:
    """(id, name, count) of speakers, most quoted first; the unknown speaker has no id."""
    return database.all(
        "SELECT s.id, ifnull(s.name, ''), sum(c.n) AS n FROM ("
        f"SELECT q.speaker_id, count(*) AS n FROM quotations q WHERE {where.sql} GROUP BY q.speaker_id"
        ") c LEFT JOIN speakers p ON p.id = c.speaker_id LEFT JOIN speakers s ON s.id = p.whole_id"
        " GROUP BY s.id ORDER BY n DESC, s.name",
        where.values,
    )


def by_outlet(database: Database, where: Where) -> list[tuple[str, int]]:
    """(outlet, count), most quotations first."""
    return database.all(
        "SELECT a.outlet, sum(c.n) AS n FROM ("
        f"SELECT q.article_id, count(*) AS n FROM quotations q WHERE {where.sql} GROUP BY q.article_id"
        ") c JOIN articles a ON a.id = c.article_id GROUP BY a.outlet ORDER BY n DESC, a.outlet",
        where.values,
    )


def by_kind(database: Database, where: Where) -> list[tuple[str, int]]:
    """(kind, count), most quotations first."""
    query = f"SELECT q.kind, count(*) AS n FROM quotations q WHERE {where.sql} GROUP BY 1 ORDER BY n DESC"
    return database.all(query, where.values)


def by_precision_and_basis(database: Database, where: Where) -> list[tuple[str, str, int]]:
    """(precision, basis, count) of statement dates, those of the undated too."""
    return database.all(
        f"SELECT q.said_precision, q.said_basis, count(*) FROM quotations q WHERE {where.sql} GROUP BY 1, 2",
        where.values,
    )


def by_tag(database: Database, where: Where) -> list[tuple[str, int]]:
    """(tag, count), most quotations first."""
    return database.all(
        "SELECT t.name, count(*) AS n FROM tags t JOIN quotations q ON q.id = t.quotation_id"
        f" WHERE {where.sql} GROUP BY t.name ORDER BY n DESC, t.name",
        where.values,
    )


def by_flag(database: Database, where: Where) -> dict[str, int]:
    """How many are starred, corrected, uncertain, noted and confirmed."""
    row = database.one(
        "SELECT total(q.starred), total(q.corrected), total(q.confidence < ?), total(q.note <> ''),"
        " total(q.confirmed)"
        f" FROM quotations q WHERE {where.sql}",
        [UNCERTAIN_BELOW, *where.values],
    )
    assert row is not None
    return dict(zip(("starred", "corrected", "uncertain", "note", "confirmed"), map(int, row), strict=True))


def lane_totals(
    database: Database, where: Where, lanes: str, count: int
) -> list[tuple[int | str | None, int]]:
    """The keys of the lanes with most quotations (key, count); speakers must be known to get a lane."""
    column = LANE_COLUMNS[lanes]
    known = f" AND {column} IS NOT NULL" if lanes == "speaker" else ""
    return database.all(
        f"SELECT {column}, count(*) AS n FROM quotations q{_join(column)}"
        f" WHERE {where.sql}{known} GROUP BY 1 ORDER BY n DESC, 1 LIMIT ?",
        [*where.values, count],
    )


def lanes_undated(database: Database, where: Where, axis: Axis, lanes: str) -> dict[int | str | None, int]:
    """How many in each lane have no day on an axis; lanes that have none are left out."""
    column = LANE_COLUMNS[lanes]
    return dict(
        database.all(
            f"SELECT {column}, count(*) FROM quotations q{_join(column)}"
            f" WHERE {where.sql} AND {DAYS[axis][0]} IS NULL GROUP BY 1",
            where.values,
        )
    )


def by_span(
    database: Database, where: Where, axis: Axis, lanes: str, keys: list[int | str | None]
) -> list[tuple[int, int | str | None, int, int, int]]:
    """Counts by (is a named lane, lane key, first day, last day); what has no lane is taken together."""
    column = LANE_COLUMNS[lanes]
    first, last = DAYS[axis]
    marks = ", ".join("?" * len(keys))
    # NULL is IN nothing, but the lane of the speakers without a name may be asked for.
    named = f"CASE WHEN {column} IS NULL THEN {int(None in keys)} ELSE ifnull({column} IN ({marks}), 0) END"
    return database.all(
        f"SELECT {named} AS named, CASE WHEN {named} THEN {column} END AS lane, {first}, {last}, count(*)"
        f" FROM quotations q{_join(column)} WHERE {where.sql} AND {first} IS NOT NULL GROUP BY 1, 2, 3, 4",
        [*keys, *keys, *where.values],
    )


def marks(database: Database, where: Where, axis: Axis, lanes: str) -> list[tuple[Any, ...]]:
    """(lane key, id, first, last, precision, basis, confidence, kind) of single quotations, by day."""
    column = LANE_COLUMNS[lanes]
    first, last = DAYS[axis]
    return database.all(
        f"SELECT {column}, q.id, {first}, {last}, q.said_precision, q.said_basis, q.confidence, q.kind"
        f" FROM quotations q{_join(column)} WHERE {where.sql} AND {first} IS NOT NULL ORDER BY 3, 4, 2",
        where.values,
    )


def by_days(database: Database, where: Where, axis: Axis) -> list[tuple[int | None, int | None, int]]:
    """(first day, last day, count) of all; those without a day come first, as (None, None, count)."""
    first, last = DAYS[axis]
    grouped = "1" if first == last else "1, 2"
    return database.all(
        f"SELECT {first}, {last}, count(*) FROM quotations q WHERE {where.sql}"
        f" GROUP BY {grouped} ORDER BY {grouped}",
        where.values,
    )


def dated(days: Sequence[tuple[int | None, int | None, int]]) -> list[tuple[int, int, int]]:
    """Those of :func:`by_days` that have a day, in the order of their first."""
    return [(first, last, count) for first, last, count in days if first is not None and last is not None]


def extent(days: Sequence[tuple[int, int, int]]) -> tuple[int, int] | None:
    """The first and the last day of all; None when nothing is dated."""
    return (days[0][0], max(last for _, last, _ in days)) if days else None


def articles_by_day(database: Database) -> list[tuple[int, int]]:
    """(day, articles published on it)."""
    return database.all(
        "SELECT published_day, count(*) FROM articles WHERE published_day IS NOT NULL AND removed = 0"
        " GROUP BY 1 ORDER BY 1"
    )


def lane_total(database: Database, where: Where, column: str, key: int | str | None) -> int:
    """How many quotations are in a lane."""
    query = f"SELECT count(*) FROM quotations q{_join(column)} WHERE {where.sql} AND {column} IS ?"
    return int(database.value(query, [*where.values, key]))
