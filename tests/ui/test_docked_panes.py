"""The panes are docked: they are closed, moved, tabbed and floated, kept, and put back to their places."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from quoteline import settings
from quoteline.settings import Settings

AREA = Qt.DockWidgetArea


def areas(window) -> dict[str, AREA]:
    docks = window.workspace.docks
    return {name: docks.dockWidgetArea(pane) for name, pane in docks.panes.items()}


USUAL = {
    "filters": AREA.LeftDockWidgetArea,
    "timeline": AREA.TopDockWidgetArea,
    "speaker": AREA.RightDockWidgetArea,
    "reading": AREA.RightDockWidgetArea,
}


def test_the_usual_layout_gives_list_and_timeline_the_middle(window):
    panes, listed = window.workspace.panes(), window.workspace.list
    assert areas(window) == USUAL
    assert panes["filters"].x() < panes["timeline"].x() < panes["speaker"].x()
    assert panes["timeline"].y() < listed.y()
    assert panes["speaker"].y() < panes["reading"].y()
    assert 0 < panes["filters"].height() - panes["timeline"].height() - listed.height() < 8
    assert listed.width() > panes["filters"].width() + panes["reading"].width()


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900), (2560, 1400)])
def test_every_pane_gets_its_share_in_any_window(open_window, library_path, size):
    window = open_window(library_path, size=size)
    panes = window.workspace.panes()
    share = {name: pane.width() / window.workspace.docks.width() for name, pane in panes.items()}
    assert 0.15 < share["filters"] < 0.19
    assert 0.26 < share["reading"] < 0.29
    assert 0.5 < share["timeline"] < 0.58
    assert 0.35 < panes["timeline"].height() / window.workspace.docks.height() < 0.45


def test_a_wider_window_gives_its_room_to_the_list(window, settled):
    before = {name: pane.width() for name, pane in window.workspace.panes().items()}
    listed = window.workspace.list.width()
    window.resize(window.width() + 200, window.height())
    settled(window)
    after = {name: pane.width() for name, pane in window.workspace.panes().items()}
    assert (after["filters"], after["reading"]) == (before["filters"], before["reading"])
    assert window.workspace.list.width() == listed + 200


def test_the_lowest_timeline_still_shows_its_days(window, qtbot):
    docks, timeline = window.workspace.docks, window.workspace.panes()["timeline"]
    docks.resizeDocks([docks.panes["timeline"]], [10], Qt.Orientation.Vertical)
    QApplication.processEvents()
    canvas = window.workspace.timeline.canvas
    assert canvas.height() >= canvas.minimumHeight()
    assert canvas.mapTo(timeline, canvas.rect().bottomLeft()).y() < timeline.height()


def test_a_pane_closed_with_its_own_button_stays_closed(window, settled, open_window, library_path):
    pane = window.workspace.panes()["speaker"]
    pane.title.close_button.click()
    settled(window)
    assert window.workspace.speaker.isHidden()
    assert not window.actions_.panes["speaker"].isChecked()
    window.close()
    assert settings.load().hidden == ("speaker",)
    window.actions_.panes["speaker"].trigger()
    assert not window.workspace.speaker.isHidden() if window.workspace else True


def test_a_pane_closed_and_opened_again_has_its_old_size_and_place(window, settled):
    pane = window.workspace.panes()["filters"]
    window.workspace.docks.set_sizes([pane], [300], Qt.Orientation.Horizontal)
    settled(window)
    place = pane.geometry()
    for _ in range(2):
        window.actions_.panes["filters"].trigger()
        settled(window)
    assert pane.geometry() == place


def test_panes_moved_floated_and_tabbed_come_back_as_they_were(open_window, library_path, settled):
    window = open_window(library_path)
    docks = window.workspace.docks
    docks.move_pane("filters", "right")
    docks.tabifyDockWidget(docks.panes["speaker"], docks.panes["reading"])
    docks.move_pane("timeline", "")
    docks.panes["timeline"].move(60, 80)
    docks.panes["timeline"].resize(500, 300)
    settled(window)
    window.close()
    again = open_window(library_path, settings.load())
    docks = again.workspace.docks
    assert docks.panes["timeline"].isFloating()
    assert docks.panes["timeline"].isVisible()
    assert docks.panes["timeline"].size().toTuple() == (500, 300)
    assert docks.dockWidgetArea(docks.panes["filters"]) == AREA.RightDockWidgetArea
    assert docks.tabifiedDockWidgets(docks.panes["speaker"]) == [docks.panes["reading"]]


def test_a_layout_that_cannot_be_read_is_the_usual_one(open_window, library_path):
    for kept in ("", "AAAA", "not base 64 ✂", "/" * 4000):
        window = open_window(library_path, Settings(panes=kept))
        assert areas(window) == USUAL
        assert window.workspace.panes()["reading"].width() > 300
        window.close()


def test_a_pane_left_on_a_screen_that_is_gone_comes_back_into_sight(open_window, library_path, settled):
    window = open_window(library_path)
    pane = window.workspace.panes()["speaker"]
    window.workspace.docks.move_pane("speaker", "")
    pane.move(9000, 9000)
    settled(window)
    window.close()
    again = open_window(library_path, settings.load())
    pane = again.workspace.panes()["speaker"]
    assert not pane.isFloating() or pane.screen().availableGeometry().intersects(pane.geometry())


def test_reset_layout_puts_everything_back(window, settled):
    docks = window.workspace.docks
    usual = {name: pane.geometry() for name, pane in docks.panes.items()}
    docks.move_pane("filters", "bottom")
    docks.move_pane("reading", "")
    docks.panes["timeline"].close()
    docks.set_sizes([docks.panes["speaker"]], [500], Qt.Orientation.Horizontal)
    settled(window)
    window.actions_.pane_commands.reset.trigger()
    settled(window)
    assert areas(window) == USUAL
    assert {name: pane.geometry() for name, pane in docks.panes.items()} == usual
    assert all(action.isChecked() for action in window.actions_.panes.values())


def test_what_is_reset_in_a_narrow_window_leaves_room_for_the_list(window, settled):
    window.resize(900, 640)
    settled(window)
    window.actions_.pane_commands.reset.trigger()
    settled(window)
    assert window.workspace.filters.isHidden()
    assert window.workspace.panes()["reading"].width() <= 0.4 * window.workspace.width()
    window.resize(1300, 800)
    settled(window)
    assert not window.workspace.filters.isHidden()


def test_in_a_low_window_the_article_has_the_side_to_itself(window, settled):
    window.setMinimumSize(0, 0)  # a screen of 720 × 450, as one of 1440 × 900 is at 200 %
    window.resize(720, 450)
    settled(window)
    assert window.workspace.speaker.isHidden()
    assert not window.actions_.panes["speaker"].isChecked()
    assert window.workspace.remembered(window.kept).hidden == ()
    window.actions_.panes["speaker"].trigger()
    settled(window)
    assert not window.workspace.speaker.isHidden()
    head = window.workspace.speaker
    assert head.height() >= head.minimumSizeHint().height()
    window.resize(1300, 800)
    settled(window)
    assert not window.workspace.speaker.isHidden()


def test_what_was_folded_for_two_reasons_comes_back_when_both_are_gone(window, settled):
    workspace = window.workspace
    window.setMinimumSize(0, 0)
    workspace.fold("speaker", True)
    window.resize(1280, 450)
    settled(window)
    workspace.fold("speaker", False)
    assert workspace.speaker.isHidden()
    window.resize(1280, 800)
    settled(window)
    assert not workspace.speaker.isHidden()


def test_a_floating_pane_needs_no_room_in_a_narrow_window(window, settled):
    window.workspace.docks.move_pane("filters", "")
    settled(window)
    window.resize(900, 640)
    settled(window)
    assert not window.workspace.filters.isHidden()


@pytest.fixture
def reader(window, settled):
    """A window in which a quotation is read, so that every pane has something to stop at."""
    speakers = window.workspace.filters.speakers.list.facets()
    known = next(each.key for each in speakers if each.key is not None)
    window.desk.select([window.workspace.list.model.id_at(0)])
    settled(window)
    window.workspace.speaker.show_speaker(known)
    settled(window)
    return window


def test_panes_are_walked_through_with_f6(reader, qtbot):
    window, workspace = reader, reader.workspace
    window.activateWindow()
    workspace.search.box.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is workspace.search.box)
    order = []
    for _ in range(6):
        window.actions_.pane_commands.next.trigger()
        order.append(workspace.walk.current())
    inside = [workspace.filters, workspace.timeline, workspace.list, workspace.speaker, workspace.reading]
    assert order == [*inside, workspace.top]
    window.actions_.pane_commands.previous.trigger()
    assert workspace.walk.current() is workspace.reading


def test_f6_goes_to_the_quotations_and_not_to_the_buttons_above_them(window):
    listed = window.workspace.list
    listed.table.clearSelection()
    window.workspace.walk.enter(window.workspace.timeline)
    window.workspace.walk.go(1)
    assert listed.table.hasFocus()


def test_the_walk_leaves_out_what_is_closed_and_returns_to_where_one_was(window, qtbot, settled):
    workspace = window.workspace
    window.activateWindow()
    listed = workspace.filters.speakers.list
    listed.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is listed)
    workspace.show_pane("timeline", False)
    window.actions_.pane_commands.next.trigger()
    assert workspace.walk.current() is workspace.list
    window.actions_.pane_commands.previous.trigger()
    assert QApplication.focusWidget() is listed


def tab_order(window, qtbot) -> list[str]:
    """The panes in the order in which the Tab key comes to them."""
    workspace = window.workspace
    names = {workspace.top: "search", workspace.list: "list"}
    names |= {pane.widget(): name for name, pane in workspace.panes().items()}
    window.activateWindow()
    workspace.search.box.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is workspace.search.box)
    order = ["search"]
    for _ in range(200):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is workspace.search.box:
            break
        here = names.get(workspace.walk.current(), "")
        if here and order[-1] != here:
            order.append(here)
    return order


def test_the_tab_key_goes_the_same_way_also_after_panes_were_afloat(reader, qtbot, settled):
    reading_order = ["search", "filters", "timeline", "list", "speaker", "reading"]
    assert tab_order(reader, qtbot) == reading_order
    for afloat in (True, False):
        reader.workspace.panes()["filters"].setFloating(afloat)
        settled(reader)
    assert tab_order(reader, qtbot) == reading_order


def test_the_pane_in_use_is_moved_by_the_menu(window, qtbot, settled):
    window.activateWindow()
    window.workspace.list.table.setFocus()
    commands = window.actions_.pane_commands
    commands.move_menu.aboutToShow.emit()
    assert not commands.sides["left"].isEnabled()
    window.workspace.filters.speakers.list.setFocus()
    commands.move_menu.aboutToShow.emit()
    commands.sides["right"].trigger()
    settled(window)
    assert areas(window)["filters"] == AREA.RightDockWidgetArea
    commands.sides[""].trigger()
    assert window.workspace.panes()["filters"].isFloating()


def test_titles_have_names_and_say_what_their_buttons_do(window, settled):
    pane = window.workspace.panes()["timeline"]
    assert QAccessible.queryAccessibleInterface(pane).text(QAccessible.Text.Name) == "Timeline"
    assert pane.title.close_button.accessibleName() == "Close “Timeline”"
    assert pane.title.float_button.accessibleName() == "“Timeline” in a window of its own"
    pane.title.float_button.click()
    settled(window)
    assert pane.isFloating()
    assert pane.title.float_button.accessibleName() == "Put “Timeline” back into the window"


def test_a_tab_names_the_pane_so_its_title_does_not(window, settled):
    docks = window.workspace.docks
    docks.tabifyDockWidget(docks.panes["speaker"], docks.panes["reading"])
    settled(window)
    assert docks.panes["reading"].title.name.text() == ""
    docks.move_pane("reading", "left")
    settled(window)
    assert docks.panes["reading"].title.name.text() == "Article"


def test_reading_brings_the_article_forth_from_behind_a_tab(window, settled):
    docks = window.workspace.docks
    docks.tabifyDockWidget(docks.panes["reading"], docks.panes["speaker"])
    docks.panes["speaker"].raise_()
    settled(window)
    assert window.workspace.reading.visibleRegion().isEmpty()
    window.workspace.read(window.workspace.list.model.id_at(2))
    settled(window)
    assert not window.workspace.reading.visibleRegion().isEmpty()


def test_a_library_without_articles_keeps_the_layout_it_never_showed(open_window, library_path, tmp_path):
    window = open_window(library_path)
    window.workspace.docks.move_pane("filters", "right")
    window.close()
    kept = settings.load()
    empty = open_window(tmp_path / "empty.quoteline", kept)
    empty.close()
    assert settings.load().panes == kept.panes
    now = settings.load()
    assert replace(now, recent=()) == replace(kept, recent=(), window=now.window, library_ids=now.library_ids)
