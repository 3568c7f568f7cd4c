"""Rows of a library are changed in a way that can be taken back: each change is kept with what was before."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from quoteline.storage import steps
from quoteline.storage.database import Database
from quoteline.storage.problems import LibraryError, Problem
from quoteline.storage.steps import Key, NotAStepError, Row, State, Table, table_of

__all__ = ["Row", "apply", "change", "tags_of", "walk"]

# Columns of a quotation that the search index reads.
_INDEXED = frozenset({"words", "rejected"})


def change(database: Database, correction: int, rows: Sequence[Row]) -> None:
    """Change rows and keep, under a correction, how they were. Call within ``database.writing()``.

    Raises LookupError with the key for a row that is to be changed and is not there.
    """
    at = int(
        database.value("SELECT ifnull(max(position), 0) FROM steps WHERE correction_id = ?", [correction])
    )
    kept: list[dict[str, Any]] = []
    before = [_before(database, each) for each in rows]
    for number, (row, was) in enumerate(zip(rows, before, strict=True), at + 1):
        kept.append(
            {
                "correction_id": correction,
                "position": number,
                "table_name": row.table,
                "key": steps.written(row.key),
                "before": None if was is None else steps.written(was),
                "after": None if row.state is None else steps.written(row.state),
            }
        )
    database.insert_all("steps", kept)
    apply(database, rows)


def walk(database: Database, correction: int, side: str) -> tuple[Row, ...]:
    """Take the rows of a correction to one side of it (``before``, in reverse, or ``after``); gives them.

    Raises LibraryError where the log holds what was not written here. Call within ``database.writing()``.
    """
    way = "DESC" if side == "before" else "ASC"
    found = database.all(
        f"SELECT table_name, key, {side} FROM steps WHERE correction_id = ? ORDER BY position {way}",
        [correction],
    )
    try:
        rows = tuple(steps.read(*each) for each in found)
        apply(database, rows)
    except (NotAStepError, sqlite3.IntegrityError) as error:  # nothing that was written here can be
        raise LibraryError(Problem.DAMAGED, database.path, f"correction {correction}: {error}") from error
    return rows


def apply(database: Database, rows: Iterable[Row]) -> None:
    """Bring rows to their states, without keeping what was before."""
    touched: set[int] = set()
    for row in rows:
        spec = table_of(row)
        if row.table == "quotations":
            touched |= _touches(database, row)
        if row.state is None:
            database.sql.conn.execute(f"DELETE FROM {row.table} WHERE {_named(spec)}", _values(row.key))
        else:
            _put(database, row, spec, row.state)
            if row.table == "quotations":
                touched |= _touches(database, row)
    database.note_change(sorted(touched))


def _put(database: Database, row: Row, spec: Table, state: State) -> None:
    plain = {column: value for column, value in state.items() if column != "tags"}
    if plain or not _is_there(database, row, spec):
        _write(database, row, spec, plain)
    if "tags" in state:
        _set_tags(database, _values(row.key)[0], state["tags"])


def _write(database: Database, row: Row, spec: Table, plain: State) -> None:
    key = _values(row.key)
    if plain:
        assigned = ", ".join(f"{column} = ?" for column in plain)
        done = database.sql.conn.execute(
            f"UPDATE {row.table} SET {assigned} WHERE {_named(spec)}", [*plain.values(), *key]
        )
        if done.rowcount:
            return
    columns = [*spec.key, *plain]
    marks = ", ".join("?" * len(columns))
    database.sql.conn.execute(
        f"INSERT OR IGNORE INTO {row.table} ({', '.join(columns)}) VALUES ({marks})", [*key, *plain.values()]
    )


def _before(database: Database, row: Row) -> dict[str, Any] | None:
    """The columns as they are: those that will change, or all of a row that will go; None: there is none."""
    spec = table_of(row)
    columns = sorted(spec.columns) if row.state is None else list(row.state)
    plain = [each for each in columns if each != "tags"]
    found = database.one(
        f"SELECT {', '.join(['1', *plain])} FROM {row.table} WHERE {_named(spec)}", _values(row.key)
    )
    if found is None:
        if row.table in ("quotations", "articles") and "article_id" not in (row.state or {}):
            raise LookupError(row.key)
        return None
    state = dict(zip(plain, found[1:], strict=True))
    if "tags" in columns:
        state["tags"] = tags_of(database, int(_values(row.key)[0]))
    return state


def _is_there(database: Database, row: Row, spec: Table) -> bool:
    return database.one(f"SELECT 1 FROM {row.table} WHERE {_named(spec)}", _values(row.key)) is not None


def _touches(database: Database, row: Row) -> set[int]:
    """The article that the search index must read again because of this row."""
    if row.state is not None and not _INDEXED & set(row.state):
        return set()
    found = database.value("SELECT article_id FROM quotations WHERE id = ?", _values(row.key))
    return set() if found is None else {int(found)}


def _named(spec: Table) -> str:
    return " AND ".join(f"{column} = ?" for column in spec.key)


def _values(key: Key) -> list[int | str]:
    return list(key) if isinstance(key, tuple) else [key]


def tags_of(database: Database, quotation_id: int) -> list[str]:
    """The tags of a quotation."""
    query = "SELECT name FROM tags WHERE quotation_id = ? ORDER BY name"
    return [row[0] for row in database.all(query, [quotation_id])]


def _set_tags(database: Database, quotation_id: int | str, names: Sequence[str]) -> None:
    database.sql.conn.execute("DELETE FROM tags WHERE quotation_id = ?", [quotation_id])
    database.insert_all(
        "tags",
        [
            {"quotation_id": quotation_id, "name": each, "words": database.padded(each)}
            for each in dict.fromkeys(names)
        ],
    )
