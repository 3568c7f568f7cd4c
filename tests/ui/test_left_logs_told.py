"""The window says that last changes were set aside, once, and leads to the copy that has them."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from quoteline.services import last_changes
from quoteline.services.faults import Way

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a file that is open stays where it is there")

WORK = """
import os, signal, sys
from pathlib import Path
from quoteline.services import correcting
from quoteline.services.library import open_library
library = open_library(Path(sys.argv[1]))
correcting.star(library, [1], True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def kill_at_work(path):
    done = subprocess.run([sys.executable, "-c", WORK, str(path)], timeout=120, check=False)
    assert done.returncode == -signal.SIGKILL


def starred(path) -> int:
    with closing(sqlite3.connect(path)) as opened:
        return opened.execute("SELECT count(*) FROM quotations WHERE starred").fetchone()[0]


@pytest.fixture
def replaced(made_library, tmp_path):
    """A library whose file was put back without its times, after a program at work on it was killed."""
    path = tmp_path / "harbour.quoteline"
    shutil.copyfile(made_library, path)
    kill_at_work(path)
    other = tmp_path / "other"
    shutil.copyfile(made_library, other)
    other.replace(path)
    return path


def line(window, qtbot, words):
    left = window.connections.faults.left_logs
    qtbot.waitUntil(lambda: left.line is not None and words in left.line.label.text())
    return left.line


def press(line, words) -> None:
    (button,) = [each for each in line.buttons if words in each.text()]
    button.click()


def test_a_line_leads_to_the_copy_that_has_the_last_changes(open_window, replaced, qtbot, settled):
    window = open_window(replaced)
    said = line(window, qtbot, "may be in a copy beside it")
    (left,) = last_changes.left(replaced)
    assert [each.text() for each in said.buttons] == ["Open the copy", "What this means…", "Leave it"]
    press(said, "What this means")
    dialog = window.connections.faults.dialog
    assert dialog.heading.text() == "The last changes of “harbour” may be missing"
    assert set(dialog.ways) == {Way.COPY}
    assert left.log.name in dialog.found.text()
    dialog.ways[Way.COPY].click()
    qtbot.waitUntil(lambda: window.session is not None and window.session.path == left.copy)
    qtbot.waitUntil(lambda: window.workspace is not None)
    settled(window)
    assert window.connections.faults.left_logs.line is None
    assert (starred(left.copy), starred(replaced)) == (1, 0)


def test_who_leaves_it_is_not_told_again(open_window, replaced, qtbot, settled):
    window = open_window(replaced)
    press(line(window, qtbot, "in a copy"), "Leave it")
    assert window.connections.faults.left_logs.line is None
    qtbot.waitUntil(lambda: last_changes.untold(replaced) == [])
    assert len(last_changes.left(replaced)) == 1
    settled(window)
    window.open(replaced)
    qtbot.waitUntil(lambda: window.workspace is not None)
    settled(window)
    assert window.connections.faults.left_logs.line is None


def test_who_does_nothing_is_told_the_next_time_as_well(open_window, replaced, qtbot, settled):
    window = open_window(replaced)
    line(window, qtbot, "in a copy")
    settled(window)
    window.open(replaced)
    line(window, qtbot, "in a copy")
    settled(window)


def test_where_there_is_no_copy_the_line_says_what_can_be_done(
    open_window, made_library, tmp_path, qtbot, settled
):
    path = tmp_path / "harbour.quoteline"
    shutil.copyfile(made_library, path)
    kill_at_work(path)
    path.rename(tmp_path / "moved.quoteline")
    window = open_window(path)  # makes a new one
    said = line(window, qtbot, "set aside beside it")
    assert [each.text() for each in said.buttons] == ["What this means…", "Leave it"]
    press(said, "What this means")
    dialog = window.connections.faults.dialog
    assert "Keep what was set aside" in dialog.told.text()
    assert dialog.ways == {}
    dialog.reject()
    settled(window)
