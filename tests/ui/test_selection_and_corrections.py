"""What a person does with quotations: select, copy, read, star, tag, correct, undo."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPlainTextEdit, QTextEdit
from soon import as_soon_as, modal

from quoteline.services import browsing
from quoteline.services.library import open_library
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.date_filter import DayField
from quoteline.ui.quotation_model import Column


def row_at(window, place=0):
    return window.workspace.list.row_of(window.workspace.list.model.id_at(place))


def click_row(window, qtbot, place, modifier=Qt.KeyboardModifier.NoModifier, column=Column.WORDS):
    table = window.workspace.list.table
    at = table.visualRect(window.workspace.list.model.index(place, column)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def answer(fill) -> None:
    """Fill in the next dialog and take it."""

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Asking):
            QTimer.singleShot(20, take)
            return
        fill(dialog)
        dialog.accept()

    QTimer.singleShot(20, take)


def kept(window, quotation_id):
    library = open_library(window.session.path)
    try:
        found = browsing.rows(library, [quotation_id])
    finally:
        library.close()
    return found[0] if found else None


def test_a_click_selects_in_every_pane(window, qtbot, settled):
    click_row(window, qtbot, 2)
    settled(window)
    chosen = window.workspace.list.model.id_at(2)
    assert window.desk.selected == [chosen]
    assert window.workspace.timeline.model.selected == (chosen,)
    article = row_at(window, 2).article_title
    assert article


def test_a_selection_from_the_timeline_is_lit_in_the_list(window, settled):
    chosen = window.workspace.list.model.id_at(15)
    window.workspace.timeline.selected.emit(chosen)
    settled(window)
    assert window.workspace.list.selected_ids() == [chosen]


def test_a_filter_leaves_lit_what_was_chosen_last_and_not_what_the_timeline_chose_before(
    window, qtbot, settled
):
    window.workspace.timeline.selected.emit(window.workspace.list.model.id_at(15))
    settled(window)
    click_row(window, qtbot, 2)
    settled(window)
    chosen = row_at(window, 2)
    window.desk.change(kinds=(chosen.kind,))
    settled(window)
    assert window.workspace.list.selected_ids() == [chosen.id]


def test_home_and_end_go_to_the_first_and_the_last_quotation(window, qtbot, settled):
    listed = window.workspace.list
    click_row(window, qtbot, 2)
    for key, place in ((Qt.Key.Key_End, -1), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(listed.table, key)
        settled(window)
        assert listed.selected_ids() == [listed.model.ids[place]]


def test_arrow_keys_walk_and_only_the_last_is_read(window, qtbot, settled):
    told = []
    window.desk.selection_changed.connect(told.append)
    click_row(window, qtbot, 0)
    settled(window)
    table = window.workspace.list.table
    for _ in range(6):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    settled(window)
    assert told[0] == [window.workspace.list.model.id_at(0)]
    assert told[-1] == [window.workspace.list.model.id_at(6)]
    assert len(told) < 7


def test_copying_puts_plain_and_rich_text_on_the_clipboard_at_once(window, qtbot, settled):
    click_row(window, qtbot, 0)
    click_row(window, qtbot, 1, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    window.actions_.copy.trigger()
    settled(window)
    data = QGuiApplication.clipboard().mimeData()
    for place in (0, 1):
        assert row_at(window, place).text[:12] in data.text()
        assert row_at(window, place).outlet in data.text()
    assert "<" in data.html()
    assert row_at(window, 0).outlet in data.html()


def test_the_words_alone_can_be_copied(window, qtbot, settled):
    click_row(window, qtbot, 0)
    settled(window)
    window.actions_.copy_words.trigger()
    settled(window)
    assert QGuiApplication.clipboard().text().strip("“”") == row_at(window, 0).text.strip("“”")


def test_marked_text_of_an_article_is_copied_as_it_is(window, qtbot, settled):
    click_row(window, qtbot, 0)
    settled(window)
    article = next(each for each in window.workspace.reading.findChildren(QTextEdit) if each.isVisible())
    article.setFocus()
    article.selectAll()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is article)
    window.actions_.copy.trigger()
    settled(window)
    assert QGuiApplication.clipboard().text() == article.textCursor().selection().toPlainText()


def test_commands_on_quotations_wait_for_a_selection(window, qtbot, settled):
    assert not window.actions_.copy.isEnabled()
    click_row(window, qtbot, 0)
    settled(window)
    assert window.actions_.copy.isEnabled()


def test_a_click_on_the_star_stars_and_undo_takes_it_back(window, qtbot, settled):
    chosen = window.workspace.list.model.id_at(1)
    click_row(window, qtbot, 1, column=Column.STAR)
    settled(window)
    assert kept(window, chosen).starred
    assert row_at(window, 1).starred
    assert window.toast.text() == "Starred"
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    settled(window)
    assert not kept(window, chosen).starred
    assert window.actions_.redo.text() == "Redo “Starred”"


def test_the_menu_says_what_undo_would_take_back(window, qtbot, settled):
    imported = "Undo “Imported 16 articles”"
    assert window.actions_.undo.text() == imported
    click_row(window, qtbot, 0)
    settled(window)
    answer(lambda dialog: dialog.findChild(QLineEdit).setText("Ada Testwoman"))
    window.actions_.change_speaker.trigger()
    settled(window)
    assert window.actions_.undo.text() == "Undo “Speaker changed to Ada Testwoman”"
    window.actions_.undo.trigger()
    settled(window)
    assert window.actions_.undo.text() == imported


def test_a_speaker_is_changed_for_all_that_is_selected(window, qtbot, settled):
    click_row(window, qtbot, 0)
    click_row(window, qtbot, 3, Qt.KeyboardModifier.ShiftModifier)
    settled(window)
    chosen = window.desk.selected
    answer(lambda dialog: dialog.findChild(QLineEdit).setText("Ada Testwoman"))
    window.actions_.change_speaker.trigger()
    settled(window)
    assert [kept(window, each).speaker for each in chosen] == ["Ada Testwoman"] * 4
    assert window.workspace.list.selected_ids() == chosen


def test_a_month_is_a_day_said(window, qtbot, settled):
    click_row(window, qtbot, 0)
    settled(window)
    chosen = window.desk.selected[0]
    answer(
        lambda dialog: (
            dialog.findChildren(DayField)[0].setText("2024-02"),
            dialog.findChildren(DayField)[1].clear(),
        )
    )
    window.actions_.change_day.trigger()
    settled(window)
    said = kept(window, chosen).said
    assert (said.start, said.end) == (date(2024, 2, 1), date(2024, 2, 29))


def test_a_tag_is_added_shown_as_a_filter_and_removed_from_the_menu(window, qtbot, settled):
    click_row(window, qtbot, 0)
    settled(window)
    answer(lambda dialog: dialog.findChild(QLineEdit).setText("budget"))
    window.actions_.tag.trigger()
    settled(window)
    assert [each.label for each in window.workspace.filters.tags.list.facets()] == ["budget"]
    window.selection.enable()
    window.actions_.untag.actions()[0].trigger()
    settled(window)
    assert kept(window, window.desk.selected[0]).tags == ()


def test_a_note_is_written(window, qtbot, settled):
    click_row(window, qtbot, 0)
    settled(window)
    answer(lambda dialog: dialog.findChild(QPlainTextEdit).setPlainText("Check with the clerk"))
    window.actions_.note.trigger()
    settled(window)
    assert kept(window, window.desk.selected[0]).note == "Check with the clerk"


def test_calling_a_dialog_off_changes_nothing(window, qtbot, settled):
    click_row(window, qtbot, 0)
    settled(window)
    before, undo = kept(window, window.desk.selected[0]), window.actions_.undo.text()
    as_soon_as(lambda: modal(QDialog), QDialog.reject)
    window.actions_.change_speaker.trigger()
    settled(window)
    assert kept(window, window.desk.selected[0]) == before
    assert window.actions_.undo.text() == undo


def test_what_is_no_quotation_leaves_the_list_and_comes_back_with_undo(window, qtbot, settled):
    everything = list(window.workspace.list.model.ids)
    click_row(window, qtbot, 4)
    settled(window)
    window.actions_.not_a_quotation.trigger()
    settled(window)
    assert list(window.workspace.list.model.ids) == everything[:4] + everything[5:]
    window.actions_.undo.trigger()
    settled(window)
    assert list(window.workspace.list.model.ids) == everything


def test_only_this_speaker_shows_only_this_speaker(window, qtbot, settled):
    place = next(place for place in range(40) if row_at(window, place).speaker_id is not None)
    click_row(window, qtbot, place)
    settled(window)
    speaker = row_at(window, place).speaker_id
    window.actions_.only_speaker.trigger()
    settled(window)
    shown = {row_at(window, each).speaker_id for each in range(len(window.workspace.list.model.ids))}
    assert shown == {speaker}


def test_the_context_menu_offers_what_can_be_done(window, qtbot, settled):
    click_row(window, qtbot, 0)
    settled(window)
    window.workspace.list.menu_wanted.emit(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    assert texts == [
        *("Copy with citation", "Copy words only", "Copy as", "Copy link to this quotation"),
        *("Export quotations…", "Read in article"),
        *("Why is this here?", "Other printings…", "More like this quotation", "Show only this speaker"),
        *("Filter by this", "Star", "Tag…", "Remove tag", "Note…"),
        *("Change speaker…", "Change speaker throughout this article…", "Change day said…"),
        *("Set publication date…", "Set outlet…", "What changed in this article…"),
        *("Change kind", "Change boundaries…"),
        *("Confirm", "Not a quotation"),
    ]


@pytest.mark.parametrize("many", [1, 30])
def test_a_refresh_keeps_selection_and_place(window, qtbot, settled, many):
    table = window.workspace.list.table
    table.select_ids(list(window.workspace.list.model.ids[40 : 40 + many]))
    settled(window)
    before, top = table.selected_ids(), table.verticalScrollBar().value()
    assert len(before) == many
    window.refresh()
    settled(window)
    assert table.selected_ids() == before
    assert table.verticalScrollBar().value() == top


def test_a_row_that_is_out_of_view_comes_into_the_middle_and_one_in_view_stays(window, settled):
    table, ids = window.workspace.list.table, window.workspace.list.model.ids
    table.select_ids([ids[40]])
    settled(window)
    half = table.viewport().height() / 2
    assert abs(table.rowViewportPosition(40) + table.rowHeight(40) / 2 - half) <= table.rowHeight(40)
    top = table.verticalScrollBar().value()
    table.select_ids([ids[41]])
    settled(window)
    assert table.verticalScrollBar().value() == top


def test_dialogs_are_not_left_behind(window, qtbot, settled):
    click_row(window, qtbot, 0)
    settled(window)
    as_soon_as(lambda: modal(QDialog), QDialog.reject)
    window.actions_.tag.trigger()
    settled(window)
    assert window.findChildren(QDialog) == []
