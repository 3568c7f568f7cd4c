"""A library that is locked, damaged or cannot be written is told in one sentence."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from terminals import Quoteline, write_articles

COMMANDS = (
    ("search", "mill"),
    ("search", "speaker:ferrol", "--in", "articles"),
    ("export", "--format", "csv"),
    ("speakers", "list"),
    ("timeline",),
    ("correct", "1", "--speaker", "Lena Quist"),
    ("undo",),
    ("reindex",),
    ("backup",),
)


@pytest.mark.parametrize("kept", [1, 2, 9, 17])
def test_a_damaged_library_is_told_and_left_as_it_is(quoteline: Quoteline, library: Path, kept: int) -> None:
    content = library.read_bytes()
    damaged = content[: kept * 4096] + b"\x5a" * (len(content) - kept * 4096)
    library.write_bytes(damaged)
    told = 0
    for words in COMMANDS:
        said = quoteline(*words, "-l", library)
        assert said.status in (0, 2)
        told += said.status == 2
        if said.status == 2:
            assert said.err.count("\n") == 1
            assert "damaged" in said.err
            assert str(library) in said.err
    assert quoteline("verify", "-l", library).status in (1, 2)
    assert told or kept > 9


def test_a_file_cut_short_is_told(quoteline: Quoteline, library: Path) -> None:
    library.write_bytes(library.read_bytes()[:5000])
    for words in COMMANDS:
        said = quoteline(*words, "-l", library)
        assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)


def test_a_locked_library_is_told(
    quoteline: Quoteline, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quoteline.storage.preparing.BUSY_MILLISECONDS", 50)
    with closing(sqlite3.connect(library, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert quoteline("search", "mill", "-l", library).status == 0  # reading goes on
        said = quoteline("correct", "1", "--speaker", "Lena Quist", "-l", library)
        assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
        assert "in use by another program" in said.err
        other.execute("ROLLBACK")
    assert quoteline("correct", "1", "--speaker", "Lena Quist", "-l", library).status == 0


def check_read_only(quoteline: Quoteline, library: Path) -> None:
    before = library.read_bytes()
    found = quoteline("search", "mill", "-l", library, "--format", "jsonl")
    assert (found.status, len(found.lines)) == (0, 3)
    assert quoteline("verify", "-l", library).status == 0
    new = write_articles(library.parent.parent / "new.jsonl", [{"text": "“New,” said Lena Quist."}])
    for words in (("correct", "1", "--star"), ("import", str(new))):
        said = quoteline(*words, "-l", library)
        assert said.status == 2
        assert "can only be read; nothing was changed" in said.err
    assert [each.name for each in library.parent.iterdir()] == [library.name]
    assert library.read_bytes() == before


def test_a_library_that_cannot_be_written_can_be_read(
    quoteline: Quoteline, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quoteline.storage.preparing.can_be_written", lambda path: False)
    check_read_only(quoteline, library)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_library_in_a_folder_without_permission_can_be_read(quoteline: Quoteline, library: Path) -> None:
    library.chmod(0o444)
    library.parent.chmod(0o555)
    try:
        check_read_only(quoteline, library)
    finally:
        library.parent.chmod(0o755)


def test_a_folder_that_cannot_be_made_is_told(quoteline: Quoteline, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    said = quoteline("import", Path(__file__), "-l", tmp_path / "file" / "a.quoteline")
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)


def test_a_library_written_by_hand_is_read_with_care(quoteline: Quoteline, library: Path) -> None:
    """Anything may stand in a file that came by mail, as long as SQLite takes it."""
    with closing(sqlite3.connect(library)) as other:
        other.execute("UPDATE quotations SET content = '[[0, 99999]]' WHERE id = 1")
        other.execute("UPDATE articles SET title = ?", ["\x1b[31m=cmd()\n\t" * 50])
        other.commit()
    for words in COMMANDS[:5]:
        said = quoteline(*words, "-l", library)
        assert said.status == 0
        assert "\x1b" not in said.out or "csv" in words  # a terminal would obey it
    assert quoteline("verify", "-l", library).status == 1


def test_a_name_that_would_command_the_terminal_is_only_shown(quoteline: Quoteline, tmp_path: Path) -> None:
    bad = tmp_path / "a\x1b[2J\nfailed: b.json"
    bad.write_text("{")
    said = quoteline("import", bad, "-l", tmp_path / "a.quoteline")
    assert (said.status, said.err.count("\n")) == (1, 1)
    assert "\x1b" not in said.err
    assert "\x1b" not in quoteline("\x1b[2J\n").err
    assert "\x1b" not in quoteline("search", "x", "-l", tmp_path / "\x1b[2J.quoteline").err


ROWS: list[dict[str, object]] = [{"doc_id": "1", "text": "“The mill stays open,” said Ada Ferrol."}]


def test_what_came_in_is_kept_where_search_has_no_room_and_that_is_said(
    quoteline: Quoteline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    cache.write_text("a file in the place of the folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    library = tmp_path / "new.quoteline"
    said = quoteline("import", write_articles(tmp_path / "a.jsonl", ROWS), "-l", library, "--engine", "rules")
    assert said.status == 0
    assert "imported" in said.out
    assert "What came in is kept" in said.err
    assert quoteline("timeline", "-l", library).status == 0
    assert quoteline("search", "mill", "-l", library).status == 2


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ImportError("libgfortran.so: failed to map segment from shared object"), "not enough memory"),
        (RuntimeError("can't start new thread"), "not enough memory"),
        (OSError(errno.EMFILE, "Too many open files"), "no more files"),
    ],
)
def test_what_the_machine_lacks_is_said_in_words_of_ours(
    quoteline: Quoteline, library: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    def fail(*asked: object) -> None:
        raise error

    monkeypatch.setattr("quoteline.cli.asking.opened", fail)
    said = quoteline("timeline", "-l", library)
    assert (said.status, said.out) == (2, "")
    assert words in said.err
