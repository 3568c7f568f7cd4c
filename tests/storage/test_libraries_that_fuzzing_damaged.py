"""A library whose bytes were changed where SQLite does not look is refused and left as it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quoteline.services.library import prepare
from quoteline.storage.problems import LibraryError, Problem


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "given.quoteline"
    prepare(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes_of_mine (text)")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def refused(path: Path, data: bytes) -> LibraryError:
    path.write_bytes(data)
    with pytest.raises(LibraryError) as found:
        prepare(path)
    assert path.read_bytes() == data
    return found.value


def test_a_format_of_the_schema_that_there_is_not_is_damage(library: Path) -> None:
    data = bytearray(library.read_bytes())
    data[44:48] = b"\x00\x00\x00\x63"
    assert refused(library, bytes(data)).problem is Problem.DAMAGED


def test_a_name_in_the_schema_that_is_no_text_is_damage(library: Path) -> None:
    data = library.read_bytes()
    assert b"notes_of_mine" in data
    changed = data.replace(b"notes_of_mine", b"n\xed\xa0_of_m\xffne")
    assert refused(library, changed).problem is Problem.DAMAGED


@pytest.mark.parametrize("name", [b"xescending", b"de\xffcending"])
def test_a_column_of_another_name_is_damage(library: Path, name: bytes) -> None:
    data = library.read_bytes()
    assert b"descending" in data
    error = refused(library, data.replace(b"descending", name))
    assert error.problem is Problem.DAMAGED
    assert "searches.descending" in str(error)


def test_a_table_that_is_gone_is_damage(library: Path) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("DROP TABLE searches")
        connection.execute("PRAGMA journal_mode = DELETE")
    assert refused(library, library.read_bytes()).problem is Problem.DAMAGED


def test_a_column_of_somebody_else_is_no_damage(library: Path) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("ALTER TABLE searches ADD COLUMN colour TEXT")
    prepare(library)
