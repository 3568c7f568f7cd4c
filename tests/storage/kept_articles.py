"""Small libraries of invented articles for the tests of storage."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from quoteline.domain import (
    Article,
    Basis,
    Kind,
    Precision,
    PublishedFrom,
    Quotation,
    Speaker,
    SpeakerKind,
    StatementDate,
)
from quoteline.search.folding import words
from quoteline.storage import Database, articles, prepare

TEXT = "“The mill stays open,” Ada Ferrol said on Monday. The council disagreed, and said so."


def no_back_up(path: Path) -> None:
    raise AssertionError(f"nothing of {path} was to be backed up")


@contextmanager
def new_library(path: Path) -> Iterator[Database]:
    """A prepared library, open."""
    prepare(path, no_back_up)
    with closing(Database(path, words)) as database:
        yield database


def article(text: str = TEXT, **fields: object) -> Article:
    """An article of the Harbour Post; any field may be given."""
    usual: dict[str, object] = {
        "title": "The mill",
        "outlet": "Harbour Post",
        "published": date(2024, 5, 6),
        "published_from": PublishedFrom.ROW,
        "origin": "/articles/mill.txt",
    }
    return Article(text, **{**usual, **fields})  # type: ignore[arg-type]


def day_said(day: date) -> StatementDate:
    return StatementDate(day, day, Precision.DAY, Basis.EXPRESSION)


def quotation(text: str = TEXT, start: int = 1, end: int = 21, **fields: object) -> Quotation:
    """A direct quotation of Ada Ferrol; any field may be given."""
    usual: dict[str, object] = {
        "kind": Kind.DIRECT,
        "speaker": Speaker("Ada Ferrol", SpeakerKind.PERSON, role="mill owner"),
        "said": day_said(date(2024, 5, 6)),
        "confidence": 0.9,
    }
    assert end <= len(text)
    return Quotation(content=((start, end),), **{**usual, **fields})  # type: ignore[arg-type]


def keep(database: Database, kept: Article, *quotations: Quotation) -> int:
    """Keep an article as an import does."""
    with database.writing():
        return articles.add(database, kept, quotations, "rules")
