"""Backups are listed, made, deleted and restored from the window; doctor tells whether all is well."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from quoteline.services import backups, keeping
from quoteline.services.backups import Why
from quoteline.services.doctor import Do
from quoteline.services.library import open_library
from quoteline.ui import backup_commands


def back_up(path):
    with closing(open_library(path)) as library:
        return keeping.back_up(library)


def starred(path) -> int:
    with closing(sqlite3.connect(path)) as opened:
        return opened.execute("SELECT count(*) FROM quotations WHERE starred").fetchone()[0]


@pytest.fixture
def dialog(window, qtbot):
    """The list of backups, open, with one of them, made before the first quotation was starred."""
    made = back_up(window.session.path)
    window.corrections.star([1], True)
    qtbot.waitUntil(lambda: starred(window.session.path) == 1)
    window.actions_.backups.trigger()
    shown = window.connections.backups.dialog
    qtbot.waitUntil(lambda: shown.list.topLevelItemCount() == 1)
    shown.made = made
    return shown


@pytest.fixture
def answer(monkeypatch):
    """Answers every question with yes, and keeps what was asked."""
    asked = []

    class Asking:
        def __init__(self, window, title, text, do):
            asked.append(text)

        def ask(self) -> bool:
            return True

    monkeypatch.setattr(backup_commands, "Asking", Asking)
    return asked


def test_a_backup_is_listed_with_what_it_holds(dialog) -> None:
    item = dialog.list.topLevelItem(0)
    assert item.text(1) == "By hand"
    assert int(item.text(2)) > 0
    assert item.text(5).endswith("MB")
    assert dialog.chosen().path == dialog.made


def test_one_is_made_with_a_button(dialog, qtbot) -> None:
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 2)
    assert dialog.chosen().path == dialog.made  # what was chosen stays so


def test_the_last_sound_one_is_not_deleted_and_another_is(dialog, qtbot, answer) -> None:
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "last sound backup" in dialog.note.text())
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 2)
    dialog.delete.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    assert not dialog.made.exists()


def test_a_restore_tells_what_is_lost_and_opens_the_library_again(
    window, dialog, qtbot, answer, settled
) -> None:
    path = window.session.path
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(answer))
    assert "Since then: 1 change made" in answer[0]
    qtbot.waitUntil(lambda: "Restored" in window.toast.text() and window.workspace is not None)
    settled(window)
    assert (window.session.path, starred(path)) == (path, 0)
    assert not dialog.isVisible()
    assert {each.why for each in backups.listing(path)} == {Why.RESTORE, Why.BY_HAND}


def test_the_folder_is_shown(window, dialog, qtbot) -> None:
    shown = []
    window.connections.backups.hand_over = lambda url: shown.append(url.toLocalFile()) or True
    dialog.reveal.click()
    assert shown == [str(dialog.made.parent)]


def test_the_first_change_of_a_day_is_followed_by_a_backup(window, qtbot, settled) -> None:
    commands = window.connections.backups
    commands.rest.setInterval(10)
    window.corrections.star([1], True)
    path = window.session.path
    qtbot.waitUntil(lambda: [each.why for each in backups.listing(path)] == [Why.DAILY])
    settled(window)
    window.corrections.star([2], True)
    qtbot.waitUntil(lambda: starred(path) == 2)
    settled(window)
    assert len(list(backups.listing(path))) == 1


def test_everything_is_looked_at_and_told_as_text(window, qtbot) -> None:
    window.actions_.doctor.trigger()
    dialog = window.connections.doctor.dialog
    qtbot.waitUntil(lambda: dialog.note.text() == "Everything is all right.")
    dialog.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "Qt: " in text
    assert "State: sound" in text
    dialog.back_up.click()
    shown = window.connections.backups.dialog
    qtbot.waitUntil(lambda: shown.list.topLevelItemCount() == 1)


def test_what_needs_a_remedy_is_said_with_the_remedy(window, qtbot, monkeypatch) -> None:
    monkeypatch.setattr("quoteline.services.doctor.NEEDED", 1 << 80)
    window.actions_.doctor.trigger()
    dialog = window.connections.doctor.dialog
    qtbot.waitUntil(lambda: dialog.note.text() == "5 things need a remedy.")
    assert dialog.folder.isEnabled()
    assert dialog.remedy.text() == "Make room on this disk."
    shown = []
    window.connections.doctor.hand_over = lambda url: shown.append(url.toLocalFile()) or True
    dialog.folder.click()
    assert len(shown) == 1
    assert any(each.do is Do.FOLDER for each in dialog.found)


def test_it_can_be_asked_where_no_library_can_be_opened(open_window, qtbot, tmp_path) -> None:
    window = open_window(None)
    (tmp_path / "text.quoteline").write_text("Dear diary.")
    window.open(tmp_path / "text.quoteline")
    qtbot.waitUntil(lambda: window.session is None)
    window.connections.faults.dialog.reject()
    window.actions_.doctor.trigger()
    dialog = window.connections.doctor.dialog
    qtbot.waitUntil(lambda: dialog.note.text() == "1 thing needs a remedy.")
    assert not dialog.back_up.isEnabled()
    dialog.help.click()
    assert "not a Quoteline library" in window.connections.faults.dialog.found.text()
    window.connections.faults.dialog.reject()
