"""Which quotations nobody has looked at yet, the most doubtful first, and what is doubtful about one."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from quoteline.storage.conditions import UNCERTAIN_BELOW, Where
from quoteline.storage.database import Database

DAY_DOUBTED_BELOW = 0.5  # more often wrong than right where it was measured
LINK_DOUBTED_BELOW = 0.9

_FROM = "quotations q LEFT JOIN speakers p ON p.id = q.speaker_id"
_WORDS_BY_HAND = "(' ' || q.by_hand || ' ' LIKE '% speaker %' OR ' ' || q.by_hand || ' ' LIKE '% content %')"
_DONE = Where(f"(q.unplaced = 0 AND (q.confirmed = 1 OR {_WORDS_BY_HAND}))")
_DOUBTED = Where(
    "(q.unplaced = 1 OR q.confidence < ? OR q.said_confidence < ? OR p.link_confidence < ?"
    " OR q.remark <> '')",
    (UNCERTAIN_BELOW, DAY_DOUBTED_BELOW, LINK_DOUBTED_BELOW),
)
# How likely all of it is right. A wrong day harms less than a wrong speaker; a denial is easily misread.
_SURENESS = (
    "q.confidence * ifnull(p.link_confidence, 1) * (1 + ifnull(q.said_confidence, 1)) / 2"
    " * CASE q.remark WHEN '' THEN 1 ELSE 0.8 END"
)


@dataclass(frozen=True, slots=True)
class Doubts:
    """What a quotation's row tells of how sure it is; ``name`` is the speaker's as its article has it."""

    confirmed: bool
    unplaced: bool
    by_hand: tuple[str, ...]
    confidence: float
    said_confidence: float | None
    link_confidence: float | None
    name: str
    found: str  # the name that extraction gave


def queue(database: Database, where: Where, only_doubted: bool) -> array[int]:
    """Those that nobody has looked at: the unplaced first, then the less sure before the surer."""
    asked = where & Where(f"NOT {_DONE.sql}")
    if only_doubted:
        asked = asked & _DOUBTED
    query = f"SELECT q.id FROM {_FROM} WHERE {asked.sql} ORDER BY q.unplaced DESC, {_SURENESS}, q.id"
    return array("q", (row[0] for row in database.each(query, asked.values)))


def done(database: Database, where: Where) -> int:
    """How many a person has confirmed, or has corrected in speaker or words."""
    asked = where & _DONE
    return int(database.value(f"SELECT count(*) FROM {_FROM} WHERE {asked.sql}", asked.values))


def doubts(database: Database, quotation_id: int) -> Doubts | None:
    """What is known of how sure a quotation is; None when there is none of this id."""
    row = database.one(
        "SELECT q.confirmed, q.unplaced, q.by_hand, q.confidence, q.said_confidence, p.link_confidence,"
        f" ifnull(p.name, ''), q.speaker_found FROM {_FROM} WHERE q.id = ?",
        [quotation_id],
    )
    if row is None:
        return None
    confirmed, unplaced, by_hand, *measured = row
    return Doubts(bool(confirmed), bool(unplaced), tuple(by_hand.split()), *measured)
