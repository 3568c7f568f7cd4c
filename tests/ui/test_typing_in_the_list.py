"""Letters typed in the list lead to the next speaker; those that are commands stay commands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reading_room import Straightaway, article, library_of, said, shown

from quoteline.domain import Speaker, SpeakerKind
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.ui.quotation_list import QuotationList

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
NAMES = ("Bo Tarn", "Mara Lund", "Cora Vik", "Mats Rydberg", "Bo Tarn", "Émile Roux", "Mara Lund")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    words = [f"Sentence number {number}" for number in range(len(NAMES))]
    text = " ".join(f"“{each},” they said." for each in words)
    quotations = tuple(
        said(text, each, Speaker(name, SpeakerKind.PERSON), date(2024, 3, 1 + number))
        for number, (each, name) in enumerate(zip(words, NAMES, strict=True))
    )
    opened = library_of(tmp_path / "q.quoteline", (article(text), quotations))
    yield opened
    opened.close()


@pytest.fixture
def listed(library: Library, qtbot: QtBot) -> QuotationList:
    made = QuotationList(Straightaway(library), lambda id: "")  # type: ignore[arg-type]  # answers at once
    made.sort_by(Sort.SAID, False)
    shown(qtbot, made, 800, 400)
    made.show_wanted(Wanted())
    made.table.setFocus()
    return made


def row(listed: QuotationList) -> int:
    return listed.place()


def type_in(listed: QuotationList, letters: str, qtbot: QtBot) -> None:
    for letter in letters:
        capital = SHIFT if letter.isupper() else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(listed.table, letter, capital)


def told(listed: QuotationList) -> str:
    return listed.table.typing.label.text() if listed.table.typing.label.isVisible() else ""


def test_letters_lead_to_the_next_speaker_whose_name_begins_with_them(
    listed: QuotationList, qtbot: QtBot
) -> None:
    type_in(listed, "m", qtbot)
    assert row(listed) == 1
    assert told(listed) == "Speaker: m"
    type_in(listed, "at", qtbot)
    assert row(listed) == 3
    assert told(listed) == "Speaker: mat"


def test_the_same_letter_again_goes_on_round_the_end(listed: QuotationList, qtbot: QtBot) -> None:
    seen = []
    for _ in range(4):
        type_in(listed, "m", qtbot)
        seen.append(row(listed))
    assert seen == [1, 3, 6, 1]


def test_accents_do_not_count_and_backspace_takes_a_letter_back(listed: QuotationList, qtbot: QtBot) -> None:
    type_in(listed, "emix", qtbot)
    assert told(listed) == "No speaker in this list begins with “emix”"
    qtbot.keyClick(listed.table, KEY.Key_Backspace)
    assert told(listed) == "Speaker: emi"
    assert row(listed) == 5


def test_escape_ends_the_name_before_it_means_anything_else(listed: QuotationList, qtbot: QtBot) -> None:
    type_in(listed, "ma", qtbot)
    qtbot.keyClick(listed.table, KEY.Key_Escape)
    assert told(listed) == ""
    type_in(listed, "e", qtbot)
    assert row(listed) == 5


def test_after_a_rest_another_name_begins(listed: QuotationList, qtbot: QtBot) -> None:
    listed.table.typing._rest.setInterval(30)
    type_in(listed, "m", qtbot)
    qtbot.waitUntil(lambda: told(listed) == "")
    type_in(listed, "e", qtbot)
    assert row(listed) == 5


def test_what_was_typed_is_told_as_a_selection_and_read(listed: QuotationList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(listed.picked) as picked:
        type_in(listed, "em", qtbot)
    assert picked.args == [[listed.model.id_at(5)]]


def test_in_a_list_sorted_by_outlet_letters_lead_to_an_outlet(listed: QuotationList, qtbot: QtBot) -> None:
    listed.head.sort_chosen.emit(Sort.OUTLET, False)
    type_in(listed, "sker", qtbot)
    assert told(listed) == "Outlet: sker"
    assert row(listed) == 0


def test_letters_that_are_commands_stay_commands_until_a_name_is_begun(window, settled, qtbot):
    """In the window B changes boundaries and C confirms; as capitals they begin a name."""
    listed = window.workspace.list
    listed.table.setFocus()
    listed.table.selectRow(0)
    settled(window)
    row = listed.row_of(listed.model.id_at(0))
    qtbot.keyClick(listed.table, "c")
    settled(window)
    assert listed.row_of(row.id).confirmed
    initial = "C"
    qtbot.keyClick(listed.table, initial, SHIFT)
    assert listed.table.typing.active
    qtbot.keyClick(listed.table, "b")
    assert not window.workspace.reading.boundaries.changing
    assert listed.table.typing.label.text().casefold().endswith(("cb", "cb”"))
    settled(window)
    assert listed.row_of(row.id).confirmed
