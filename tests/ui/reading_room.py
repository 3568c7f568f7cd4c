"""A small library of invented articles with known quotations, and a lane that answers when told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quoteline.domain import (
    UNDATED,
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
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import articles

ODA = Speaker("Oda Vestergaard", SpeakerKind.PERSON, ("Vestergaard",), "harbour master")
JORN = Speaker("Jorn Malk", SpeakerKind.PERSON, (), "ferry captain")
BOARD = Speaker("the Tide Board", SpeakerKind.ORGANISATION)


class Straightaway:
    """A lane that answers at once; while ``held``, when it is told to."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.asked: list[str] = []
        self.held = False
        self._waiting: dict[str, Callable[[], None]] = {}

    def ask(self, key: str, question: Any, then: Any, failed: Any = None) -> None:
        self.asked.append(key)

        def answer() -> None:
            try:
                found = question(self.library)
            except Exception as error:
                if failed is None:
                    raise
                failed(error)
            else:
                then(found)

        if self.held:
            self._waiting[key] = answer
        else:
            answer()

    def forget(self, key: str) -> None:
        self._waiting.pop(key, None)

    def let_go(self) -> None:
        """Answers what was asked while held; of questions with one key the newest."""
        self.held = False
        waiting, self._waiting = self._waiting, {}
        for answer in waiting.values():
            answer()


def library_of(path: Path, *kept: tuple[Article, tuple[Quotation, ...]]) -> Library:
    """A library that holds these articles with these quotations."""
    prepare(path)
    library = open_library(path)
    for article, quotations in kept:
        add(library, article, *quotations)
    return library


def add(library: Library, article: Article, *quotations: Quotation) -> int:
    with library.database.writing():
        return articles.add(library.database, article, quotations, "by hand")


def article(text: str, **fields: Any) -> Article:
    usual: dict[str, Any] = {
        "title": "Ferry to stop for the winter",
        "outlet": "Skerry Courier",
        "byline": "By Line Ostrup",
        "published": date(2024, 3, 6),
        "published_from": PublishedFrom.ROW,
        "origin": f"/articles/{abs(hash(text))}.txt",
    }
    return Article(text, **{**usual, **fields})


def said(
    text: str,
    words: str,
    speaker: Speaker | None = ODA,
    day: date | None = date(2024, 3, 5),
    *,
    kind: Kind = Kind.DIRECT,
    basis: Basis = Basis.EXPRESSION,
    last: date | None = None,
    cue: str = "",
    source: str = "",
    evidence: str = "",
    confidence: float = 0.9,
) -> Quotation:
    """A quotation of ``words`` where they stand in ``text`` (parts joined by " … " are found one by one)."""

    def spans(found: str) -> tuple[tuple[int, int], ...]:
        return tuple((text.index(part), text.index(part) + len(part)) for part in found.split(" … ") if part)

    when = UNDATED
    if day is not None:
        precision = Precision.DAY if last is None else Precision.RANGE
        when = StatementDate(day, last or day, precision, basis, spans(evidence))
    return Quotation(kind, spans(words), spans(cue), spans(source), speaker, when, confidence, "by hand")


def many(count: int, speaker: Speaker = ODA, first: date = date(2024, 1, 1), every: int = 3) -> Any:
    """An article with ``count`` quotations, one every few days."""
    lines = [f"“Boat number {number} has sailed,” they wrote." for number in range(count)]
    text = "\n".join(lines)
    quotations = tuple(
        said(text, f"Boat number {number} has sailed", speaker, first + timedelta(days=number * every))
        for number in range(count)
    )
    return article(text, title=f"{count} boats of {speaker.name}"), quotations


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int) -> None:
    """Shows a widget in this size and waits until it stands there."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
