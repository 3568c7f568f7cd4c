"""An older library is brought up to date where there is no room, or no right to write: it stays as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from little_room import room

from quoteline import lasting, settings
from quoteline.services import backups, crashes, faults
from quoteline.services.library import open_library, prepare, statistics
from quoteline.settings import Settings
from quoteline.storage import LibraryError, Problem

OLDER = Path(__file__).parents[1] / "data" / "libraries" / "first_schema.sql"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "quoteline"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.quoteline"
    with closing(sqlite3.connect(path)) as made:
        made.executescript(OLDER.read_text("utf-8"))
    return path


def steps(path: Path) -> int:
    with closing(sqlite3.connect(path)) as opened:
        return int(opened.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0])


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.rglob("*") if each.is_file())


def test_without_room_for_the_backup_nothing_is_done_and_no_half_file_is_left(old: Path, home: Path) -> None:
    with room(40_000), pytest.raises(LibraryError, match="The backup that is made before") as told:
        prepare(old)
    assert told.value.problem is Problem.NO_BACKUP
    assert faults.is_passing(told.value)
    assert steps(old) == 1
    assert files(home) == []
    prepare(old)
    assert steps(old) > 1
    assert len(files(home)) == 1


def test_without_room_for_the_update_the_library_is_whole_and_no_backup_is_left_each_time(
    old: Path, home: Path
) -> None:
    done = steps(old)
    with room(old.stat().st_size + 8192), pytest.raises(LibraryError, match="Make space"):
        prepare(old)
    assert steps(old) == done
    assert files(home) == []
    prepare(old)
    with closing(open_library(old)) as library:
        assert statistics(library).articles == 1


def test_a_folder_of_backups_that_cannot_be_made_is_told(old: Path, home: Path) -> None:
    home.parent.mkdir()
    home.write_text("a file in the place of the folder")
    with pytest.raises(LibraryError, match="The backup that is made before"):
        prepare(old)
    assert steps(old) == 1
    assert backups.folder().parent == home


def test_settings_that_find_no_room_leave_the_old_ones_and_no_half_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings.save(Settings(appearance="dark"), path)
    with room(10), pytest.raises(OSError, match="large"):
        settings.save(Settings(appearance="light"), path)
    assert files(tmp_path) == ["settings.json"]
    assert settings.load(path).appearance == "dark"


def test_a_file_that_cannot_be_put_in_its_place_is_not_left_beside_it(tmp_path: Path) -> None:
    def write() -> None:
        with lasting.in_place_of(tmp_path / "a") as beside:
            beside.write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write()
    assert files(tmp_path) == []


def test_a_crash_that_finds_no_room_leaves_no_half_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with room(40):
        assert crashes.keep(ValueError("what nobody expected"), "window") is None
        watch = crashes.Watch("window")
        watch.close()
    assert files(tmp_path / "state") == []
    assert crashes.waiting() == []
