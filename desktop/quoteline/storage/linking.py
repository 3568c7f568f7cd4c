"""Which names stand for which speaker: the tree of links, and what linking needs to know of each name.

``part_of`` is the link from a name to the one it was linked to; ``whole_id`` is the root of that tree, at
which everything is shown.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from quoteline.storage.database import Database
from quoteline.storage.journal import Row

PERSON = "person"  # in linked_by: a person made the link, and no program takes it away


@dataclass(slots=True)
class Known:
    """What the library knows of one name."""

    id: int
    kind: str
    article_id: int | None
    part_of: int | None
    linked_by: str
    rejected: bool
    names: list[str] = field(default_factory=list)  # the one it was made with first
    roles: list[tuple[str, int | None, int | None, int]] = field(default_factory=list)
    first: int | None = None
    last: int | None = None
    articles: set[int] = field(default_factory=set)
    quotations: int = 0
    outlets: set[str] = field(default_factory=set)


def all_known(database: Database, only: Iterable[int] | None = None) -> dict[int, Known]:
    """Every name of the library that is quoted, or that a person had to do with, by id; or ``only`` these."""
    wanted = [] if only is None else [json.dumps(sorted(only))]
    among = " AND {} IN (SELECT value FROM json_each(?))".format if wanted else "".format
    known = {
        row[0]: Known(row[0], row[1], row[2], row[3], row[4], bool(row[5]))
        for row in database.all(
            "SELECT s.id, s.kind, s.article_id, s.part_of, s.linked_by, s.rejected FROM speakers s"
            " LEFT JOIN articles a ON a.id = s.article_id"
            f" WHERE ifnull(a.removed, 0) = 0{among('s.id')} ORDER BY s.id",
            wanted,
        )
    }
    _add_names(database, known, among, wanted)
    _add_quotations(database, known, among, wanted)
    return {id: each for id, each in known.items() if each.quotations or each.part_of or each.names[1:]}


def _add_names(
    database: Database, known: Mapping[int, Known], among: Callable[[str], str], wanted: Sequence[str]
) -> None:
    for speaker_id, name in database.all(
        f"SELECT speaker_id, name FROM names WHERE 1{among('speaker_id')} ORDER BY canonical DESC, name",
        wanted,
    ):
        if speaker_id in known:
            known[speaker_id].names.append(name)


def _add_quotations(
    database: Database, known: Mapping[int, Known], among: Callable[[str], str], wanted: Sequence[str]
) -> None:
    """What is quoted; in a library from elsewhere it may be said by a row that is not there."""
    for speaker_id, role, first, last, count in database.all(
        "SELECT speaker_id, role, min(published_day), max(published_day), count(*) FROM quotations"
        " WHERE rejected = 0 AND role <> '' AND speaker_id IS NOT NULL"
        f"{among('speaker_id')} GROUP BY 1, 2 ORDER BY 5 DESC, 2",
        wanted,
    ):
        if speaker_id in known:
            known[speaker_id].roles.append((role, first, last, count))
    for speaker_id, article_id, count, day, outlet in database.all(
        "SELECT q.speaker_id, q.article_id, count(*), a.published_day, a.outlet FROM quotations q"
        " JOIN articles a ON a.id = q.article_id"
        " WHERE q.rejected = 0 AND q.speaker_id IS NOT NULL"
        f"{among('q.speaker_id')} GROUP BY 1, 2",
        wanted,
    ):
        if speaker_id in known:
            _add_article(known[speaker_id], article_id, count, day, outlet)


def printed_names(database: Database) -> list[tuple[int, str]]:
    """(row, name) of every name as printed: a quick look at who could be meant, before all is read."""
    return database.all("SELECT speaker_id, name FROM names")


def speaking_in(database: Database, articles: Iterable[int]) -> list[tuple[int, int, str]]:
    """(article, row, the name the row was made with) of everybody quoted in articles."""
    return database.all(
        "SELECT DISTINCT q.article_id, q.speaker_id, n.name FROM quotations q"
        " JOIN names n ON n.speaker_id = q.speaker_id AND n.canonical = 1"
        " WHERE q.rejected = 0 AND q.article_id IN (SELECT value FROM json_each(?))",
        [json.dumps(sorted(articles))],
    )


def _add_article(one: Known, article_id: int, count: int, day: int | None, outlet: str) -> None:
    one.articles.add(article_id)
    one.quotations += count
    if outlet:
        one.outlets.add(outlet)
    if day is not None:
        one.first = day if one.first is None else min(one.first, day)
        one.last = day if one.last is None else max(one.last, day)


def apart(database: Database) -> list[tuple[int, int]]:
    """The pairs of which a person said that they are two."""
    return database.all("SELECT a, b FROM speakers_apart ORDER BY a, b")


def tree(database: Database, root: int) -> list[int]:
    """A row and all that are linked to it, directly or through others."""
    found = database.all(
        "WITH RECURSIVE below(id) AS (SELECT ? UNION"
        " SELECT s.id FROM speakers s JOIN below b ON s.part_of = b.id) SELECT id FROM below ORDER BY id",
        [root],
    )
    return [row[0] for row in found]


def linked(
    database: Database,
    row: int,
    to: int | None,
    by: str,
    confidence: float | None = None,
    evidence: str = "[]",
) -> list[Row]:
    """The rows that change when ``row`` is linked to ``to``, or stands for itself with None."""
    whole = row if to is None else to
    link = {"part_of": to, "whole_id": whole, "linked_by": by, "link_confidence": confidence}
    below = [each for each in tree(database, row) if each != row]
    return [
        Row("speakers", row, {**link, "link_evidence": evidence}),
        *(Row("speakers", each, {"whole_id": whole}) for each in below),
    ]


def between(database: Database, some: Iterable[int], others: Iterable[int]) -> list[tuple[int, int]]:
    """The pairs kept apart of which one is among the first and the other among the second."""
    first, second = json.dumps(list(some)), json.dumps(list(others))
    inside = "IN (SELECT value FROM json_each(?))"
    return database.all(
        f"SELECT a, b FROM speakers_apart WHERE (a {inside} AND b {inside}) OR (b {inside} AND a {inside})",
        [first, second, first, second],
    )


def keep_suggestions(database: Database, found: Sequence[tuple[int, int, float, str]]) -> None:
    """Replace what was suggested before: (a, b, score, evidence as JSON)."""
    database.sql.conn.execute("DELETE FROM suggestions")
    database.insert_all(
        "suggestions",
        [{"a": a, "b": b, "score": score, "evidence": evidence} for a, b, score, evidence in found],
    )


def suggestions(database: Database) -> list[tuple[int, int, float, str]]:
    """(a, b, score, evidence) of pairs that may be one, of those that still are two; the surest first."""
    return database.all(
        "SELECT min(v.id, w.id), max(v.id, w.id), max(g.score), g.evidence FROM suggestions g"
        " JOIN speakers s ON s.id = g.a JOIN speakers t ON t.id = g.b"
        " JOIN speakers v ON v.id = s.whole_id JOIN speakers w ON w.id = t.whole_id"
        " WHERE v.id <> w.id AND NOT EXISTS"
        " (SELECT 1 FROM speakers_apart p JOIN speakers x ON x.id = p.a JOIN speakers y ON y.id = p.b"
        "  WHERE (x.whole_id = v.id AND y.whole_id = w.id) OR (x.whole_id = w.id AND y.whole_id = v.id))"
        " GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2"
    )


def kept_links(database: Database) -> dict[int, dict[str, Any]]:
    """The columns of the link of every row, by id."""
    columns = ("part_of", "whole_id", "linked_by", "link_confidence", "link_evidence")
    found = database.all(f"SELECT id, {', '.join(columns)} FROM speakers")
    return {row[0]: dict(zip(columns, row[1:], strict=True)) for row in found}


def highest(database: Database) -> int:
    """The number of the latest row of a name; 0 where there is none."""
    return int(database.value("SELECT ifnull(max(id), 0) FROM speakers") or 0)
