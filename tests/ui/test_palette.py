"""The palette: every command of the window by a few letters, with key and state, by the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from quoteline.domain import Kind
from quoteline.services import saved_searches
from quoteline.services.library import open_library
from quoteline.services.searching import Wanted
from quoteline.ui.palette_entries import literal


@pytest.fixture
def palette(window):
    window.actions_.palette.trigger()
    return window.connections.palette.palette


def names(palette) -> list[str]:
    return [each.name for each in palette.matches.entries]


def find(palette, name: str):
    return next(each for each in palette.matches.entries if each.name == name)


def most_quoted(window):
    return next(each for each in window.workspace.filters.speakers.speakers.facets() if each.key is not None)


def in_menus(menu) -> list[QAction]:
    found = []
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found += in_menus(below)
        elif not action.isSeparator():
            found.append(action)
    return found


def test_every_command_of_every_menu_is_in_the_palette(window, palette) -> None:
    listed = {id(each.action) for each in palette.matches.entries}
    commands = in_menus(window.menuBar())
    assert len(commands) > 60
    left_out = [each.text() for each in commands if id(each) not in listed]
    assert left_out == [window.actions_.palette.text()]


def test_a_line_tells_path_key_and_state(window, palette) -> None:
    star = next(each for each in palette.matches.entries if (each.name, each.path) == ("Star", "Quotes"))
    assert (star.path, star.key, star.enabled) == ("Quotes", "Ctrl+D", False)
    assert star.why == "Select a quotation first."
    assert find(palette, "Light").path == "View ▸ Appearance"
    system = find(palette, "As the system")
    assert system.on is True
    assert system.told == "As the system, View ▸ Appearance, on"
    assert find(palette, "Redo").why == "Nothing can be made again."


def test_typing_narrows_enter_does_it_and_the_keyboard_goes_back(window, qtbot, settled) -> None:
    window.workspace.list.table.setFocus()
    window.actions_.palette.trigger()
    palette = window.connections.palette.palette
    qtbot.keyClicks(palette.line, "select all")
    assert palette.current().name == "Select all quotations"
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.workspace.list.selected_ids()) > 3)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.workspace.list.table


def test_the_count_says_how_many_fit_and_that_nothing_does(palette, qtbot) -> None:
    total = len(names(palette))
    assert palette.count.text() == f"{total} of {total}"
    qtbot.keyClicks(palette.line, "zzzzz")
    assert names(palette) == []
    assert "Nothing fits" in palette.count.text()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_what_cannot_be_done_is_reached_and_stays_undone(window, palette, qtbot) -> None:
    qtbot.keyClicks(palette.line, "not a quotation")
    assert palette.current().why == "Select a quotation first."
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_arrows_walk_round_and_escape_closes(palette, qtbot) -> None:
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.matches.rowCount() - 1
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0
    qtbot.keyClick(palette.line, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == 10
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_no_key_of_the_window_is_heard_while_one_types(window, palette, qtbot) -> None:
    qtbot.keyClick(palette.line, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.actions_.panes["filters"].isChecked()
    qtbot.keyClick(palette.line, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not palette.isVisible()


def test_another_pane_that_takes_the_keyboard_closes_it(window, palette, qtbot) -> None:
    window.workspace.search.box.setFocus()
    qtbot.waitUntil(lambda: not palette.isVisible())
    assert QApplication.focusWidget() is window.workspace.search.box


def test_speakers_of_the_library_are_found_and_shown(window, palette, qtbot, settled) -> None:
    speaker = most_quoted(window)
    qtbot.keyClicks(palette.line, speaker.label)
    settled(window)
    qtbot.waitUntil(lambda: f"Go to speaker {speaker.label}" in names(palette))
    assert find(palette, f"Go to speaker {speaker.label}").path.endswith("quotations")
    while palette.current().name != f"Go to speaker {speaker.label}":
        qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    settled(window)
    qtbot.waitUntil(lambda: window.workspace.speaker.speaker_id == speaker.key)
    assert window.desk.wanted == Wanted()


def test_a_speaker_that_was_typed_before_goes_with_the_letters(window, palette, qtbot, settled) -> None:
    speaker = most_quoted(window)
    qtbot.keyClicks(palette.line, speaker.label)
    qtbot.waitUntil(lambda: f"Show only {speaker.label}" in names(palette))
    palette.line.setText("imp")
    settled(window)
    assert not any(each.startswith("Show only ") and each.endswith(speaker.label) for each in names(palette))


def test_saved_searches_are_commands(open_window, library_path, qtbot, settled) -> None:
    library = open_library(library_path)
    saved_searches.save(library, "harbour beat", Wanted(kinds=(Kind.DIRECT,)))
    library.close()
    window = open_window(library_path)
    window.actions_.palette.trigger()
    palette = window.connections.palette.palette
    qtbot.keyClicks(palette.line, "harb be")
    assert palette.current().path == "Edit ▸ Saved searches"
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.wanted == Wanted(kinds=(Kind.DIRECT,)))


def test_it_opens_without_a_library_and_says_what_one_is_needed_for(open_window) -> None:
    window = open_window(None)
    window.actions_.palette.trigger()
    palette = window.connections.palette.palette
    assert find(palette, "Open library…").enabled
    assert find(palette, "Export quotations…").why == "Open a library first."


def test_what_was_done_lately_comes_first(window, qtbot, settled) -> None:
    palette = window.connections.palette.palette
    window.actions_.palette.trigger()
    qtbot.keyClicks(palette.line, "history")
    chosen = palette.current().name
    palette.current().action.blockSignals(True)  # the dialog is no matter here
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.wait(5)
    window.actions_.palette.trigger()
    assert names(palette)[0] == chosen


def test_a_pane_that_is_closed_opens_and_gets_the_keyboard(window, qtbot, settled) -> None:
    window.actions_.panes["filters"].setChecked(False)
    window.actions_.palette.trigger()
    palette = window.connections.palette.palette
    qtbot.keyClicks(palette.line, "go to filters")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.actions_.panes["filters"].isChecked())
    qtbot.waitUntil(lambda: window.workspace.filters.isAncestorOf(QApplication.focusWidget()))


def test_it_stays_inside_a_small_window(window, qtbot) -> None:
    window.resize(760, 520)
    window.actions_.palette.trigger()
    palette = window.connections.palette.palette
    assert window.rect().contains(palette.geometry())


def test_a_mark_for_a_key_is_no_letter_of_a_name() -> None:
    assert literal("&Save && quit") == "Save & quit"


def test_every_command_that_cannot_be_chosen_says_what_has_to_be_done_first(window, palette) -> None:
    greyed = {each.name: each.why for each in palette.matches.entries if not each.enabled}
    assert greyed["Print article…"] == "Read an article first."
    assert greyed["To the left"] == "Go to a pane first (F6)."
    assert greyed["Update to what is shown"] == "No search is saved yet."
    assert greyed["Best first"] == "Search for words first."
    unknown = sorted(name for name, why in greyed.items() if why == "Not possible now.")
    assert unknown == ["As the system has it", "Smaller text everywhere"]
