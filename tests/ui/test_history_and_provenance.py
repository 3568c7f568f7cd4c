"""The history of the library, and why a quotation is there: opened by keys, read, copied, walked through."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from quoteline.domain import Kind
from quoteline.services import browsing, correcting
from quoteline.services.library import open_library
from quoteline.ui.history_dialog import HistoryDialog
from quoteline.ui.provenance_dialog import NONE_SELECTED, ProvenanceDialog
from quoteline.ui.provenance_text import moment
from quoteline.ui.room import resize_within_screen


def kept(window, id):
    with closing(open_library(window.session.path)) as library:
        return browsing.detail(library, id).row


def rows(dialog):
    items = [dialog.list.topLevelItem(place) for place in range(dialog.list.topLevelItemCount())]
    return [(item.text(1), item.text(2)) for item in items]


@pytest.fixture
def press(window, qtbot, settled):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def key(each, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget() or window, each, modifier)
        settled(window)

    return key


@pytest.fixture
def done(window, settled):
    """Three corrections of the first quotation and of the second."""
    first, second = window.workspace.list.model.ids[:2]
    window.corrections.star([first], True)
    window.corrections.set_kind([second], Kind.MIXED)
    window.corrections.confirm([first, second], True)
    settled(window)
    return first, second


@pytest.fixture
def history(window, done, press):
    press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(HistoryDialog)
    assert dialog.isVisible()
    return dialog


def test_the_history_lists_the_newest_first_with_the_words(window, history, done):
    first, second = done
    assert rows(history)[:3] == [
        ("Confirmed (2 quotations)", ""),
        ("Kind changed to partly quoted", f"“{' '.join(kept(window, second).text.split())}”"),
        ("Starred", f"“{' '.join(kept(window, first).text.split())}”"),
    ]
    assert history.undo.isEnabled()
    assert not history.redo.isEnabled()


def test_undo_up_to_here_takes_all_after_it_back_and_redo_makes_it_again(window, history, done, settled):
    first, second = done
    before = kept(window, second).kind
    history.list.setCurrentItem(history.list.topLevelItem(1))
    history.undo.click()
    settled(window)
    assert kept(window, first).starred
    assert not kept(window, first).confirmed
    assert kept(window, second).kind is not before or not kept(window, second).corrected
    assert [what.endswith("(taken back)") for what, _ in rows(history)[:3]] == [True, True, False]
    assert window.toast.text() == "Undone: 2 changes"
    assert "2 taken back" in history.note.text()
    history.list.setCurrentItem(history.list.topLevelItem(0))
    assert not history.undo.isEnabled()
    history.redo.click()
    settled(window)
    assert kept(window, first).confirmed
    assert kept(window, second).kind is Kind.MIXED
    assert not [what for what, _ in rows(history) if "taken back" in what]


def test_the_history_follows_what_is_done_beside_it(window, history, done, settled):
    window.corrections.star([done[1]], True)
    settled(window)
    assert rows(history)[0][0] == "Starred"
    window.actions_.undo.trigger()
    settled(window)
    assert rows(history)[0][0] == "Starred (taken back)"


def test_the_history_is_there_after_a_restart(window, history, done, open_window, settled):
    path = window.session.path
    before = rows(history)
    window.close()
    again = open_window(path)
    again.actions_.history.trigger()
    settled(again)
    assert rows(again.findChild(HistoryDialog)) == before


def test_why_a_quotation_is_there_can_be_read_copied_and_followed(window, press, settled, qtbot):
    first, second = window.workspace.list.model.ids[:2]
    window.desk.select([first])
    settled(window)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    dialog = window.findChild(ProvenanceDialog)
    assert dialog.isVisible()
    with closing(open_library(window.session.path)) as library:
        detail = browsing.detail(library, first)
        sha256 = browsing.article_page(library, detail.row.article_id).kept.sha256
    shown = dialog.text.toPlainText()
    for each in (detail.row.text, sha256, detail.found_by.split(":")[1], f"{detail.content[0][0]:,}–"):
        assert each in shown, each
    assert "Changes since" in shown
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert sha256 in copied
    assert detail.row.text in copied
    window.desk.select([second])
    settled(window)
    assert kept(window, second).text in dialog.text.toPlainText()
    window.desk.select([first, second])
    settled(window)
    assert dialog.text.toPlainText() == NONE_SELECTED
    assert not dialog.copy.isEnabled()


def test_a_change_is_told_at_once_and_the_speaker_is_a_link(window, settled, qtbot):
    id = next(each for each in window.workspace.list.model.ids if kept(window, each).speaker_id)
    window.desk.select([id])
    settled(window)
    window.actions_.why.trigger()
    settled(window)
    dialog = window.findChild(ProvenanceDialog)
    assert "Confirmed" not in dialog.text.toPlainText()
    window.corrections.confirm([id], True)
    settled(window)
    assert "Confirmed" in dialog.text.toPlainText()
    speaker = kept(window, id).speaker_id
    assert f"speaker:{speaker}" in dialog.text.toHtml()
    with qtbot.waitSignal(dialog.speaker_wanted) as wanted:
        dialog.text.anchorClicked.emit(QUrl(f"speaker:{speaker}"))
    assert wanted.args == [speaker]


def test_what_an_article_prints_is_never_read_as_markup(window, settled):
    id = window.workspace.list.model.ids[0]
    with closing(open_library(window.session.path)) as library:
        correcting.set_speaker(library, [id], "<b>Ada</b> & <img src=x>")
    window.desk.select([id])
    settled(window)
    window.actions_.why.trigger()
    settled(window)
    assert "<b>Ada</b> & <img src=x>" in window.findChild(ProvenanceDialog).text.toPlainText()


def test_the_dialogs_close_with_their_library(window, done, settled, qtbot):
    window.desk.select([done[0]])
    settled(window)
    window.actions_.history.trigger()
    window.actions_.why.trigger()
    settled(window)
    dialogs = [window.findChild(HistoryDialog), window.findChild(ProvenanceDialog)]
    assert all(each.isVisible() for each in dialogs)
    path = window.session.path
    window.close_library()
    assert not any(isValid(each) and each.isVisible() for each in dialogs)
    window.desk.select([1])
    with qtbot.waitSignal(window.settled):
        window.open(path)
    settled(window)
    window.actions_.history.trigger()
    settled(window)
    assert rows(window.findChild(HistoryDialog))[0] == ("Confirmed (2 quotations)", "")


@pytest.mark.parametrize("at", ["", "yesterday", "99999-01-01"])
def test_a_moment_that_is_none_is_shown_as_it_is(at):
    assert moment(at) == at


def test_a_dialog_is_no_larger_than_its_screen_so_that_its_buttons_are_in_reach(window):
    room = window.screen().availableGeometry().size()
    dialog = QDialog(window)
    resize_within_screen(dialog, room.width() + 500, 300)
    assert (dialog.width(), dialog.height()) == (room.width(), 300)
    resize_within_screen(dialog, 300, room.height() + 500)
    assert dialog.width() == 300
    assert 0 < dialog.height() < room.height()
