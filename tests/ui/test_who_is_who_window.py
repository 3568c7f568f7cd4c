"""Who is who in the window: dragging, menus, keys, the two pages, and taking back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from soon import as_soon_as, modal

from quoteline.domain import SpeakerKind
from quoteline.services import browsing, speakers, who_is_who
from quoteline.services.library import open_library
from quoteline.storage import linking
from quoteline.ui import speaker_chooser, speaker_commands, speaker_drag, theme
from quoteline.ui.facet_list import FACET
from quoteline.ui.speaker_chooser import SpeakerChooser
from quoteline.ui.speaker_dialogs import Decided, RoleDialog
from quoteline.ui.speaker_lines import Which
from quoteline.ui.speaker_menu import SpeakerMenu
from quoteline.ui.speaker_names import NameRow
from quoteline.ui.speaker_split import SplitDialog
from quoteline.ui.who_is_who import MAYBE, PEOPLE
from quoteline.ui.who_is_who_side import LinkLine

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def library(library_path):
    """The library beside the window: what a person did must be in it."""
    opened = open_library(library_path)
    yield opened
    opened.close()


@pytest.fixture
def sure(monkeypatch):
    """Says yes to every second look; gives what was asked."""
    asked = []
    monkeypatch.setattr(speaker_commands, "ask_sure", lambda over, merging: asked.append(merging) or True)
    return asked


@pytest.fixture
def in_front(window, qtbot):
    """The window has the keys."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def commands(window):
    return window.connections.speakers.commands


def names(library) -> list[str]:
    return [each.label for each in browsing.speaker_list(library)]


def two(library) -> tuple[browsing.Facet, browsing.Facet]:
    """The two most quoted."""
    first, second = browsing.speaker_list(library)[:2]
    return first, second


def facets(window):
    return window.workspace.filters.speakers.speakers


def place_of(listed, speaker: int) -> QPoint:
    for row in range(listed.model().rowCount()):
        index = listed.model().index(row, 0)
        if index.data(FACET).key == speaker:
            return listed.visualRect(index).center()
    raise LookupError(speaker)


def drag(target, data, place: QPoint) -> None:
    """Hold speakers over a place of a widget."""
    action, buttons = Qt.DropAction.MoveAction, LEFT
    QApplication.sendEvent(target, QDragEnterEvent(place, action, data, buttons, NONE))
    QApplication.sendEvent(target, QDragMoveEvent(place, action, data, buttons, NONE))


def drop(target, data, place: QPoint) -> None:
    drag(target, data, place)
    event = QDropEvent(QPointF(place), Qt.DropAction.MoveAction, data, LEFT, NONE)
    QApplication.sendEvent(target, event)


def in_dialog(kind: type[QDialog], do) -> None:
    """Do something in the next dialog of a kind, as soon as it stands there."""

    as_soon_as(lambda: modal(kind), do)


def menu_of(qtbot) -> QMenu:
    """The menu that was opened."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), SpeakerMenu))
    return QApplication.activePopupWidget()


def entry(menu: QMenu, text: str):
    return next(action for action in menu.actions() if action.text().split("\t")[0] == text)


# --- dragging ---


def test_a_speaker_dropped_on_another_is_merged_and_undo_gives_both_back(
    window, library, settled, sure
) -> None:
    into, other = two(library)
    listed, before = facets(window), names(library)
    data = speaker_drag.carried([other.key])
    drop(listed.viewport(), data, place_of(listed, into.key))
    settled(window)
    assert other.label not in names(library)
    assert window.toast.text().startswith(f"Merged “{other.label}” into “{into.label}”")
    merged = [each for each in facets(window).facets() if each.key == into.key]
    assert merged[0].count == into.count + other.count
    window.toast.button.click()
    settled(window)
    assert names(library) == before
    window.actions_.redo.trigger()
    settled(window)
    assert other.label not in names(library)


def test_the_one_dragged_over_is_pointed_at_and_oneself_is_not(window, library) -> None:
    into, other = two(library)
    listed = facets(window)
    data = speaker_drag.carried([other.key])
    drag(listed.viewport(), data, place_of(listed, into.key))
    assert listed.drop.over == into.key
    drag(listed.viewport(), data, place_of(listed, other.key))
    assert listed.drop.over is None
    drag(listed.viewport(), data, place_of(listed, into.key))
    QApplication.sendEvent(listed.viewport(), QDragLeaveEvent())
    assert listed.drop.over is None


def test_a_pull_of_the_mouse_carries_the_speaker_and_ticks_nothing(
    window, library, qtbot, monkeypatch
) -> None:
    started = []
    monkeypatch.setattr(speaker_drag, "start", lambda source, ids, names: started.append((ids, names)))
    into, _ = two(library)
    listed = facets(window)
    at = place_of(listed, into.key)
    qtbot.mousePress(listed.viewport(), LEFT, pos=at)
    qtbot.mouseMove(listed.viewport(), at + QPoint(3, 1))
    assert started == []
    pull, move = QPointF(at + QPoint(0, 40)), QEvent.Type.MouseMove
    event = QMouseEvent(move, pull, listed.mapToGlobal(pull), LEFT, LEFT, NONE)
    QApplication.sendEvent(listed.viewport(), event)
    assert started == [([into.key], [into.label])]
    assert window.desk.wanted.speakers == ()


def test_a_speaker_dropped_on_the_panel_is_merged_into_the_one_shown(window, library, settled, sure) -> None:
    into, other = two(library)
    panel = window.workspace.speaker
    panel.show_speaker(into.key)
    settled(window)
    data = speaker_drag.carried([other.key])
    drag(panel, data, QPoint(40, 40))
    assert panel._frame.isVisible()
    drop(panel, data, QPoint(40, 40))
    settled(window)
    assert not panel._frame.isVisible()
    assert other.label not in names(library)
    assert other.label in [row.name for row in panel.names.rows()]


def test_unlike_names_are_asked_about_and_no_means_no(
    window, library, commands, settled, monkeypatch
) -> None:
    asked = []
    monkeypatch.setattr(speaker_commands, "ask_sure", lambda over, merging: asked.append(merging))
    into, other = two(library)
    commands.merge([other.key], into.key)
    settled(window)
    assert asked[0].names == (other.label,)
    assert "Their names do not look alike" in speaker_chooser.doubt(asked[0])
    assert other.label in names(library)


def test_names_never_stand_in_a_window_of_their_own(window, library, commands, settled, sure, qapp) -> None:
    into, other = two(library)
    commands.merge([other.key], into.key)
    window.workspace.speaker.show_speaker(into.key)
    settled(window)
    assert window.workspace.speaker.names.rows()
    shown = [each for each in qapp.topLevelWidgets() if each.isVisible()]
    assert shown == [window]


# --- menu and keys ---


def test_a_speaker_has_a_menu_in_the_filters(window, library, qtbot, settled) -> None:
    into, _ = two(library)
    listed = facets(window)
    at = place_of(listed, into.key)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, listed.viewport().mapToGlobal(at))
    QApplication.sendEvent(listed.viewport(), event)
    menu = menu_of(qtbot)
    entry(menu, "Not a speaker").trigger()
    menu.close()
    settled(window)
    assert into.label not in names(library)
    window.actions_.undo.trigger()
    settled(window)
    assert into.label in names(library)


def test_several_that_are_ticked_are_merged_from_the_menu(
    window, library, commands, qtbot, settled, sure
) -> None:
    into, other = two(library)
    window.desk.change(speakers=(into.key, other.key))
    settled(window)
    commands.open_menu(other.key, QPoint(10, 10), facets(window).ticked_speakers())
    menu = menu_of(qtbot)
    entry(menu, "Merge the 2 chosen into one").trigger()
    menu.close()
    settled(window)
    assert other.label not in names(library)
    assert facets(window).ticked_speakers() == [into.key]
    assert window.workspace.list.model.rowCount() == into.count + other.count
    assert [each.text for each in window.workspace.list.active()] == [into.label]
    window.actions_.undo.trigger()
    settled(window)
    assert [each.text for each in window.workspace.list.active()] == [into.label, other.label]


def test_one_that_is_split_again_has_its_colour_back(window, library, commands, settled, sure) -> None:
    into, other = two(library)
    colours = theme.slot_of(into.key), theme.slot_of(other.key)
    assert None not in colours
    commands.merge([other.key], into.key)
    settled(window)
    window.actions_.undo.trigger()
    settled(window)
    assert (theme.slot_of(into.key), theme.slot_of(other.key)) == colours


def test_the_kind_is_chosen_from_the_menu(window, library, commands, qtbot, settled) -> None:
    into, _ = two(library)
    commands.open_menu(into.key, QPoint(10, 10))
    menu = menu_of(qtbot)
    kinds = entry(menu, "Kind").menu()
    entry(kinds, "Document").trigger()
    menu.close()
    settled(window)
    assert browsing.speaker_kind(library, into.key) is SpeakerKind.DOCUMENT


def test_ctrl_m_asks_into_whom_and_typing_finds_them(window, in_front, library, qtbot, settled, sure) -> None:
    into, other = two(library)
    window.workspace.speaker.show_speaker(other.key)
    settled(window)

    def choose(dialog: SpeakerChooser) -> None:
        qtbot.waitUntil(lambda: dialog.list.model().rowCount() > 1)
        qtbot.keyClicks(dialog.line, into.label)
        assert dialog.chosen == into.key
        qtbot.keyClick(dialog.line, Key.Key_Return)

    in_dialog(SpeakerChooser, choose)
    qtbot.keyClick(window, Key.Key_M, CTRL)
    settled(window)
    assert other.label not in names(library)
    assert window.workspace.speaker.name.text() == into.label


def test_f2_renames_in_place_and_escape_leaves_it(window, library, qtbot, settled) -> None:
    into, _ = two(library)
    panel = window.workspace.speaker
    panel.show_speaker(into.key)
    settled(window)
    window.actions_.rename_speaker.trigger()
    settled(window)
    assert panel.head.field.isVisible()
    qtbot.keyClick(panel.head.field, Key.Key_Escape)
    assert not panel.head.field.isVisible()
    window.actions_.rename_speaker.trigger()
    settled(window)
    panel.head.field.setText("Another Name")
    qtbot.keyClick(panel.head.field, Key.Key_Return)
    settled(window)
    assert "Another Name" in names(library)
    assert panel.name.text() == "Another Name"
    window.actions_.undo.trigger()
    settled(window)
    assert panel.name.text() == into.label


def test_without_a_speaker_a_key_says_what_to_do(window) -> None:
    window.actions_.split_speaker.trigger()
    assert window.toast.text().startswith("Choose a speaker first")


def test_not_this_person_splits_a_name_off_for_good(window, library, commands, settled, sure) -> None:
    into, other = two(library)
    commands.merge([other.key], into.key)
    window.workspace.speaker.show_speaker(into.key)
    settled(window)
    row = next(row for row in window.workspace.speaker.names.rows() if row.name == other.label)
    assert row.how.text().startswith("by you")
    row.away.click()
    settled(window)
    assert other.label in names(library)
    assert window.workspace.speaker.name.text() == into.label


def test_a_role_is_given_with_days_and_taken_away(window, library, commands, qtbot, settled) -> None:
    into, _ = two(library)

    def give(dialog: RoleDialog) -> None:
        assert not dialog.do.isEnabled()
        qtbot.keyClicks(dialog.role, "Warden of the Weir")
        dialog.first.setText("2020-01-01")
        dialog.accept()

    in_dialog(RoleDialog, give)
    commands.role(into.key)
    settled(window)
    window.workspace.speaker.show_speaker(into.key)
    settled(window)
    (role, *_) = window.workspace.speaker.about.roles.lines()
    assert role.text() == "Warden of the Weir (since 1 Jan 2020, given by you)"

    in_dialog(RoleDialog, lambda dialog: dialog.findChildren(NameRow)[0].away.click())
    commands.role(into.key)
    settled(window)
    assert speakers.roles(library, into.key) == []


def test_a_name_that_was_added_is_shown_and_can_be_taken_away(window, library, commands, settled) -> None:
    into, _ = two(library)
    window.workspace.speaker.show_speaker(into.key)
    window.corrections.make(lambda opened: speakers.alias(opened, into.key, "The Old Hand"))
    settled(window)
    rows = {row.name: row for row in window.workspace.speaker.names.rows()}
    assert rows["The Old Hand"].how.text() == "added by you"
    rows["The Old Hand"].away.click()
    settled(window)
    assert who_is_who.named(library, into.key).given_names == ()


def test_what_was_decided_is_listed_latest_first(window, library, commands, settled, sure) -> None:
    into, other = two(library)
    commands.merge([other.key], into.key)
    settled(window)
    commands.rename(into.key, "Someone Else")
    settled(window)
    seen = []

    def look(dialog: Decided) -> None:
        model = dialog.list.model()
        seen.extend(model.index(row, 0).data() for row in range(model.rowCount()))
        dialog.accept()

    in_dialog(Decided, look)
    commands.decided(into.key)
    settled(window)
    assert "Renamed" in seen[0]
    assert "Merged" in seen[1]


# --- splitting ---


def filled() -> SplitDialog | None:
    """The dialog, when it holds what was printed."""
    dialog = modal(SplitDialog)
    return dialog if isinstance(dialog, SplitDialog) and dialog.model.rowCount() else None


def test_ticked_names_are_split_off_as_printed(window, library, commands, settled, sure) -> None:
    into, other = two(library)
    commands.merge([other.key], into.key)
    settled(window)

    def tick(dialog: SplitDialog) -> None:
        assert not dialog.do.isEnabled()
        for row in range(dialog.model.rowCount()):
            index = dialog.model.index(row, 0)
            if index.data().startswith(other.label):
                dialog.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        assert dialog.do.isEnabled()
        dialog.accept()

    as_soon_as(filled, tick)
    commands.split(into.key)
    settled(window)
    assert other.label in names(library)
    assert browsing.speaker_card(library, other.key).quotations == other.count


def test_one_ticked_quotation_goes_to_another_of_the_name_given(window, library, commands, settled) -> None:
    into, _ = two(library)

    def tick(dialog: SplitDialog) -> None:
        model = dialog.model
        name = model.index(0, 0)
        article = model.index(0, 0, name)
        quotation = model.index(0, 0, article)
        model.setData(quotation, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        assert name.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
        assert dialog.do.text() == "Split 1 quotation off"
        dialog.other.setText("A Namesake")
        dialog.accept()

    as_soon_as(filled, tick)
    commands.split(into.key)
    settled(window)
    assert "A Namesake" in names(library)
    assert browsing.speaker_card(library, into.key).quotations == into.count - 1
    window.actions_.undo.trigger()
    settled(window)
    assert "A Namesake" not in names(library)


# --- the window of who is who ---


@pytest.fixture
def people(window, settled):
    window.connections.speakers.open(PEOPLE)
    settled(window)
    return window.connections.speakers.who_is_who.people


def test_all_speakers_are_listed_and_typing_narrows_them(people, library, qtbot) -> None:
    into, _ = two(library)
    assert people.list.model().rowCount() == len(names(library))
    qtbot.keyClicks(people.box, into.label.lower())
    assert people.chosen() == [into.key]
    qtbot.keyClicks(people.box, " nobody at all")
    assert people.chosen() == []
    assert people.nothing.isVisible()


def test_down_moves_in_the_list_while_one_types(people, library, qtbot) -> None:
    _, second = two(library)
    people.list.select([])
    qtbot.keyClick(people.box, Key.Key_Down)
    assert people.chosen() == [second.key]
    qtbot.keyClick(people.box, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert len(people.chosen()) == 2


def test_the_list_is_sorted_by_count_or_by_name(people) -> None:
    def shown():
        return [people.list.lines.line_at(row) for row in range(people.list.model().rowCount())]

    counts = [each.quotations for each in shown()]
    assert counts == sorted(counts, reverse=True)
    people.order.buttons[True].click()
    assert [each.folded for each in shown()] == sorted(each.folded for each in shown())


def test_several_chosen_are_merged_and_stay_chosen_as_one(window, people, library, settled, sure) -> None:
    into, other = two(library)
    people.list.select([into.key, other.key])
    assert people.merge.text() == "Merge 2 into one"
    people.merge.click()
    settled(window)
    assert people.chosen() == [into.key]
    assert people.panel.name.text() == into.label
    people.which.buttons[Which.SEVERAL].click()
    assert into.key in [people.list.lines.line_at(row).id for row in range(people.list.model().rowCount())]


def test_one_who_is_no_speaker_can_be_brought_back(window, people, library, settled) -> None:
    into, _ = two(library)
    people.list.select([into.key])
    people.reject.click()
    settled(window)
    assert into.key not in people.chosen()
    people.which.buttons[Which.NONE].click()
    settled(window)
    assert people.chosen() == [into.key]
    assert people.panel.head.back.isVisible()
    people.readmit.click()
    settled(window)
    assert into.label in names(library)


def test_several_are_taken_out_and_brought_back_in_one_go(window, people, library, settled) -> None:
    into, other = two(library)
    people.list.select([into.key, other.key])
    people.reject.click()
    settled(window)
    assert not {into.label, other.label} & set(names(library))
    window.actions_.undo.trigger()
    settled(window)
    assert {into.label, other.label} <= set(names(library))
    window.actions_.redo.trigger()
    settled(window)
    people.which.buttons[Which.NONE].click()
    people.list.selectAll()
    people.readmit.click()
    settled(window)
    assert {into.label, other.label} <= set(names(library))


def test_those_chosen_in_the_list_are_carried_and_dropped_on_another(
    window, people, library, settled, sure, monkeypatch
) -> None:
    carried = []
    monkeypatch.setattr(speaker_drag, "start", lambda source, ids, names: carried.append(ids))
    _, other = two(library)
    third = browsing.speaker_list(library)[2]
    people.list.select([other.key, third.key])
    people.list.startDrag(Qt.DropAction.MoveAction)
    assert carried == [[other.key, third.key]]
    assert people.list.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsDragEnabled
    place = people.list.visualRect(people.list.model().index(0, 0)).center()
    drop(people.list.viewport(), speaker_drag.carried(carried[0]), place)
    settled(window)
    assert not {other.label, third.label} & set(names(library))


def test_keys_work_in_the_window_of_who_is_who(window, people, library, qtbot, settled) -> None:
    into, _ = two(library)
    people.list.select([into.key])
    people.list.setFocus()
    qtbot.keyClick(people.list, Key.Key_Delete)
    settled(window)
    assert into.label not in names(library)
    qtbot.keyClick(people.list, Key.Key_Z, CTRL)
    settled(window)
    assert into.label in names(library)


def test_closing_the_library_closes_the_window(window, people) -> None:
    who = window.connections.speakers.who_is_who
    window.close_library()
    assert not who.isVisible()
    assert window.connections.speakers.who_is_who is None


# --- suggestions ---


@pytest.fixture
def queue(window, library, settled):
    """Two pairs wait: the first and the second most quoted, the third and the fourth."""
    listed = browsing.speaker_list(library)
    pairs = [(listed[0].key, listed[1].key), (listed[2].key, listed[3].key)]
    rows = [
        (min(pair), max(pair), score, '[["name", "same ending", 1.2], ["period", "years apart", -1.0]]')
        for pair, score in zip(pairs, (0.9, 0.6), strict=True)
    ]
    with library.database.writing():
        linking.keep_suggestions(library.database, rows)
    window.refresh()
    settled(window)
    window.connections.speakers.open(MAYBE)
    settled(window)
    return window.connections.speakers.who_is_who.suggestions


def test_suggestions_are_counted_where_one_sees_them(window, queue) -> None:
    section = window.workspace.filters.speakers
    assert section.suggestions.isVisibleTo(section)
    assert section.suggestions.text() == "2 may be the same…"
    assert window.actions_.suggestions.text() == "Suggestions (2)…"
    assert window.connections.speakers.who_is_who.pages.buttons[MAYBE].text() == "Suggestions (2)"


def test_a_pair_stands_side_by_side_with_evidence_and_words(queue, library) -> None:
    first = queue.current
    assert {queue.sides[0].name.text(), queue.sides[1].name.text()} == {first.a_name, first.b_name}
    assert "same ending" in queue.evidence_for.text()
    assert "years apart" in queue.evidence_against.text()
    assert queue.progress.text() == "1 of 2 · 90% likely to be one"
    assert all(side._samples.count() for side in queue.sides)


def test_m_merges_into_the_name_that_is_kept_and_undo_shows_the_pair_again(
    window, queue, library, qtbot, settled
) -> None:
    first = queue.current
    qtbot.keyClick(queue.buttons["merge"], Key.Key_2)
    qtbot.keyClick(queue.buttons["merge"], Key.Key_M)
    settled(window)
    assert browsing.speaker_card(library, first.a).name == first.b_name
    assert queue.progress.text().startswith("2 of 2")
    qtbot.keyClick(queue.buttons["merge"], Key.Key_Z, CTRL)
    settled(window)
    assert (queue.current.a, queue.current.b) == (first.a, first.b)
    assert queue.progress.text().startswith("1 of 2")


def test_n_keeps_two_apart_and_s_skips_until_nothing_is_left(window, queue, library, qtbot, settled) -> None:
    first = queue.current
    qtbot.keyClick(queue.buttons["merge"], Key.Key_N)
    settled(window)
    assert (first.a, first.b) not in [(each.a, each.b) for each in speakers.suggestions(library)]
    assert {first.a_name, first.b_name} <= set(names(library))
    qtbot.keyClick(queue.buttons["merge"], Key.Key_S)
    settled(window)
    assert queue.current is None
    assert queue.again.isVisible()
    queue.again.click()
    settled(window)
    assert queue.current is not None
    qtbot.keyClick(queue.buttons["merge"], Key.Key_N)
    settled(window)
    assert queue.nothing.text().startswith("There is nothing to decide")
    assert window.actions_.suggestions.text() == "Suggestions…"


def test_a_sample_opens_in_its_article(window, queue, settled) -> None:
    queue.sides[0].findChildren(LinkLine)[0].click()
    settled(window)
    assert len(window.desk.selected) == 1


def test_what_was_done_is_said_in_the_window_that_one_looks_at_and_not_twice(window, library, settled, qtbot):
    connections = window.connections.speakers
    connections.open(PEOPLE)
    settled(window)
    first = browsing.speaker_list(library)[0]
    window.corrections.make(lambda opened: speakers.rename(opened, first.key, "Renamed Here"))
    settled(window)
    assert connections.who_is_who.toast.text().startswith("Renamed")
    assert window.toast.text() == ""
    window.corrections.undo()
    settled(window)
    assert connections.who_is_who.toast.text().startswith("Undone")
    assert window.toast.text() == ""
    connections.who_is_who.close()
    window.corrections.redo()
    settled(window)
    assert window.toast.text().startswith("Renamed")


def test_f9_and_shift_f9_turn_the_pages_of_who_is_who(window, settled, qtbot):
    connections = window.connections.speakers
    connections.open(PEOPLE)
    settled(window)
    who = connections.who_is_who
    qtbot.waitUntil(who.isActiveWindow)
    qtbot.keyClick(who, Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert who._stack.currentWidget() is who.suggestions
    qtbot.keyClick(who, Key.Key_F9)
    assert who._stack.currentWidget() is who.people
    assert who.people.box.hasFocus()


def test_the_menu_key_is_about_the_chosen_speaker_also_while_one_types(people, qtbot):
    wanted = []
    people.list.menu_wanted.disconnect()
    people.list.menu_wanted.connect(wanted.append)
    qtbot.keyClick(people.box, Key.Key_Down)
    assert people.chosen()
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(people.box, QContextMenuEvent(keyboard, QPoint(1, 1), QPoint(1, 1)))
    assert len(wanted) == 1


@pytest.mark.parametrize(("keys", "role"), [((), "May"), ((Key.Key_Down,), "Mayor of Tarn")])
def test_enter_gives_what_was_typed_also_while_roles_are_offered(window, qtbot, keys, role):
    dialog = RoleDialog(window, "Ada Ferrol", ["Mayor of Tarn"], [])
    dialog.column.addWidget(dialog.buttons)
    dialog.show()
    qtbot.keyClicks(dialog.role, "May")
    offers = dialog.role.completer().popup()
    qtbot.waitUntil(offers.isVisible)
    for key in keys:
        qtbot.keyClick(offers, key)
    qtbot.keyClick(offers, Key.Key_Return)
    if keys:
        assert dialog.isVisible()  # the first Enter takes what was chosen
        qtbot.keyClick(dialog.role, Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.given().role == role
