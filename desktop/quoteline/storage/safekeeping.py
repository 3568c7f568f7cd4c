"""A library is looked over for damage, and copied while it is in use."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from quoteline.storage.articles import fingerprint
from quoteline.storage.database import Database
from quoteline.storage.problems import LibraryError, Problem


def problems(database: Database) -> Iterator[str]:
    """A sentence for each thing that is wrong; none when the library is sound."""
    for (said,) in database.all("PRAGMA integrity_check(20)"):
        if said != "ok":
            yield f"The file is damaged: {said}."
    for table, row, other, _ in database.all("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} points to a row of {other} that is not there."
    yield from _altered_texts(database)
    yield from _misplaced_quotations(database)
    yield from _misplaced_silences(database)


def _altered_texts(database: Database) -> Iterator[str]:
    query = "SELECT a.id, a.sha256, t.text FROM articles a LEFT JOIN texts t ON t.article_id = a.id"
    for article_id, sha256, text in database.each(query):
        if text is None:
            yield f"Article {article_id} has no text."
        elif fingerprint(text) != sha256:
            yield f"The text of article {article_id} is not the one that was imported."


def _misplaced_quotations(database: Database) -> Iterator[str]:
    query = (
        "SELECT q.id, q.content, q.words, t.text FROM quotations q"
        " JOIN texts t ON t.article_id = q.article_id"
        " ORDER BY q.article_id"
    )
    for quotation_id, content, words, text in database.each(query):
        if " … ".join(text[start:end] for start, end in json.loads(content)) != words:
            yield f"Quotation {quotation_id} does not stand in its article as kept."


def _misplaced_silences(database: Database) -> Iterator[str]:
    query = "SELECT d.id, d.span, d.words, t.text FROM declined d JOIN texts t ON t.article_id = d.article_id"
    for declined_id, span, words, text in database.each(query):
        if "".join(text[start:end] for start, end in json.loads(span)) != words:
            yield f"Row {declined_id} of declined does not stand in its article as kept."


def copy(database: Database, to: Path) -> None:
    """Copy an open library by SQLite's online backup and check the copy; one file is left."""
    with closing(sqlite3.connect(to)) as target:
        database.sql.conn.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
        said = target.execute("PRAGMA quick_check(1)").fetchone()[0]
    if said != "ok":
        to.unlink()
        raise LibraryError(Problem.DAMAGED, database.path, f"its copy is not sound: {said}")
