"""What is wrong with the links between names, in a library that somebody meddled with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from quoteline.storage.database import Database
from quoteline.wording import say


def faults(database: Database) -> Iterator[str]:
    """A sentence for each name whose link leads nowhere, and for evidence that cannot be read."""
    for (id,) in database.each(
        "SELECT s.id FROM speakers s JOIN speakers w ON w.id = s.whole_id"
        " WHERE w.whole_id IS NULL OR w.whole_id <> w.id ORDER BY 1"
    ):
        yield say("Name {number} is shown as one that is itself not shown.", number=str(id))
    for id in _in_circles(dict(database.all("SELECT id, part_of FROM speakers WHERE part_of IS NOT NULL"))):
        yield say("Name {number} is linked to itself, directly or through others.", number=str(id))
    for (id,) in database.each("SELECT id FROM speakers WHERE NOT json_valid(link_evidence) ORDER BY 1"):
        yield say("Why name {number} is linked cannot be read.", number=str(id))
    for a, b in database.each("SELECT a, b FROM suggestions WHERE NOT json_valid(evidence) ORDER BY 1, 2"):
        yield say("Why names {one} and {other} may be one cannot be read.", one=str(a), other=str(b))


def _in_circles(part_of: Mapping[int, int]) -> list[int]:
    """The rows that are reached again when one follows the links from them. Each link is followed once."""
    found: list[int] = []
    walked: set[int] = set()
    for start in part_of:
        path: dict[int, int] = {}
        at: int | None = start
        while at is not None and at not in walked and at not in path:
            path[at] = len(path)
            at = part_of.get(at)
        if at in path:
            found += list(path)[path[at] :]
        walked |= path.keys()
    return sorted(found)
