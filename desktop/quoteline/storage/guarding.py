"""A library may come from a stranger: nothing in it is run, and its limits are ours.

What SQLite says of files that one does not trust (“Defense Against The Dark Arts”, sqlite.org/security.html):
its schema calls no function that could do harm, cells are checked for their size, and no trigger, view or
virtual table is taken over that this program did not make.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

import sqlite_utils

from quoteline.storage.later_migrations import migrations
from quoteline.storage.problems import LibraryError, Problem

LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 500_000_000,  # bytes of one value: an article of 50 MB has room
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 10,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
}
_DEFENSIVE = 1010  # SQLITE_DBCONFIG_DEFENSIVE, which Python 3.11 cannot set
_CODE = (
    "SELECT type, name, sql FROM sqlite_schema WHERE type NOT IN ('table', 'index')"
    " OR (type = 'table' AND sql LIKE 'create virtual%')"
)

# As bytes: a damaged name may be no text. The letters' case is nothing to SQLite.
_COLUMNS = (
    "SELECT CAST(lower(kept.name) AS BLOB), CAST(lower(its.name) AS BLOB)"
    " FROM sqlite_schema AS kept, pragma_table_info(kept.name) AS its WHERE kept.type = 'table'"
)

Code = tuple[str, str, str]
Column = tuple[bytes, bytes]


def guard(connection: sqlite3.Connection) -> None:
    """Let nothing that a file brings along do more than hold data."""
    for limit, most in LIMITS.items():
        connection.setlimit(limit, most)
    if hasattr(connection, "setconfig"):  # from Python 3.12 on
        connection.setconfig(_DEFENSIVE, True)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")


def check(database: sqlite_utils.Database, path: Path) -> None:
    """Raise LibraryError where a library holds a trigger, view or virtual table that we did not make."""
    found: set[Code] = set(database.execute(_CODE).fetchall())
    if found <= _last_known():
        return
    if strange := sorted(f"{kind} {name}" for kind, name, _ in found - _ever_known()):
        raise LibraryError(Problem.HOLDS_CODE, path, ", ".join(strange))


def check_columns(database: sqlite_utils.Database, path: Path) -> None:
    """Raise LibraryError where a library of today's schema lacks one of its columns; others may be there."""
    found: set[Column] = set(database.execute(_COLUMNS).fetchall())
    if lacking := sorted(_today()[1] - found):
        table, column = (each.decode(errors="replace") for each in lacking[0])
        raise LibraryError(Problem.DAMAGED, path, f"no such column: {table}.{column}")


def _last_known() -> frozenset[Code]:
    """The triggers of today's schema."""
    return _today()[0]


@cache
def _today() -> tuple[frozenset[Code], frozenset[Column]]:
    """The triggers and the columns of today's schema."""
    with closing(sqlite3.connect(":memory:")) as empty:
        database = sqlite_utils.Database(empty, execute_plugins=False)
        migrations.apply(database)
        columns = database.execute(_COLUMNS).fetchall()
        return frozenset(database.execute(_CODE).fetchall()), frozenset(columns)


@cache
def _ever_known() -> frozenset[Code]:
    """The triggers of all schemas that there ever were."""
    known: set[Code] = set()
    with closing(sqlite3.connect(":memory:")) as empty:
        database = sqlite_utils.Database(empty, execute_plugins=False)
        for step in [each.name for each in migrations.pending(database)][1:]:
            migrations.apply(database, stop_before=step)
            known.update(database.execute(_CODE).fetchall())
    return frozenset(known) | _last_known()
