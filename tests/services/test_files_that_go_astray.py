"""Other programs move, replace or cut a library that is open: nothing is written there, nothing is mixed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace as replace_in
from pathlib import Path

import pytest
from left_logs import kill_at_work, logs, put_back
from said_articles import keep, said

from quoteline import locations
from quoteline.services import browsing, correcting, keeping
from quoteline.services.library import Library, open_library, prepare, statistics
from quoteline.storage import LibraryError, Problem, foreign_logs, log_notes
from quoteline.storage.copying import copy_open
from quoteline.storage.whereabouts import Whereabouts, part

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a file that is open stays where it is there")
TEXT = "“The mill stays open,” said Ada Ferrol."


def library_at(path: Path) -> Path:
    prepare(path)
    with closing(open_library(path)) as library:
        keep(library, TEXT, [said(TEXT, "The mill stays open", "Ada Ferrol")])
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return library_at(tmp_path / "a.quoteline")


@pytest.fixture
def opened(path: Path) -> Iterator[Library]:
    """With a change that is in its log only."""
    with closing(open_library(path)) as library:
        correcting.star(library, [1], True)
        yield library


def starred(path: Path) -> int:
    with closing(sqlite3.connect(path)) as other:
        return int(other.execute("SELECT count(*) FROM quotations WHERE starred").fetchone()[0])


def replace(path: Path) -> None:
    """As programs do that synchronise: the new file is written beside the old, and takes its place."""
    other = library_at(path.with_name("other"))
    other.replace(path)


def test_nothing_is_written_to_a_library_that_was_moved_and_it_has_all_that_was_done(
    opened: Library, path: Path
) -> None:
    moved = path.with_name("moved.quoteline")
    path.rename(moved)
    with pytest.raises(LibraryError, match="moved, renamed or deleted") as error:
        correcting.star(opened, [1], False)
    assert error.value.problem is Problem.MOVED
    assert part(opened.database)
    assert [each.name for each in path.parent.iterdir()] == ["moved.quoteline"]
    assert starred(moved) == 1


def test_the_log_of_the_old_file_is_not_read_into_the_one_that_took_its_place(
    opened: Library, path: Path
) -> None:
    replace(path)
    with pytest.raises(LibraryError, match="took the place"):
        correcting.set_note(opened, 1, "into nowhere")
    assert part(opened.database)
    with closing(open_library(path)) as fresh:
        assert list(keeping.verify(fresh)) == []
        assert starred(path) == 0
        correcting.set_note(fresh, 1, "a note")
        assert statistics(opened).quotations == 1  # what is shown is the old one
    opened.close()
    assert [each.name for each in path.parent.iterdir()] == ["a.quoteline"]


def test_what_was_found_astray_stays_so_when_the_file_is_back(opened: Library, path: Path) -> None:
    """Its log is gone: what was written now would not be seen by whoever opens it."""
    moved = path.with_name("moved")
    path.rename(moved)
    assert opened.database.watch.look() is Whereabouts.MOVED
    moved.rename(path)
    with pytest.raises(LibraryError):
        correcting.star(opened, [1], False)


def test_a_log_that_somebody_reads_is_folded_in_later(opened: Library, path: Path) -> None:
    with closing(open_library(path)) as reading:
        rows = reading.database.each("SELECT id FROM articles UNION SELECT 2 UNION SELECT 3")
        next(rows)
        correcting.star(opened, [1], False)
        path.rename(path.with_name("moved"))
        opened.database.sql.execute("PRAGMA busy_timeout = 10")
        assert not part(opened.database)
        assert path.with_name("a.quoteline-wal").exists()
        list(rows)
        assert part(opened.database)
    assert starred(path.with_name("moved")) == 0


def test_a_file_that_is_deleted_is_copied_from_what_is_open(opened: Library, path: Path) -> None:
    path.unlink()
    copy = path.with_name("copy.quoteline")
    steps: list[tuple[int, int]] = []
    copy_open(opened.database, copy, lambda done, total: steps.append((done, total)))
    assert steps
    assert starred(copy) == 1
    with closing(open_library(copy)) as library:
        assert list(keeping.verify(library)) == []


def test_a_copy_that_is_stopped_leaves_no_file(opened: Library, path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        copy_open(opened.database, path.with_name("copy.quoteline"), stop)
    assert not path.with_name("copy.quoteline").exists()


CUT = """
import os, sys
from pathlib import Path
from quoteline.services.library import open_library, prepare
path = Path(sys.argv[1])
prepare(path)
library = open_library(path)
library.database.sql.execute("PRAGMA cache_size = 10")
texts = library.database.each("SELECT text FROM texts")
next(texts)
library.database.value("SELECT sum(length(text)) FROM texts")
os.truncate(path, 40 * 4096)
for read in (lambda: list(texts), lambda: library.database.writing().__enter__()):
    try:
        read()
    except Exception as error:
        print(type(error).__name__, error.problem.name)
"""


def test_a_library_that_is_cut_short_while_it_is_read_is_told_and_does_not_end_the_program(
    path: Path,
) -> None:
    """As a mapped file it would: the system sends SIGBUS."""
    with closing(open_library(path)) as library:
        for number in range(60):
            text = f"“The mill number {number} stays open,” she said. " + f"Line {number}. " * 600
            keep(library, text, [], title=str(number))
    done = subprocess.run(
        [sys.executable, "-c", CUT, path], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:2] == ["LibraryError DAMAGED", "LibraryError CUT_SHORT"]


def test_nothing_is_thought_astray_of_a_library_that_is_used_as_usual(opened: Library, path: Path) -> None:
    with closing(open_library(path)) as other:
        correcting.star(other, [1], False)
    keeping.back_up(opened, path.with_name("copy.quoteline"))
    os.utime(path)
    shutil.copyfile(path.with_name("copy.quoteline"), path.with_name("copy2.quoteline"))
    assert opened.database.watch.look() is Whereabouts.THERE
    correcting.star(opened, [1], True)
    assert part(opened.database)
    assert starred(path) == 1


# --- a log that is left ---


def test_the_log_of_a_killed_program_is_not_read_into_a_file_that_was_put_there_since(path: Path) -> None:
    kill_at_work(path)
    replace(path)
    prepare(path)
    assert len(logs(path)) == 1
    with closing(open_library(path)) as library:
        assert list(keeping.verify(library)) == []
        assert browsing.rows(library, [1])[0].note == ""


def test_the_log_of_a_killed_program_is_read_into_its_own_file(path: Path) -> None:
    kill_at_work(path)
    os.utime(path)  # as a backup program may do
    prepare(path)
    assert logs(path) == []
    with closing(open_library(path)) as library:
        assert browsing.rows(library, [1])[0].note.startswith("note 39")


def test_who_opens_the_new_file_while_the_old_one_is_open_does_not_read_its_log(
    opened: Library, path: Path
) -> None:
    """As the process does that brings search up to date: it was begun before anybody noticed."""
    replace(path)
    with closing(open_library(path)) as other:
        assert browsing.rows(other, [1])[0].starred is False
    assert starred(path) == 0
    assert part(opened.database)
    copy = path.with_name("copy.quoteline")
    copy_open(opened.database, copy, lambda done, total: None)
    assert starred(copy) == 1
    open_library(path).close()
    assert logs(path) == []  # it is folded into the file that is gone, and empty


def test_where_nothing_was_noted_it_is_tried_whether_file_and_log_go_together(path: Path) -> None:
    with closing(open_library(path)) as library:
        for number in range(40):
            keep(library, f"“The mill number {number} stays open,” she said. " * 40, [], title=str(number))
    kill_at_work(path)
    shutil.rmtree(locations.open_files_folder())
    replace(path)
    prepare(path)
    assert len(logs(path)) == 1
    with closing(open_library(path)) as library:
        assert list(keeping.verify(library)) == []


def test_a_library_without_a_note_keeps_its_own_log(path: Path) -> None:
    kill_at_work(path)
    shutil.rmtree(locations.open_files_folder())
    os.utime(path)
    prepare(path)
    assert logs(path) == []
    with closing(open_library(path)) as library:
        assert browsing.rows(library, [1])[0].note.startswith("note 39")


def test_a_library_on_a_disk_that_was_put_in_again_keeps_its_log(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its number is another then: the note says nothing."""
    kill_at_work(path)
    os.utime(path)
    now = log_notes.now(path)
    assert now is not None
    monkeypatch.setattr(log_notes, "now", lambda *asked: replace_in(now, device=now.device + 1))
    prepare(path)
    assert logs(path) == []
    with closing(open_library(path)) as library:
        assert browsing.rows(library, [1])[0].note.startswith("note 39")


def test_a_log_stays_where_the_machine_does_not_let_one_look_into_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a full disk does: there is no room for what SQLite lays beside a library that is read."""
    kill_at_work(path)
    shutil.rmtree(locations.open_files_folder())
    os.utime(path)
    connect = sqlite3.connect

    def fail(named: str, *, uri: bool) -> sqlite3.Connection:
        if "immutable" in named:
            return connect(named, uri=uri)
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
        raise error

    monkeypatch.setattr(sqlite3, "connect", fail)
    assert foreign_logs.set_aside(path, locations.open_files_folder()) is None
    monkeypatch.undo()
    prepare(path)
    assert logs(path) == []
    with closing(open_library(path)) as library:
        assert browsing.rows(library, [1])[0].note.startswith("note 39")


@pytest.mark.parametrize("empty", [False, True])
def test_the_log_of_a_library_that_was_moved_or_emptied_is_kept_when_one_is_made_there(
    path: Path, empty: bool
) -> None:
    """SQLite deletes a log beside an empty file."""
    kill_at_work(path)
    moved = path.with_name("moved.quoteline")
    path.rename(moved)
    if empty:
        path.touch()
    prepare(path)
    open_library(path).close()
    [log] = logs(path)
    log.rename(moved.with_name("moved.quoteline-wal"))
    with closing(open_library(moved)) as library:
        assert browsing.rows(library, [1])[0].note.startswith("note 39")


@pytest.mark.parametrize("killed", [False, True])
def test_a_backup_takes_no_log_over_that_a_moved_library_left(path: Path, killed: bool) -> None:
    """Not even its own: the backup is older than the log's first page."""
    backup = path.with_name("backup.quoteline")
    shutil.copyfile(path, backup)
    kill_at_work(path)
    shutil.rmtree(locations.open_files_folder())
    path.rename(path.with_name("moved.quoteline"))
    if killed:  # when the backup lay whole beside its place
        backup.rename(path.with_name(f"{path.name}.restored"))
        prepare(path)
    else:
        keeping.restore(backup, path)
    assert len(logs(path)) == 1
    with closing(open_library(path)) as library:
        assert list(keeping.verify(library)) == []
        assert browsing.rows(library, [1])[0].note == ""


def test_of_two_logs_set_aside_in_the_same_second_both_are_kept(path: Path) -> None:
    for _ in range(2):
        kill_at_work(path)
        replace(path)
        assert foreign_logs.set_aside(path, locations.open_files_folder()) is not None
    assert len(logs(path)) == 2


def test_a_library_that_is_closed_when_its_file_is_gone_leaves_no_log(path: Path) -> None:
    library = open_library(path)
    correcting.star(library, [1], True)
    replace(path)
    library.close()
    assert [each.name for each in path.parent.iterdir()] == ["a.quoteline"]
    assert starred(path) == 0


def test_what_went_to_a_file_that_is_gone_is_not_told_as_done(opened: Library, path: Path) -> None:
    opened.database.watch.confirm()
    replace(path)
    with pytest.raises(LibraryError, match="is in the file that is gone"):
        opened.database.watch.confirm()
    with closing(open_library(path)) as reading:
        replace(path)
        reading.database.watch.confirm()  # nothing was written there


# --- the very same file, put back ---


def note_of(path: Path) -> str:
    with closing(open_library(path)) as library:
        assert list(keeping.verify(library)) == []
        return browsing.rows(library, [1])[0].note[:7]


@pytest.mark.parametrize("folded", [1000, 30, 1])
def test_a_file_that_is_put_back_as_it_was_gets_its_log(path: Path, folded: int) -> None:
    kill_at_work(path, folded=folded)
    put_back(path)
    prepare(path)
    assert logs(path) == []
    assert note_of(path) == "note 39"


def test_a_copy_of_the_file_made_while_the_log_was_the_same_gets_it_as_well(path: Path) -> None:
    kill_at_work(path, copied=20)
    path.with_name("copied").replace(path)
    prepare(path)
    assert logs(path) == []
    assert note_of(path) == "note 39"


def test_an_older_copy_of_the_file_does_not_get_a_log_that_was_begun_since(path: Path) -> None:
    kill_at_work(path, folded=30, copied=20)
    path.with_name("copied").replace(path)
    prepare(path)
    assert len(logs(path)) == 1
    assert note_of(path) < "note 20"


def test_a_copy_without_its_times_is_not_taken_for_the_file(path: Path) -> None:
    """Nobody can tell it from an older one of the same length."""
    kill_at_work(path)
    put_back(path, times=False)
    prepare(path)
    assert len(logs(path)) == 1
    assert note_of(path) == ""


def test_a_log_that_was_begun_anew_since_it_was_noted_is_not_read_into_a_copy(path: Path) -> None:
    kill_at_work(path)
    noted = log_notes.read(path, locations.open_files_folder())
    assert noted is not None
    assert noted.state is not None
    older = replace_in(noted, state=replace_in(noted.state, head="00" * log_notes.HEAD))
    log_notes.write(path, locations.open_files_folder(), older)
    put_back(path)
    assert foreign_logs.set_aside(path, locations.open_files_folder()) is not None


def test_another_file_that_got_the_number_of_the_old_one_does_not_get_its_log(path: Path) -> None:
    """A number is given again once its file is gone."""
    kill_at_work(path)
    replace(path)
    noted, now = log_notes.read(path, locations.open_files_folder()), log_notes.now(path)
    assert noted is not None
    assert now is not None
    log_notes.write(path, locations.open_files_folder(), replace_in(noted, file=now.file))
    prepare(path)
    assert len(logs(path)) == 1
    assert note_of(path) == ""


def test_nothing_is_noted_of_a_file_that_took_the_place_of_the_one_that_is_open(
    opened: Library, path: Path
) -> None:
    before = log_notes.read(path, locations.open_files_folder())
    assert before is not None
    replace(path)
    assert opened.database.committed is not None
    opened.database.committed()
    assert log_notes.read(path, locations.open_files_folder()) == before


def test_a_log_that_was_just_begun_anew_changes_no_file_and_stays(path: Path) -> None:
    """A kill may come when its head is written, and no page yet: what it held is in the file that is gone."""
    kill_at_work(path)
    log = path.with_name(f"{path.name}-wal")
    with log.open("r+b") as file:
        file.seek(16)
        file.write(b"12345678")
    replace(path)
    before = path.read_bytes()
    prepare(path)
    assert logs(path) == []
    assert path.read_bytes() == before
    assert note_of(path) == ""
