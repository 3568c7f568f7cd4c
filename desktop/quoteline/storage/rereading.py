"""Articles are read again with all that is kept of them, some at a time, to look over a whole library."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from quoteline.domain import Span, Spans
from quoteline.storage.database import Database

AT_A_TIME = 100  # articles in memory
NOWHERE: Spans = ((-1, -1),)  # what cannot be read as spans, in a library that somebody meddled with


@dataclass(frozen=True, slots=True)
class KeptQuotation:
    """A quotation as its columns tell of it; ``apart`` are the spans that are not its words, by name."""

    id: int
    words: str
    content: Spans
    rejected: int
    apart: tuple[tuple[str, Spans], ...] = ()


@dataclass(frozen=True, slots=True)
class KeptSilence:
    """Somebody who did not answer: the words that tell of it, and where they stand."""

    id: int
    words: str
    span: Spans
    source: Spans


@dataclass(frozen=True, slots=True)
class Reread:
    """An article with all its quotations, those that are not shown among them; ``text`` None: it has none."""

    id: int
    sha256: str
    title: str
    outlet: str
    origin: str
    text: str | None
    quotations: tuple[KeptQuotation, ...]
    silences: tuple[KeptSilence, ...]


def reread(
    database: Database, ids: Sequence[int], *, at_a_time: int = AT_A_TIME
) -> Iterator[tuple[Reread, ...]]:
    """These articles in this order, some at a time; one that is gone meanwhile is left out."""
    for start in range(0, len(ids), at_a_time):
        yield _some(database, ids[start : start + at_a_time])


def every_id(database: Database) -> list[int]:
    """All articles, those among them whose import was taken back: they may come back."""
    return [row[0] for row in database.all("SELECT id FROM articles ORDER BY id")]


def one(database: Database, article_id: int) -> Reread | None:
    """One article, or None when there is none of this id."""
    return next(iter(_some(database, [article_id])), None)


def some_of(database: Database, article_id: int, text: str, stretch: Span) -> Reread:
    """A stretch of an article, whose text is given, with the quotations that begin in it; its places, and
    theirs, are counted from where it begins.
    """
    start, stop = stretch
    rows = database.all(  # where a quotation begins is the first number of its spans
        "SELECT id, words, content, rejected FROM quotations"
        " WHERE article_id = ? AND CAST(substr(content, 3) AS INTEGER) BETWEEN ? AND ? ORDER BY id",
        [article_id, start, stop],
    )
    found = (
        KeptQuotation(id, str(words), tuple((a - start, b - start) for a, b in _spans(content)), rejected)
        for id, words, content, rejected in rows
    )
    return Reread(article_id, "", "", "", "", text[start:stop], tuple(found), ())


def _some(database: Database, ids: Sequence[int]) -> tuple[Reread, ...]:
    chosen = json.dumps(list(ids))
    quotations = _by_article(
        database,
        "SELECT article_id, id, words, content, rejected, cue, source, said_evidence, relayed FROM quotations"
        " WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        chosen,
    )
    silences = _by_article(
        database,
        "SELECT article_id, id, words, span, source FROM declined"
        " WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        chosen,
    )
    rows = database.all(
        "SELECT a.id, a.sha256, a.title, a.outlet, a.origin, t.text FROM articles a"
        " LEFT JOIN texts t ON t.article_id = a.id WHERE a.id IN (SELECT value FROM json_each(?))",
        [chosen],
    )
    found = {row[0]: _article(row, quotations.get(row[0], []), silences.get(row[0], [])) for row in rows}
    return tuple(found[each] for each in ids if each in found)


Row = Sequence[Any]


def _article(row: Row, quotations: Sequence[Row], silences: Sequence[Row]) -> Reread:
    id, sha256, title, outlet, origin, text = row
    text = text if isinstance(text, str) else None
    told = (
        KeptSilence(one, str(words), _spans(span), _spans(source)) for one, words, span, source in silences
    )
    return Reread(
        id, sha256, title, outlet, origin, text, tuple(_quotation(each) for each in quotations), tuple(told)
    )


def _by_article(database: Database, query: str, chosen: str) -> dict[int, list[tuple[Any, ...]]]:
    found: dict[int, list[tuple[Any, ...]]] = {}
    for article_id, *columns in database.all(query, [chosen]):
        found.setdefault(article_id, []).append(tuple(columns))
    return found


def _quotation(row: Row) -> KeptQuotation:
    id, words, content, rejected, cue, source, evidence, relayed = row
    named = {"cue": cue, "source": source, "evidence": evidence, "relay": relayed}
    apart = tuple((name, _spans(stored)) for name, stored in named.items() if stored != "[]")
    return KeptQuotation(id, str(words), _spans(content), rejected, apart)


def _spans(stored: object) -> Spans:
    """Spans from their JSON, and ``NOWHERE`` for what is none: here damage is to be found, not to be met."""
    try:
        found = tuple((start, end) for start, end in json.loads(str(stored)))
    except (ValueError, TypeError, RecursionError):
        return NOWHERE
    return found if all(type(each) is int for span in found for each in span) else NOWHERE
