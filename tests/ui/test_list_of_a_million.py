"""A list of a million rows is chosen from, looked up in and painted without being walked through."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from test_staying_smooth import NoLibrary, made_row
from yardstick import slowness

from quoteline.columns.listing import Listing
from quoteline.services import browsing
from quoteline.services.clipping import CLIPPED
from quoteline.services.listings import FirstSeen
from quoteline.ui.jobs import Lane
from quoteline.ui.quotation_hints import LONGEST, in_full
from quoteline.ui.quotation_model import QuotationModel
from quoteline.ui.quotation_table import QuotationTable

MANY = 1_000_000
BLOCKED = 0.25  # seconds: five times what is measured on an idle machine


@pytest.fixture
def table(qtbot, monkeypatch) -> Iterator[QuotationTable]:
    monkeypatch.setattr(browsing, "rows", lambda library, ids: [made_row(each) for each in ids])
    lane = Lane(NoLibrary, "test")  # type: ignore[arg-type]  # no library is asked
    model = QuotationModel(lane)
    made = QuotationTable(model)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    model.show_ids(Listing(array("q", range(1, MANY + 1))))
    qtbot.wait(20)
    qtbot.waitUntil(lambda: not lane.busy)
    yield made
    lane.close()


def seconds(do: Callable[[], Any]) -> float:
    began = time.thread_time()
    do()
    return time.thread_time() - began


def test_every_row_is_selected_counted_and_told_in_a_moment(table: QuotationTable) -> None:
    assert seconds(table.selectAll) < BLOCKED * slowness()
    assert table.count_selected() == MANY
    assert seconds(lambda: table.selected_ids()) < BLOCKED * slowness()
    every_action_asks = seconds(lambda: [table.selected_ids() for _ in range(1000)])
    assert every_action_asks < BLOCKED * slowness()
    assert table.selected_ids()[:2] == [1, 2]


def test_a_hundred_thousand_scattered_rows_are_selected_lit_and_told(table: QuotationTable) -> None:
    table.selectAll()
    scattered = list(range(5, MANY, 10))
    assert seconds(lambda: table.select_ids(scattered)) < 4 * BLOCKED * slowness()
    assert table.selected_ids() == scattered
    assert table.count_selected() == len(scattered)
    assert table.words.lit == frozenset(scattered)
    assert seconds(table.grab) < BLOCKED * slowness()
    table.selectRow(0)
    assert table.selected_ids() == [1]
    assert not table.words.lit


def test_looking_up_the_place_of_one_and_of_many_is_quick(table: QuotationTable) -> None:
    model = table.model()
    assert isinstance(model, QuotationModel)
    assert seconds(lambda: [model.place_of(MANY - each) for each in range(200)]) < BLOCKED * slowness()
    assert seconds(lambda: model.places_of(range(MANY // 2, MANY // 2 + 100_000))) < BLOCKED * slowness()


def test_scrolling_costs_less_than_a_frame(table: QuotationTable) -> None:
    bar, frames = table.verticalScrollBar(), []
    for step in range(150):

        def frame(place: int = bar.maximum() * step // 150) -> None:
            bar.setValue(place)
            QApplication.processEvents()

        frames.append(seconds(frame))
    assert sorted(frames)[int(0.95 * len(frames))] < 0.016 * slowness()


def test_the_old_rows_stay_until_the_new_ones_are_there(table: QuotationTable, qtbot) -> None:
    model = table.model()
    assert isinstance(model, QuotationModel)
    assert model.row_at(3) is not None
    model.refresh_rows()
    assert model.row_at(3) is not None  # no flicker
    model.show_ids(Listing(array("q", range(2, MANY))))
    assert model.row_at(3) is not None


def test_rows_whose_marks_are_pointed_at_are_lit_a_little(table: QuotationTable) -> None:
    plain = table.grab().toImage()
    table.show_hinted((3,))
    hinted = table.grab().toImage()
    assert plain != hinted
    table.show_hinted(())
    assert table.grab().toImage() == plain


def test_resting_on_a_row_shows_its_words_in_full_but_never_a_page(
    table: QuotationTable, monkeypatch
) -> None:
    index = table.model().index(2, 3)
    at = table.visualRect(index).center()
    QApplication.sendEvent(
        table.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    )
    assert made_row(3).text in QToolTip.text()
    QToolTip.hideText()


def test_of_a_page_long_quotation_only_the_beginning_is_shown() -> None:
    row = replace(made_row(1), text="Word " * 2000)
    assert len(in_full(row)) < LONGEST + 600
    assert "…" in in_full(row)
    assert "dir='rtl'" in in_full(replace(row, text="الموانئ"))


def test_more_than_a_clipboard_takes_is_told_and_not_copied(window, settled, monkeypatch, qtbot):
    monkeypatch.setattr("quoteline.services.clipping.CLIPPED", 3)
    refused: list[str] = []
    window.corrections.refused.connect(refused.append)
    window.actions_.select_all.trigger()
    settled(window)
    many = window.workspace.list.model.rowCount()
    assert window.workspace.list.head.selected.text() == f"· {many:,} selected"
    for action in (window.actions_.copy, window.actions_.copy_words):
        QApplication.clipboard().setText("before")
        action.trigger()
        settled(window)
        assert QApplication.clipboard().text() == "before"
    assert refused == ["Up to 3 quotations can be copied at once. Export the rest to a file."] * 2
    assert CLIPPED == 2000


def test_rows_that_come_with_a_list_are_painted_at_once_and_the_others_asked_for(qtbot) -> None:
    asked: list[str] = []

    class Noting:
        def ask(self, key: str, *rest: Any) -> None:
            asked.append(key)

        def forget(self, key: str) -> None:
            pass

    model = QuotationModel(Noting())  # type: ignore[arg-type]  # all of a lane that it uses
    listed = Listing(array("q", range(1, 1001)))
    some = range(128, 256)
    rows = tuple(made_row(listed.ids[place]) for place in some if place != 130)
    model.show_ids(listed, FirstSeen(listed, some, rows))
    assert [place for place in some if model.row_at(place) is None] == [130]  # it went meanwhile
    assert model.row_at(200) == made_row(201)
    qtbot.wait(5)
    assert asked == []
    assert model.row_at(300) is None
    qtbot.waitUntil(lambda: asked == ["quotation rows"])
