"""A library is checked, backed up and restored, also when it is in a bad way."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from little_room import room
from said_articles import bring_index_up_to_date, keep, said

from quoteline.domain import UserError
from quoteline.services import browsing, correcting, keeping
from quoteline.services.library import (
    Library,
    existing,
    open_library,
    prepare,
    restored,
    statistics,
)
from quoteline.services.searching import Wanted
from quoteline.storage import copying

TEXT = "“The mill stays open,” she said."


@pytest.fixture
def kept(library: Library) -> Library:
    keep(library, TEXT, [said(TEXT, "The mill stays open")])
    return library


def meddle(library: Library, statement: str) -> None:
    """What another program, or a bad disk, may do to the file."""
    with closing(sqlite3.connect(library.path)) as other:
        other.execute(statement)
        other.commit()


def spoil(path: Path) -> None:
    """Overwrite all but the first page."""
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\x5a" * (len(content) - 4096))


def state_of(folder: Path) -> dict[str, str]:
    return {
        each.name: hashlib.sha256(each.read_bytes()).hexdigest()
        for each in folder.rglob("*")
        if each.is_file()
    }


def test_a_sound_library_has_no_problems(kept: Library) -> None:
    assert list(keeping.verify(kept)) == []


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE texts SET text = replace(text, 'open', 'shut')", "not the one that was imported"),
        ("UPDATE quotations SET words = 'The mill closes'", "does not stand in its article"),
        ("DELETE FROM texts", "has no text"),
        ("UPDATE quotations SET speaker_id = 77", "points to a row of speakers"),
    ],
)
def test_what_was_tampered_with_is_found(kept: Library, statement: str, told: str) -> None:
    meddle(kept, statement)
    assert told in " ".join(keeping.verify(kept))


def test_a_damaged_file_is_told_not_raised(kept: Library) -> None:
    path = kept.path
    kept.close()
    spoil(path)
    with pytest.raises(UserError, match="damaged"):  # noqa: PT012 - whichever call meets the damage first
        prepare(path)
        with closing(open_library(path)) as library:
            raise UserError(next(keeping.verify(library)))


def test_a_backup_is_one_file_and_the_same(kept: Library, tmp_path: Path) -> None:
    to = keeping.back_up(kept, tmp_path / "new folder" / "backup.quoteline")
    assert [each.name for each in to.parent.iterdir()] == ["backup.quoteline"]
    with closing(open_library(to, read_only=True)) as copy:
        assert statistics(copy) == statistics(kept)
        assert list(keeping.verify(copy)) == []
    assert [each.name for each in to.parent.iterdir()] == ["backup.quoteline"]


def test_backups_made_in_the_same_second_are_two(kept: Library) -> None:
    first, second = keeping.back_up(kept), keeping.back_up(kept)
    assert first != second
    assert first.exists()
    assert second.exists()


def test_a_backup_replaces_nothing(kept: Library, tmp_path: Path) -> None:
    there = tmp_path / "there.quoteline"
    there.write_text("mine")
    with pytest.raises(UserError, match="exists already"):
        keeping.back_up(kept, there)
    assert there.read_text() == "mine"
    with pytest.raises(UserError):
        keeping.back_up(kept, there / "below" / "a.quoteline")


@pytest.fixture
def backed_up(kept: Library, tmp_path: Path) -> tuple[Path, Path]:
    """A backup, and a library that went on since; both closed."""
    backup = keeping.back_up(kept, tmp_path / "backups" / "b.quoteline")
    keep(kept, "“The mill is shut,” she said.", [said("“The mill is shut,” she said.", "The mill is shut")])
    bring_index_up_to_date(kept)
    kept.close()
    return backup, kept.path


def words_in(path: Path, query: str) -> list[str]:
    with closing(open_library(path)) as library:
        bring_index_up_to_date(library)
        ids = browsing.quotation_ids(library, Wanted(query))
        return [row.text for row in browsing.rows(library, ids)]


def test_a_restored_library_is_as_it_was_and_the_other_is_kept(backed_up: tuple[Path, Path]) -> None:
    backup, path = backed_up
    assert words_in(path, "mill") == ["The mill stays open", "The mill is shut"]
    aside = keeping.restore(backup, path)
    assert words_in(path, "mill") == ["The mill stays open"]
    assert words_in(aside, "mill") == ["The mill stays open", "The mill is shut"]
    assert sorted(each.name for each in backup.parent.iterdir()) == ["b.quoteline"]


def test_search_is_right_when_a_restored_library_catches_up_with_its_old_index(
    backed_up: tuple[Path, Path],
) -> None:
    backup, path = backed_up
    keeping.restore(backup, path)
    text = "“The bakery opens,” she said."
    with closing(open_library(path)) as library:
        keep(library, text, [said(text, "The bakery opens")])  # the very revision the old index knows
    assert words_in(path, "shut") == []
    assert words_in(path, "bakery") == ["The bakery opens"]


def test_restoring_twice_keeps_both(backed_up: tuple[Path, Path]) -> None:
    backup, path = backed_up
    first, second = keeping.restore(backup, path), keeping.restore(backup, path)
    assert words_in(first, "shut") == ["The mill is shut"]
    assert words_in(second, "shut") == []


def test_a_damaged_library_can_be_replaced_by_its_backup(backed_up: tuple[Path, Path]) -> None:
    backup, path = backed_up
    path.write_bytes(b"nothing of a library is left")
    aside = keeping.restore(backup, path)
    assert words_in(path, "mill") == ["The mill stays open"]
    assert aside.read_bytes() == b"nothing of a library is left"


def test_a_lost_library_can_be_replaced_by_its_backup(backed_up: tuple[Path, Path]) -> None:
    backup, path = backed_up
    path.unlink()
    keeping.restore(backup, path)
    assert words_in(path, "mill") == ["The mill stays open"]


@pytest.mark.parametrize("content", [None, b"", b"no library", b"SQLite format 3\x00" + b"\xee" * 9000])
def test_what_is_no_sound_backup_is_refused_and_nothing_changed(
    backed_up: tuple[Path, Path], content: bytes | None
) -> None:
    backup, path = backed_up
    backup.unlink()
    if content is not None:
        backup.write_bytes(content)
    before = state_of(path.parent)
    with pytest.raises(UserError):
        keeping.restore(backup, path)
    assert state_of(path.parent) == before


def test_a_tampered_backup_is_refused(backed_up: tuple[Path, Path]) -> None:
    backup, path = backed_up
    with closing(sqlite3.connect(backup)) as other:
        other.execute("UPDATE texts SET text = text || '!'")
        other.commit()
    with pytest.raises(UserError, match="not a sound library"):
        keeping.restore(backup, path)
    assert words_in(path, "shut") == ["The mill is shut"]


def test_a_library_can_be_restored_onto_itself(kept: Library) -> None:
    kept.close()
    keeping.restore(kept.path, kept.path)
    assert words_in(kept.path, "mill") == ["The mill stays open"]


def test_a_backup_tells_how_far_it_is_and_ends_with_its_path(kept: Library, tmp_path: Path) -> None:
    steps = list(keeping.backing_up(kept, tmp_path / "b.quoteline"))
    assert steps[-1].path == tmp_path / "b.quoteline"
    assert [each.done for each in steps] == sorted(each.done for each in steps)
    assert steps[-1].done == steps[-1].total > 0


def test_a_backup_that_is_stopped_leaves_no_file_and_no_thread(
    kept: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "PAGES", 1)
    steps = keeping.backing_up(kept, tmp_path / "b.quoteline")
    assert next(steps).total > 3
    steps.close()  # type: ignore[attr-defined] # it is a generator
    assert not (tmp_path / "b.quoteline").exists()
    assert not [each for each in threading.enumerate() if each.name == "quoteline-copying"]


def test_a_backup_is_one_state_of_a_library_that_is_written_meanwhile(
    kept: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "PAGES", 1)
    steps = keeping.backing_up(kept, tmp_path / "b.quoteline")
    next(steps)
    correcting.star(kept, [1], True)
    told = list(steps)
    assert [each.done for each in told] == sorted(each.done for each in told)  # it never began again
    with closing(open_library(tmp_path / "b.quoteline", read_only=True)) as copy:
        assert list(keeping.verify(copy)) == []


def test_a_backup_that_has_no_room_says_so_and_leaves_no_file(kept: Library, tmp_path: Path) -> None:
    with room(20_000), pytest.raises(UserError, match="Make space on the disk"):
        keeping.back_up(kept, tmp_path / "b.quoteline")
    assert not (tmp_path / "b.quoteline").exists()


def test_a_restore_that_is_stopped_leaves_the_library_as_it_was(kept: Library, tmp_path: Path) -> None:
    backup = keeping.back_up(kept, tmp_path / "b.quoteline")
    correcting.star(kept, [1], True)
    path = kept.path
    kept.close()
    before = path.read_bytes()
    steps = keeping.restoring(backup, path)
    assert next(steps).what == "Checking the backup"
    while next(steps).what:
        pass
    steps.close()  # type: ignore[attr-defined] # it is a generator
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir() if "restoring" in each.name] == []


def test_a_restore_killed_before_its_last_step_is_finished_by_whoever_opens_the_library(
    kept: Library, tmp_path: Path
) -> None:
    path, backup = kept.path, keeping.back_up(kept, tmp_path / "backup.quoteline")
    correcting.star(kept, [1], True)
    kept.close()
    path.replace(tmp_path / "set-aside.quoteline")
    backup.replace(restored(path))
    assert existing(path) == path
    assert not restored(path).exists()
    with closing(open_library(path)) as library:
        assert not browsing.quotation_ids(library, Wanted(flags=("starred",)))
    (tmp_path / "set-aside.quoteline").replace(restored(path))
    prepare(path)  # what is in its place stays there
    with closing(open_library(path)) as library:
        assert not browsing.quotation_ids(library, Wanted(flags=("starred",)))


def test_a_backup_has_its_name_only_once_it_is_whole(kept: Library, tmp_path: Path) -> None:
    to = tmp_path / "backup.quoteline"
    steps = keeping.backing_up(kept, to)
    next(steps)
    assert not to.exists()
    steps.close()
    assert [each for each in tmp_path.iterdir() if "backup" in each.name or each.suffix == ".part"] == []


def test_who_opens_the_library_meanwhile_finishes_the_restore_and_nothing_fails(
    kept: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, backup = kept.path, keeping.back_up(kept, tmp_path / "backup.quoteline")
    correcting.star(kept, [1], True)
    kept.close()
    aside = keeping._set_aside

    def and_another_opens_it(path: Path, to: Path) -> None:
        aside(path, to)
        prepare(path)

    monkeypatch.setattr(keeping, "_set_aside", and_another_opens_it)
    keeping.restore(backup, path)
    with closing(open_library(path)) as library:
        assert not browsing.quotation_ids(library, Wanted(flags=("starred",)))
        assert len(browsing.quotation_ids(library, Wanted())) == 1


def test_a_library_that_is_open_elsewhere_is_not_replaced(
    kept: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "PATIENCE", 0.1)
    backup = keeping.back_up(kept, tmp_path / "backup.quoteline")
    with pytest.raises(UserError, match="is open in a window or in another program"):
        keeping.restore(backup, kept.path)
    assert not list(tmp_path.glob("*restor*"))
    assert statistics(kept).articles == 1
    kept.close()
    assert keeping.restore(backup, kept.path).exists()
