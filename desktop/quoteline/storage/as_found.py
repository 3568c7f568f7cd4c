"""The quotations of an article come back as extraction handed them over, all but what a person put right."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from quoteline.domain import Basis, Kind, Quotation, Span, Speaker, SpeakerKind
from quoteline.storage.database import Database
from quoteline.storage.names import with_and_without_the
from quoteline.storage.quotations import said_of, spans

_COLUMNS = (
    "q.id, q.rejected, q.kind, q.content, q.cue, q.source, q.confidence, q.found_by, q.remark,"
    " q.said_first, q.said_last, q.said_precision, q.said_basis, q.said_evidence, q.said_rule,"
    " q.said_confidence,"
    " q.speaker_id, q.speaker_found, q.description, q.speaker_kind, q.role, s.name, s.kind"
)

_BEGINS = "CAST(substr(q.content, 3) AS INTEGER)"  # the first number of its spans


@dataclass(frozen=True, slots=True)
class Kept:
    """A quotation with its number; ``rejected``: a person said that it is none."""

    id: int
    quotation: Quotation
    rejected: bool

    @property
    def dated_by_hand(self) -> bool:
        return self.quotation.said.basis is Basis.PERSON


def of_article(database: Database, article_id: int, within: Span | None = None) -> list[Kept]:
    """All quotations of an article in the order they were found in, the rejected among them.

    The speaker is the one that extraction named, without aliases, unless a person has named another.
    ``within``: of an article as long as a book only those that begin there.
    """
    begins = "" if within is None else f" AND {_BEGINS} BETWEEN ? AND ?"
    return _kept(database, f"q.article_id = ?{begins}", [article_id, *(within or ())])


def of_quotations(database: Database, ids: Sequence[int]) -> list[Kept]:
    """These quotations of one article, as :func:`of_article` gives all of it."""
    return _kept(database, "q.id IN (SELECT value FROM json_each(?))", [json.dumps(list(ids))])


def places(database: Database, article_id: int) -> list[tuple[int, int]]:
    """The numbers of all quotations of an article in order, and where each begins; -1: it has no words."""
    found = f"SELECT q.id, iif(length(q.content) > 2, {_BEGINS}, -1) FROM quotations q"
    return database.all(f"{found} WHERE q.article_id = ? ORDER BY q.id", [article_id])


def _kept(database: Database, which: str, values: Sequence[object]) -> list[Kept]:
    rows = database.all(
        f"SELECT {_COLUMNS} FROM quotations q LEFT JOIN speakers s ON s.id = q.speaker_id"
        f" WHERE {which} ORDER BY q.id",
        values,
    )
    names = _names(database, {row[16] for row in rows if isinstance(row[16], int)})
    return [Kept(row[0], _quotation(database, row, names), bool(row[1])) for row in rows]


def _quotation(database: Database, row: Sequence[Any], names: dict[int, dict[str, str]]) -> Quotation:
    return Quotation(
        kind=Kind(row[2]),
        content=spans(row[3]),
        cue=spans(row[4]),
        source=spans(row[5]),
        speaker=_speaker(database, row[16:], names.get(row[16], {})),
        said=said_of(*row[9:16]),
        confidence=row[6],
        found_by=row[7],
        note=row[8],
    )


def _speaker(database: Database, row: Sequence[Any], names: dict[str, str]) -> Speaker | None:
    """Whom extraction named, if the quotation is still theirs; else whom a person named."""
    id, found, description, kind, role, name, its_kind = row
    theirs = not names.keys().isdisjoint(with_and_without_the(database.padded(found) or found))
    if found and (theirs if id is not None else description == found):
        return Speaker(found, SpeakerKind(kind), role=role or None)
    if id is None or name is None:  # of a library from elsewhere the row may be missing
        return None
    return Speaker(name, SpeakerKind(its_kind), tuple(each for each in names.values() if each != name))


def _names(database: Database, speaker_ids: set[int]) -> dict[int, dict[str, str]]:
    """All names of some speakers: speaker, folded words, the name as printed."""
    known: dict[int, dict[str, str]] = {}
    for speaker_id, words, name in database.all(
        "SELECT speaker_id, words, name FROM names WHERE speaker_id IN (SELECT value FROM json_each(?))"
        " ORDER BY name",
        [json.dumps(list(speaker_ids))],
    ):
        known.setdefault(speaker_id, {})[words] = name
    return known
