"""Another program moves, replaces or cuts the file of the library that is open in the window."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from contextlib import closing

import pytest

from quoteline.services.faults import Way
from quoteline.ui import file_dialogs, file_watch

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a file that is open stays where it is there")


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    """Looks often, so that nobody waits."""
    monkeypatch.setattr(file_watch, "PAUSE", 0.05)


def starred(path) -> int:
    with closing(sqlite3.connect(path)) as opened:
        return opened.execute("SELECT count(*) FROM quotations WHERE starred").fetchone()[0]


def line(window, qtbot, words):
    """The line, once it says this."""
    astray = window.connections.faults.astray
    qtbot.waitUntil(lambda: astray.line is not None and words in astray.line.label.text())
    return astray.line


def press(line, words) -> None:
    (button,) = [each for each in line.buttons if words in each.text()]
    button.click()


def star(window, qtbot) -> None:
    """A correction that is in the log of the file only."""
    window.corrections.star([1], True)
    qtbot.waitUntil(lambda: starred(window.session.path) == 1)


def replace(path, made) -> None:
    other = path.with_name("other")
    shutil.copyfile(made, other)
    other.replace(path)


def test_a_library_that_was_replaced_is_said_in_a_line_and_the_new_one_opened_without_a_mix(
    window, made_library, qtbot, settled
):
    path = window.session.path
    star(window, qtbot)
    replace(path, made_library)
    told = line(window, qtbot, "took the place")
    qtbot.waitUntil(lambda: not path.with_name(f"{path.name}-wal").exists())
    window.corrections.star([2], True)
    qtbot.waitUntil(lambda: not window.session.writing.busy)
    assert starred(path) == 0
    assert window.connections.faults.dialog is None
    press(told, "Open the one there now")
    qtbot.waitUntil(lambda: window.workspace is not None and window.connections.faults.astray.line is None)
    settled(window)
    star(window, qtbot)


def test_of_a_library_that_was_deleted_a_copy_is_saved_with_all_that_was_done(
    window, qtbot, monkeypatch, tmp_path, settled
):
    path, copy = window.session.path, tmp_path / "copy.quoteline"
    star(window, qtbot)
    path.unlink()
    told = line(window, qtbot, "moved or deleted")
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *asked, **how: copy)
    assert [each.text() for each in told.buttons] == ["Save a copy…", "Find it…"]
    window.actions_.back_up.trigger()  # does the same: at the path there is nothing to back up
    qtbot.waitUntil(lambda: "Saved to copy" in window.toast.text())
    assert starred(copy) == 1
    window.toast.button.click()
    qtbot.waitUntil(lambda: window.session is not None and window.session.path == copy)
    qtbot.waitUntil(lambda: window.workspace is not None)
    settled(window)
    assert window.connections.faults.astray.line is None
    assert not path.exists()


def test_a_library_that_comes_back_is_opened_again_with_all_that_was_done(window, qtbot, settled):
    path = window.session.path
    star(window, qtbot)
    away = path.with_name("away")
    path.rename(away)
    told = line(window, qtbot, "moved or deleted")
    qtbot.waitUntil(lambda: not path.with_name(f"{path.name}-wal").exists())
    away.rename(path)
    told = line(window, qtbot, "there again")
    press(told, "Open it again")
    qtbot.waitUntil(lambda: window.workspace is not None and window.connections.faults.astray.line is None)
    settled(window)
    assert starred(path) == 1


def test_a_library_that_is_cut_short_leads_to_the_ways_out(window, qtbot):
    path = window.session.path
    os.truncate(path, path.stat().st_size // 2)
    told = line(window, qtbot, "cut the file")
    press(told, "What can be done")
    dialog = window.connections.faults.dialog
    assert dialog.heading.text().endswith("was cut short")
    assert set(dialog.ways) == {Way.RESTORE, Way.SALVAGE, Way.OTHER}
    dialog.reject()


def test_where_nothing_can_be_copied_to_that_is_said(window, qtbot, tmp_path):
    path = window.session.path
    path.unlink()
    line(window, qtbot, "moved or deleted")
    there = tmp_path / "there.quoteline"
    there.write_text("mine")
    window.connections.faults.astray.save_copy(there)
    qtbot.waitUntil(lambda: "exists already" in window.toast.text())
    assert there.read_text() == "mine"


def test_what_the_window_writes_by_itself_brings_no_box_when_the_file_is_gone(window, qtbot):
    """Colours of speakers are kept in the library, without anybody asking."""
    with closing(sqlite3.connect(window.session.path)) as opened:
        opened.execute("DELETE FROM library WHERE key = 'colours'")
        opened.commit()
    window.session.path.unlink()
    window.index_ended()
    line(window, qtbot, "moved or deleted")
    qtbot.waitUntil(lambda: not window.session.writing.busy)
