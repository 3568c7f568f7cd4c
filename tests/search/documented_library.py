"""A small library of invented articles in which each example of the query language finds something."""

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
)
from quoteline.services import indexing
from quoteline.services.library import Library
from quoteline.storage import articles, corrections

TRACK = (
    "“The ceasefire is very much on track,” Volodymyr Zelensky warned. “Long-term talks “at the quay” go on.”"
    " Bo Lind walked home."
)
PARTIAL = (
    "The council brought in the harvest. “A partial ceasefire saves energy,” Donald Trump said. He"
    " negotiated, and decided on the long term, an aide added. “There was no truce or decision,” he said."
)
HARBOUR = "„Der Hafen hält“, sagte Ada Ferrol."
LOOSE = (
    "Zelensky? Selenskyj! A banana on the quay, said banana sellers. Peace talks, and the truce of the"
    " harbour. Ceasefire without energy. To be or not to be, peace said. Negotiations, mood good, no speaker,"
    " not a word on https://coast.example/quay."
)
UNKNOWN = StatementDate()


def fill(library: Library) -> None:
    """Keep thirteen quotations, numbered as they come here, in four articles, and index them."""
    _keep(library, _track(), [
        _said(TRACK, "The ceasefire is very much on track", "Volodymyr Zelensky", "warned",
              _dated("2025-03-17", "2025-03-17", Precision.DAY)),
        _said(TRACK, "Long-term talks “at the quay” go on", "Volodymyr Zelensky", "",
              _dated("2025-03-18", "2025-03-18", Precision.DAY, Basis.PUBLICATION)),
    ])  # fmt: skip
    _keep(library, _partial(), [
        _said(PARTIAL, "A partial ceasefire saves energy", "Donald Trump", "said",
              _dated("2025-01-01", "2025-01-31", Precision.MONTH), Kind.MIXED),
        _said(PARTIAL, "He negotiated, and decided on the long term", "", "added",
              _dated("2024-12-30", "2025-01-05", Precision.WEEK), Kind.INDIRECT),
        _said(PARTIAL, "There was no truce or decision", "Donald Trump", "",
              _dated("2025-01-09", "2025-01-10", Precision.RANGE), note="denial"),
    ])  # fmt: skip
    _keep(library, Article(HARBOUR, language="de", origin="harbour"), [
        _said(HARBOUR, "Der Hafen hält", "Ada Ferrol", "sagte",
              _dated("2025-01-01", "2025-12-31", Precision.YEAR, Basis.PERSON)),
    ])  # fmt: skip
    _keep(library, Article(LOOSE, origin="loose"), [
        _said(LOOSE, "Zelensky"),
        _said(LOOSE, "Selenskyj", note="headline"),
        _said(LOOSE, "A banana on the quay, said banana sellers", confidence=0.3),
        _said(LOOSE, "Peace talks, and the truce of the harbour"),
        _said(LOOSE, "Ceasefire without energy"),
        _said(LOOSE, "To be or not to be, peace said"),
        _said(LOOSE, "Negotiations, mood good, no speaker, not a word on https://coast.example/quay"),
    ])  # fmt: skip
    _marked_by_a_person(library)
    for _ in indexing.update(library):
        pass


def _track() -> Article:
    return Article(
        TRACK,
        title="A truce at sea",
        outlet="Harbour Post",
        byline="Bo Lind",
        published=date(2025, 3, 18),
        url="https://coast.example/quay",
        language="en",
        origin="track",
    )


def _partial() -> Article:
    return Article(
        PARTIAL,
        title="The truce of the coast",
        outlet="Coast Echo",
        published=date(2025, 1, 10),
        language="en",
        origin="partial",
    )


def _keep(library: Library, article: Article, said: Sequence[Quotation]) -> None:
    with library.database.writing():
        articles.add(library.database, article, said, "rules")


def _said(
    text: str,
    words: str,
    speaker: str = "",
    cue: str = "",
    day: StatementDate = UNKNOWN,
    kind: Kind = Kind.DIRECT,
    confidence: float = 0.9,
    note: str = "",
) -> Quotation:
    start, heard = text.index(words), text.find(cue)
    return Quotation(
        kind,
        ((start, start + len(words)),),
        cue=((heard, heard + len(cue)),) if cue else (),
        speaker=Speaker(speaker, SpeakerKind.PERSON) if speaker else None,
        said=day,
        confidence=confidence,
        note=note,
    )


def _dated(first: str, last: str, precision: Precision, basis: Basis = Basis.EXPRESSION) -> StatementDate:
    return StatementDate(date.fromisoformat(first), date.fromisoformat(last), precision, basis)


def _marked_by_a_person(library: Library) -> None:
    changes: dict[int, dict[str, object]] = {
        1: {"starred": 1, "confirmed": 1, "tags": ["follow-up"]},
        2: {"note": "ask again"},
        3: {"corrected": 1},
        5: {"unplaced": 1},
    }
    corrections.record(library.database, "marked", changes)
