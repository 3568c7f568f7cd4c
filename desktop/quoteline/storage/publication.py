"""What a library knows of when and where articles were printed, and what hangs on it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from quoteline.domain import DateReading, PublishedFrom
from quoteline.storage.articles import readings_of
from quoteline.storage.database import Database


@dataclass(frozen=True, slots=True)
class Publication:
    """One article's: ``shown`` counts its quotations, ``by_hand`` those of them that a person has dated."""

    article_id: int
    title: str
    origin: str
    published: date | None
    whence: PublishedFrom
    readings: tuple[DateReading, ...]
    shown: int
    by_hand: int


def publications(database: Database, article_ids: Sequence[int]) -> list[Publication]:
    """Of these articles, in this order; one that is not there is left out."""
    found = {
        row[0]: Publication(
            row[0],
            row[1],
            row[2],
            date.fromisoformat(row[3]) if row[3] else None,
            PublishedFrom(row[4]),
            readings_of(row[5]),
            row[6],
            row[7],
        )
        for row in database.all(
            "SELECT a.id, a.title, a.origin, a.published, a.published_from, a.readings,"
            " count(q.id), ifnull(sum(q.said_basis = 'person'), 0)"
            " FROM articles a LEFT JOIN quotations q ON q.article_id = a.id AND q.rejected = 0"
            " WHERE a.id IN (SELECT value FROM json_each(?)) GROUP BY a.id",
            [json.dumps(list(article_ids))],
        )
    }
    return [found[each] for each in article_ids if each in found]


@dataclass(frozen=True, slots=True)
class Printed:
    """By which outlet an article was printed, as far as it is known."""

    article_id: int
    title: str
    origin: str
    outlet: str


def printed(database: Database, article_ids: Sequence[int]) -> list[Printed]:
    """Of these articles, in this order; one that is not there is left out."""
    found = {
        row[0]: Printed(*row)
        for row in database.all(
            "SELECT id, title, origin, outlet FROM articles"
            " WHERE removed = 0 AND id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(article_ids))],
        )
    }
    return [found[each] for each in article_ids if each in found]


def outlets(database: Database) -> list[str]:
    """The outlets of a library, those with most articles first."""
    rows = database.all(
        "SELECT outlet FROM articles WHERE removed = 0 AND outlet <> '' GROUP BY 1 ORDER BY count(*) DESC, 1"
    )
    return [row[0] for row in rows]
