"""What a library keeps of where a quotation came from, beside what is shown of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from quoteline.domain import Spans
from quoteline.storage.database import Database
from quoteline.storage.evidence import evidence_of
from quoteline.storage.quotations import spans


@dataclass(frozen=True, slots=True)
class Kept:
    """The columns of a quotation, its article and the row of its name that no list shows.

    ``name_id`` is the row of the name as printed, ``whole_id`` the one it is shown as: None for a name that
    a person said is no speaker. ``rejected`` is the sum that ``quotations.rejected`` is documented as.
    """

    speaker_found: str
    description: str
    rejected: int
    unplaced: bool
    confirmed: bool
    by_hand: tuple[str, ...]
    relayed: Spans
    sha256: str
    origin: str
    imported_at: str
    engine: str
    name_id: int | None
    name: str
    whole_id: int | None
    linked_by: str
    link_confidence: float | None
    link_evidence: tuple[tuple[str, str], ...]  # (kind, words)


def kept(database: Database, quotation_id: int) -> Kept | None:
    """All that is kept of a quotation; None when there is none of this id."""
    row = database.one(
        "SELECT q.speaker_found, q.description, q.rejected, q.unplaced, q.confirmed, q.by_hand, q.relayed,"
        " a.sha256, a.origin, a.imported_at, a.engine,"
        " s.id, ifnull(n.name, s.name), s.whole_id, s.linked_by, s.link_confidence, s.link_evidence"
        " FROM quotations q JOIN articles a ON a.id = q.article_id"
        " LEFT JOIN speakers s ON s.id = q.speaker_id"
        " LEFT JOIN names n ON n.speaker_id = s.id AND n.canonical = 1 WHERE q.id = ?",
        [quotation_id],
    )
    if row is None:
        return None
    return Kept(
        speaker_found=row[0],
        description=row[1],
        rejected=row[2],
        unplaced=bool(row[3]),
        confirmed=bool(row[4]),
        by_hand=tuple(row[5].split()),
        relayed=spans(row[6]),
        sha256=row[7],
        origin=row[8],
        imported_at=row[9],
        engine=row[10],
        name_id=row[11],
        name=row[12] or "",
        whole_id=row[13],
        linked_by=row[14] or "",
        link_confidence=row[15],
        link_evidence=tuple((kind, words) for kind, words, _ in evidence_of(row[16] or "[]")),
    )


def names(database: Database, rows: Sequence[int]) -> dict[int, str]:
    """The names that rows stand for by themselves, whatever they are shown as."""
    found = database.all(
        "SELECT s.id, ifnull(n.name, s.name) FROM speakers s"
        " LEFT JOIN names n ON n.speaker_id = s.id AND n.canonical = 1"
        " WHERE s.id IN (SELECT value FROM json_each(?))",
        [json.dumps(list(rows))],
    )
    return dict(found)
