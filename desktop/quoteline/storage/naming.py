"""Names of a newer extraction get their rows, in a way that can be taken back; a person's decisions hold."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from quoteline.domain import Speaker
from quoteline.storage import overlaying
from quoteline.storage.database import Database
from quoteline.storage.journal import Row
from quoteline.storage.linking import PERSON
from quoteline.storage.names import Strong, is_named, same, speaker_ids, with_and_without_the
from quoteline.storage.steps import OF_SPEAKERS

_OF_NAME = ("words", "canonical", "by_hand")


def decided(database: Database) -> frozenset[int]:
    """The rows of names that a person merged, told apart, renamed, rejected, or gave a role."""
    found = database.all(
        "SELECT id FROM speakers WHERE linked_by = ? OR rejected = 1"
        " UNION SELECT part_of FROM speakers WHERE linked_by = ? AND part_of IS NOT NULL"
        " UNION SELECT speaker_id FROM names WHERE by_hand = 1 UNION SELECT speaker_id FROM roles"
        " UNION SELECT a FROM speakers_apart UNION SELECT b FROM speakers_apart",
        [PERSON, PERSON],
    )
    return frozenset(row[0] for row in found)


def rows_of_names(database: Database, ids: Collection[int]) -> dict[str, int]:
    """The folded words that each of these rows was made with."""
    if not ids:
        return {}
    found = database.all(
        "SELECT words, speaker_id FROM names WHERE canonical = 1"
        " AND speaker_id IN (SELECT value FROM json_each(?)) ORDER BY speaker_id DESC",
        [json.dumps(sorted(ids))],
    )
    return dict(found)


def rows_for(
    database: Database,
    article_id: int,
    speakers: Sequence[Speaker],
    strong: Strong,
    known: Mapping[str, int],
) -> tuple[dict[str, int], list[Row]]:
    """The row of each name, by its folded words, and the rows that have to be made or changed for that.

    ``known``: folded words that have a row already, whatever ``strong`` says of the name.
    """
    ids: dict[str, int] = {}
    others: list[Speaker] = []
    for who in filter(is_named, speakers):
        words = same(database, who.name)
        row = next((known[each] for each in with_and_without_the(words) if each in known), None)
        if row is None:
            others.append(who)
        else:
            ids[words] = row
    made, rows = tried(database, lambda: speaker_ids(database, others, article_id, strong))
    return {**made, **ids}, rows


def tried(database: Database, make: Callable[[], dict[str, int]]) -> tuple[dict[str, int], list[Row]]:
    """What naming speakers would give, and the rows it would make or change; all is as it was afterwards."""
    connection = database.sql.conn
    connection.execute("SAVEPOINT naming")
    try:
        changes = connection.total_changes
        ids = make()
        if connection.total_changes == changes:
            return ids, []
        chosen = json.dumps(sorted(set(ids.values())))
        after = _naming(database, chosen)
    finally:
        connection.execute("ROLLBACK TO naming")
        connection.execute("RELEASE naming")
    before = _naming(database, chosen)
    return ids, [
        Row(table, key, overlaying.differing(before.get((table, key), {}), state))
        for (table, key), state in after.items()
        if before.get((table, key)) != state
    ]


def _naming(database: Database, chosen: str) -> dict[tuple[str, Any], dict[str, Any]]:
    """The rows of some speakers, and of their names."""
    among = "IN (SELECT value FROM json_each(?)) ORDER BY 1, 2"
    speakers = database.all(f"SELECT id, {', '.join(OF_SPEAKERS)} FROM speakers WHERE id {among}", [chosen])
    named = database.all(
        f"SELECT speaker_id, name, {', '.join(_OF_NAME)} FROM names WHERE speaker_id {among}", [chosen]
    )
    return {("speakers", row[0]): dict(zip(OF_SPEAKERS, row[1:], strict=True)) for row in speakers} | {
        ("names", (row[0], row[1])): dict(zip(_OF_NAME, row[2:], strict=True)) for row in named
    }
