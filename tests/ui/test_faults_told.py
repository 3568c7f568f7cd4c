"""The window says what is wrong with a library, and leads the way out: a backup, or what can be read."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from quoteline.services import faults, keeping
from quoteline.services.faults import Way
from quoteline.services.library import open_library, prepare
from quoteline.services.verifying import VerifyReport
from quoteline.storage import LibraryError, Problem
from quoteline.ui import backup_commands, file_dialogs
from quoteline.ui.fault_report import SalvageReport


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
    faults = window.connections.faults
    qtbot.waitUntil(lambda: faults.dialog is not None)
    assert faults.dialog.heading.text() == "“a” is damaged"
    assert "not closed the last time" in faults.dialog.told.text()
    assert set(faults.dialog.ways) == {Way.RESTORE, Way.SALVAGE}
    faults.dialog.reject()
    assert faults.dialog is None


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
    qtbot.waitUntil(lambda: len(looked) > 15)
    settled(window)
    assert set(looked) == {""}
    assert told(window, "") == []


def test_one_is_warned_once_of_a_folder_that_is_synchronised(open_window, qtbot, tmp_path):
    path = tmp_path / "Dropbox" / "a.quoteline"
    window = open_window(path)
    qtbot.waitUntil(lambda: told(window, "Dropbox synchronises") != [])
    told(window, "Dropbox synchronises")[0].accept()
    qtbot.waitUntil(lambda: not told(window, "Dropbox"))
    other = path.with_name("b.quoteline")
    shutil.copyfile(path, other)
    window.open(path)
    qtbot.waitUntil(lambda: window.session is not None and window.workspace is not None)
    assert told(window, "Dropbox") == []
    window.open(other)
    qtbot.waitUntil(lambda: told(window, "Dropbox synchronises") != [])


# --- what cannot be opened ---


@pytest.fixture
def damaged(made_library, tmp_path):
    """A library whose list of tables is gone, but for what is behind it."""
    path = tmp_path / "harbour.quoteline"
    shutil.copyfile(made_library, path)
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\x5a" * 600)
    return path


@pytest.fixture
def dialog(open_window, qtbot, damaged):
    """What the window tells when it is asked to open it."""
    window = open_window(None)
    window.open(damaged)
    commands = window.connections.faults
    qtbot.waitUntil(lambda: commands.dialog is not None)
    return commands.dialog


def named(monkeypatch, path):
    """The file that the person names."""
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *asked, **how: path)


def test_what_can_be_read_is_saved_into_a_new_library_which_is_opened_with_a_report(
    dialog, damaged, qtbot, monkeypatch, tmp_path, settled
):
    window, before = dialog.parent(), damaged.read_bytes()
    assert dialog.heading.text() == "“harbour” is damaged"
    qtbot.waitUntil(lambda: "None was found" in dialog.said[Way.RESTORE].text())
    new = tmp_path / "saved.quoteline"
    named(monkeypatch, new)
    dialog.ways[Way.SALVAGE].click()
    qtbot.waitUntil(lambda: window.findChildren(SalvageReport) != [])
    settled(window)
    (report,) = window.findChildren(SalvageReport)
    assert window.session.path == new
    assert "16 articles" in report.counts.text()
    assert damaged.read_bytes() == before
    assert window.connections.faults.dialog is None
    report.copy.click()
    assert "16 articles" in QGuiApplication.clipboard().text()


def test_what_cannot_be_saved_there_is_said_in_the_dialog_which_stays(dialog, damaged, qtbot, monkeypatch):
    named(monkeypatch, damaged)
    dialog.ways[Way.SALVAGE].click()
    qtbot.waitUntil(lambda: "exists already" in dialog.note.text())
    assert dialog.ways[Way.SALVAGE].isEnabled()
    assert dialog.isVisible()


def test_a_salvage_that_is_stopped_leaves_no_file(dialog, damaged, qtbot, monkeypatch, tmp_path):
    new = tmp_path / "saved.quoteline"
    named(monkeypatch, new)
    dialog.ways[Way.SALVAGE].click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)  # stops it; the dialog stays
    qtbot.waitUntil(lambda: "no file was left" in dialog.note.text() or new.exists())
    assert sorted(each.name for each in tmp_path.iterdir() if each.is_file()) == ["harbour.quoteline"]


def test_a_backup_takes_the_place_of_a_library_that_cannot_be_opened(
    open_window, made_library, damaged, qtbot, monkeypatch, settled
):
    sound = damaged.with_name("sound") / "harbour.quoteline"
    sound.parent.mkdir()
    shutil.copyfile(made_library, sound)
    prepare(sound)
    with closing(open_library(sound)) as library:
        keeping.back_up(library)
    window = open_window(None)
    window.open(damaged)
    commands = window.connections
    qtbot.waitUntil(lambda: commands.faults.dialog is not None)
    dialog = commands.faults.dialog
    qtbot.waitUntil(lambda: "The newest is of" in dialog.said[Way.RESTORE].text())
    dialog.ways[Way.RESTORE].click()
    listed = commands.backups.dialog
    qtbot.waitUntil(lambda: listed.list.topLevelItemCount() == 1)
    monkeypatch.setattr(backup_commands.Asking, "ask", lambda asking: True)
    listed.restore.click()
    qtbot.waitUntil(lambda: window.workspace is not None and "Restored" in window.toast.text())
    settled(window)
    assert window.session.path == damaged
    assert len(list(damaged.parent.glob("harbour-before-restore-*.quoteline"))) == 1


def test_a_library_that_only_waits_for_room_stays_among_those_opened_lately(
    open_window, made_library, tmp_path, qtbot, monkeypatch
):
    path = tmp_path / "a.quoteline"
    shutil.copyfile(made_library, path)
    window = open_window(path)
    full = LibraryError(Problem.NO_SPACE, path, "database or disk is full")
    monkeypatch.setattr("quoteline.ui.session.prepare", lambda path: (_ for _ in ()).throw(full))
    window.open(path)
    qtbot.waitUntil(lambda: window.session is None)
    assert str(path) in window.kept.recent
    assert window.connections.faults.dialog is None


# --- what is found while it is open ---


def test_what_a_check_finds_is_listed_with_the_ways_out(window, qtbot):
    report = VerifyReport(problems=[f"Article {number} has no text." for number in range(30)])
    window.connections.libraries._verified(report, stopped=False)
    dialog = window.connections.faults.dialog
    assert dialog.heading.text().startswith("30 problems found")
    assert "Article 29 has no text." in dialog.found.toPlainText()
    dialog.reject()


def test_damage_that_is_met_while_reading_is_told_once_and_leads_to_the_ways_out(window):
    error = LibraryError(Problem.DAMAGED, window.session.path, "database disk image is malformed")
    window.complain(error)
    assert "is damaged" in window.toast.text()
    window.toast.button.click()
    dialog = window.connections.faults.dialog
    assert "malformed" in dialog.found.text()
    window.connections.faults.tell(faults.of_file(window.session.path))
    assert window.connections.faults.dialog is dialog
    dialog.reject()


def test_an_open_library_is_closed_before_it_is_read_for_what_can_be_saved(
    window, qtbot, monkeypatch, tmp_path, settled
):
    path, new = window.session.path, tmp_path / "new.quoteline"
    named(monkeypatch, new)
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *asked: path)
    window.actions_.salvage.trigger()
    window.connections.faults.dialog.ways[Way.SALVAGE].click()
    qtbot.waitUntil(lambda: window.findChildren(SalvageReport) != [])
    settled(window)
    (report,) = window.findChildren(SalvageReport)
    assert report.heading.text().startswith("All of it was saved")
    assert window.session.path == new


def test_settings_that_cannot_be_kept_are_told_once_and_the_window_goes_on(
    open_window, made_library, tmp_path, qtbot, monkeypatch, settled
):
    config = tmp_path / "config"
    config.write_text("a file in the place of the folder")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    path = tmp_path / "a.quoteline"
    shutil.copyfile(made_library, path)
    window = open_window(path)
    qtbot.waitUntil(lambda: "is forgotten when the window is closed" in window.toast.text())
    settled(window)
    assert window.program.save() == ""
