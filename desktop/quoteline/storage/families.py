"""What a library is asked for its quotation families: what is matched, and what is shown of a printing."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quoteline.domain import Spans
from quoteline.storage.database import Database
from quoteline.storage.quotations import spans


@dataclass(frozen=True, slots=True)
class QuotedRow:
    """A quotation as matching reads it."""

    id: int
    article_id: int
    kind: str
    words: str
    content: Spans
    speaker_id: int | None  # the name's row
    said_first: int | None
    said_last: int | None
    published: int | None


def quoted(database: Database, articles: Collection[int]) -> Iterator[QuotedRow]:
    """The quotations of some articles that are shown, by number."""
    for row in database.all(
        "SELECT id, article_id, kind, words, content, speaker_id, said_first, said_last, published_day"
        " FROM quotations WHERE rejected = 0 AND article_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [json.dumps(sorted(articles))],
    ):
        yield QuotedRow(row[0], row[1], row[2], row[3], spans(row[4]), row[5], row[6], row[7], row[8])


def texts(database: Database, articles: Collection[int]) -> list[tuple[int, str, str]]:
    """(id, SHA-256, text) of the articles that are there."""
    return database.all(
        "SELECT a.id, a.sha256, t.text FROM articles a JOIN texts t ON t.article_id = a.id"
        " WHERE a.removed = 0 AND a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id",
        [json.dumps(sorted(articles))],
    )


def article_ids(database: Database) -> list[int]:
    """All articles that are there."""
    return [row[0] for row in database.all("SELECT id FROM articles WHERE removed = 0 ORDER BY id")]


def wholes(database: Database) -> dict[int, int | None]:
    """For each name the speaker that it is shown as; None: not a speaker."""
    return dict(database.all("SELECT id, whole_id FROM speakers"))


def shown_as(database: Database, names: Collection[int]) -> Mapping[int, tuple[int, str]]:
    """For each of these names the speaker's id and name; one who is no speaker is left out."""
    rows = database.all(
        "SELECT n.id, s.id, s.name FROM speakers n JOIN speakers s ON s.id = n.whole_id"
        " WHERE n.id IN (SELECT value FROM json_each(?))",
        [json.dumps(sorted(names))],
    )
    return {name: (speaker, shown) for name, speaker, shown in rows}


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """A quotation with what is shown of its printing."""

    id: int
    article_id: int
    kind: str
    words: str
    content: Spans
    speaker_id: int | None
    description: str
    remark: str
    relayed_by: str
    outlet: str
    byline: str
    title: str
    published: str | None
    said_first: int | None


def printed(database: Database, ids: Collection[int]) -> dict[int, PrintedRow]:
    """What is shown of these quotations."""
    rows = database.all(
        "SELECT q.id, q.article_id, q.kind, q.words, q.content, q.speaker_id, q.description, q.remark,"
        " q.relayed_by, a.outlet, a.byline, a.title, a.published, q.said_first"
        " FROM quotations q JOIN articles a ON a.id = q.article_id"
        " WHERE q.rejected = 0 AND q.id IN (SELECT value FROM json_each(?))",
        [json.dumps(sorted(ids))],
    )
    return {row[0]: _printed(row) for row in rows}


def _printed(row: Sequence[Any]) -> PrintedRow:
    identified = (row[0], row[1], row[2], row[3], spans(row[4]))
    return PrintedRow(*identified, *row[5:])


@dataclass(frozen=True, slots=True)
class Placed:
    """A quotation by its place in its article."""

    start: int
    kind: str
    speaker_id: int | None
    words: str


def following(database: Database, articles: Collection[int]) -> dict[int, list[Placed]]:
    """For each article its quotations, in the order of the text."""
    found: dict[int, list[Placed]] = {}
    for article_id, content, *row in database.all(
        "SELECT article_id, content, kind, speaker_id, words FROM quotations"
        " WHERE rejected = 0 AND article_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [json.dumps(sorted(articles))],
    ):
        if parts := spans(content):
            found.setdefault(article_id, []).append(Placed(parts[0][0], *row))
    for each in found.values():
        each.sort(key=lambda one: one.start)
    return found


def heads(database: Database, articles: Collection[int], length: int) -> dict[int, str]:
    """The beginning of each of these articles, where an agency names itself."""
    query = (
        "SELECT article_id, substr(text, 1, ?) FROM texts"
        " WHERE article_id IN (SELECT value FROM json_each(?))"
    )
    return dict(database.all(query, [length, json.dumps(sorted(articles))]))
