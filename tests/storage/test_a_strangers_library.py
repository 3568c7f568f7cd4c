"""A library from a stranger can hold data and nothing else: what could act is refused, with a sentence."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quoteline.services.library import open_library, prepare
from quoteline.storage.preparing import connect
from quoteline.storage.problems import LibraryError, Problem

STRANGE = {
    "trigger": "CREATE TRIGGER harm AFTER INSERT ON articles BEGIN DELETE FROM speakers; END",
    "trigger of a known name": "DROP TRIGGER quotations_changed; CREATE TRIGGER quotations_changed"
    " AFTER UPDATE ON quotations BEGIN DELETE FROM articles; END",
    "view": "CREATE VIEW more AS SELECT load_extension('harm.so')",
    "table replaced by a view": "ALTER TABLE declined RENAME TO real;"
    " CREATE VIEW declined AS SELECT * FROM real",
    "virtual table": "CREATE VIRTUAL TABLE more USING fts5(text)",
}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "given.quoteline"
    prepare(path)
    return path


def bytes_of(path: Path) -> bytes:
    return path.read_bytes()


@pytest.mark.parametrize("harm", STRANGE.values(), ids=STRANGE)
def test_what_could_act_is_refused_and_left_as_it_is(library: Path, harm: str) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.executescript(harm)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = bytes_of(library)
    with pytest.raises(LibraryError, match="instructions that Quoteline did not put there") as refused:
        prepare(library)
    assert refused.value.problem is Problem.HOLDS_CODE
    assert bytes_of(library) == before


def test_a_table_of_somebody_else_does_no_harm(library: Path) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("CREATE TABLE notes_of_mine (text)")
    prepare(library)
    open_library(library).close()


@pytest.mark.parametrize(
    "harm",
    [
        "ATTACH DATABASE ':memory:' AS other",
        "SELECT load_extension('harm.so')",
        "SELECT zeroblob(600000000)",
    ],
)
def test_a_connection_does_not_do_what_no_library_needs(library: Path, harm: str) -> None:
    with closing(connect(library)) as connection, pytest.raises(sqlite3.Error):
        connection.execute(harm).fetchall()


def test_the_schema_may_call_no_function_of_ours(library: Path) -> None:
    with closing(connect(library)) as connection:
        assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
        connection.create_function("holds", 2, lambda one, other: 1, deterministic=True)
        with pytest.raises(sqlite3.OperationalError, match="unsafe use"):
            connection.execute("CREATE TABLE bait (a, b AS (holds(a, 'x')))")
