"""Kept quotations come back: ids in an order, rows for the screen, details for reading and export."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from quoteline.domain import (
    Basis,
    Kind,
    Passing,
    Precision,
    QuotationDetail,
    QuotationRow,
    Relay,
    Spans,
    SpeakerKind,
    StatementDate,
    day_of,
)
from quoteline.storage import articles
from quoteline.storage.conditions import Where
from quoteline.storage.database import Database
from quoteline.storage.problems import as_kept

CONTEXT = 160  # code points of article shown before and after a quotation

# A column that may be null sorts last, whichever way.
ORDERS = {
    "said": ("q.said_first IS NULL, q.said_first {way}, q.id {way}", ""),
    "published": ("q.published_day IS NULL, q.published_day {way}, q.id {way}", ""),
    "speaker": (
        "n.words IS NULL, n.words {way}, q.description_words {way}, q.said_first IS NULL, q.said_first, q.id",
        "LEFT JOIN speakers p ON p.id = q.speaker_id LEFT JOIN speakers n ON n.id = p.whole_id",
    ),
    "outlet": ("o.outlet_words = '', o.outlet_words {way}, q.id", "JOIN articles o ON o.id = q.article_id"),
    "kind": ("q.kind {way}, q.said_first IS NULL, q.said_first, q.id", ""),
    "text": ("q.words COLLATE NOCASE {way}, q.id", ""),
    "added": ("q.id {way}", ""),
    "confidence": ("q.confidence {way}, q.id", ""),
    "starred": ("q.starred {way}, q.said_first IS NULL, q.said_first DESC, q.id DESC", ""),
    "role": ("q.role = '', q.role COLLATE NOCASE {way}, q.id", ""),
    "title": ("o.title = '', o.title COLLATE NOCASE {way}, q.id", "JOIN articles o ON o.id = q.article_id"),
}


def ids(database: Database, where: Where, order: str = "said", descending: bool = False) -> array[int]:
    """The ids that a condition holds for, in an order of ORDERS."""
    columns, join = ORDERS[order]
    by = columns.format(way="DESC" if descending else "ASC")
    query = f"SELECT q.id FROM quotations q {join} WHERE {where.sql} ORDER BY {by}"
    return array("q", (row[0] for row in database.each(query, where.values)))


def article_ids(database: Database, where: Where, newest_first: bool = True) -> list[int]:
    """The articles that a condition holds for, by publication date, the undated last."""
    way = "DESC" if newest_first else "ASC"
    query = (
        f"SELECT a.id FROM articles a WHERE {where.sql}"
        f" ORDER BY a.published_day IS NULL, a.published_day {way}, a.id {way}"
    )
    return [row[0] for row in database.all(query, where.values)]


def articles_of(database: Database, quotation_ids: Sequence[int]) -> list[int]:
    """The articles that hold these quotations, each once."""
    return [
        row[0]
        for row in database.all(
            "SELECT DISTINCT article_id FROM quotations WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(quotation_ids))],
        )
    ]


# The role as the article prints it; else the one that a person gave for the day on which it was said.
_ROLE = (
    "CASE WHEN q.role <> '' THEN q.role ELSE ifnull((SELECT r.role FROM roles r"
    " JOIN speakers o ON o.id = r.speaker_id WHERE o.whole_id = s.id"
    " AND (r.first IS NULL OR r.first <= ifnull(q.said_last, q.published_day))"
    " AND (r.last IS NULL OR r.last >= ifnull(q.said_first, q.published_day))"
    " ORDER BY r.first IS NULL, r.first DESC, r.id DESC LIMIT 1), '') END"
)
_ROW = (
    "q.id, q.article_id, q.kind, q.words, s.id, ifnull(s.name, q.description),"
    f" CASE WHEN s.id IS NULL THEN q.speaker_kind ELSE s.kind END, {_ROLE},"
    " q.said_first, q.said_last, q.said_precision, q.said_basis, q.said_evidence, q.said_rule,"
    " a.published, a.outlet, a.title, q.confidence, q.starred, q.corrected, q.note, q.remark,"
    " q.said_confidence, q.confirmed,"
    " EXISTS (SELECT 1 FROM articles v WHERE v.version_of = a.id AND v.removed = 0)"
)
_FROM = (
    " FROM quotations q JOIN articles a ON a.id = q.article_id"
    " LEFT JOIN speakers p ON p.id = q.speaker_id LEFT JOIN speakers s ON s.id = p.whole_id"
)


def rows(
    database: Database, wanted: Sequence[int], texts: Mapping[int, str] | None = None
) -> list[QuotationRow]:
    """Rows for these ids, in this order; an id that is gone is left out.

    ``texts``: those of their articles, by id, where they are at hand.
    """
    chosen = json.dumps(list(wanted))
    tags: dict[int, list[str]] = {}
    for quotation_id, name in database.all(
        "SELECT quotation_id, name FROM tags WHERE quotation_id IN (SELECT value FROM json_each(?))"
        " ORDER BY 1, 2",
        [chosen],
    ):
        tags.setdefault(quotation_id, []).append(name)
    rows = database.all(f"SELECT {_ROW}{_FROM} WHERE q.id IN (SELECT value FROM json_each(?))", [chosen])
    with as_kept(database.path):
        found = {row[0]: _row(row, tuple(tags.get(row[0], ()))) for row in rows}
    if texts is None:
        texts = articles.texts(database, {each.article_id for each in found.values() if each.said.evidence})
    return [_with_evidence(found[each], texts) for each in wanted if each in found]


def _with_evidence(row: QuotationRow, texts: Mapping[int, str]) -> QuotationRow:
    """The row with the words that its day rests on."""
    if not row.said.evidence or row.article_id not in texts:
        return row
    words = " ".join(_said(texts[row.article_id], row.said.evidence).split())
    return replace(row, evidence=words)


def _row(row: Sequence[Any], tags: tuple[str, ...]) -> QuotationRow:
    return QuotationRow(
        id=row[0],
        article_id=row[1],
        kind=Kind(row[2]),
        text=row[3],
        speaker_id=row[4],
        speaker=row[5],
        speaker_kind=SpeakerKind(row[6]),
        role=row[7],
        said=said_of(row[8], row[9], row[10], row[11], row[12], row[13], row[22]),
        published=date.fromisoformat(row[14]) if row[14] else None,
        outlet=row[15],
        article_title=row[16],
        confidence=row[17],
        starred=bool(row[18]),
        corrected=bool(row[19]),
        tags=tags,
        note=row[20],
        remark=row[21],
        confirmed=bool(row[23]),
        older_version=bool(row[24]),
    )


def said_of(
    first: int | None,
    last: int | None,
    precision: str,
    basis: str,
    evidence: str,
    rule: str = "",
    confidence: float | None = None,
) -> StatementDate:
    """A statement date from its columns."""
    return StatementDate(
        start=None if first is None else day_of(first),
        end=None if last is None else day_of(last),
        precision=Precision(precision),
        basis=Basis(basis),
        evidence=spans(evidence),
        rule=rule,
        confidence=confidence,
    )


def spans(stored: str) -> Spans:
    """Spans from their JSON."""
    return tuple((start, end) for start, end in json.loads(stored))


def details(database: Database, wanted: Sequence[int]) -> list[QuotationDetail]:
    """All of these quotations, with their surroundings, in this order; one that is gone is left out."""
    more = {
        row[0]: row
        for row in database.all(
            "SELECT q.id, q.content, q.cue, q.source, a.byline, a.url, q.found_by, q.remark, q.article_id,"
            " q.relayed_by, q.relayed_how, q.relayed, q.speaker_found, a.sha256, a.language, a.pages,"
            " CASE WHEN json_valid(a.extra) AND json_type(a.extra, '$.section') = 'text'"
            " THEN json_extract(a.extra, '$.section') ELSE '' END"
            " FROM quotations q JOIN articles a ON a.id = q.article_id"
            " WHERE q.id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(wanted))],
        )
    }
    texts = articles.texts(database, {row[8] for row in more.values()})
    by_id = {row.id: row for row in rows(database, list(more), texts)}
    there = [each for each in wanted if each in by_id and each in more and more[each][8] in texts]
    with as_kept(database.path):
        return [_detail(by_id[each], more[each], texts[more[each][8]]) for each in there]


def _detail(row: QuotationRow, more: Sequence[Any], text: str) -> QuotationDetail:
    content, cue, source = spans(more[1]), spans(more[2]), spans(more[3])
    start, end = (content[0][0], content[-1][1]) if content else (0, 0)
    return QuotationDetail(
        row=row,
        content=content,
        cue=cue,
        source=source,
        cue_text=_said(text, cue),
        source_text=_said(text, source),
        context_before=text[max(0, start - CONTEXT) : start],
        context_after=text[end : end + CONTEXT],
        byline=more[4],
        url=more[5],
        found_by=more[6],
        remark=more[7],
        relay=_relay(*more[9:12]),
        speaker_printed=more[12],
        sha256=more[13],
        language=more[14],
        section=more[16],
        page=page_at(articles.pages_of(more[15]), start),
    )


def page_at(pages: Sequence[tuple[int, str]], offset: int) -> str:
    """The label of the printed page that an offset lies on; empty where there are none."""
    before = bisect_right(pages, offset, key=lambda page: page[0])
    return pages[before - 1][1] if before else ""


def _relay(name: str, how: str, stored: str) -> Relay | None:
    """A relay from its columns; one that an older program kept as a remark has no place in the text."""
    if not name:
        return None
    return Relay(name, (spans(stored) or ((0, 0),))[0], Passing(how))


def _said(text: str, parts: Spans) -> str:
    return " … ".join(text[start:end] for start, end in parts)


def next_id(database: Database) -> int:
    """A number that no quotation has had. Call within ``database.writing()``."""
    return 1 + int(database.value("SELECT seq FROM sqlite_sequence WHERE name = 'quotations'") or 0)


def of_article(database: Database, article_id: int) -> list[int]:
    """The quotations of an article, in the order of its text."""
    return [id for id, _ in placed_in(database, article_id)]


def placed_in(database: Database, article_id: int) -> list[tuple[int, int]]:
    """The quotations of an article with the place at which each begins, in the order of its text."""
    found = database.all(
        "SELECT id, content FROM quotations WHERE article_id = ? AND rejected = 0", [article_id]
    )
    placed = sorted((spans(content)[:1], id) for id, content in found)
    return [(id, first[0][0] if first else 0) for first, id in placed]
