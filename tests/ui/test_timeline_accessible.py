"""The timeline for who cannot see it: lanes, marks and columns with names, values, states and actions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot
from reading_room import BOARD, JORN, ODA, Straightaway, add, article, library_of, many, said, shown

from quoteline.domain import Axis, Basis
from quoteline.services.library import Library
from quoteline.services.timelines import Unit
from quoteline.ui import announcing, theme
from quoteline.ui.timeline_lanes import NOTHING_CHOSEN
from quoteline.ui.timeline_view import TimelineView

STORY = "“We sail at six,” said Jorn Malk. “No ferry is cancelled,” the Board wrote. “Nobody knows,” he said."
NAME, VALUE = QAccessible.Text.Name, QAccessible.Text.Value


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    theme.speaker_slots.begin({1: 0, 2: 1, 3: 2})
    opened = library_of(tmp_path / "quay.quoteline", many(12, ODA, every=1))
    add(
        opened,
        article(STORY),
        said(STORY, "We sail at six", JORN, date(2024, 1, 5), basis=Basis.PUBLICATION, confidence=0.2),
        said(STORY, "No ferry is cancelled", BOARD, date(2024, 1, 1), last=date(2024, 1, 31)),
        said(STORY, "Nobody knows", None, None),
    )
    yield opened
    opened.close()


@pytest.fixture
def view(library: Library, qtbot: QtBot) -> TimelineView:
    made = TimelineView(Straightaway(library))
    made.refresh()
    shown(qtbot, made, 1000, 460)
    made.canvas.setFocus()
    return made


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleEvent]:
    heard: list[QAccessibleEvent] = []
    monkeypatch.setattr(announcing, "tell", heard.append)
    monkeypatch.setattr(announcing, "is_heard", lambda: True)
    return heard


def root(view: TimelineView) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(view.canvas)
    assert found is not None
    return found


def children(of: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [of.child(number) for number in range(of.childCount())]


def names(of: QAccessibleInterface) -> list[str]:
    return [each.text(NAME) for each in children(of)]


def lane(view: TimelineView, name: str) -> QAccessibleInterface:
    return next(each for each in children(root(view)) if each.text(NAME).startswith(name))


def test_the_rows_of_the_timeline_are_read_from_the_top(view: TimelineView) -> None:
    assert names(root(view)) == [
        "All: 14 quotations with a day",
        "Oda Vestergaard: 12 quotations",
        "Jorn Malk: 1 quotation",
        "the Tide Board: 1 quotation",
        "others: 1 quotation, 1 undated",
        "When articles were published",
        "1 quotation without a day",
    ]
    assert {each.role() for each in children(root(view))} == {QAccessible.Role.ListItem}


def test_marks_say_whose_they_are_when_and_what_they_look_like(view: TimelineView) -> None:
    assert names(lane(view, "Jorn")) == ["Jorn Malk, 5 Jan 2024, 1 quotation, day of publication, uncertain"]
    assert names(lane(view, "the Tide")) == ["the Tide Board, 1–31 Jan 2024, 1 quotation"]
    assert names(lane(view, "1 quotation without")) == ["Quotation without a day, 1 of 1"]


def test_columns_say_their_days_and_counts(view: TimelineView) -> None:
    view.set_unit(Unit.MONTH)
    assert names(lane(view, "Oda")) == ["Oda Vestergaard, January 2024, 12 quotations"]
    assert names(lane(view, "All")) == ["January 2024, 14 quotations"]


def test_the_value_is_what_is_in_view_and_how_much_of_it_is_selected(view: TimelineView) -> None:
    assert root(view).text(VALUE).endswith("in view")
    view.select([1, 2])
    assert root(view).text(VALUE).endswith("in view, 2 quotations selected")


def test_pressing_a_mark_selects_it_and_pressing_a_column_filters_by_its_days(
    view: TimelineView, qtbot: QtBot
) -> None:
    mark = lane(view, "Jorn").child(0)
    action = mark.actionInterface()
    assert action.actionNames() == ["Press"]
    with qtbot.waitSignal(view.selected) as selected:
        action.doAction("Press")
    view.select(selected.args)
    assert mark.state().selected
    view.set_unit(Unit.MONTH)
    with qtbot.waitSignal(view.brushed) as brushed:
        lane(view, "Oda").child(0).actionInterface().doAction("Press")
    assert brushed.args == [(date(2024, 1, 1), date(2024, 1, 31))]


def test_pressing_a_lane_asks_for_only_this_lane(view: TimelineView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.lane_chosen) as chosen:
        lane(view, "Jorn").actionInterface().doAction("Press")
    assert chosen.args == [2]
    with qtbot.waitSignal(view.undated_chosen):
        lane(view, "1 quotation without").actionInterface().doAction("Press")


def test_a_collapsed_lane_says_so(view: TimelineView) -> None:
    assert lane(view, "Oda").state().expanded
    view.hands.decide(NOTHING_CHOSEN.collapse(1, True), "")
    found = lane(view, "Oda")
    assert found.text(NAME) == "Oda Vestergaard: 12 quotations, collapsed"
    assert found.state().collapsed
    assert found.childCount() > 0


def test_what_is_read_lies_where_it_is_painted(view: TimelineView) -> None:
    canvas = view.canvas
    whole = canvas.rect().translated(canvas.mapToGlobal(canvas.rect().topLeft()))
    for row in children(root(view)):
        assert whole.contains(row.rect()), row.text(NAME)
        for part in children(row):
            assert row.rect().adjusted(-2, -2, 2, 2).intersects(part.rect()), part.text(NAME)
            assert row.childAt(*part.rect().center().toTuple()) is not None
            assert part.parent() is row
            assert part.role() is QAccessible.Role.Button


def test_walking_to_a_quotation_and_to_a_lane_moves_the_focus_that_is_told(
    view: TimelineView, told: list[QAccessibleEvent], qtbot: QtBot
) -> None:
    view.selected.connect(lambda id: view.select([id]))
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    focus = [each for each in told if each.type() is QAccessible.Event.Focus]
    assert len(focus) == 1
    assert [each.message() for each in told if isinstance(each, QAccessibleAnnouncementEvent)]
    told.clear()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down)
    assert [each.type() for each in told] == [QAccessible.Event.Focus]


def test_what_changed_is_told_once_the_hand_rests(
    view: TimelineView, told: list[QAccessibleEvent], qtbot: QtBot
) -> None:
    for _ in range(5):
        view.model.look_at(view.model.scale.zoomed(1.3, 300))
    assert QAccessible.Event.ValueChanged not in [each.type() for each in told]
    qtbot.waitUntil(lambda: QAccessible.Event.ValueChanged in [each.type() for each in told])
    assert [each.type() for each in told].count(QAccessible.Event.ValueChanged) == 1
    view.set_axis(Axis.PUBLISHED)
    assert QAccessible.Event.ObjectReorder in [each.type() for each in told]


def test_a_timeline_that_is_gone_is_no_more_than_empty(library: Library, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    view = TimelineView(Straightaway(library), window)
    view.refresh()
    window.setCentralWidget(view)
    shown(qtbot, window, 800, 400)
    row = root(view).child(2)
    part = row.child(0)
    assert part.isValid()
    view.model.set_lanes(view.model.lanes)
    window.takeCentralWidget().deleteLater()
    del view
    qtbot.wait(1)
    assert part.actionInterface() is not None
