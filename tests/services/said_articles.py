"""Articles with quotations that a test makes up, kept without reading a text for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from quoteline.domain import (
    Article,
    Basis,
    Kind,
    Precision,
    Quotation,
    Speaker,
    SpeakerKind,
    StatementDate,
    day_of,
)
from quoteline.services import indexing
from quoteline.services.library import Library
from quoteline.storage import articles


def said(
    text: str,
    words: str,
    speaker: str | None = "Ada Ferrol",
    span: tuple[int, int] | None = None,
    kind: Kind = Kind.DIRECT,
    confidence: float = 0.9,
) -> Quotation:
    """A quotation of these words, which stand in the text, on a span of day numbers."""
    start = text.index(words)
    dated = StatementDate()
    if span:
        precision = Precision.DAY if span[0] == span[1] else Precision.RANGE
        dated = StatementDate(day_of(span[0]), day_of(span[1]), precision, Basis.EXPRESSION)
    who = Speaker(speaker, SpeakerKind.PERSON) if speaker else None
    return Quotation(kind, ((start, start + len(words)),), speaker=who, said=dated, confidence=confidence)


def keep(
    library: Library,
    text: str,
    quotations: Sequence[Quotation] = (),
    *,
    outlet: str = "Harbour Post",
    title: str = "",
    published: date | None = None,
    origin: str = "",
) -> int:
    """Keep an article as an import does."""
    article = Article(text, title=title, outlet=outlet, published=published, origin=origin or text)
    with library.database.writing():
        return articles.add(library.database, article, quotations, "rules")


def bring_index_up_to_date(library: Library) -> None:
    for _ in indexing.update(library):
        pass
