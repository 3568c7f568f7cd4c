"""What a person changed, kept so that it can be taken back and done again, also after a restart."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
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
        "said_rule",
        "said_confidence",
    }
    | {"content", "words", "kind", "starred", "corrected", "rejected", "note", "tags"}
)
ARTICLE_COLUMNS = frozenset({"published", "published_day", "published_from"})
INDEXED = frozenset({"words", "rejected"})

Changes = Mapping[int, Mapping[str, Any]]  # id → column → value
NO_CHANGES: Changes = MappingProxyType({})


def record(database: Database, what: str, changes: Changes, of_articles: Changes = NO_CHANGES) -> int:
    """Make changes of quotations, and of articles, and keep how it was; gives the record's id.

    One transaction. ``tags`` is a list of names and stands for the rows of the tags table. What was
    undone before can be redone no more. Raises LookupError for an id that is not there.
    """
    with database.writing():
        before = {each: _state(database, each, list(new)) for each, new in changes.items()}
        articles_before = {
            each: _article_state(database, each, list(new)) for each, new in of_articles.items()
        }
        database.sql.conn.execute("DELETE FROM corrections WHERE undone = 1")
        at = datetime.now(UTC).isoformat(timespec="seconds")
        made = database.sql.conn.execute("INSERT INTO corrections (at, what) VALUES (?, ?)", [at, what])
        correction = int(made.lastrowid or 0)
        _keep_steps(database, "correction_steps", "quotation_id", correction, before, changes)
        _keep_steps(database, "article_steps", "article_id", correction, articles_before, of_articles)
        _apply(database, changes)
        _apply_to_articles(database, of_articles)
    return correction


def _keep_steps(
    database: Database, table: str, column: str, correction: int, before: Changes, after: Changes
) -> None:
    steps = [
        {
            "correction_id": correction,
            column: each,
            "before": json.dumps(dict(before[each])),
            "after": json.dumps(dict(new)),
        }
        for each, new in after.items()
    ]
    database.insert_all(table, steps)


def _state(database: Database, quotation_id: int, columns: Sequence[str]) -> dict[str, Any]:
    plain = [each for each in columns if each != "tags"]
    state: dict[str, Any] = {}
    if plain:
        state = _columns(database, "quotations", COLUMNS, quotation_id, plain)
    if "tags" in columns:
        state["tags"] = tags_of(database, quotation_id)
    return state


def _article_state(database: Database, article_id: int, columns: Sequence[str]) -> dict[str, Any]:
    return _columns(database, "articles", ARTICLE_COLUMNS, article_id, columns)


def _columns(
    database: Database, table: str, correctable: frozenset[str], id: int, columns: Sequence[str]
) -> dict[str, Any]:
    if unknown := set(columns) - correctable:
        raise ValueError(f"not correctable: {sorted(unknown)}")
    row = database.one(f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?", [id])
    if row is None:
        raise LookupError(id)
    return dict(zip(columns, row, strict=True))


def tags_of(database: Database, quotation_id: int) -> list[str]:
    """The tags of a quotation."""
    query = "SELECT name FROM tags WHERE quotation_id = ? ORDER BY name"
    return [row[0] for row in database.all(query, [quotation_id])]


def _apply(database: Database, changes: Changes) -> None:
    for quotation_id, new in changes.items():
        _set(database, "quotations", quotation_id, {name: new[name] for name in new if name != "tags"})
        if "tags" in new:
            _set_tags(database, quotation_id, new["tags"])
    if any(INDEXED & set(new) for new in changes.values()):
        database.note_change(_articles(database, list(changes)))


def _apply_to_articles(database: Database, changes: Changes) -> None:
    """Nothing of this is in the search index: days are looked up in the library."""
    for article_id, new in changes.items():
        _set(database, "articles", article_id, new)


def _set(database: Database, table: str, id: int, new: Mapping[str, Any]) -> None:
    if new:
        assigned = ", ".join(f"{column} = ?" for column in new)
        database.sql.conn.execute(f"UPDATE {table} SET {assigned} WHERE id = ?", [*new.values(), id])


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
        changes = _steps(database, "correction_steps", "quotation_id", correction, side)
        _apply(database, changes)
        _apply_to_articles(database, _steps(database, "article_steps", "article_id", correction, side))
        database.sql.conn.execute("UPDATE corrections SET undone = ? WHERE id = ?", [undone, correction])
        what = database.value("SELECT what FROM corrections WHERE id = ?", [correction])
    return correction, what, tuple(changes)


def _steps(database: Database, table: str, column: str, correction: int, side: str) -> Changes:
    rows = database.all(f"SELECT {column}, {side} FROM {table} WHERE correction_id = ?", [correction])
    return {each: json.loads(state) for each, state in rows}


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


def history_of_article(database: Database, article_id: int) -> list[tuple[str, str, bool]]:
    """(when, sentence, undone) of the corrections of an article's own data, oldest first."""
    return [
        (at, what, bool(undone))
        for at, what, undone in database.all(
            "SELECT c.at, c.what, c.undone FROM corrections c"
            " JOIN article_steps s ON s.correction_id = c.id WHERE s.article_id = ? ORDER BY c.id",
            [article_id],
        )
    ]


def speaker_for(database: Database, name: str) -> int | None:
    """The speaker a person named: made when there is none; the empty name is the unknown speaker."""
    return articles.speaker_called(database, name) if name else None


def speakers_of(database: Database, quotation_ids: Sequence[int]) -> dict[int, int | None]:
    """Who said each of these quotations; None where it is not known."""
    query = "SELECT id, speaker_id FROM quotations WHERE id IN (SELECT value FROM json_each(?))"
    return dict(database.all(query, [json.dumps(list(quotation_ids))]))
