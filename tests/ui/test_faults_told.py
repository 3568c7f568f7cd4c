"""The window says that a library is damaged, and that it lies where it may come to harm."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

from PySide6.QtWidgets import QMessageBox

from quoteline.services import keeping
from quoteline.services.library import prepare


def told(window, words):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible() and words in box.text()]


def spoil(path):
    """A page that the window does not read by itself."""
    with closing(sqlite3.connect(path)) as database:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'speakers_apart'"
        (page,) = database.execute(query).fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\x5a" * 4096
    path.write_bytes(content)


def test_a_library_that_was_never_closed_is_looked_over_and_its_damage_told_once(
    open_window, qtbot, tmp_path, monkeypatch
):
    path = tmp_path / "a.quoteline"
    prepare(path)
    spoil(path)
    monkeypatch.setattr(keeping, "left_open", lambda path: True)
    window = open_window(path)
    qtbot.waitUntil(lambda: told(window, "is damaged") != [], timeout=20_000)
    (box,) = told(window, "is damaged")
    assert "restore --salvage" in box.text()
    assert any("Restore" in each.text() for each in box.buttons())
    box.reject()
    qtbot.waitUntil(lambda: not told(window, "is damaged"), timeout=20_000)


def test_a_sound_library_that_was_never_closed_is_opened_without_a_word(
    open_window, qtbot, tmp_path, monkeypatch, settled
):
    path = tmp_path / "a.quoteline"
    prepare(path)
    monkeypatch.setattr(keeping, "left_open", lambda path: True)
    looked = []
    over = keeping.looking_over
    monkeypatch.setattr(
        keeping, "looking_over", lambda library: (looked.append(each) or each for each in over(library))
    )
    window = open_window(path)
    qtbot.waitUntil(lambda: len(looked) > 15, timeout=20_000)
    settled(window)
    assert set(looked) == {""}
    assert told(window, "") == []


def test_one_is_warned_once_of_a_folder_that_is_synchronised(open_window, qtbot, tmp_path):
    path = tmp_path / "Dropbox" / "a.quoteline"
    window = open_window(path)
    qtbot.waitUntil(lambda: told(window, "Dropbox synchronises") != [], timeout=20_000)
    told(window, "Dropbox synchronises")[0].accept()
    qtbot.waitUntil(lambda: not told(window, "Dropbox"), timeout=20_000)
    other = path.with_name("b.quoteline")
    shutil.copyfile(path, other)
    window.open(path)
    qtbot.waitUntil(lambda: window.session is not None and window.workspace is not None, timeout=20_000)
    assert told(window, "Dropbox") == []
    window.open(other)
    qtbot.waitUntil(lambda: told(window, "Dropbox synchronises") != [], timeout=20_000)
