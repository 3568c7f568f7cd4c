"""All quotations of a library at once, a few plain values of each, to be held in memory and counted."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quoteline.domain import SpeakerKind
from quoteline.storage.conditions import Where
from quoteline.storage.database import Database
from quoteline.storage.problems import LibraryError, Problem

CHUNK = 20_000  # rows read at once
TELLING = 3  # entries of the log that tell a library from a copy
TOUCHED_KEPT = 100_000  # notes of changed rows; whoever knows only older ones reads all again

Values = tuple[int | float | str | None, ...]

# id, article, speaker (a name's row), days, and what filters ask for
QUOTATION = (
    "id, article_id, ifnull(speaker_id, -1), said_first, said_last, published_day, kind, said_precision,"
    " said_basis, CAST(confidence AS REAL),"
    " (starred = 1) | ((corrected = 1) << 1) | ((confirmed = 1) << 2) | ((unplaced = 1) << 3)"
    " | ((note <> '') << 4) | ((remark = 'headline') << 5)"
    " | ((remark = 'denial') << 6) | ((cue_words <> '') << 7)"
)


@dataclass(frozen=True, slots=True)
class State:
    """How far a library has come. ``oldest`` is the first note of a changed row that is still there."""

    touched: int
    oldest: int
    quotations: int
    speakers: int
    articles: int


@dataclass(frozen=True, slots=True)
class Touched:
    """Rows that may have changed, or gone, after a state; ``tags``: whether any were set or taken."""

    quotations: list[int]
    speakers: list[int]
    articles: list[int]
    tags: bool


def state(database: Database) -> State:
    """The numbers that were given last; equal states mean that nothing changed."""
    given = dict(database.all("SELECT name, seq FROM sqlite_sequence"))
    oldest = database.value("SELECT min(revision) FROM touched")
    touched = number(given.get("touched"))
    return State(
        touched=touched,
        oldest=touched + 1 if oldest is None else number(oldest),
        quotations=number(given.get("quotations")),
        speakers=number(given.get("speakers")),
        articles=number(given.get("articles")),
    )


def last_corrections(database: Database, until: int = (1 << 63) - 1) -> list[list[object]]:
    """The last few entries of the log up to a number: two copies of a library that were changed each in its
    own way may have come to equal states, but not with equal entries.
    """
    query = f"SELECT id, at, what FROM corrections WHERE id <= ? ORDER BY id DESC LIMIT {TELLING}"
    return [list(row) for row in database.all(query, [until])]


def has_corrections(database: Database, told: object) -> bool:
    """Whether :func:`last_corrections`, told some time ago, are of this library's past."""
    if not (isinstance(told, list) and all(isinstance(each, list) and each for each in told)):
        return False
    return last_corrections(database, number(told[0][0]) if told else 0) == told


def number(value: object) -> int:
    """A whole number as a library keeps it; 0 for anything else, which SQLite lets stand in any column."""
    return value if isinstance(value, int) else 0


def touched(database: Database, after: State) -> Touched:
    """What changed after a state, and what was added since."""
    found: dict[str, list[int]] = {"quotations": [], "speakers": [], "articles": [], "tags": []}
    for table, row in database.all(
        "SELECT DISTINCT table_name, row_id FROM touched WHERE revision > ?", [after.touched]
    ):
        found.setdefault(table, []).append(row)
    for table, last in (
        ("quotations", after.quotations),
        ("speakers", after.speakers),
        ("articles", after.articles),
    ):
        found[table] += [row[0] for row in database.all(f"SELECT id FROM {table} WHERE id > ?", [last])]
    return Touched(found["quotations"], found["speakers"], found["articles"], bool(found["tags"]))


def forget_touched(database: Database) -> None:
    """Drop the oldest notes where there are very many. Call within ``database.writing()``."""
    database.sql.conn.execute(
        "DELETE FROM touched WHERE revision <= (SELECT max(revision) FROM touched) - ?", [TOUCHED_KEPT]
    )


def quotations(database: Database, ids: Sequence[int] | None = None) -> Iterator[list[Values]]:
    """Chunks of rows of QUOTATION in the order of their ids: all that are shown, or those of ``ids``."""
    yield from _chunks(database, "quotations", QUOTATION, "rejected = 0", ids)


def speakers(database: Database, ids: Sequence[int] | None = None) -> Iterator[list[Values]]:
    """Chunks of (id of a name's row, id of the row it is shown as or -1), in the order of ids."""
    yield from _chunks(database, "speakers", "id, ifnull(whole_id, -1)", "1", ids)


def articles(database: Database, ids: Sequence[int] | None = None) -> Iterator[list[Values]]:
    """Chunks of (id, outlet, publication day or None, language), in the order of ids."""
    yield from _chunks(database, "articles", "id, outlet, published_day, language", "removed = 0", ids)


def tags(database: Database) -> list[tuple[int, str]]:
    """(quotation, tag) of all tags."""
    return database.all("SELECT quotation_id, name FROM tags ORDER BY quotation_id, name")


def speaker_words(database: Database) -> list[tuple[int, str]]:
    """(id, folded words) of each speaker that is shown."""
    return database.all("SELECT id, words FROM speakers WHERE whole_id = id")


def names_of_wholes(database: Database, kind: SpeakerKind | None = None) -> list[tuple[int, str]]:
    """(id of the speaker that is shown, folded words) of every name of the library, or of one kind."""
    return database.all(
        "SELECT s.whole_id, n.words FROM names n JOIN speakers s ON s.id = n.speaker_id"
        " JOIN speakers w ON w.id = s.whole_id WHERE ? IN ('', w.kind)",
        [kind.value if kind else ""],
    )


def descriptions(database: Database) -> list[tuple[int, str]]:
    """(id of the quotation, folded words) of each speaker that is described."""
    return database.all("SELECT id, description_words FROM quotations WHERE description_words <> ''")


def outlet_words(database: Database) -> dict[str, str]:
    """The folded words of each outlet, by which outlets are sorted."""
    return dict(database.all("SELECT outlet, outlet_words FROM articles GROUP BY outlet"))


def names_where(database: Database, where: Where) -> list[int]:
    """The rows of speakers with a name that an expression over ``names n`` holds for."""
    return [
        row[0]
        for row in database.all(f"SELECT DISTINCT n.speaker_id FROM names n WHERE {where.sql}", where.values)
    ]


def quotations_where(database: Database, where: Where) -> list[int]:
    """The ids that an expression over ``quotations q`` holds for."""
    return [row[0] for row in database.each(f"SELECT q.id FROM quotations q WHERE {where.sql}", where.values)]


def articles_where(database: Database, where: Where) -> list[int]:
    """The ids that an expression over ``articles a`` holds for."""
    return [row[0] for row in database.each(f"SELECT a.id FROM articles a WHERE {where.sql}", where.values)]


def _chunks(
    database: Database, table: str, columns: str, where: str, ids: Sequence[int] | None
) -> Iterator[list[Values]]:
    if ids is not None:
        chosen = f"id IN (SELECT value FROM json_each(?)) AND {where}"
        for start in range(0, len(ids), CHUNK):
            some = json.dumps(sorted(ids)[start : start + CHUNK])
            yield database.all(f"SELECT {columns} FROM {table} WHERE {chosen} ORDER BY id", [some])
        return
    last = -(1 << 63)
    while True:
        query = f"SELECT {columns} FROM {table} WHERE id > ? AND {where} ORDER BY id LIMIT ?"
        rows = database.all(query, [last, CHUNK])
        if not rows:
            return
        yield rows
        after, last = last, int(rows[-1][0])
        if last <= after:  # a page that changed its place would be read for ever
            raise LibraryError(
                Problem.DAMAGED, database.path, f"the rows of {table} do not follow each other"
            )
