"""The words of many quotations at once, to count their terms; where there are too many, of a sample.

A sample takes the quotations whose number is a multiple of ``every``: with powers of two each smaller
sample is part of every larger one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from quoteline.storage.conditions import MEMBERS
from quoteline.storage.database import Database

CHUNK = 2_000


def sampled(database: Database, every: int) -> list[int]:
    """The numbers of the quotations of a sample, in their order."""
    query = "SELECT id FROM quotations WHERE rejected = 0 AND id % ? = 0"
    return sorted(row[0] for row in database.all(query, [every]))


def words(database: Database, ids: Sequence[int]) -> Iterator[list[tuple[int, str]]]:
    """(number, quoted words) of these quotations, a chunk at a time, in their order.

    What stands in another printing of a text that the library has already is left out.
    """
    query = (
        "SELECT q.id, q.words FROM quotations q JOIN articles a ON a.id = q.article_id"
        " WHERE q.id IN (SELECT value FROM json_each(?)) AND a.printing_of IS NULL ORDER BY q.id"
    )
    for start in range(0, len(ids), CHUNK):
        yield database.all(query, [json.dumps(ids[start : start + CHUNK])])


def names(database: Database, speaker_id: int) -> list[str]:
    """The folded names under which a speaker is known in the whole library, each with blanks around."""
    query = (
        "SELECT n.words FROM names n JOIN speakers s ON s.id = n.speaker_id"
        f" WHERE s.article_id IS NULL AND s.id IN ({MEMBERS})"
    )
    return [row[0] for row in database.all(query, [speaker_id])]
