"""Lanes through what a person does: drag a name, press keys, open the menu, choose in the dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot
from reading_room import BOARD, JORN, ODA, Straightaway, add, article, library_of, many, said, shown

from quoteline import settings
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy
from quoteline.settings import Settings
from quoteline.ui import theme
from quoteline.ui.lane_commands import LaneCommands
from quoteline.ui.lane_dialog import LaneDialog
from quoteline.ui.timeline_lanes import NOTHING_CHOSEN, LaneChoice
from quoteline.ui.timeline_layout import RowKind
from quoteline.ui.timeline_view import TimelineView

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
STORY = "“The quay will hold,” said Oda Vestergaard. “Nobody knows,” he said. “We sail,” said Jorn Malk."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    theme.speaker_slots.begin({1: 0, 2: 1, 3: 2})
    opened = library_of(tmp_path / "quay.quoteline", many(6, ODA), many(4, JORN), many(2, BOARD))
    add(opened, article(STORY), said(STORY, "Nobody knows", None, None))
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
def commands(view: TimelineView, qtbot: QtBot) -> Iterator[LaneCommands]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = LaneCommands(window.menuBar().addMenu("Timeline"))
    made.to_library(view)
    yield made
    window.close()


def names(view: TimelineView) -> list[str]:
    return [row.lane.label for row in view.hands.lanes() if row.lane is not None]


def place(view: TimelineView, name: str) -> QPoint:
    row = next(row for row in view.hands.lanes() if row.lane is not None and row.lane.label == name)
    return QPoint(40, round(row.top + row.height / 2))


def drag(qtbot: QtBot, view: TimelineView, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view.canvas, LEFT, PLAIN, start)
    for at in (start + QPoint(0, 20 if end.y() > start.y() else -20), end):
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), QPointF(at), Qt.MouseButton.NoButton, LEFT, PLAIN
        )
        QApplication.sendEvent(view.canvas, event)
    qtbot.mouseRelease(view.canvas, LEFT, PLAIN, end)


def test_the_name_of_a_lane_can_be_dragged_to_another_place(view: TimelineView, qtbot: QtBot) -> None:
    assert names(view) == ["Oda Vestergaard", "Jorn Malk", "the Tide Board"]
    first = view.model.scale
    drag(qtbot, view, place(view, "the Tide Board"), place(view, "Oda Vestergaard") - QPoint(0, 12))
    assert names(view) == ["the Tide Board", "Oda Vestergaard", "Jorn Malk"]
    drag(qtbot, view, place(view, "the Tide Board"), place(view, "Jorn Malk") + QPoint(0, 12))
    assert names(view) == ["Oda Vestergaard", "Jorn Malk", "the Tide Board"]
    assert view.model.scale == first  # the days were not dragged along


def test_a_click_on_a_name_still_filters(view: TimelineView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.lane_chosen) as chosen:
        qtbot.mouseClick(view.canvas, LEFT, PLAIN, place(view, "Jorn Malk"))
    assert chosen.args == [2]


def test_days_can_be_dragged_after_a_lane_was(view: TimelineView, qtbot: QtBot) -> None:
    drag(qtbot, view, place(view, "the Tide Board"), place(view, "Oda Vestergaard"))
    view.model.look_at(view.model.scale.zoomed(4, 300))
    before = view.model.scale
    plot = QPoint(round(view.canvas.plan().gutter) + 300, place(view, "Jorn Malk").y())
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(plot),
        QPointF(plot),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        PLAIN,
    )
    QApplication.sendEvent(view.canvas, event)
    assert view.model.scale == before  # nothing is held any more
    drag(qtbot, view, plot, plot - QPoint(80, -30))
    assert view.model.scale != before


def test_keys_choose_move_pin_collapse_and_hide_a_lane(
    view: TimelineView, commands: LaneCommands, qtbot: QtBot
) -> None:
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down)
    assert view.hands.focus is not None
    assert view.hands.focus.lane is not None
    assert view.hands.focus.lane.label == "Jorn Malk"
    commands.up.trigger()
    assert names(view) == ["Jorn Malk", "Oda Vestergaard", "the Tide Board"]
    commands.down.trigger()
    commands.down.trigger()
    assert names(view)[-1] == "Jorn Malk"
    commands.pin.trigger()
    assert names(view)[0] == "Jorn Malk"
    commands.collapse.trigger()
    row = view.hands.focus
    assert row is not None
    assert row.thin
    assert row.height < view.hands.lanes()[1].height / 1.4
    commands.collapse.trigger()
    assert view.hands.focus is not None
    assert not view.hands.focus.thin
    commands.hide.trigger()
    assert "Jorn Malk" not in names(view)
    others = next(row for row in view.canvas.plan().rows if row.kind is RowKind.OTHERS)
    assert others.lane is not None
    assert others.lane.total >= 4


def test_without_a_chosen_lane_the_keys_say_how_to_choose_one(
    view: TimelineView, commands: LaneCommands, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(commands.refused) as told:
        commands.pin.trigger()
    assert "↓" in told.args[0]
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert view.hands.focus is None


def test_a_pinned_lane_stays_whatever_the_filter_makes_most_quoted(
    view: TimelineView, commands: LaneCommands, qtbot: QtBot
) -> None:
    for _ in range(3):
        qtbot.keyClick(view.canvas, Qt.Key.Key_Down)
    commands.pin.trigger()
    view.show_wanted(Wanted(speakers=(1,)))
    assert names(view)[0] == "the Tide Board"
    lane = view.hands.lanes()[0].lane
    assert lane is not None
    assert lane.total == 0


def test_others_and_the_undated_are_always_there(view: TimelineView) -> None:
    view.hands.decide(LaneChoice(hidden=(1, 2, 3)), "")
    kinds = [row.kind for row in view.canvas.plan().rows]
    assert RowKind.OTHERS in kinds
    assert RowKind.UNDATED in kinds
    assert names(view) == []
    view.hands.reset()
    assert names(view) == ["Oda Vestergaard", "Jorn Malk", "the Tide Board"]


def test_the_menu_of_a_name_offers_all_that_can_be_done(
    view: TimelineView, commands: LaneCommands, qtbot: QtBot
) -> None:
    at = place(view, "Jorn Malk")
    with qtbot.waitSignal(view.hands.menu_wanted) as asked:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.canvas.mapToGlobal(at))
        QApplication.sendEvent(view.canvas, event)
    menu = commands.menu_of(view, asked.args[0])
    offered = {action.text(): action for action in menu.actions() if action.text()}
    assert list(offered)[:3] == ["Only this speaker", "Without this speaker", "Open in the speaker panel"]
    assert list(offered)[3:5] == ["Pin", "Collapse"]
    with qtbot.waitSignal(view.lane_ruled_out) as out:
        offered["Without this speaker"].trigger()
    assert out.args == [2]
    with qtbot.waitSignal(view.lane_opened) as opened:
        offered["Open in the speaker panel"].trigger()
    assert opened.args == [2]
    offered["Pin"].trigger()
    offered["Collapse"].trigger()
    again = {action.text() for action in commands.menu_of(view, view.hands.lanes()[0]).actions()}
    assert {"Unpin", "Expand", "Move up", "Move down", "Hide", "Choose lanes…", "Reset lanes"} <= again


def test_the_dialog_finds_names_ticks_and_orders_them(library: Library, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dialog = LaneDialog(window, Straightaway(library), LaneBy.SPEAKER, LaneChoice(pinned=(1,), hidden=(9,)))
    assert dialog.found.count() == 3
    dialog.line.setText("tide")
    qtbot.waitUntil(lambda: dialog.found.count() == 1)
    dialog.found.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.choice().pinned == (1, 3)
    dialog.chosen.setCurrentRow(1)
    dialog.up.click()
    assert dialog.choice().pinned == (3, 1)
    dialog.chosen.setCurrentRow(1)
    dialog.out.click()
    dialog.count.setCurrentIndex(dialog.count.findData(2))
    assert dialog.choice() == LaneChoice(pinned=(3,), hidden=(9,), count=2)
    dialog.hidden.click()
    assert dialog.choice().hidden == ()
    dialog.done(0)


def test_a_number_of_lanes_is_kept_to(view: TimelineView) -> None:
    view.hands.decide(LaneChoice(count=1), "")
    assert names(view) == ["Oda Vestergaard"]


def test_lanes_of_each_sort_have_choices_of_their_own(view: TimelineView) -> None:
    view.hands.decide(NOTHING_CHOSEN.pin(3), "")
    view.set_lanes(LaneBy.OUTLET)
    assert view.model.choice == NOTHING_CHOSEN
    assert names(view) == ["Skerry Courier"]
    view.set_lanes(LaneBy.SPEAKER)
    assert names(view)[0] == "the Tide Board"


def test_what_was_decided_comes_back_with_the_library(
    view: TimelineView, library: Library, qtbot: QtBot
) -> None:
    view.hands.decide(NOTHING_CHOSEN.pin(3).collapse(1, True), "")
    again = TimelineView(Straightaway(library))
    again.restore_lanes(view.kept_lanes())
    again.refresh()
    shown(qtbot, again, 1000, 460)
    assert names(again)[0] == "the Tide Board"
    assert [row.thin for row in again.hands.lanes()] == [False, True, False]


def test_settings_keep_lanes_by_library_and_forget_the_oldest() -> None:
    kept = Settings()
    for number in range(settings.LIBRARIES + 5):
        kept = settings.with_lanes(kept, Path(f"/skerry/{number}.quoteline"), f'{{"n": {number}}}')
    assert len(kept.lanes) == settings.LIBRARIES
    assert settings.lanes_of(kept, Path("/skerry/3.quoteline")) == ""
    assert settings.lanes_of(kept, Path("/skerry/9.quoteline")) == '{"n": 9}'
    assert (
        settings.lanes_of(
            settings.with_lanes(kept, Path("/skerry/9.quoteline"), ""), Path("/skerry/9.quoteline")
        )
        == ""
    )


def test_a_merged_speaker_who_was_pinned_twice_has_one_lane(view: TimelineView, library: Library) -> None:
    from quoteline.services import speakers

    view.hands.decide(NOTHING_CHOSEN.pin(1).pin(2), "")
    speakers.merge(library, [2], 1)
    view.refresh()
    assert names(view) == ["Oda Vestergaard", "the Tide Board"]


def test_opening_a_lane_brings_the_speaker_panel_forth(
    window: SimpleNamespace, settled: Callable[[object], None]
) -> None:
    workspace = window.workspace
    workspace.show_pane("speaker", False)
    key = next(row.lane.key for row in workspace.timeline.hands.lanes() if row.lane is not None)
    workspace.timeline.lane_opened.emit(key)
    settled(window)
    assert workspace.panes()["speaker"].isVisible()
    assert workspace.speaker.speaker_id == key


def test_lanes_come_back_when_the_library_is_opened_again(
    window: SimpleNamespace, library_path: Path, settled: Callable[[object], None], qtbot: QtBot
) -> None:
    timeline = window.workspace.timeline
    last = timeline.hands.lanes()[-1].lane.key
    timeline.hands.decide(NOTHING_CHOSEN.pin(last), "")
    with qtbot.waitSignal(window.settled):
        window.open(library_path)
    settled(window)
    assert window.workspace.timeline is not timeline
    assert window.workspace.timeline.hands.lanes()[0].lane.key == last
