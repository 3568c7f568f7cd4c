"""The last changes of a killed program whose file was replaced: in a copy where they fit, and told once."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from left_logs import kill_at_work, logs, put_back
from said_articles import keep, said

from quoteline import locations
from quoteline.search.folding import FOLDING, words
from quoteline.services import browsing, correcting, faults, keeping, last_changes
from quoteline.services.faults import Way
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import foreign_logs, rejoining
from quoteline.storage.refolding import Folding

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a file that is open stays where it is there")
OLD = Path(__file__).parents[1] / "data" / "libraries" / "first_schema.sql"
TEXT = "“The mill stays open,” said Ada Ferrol."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made(tmp_path / "a.quoteline")


def made(path: Path) -> Path:
    prepare(path)
    with closing(open_library(path)) as library:
        keep(library, TEXT, [said(TEXT, "The mill stays open", "Ada Ferrol")])
    return path


def note(library: Library) -> str:
    return browsing.rows(library, [1])[0].note[:7]


def names(path: Path) -> list[str]:
    return sorted(each.name[:20] for each in path.parent.iterdir())


def test_where_nobody_can_prove_that_they_belong_a_copy_has_them(path: Path) -> None:
    kill_at_work(path)
    put_back(path, times=False)
    before = path.read_bytes()
    prepare(path)
    assert path.read_bytes() == before
    (left,) = last_changes.left(path)
    assert left.log == logs(path)[0]
    assert left.copy is not None
    with closing(open_library(left.copy)) as copy, closing(open_library(path)) as library:
        assert (note(copy), note(library)) == ("note 39", "")
        assert list(keeping.verify(copy)) == []
        correcting.undo(copy)
        assert note(copy) == "note 38"
    assert names(path) == ["a-with-last-changes-", "a.quoteline", "a.quoteline-log-of-a"]


def test_a_file_of_another_library_gets_no_copy(path: Path) -> None:
    kill_at_work(path)
    made(path.with_name("other")).replace(path)
    prepare(path)
    (left,) = last_changes.left(path)
    assert left.copy is None
    assert len(names(path)) == 2


def test_a_copy_in_which_anything_is_wrong_is_none(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kill_at_work(path)
    put_back(path, times=False)
    monkeypatch.setattr(rejoining.safekeeping, "problems", lambda database: iter(["a text was altered"]))
    prepare(path)
    assert last_changes.left(path)[0].copy is None
    assert len(names(path)) == 2


def test_an_older_file_with_pages_between_gets_no_copy_or_a_sound_one(path: Path) -> None:
    """What the log has is later than what is missing: SQLite and our own look tell."""
    with closing(open_library(path)) as library:
        for number in range(30):
            keep(library, f"“The mill number {number} stays open,” she said. " * 40, [], title=str(number))
    kill_at_work(path, folded=30, copied=3)
    path.with_name("copied").replace(path)
    prepare(path)
    (left,) = last_changes.left(path)
    with closing(open_library(left.copy or path)) as library:
        assert list(keeping.verify(library)) == []


def test_without_room_the_log_is_kept_and_no_copy_made(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kill_at_work(path)
    put_back(path, times=False)
    monkeypatch.setattr(rejoining, "SPARE", 1 << 40)
    prepare(path)
    assert last_changes.left(path)[0].copy is None
    assert len(logs(path)) == 1


@pytest.mark.parametrize("said", ["disk I/O error", "locking protocol"])
def test_a_disk_that_fails_meanwhile_keeps_no_library_from_opening(
    path: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    kill_at_work(path)
    put_back(path, times=False)

    def fail(path: Path, library: str) -> bool:
        raise sqlite3.OperationalError(said)

    monkeypatch.setattr(rejoining.foreign_logs, "is_of", fail)
    prepare(path)
    assert last_changes.left(path)[0].copy is None


def test_a_file_is_looked_over_once_with_its_log_and_once_without(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a large library that takes long."""
    kill_at_work(path)
    put_back(path, times=False)
    tells, modes = foreign_logs._tells, list[str]()

    def counted(path: Path, mode: str) -> foreign_logs.Told | None:
        modes.append(mode)
        return tells(path, mode)

    monkeypatch.setattr(foreign_logs, "_tells", counted)
    assert foreign_logs.set_aside(path, locations.open_files_folder()) is not None
    assert modes == ["ro&immutable=1", "ro"]


def test_a_file_that_is_written_to_meanwhile_gives_no_copy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kill_at_work(path)
    put_back(path, times=False)
    copy = rejoining._copy

    def and_another_writes(source: Path, to: Path) -> None:
        copy(source, to)
        os.utime(source, ns=(1, 1))

    monkeypatch.setattr(rejoining, "_copy", and_another_writes)
    prepare(path)
    assert last_changes.left(path)[0].copy is None
    assert len(names(path)) == 2


def test_what_is_left_is_told_until_the_person_knows(path: Path) -> None:
    kill_at_work(path)
    put_back(path, times=False)
    prepare(path)
    (left,) = last_changes.untold(path)
    fault = faults.of_left_log(left)
    assert fault.ways == (Way.COPY,)
    assert str(left.log) in fault.found[0]
    assert str(left.copy) in fault.found[1]
    assert len(last_changes.tell_once(path)) == 1
    assert last_changes.tell_once(path) == []
    assert last_changes.untold(path) == [left]  # a terminal is not the window
    last_changes.leave(path)
    assert last_changes.untold(path) == []


def test_a_log_that_fits_nothing_is_told_with_what_can_be_done(path: Path) -> None:
    kill_at_work(path)
    path.rename(path.with_name("moved.quoteline"))
    prepare(path)
    (left,) = last_changes.left(path)
    fault = faults.of_left_log(left)
    assert fault.ways == ()
    assert "Keep what was set aside" in fault.told
    (told,) = last_changes.tell_once(path)
    assert str(left.log) in told


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "quoteline", *map(str, words)]
    return subprocess.run(call, capture_output=True, text=True, timeout=120, check=False)


def test_the_command_line_says_it_in_one_sentence_once(path: Path) -> None:
    kill_at_work(path)
    put_back(path, times=False)
    first, second = (run("history", "-l", path, "--json") for _ in range(2))
    (left,) = last_changes.left(path)
    assert first.stderr.splitlines() == [f"quoteline: {left.sentence}"]
    assert str(left.copy) in first.stderr
    assert (first.returncode, second.returncode, second.stderr) == (0, 0, "")
    assert first.stdout == second.stdout
    shown = run("history", "-l", left.copy or path, "--json")
    assert len(shown.stdout) > len(first.stdout)


def test_a_library_of_an_older_schema_gets_its_copy_as_well(tmp_path: Path) -> None:
    """It is brought up to date like any library."""
    path, log, to = (tmp_path / name for name in ("old.quoteline", "log", "to.quoteline"))
    with closing(sqlite3.connect(path)) as old:
        old.executescript(OLD.read_text(encoding="utf-8"))
        old.execute("PRAGMA journal_mode = WAL")
        old.execute("UPDATE articles SET title = 'Another title' WHERE id = 1")
        old.commit()
        shutil.copyfile(f"{path}-wal", log)
        assert rejoining.rejoin(path, log, to, words, Folding(FOLDING, words))
    with closing(open_library(to)) as library:
        assert library.database.value("SELECT title FROM articles WHERE id = 1") == "Another title"
