"""What became of each file of an import, kept with the library, so that its report can be opened again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from quoteline.storage.database import Database

MOST = 20  # reports that are kept
MOST_OUTCOMES = 200_000  # of all reports together, but for the last one's


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one article, or of one file that gave none; ``more`` is as JSON gave it."""

    outcome: str
    origin: str
    article_id: int | None
    quotations: int
    more: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Report:
    """One import: when (ISO 8601, UTC), how it ended, its number in the log, what was asked for."""

    id: int
    at: str
    ended: str
    import_id: int | None
    asked: Mapping[str, Any]


def begin(database: Database, asked: Mapping[str, Any]) -> int:
    """A new report; gives its number. The oldest ones go. Call within ``database.writing()``."""
    _forget_old(database)
    made = database.sql.conn.execute(
        "INSERT INTO reports (at, asked) VALUES (?, ?)",
        [datetime.now(UTC).isoformat(timespec="seconds"), json.dumps(dict(asked), ensure_ascii=False)],
    )
    return int(made.lastrowid or 0)


def add(database: Database, report: int, position: int, told: Told) -> None:
    """One more outcome of a report. Call within ``database.writing()``."""
    more = json.dumps(dict(told.more), ensure_ascii=False)
    database.sql.conn.execute(
        "INSERT INTO outcomes VALUES (?, ?, ?, ?, ?, ?, ?)",
        [report, position, told.outcome, told.origin, told.article_id, told.quotations, more],
    )
    database.sql.conn.execute("UPDATE reports SET told = ? WHERE id = ?", [position, report])


def end(database: Database, report: int, how: str, import_id: int | None) -> None:
    """The import is over."""
    with database.writing():
        database.sql.conn.execute(
            "UPDATE reports SET ended = ?, import_id = ? WHERE id = ?", [how, import_id, report]
        )


def of_import(database: Database, report: int, import_id: int) -> None:
    """Something came in: the number that it has in the log. Call within ``database.writing()``."""
    database.sql.conn.execute("UPDATE reports SET import_id = ? WHERE id = ?", [import_id, report])


def was_broken_off(database: Database) -> bool:
    """Whether something came in by an import that did not come to its end, behind the last one that did."""
    return bool(
        database.value(
            "SELECT EXISTS (SELECT 1 FROM reports WHERE ended != 'done' AND import_id IS NOT NULL"
            " AND id > (SELECT coalesce(max(id), 0) FROM reports WHERE ended = 'done'))"
        )
    )


def latest(database: Database) -> Report | None:
    """The report of the last import."""
    row = database.one("SELECT id, at, ended, import_id, asked FROM reports ORDER BY id DESC LIMIT 1")
    if row is None:
        return None
    number, at, ended, import_id, asked = row
    return Report(number, at, ended, import_id, _object(asked))


def outcomes(database: Database, report: int) -> list[Told]:
    """What a report tells, in order."""
    rows = database.all(
        "SELECT outcome, origin, article_id, quotations, more FROM outcomes"
        " WHERE report_id = ? ORDER BY position",
        [report],
    )
    return [Told(what, origin, id, many, _object(more)) for what, origin, id, many, more in rows]


def _object(stored: object) -> Mapping[str, Any]:
    """A JSON object; a library comes from anywhere, so what is none counts as empty."""
    try:
        found = json.loads(str(stored))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _forget_old(database: Database) -> None:
    kept = total = 0
    for number, told in database.all("SELECT id, told FROM reports ORDER BY id DESC"):
        kept, total = kept + 1, total + told
        if kept >= MOST or (kept > 1 and total > MOST_OUTCOMES):
            database.sql.conn.execute("DELETE FROM reports WHERE id <= ?", [number])
            return
