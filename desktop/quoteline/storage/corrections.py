"""What a person changed, kept so that it can be taken back and done again, also after a restart."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from quoteline.storage import articles
from quoteline.storage.database import Database

COLUMNS = frozenset(
    {
        "speaker_id",
        "role",
        "description",
        "description_words",
        "said_first",
        "said_last",
        "said_precision",
        "said_basis",
        "said_evidence",
    }
    | {"content", "words", "kind", "starred", "corrected", "rejected", "note", "tags"}
)
INDEXED = frozenset({"words", "rejected"})


def record(database: Database, what: str, changes: Mapping[int, Mapping[str, Any]]) -> int:
    """Make changes (quotation id → column → value) and keep how it was; gives the record's id.

    One transaction. ``tags`` is a list of names and stands for the rows of the tags table. What was
    undone before can be redone no more.
    """
    with database.writing():
        before = {each: _state(database, each, list(new)) for each, new in changes.items()}
        database.sql.conn.execute("DELETE FROM corrections WHERE undone = 1")
        at = datetime.now(UTC).isoformat(timespec="seconds")
        made = database.sql.conn.execute("INSERT INTO corrections (at, what) VALUES (?, ?)", [at, what])
        steps = [
            {
                "correction_id": made.lastrowid,
                "quotation_id": each,
                "before": json.dumps(before[each]),
                "after": json.dumps(dict(new)),
            }
            for each, new in changes.items()
        ]
        database.insert_all("correction_steps", steps)
        _apply(database, changes)
    return int(made.lastrowid or 0)


def _state(database: Database, quotation_id: int, columns: Sequence[str]) -> dict[str, Any]:
    unknown = set(columns) - COLUMNS
    if unknown:
        raise ValueError(f"not correctable: {sorted(unknown)}")
    plain = [each for each in columns if each != "tags"]
    state: dict[str, Any] = {}
    if plain:
        row = database.one(f"SELECT {', '.join(plain)} FROM quotations WHERE id = ?", [quotation_id])
        if row is None:
            raise LookupError(quotation_id)
        state = dict(zip(plain, row, strict=True))
    if "tags" in columns:
        state["tags"] = tags_of(database, quotation_id)
    return state


def tags_of(database: Database, quotation_id: int) -> list[str]:
    """The tags of a quotation."""
    query = "SELECT name FROM tags WHERE quotation_id = ? ORDER BY name"
    return [row[0] for row in database.all(query, [quotation_id])]


def _apply(database: Database, changes: Mapping[int, Mapping[str, Any]]) -> None:
    for quotation_id, new in changes.items():
        plain = {column: value for column, value in new.items() if column != "tags"}
        if plain:
            assigned = ", ".join(f"{column} = ?" for column in plain)
            database.sql.conn.execute(
                f"UPDATE quotations SET {assigned} WHERE id = ?", [*plain.values(), quotation_id]
            )
        if "tags" in new:
            _set_tags(database, quotation_id, new["tags"])
    if any(INDEXED & set(new) for new in changes.values()):
        database.note_change(_articles(database, list(changes)))


def _set_tags(database: Database, quotation_id: int, names: Sequence[str]) -> None:
    database.sql.conn.execute("DELETE FROM tags WHERE quotation_id = ?", [quotation_id])
    database.insert_all(
        "tags",
        [
            {"quotation_id": quotation_id, "name": each, "words": database.padded(each)}
            for each in dict.fromkeys(names)
        ],
    )


def _articles(database: Database, quotation_ids: Sequence[int]) -> list[int]:
    query = "SELECT DISTINCT article_id FROM quotations WHERE id IN (SELECT value FROM json_each(?))"
    return [row[0] for row in database.all(query, [json.dumps(list(quotation_ids))])]


def undo(database: Database) -> tuple[int, str, tuple[int, ...]] | None:
    """Take back the last correction not yet undone: (id, sentence, quotations); None when there is none."""
    return _walk(database, "SELECT max(id) FROM corrections WHERE undone = 0", "before", 1)


def redo(database: Database) -> tuple[int, str, tuple[int, ...]] | None:
    """Make the last undone correction again: (id, sentence, quotations); None when there is none."""
    return _walk(database, "SELECT min(id) FROM corrections WHERE undone = 1", "after", 0)


def _walk(database: Database, which: str, side: str, undone: int) -> tuple[int, str, tuple[int, ...]] | None:
    with database.writing():
        correction = database.value(which)
        if correction is None:
            return None
        steps = database.all(
            f"SELECT quotation_id, {side} FROM correction_steps WHERE correction_id = ?", [correction]
        )
        _apply(database, {each: json.loads(state) for each, state in steps})
        database.sql.conn.execute("UPDATE corrections SET undone = ? WHERE id = ?", [undone, correction])
        what = database.value("SELECT what FROM corrections WHERE id = ?", [correction])
    return correction, what, tuple(each for each, _ in steps)


def next_undo(database: Database) -> str | None:
    """The sentence of what undo would take back."""
    what = database.value("SELECT what FROM corrections WHERE undone = 0 ORDER BY id DESC LIMIT 1")
    return None if what is None else str(what)


def next_redo(database: Database) -> str | None:
    """The sentence of what redo would make again."""
    what = database.value("SELECT what FROM corrections WHERE undone = 1 ORDER BY id LIMIT 1")
    return None if what is None else str(what)


def history(database: Database, quotation_id: int) -> list[tuple[str, str, bool]]:
    """(when, sentence, undone) of the corrections of a quotation, oldest first."""
    return [
        (at, what, bool(undone))
        for at, what, undone in database.all(
            "SELECT c.at, c.what, c.undone FROM corrections c"
            " JOIN correction_steps s ON s.correction_id = c.id"
            " WHERE s.quotation_id = ? ORDER BY c.id",
            [quotation_id],
        )
    ]


def speaker_for(database: Database, name: str) -> int | None:
    """The speaker a person named: made when there is none; the empty name is the unknown speaker."""
    return articles.speaker_called(database, name) if name else None


def speakers_of(database: Database, quotation_ids: Sequence[int]) -> dict[int, int | None]:
    """Who said each of these quotations; None where it is not known."""
    query = "SELECT id, speaker_id FROM quotations WHERE id IN (SELECT value FROM json_each(?))"
    return dict(database.all(query, [json.dumps(list(quotation_ids))]))
