"""One's place is kept: what is selected when its row goes, comes back, or is hidden by a filter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from quoteline.domain import Kind
from quoteline.services import correcting
from quoteline.services.library import open_library, statistics
from quoteline.ui.export_dialog import ExportDialog


def choose(window, settled, *places):
    ids = [window.workspace.list.model.id_at(place) for place in places]
    window.desk.select(ids)
    settled(window)
    return ids


def hide_from_list(window, settled, chosen):
    """Filter by kinds so that this row is not shown."""
    kind = window.workspace.list.row_of(chosen).kind
    window.desk.change(kinds=tuple(each for each in Kind if each is not kind))
    settled(window)
    assert window.workspace.list.model.place_of(chosen) is None


def exporting_offers(window):
    """What the export dialog says of the selection."""
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ExportDialog):
            QTimer.singleShot(20, look)
            return
        seen.append((dialog.selection.text(), dialog.selection.isEnabled()))
        dialog.reject()

    QTimer.singleShot(20, look)
    return seen


def test_the_row_after_one_that_is_no_quotation_is_selected_in_every_pane(window, settled):
    listed = window.workspace.list
    gone, following = listed.model.id_at(4), listed.model.id_at(5)
    choose(window, settled, 4)
    window.actions_.not_a_quotation.trigger()
    settled(window)
    assert listed.selected_ids() == window.desk.selected == [following]
    assert listed.table.currentIndex().row() == 4
    assert window.workspace.timeline.model.selected == (following,)
    assert gone not in {spot.id for spot in window.workspace.timeline.model.spots}
    assert window.workspace.reading.strip.isVisible()
    assert "0 quotations in 0 articles" not in window.workspace.speaker.accessibleDescription()


def test_without_a_row_after_it_the_row_before_is_selected(window, settled):
    listed = window.workspace.list
    last = len(listed.model.ids) - 1
    before = listed.model.id_at(last - 1)
    choose(window, settled, last)
    window.actions_.not_a_quotation.trigger()
    settled(window)
    assert listed.selected_ids() == window.desk.selected == [before]


def test_undo_selects_what_it_brings_back(window, settled):
    chosen = choose(window, settled, 3, 4)
    window.actions_.not_a_quotation.trigger()
    settled(window)
    assert window.desk.selected != chosen
    window.actions_.undo.trigger()
    settled(window)
    assert sorted(window.workspace.list.selected_ids()) == sorted(window.desk.selected) == sorted(chosen)


def test_the_open_article_stays_where_it_is_when_it_is_looked_at_again(window, settled):
    choose(window, settled, 2)
    bar = window.workspace.reading.article.verticalScrollBar()
    window.resize(1280, 560)
    settled(window)
    assert bar.maximum() > 20
    bar.setValue(bar.maximum() if bar.value() < bar.maximum() else 0)
    place = bar.value()
    window.refresh()
    settled(window)
    assert bar.value() == place


def test_what_a_filter_hid_is_lit_again_when_it_comes_back(window, settled):
    listed = window.workspace.list
    (chosen,) = choose(window, settled, 6)
    hide_from_list(window, settled, chosen)
    assert listed.selected_ids() == []
    assert window.desk.selected == [chosen]
    window.desk.change(kinds=())
    settled(window)
    assert listed.selected_ids() == [chosen]


def test_a_selection_that_is_still_listed_stays_lit_through_a_filter(window, settled):
    (chosen,) = choose(window, settled, 6)
    window.desk.change(kinds=(window.workspace.list.row_of(chosen).kind,))
    settled(window)
    assert window.workspace.list.selected_ids() == [chosen]


def test_export_offers_only_what_is_selected_in_the_list(window, settled):
    (chosen,) = choose(window, settled, 6)
    hide_from_list(window, settled, chosen)
    seen = exporting_offers(window)
    window.actions_.export.trigger()
    assert seen == [("The selection (0 quotations)", False)]


@pytest.mark.parametrize(
    ("key", "name"), [(Qt.Key.Key_E, "export"), (Qt.Key.Key_D, "star"), (Qt.Key.Key_T, "tag")]
)
def test_commands_work_while_the_search_field_has_the_focus(window, qtbot, settled, key, name):
    choose(window, settled, 0)
    action = getattr(window.actions_, name)
    asked = []
    action.triggered.disconnect()
    action.triggered.connect(lambda: asked.append(name))
    box = window.workspace.search.box
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is box)
    qtbot.keyClick(box, key, Qt.KeyboardModifier.ControlModifier)
    assert asked == [name]


def test_keys_that_the_search_field_needs_stay_with_it(window, qtbot, settled):
    box = window.workspace.search.box
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is box)
    box.setText("truce")
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert box.selectedText() == "truce"
    assert window.workspace.list.selected_ids() == []


def test_in_a_narrow_window_list_and_timeline_keep_most_of_the_width(open_window, library_path, settled):
    window = open_window(library_path, size=(900, 640))
    settled(window)
    assert 0 < window.workspace.panes()["reading"].width() <= 0.4 * window.workspace.width()


def test_progress_says_what_is_counted(window):
    progress = window.status.importing
    progress.step(680, None)
    assert progress.label.text() == "Importing: 680 articles"
    progress.step(1, 1200)
    assert progress.label.text() == "Importing: 1 of 1,200 articles"


def test_a_note_is_kept_with_control_and_return(window, qtbot, settled):
    choose(window, settled, 0)

    def write():
        dialog = QApplication.activeModalWidget()
        text = dialog.findChild(QPlainTextEdit) if dialog is not None else None
        if text is None:
            QTimer.singleShot(20, write)
            return
        text.setPlainText("Ask the clerk")
        qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(20, write)
    window.actions_.note.trigger()
    settled(window)
    assert window.workspace.list.row_of(window.desk.selected[0]).note == "Ask the clerk"
    assert window.workspace.reading.strip.own.text() == "Note: Ask the clerk"


def test_a_value_does_not_slip_away_under_the_pointer(window, settled, monkeypatch):
    listed = window.workspace.filters.speakers.list
    before = [each.key for each in listed.facets()]
    monkeypatch.setattr(type(listed), "underMouse", lambda widget: True)
    listed.ticked.emit(before[3])
    settled(window)
    kept = [each.key for each in listed.facets() if each.key in before]
    assert kept == [key for key in before if key in set(kept)]
    monkeypatch.undo()
    listed.leaveEvent(QEvent(QEvent.Type.Leave))
    assert [each.key for each in listed.facets()] == [each.key for each in listed._latest[0]]


def test_a_name_that_no_quotation_holds_offers_who_is_called_so(window, qtbot, settled):
    listed = window.workspace.list
    called = next(each for each in window.workspace.filters.speakers.list.facets() if each.key is not None)
    window.desk.change(query=called.label, kinds=(Kind.MIXED,), flags=("starred",))
    settled(window)
    assert not listed.model.ids
    button = next(each for each in listed.empty.buttons() if each.text().startswith("Quotations by"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(window)
    shown = {listed.row_of(each).speaker for each in list(listed.model.ids)[:10]}
    assert called.label in shown


def test_what_a_command_did_is_seen_when_one_comes_back_to_the_window(window, settled):
    id = window.workspace.list.model.id_at(0)
    library = open_library(window.session.path)
    correcting.star(library, [id], True)
    library.close()
    window.look_if_changed(statistics_of(window))  # what coming back to the window asks
    settled(window)
    assert window.workspace.list.row_of(id).starred
    assert window.actions_.undo.text() == "Undo “Starred”"


def statistics_of(window):
    library = open_library(window.session.path, read_only=True)
    try:
        return statistics(library)
    finally:
        library.close()
