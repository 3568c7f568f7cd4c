"""Values of a filter are asked for by one click, ruled out by another, and taken back where they are seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from quoteline.domain import Axis, Kind
from quoteline.services import choices
from quoteline.services.browsing import Facet
from quoteline.services.searching import Wanted
from quoteline.ui import phrases
from quoteline.ui.active_filters import active_filters
from quoteline.ui.desk import Desk
from quoteline.ui.facet_list import LONG, FacetList
from quoteline.ui.filter_section import FEW, TYPED, Section
from quoteline.ui.quotation_columns import Column

ECHO, POST, MILL = Facet("Echo", "Echo", 9), Facet("Post", "Post", 7), Facet("Mill", "Mill", 0)
ALT, LEFT, MIDDLE = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


@pytest.fixture
def outlets(qtbot: QtBot) -> FacetList:
    shown = FacetList("Outlets")
    qtbot.addWidget(shown)
    shown.show_facets((ECHO, POST, MILL), (), ())
    shown.resize(240, shown.height())
    shown.show()
    return shown


def row(shown: FacetList, place: int) -> QPoint:
    return shown.visualRect(shown.model().index(place, 0)).center()


def pressed(shown: FacetList, key: Qt.Key) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize(("button", "held"), [(LEFT, ALT), (MIDDLE, Qt.KeyboardModifier.NoModifier)])
def test_alt_and_the_middle_button_rule_out(outlets, qtbot, button, held):
    ticked = []
    outlets.ticked.connect(ticked.append)
    with qtbot.waitSignal(outlets.ruled_out) as told:
        qtbot.mouseClick(outlets.viewport(), button, held, row(outlets, 1))
    assert told.args == ["Post"]
    assert not ticked


@pytest.mark.parametrize("key", [Qt.Key.Key_Minus, Qt.Key.Key_Delete])
def test_minus_and_delete_rule_out_what_the_keys_are_on_and_nothing_else(outlets, qtbot, key):
    outlets.setCurrentIndex(outlets.model().index(0, 0))
    asked = pressed(outlets, key)
    asked.ignore()
    QApplication.sendEvent(outlets, asked)
    assert asked.isAccepted()  # so that Delete does not also take the selected quotation away
    with qtbot.waitSignal(outlets.ruled_out) as told:
        qtbot.keyClick(outlets, key)
    assert told.args == ["Echo"]


def test_the_menu_of_a_value_includes_excludes_and_takes_back(outlets, qtbot, monkeypatch):
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, at: opened.append(menu))
    at = row(outlets, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, outlets.viewport().mapToGlobal(at))
    QApplication.sendEvent(outlets.viewport(), event)
    assert [each.text() for each in opened[0].actions()] == ["Only “Post”", "Without “Post”"]
    with qtbot.waitSignal(outlets.only_wanted) as only:
        opened[0].actions()[0].trigger()
    with qtbot.waitSignal(outlets.ruled_out) as out:
        opened[0].actions()[1].trigger()
    assert only.args == out.args == ["Post"]
    outlets.show_facets((ECHO, POST), ("Echo",), ("Post",))
    model = outlets.model()
    told = [[each.text() for each in outlets.menu_of(model.index(place, 0)).actions()] for place in (0, 1)]
    assert told[0] == ["Only “Echo”", "Without “Echo”", "Include “Echo” no more"]
    assert told[1] == ["Only “Post”", "Exclude “Post” no more"]


def test_an_excluded_value_says_so_and_looks_otherwise_without_any_colour(outlets, qtbot):
    def seen() -> QImage:
        at = outlets.visualRect(outlets.model().index(1, 0))
        return outlets.viewport().grab(at).toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    said = Qt.ItemDataRole.AccessibleTextRole
    plain = seen()
    outlets.show_facets((ECHO, POST, MILL), ("Post",), ())
    ticked = seen()
    assert outlets.model().index(1, 0).data(said) == "Post: 7"
    outlets.show_facets((ECHO, POST, MILL), (), ("Post",))
    assert outlets.model().index(1, 0).data(said) == "Post: 7, excluded"
    assert "Excluded" in outlets.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert len({bytes(each.constBits()) for each in (plain, ticked, seen())}) == 3


def test_a_list_that_cannot_exclude_takes_alt_as_a_plain_click(qtbot):
    years = FacetList("Years", excludes=False)
    qtbot.addWidget(years)
    years.show_facets((Facet("2025", "2025", 3),), (), ())
    with qtbot.waitSignal(years.ticked):
        qtbot.mouseClick(years.viewport(), LEFT, ALT, row(years, 0))


# --- a section of the bar ---------------------------------------------------------------------------


def many(count: int) -> list[Facet]:
    return [Facet(f"outlet {number}", f"Outlet {number:03}", count - number) for number in range(count)]


def test_what_is_chosen_or_ruled_out_never_vanishes(qtbot):
    section = Section("Outlets")
    qtbot.addWidget(section)
    section.show_facets(many(40), ("outlet 39",), ("outlet 30", "Gone"))
    listed = {each.key: each.count for each in section.list.facets()}
    assert {"outlet 39", "outlet 30", "Gone"} <= set(listed)
    assert listed["Gone"] == 0
    assert len(listed) == FEW


def test_a_long_filter_is_searched_sorted_and_opened(qtbot):
    section = Section("Outlets", find="Find an outlet")
    qtbot.addWidget(section)
    section.show_facets(many(TYPED), ())
    assert section.box.isHidden()
    section.show_facets(many(12_000), ())
    assert not section.box.isHidden()
    assert [each.key for each in section.list.facets()] == [f"outlet {number}" for number in range(FEW)]
    section.box.setText("outlet 01199")
    assert section.list.facets() == []
    section.box.setText("Outlet 11999")
    assert [each.key for each in section.list.facets()] == ["outlet 11999"]
    section.box.clear()
    section._more.click()
    assert len(section.list.facets()) == 12_000
    assert section.list.height() < 12_000
    assert section.list.model().rowCount() > LONG


def test_a_filter_without_a_name_has_no_order_to_be_chosen(qtbot):
    section = Section("", FacetList("Years", excludes=False), few=3)
    qtbot.addWidget(section)
    section.show()
    section.show_facets(many(9), ())
    assert section.order.isHidden()
    assert section.order.window() is section.window()
    assert len(section.list.facets()) == 3


def test_a_filter_is_listed_by_name_where_that_is_asked_for(qtbot):
    section = Section("Outlets", find="Find an outlet")
    qtbot.addWidget(section)
    names = ["Zeit", "élan", "Echo", "Äther", *(f"Post {number}" for number in range(9))]
    section.show_facets([Facet(name, name, 20 - at) for at, name in enumerate(names)], ())
    assert section.list.facets()[0].label == "Zeit"
    section.order.click()
    assert [each.label for each in section.list.facets()][:3] == ["Äther", "Echo", "élan"]
    section.order.click()
    assert section.list.facets()[0].label == "Zeit"


# --- what is wanted ---------------------------------------------------------------------------------


def test_chips_name_what_is_excluded_and_each_can_be_taken_back():
    wanted = Wanted(
        outlets=("Echo",), not_outlets=("", "Post"), not_kinds=(Kind.DIRECT,), not_tags=("beat",),
        not_speakers=(3,), languages=("de",), not_languages=("",), not_flags=("starred",),
    )  # fmt: skip
    active = active_filters(wanted, lambda speaker: f"speaker {speaker}")
    assert [each.text for each in active] == [
        *("not speaker 3", "Echo", f"not {phrases.outlet_name('')}", "not Post", "not Direct"),
        *("German", "not Language unknown", "not #beat", "not Starred"),
    ]
    assert active[3].without == replace(wanted, not_outlets=("",))
    left = wanted
    for _ in active:
        left = active_filters(left, str)[0].without
    assert left == Wanted()


def test_what_a_click_turns():
    wanted = choices.turned(Wanted(), "tags", "beat")
    assert wanted == Wanted(tags=("beat",))
    assert choices.turned(wanted, "tags", "beat") == Wanted()
    wanted = choices.turned(wanted, "tags", "beat", out=True)
    assert wanted == Wanted(not_tags=("beat",))
    assert (
        choices.turned(wanted, "tags", "beat") == choices.turned(wanted, "tags", "beat", out=True) == Wanted()
    )


def test_to_want_only_a_value_forgets_that_it_was_excluded_and_back_brings_that_again(qtbot):
    desk = Desk()
    desk.without("speakers", 4, None)
    desk.without("speakers", 4)
    assert desk.wanted == Wanted(not_speakers=(4, None))
    desk.change(speakers=(4,))
    assert desk.wanted == Wanted(speakers=(4,))
    desk.without("speakers", 4)
    assert desk.wanted == Wanted(not_speakers=(4,))
    desk.back()
    desk.back()
    assert desk.wanted == Wanted(not_speakers=(4, None))
    desk.forward()
    assert desk.wanted == Wanted(speakers=(4,))


# --- in the window ----------------------------------------------------------------------------------


def shown(window) -> list[int]:
    return list(window.workspace.list.model.ids)


def test_the_window_excludes_by_click_by_lane_by_menu_and_goes_back(window, qtbot, settled):
    filters, everything = window.workspace.filters, len(shown(window))
    outlet = next(each for each in filters.outlets.list.facets() if each.key)
    place = filters.outlets.list.facets().index(outlet)
    qtbot.mouseClick(filters.outlets.list.viewport(), LEFT, ALT, row(filters.outlets.list, place))
    qtbot.waitUntil(lambda: len(shown(window)) == everything - outlet.count)
    settled(window)
    assert window.workspace.list.chips.texts() == [f"not {outlet.label}"]
    assert outlet in filters.outlets.list.facets()
    speaker = next(each for each in filters.speakers.list.facets() if each.key is not None)
    window.workspace.timeline.lane_ruled_out.emit(speaker.key)
    settled(window)
    assert window.desk.wanted == Wanted(not_outlets=(outlet.key,), not_speakers=(speaker.key,))
    window.workspace.list.select([shown(window)[0]])
    window.desk.select([shown(window)[0]])
    kind = window.workspace.list.row_of(shown(window)[0]).kind
    window.actions_.narrowing.not_kinds.trigger()
    qtbot.waitUntil(lambda: window.desk.wanted.not_kinds == (kind,))
    settled(window)
    window.actions_.clear_filters.trigger()
    settled(window)
    assert len(shown(window)) == everything
    window.desk.back()
    settled(window)
    assert window.desk.wanted.not_kinds == (kind,)
    assert [each.text for each in window.workspace.list.active()][-1].startswith("not ")


def test_the_menu_of_a_cell_begins_with_what_filters_by_it(window, qtbot, settled, monkeypatch):
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, at: opened.append(menu))
    table = window.workspace.list.table
    table.selectRow(0)
    qtbot.waitUntil(lambda: bool(window.workspace.list.selected_ids()))
    row_shown = window.workspace.list.row_of(window.workspace.list.selected_ids()[0])

    def menu_on(column: Column) -> list[QAction]:
        left = table.columnViewportPosition(column) + 4
        table.menu_wanted.emit(table.viewport().mapToGlobal(QPoint(left, 4)))
        return opened[-1].actions()

    assert [each.text() for each in menu_on(Column.SAID)[:2]] == ["Only the days of this", ""]
    assert [each.text() for each in menu_on(Column.WORDS)[:2]] == ["", "Copy with citation"]
    speaker = menu_on(Column.SPEAKER)
    assert [each.text() for each in speaker[:3]] == ["Show only this speaker", "Without this speaker", ""]
    speaker[1].trigger()
    qtbot.waitUntil(lambda: window.desk.wanted.not_speakers == (row_shown.speaker_id,))
    settled(window)
    assert all(
        each.speaker_id != row_shown.speaker_id
        for each in map(window.workspace.list.row_of, shown(window)[:9])
    )


def test_a_year_and_then_its_month_are_chosen_and_left_again(window, qtbot, settled):
    filters = window.workspace.filters
    year = filters.periods.list.facets()[0]
    filters.periods.ticked.emit(year.key)
    settled(window)
    assert len(shown(window)) == year.count
    assert window.desk.wanted.first == date(int(year.key), 1, 1)
    again, month = filters.periods.list.facets()[:2]
    assert again == year
    filters.periods.ticked.emit(month.key)
    settled(window)
    assert len(shown(window)) == month.count
    filters.periods.ticked.emit(month.key)
    settled(window)
    assert len(shown(window)) == year.count
    filters.periods.ticked.emit(year.key)
    settled(window)
    assert window.desk.wanted == Wanted(axis=Axis.SAID)
