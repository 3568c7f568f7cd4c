"""The versions of an article: the same page, row or file with another text, kept one behind the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from quoteline.domain import Article
from quoteline.storage.articles import fingerprint, identity
from quoteline.storage.database import Database

NEAREST = 5  # articles of one identity that are looked at, the last first


@dataclass(frozen=True, slots=True)
class Earlier:
    """An article that came from the same place with another text."""

    id: int
    title: str
    outlet: str
    text: str


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an article, as it is listed."""

    id: int
    title: str
    outlet: str
    published: date | None
    imported_at: str  # ISO 8601, UTC
    origin: str
    version_of: int | None


def earlier(database: Database, article: Article) -> list[Earlier]:
    """The articles of the same identity with another text, the last first."""
    where = identity(article)
    if not where:
        return []
    rows = database.all(
        "SELECT a.id, a.title, a.outlet, t.text FROM articles a JOIN texts t ON t.article_id = a.id"
        " WHERE a.identity = ? AND a.removed = 0 AND a.sha256 <> ? ORDER BY a.id DESC LIMIT ?",
        [where, fingerprint(article.text), NEAREST],
    )
    return [Earlier(*row) for row in rows]


def all_of(database: Database, article_id: int) -> list[Version]:
    """All versions of an article, itself among them, the oldest first; none where it is not there."""
    rows = database.all(
        "WITH RECURSIVE same (id) AS (SELECT id FROM articles WHERE id = ? UNION"
        " SELECT b.id FROM same JOIN articles a ON a.id = same.id"
        " JOIN articles b ON b.version_of = a.id OR b.id = a.version_of)"
        " SELECT id, title, outlet, published, imported_at, origin, version_of FROM articles"
        " WHERE removed = 0 AND id IN (SELECT id FROM same) ORDER BY id",
        [article_id],
    )
    return [
        Version(id, title, outlet, date.fromisoformat(day) if day else None, at, origin, before)
        for id, title, outlet, day, at, origin, before in rows
    ]
