"""Words that a library keeps folded, to be searched by, are folded anew when the folding has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlite_utils import Database as SqliteDatabase

KEY = "folding"

# Table, what tells its rows apart, the text, and its folded words. A cue is kept folded alone.
KEPT = (
    ("articles", ("id",), "title", "title_words"),
    ("articles", ("id",), "outlet", "outlet_words"),
    ("articles", ("id",), "byline", "byline_words"),
    ("quotations", ("id",), "description", "description_words"),
    ("quotations", ("id",), "cue_words", "cue_words"),
    ("speakers", ("id",), "name", "words"),
    ("names", ("speaker_id", "name"), "name", "words"),
    ("tags", ("quotation_id", "name"), "name", "words"),
    ("declined", ("id",), "who", "who_words"),
)
NAMES = {"speakers", "names"}  # which are known by their words, so that they are never without any


@dataclass(frozen=True, slots=True)
class Folding:
    """How texts are folded into words, and the number that tells this way from those before."""

    number: int
    words: Callable[[str], list[str]]


def is_done(database: SqliteDatabase, folding: Folding) -> bool:
    """Whether all words of a library are folded in this way."""
    row = database.execute("SELECT value FROM library WHERE key = ?", [KEY]).fetchone()
    return row is not None and row[0] == str(folding.number)


def refold(database: SqliteDatabase, folding: Folding) -> None:
    """Fold anew what is folded otherwise, within the transaction that is open."""
    for table, keys, text, words in KEPT:
        where = " AND ".join(f"{key} = ?" for key in keys)
        changed = list(_changed(database, folding, (table, keys, text, words)))
        database.conn.executemany(f"UPDATE {table} SET {words} = ? WHERE {where}", changed)
    database.execute("INSERT OR REPLACE INTO library VALUES (?, ?)", [KEY, str(folding.number)])


def _changed(
    database: SqliteDatabase, folding: Folding, kept: tuple[str, tuple[str, ...], str, str]
) -> Iterator[tuple[object, ...]]:
    """The new words and the keys of the rows whose words change; plain letters and blanks never do."""
    table, keys, text, words = kept
    query = f"SELECT {text}, {words}, {', '.join(keys)} FROM {table} WHERE {text} GLOB '*[^a-zA-Z0-9 ]*'"
    for plain, before, *key in database.execute(query):
        found = folding.words(plain)
        now = f" {' '.join(found)} " if found else plain if table in NAMES else ""
        if before != now and (before or table != "quotations"):
            yield now, *key
