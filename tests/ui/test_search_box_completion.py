"""What the list below the box offers while one types, and that it never comes in the way of typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from quoteline.services import completions
from quoteline.services.being_typed import Spot
from quoteline.services.searching import Wanted
from quoteline.ui import search_completer

KEY = Qt.Key


@pytest.fixture
def search(window, settled):
    """The search bar of a window whose box has the keyboard."""
    window.activateWindow()
    bar = window.workspace.search
    bar.box.setFocus()
    settled(window)
    return bar


@pytest.fixture
def typed(search, window, qtbot, settled):
    def type_it(text, offered=True):
        search.box.clear()
        qtbot.keyClicks(search.box, text)
        if offered:
            qtbot.waitUntil(lambda: bool(search.completer.texts()))
        settled(window)
        return search.completer.texts()

    return type_it


@pytest.fixture
def most_quoted(window, qtbot):
    """(name, count) of the speaker with most quotations."""
    found = []
    window.session.reading.ask(
        "test", lambda library: completions.values(library, Spot(8, 8, "speaker", "")), found.extend
    )
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_begun_field_is_offered_after_a_rest_and_tab_takes_it_and_goes_on_to_its_values(
    typed, search, qtbot, most_quoted
) -> None:
    assert typed("sp") == ["speaker:"]
    qtbot.keyClick(search.box, KEY.Key_Tab)
    assert search.box.text() == "speaker:"
    assert search.box.hasFocus()
    qtbot.waitUntil(lambda: search.completer.texts()[:1] == [most_quoted.shown])


def test_typing_on_narrows_and_tab_takes_the_first_with_marks_where_it_has_blanks(
    typed, search, window, qtbot, settled, most_quoted
) -> None:
    last = most_quoted.shown.split()[-1].lower()
    offered = typed(f"speaker:{last[:3]}")
    assert most_quoted.shown in offered
    assert len(offered) < len(typed("speaker:"))
    typed(f"speaker:{last}")
    qtbot.keyClick(search.box, KEY.Key_Tab)
    settled(window)
    assert search.box.text() == f"speaker:{most_quoted.written} "
    assert search.completer.texts() == []
    assert len(window.workspace.list.model.ids) >= most_quoted.count


def test_what_was_taken_can_be_undone(typed, search, qtbot) -> None:
    typed("kind:di")
    qtbot.keyClick(search.box, KEY.Key_Tab)
    assert search.box.text() == "kind:direct "
    search.box.undo()
    assert search.box.text() == "kind:di"


def test_arrows_choose_enter_takes_and_without_a_choice_enter_searches(
    typed, search, window, qtbot, settled
) -> None:
    kept = []
    search.kept.connect(kept.append)
    typed("kind:")
    qtbot.keyClick(search.box, KEY.Key_Return)
    settled(window)
    assert kept == ["kind:"]
    assert search.completer.texts() == []
    typed("kind:")
    qtbot.keyClick(search.box, KEY.Key_Down)
    qtbot.keyClick(search.box, KEY.Key_Down)
    qtbot.keyClick(search.box, KEY.Key_Return)
    settled(window)
    assert search.box.text() == "kind:mixed "
    assert kept == ["kind:"]
    assert window.desk.wanted.query.strip() == "kind:mixed"


def test_escape_closes_the_list_alone_and_down_brings_it_back(typed, search, window, qtbot, settled) -> None:
    typed("kind:")
    qtbot.keyClick(search.box, KEY.Key_Escape)
    assert search.completer.texts() == []
    assert search.box.text() == "kind:"
    qtbot.keyClick(search.box, KEY.Key_Down)
    qtbot.waitUntil(lambda: search.completer.texts() == ["direct", "mixed", "indirect"])
    qtbot.keyClick(search.box, KEY.Key_Escape)
    qtbot.keyClick(search.box, KEY.Key_Escape)
    settled(window)
    assert search.box.text() == ""


def test_plain_words_bring_nothing_up(typed, search, qtbot) -> None:
    shown = []
    for text in ("The chancellor warned of rain", '"said nothing of it"', "title", "negot*", "river (lake"):
        search.box.clear()
        for letter in text:
            qtbot.keyClicks(search.box, letter)
            shown += search.completer.texts()
        qtbot.wait(search_completer.REST + 50)
        shown += search.completer.texts()
    assert shown == []


def test_earlier_searches_are_offered_as_one_types_and_searched_for_at_once(
    search, window, qtbot, settled
) -> None:
    search.set_history(["the river", "kind:direct"])
    qtbot.keyClicks(search.box, "riv")
    assert search.completer.texts() == ["the river"]
    qtbot.keyClick(search.box, KEY.Key_Down)
    qtbot.keyClick(search.box, KEY.Key_Return)
    settled(window)
    assert search.box.text() == window.desk.wanted.query == "the river"


def test_tab_leaves_the_box_where_only_earlier_searches_are_offered(search, qtbot) -> None:
    search.set_history(["the river"])
    qtbot.keyClicks(search.box, "riv")
    qtbot.keyClick(search.box, KEY.Key_Tab)
    assert search.box.text() == "riv"
    assert not search.box.hasFocus()
    assert search.completer.texts() == []


def test_a_click_takes_a_line_and_the_keyboard_stays_in_the_box(typed, search, qtbot) -> None:
    typed("kind:")
    lines = search.completer._offers.list
    middle = lines.visualRect(lines.model().index(2, 0)).center()
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))
    assert search.box.text() == "kind:indirect "
    assert search.box.hasFocus()


def test_all_that_may_come_next_is_offered_on_request(search, qtbot) -> None:
    qtbot.keyClick(search.box, KEY.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert {"speaker:", "said:", "NOT"} <= set(search.completer.texts())
    assert search.box.text() == ""


def test_moving_the_cursor_away_and_leaving_the_box_close_the_list(typed, search, window, qtbot) -> None:
    typed("lake kind:")
    search.box.setCursorPosition(2)
    assert search.completer.texts() == []
    typed("kind:")
    window.workspace.list.table.setFocus()
    assert search.completer.texts() == []


def test_years_lead_on_to_their_months(typed, search, qtbot) -> None:
    year = typed("published:")[0]
    qtbot.keyClick(search.box, KEY.Key_Tab)
    assert search.box.text() == f"published:{year}"
    qtbot.waitUntil(lambda: any(each.startswith(f"{year}-") for each in search.completer.texts()))


def test_a_field_without_its_value_asks_for_nothing_yet(typed, search, window) -> None:
    everything = len(window.workspace.list.model.ids)
    typed("kind:")
    assert window.desk.wanted.query == ""
    assert len(window.workspace.list.model.ids) == everything
    assert search.chips.texts() == []


# --- how soon ------------------------------------------------------------------------------------------


def test_one_letter_is_searched_for_at_enter_alone_and_two_as_they_are_typed(
    typed, search, window, qtbot, settled
) -> None:
    typed("a", offered=False)
    assert window.desk.wanted.query == ""
    assert search.box.text() == "a"
    typed("as", offered=False)
    assert window.desk.wanted.query == "as"
    qtbot.keyClick(search.box, KEY.Key_Backspace)
    settled(window)
    assert (window.desk.wanted.query, search.box.text()) == ("", "a")
    qtbot.keyClick(search.box, KEY.Key_Return)
    settled(window)
    assert window.desk.wanted.query == "a"


@pytest.mark.parametrize("letter", ["水", "물"])
def test_a_letter_that_is_a_word_is_searched_for_at_once(search, window, qtbot, letter) -> None:
    search.box.insert(letter)
    qtbot.waitUntil(lambda: window.desk.wanted.query == letter)


# --- chips ---------------------------------------------------------------------------------------------


def test_pointing_at_a_chip_lights_its_stretch_in_the_box(typed, search, qtbot, window, settled) -> None:
    typed("lake kind:direct ", offered=False)
    qtbot.keyClick(search.box, KEY.Key_Return)
    settled(window)
    before = search.box.grab().toImage()
    chip = search.chips.chips()[1]
    chip.said.hovered(True)
    assert search.box.grab().toImage() != before
    assert search.box._lit.stretch == (5, 16)
    chip.said.hovered(False)
    assert search.box.grab().toImage() == before


def test_a_chip_takes_out_its_own_stretch_where_a_word_stands_twice(
    typed, search, window, qtbot, settled
) -> None:
    typed("kind:direct lake (lake OR sea) ", offered=False)
    qtbot.keyClick(search.box, KEY.Key_Return)
    settled(window)
    qtbot.mouseClick(search.chips.chips()[1].button, Qt.MouseButton.LeftButton)
    settled(window)
    assert search.box.text() == "kind:direct (lake OR sea)"
    assert window.desk.wanted == Wanted("kind:direct (lake OR sea)", axis=window.desk.wanted.axis)
    search.box.undo()
    assert search.box.text() == "kind:direct lake (lake OR sea) "
