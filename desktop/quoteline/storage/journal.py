"""Rows of a library are changed in a way that can be taken back: each change is kept with what was before."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quoteline.storage.database import Database

State = Mapping[str, Any]  # column → value; ``tags`` of a quotation is a list of names
Key = int | tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it shall be: some of its columns, or all of a new one; None takes the row away."""

    table: str
    key: Key
    state: State | None


@dataclass(frozen=True, slots=True)
class _Table:
    key: tuple[str, ...]
    columns: frozenset[str]


# What a log may name. A library comes from anywhere: a column's name in its log must not become SQL unasked.
_OF_QUOTATIONS = """
    article_id speaker_id said_first said_last published_day kind confidence starred corrected rejected
    said_precision said_basis said_evidence said_rule said_confidence content cue source speaker_kind
    speaker_found description description_words role found_by remark note cue_words words relayed_by
    relayed_how relayed by_hand confirmed unplaced tags
"""
_OF_SPEAKERS = """
    name words kind article_id part_of whole_id linked_by link_confidence link_evidence rejected
"""
_TABLES = {
    "quotations": _Table(("id",), frozenset(_OF_QUOTATIONS.split())),
    "articles": _Table(("id",), frozenset({"published", "published_day", "published_from", "engine"})),
    "speakers": _Table(("id",), frozenset(_OF_SPEAKERS.split())),
    "names": _Table(("speaker_id", "name"), frozenset({"words", "canonical", "by_hand"})),
    "speakers_apart": _Table(("a", "b"), frozenset()),
    "roles": _Table(("id",), frozenset({"speaker_id", "role", "first", "last"})),
    "declined": _Table(
        ("id",), frozenset({"article_id", "span", "source", "words", "who", "who_words", "speaker_kind"})
    ),
    "imports": _Table(("id",), frozenset({"taken_back"})),
}
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
                "key": _written(row.key),
                "before": None if was is None else json.dumps(was, ensure_ascii=False),
                "after": None if row.state is None else json.dumps(dict(row.state), ensure_ascii=False),
            }
        )
    database.insert_all("steps", kept)
    apply(database, rows)


def walk(database: Database, correction: int, side: str) -> tuple[Row, ...]:
    """Take the rows of a correction to one side of it (``before``, in reverse, or ``after``); gives them."""
    way = "DESC" if side == "before" else "ASC"
    found = database.all(
        f"SELECT table_name, key, {side} FROM steps WHERE correction_id = ? ORDER BY position {way}",
        [correction],
    )
    rows = tuple(
        Row(table, _read(key), None if state is None else json.loads(state)) for table, key, state in found
    )
    apply(database, rows)
    return rows


def apply(database: Database, rows: Iterable[Row]) -> None:
    """Bring rows to their states, without keeping what was before."""
    touched: set[int] = set()
    for row in rows:
        spec = _spec(row)
        if row.table == "quotations":
            touched |= _touches(database, row)
        if row.state is None:
            database.sql.conn.execute(f"DELETE FROM {row.table} WHERE {_named(spec)}", _values(row.key))
        else:
            _put(database, row, spec, row.state)
            if row.table == "quotations":
                touched |= _touches(database, row)
    database.note_change(sorted(touched))


def _put(database: Database, row: Row, spec: _Table, state: State) -> None:
    plain = {column: value for column, value in state.items() if column != "tags"}
    if plain or not _is_there(database, row, spec):
        _write(database, row, spec, plain)
    if "tags" in state:
        _set_tags(database, _values(row.key)[0], state["tags"])


def _write(database: Database, row: Row, spec: _Table, plain: State) -> None:
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
    spec = _spec(row)
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


def _is_there(database: Database, row: Row, spec: _Table) -> bool:
    return database.one(f"SELECT 1 FROM {row.table} WHERE {_named(spec)}", _values(row.key)) is not None


def _touches(database: Database, row: Row) -> set[int]:
    """The article that the search index must read again because of this row."""
    if row.state is not None and not _INDEXED & set(row.state):
        return set()
    found = database.value("SELECT article_id FROM quotations WHERE id = ?", _values(row.key))
    return set() if found is None else {int(found)}


def _spec(row: Row) -> _Table:
    spec = _TABLES.get(row.table)
    if spec is None or (row.state is not None and set(row.state) - spec.columns):
        raise ValueError(f"not to be changed: {row.table} {sorted(row.state or ())}")
    return spec


def _named(spec: _Table) -> str:
    return " AND ".join(f"{column} = ?" for column in spec.key)


def _values(key: Key) -> list[int | str]:
    return list(key) if isinstance(key, tuple) else [key]


def _written(key: Key) -> str:
    return json.dumps(key, ensure_ascii=False)


def _read(key: str) -> Key:
    read = json.loads(key)
    return tuple(read) if isinstance(read, list) else int(read)


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
