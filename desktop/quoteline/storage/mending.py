"""A library that was salvaged in part is made one that hangs together: no row points to one that is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import sqlite_utils

from quoteline.wording import phrase, say

NAMED = 200  # lost articles that are told by name; a longer list nobody reads

Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Mended:
    """What else was lost, or made anew, in one table, with a sentence for it."""

    table: str
    rows: int
    sentence: str


def mend(database: sqlite_utils.Database, lost: Mapping[str, Spans]) -> Iterator[Mended]:
    """Put right what the losses left behind; ``lost`` has the spans of keys that could not be read.

    Nothing is done to a library of which nothing was lost.
    """
    if not lost:
        return
    yield from _names_anew(database)
    yield from _log(database, lost.get("steps", ()))
    yield from _articles_without_text(database)
    while found := list(_dangling(database)):
        yield from found
    if "whole_id" in database["speakers"].columns_dict:  # whom nobody is known to belong to stands alone
        _changes(database, "UPDATE speakers SET whole_id = id WHERE whole_id IS NULL")


def _names_anew(database: sqlite_utils.Database) -> Iterator[Mended]:
    """A speaker's name is kept twice: either gives the other."""
    if not {"speaker_id", "name", "words", "canonical"} <= set(database["names"].columns_dict):
        return
    words = ", words" if "words" in database["speakers"].columns_dict else ""
    made = _changes(
        database,
        f"INSERT OR IGNORE INTO speakers (id, name{words}) SELECT speaker_id, name{words} FROM names"
        " WHERE canonical AND speaker_id NOT IN (SELECT id FROM speakers)",
    )
    if made:
        yield Mended("speakers", made, say("speakers: made anew from their names: {rows}.", rows=str(made)))
    if words:
        made = _changes(
            database,
            "INSERT OR IGNORE INTO names (speaker_id, name, words, canonical) SELECT id, name, words, 1"
            " FROM speakers WHERE id NOT IN (SELECT speaker_id FROM names)",
        )
        if made:
            yield Mended("names", made, say("names: made anew from their speakers: {rows}.", rows=str(made)))


def _log(database: sqlite_utils.Database, spans: Spans) -> Iterator[Mended]:
    """What cannot be taken back whole must not be taken back in part."""
    gone = sum(
        _changes(database, "DELETE FROM steps WHERE correction_id BETWEEN ? AND ?", [low, high])
        for low, high in spans
    )
    if gone:
        yield Mended(
            "steps",
            gone,
            say(
                "steps: left out, for what they belong to could only be undone in part: {rows}.",
                rows=str(gone),
            ),
        )


def _articles_without_text(database: sqlite_utils.Database) -> Iterator[Mended]:
    without = "FROM articles WHERE id NOT IN (SELECT article_id FROM texts)"
    for title, origin in database.execute(
        f"SELECT title, origin {without} ORDER BY id LIMIT {NAMED}"
    ).fetchall():
        yield Mended(
            "articles",
            0,
            say(
                "The text of “{title}” is lost, and its quotations with it. Import it again: {origin}.",
                title=str(title),
                origin=str(origin),
            ),
        )
    gone = _changes(database, f"DELETE {without}")
    if gone:
        yield Mended(
            "articles", gone, say("articles: left out, because their text is lost: {rows}.", rows=str(gone))
        )


def _dangling(database: sqlite_utils.Database) -> Iterator[Mended]:
    """Rows that point to what is lost: they let go of it where they may, and go with it where not."""
    for table in database.table_names():
        needed = {row[1] for row in database.execute(f"PRAGMA table_info({table})") if row[3] or row[5]}
        for link in database.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            other, column, key = link[2], link[3], link[4] or "id"
            where = f"WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT {key} FROM {other})"
            if column in needed:
                gone = _changes(database, f"DELETE FROM {table} {where}")
                told = phrase("{table}: left out, because their row of {other} is lost: {rows}.")
            else:
                gone = _changes(database, f"UPDATE {table} SET {column} = NULL {where}")
                told = phrase("{table}: no longer point to their row of {other}, which is lost: {rows}.")
            if gone:
                yield Mended(table, gone, told(table=table, other=str(other), rows=str(gone)))


def _changes(database: sqlite_utils.Database, statement: str, values: Sequence[object] = ()) -> int:
    before = database.conn.total_changes
    database.conn.execute(statement, list(values))
    return database.conn.total_changes - before
