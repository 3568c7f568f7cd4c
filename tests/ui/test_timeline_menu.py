"""The Timeline menu: each entry does what its key does, on the timeline of the open library."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from quoteline.domain import Axis, day_number
from quoteline.services.timelines import LaneBy
from quoteline.ui.timeline_layout import RowKind


def entry(window, text: str):
    """The entry of the Timeline menu whose text begins like this."""
    commands = window.actions_.timeline
    return next(each for each in commands._menu.actions() if each.text().startswith(text))


@pytest.fixture
def model(window):
    return window.workspace.timeline.model


def select_dated(window, settled) -> int:
    """Selects a quotation whose day is known; gives its id."""
    timeline = window.workspace.timeline.model.timeline
    mark = next(mark for lane in (*timeline.lanes, timeline.others) for mark in lane.marks)
    window.desk.select([mark.id])
    settled(window)
    return mark.start


def test_the_menu_zooms_and_shows_all_days(window, model):
    whole = model.scale.span
    entry(window, "Zoom in").trigger()
    entry(window, "Zoom in").trigger()
    assert model.scale.span < whole
    entry(window, "Zoom out").trigger()
    entry(window, "Show all days").trigger()
    assert model.scale.span >= whole


def test_keys_of_the_timeline_are_heard_where_it_has_the_focus(window, model, qtbot):
    canvas = window.workspace.timeline.canvas
    canvas.setFocus()
    span = model.scale.span
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert model.scale.span == pytest.approx(span / 1.5)


def test_seven_days_around_the_selected_quotation_are_shown(window, model, settled):
    start = select_dated(window, settled)
    entry(window, "Go to 7 days").trigger()
    assert model.scale.first <= start - 6
    assert model.scale.span == pytest.approx(15, abs=0.01)


def test_only_the_days_around_a_quotation_are_kept_and_can_be_taken_away(window, model, settled):
    start = select_dated(window, settled)
    entry(window, "Show only 7 days").trigger()
    settled(window)
    wanted = window.desk.wanted
    assert (day_number(wanted.first), day_number(wanted.last)) == (start - 7, start + 7)
    entry(window, "Take the chosen days away").trigger()
    assert window.desk.wanted.first is None


def test_without_a_quotation_it_says_that_one_must_be_selected(window, settled):
    window.desk.select([])
    settled(window)
    entry(window, "Go to 30 days").trigger()
    assert "Select a quotation first" in window.toast._label.text()


def test_the_first_and_the_last_quotation_are_selected(window, model, settled):
    entry(window, "Last quotation").trigger()
    settled(window)
    last = model.spots[0].start
    entry(window, "First quotation").trigger()
    settled(window)
    assert model.spots[0].start < last


def test_what_is_filtered_by_can_be_the_days_in_view(window, model, settled):
    entry(window, "Zoom in").trigger()
    entry(window, "Show only the days in view").trigger()
    settled(window)
    assert model.brush == window.workspace.timeline.canvas.going.days_in_view()


def test_chosen_days_can_begin_and_end_at_the_selected_quotation(window, model, settled):
    start = select_dated(window, settled)
    entry(window, "Chosen days begin here").trigger()
    settled(window)
    wanted = window.desk.wanted
    assert (day_number(wanted.first), wanted.last) == (start, None)
    entry(window, "Chosen days end here").trigger()
    settled(window)
    wanted = window.desk.wanted
    assert day_number(wanted.first) == day_number(wanted.last) == start


def test_bars_and_articles_can_be_put_away_and_stacked_otherwise(window, model, settled):
    canvas = window.workspace.timeline.canvas
    commands = window.actions_.timeline
    canvas.resize(900, 520)
    assert canvas.plan().density_height > 0
    commands.bars.trigger()
    commands.articles.trigger()
    assert canvas.plan().density_height == 0
    assert canvas.plan().row_for(RowKind.ARTICLES) is None
    commands.stacks[LaneBy.KIND].trigger()
    settled(window)
    assert model.stack_shown is LaneBy.KIND
    commands.per_article.trigger()
    assert model.per_article


def test_the_days_can_be_those_of_publication(window, model, settled):
    window.actions_.timeline.axes[Axis.PUBLISHED].trigger()
    settled(window)
    assert model.axis is Axis.PUBLISHED
    window.workspace.timeline.set_axis(Axis.SAID)
    assert window.actions_.timeline.axes[Axis.SAID].isChecked()


def test_nothing_can_be_asked_of_a_timeline_while_no_library_is_open(open_window):
    window = open_window(None)
    assert not any(each.isEnabled() for each in window.actions_.timeline._menu.actions() if each.text())
