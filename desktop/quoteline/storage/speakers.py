"""Speakers of a library: their names, roles, company and days.

A row of ``speakers`` is a name; ``whole_id`` is the row it is shown as. What is asked here of a speaker is
answered for all the names that are shown as that one.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from quoteline.storage.conditions import MEMBERS
from quoteline.storage.database import Database
from quoteline.storage.wildcards import escaped

_BY = f"speaker_id IN ({MEMBERS}) AND rejected = 0"


@dataclass(frozen=True, slots=True)
class Member:
    """A name that is shown as a speaker: its row, how it came there, and how often it is quoted."""

    id: int
    name: str
    kind: str
    article_id: int | None  # the only article in which this name names that speaker
    part_of: int | None
    whole_id: int | None
    linked_by: str  # a rule, or "person"; empty for one that stands for itself
    confidence: float | None
    quotations: int


def get(database: Database, speaker_id: int) -> tuple[str, str] | None:
    """(name as shown, kind) of the speaker that a row is shown as."""
    row = database.one(
        "SELECT w.name, w.kind FROM speakers s JOIN speakers w ON w.id = ifnull(s.whole_id, s.id)"
        " WHERE s.id = ?",
        [speaker_id],
    )
    return None if row is None else (row[0], row[1])


def whole_of(database: Database, speaker_id: int) -> int | None:
    """The row that a row is shown as; None when there is none, or a person said that it is no speaker."""
    return _number(database.value("SELECT whole_id FROM speakers WHERE id = ?", [speaker_id]))


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def own_name(database: Database, speaker_id: int) -> str | None:
    """The name of a row itself, whatever it is shown as."""
    name = database.value("SELECT name FROM speakers WHERE id = ?", [speaker_id])
    return None if name is None else str(name)


def words_of(database: Database, speaker_id: int) -> str:
    """The folded words of a row's own name."""
    return str(database.value("SELECT words FROM speakers WHERE id = ?", [speaker_id]) or "")


def has_name(database: Database, speaker_id: int, name: str) -> bool:
    """Whether a row has this very name among its own."""
    query = "SELECT 1 FROM names WHERE speaker_id = ? AND name = ?"
    return database.value(query, [speaker_id, name]) is not None


def named_by_hand(database: Database, speaker_id: int, name: str) -> list[int]:
    """The rows shown as a speaker to which a person gave this name."""
    query = f"SELECT speaker_id FROM names WHERE name = ? AND by_hand = 1 AND speaker_id IN ({MEMBERS})"
    return [row[0] for row in database.all(query, [name, speaker_id])]


def quoted(database: Database, ids: Sequence[int]) -> dict[int, int]:
    """How many quotations each of these speakers has; those that have none are left out."""
    return dict(
        database.all(
            "SELECT s.whole_id, count(*) FROM speakers s JOIN quotations q ON q.speaker_id = s.id"
            " WHERE q.rejected = 0 AND s.whole_id IN (SELECT value FROM json_each(?)) GROUP BY 1",
            [json.dumps(list(ids))],
        )
    )


def is_rejected(database: Database, speaker_id: int) -> bool:
    """Whether a person said that this is no speaker."""
    query = "SELECT 1 FROM speakers WHERE id = ? AND whole_id IS NULL"
    return database.value(query, [speaker_id]) is not None


def members(database: Database, speaker_id: int) -> list[Member]:
    """The names that are shown as one speaker, the most quoted first."""
    return _members(database, "whole_id = (SELECT whole_id FROM speakers WHERE id = ?)", [speaker_id])


def rejected(database: Database) -> list[Member]:
    """The names of which a person said that they are no speakers."""
    return _members(database, "whole_id IS NULL AND part_of IS NULL", [])


def _members(database: Database, where: str, values: Sequence[object]) -> list[Member]:
    return [
        Member(*row)
        for row in database.all(
            "SELECT id, name, kind, article_id, part_of, whole_id, linked_by, link_confidence,"
            " (SELECT count(*) FROM quotations q WHERE q.speaker_id = s.id AND q.rejected = 0) AS n"
            f" FROM speakers s WHERE {where} ORDER BY n DESC, id",
            values,
        )
    ]


def aliases(database: Database, speaker_id: int) -> list[str]:
    """The other names of a speaker, as printed or as a person added them."""
    found = database.all(
        "SELECT DISTINCT n.name FROM names n JOIN speakers s ON s.id = n.speaker_id"
        " JOIN speakers w ON w.id = s.whole_id"
        " WHERE w.id = (SELECT whole_id FROM speakers WHERE id = ?) AND n.name <> w.name ORDER BY n.name",
        [speaker_id],
    )
    return [row[0] for row in found]


def called(database: Database, name: str) -> list[int]:
    """Speakers shown under this name, case and accents aside; else those with such a name printed."""
    words = database.padded(name)
    for query in (
        "SELECT DISTINCT id FROM speakers WHERE words = ? AND whole_id = id ORDER BY 1",
        "SELECT DISTINCT s.whole_id FROM names n JOIN speakers s ON s.id = n.speaker_id"
        " WHERE n.words = ? AND n.canonical = 1 AND s.whole_id IS NOT NULL ORDER BY 1",
        "SELECT DISTINCT s.whole_id FROM names n JOIN speakers s ON s.id = n.speaker_id"
        " WHERE n.words = ? AND s.whole_id IS NOT NULL ORDER BY 1",
    ):
        if found := database.all(query, [words]):
            return _quoted_ones(database, [row[0] for row in found])
    return []


def _quoted_ones(database: Database, ids: list[int]) -> list[int]:
    """Of several those that are quoted: a row that no quotation is left of is nobody to choose."""
    if len(ids) < 2:
        return ids
    quoted = database.all(
        "SELECT DISTINCT s.whole_id FROM quotations q JOIN speakers s ON s.id = q.speaker_id"
        " WHERE q.rejected = 0 AND s.whole_id IN (SELECT value FROM json_each(?)) ORDER BY 1",
        [json.dumps(ids)],
    )
    return [row[0] for row in quoted] or ids


def named_like(database: Database, part: str) -> list[tuple[int, str, int]]:
    """(id, name, count) of speakers with a name that holds these words, the last one perhaps begun only."""
    words = database.padded(part).rstrip()
    counted = (
        "SELECT w.id, w.name, sum(c.n) AS n FROM ({counts}) c"
        " JOIN speakers s ON s.id = c.speaker_id JOIN speakers w ON w.id = s.whole_id"
        " GROUP BY w.id ORDER BY n DESC, w.name, w.id"
    )
    counts = (
        "SELECT speaker_id, count(*) AS n FROM quotations WHERE rejected = 0{of_some} GROUP BY speaker_id"
    )
    if not words:
        return database.all(counted.format(counts=counts.format(of_some="")))
    # First who is meant: counting all of a million quotations would take a tenth of a second.
    of_some = (
        " AND speaker_id IN (SELECT id FROM speakers WHERE whole_id IN"
        " (SELECT m.whole_id FROM names x JOIN speakers m ON m.id = x.speaker_id"
        " WHERE x.words LIKE ? ESCAPE '\\'))"
    )
    return database.all(counted.format(counts=counts.format(of_some=of_some)), [f"%{escaped(words)}%"])


def all_names(database: Database) -> list[tuple[int, str, str, str]]:
    """(id it is shown as, name shown, name, its folded words) of every name, those that are shown first."""
    return database.all(
        "SELECT w.id, w.name, n.name, n.words FROM names n JOIN speakers s ON s.id = n.speaker_id"
        " JOIN speakers w ON w.id = s.whole_id ORDER BY n.name <> w.name, n.name, w.id"
    )


def roles(database: Database, speaker_id: int) -> list[tuple[str, int | None, int | None, int]]:
    """(role as printed, first day, last day, count) of a speaker, most frequent first."""
    return database.all(
        "SELECT role, min(said_first), max(said_last), count(*) AS n FROM quotations"
        f" WHERE {_BY} AND role <> '' GROUP BY role ORDER BY n DESC, role",
        [speaker_id],
    )


def given_roles(database: Database, speaker_id: int) -> list[tuple[int, str, int | None, int | None]]:
    """(id, role, first day, last day) of the roles that a person gave a speaker."""
    return database.all(
        f"SELECT id, role, first, last FROM roles WHERE speaker_id IN ({MEMBERS})"
        " ORDER BY first IS NOT NULL, first, id",
        [speaker_id],
    )


def next_role(database: Database) -> int:
    """A number that no role has had."""
    return int(
        database.value("SELECT ifnull(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'roles'") or 1
    )


def names_of(database: Database, ids: Sequence[int]) -> dict[int, str]:
    """The names that rows are shown under, by id."""
    query = (
        "SELECT s.id, w.name FROM speakers s JOIN speakers w ON w.id = ifnull(s.whole_id, s.id)"
        " WHERE s.id IN (SELECT value FROM json_each(?))"
    )
    return dict(database.all(query, [json.dumps(list(ids))]))


def most_quoted(database: Database, count: int) -> list[int]:
    """The speakers with most quotations in the whole library."""
    query = (
        "SELECT s.whole_id FROM"
        " (SELECT speaker_id, count(*) AS n FROM quotations WHERE rejected = 0 GROUP BY speaker_id) c"
        " JOIN speakers s ON s.id = c.speaker_id WHERE s.whole_id IS NOT NULL"
        " GROUP BY 1 ORDER BY sum(c.n) DESC, 1 LIMIT ?"
    )
    return [row[0] for row in database.all(query, [count])]


def kept_colours(database: Database) -> dict[int, int]:
    """Which row has which colour, as it was kept."""
    kept = database.value("SELECT value FROM library WHERE key = 'colours'")
    return {int(speaker): slot for speaker, slot in json.loads(kept).items()} if kept else {}


def shown_colours(database: Database) -> dict[int, int]:
    """Which speaker has which colour: its own, else one of those that are shown as it."""
    kept = kept_colours(database)
    wholes = dict(
        database.all(
            "SELECT id, whole_id FROM speakers WHERE whole_id IS NOT NULL"
            " AND id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(kept))],
        )
    )
    inherited = {wholes[row]: slot for row, slot in reversed(kept.items()) if row in wholes}
    return inherited | {row: slot for row, slot in kept.items() if wholes.get(row) == row}


def keep_colours(database: Database, slots: dict[int, int]) -> None:
    """Keep which speaker has which colour."""
    with database.writing():
        database.sql.conn.execute("INSERT OR REPLACE INTO library VALUES ('colours', ?)", [json.dumps(slots)])
