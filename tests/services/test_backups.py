"""Backups that are made by themselves: when, how many are kept, and what is told of each."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from said_articles import keep, said

from quoteline.domain import UserError
from quoteline.services import backups, correcting, keeping
from quoteline.services.backups import Backup, Why
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage.contents import sound

TEXT = "“The mill stays open,” she said."
NOON = datetime(2026, 11, 23, 12, 0, 0)
OLDER = Path(__file__).parents[1] / "data" / "libraries"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))


@pytest.fixture
def kept(library: Library) -> Library:
    keep(library, TEXT, [said(TEXT, "The mill stays open")])
    return library


def make(library: Library, when: datetime) -> list[Path]:
    return [step.path for step in backups.daily(library, when) if step.path is not None]


def made(days: int, why: Why = Why.DAILY) -> Backup:
    return Backup(Path(f"{why.name}-{days}"), NOON - timedelta(days=days), why, 1)


def test_one_backup_a_day_is_made_and_holds_what_the_library_held(kept: Library) -> None:
    assert len(make(kept, NOON)) == 1
    assert make(kept, NOON + timedelta(hours=3)) == []
    assert len(make(kept, NOON + timedelta(days=1))) == 1
    newest, oldest = backups.listing(kept.path)
    assert (newest.why, newest.made, oldest.made) == (Why.DAILY, NOON + timedelta(days=1), NOON)
    assert newest.holds is not None
    assert (newest.holds.articles, newest.holds.quotations) == (1, 1)
    assert newest.size == newest.path.stat().st_size
    assert sound(newest.path)


def test_a_backup_of_another_library_of_the_same_name_is_none_of_this(kept: Library, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / kept.path.name
    prepare(other)
    with closing(open_library(other)) as opened:
        assert len(make(opened, NOON)) == 1
    assert list(backups.listing(kept.path)) == []
    assert len(make(kept, NOON)) == 1


def test_where_there_is_no_room_no_backup_is_made_unasked(
    kept: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type(shutil.disk_usage("/"))(10, 10, kept.path.stat().st_size)
    monkeypatch.setattr(shutil, "disk_usage", lambda place: usage)
    assert make(kept, NOON) == []


def test_seven_days_four_weeks_and_a_year_of_updates_are_kept() -> None:
    daily = [made(days) for days in range(60)]
    updates = [made(days, Why.MIGRATION) for days in (1, 300, 400, 500)]
    others = [made(days, why) for days in (2, 900) for why in (Why.BY_HAND, Why.RESTORE)]
    gone = {each.path.name for each in backups.too_many([*daily, *updates, *others], NOON)}
    left = [days for days in range(60) if f"DAILY-{days}" not in gone]
    assert left[:7] == [0, 1, 2, 3, 4, 5, 6]
    # 23 November is a Monday: the last weeks end on the Sundays before it.
    assert left[7:] == [8, 15]
    assert gone - {each.path.name for each in daily} == {"MIGRATION-500"}


def test_what_restores_set_aside_goes_after_three_months_but_for_the_last_three() -> None:
    aside = [made(days, Why.RESTORE) for days in (100, 200, 300, 400)]
    assert backups.too_many(aside, NOON) == aside[3:]
    assert backups.too_many([made(days, Why.RESTORE) for days in range(90)], NOON) == []


def test_what_was_set_aside_is_listed_deleted_and_goes_in_time(kept: Library) -> None:
    make(kept, NOON)
    for day in range(1, 6):
        aside = kept.path.with_name(f"{kept.path.stem}-before-restore-2020010{day}-120000.quoteline")
        aside.write_bytes(b"damaged")
    listed = [each for each in backups.listing(kept.path) if each.why is Why.RESTORE]
    assert [each.problem != "" for each in listed] == [True] * 5
    assert len(backups.rotate(kept.path, NOON)) == 2
    log = listed[0].path.with_name(f"{listed[0].path.name}-wal")
    log.write_bytes(b"what was not folded in")
    backups.delete(listed[0].path, kept.path)
    assert not log.exists()
    assert len(list(kept.path.parent.glob("*before-restore-*"))) == 2


def test_of_a_library_that_cannot_say_which_it_is_those_with_its_name_are_listed(kept: Library) -> None:
    make(kept, NOON)
    other = backups.folder() / f"{kept.path.stem}-two-20200101-120000.quoteline"
    shutil.copyfile(next(iter(backups.folder().iterdir())), other)
    damaged = kept.path.with_name("damaged") / kept.path.name
    damaged.parent.mkdir()
    damaged.write_bytes(b"zeros")
    assert [each.path.name for each in backups.listing(damaged)] != [other.name]
    assert len(list(backups.listing(damaged))) == 1
    newest = backups.newest(damaged)
    assert newest is not None
    assert newest.path != other


def test_two_of_a_day_leave_the_newer() -> None:
    older = Backup(Path("older"), NOON - timedelta(hours=2), Why.DAILY, 1)
    assert backups.too_many([older, made(0)], NOON) == [older]


def test_nothing_goes_where_no_sound_backup_would_be_left(kept: Library) -> None:
    for days in range(12, 0, -1):
        make(kept, NOON - timedelta(days=days))
    assert len(list(backups.listing(kept.path))) == 8  # seven days, and the week before
    (spare,) = make(kept, NOON - timedelta(days=40))
    for each in backups.folder().iterdir():
        if each != spare:
            content = each.read_bytes()
            each.write_bytes(content[:8192] + b"\x5a" * (len(content) - 8192))
    before = set(backups.folder().iterdir())
    backups.rotate(kept.path, NOON)
    assert spare in set(backups.folder().iterdir()) <= before


def test_the_last_sound_backup_is_not_deleted(kept: Library) -> None:
    (first,) = make(kept, NOON)
    with pytest.raises(UserError, match="last sound backup"):
        backups.delete(first, kept.path)
    (second,) = make(kept, NOON + timedelta(days=1))
    backups.delete(first, kept.path)
    assert [each.path for each in backups.listing(kept.path)] == [second]


def test_what_a_restore_would_take_away_is_told(kept: Library) -> None:
    make(kept, NOON)
    (backup,) = backups.listing(kept.path)
    assert backups.loss(kept, backup) == backups.Loss(0, 0, 0)
    correcting.star(kept, [1], True)
    keep(kept, "Another. “It rained,” he said.", [said("Another. “It rained,” he said.", "It rained")])
    lost = backups.loss(kept, backup)
    assert lost.changes >= 1
    assert (lost.articles, lost.quotations) == (1, 1)


def test_what_was_there_before_a_restore_is_listed(kept: Library) -> None:
    path = kept.path
    by_hand = keeping.back_up(kept)
    kept.close()
    aside = keeping.restore(by_hand, path)
    told = {each.path: each.why for each in backups.listing(path)}
    assert told == {by_hand: Why.BY_HAND, aside: Why.RESTORE}


def test_an_older_library_is_backed_up_before_its_migration(tmp_path: Path) -> None:
    path = tmp_path / "old.quoteline"
    with closing(sqlite3.connect(path)) as old:
        old.executescript((OLDER / "first_schema.sql").read_text("utf-8"))
    prepare(path)
    (only,) = backups.listing(path)
    assert (only.why, only.problem) == (Why.MIGRATION, "")
    assert only.holds is not None
    assert only.holds.articles > 0


def test_a_backup_that_cannot_be_read_is_listed_with_the_reason(kept: Library) -> None:
    (path,) = make(kept, NOON)
    path.write_text("Not any more.")
    (only,) = backups.listing(kept.path)
    assert only.holds is None
    assert "not a Quoteline library" in only.problem


def test_a_backup_stays_as_it_is_when_it_is_looked_into(kept: Library) -> None:
    (path,) = make(kept, NOON)
    before = path.read_bytes()
    list(backups.listing(kept.path))
    assert path.read_bytes() == before
    assert [each.name for each in backups.folder().iterdir()] == [path.name]
    with closing(sqlite3.connect(path)) as opened:
        assert opened.execute("PRAGMA journal_mode").fetchone()[0] == "delete"


def test_all_backups_are_listed_where_the_library_is_gone(kept: Library) -> None:
    make(kept, NOON)
    path = kept.path
    kept.close()
    path.unlink()
    assert len(list(backups.listing(path))) == 1


def steps(library: Library) -> Iterator[object]:
    return backups.daily(library, NOON)


def test_stopping_leaves_no_half_a_backup(kept: Library) -> None:
    walk = steps(kept)
    next(walk)
    walk.close()  # type: ignore[attr-defined]
    assert list(backups.folder().glob("*")) == []
