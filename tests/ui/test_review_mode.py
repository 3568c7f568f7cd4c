"""The review mode by keys alone: in, through the queue, decided, undone, and out again."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from quoteline.domain import Kind, UserError
from quoteline.services import browsing, correcting, reviewing
from quoteline.services.library import open_library
from quoteline.services.searching import Wanted
from quoteline.ui.correction_dialogs import Asking

Key = Qt.Key


def in_library(window, ask):
    with closing(open_library(window.session.path)) as library:
        return ask(library)


def queue_of(window, wanted=None, **how):
    return list(
        in_library(window, lambda library: reviewing.standing(library, wanted or Wanted(), **how).queue)
    )


def kept(window, id):
    return in_library(window, lambda library: browsing.detail(library, id).row)


@pytest.fixture
def press(window, qtbot, settled):
    """Presses a key where the focus is, and waits until the window rests."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def key(*keys, modifier=Qt.KeyboardModifier.NoModifier):
        for each in keys:
            qtbot.keyClick(QApplication.focusWidget() or window, each, modifier)
            settled(window)

    return key


@pytest.fixture
def review(window, press):
    """The mode, entered by its key."""
    press(Key.Key_F8)
    assert window.connections.review.on
    return window.connections.review


def test_it_begins_with_the_most_doubtful_selected_everywhere_and_says_why(window, review):
    first = queue_of(window)[0]
    assert window.desk.selected == [first]
    assert window.workspace.list.selected_ids() == [first]
    assert window.workspace.timeline.model.selected == (first,)
    assert window.workspace.reading.article.selected_spans()
    assert review.strip.isVisible()
    assert review.strip.reason.text() == in_library(window, lambda library: reviewing.why(library, first))
    assert review.strip.standing.text() == f"0 of {len(queue_of(window))} confirmed"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_accepting_confirms_and_goes_on(window, review, press, key):
    _, second, *rest = queue_of(window)
    press(key)
    assert window.desk.selected == [second]
    assert queue_of(window) == [second, *rest]
    assert review.strip.standing.text() == f"1 of {len(rest) + 2} confirmed"
    assert not window.toast.text()


def test_next_decides_nothing_and_previous_goes_back(window, review, press):
    first, second, third, *_ = queue = queue_of(window)
    press(Key.Key_N, Key.Key_N)
    assert window.desk.selected == [third]
    press(Key.Key_P)
    assert window.desk.selected == [second]
    press(Key.Key_P, Key.Key_P)
    assert window.desk.selected == [first]
    assert queue_of(window) == queue
    assert not in_library(window, lambda library: correcting.history(library, first))


def test_undo_takes_back_what_was_done_in_the_review_and_no_import_before_it(window, review, press):
    queue = queue_of(window)
    press(Key.Key_Space)
    press(Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert not review.strip.buttons["undo"].isEnabled()
    press(Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert queue_of(window) == queue
    assert "Nothing more to undo" in review.strip.last.text()


def test_what_the_library_refused_is_in_the_queue_again_and_cannot_be_undone(
    window, review, press, monkeypatch
):
    queue = queue_of(window)

    def refuse(*asked: object) -> None:
        raise UserError("It can only be read.")

    monkeypatch.setattr(correcting, "confirm", refuse)
    press(Key.Key_Space)
    assert queue_of(window) == queue
    assert review.strip.standing.text() == f"0 of {len(queue)} confirmed"
    press(Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "Nothing more to undo" in review.strip.last.text()


@pytest.mark.parametrize("key", [Key.Key_X, Key.Key_Delete])
def test_what_is_no_quotation_goes_and_undo_brings_one_back_to_it(window, review, press, key):
    first, second, *_ = queue = queue_of(window)
    press(key)
    assert window.desk.selected == [second]
    assert review.strip.standing.text() == f"0 of {len(queue) - 1} confirmed"
    press(Key.Key_P)
    assert window.desk.selected == [second]
    press(Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.desk.selected == [first]
    assert window.workspace.list.selected_ids() == [first]
    assert queue_of(window) == queue
    assert review.strip.standing.text() == f"0 of {len(queue)} confirmed"


def test_undo_goes_back_to_what_was_confirmed_several_before(window, review, press):
    first, second, third, *_ = queue = queue_of(window)
    press(Key.Key_Space, Key.Key_N)
    assert window.desk.selected == [third]
    press(Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.desk.selected == [first]
    assert queue_of(window) == queue
    press(Key.Key_Space)
    assert window.desk.selected == [second]


def test_the_speaker_is_changed_and_one_stays_to_see_it(window, review, press, qtbot, settled):
    first = queue_of(window)[0]

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Asking):
            QTimer.singleShot(20, answer)
            return
        dialog.findChild(QLineEdit).setText("Ada Testwoman")
        dialog.accept()

    QTimer.singleShot(20, answer)
    press(Key.Key_S)
    settled(window)
    assert kept(window, first).speaker == "Ada Testwoman"
    assert window.desk.selected == [first]
    assert review.strip.reason.text() == "You corrected it."
    assert review.strip.standing.text().startswith("1 of ")


def test_the_kind_is_chosen_by_its_number(window, review, press, qtbot, settled):
    first = queue_of(window)[0]
    wanted = Kind.INDIRECT if kept(window, first).kind is not Kind.INDIRECT else Kind.MIXED
    number = {Kind.INDIRECT: Key.Key_3, Kind.MIXED: Key.Key_2}[wanted]
    press(Key.Key_K)
    menu = next(each for each in review.strip.findChildren(QMenu) if each.isVisible())
    qtbot.keyClick(menu, number)
    settled(window)
    assert kept(window, first).kind is wanted
    assert window.desk.selected == [first]


def test_what_a_correction_takes_out_of_the_filter_is_followed_by_the_next_of_the_queue(
    window, review, press, qtbot, settled
):
    kind = Kind.INDIRECT
    window.desk.change(kinds=(kind,))
    settled(window)
    queue, listed = queue_of(window, Wanted(kinds=(kind,))), list(window.workspace.list.model.ids)
    skipped = next(
        place
        for place, id in enumerate(queue)
        if listed[listed.index(id) + 1] not in queue[place : place + 2]
    )
    press(*[Key.Key_N] * skipped)
    first, second = queue[skipped : skipped + 2]
    assert window.desk.selected == [first]
    press(Key.Key_K)
    menu = next(each for each in review.strip.findChildren(QMenu) if each.isVisible())
    qtbot.keyClick(menu, Key.Key_1)
    settled(window)
    assert kept(window, first).kind is not kind
    assert window.desk.selected == [second]
    assert review.strip.reason.text() == in_library(window, lambda library: reviewing.why(library, second))
    press(Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert window.desk.selected == [first]


def test_the_words_are_changed_in_the_article_whose_keys_come_first(window, review, press):
    first = queue_of(window)[0]
    before = kept(window, first).text
    press(Key.Key_B)
    assert window.workspace.reading.boundaries.changing
    press(Key.Key_Left, Key.Key_Return)
    assert not window.workspace.reading.boundaries.changing
    assert kept(window, first).text != before
    assert window.desk.selected == [first]
    press(Key.Key_B, Key.Key_Escape)
    assert review.on
    press(Key.Key_Return)
    assert window.desk.selected != [first]


def test_the_keys_leave_a_field_alone_in_which_one_types(window, review, press, qtbot):
    first = queue_of(window)[0]
    box = window.workspace.search.box
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, "nx")
    assert box.text() == "nx"
    assert kept(window, first)
    assert review.on


def test_a_key_held_down_confirms_one_only(window, review, qtbot, settled):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    _, second, *_ = queue_of(window)
    none = Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Space, none, " ", repeated)
        QApplication.sendEvent(QApplication.focusWidget(), press)
    settled(window)
    assert window.desk.selected == [second]


def test_a_quotation_clicked_is_the_one_at_hand_and_the_queue_goes_on_where_it_was(
    window, review, press, settled
):
    first, *_ = queue = queue_of(window)
    other = next(id for id in window.workspace.list.model.ids if id not in queue)
    window.desk.select([other])
    settled(window)
    assert review.strip.reason.text() == in_library(window, lambda library: reviewing.why(library, other))
    press(Key.Key_N)
    assert window.desk.selected == [first]


def test_a_filter_makes_the_queue_anew(window, review, settled):
    window.desk.change(kinds=(Kind.INDIRECT,))
    settled(window)
    left = queue_of(window, Wanted(kinds=(Kind.INDIRECT,)))
    assert window.desk.selected == left[:1]
    assert review.strip.standing.text() == f"0 of {len(left)} confirmed"


def test_the_sure_ones_are_taken_in_by_a_key(window, review, press):
    press(Key.Key_I)
    assert review.strip.sure_ones.isChecked()
    assert review.strip.standing.text() == f"0 of {len(window.workspace.list.model.ids):,} confirmed"


def test_the_end_is_calm_and_what_was_left_can_be_looked_at_again(window, review, press, settled):
    window.desk.change(kinds=(Kind.INDIRECT,))
    settled(window)
    queue = queue_of(window, Wanted(kinds=(Kind.INDIRECT,)))
    press(Key.Key_N, *[Key.Key_Space] * (len(queue) - 1))
    assert window.desk.selected == []
    assert "You left 1 quotation undecided" in review.strip.reason.text()
    assert not review.strip.buttons["accept"].isEnabled()
    press(Key.Key_Space)
    assert window.desk.selected == queue[:1]
    press(Key.Key_Space)
    assert review.strip.reason.text().startswith("Done.")
    press(Key.Key_P)
    assert window.desk.selected == queue[-1:] or window.desk.selected == queue[:1]
    press(Key.Key_N, Key.Key_Return)
    assert not review.on


def test_the_article_gets_room_to_be_read_and_gives_it_back(window, press, settled):
    window.resize(900, 720)
    window.desk.select(queue_of(window)[:1])
    settled(window)
    article = window.workspace.panes()["reading"]
    before = article.height()
    press(Key.Key_F8)
    assert article.height() > before
    press(Key.Key_Escape)
    assert abs(article.height() - before) < 8


def test_in_a_low_window_the_speaker_makes_room_for_the_while(window, press, settled):
    window.resize(900, 600)
    settled(window)
    before = window.workspace.reading.height()
    press(Key.Key_F8)
    assert not window.workspace.speaker.isVisible()
    assert not window.actions_.panes["speaker"].isChecked()
    assert window.workspace.reading.height() > before
    assert "speaker" not in window.workspace.remembered(window.kept).hidden
    press(Key.Key_Escape)
    assert window.workspace.speaker.isVisible()
    assert window.actions_.panes["speaker"].isChecked()


def test_an_article_that_is_hidden_comes_forth(window, press, settled):
    window.actions_.panes["reading"].trigger()
    settled(window)
    assert not window.workspace.reading.isVisible()
    press(Key.Key_F8)
    assert window.workspace.reading.isVisible()
    assert window.workspace.reading.height() > 200


def test_escape_leaves_to_the_list_and_gives_the_keys_back(window, review, press, qtbot):
    first = queue_of(window)[0]
    press(Key.Key_Escape)
    assert not review.on
    assert not review.strip.isVisible()
    assert window.workspace.list.table.hasFocus()
    press(Key.Key_X, Key.Key_N)
    assert kept(window, first)
    press(Key.Key_F8)
    assert review.on


def test_every_deed_is_a_button_with_its_key_and_a_name_for_a_screen_reader(review):
    for button in review.strip.buttons.values():
        assert button.text().endswith(")")
        assert button.accessibleName()
        assert button.toolTip()
