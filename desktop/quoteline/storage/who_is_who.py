"""Who is who, as lists show it: all speakers with their names, and the quotations of one by printed name."""

from __future__ import annotations

import json
from collections.abc import Sequence

from quoteline.storage.conditions import MEMBERS
from quoteline.storage.database import Database

_COUNTED = "(SELECT speaker_id, count(*) AS n FROM quotations WHERE rejected = 0 GROUP BY speaker_id)"
# A speaker that was given another name is still printed under the one it was found by.
_PRINTED = "ifnull((SELECT n.name FROM names n WHERE n.speaker_id = s.id AND n.canonical = 1), s.name)"


def overview(database: Database) -> list[tuple[int, str, str, int, int]]:
    """(id, name, kind, quotations, printed names) of every speaker that is quoted, most quoted first."""
    return database.all(
        "SELECT w.id, w.name, w.kind, sum(c.n) AS n, count(DISTINCT s.words)"
        f" FROM {_COUNTED} c JOIN speakers s ON s.id = c.speaker_id JOIN speakers w ON w.id = s.whole_id"
        " GROUP BY w.id ORDER BY n DESC, w.name, w.id"
    )


def quotations_by_name(database: Database, speaker_id: int) -> list[tuple[int, int, str, int]]:
    """(quotation, row of the name, name as it stands there, article) of all that a speaker said.

    Articles in the order of their days, the latest first; quotations in the order of the text.
    """
    return database.all(
        f"SELECT q.id, s.id, {_PRINTED}, q.article_id FROM quotations q"
        " JOIN speakers s ON s.id = q.speaker_id"
        f" WHERE q.rejected = 0 AND q.speaker_id IN ({MEMBERS})"
        " ORDER BY ifnull(q.published_day, -1000000) DESC, q.article_id DESC, q.id",
        [speaker_id],
    )


def one_of_each_article(database: Database, speaker_id: int, most: int) -> list[int]:
    """A few quotations of a speaker from different articles, words in marks before reported ones."""
    found = database.all(
        "SELECT q.id, min(CASE q.kind WHEN 'direct' THEN 0 WHEN 'mixed' THEN 1 ELSE 2 END) AS reported"
        f" FROM quotations q WHERE q.rejected = 0 AND q.speaker_id IN ({MEMBERS})"
        " GROUP BY q.article_id ORDER BY reported, q.published_day DESC, q.id LIMIT ?",
        [speaker_id, most],
    )
    return [row[0] for row in found]


def printed_names(database: Database, speaker_id: int) -> dict[int, str]:
    """The name that each row of a speaker was printed with, whatever it is shown under."""
    query = f"SELECT s.id, {_PRINTED} FROM speakers s WHERE s.id IN ({MEMBERS})"
    return dict(database.all(query, [speaker_id]))


def given_names(database: Database, speaker_id: int) -> list[str]:
    """The names that a person added to a speaker and under which it is not shown."""
    found = database.all(
        "SELECT DISTINCT n.name FROM names n JOIN speakers s ON s.id = n.speaker_id"
        " JOIN speakers w ON w.id = s.whole_id"
        f" WHERE n.by_hand = 1 AND n.name <> w.name AND s.id IN ({MEMBERS}) ORDER BY 1",
        [speaker_id],
    )
    return [row[0] for row in found]


def called(database: Database, ids: Sequence[int]) -> dict[int, str]:
    """What each of these speakers is called now, those taken out among them; one that is gone is left out."""
    found = database.all(
        "SELECT s.id, ifnull(w.name, s.name) FROM speakers s LEFT JOIN speakers w ON w.id = s.whole_id"
        " WHERE s.id IN (SELECT value FROM json_each(?))",
        [json.dumps(list(ids))],
    )
    return dict(found)


def wholes(database: Database, ids: Sequence[int]) -> dict[int, int]:
    """The row that each of these is shown as; those that are shown as none are left out."""
    query = (
        "SELECT id, whole_id FROM speakers"
        " WHERE whole_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))"
    )
    return dict(database.all(query, [json.dumps(list(ids))]))
