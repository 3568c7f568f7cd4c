"""What a person changed, kept so that it can be taken back and done again, also after a restart."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from quoteline.storage import journal, names, speakers
from quoteline.storage.database import Database
from quoteline.storage.journal import Row, tags_of

__all__ = ["Entry", "add", "begin", "history", "record", "redo", "tags_of", "undo"]

Changes = Mapping[int, Mapping[str, Any]]  # id → column → value
NO_CHANGES: Changes = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Entry:
    """A correction of the log: its number, when (ISO 8601, UTC), a sentence, whether it was taken back."""

    id: int
    at: str
    what: str
    undone: bool


def record(
    database: Database,
    what: str,
    changes: Changes,
    of_articles: Changes = NO_CHANGES,
    rows: Sequence[Row] = (),
) -> int:
    """Make changes of quotations, of articles, and of any rows, as one correction; gives its number.

    One transaction. ``tags`` is a list of names and stands for the rows of the tags table. What was
    undone before can be redone no more. Raises LookupError for an id that is not there.
    """
    with database.writing():
        made = begin(database, what)
        first = [row for row in rows if row.table not in ("quotations", "articles")]
        last = [row for row in rows if row.table in ("quotations", "articles")]
        journal.change(
            database,
            made,
            [
                *first,  # a quotation may name a speaker that is made with it
                *last,
                *(Row("quotations", id, new) for id, new in changes.items()),
                *(Row("articles", id, new) for id, new in of_articles.items()),
            ],
        )
    return made


def begin(database: Database, what: str) -> int:
    """A new correction without any changes yet; gives its number. Call within ``database.writing()``."""
    database.sql.conn.execute("DELETE FROM corrections WHERE undone = 1")
    at = datetime.now(UTC).isoformat(timespec="seconds")
    made = database.sql.conn.execute("INSERT INTO corrections (at, what) VALUES (?, ?)", [at, what])
    return int(made.lastrowid or 0)


def add(database: Database, correction: int, changes: Changes, of_articles: Changes = NO_CHANGES) -> None:
    """Make changes of quotations and of articles as part of a correction. Call within ``database.writing()``.

    Raises LookupError for an id that is not there.
    """
    rows = [Row("quotations", id, new) for id, new in changes.items()]
    journal.change(database, correction, rows + [Row("articles", id, new) for id, new in of_articles.items()])


def reword(database: Database, correction: int, what: str) -> None:
    """Say in other words what a correction is, as when an import goes on."""
    database.sql.conn.execute("UPDATE corrections SET what = ? WHERE id = ?", [what, correction])


def undo(database: Database) -> tuple[int, str, tuple[int, ...]] | None:
    """Take back the last correction not yet undone: (id, sentence, quotations); None when there is none."""
    return _walk(database, last_done, "before", 1)


def redo(database: Database) -> tuple[int, str, tuple[int, ...]] | None:
    """Make the last undone correction again: (id, sentence, quotations); None when there is none."""
    return _walk(database, first_undone, "after", 0)


def _walk(
    database: Database, which: Callable[[Database], int | None], side: str, undone: int
) -> tuple[int, str, tuple[int, ...]] | None:
    with database.writing():
        correction = which(database)
        if correction is None:
            return None
        rows = journal.walk(database, correction, side)
        database.sql.conn.execute("UPDATE corrections SET undone = ? WHERE id = ?", [undone, correction])
        what = database.value("SELECT what FROM corrections WHERE id = ?", [correction])
    ids = dict.fromkeys(row.key for row in rows if row.table == "quotations" and isinstance(row.key, int))
    return correction, what, tuple(ids)


def last_done(database: Database) -> int | None:
    """The number of what undo would take back."""
    last = database.value("SELECT max(id) FROM corrections WHERE undone = 0")
    return None if last is None else int(last)


def first_undone(database: Database) -> int | None:
    """The number of what redo would make again."""
    first = database.value("SELECT min(id) FROM corrections WHERE undone = 1")
    return None if first is None else int(first)


def done_after(database: Database, correction: int) -> int:
    """How many corrections behind this one are not taken back."""
    return int(database.value("SELECT count(*) FROM corrections WHERE undone = 0 AND id > ?", [correction]))


def is_last(database: Database, correction: int) -> bool:
    """Whether nothing was done, or taken back, since a correction: more may be added to it."""
    latest = database.one("SELECT id, undone FROM corrections ORDER BY id DESC LIMIT 1")
    return latest == (correction, 0)


def next_undo(database: Database) -> str | None:
    """The sentence of what undo would take back."""
    what = database.value("SELECT what FROM corrections WHERE undone = 0 ORDER BY id DESC LIMIT 1")
    return None if what is None else str(what)


def next_redo(database: Database) -> str | None:
    """The sentence of what redo would make again."""
    what = database.value("SELECT what FROM corrections WHERE undone = 1 ORDER BY id LIMIT 1")
    return None if what is None else str(what)


def latest(database: Database, limit: int = 100) -> list[Entry]:
    """The corrections of the library, newest first."""
    rows = database.all("SELECT id, at, what, undone FROM corrections ORDER BY id DESC LIMIT ?", [limit])
    return [Entry(id, at, what, bool(undone)) for id, at, what, undone in rows]


def subjects(database: Database, ids: Sequence[int]) -> dict[int, tuple[int, str]]:
    """(quotation, its words) of those of these corrections that are of one quotation alone."""
    found = database.all(
        "SELECT s.correction_id, q.id, q.words FROM"
        " (SELECT correction_id, min(key) AS key FROM steps WHERE table_name = 'quotations'"
        " AND correction_id IN (SELECT value FROM json_each(?)) GROUP BY 1 HAVING count(*) = 1) s"
        " JOIN quotations q ON q.id = CAST(s.key AS INTEGER)",
        [json.dumps(list(ids))],
    )
    return {correction: (id, words) for correction, id, words in found}


def history(database: Database, quotation_id: int) -> list[tuple[str, str, bool]]:
    """(when, sentence, undone) of the corrections of a quotation and of its speaker, oldest first."""
    speaker = database.value(
        "SELECT s.part_of FROM quotations q JOIN speakers s ON s.id = q.speaker_id WHERE q.id = ?",
        [quotation_id],
    )
    own = database.value("SELECT speaker_id FROM quotations WHERE id = ?", [quotation_id])
    rows = [("quotations", quotation_id), ("speakers", own), ("speakers", speaker)]
    return _of_rows(database, [(table, key) for table, key in rows if key is not None])


def history_of_article(database: Database, article_id: int) -> list[tuple[str, str, bool]]:
    """(when, sentence, undone) of the corrections of an article's own data, oldest first."""
    return _of_rows(database, [("articles", article_id)])


def history_of_speaker(database: Database, speaker_id: int) -> list[tuple[str, str, bool]]:
    """(when, sentence, undone) of the corrections of a speaker and of the names it goes by, oldest first."""
    members = database.all("SELECT id FROM speakers WHERE whole_id = ? OR id = ?", [speaker_id, speaker_id])
    return _of_rows(database, [("speakers", row[0]) for row in members])


def _of_rows(database: Database, rows: Sequence[tuple[str, int]]) -> list[tuple[str, str, bool]]:
    found = database.all(
        "SELECT DISTINCT c.id, c.at, c.what, c.undone FROM corrections c"
        " JOIN steps s ON s.correction_id = c.id JOIN json_each(?) r"
        " ON s.table_name = json_extract(r.value, '$[0]') AND s.key = json_extract(r.value, '$[1]')"
        " ORDER BY c.id",
        [json.dumps([[table, str(key)] for table, key in rows])],
    )
    return [(at, what, bool(undone)) for _, at, what, undone in found]


def speaker_for(database: Database, name: str) -> int | None:
    """The speaker a person named: made when there is none; the empty name is the unknown speaker."""
    if not name:
        return None
    known = speakers.called(database, name)
    return known[0] if len(known) == 1 else names.speaker_called(database, name)


def speakers_of(database: Database, quotation_ids: Sequence[int]) -> dict[int, int | None]:
    """Who said each of these quotations; None where it is not known."""
    query = (
        "SELECT q.id, s.whole_id FROM quotations q LEFT JOIN speakers s ON s.id = q.speaker_id"
        " WHERE q.id IN (SELECT value FROM json_each(?))"
    )
    return dict(database.all(query, [json.dumps(list(quotation_ids))]))


def by_hand(database: Database, quotation_ids: Sequence[int]) -> dict[int, str]:
    """The aspects of each quotation that a person set, joined by spaces."""
    query = "SELECT id, by_hand FROM quotations WHERE id IN (SELECT value FROM json_each(?))"
    return dict(database.all(query, [json.dumps(list(quotation_ids))]))
