"""A library file is made, recognised, refused and closed."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from kept_articles import article, keep, new_library, no_back_up, quotation

from quoteline.search.folding import words
from quoteline.storage import Database, LibraryError, Problem, prepare
from quoteline.storage.migrations import APPLICATION_ID, FIRST_SCHEMA, migrations, statements


def refused(path: Path) -> LibraryError:
    with pytest.raises(LibraryError) as caught:
        prepare(path, no_back_up)
    return caught.value


def test_a_library_is_made_from_nothing_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "neue Ordner" / "Überblick.quoteline"
    with new_library(path) as database:
        assert database.value("PRAGMA application_id") == APPLICATION_ID
        assert database.value("PRAGMA journal_mode") == "wal"
        assert database.value("PRAGMA foreign_keys") == 1
        assert len(database.library_id) == 32
        assert database.latest_revision() == 0


def test_preparing_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    with new_library(path) as database:
        first = database.library_id
    before = path.read_bytes()
    with new_library(path) as database:
        assert database.library_id == first
    assert path.read_bytes() == before


def test_a_clean_close_leaves_one_file(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    with new_library(path) as first, closing(Database(path, words)) as second:
        keep(first, article(), quotation())
        assert second.value("SELECT count(*) FROM articles") == 1
        assert len(list(tmp_path.iterdir())) > 1
    assert [each.name for each in tmp_path.iterdir()] == ["a.quoteline"]


def test_a_reader_alone_leaves_one_file(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    with new_library(path) as database:
        keep(database, article(), quotation())
    with closing(Database(path, words, read_only=True)) as reader:
        assert reader.value("SELECT count(*) FROM quotations") == 1
    assert [each.name for each in tmp_path.iterdir()] == ["a.quoteline"]


def test_every_statement_of_the_schema_is_found_whole() -> None:
    found = statements(FIRST_SCHEMA)
    assert len(found) == FIRST_SCHEMA.count("CREATE ")
    assert all(sqlite3.complete_statement(each) for each in found)


def test_a_foreign_database_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "foreign.quoteline"
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute("CREATE TABLE recipes (name TEXT)")
        foreign.commit()
    before = path.read_bytes()
    assert refused(path).problem is Problem.NOT_A_LIBRARY
    assert path.read_bytes() == before


@pytest.mark.parametrize("migration_table", ["(migration_set TEXT, name TEXT, applied_at TEXT)", "(id INT)"])
def test_a_database_migrated_by_another_program_is_refused(tmp_path: Path, migration_table: str) -> None:
    path = tmp_path / "foreign.quoteline"
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute(f"CREATE TABLE _sqlite_migrations {migration_table}")
        foreign.commit()
    assert refused(path).problem is Problem.NOT_A_LIBRARY


@pytest.mark.parametrize("content", [b"Dear diary,\n" * 100, b"SQLite format 3\x00" + b"\xff" * 4000, b"xy"])
def test_a_file_that_is_no_database_is_refused_and_left_as_it_was(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "text.quoteline"
    path.write_bytes(content)
    assert refused(path).problem in (Problem.NOT_A_LIBRARY, Problem.DAMAGED)
    assert path.read_bytes() == content


def test_a_newer_library_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "newer.quoteline"
    with new_library(path):
        pass
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('quoteline', 'threads_of_stories', '2031-01-01')"
        )
        newer.commit()
    before = path.read_bytes()
    assert refused(path).problem is Problem.NEWER
    assert path.read_bytes() == before


def test_an_older_library_is_backed_up_before_it_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "older.quoteline"
    with closing(sqlite3.connect(path)) as older:
        older.execute("CREATE TABLE _sqlite_migrations (migration_set TEXT, name TEXT, applied_at TEXT)")
        older.execute("INSERT INTO _sqlite_migrations VALUES ('quoteline', 'before_the_first', '2020')")
        older.commit()
    backed_up: list[bytes] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("quoteline.storage.preparing._all_steps", lambda: {"before_the_first", "first_schema"})
        prepare(path, lambda old: backed_up.append(old.read_bytes()))
    assert [b"before_the_first" in each for each in backed_up] == [True]
    with closing(Database(path, words)) as database:
        assert database.article_ids() == []


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    assert refused(tmp_path).problem is Problem.NO_ACCESS


def test_a_locked_library_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.quoteline"
    with new_library(path):
        pass
    monkeypatch.setattr("quoteline.storage.preparing.BUSY_MILLISECONDS", 50)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert refused(path).problem is Problem.LOCKED


def test_a_library_being_written_can_be_prepared_and_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.quoteline"
    monkeypatch.setattr("quoteline.storage.preparing.BUSY_MILLISECONDS", 50)
    with new_library(path) as writer, writer.writing():
        prepare(path, no_back_up)
        with closing(Database(path, words)) as reader:
            assert reader.article_ids() == []


PREPARING = (
    "import sys; from pathlib import Path; from quoteline.storage import prepare;"
    "sys.stdin.readline(); prepare(Path(sys.argv[1]), print)"
)


def test_several_processes_may_make_the_same_library_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    made = [
        subprocess.Popen(
            [sys.executable, "-c", PREPARING, str(path)],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for each in made:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    said = [each.communicate(timeout=300) for each in made]
    assert said == [("", "")] * 4
    with closing(Database(path, words)) as database:
        assert database.value("SELECT count(*) FROM library") == 2


def test_the_migrations_are_named() -> None:
    with closing(sqlite3.connect(":memory:")) as empty:
        from sqlite_utils import Database as Plain

        assert [each.name for each in migrations.pending(Plain(empty))] == [
            "first_schema",
            "relays_and_silences",
            "publication_readings",
            "dates_set_anew",
            "statement_dates_are_asked_for",
            "trust_in_dates",
            "one_log",
            "who_is_who",
            "saved_searches",
            "touched_rows",
            "descriptions_are_asked_for",
            "what_articles_are",
            "imports_are_told",
        ]
