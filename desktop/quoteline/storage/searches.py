"""Searches that a person keeps under a name: what is asked for, and up to where it was looked at."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.storage.bulk import number
from quoteline.storage.database import Database

_COLUMNS = "id, name, wanted, sort, descending, place, looked"


@dataclass(frozen=True, slots=True)
class KeptSearch:
    """A row: ``wanted`` is JSON; ``looked`` is the last quotation that was there when it was looked at."""

    id: int
    name: str
    wanted: str
    sort: str
    descending: bool
    place: int
    looked: int


def every(database: Database) -> list[KeptSearch]:
    """All searches that are kept, in the order that the person gave them.

    A library from elsewhere may hold anything in any column of SQLite: what is no number counts as 0.
    """
    found = database.all(f"SELECT {_COLUMNS} FROM searches ORDER BY place, id")
    return [
        KeptSearch(id, str(name), wanted, str(sort), bool(descending), number(place), number(looked))
        for id, name, wanted, sort, descending, place, looked in found
    ]


def next_id(database: Database) -> int:
    """The number of a search that is to be kept; none is used twice. Call within ``database.writing()``."""
    used = database.value("SELECT seq FROM sqlite_sequence WHERE name = 'searches'")
    return int(used or 0) + 1


def last_quotation(database: Database) -> int:
    """The number of the quotation that came in last; 0 in an empty library."""
    return int(database.value("SELECT ifnull(max(id), 0) FROM quotations"))


def look(database: Database, id: int | None = None) -> None:
    """Nothing that is there now is new any more in this search, or (None) in any.

    This is no correction: undo leaves it as it is.
    """
    with database.writing():
        database.sql.conn.execute(
            "UPDATE searches SET looked = ?1 WHERE id = ?2 OR ?2 IS NULL", [last_quotation(database), id]
        )


def names_of(database: Database, speaker_ids: list[int]) -> dict[int, str]:
    """What each of these speakers is called; one that is gone, or is no speaker any more, is left out."""
    marks = ", ".join("?" * len(speaker_ids))
    found = database.all(
        f"SELECT s.id, w.name FROM speakers s JOIN speakers w ON w.id = s.whole_id WHERE s.id IN ({marks})",
        speaker_ids,
    )
    return {int(id): str(name) for id, name in found}
