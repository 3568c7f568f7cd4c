"""What a person searches and filters: every pane narrows, says how many of how many, and leads back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from quoteline.domain import Kind
from quoteline.services import typed_query
from quoteline.services.searching import understood
from quoteline.ui import search_bar
from quoteline.ui.quotation_model import Column


def shown(window):
    return list(window.workspace.list.model.ids)


def row_at(window, place=0):
    return window.workspace.list.row_of(window.workspace.list.model.id_at(place))


def search(window, text, settled):
    window.workspace.search.box.setText(text)
    window.workspace.search.box.returnPressed.emit()
    settled(window)


def test_the_list_shows_all_quotations_newest_first(window):
    rows = [row_at(window, place) for place in range(20)]
    days = [row.said.start or date.min for row in rows]
    assert days == sorted(days, reverse=True)
    assert window.workspace.list.count_text().startswith(f"{len(shown(window)):,} quotations")


def test_searching_narrows_every_pane_and_says_how_many_of_how_many(window, settled):
    everything = len(shown(window))
    word = max(row_at(window).text.split(), key=len).strip("“”’,.")
    search(window, word, settled)
    found = len(shown(window))
    assert 0 < found < everything
    assert window.workspace.list.count_text().startswith(f"{found:,} of {everything:,} quotations")
    assert sum(each.count for each in window.workspace.filters.kinds.list.facets()) == found
    assert window.workspace.timeline.model.timeline.total == found


def test_typing_is_searched_after_a_rest_not_at_every_letter(window, qtbot, settled):
    asked = []
    window.desk.wanted_changed.connect(lambda wanted: asked.append(wanted.query))
    window.workspace.search.box.setFocus()
    qtbot.keyClicks(window.workspace.search.box, "chancellor")
    settled(window)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["chancellor"]


def test_a_letter_after_a_pause_is_searched_at_once(window, qtbot, settled, monkeypatch):
    monkeypatch.setattr(search_bar, "DEBOUNCE", 60_000)
    monkeypatch.setattr(search_bar, "QUICK", 0.0)
    box = window.workspace.search.box
    box.setFocus()
    for letters in ("la", "lak", "lake"):
        qtbot.keyClicks(box, letters[len(box.text()) :])
        qtbot.waitUntil(lambda letters=letters: window.desk.wanted.query == letters)
    settled(window)


def test_the_query_is_shown_as_understood_and_each_clause_can_be_taken_out(window, qtbot, settled):
    search(window, 'river "the bridge" -rain', settled)
    strip = window.workspace.search.chips
    assert strip.texts() == understood('river "the bridge" -rain')
    qtbot.mouseClick(strip.chips()[1].button, Qt.MouseButton.LeftButton)
    settled(window)
    assert window.desk.wanted.query == "river -rain"


@pytest.mark.parametrize(
    ("query", "place", "left"),
    [
        ("lake", 0, ""),
        ("lake water", 0, "water"),
        ("lake AND water", 0, "water"),
        ('"a phrase" speaker:"Some Name" lake', 1, '"a phrase" lake'),
        ("(lake OR river) said:2025-03..2025-04", 0, "said:2025-03..2025-04"),
        ("lake -rain kind:direct", 1, "lake kind:direct"),
    ],
)
def test_a_clause_is_cut_out_and_the_others_stay_as_they_were(query, place, left):
    read = typed_query.reading(query)
    chosen = typed_query.stretches(read)[place]
    assert typed_query.without(read, chosen.start, chosen.end) == left


def test_ticking_values_narrows_and_their_chips_take_them_away_again(window, qtbot, settled):
    everything = shown(window)
    direct = window.workspace.filters.kinds.list
    qtbot.mouseClick(
        direct.viewport(),
        Qt.MouseButton.LeftButton,
        pos=direct.visualRect(direct.model().index(0, 0)).center(),
    )
    settled(window)
    assert window.desk.wanted.kinds == (Kind.DIRECT,)
    assert {row_at(window, place).kind for place in range(len(shown(window)))} == {Kind.DIRECT}
    assert window.workspace.list.chips.texts() == ["Direct"]
    qtbot.mouseClick(window.workspace.list.chips.chips()[0].button, Qt.MouseButton.LeftButton)
    settled(window)
    assert shown(window) == everything


def test_a_facet_says_how_many_it_would_leave(window, settled):
    speaker = window.workspace.filters.speakers.list.facets()[1]
    window.workspace.filters.speakers.ticked.emit(speaker.key)
    settled(window)
    assert len(shown(window)) == speaker.count
    assert window.workspace.list.chips.texts() == [speaker.label]


def test_a_speaker_is_found_by_typing_a_part_of_the_name(window, settled):
    section = window.workspace.filters.speakers
    named = next(each for each in section.list.facets() if each.key is not None)
    section.box.setText(named.label.split()[-1][:5])
    settled(window)
    assert named.key in {each.key for each in section.list.facets()}


def test_days_can_be_typed_in_part(window, settled):
    filters = window.workspace.filters.dates
    filters.first.setText("2024-06")
    filters.first.editingFinished.emit()
    filters.last.setText("2024-08")
    filters.last.editingFinished.emit()
    settled(window)
    wanted = window.desk.wanted
    assert (wanted.first, wanted.last) == (date(2024, 6, 1), date(2024, 8, 31))
    assert window.workspace.list.chips.texts() == ["said 1 Jun 2024 – 31 Aug 2024"]


def test_an_empty_result_names_what_empties_it_and_one_click_takes_it_away(window, qtbot, settled):
    outlet = window.workspace.filters.outlets.list.facets()[0]
    window.desk.change(query="zzzznowhere", outlets=(outlet.key,))
    settled(window)
    assert shown(window) == []
    empty = window.workspace.list.empty
    assert empty.isVisible()
    texts = [button.text() for button in empty.buttons()]
    assert any("zzzznowhere" in text for text in texts)
    qtbot.mouseClick(empty.buttons()[0], Qt.MouseButton.LeftButton)
    settled(window)
    assert window.desk.wanted.query == ""
    assert len(shown(window)) == outlet.count


def test_a_ticked_value_that_nothing_fits_can_still_be_unticked_in_the_filters(window, settled):
    speaker = next(each for each in window.workspace.filters.speakers.list.facets() if each.key is not None)
    window.desk.change(query="zzzznowhere", speakers=(speaker.key,))
    settled(window)
    left = window.workspace.filters.speakers.list.facets()
    assert [(each.label, each.count) for each in left] == [(speaker.label, 0)]
    window.workspace.filters.speakers.ticked.emit(speaker.key)
    settled(window)
    assert window.desk.wanted.speakers == ()


def test_escape_takes_away_the_last_filter_then_the_query(window, qtbot, settled):
    search(window, "the", settled)
    window.workspace.filters.kinds.ticked.emit("direct")
    settled(window)
    table = window.workspace.list.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    settled(window)
    assert window.desk.wanted.kinds == ()
    assert window.desk.wanted.query == "the"
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    settled(window)
    assert window.desk.wanted.query == ""


def test_back_and_forward_walk_through_what_was_wanted(window, settled):
    search(window, "the", settled)
    window.workspace.filters.kinds.ticked.emit("direct")
    settled(window)
    window.actions_.back.trigger()
    settled(window)
    assert window.desk.wanted.kinds == ()
    assert window.workspace.search.box.text() == "the"
    window.actions_.forward.trigger()
    settled(window)
    assert window.desk.wanted.kinds == (Kind.DIRECT,)


def test_the_list_is_sorted_by_a_click_on_its_header(window, qtbot, settled):
    table = window.workspace.list.table
    header = table.horizontalHeader()
    middle = header.sectionViewportPosition(Column.SPEAKER) + 40
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 12))
    settled(window)
    names = [row_at(window, place).speaker for place in range(min(40, len(shown(window))))]
    named = [name for name in names if name]
    assert len(set(named)) > 3
    assert named in (sorted(named, key=str.casefold), sorted(named, key=str.casefold, reverse=True))


def test_down_leads_from_the_search_to_the_first_that_was_found(window, qtbot, settled):
    box = window.workspace.search.box
    box.setText("kind:direct")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    settled(window)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    settled(window)
    assert window.focusWidget() is window.workspace.list.table
    assert window.selection.ids == [window.workspace.list.model.id_at(0)]
    window.workspace.list.table.selectRow(2)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    settled(window)
    assert window.selection.ids == [window.workspace.list.model.id_at(2)]  # what was selected stays so
