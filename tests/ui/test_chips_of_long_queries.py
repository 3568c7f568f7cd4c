"""A paragraph that is pasted into the search box has more clauses than a line has room for chips."""

from __future__ import annotations

from quoteline.ui.chips import ON_A_LINE, ChipStrip, ChipText
from quoteline.ui.search_bar import SearchBar


def test_a_pasted_paragraph_makes_no_more_chips_than_a_line_can_show(qtbot):
    bar = SearchBar()
    qtbot.addWidget(bar)
    words = [f"word{number}" for number in range(5 * ON_A_LINE)]
    bar.box.setText(" ".join(words))
    bar.box.returnPressed.emit()
    assert bar.chips.texts() == [f"“{word}”" for word in words[:ON_A_LINE]]
    assert len(bar.box.query.clauses) == len(words)  # all of them are searched for


def test_a_strip_of_several_lines_shows_all_of_its_chips(qtbot):
    strip = ChipStrip()
    qtbot.addWidget(strip)
    strip.show_chips([ChipText(f"filter {number}") for number in range(2 * ON_A_LINE)])
    assert len(strip.texts()) == 2 * ON_A_LINE
