"""Many queries are asked in a window of their own, and each leads to what it found."""

from __future__ import annotations

import csv
import json

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from test_everything_has_a_name import faults

from quoteline.services import browsing, many_queries
from quoteline.services.library import open_library
from quoteline.services.searching import Wanted
from quoteline.ui import file_dialogs, theme
from quoteline.ui.many_queries_model import LAST, LINE, NEWEST, QUERY, QUOTATIONS, REMARK, TITLES

LIST = "the\n# passed over\nkind:direct\nwalrus\nsaid:whenever"
Role = Qt.ItemDataRole


@pytest.fixture
def many(window, qtbot):
    """The window of many queries, open."""
    window.actions_.many_queries.trigger()
    return window.connections.many.queries


@pytest.fixture
def ask(many, window, qtbot):
    """Ask these queries, and wait until all are answered."""

    def asked(text: str) -> None:
        many.box.setPlainText(text)
        many.ask.click()
        qtbot.waitUntil(lambda: many.ask.isEnabled() and bool(many.told.text()))

    return asked


def cell(many, row: int, column: int, role: Qt.ItemDataRole = Role.DisplayRole) -> object:
    return many.table.answers.index(row, column).data(role)


def lines(many) -> list[int]:
    return [each.asked.place for each in many.answers]


def test_nothing_was_asked_yet_and_says_how_to_begin(many) -> None:
    assert many.pages.currentWidget() is many.empty
    assert "one a line" in many.empty.text()
    assert not many.ask.isEnabled()
    assert not many.save.isEnabled()
    assert not many.show_hits.isEnabled()
    assert faults(many) == []


def test_each_query_has_a_row_with_what_it_finds(many, ask, window, library_path) -> None:
    ask(LIST)
    assert lines(many) == [1, 3, 4, 5]
    library = open_library(library_path)
    counts = [len(browsing.quotation_ids(library, each.wanted)) for each in many.queries]
    library.close()
    assert [each.quotations for each in many.answers] == counts
    assert [cell(many, row, QUOTATIONS) for row in range(4)] == list(map(str, counts))
    assert counts[0] > 0 < counts[1]
    assert counts[2] == 0
    assert cell(many, 3, REMARK) == "As words: said:whenever"
    assert cell(many, 1, QUERY, Role.AccessibleTextRole) == f"kind:direct: {counts[1]} quotations"
    assert len(cell(many, 1, NEWEST, Role.ToolTipRole).split("\n")) == 3
    assert cell(many, 2, LAST) == "–"
    assert many.told.text() == "4 queries."
    assert faults(many) == []


def test_enter_and_double_click_show_what_a_query_found(many, ask, window, settled, qtbot) -> None:
    ask(LIST)
    many.table.setCurrentIndex(many.table.answers.index(1, QUERY))
    qtbot.keyClick(many.table, Qt.Key.Key_Return)
    assert window.desk.wanted == Wanted("kind:direct")
    settled(window)
    assert len(window.workspace.list.model.ids) == many.answers[1].quotations
    many.table.doubleClicked.emit(many.table.answers.index(0, NEWEST))
    assert window.desk.wanted == Wanted("the")
    many.show_hits.click()
    assert window.desk.wanted == Wanted("kind:direct")
    settled(window)


def test_the_table_is_sorted_by_any_column_and_keeps_the_chosen_row(many, ask) -> None:
    ask(LIST)
    many.table.setCurrentIndex(many.table.answers.index(2, QUERY))
    many.table.sortByColumn(QUOTATIONS, Qt.SortOrder.DescendingOrder)
    found = [each.quotations for each in many.answers]
    assert found == sorted(found, reverse=True)
    assert many.table.current().asked.query == "walrus"
    for column in range(len(TITLES)):
        for order in Qt.SortOrder:
            many.table.sortByColumn(column, order)
            assert sorted(lines(many)) == [1, 3, 4, 5]
    many.table.sortByColumn(LINE, Qt.SortOrder.AscendingOrder)
    assert lines(many) == [1, 3, 4, 5]


def test_a_file_is_chosen_and_its_bad_lines_are_named(many, window, qtbot, tmp_path, monkeypatch) -> None:
    table = tmp_path / "checks.csv"
    rows = ["query,name,from", "mill,The mill,", "mill,,never", ",x,", "a,b,c,d", ",y,", ",z,"]
    table.write_text("\n".join(rows), encoding="utf-8")
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *asked: table)
    many.choose.click()
    qtbot.waitUntil(lambda: many.choose.isEnabled() and bool(many.answers))
    assert cell(many, 0, QUERY) == "The mill"
    assert cell(many, 0, QUERY, Role.ToolTipRole) == "The mill\nmill\nUnderstood as: “mill”"
    assert many.told.text().startswith("1 query from checks.csv. Line 3: “never” is no day;")
    assert many.told.text().endswith("2 more lines could not be read.")


def test_a_file_that_is_no_list_is_refused_in_a_sentence(many, qtbot, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *asked: tmp_path / "gone.txt")
    many.choose.click()
    qtbot.waitUntil(lambda: "there is no such file" in many.told.text())
    assert many.choose.isEnabled()


def test_a_long_list_is_stopped_and_what_was_asked_stays(many, window, qtbot) -> None:
    many.box.setPlainText("mill OR council\n" * 9000)
    many.ask.click()
    qtbot.waitUntil(lambda: bool(many.answers))
    assert not many.ask.isEnabled()
    many.progress.cancel.click()
    qtbot.waitUntil(many.ask.isEnabled)
    assert 0 < len(many.answers) < 9000
    assert many.toast.text() == "Stopped. What was asked until then is listed."
    assert lines(many) == list(range(1, len(many.answers) + 1))


def test_table_and_quotations_are_written_to_files(many, ask, window, qtbot, tmp_path, monkeypatch) -> None:
    ask(LIST)
    place = tmp_path / "found.xlsx"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *asked: place)
    qtbot.keyClick(many, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Saved found.xlsx" in many.toast.text())
    head, *rows = openpyxl.load_workbook(place).active.iter_rows(values_only=True)
    assert [row[head.index("query")] for row in rows] == ["the", "kind:direct", "walrus", "said:whenever"]
    place = tmp_path / "hits"  # without an ending it is CSV
    many.save_hits.click()
    qtbot.waitUntil(lambda: "Saved hits.csv" in many.toast.text())
    with (tmp_path / "hits.csv").open(encoding="utf-8-sig", newline="") as file:
        hits = list(csv.DictReader(file))
    assert len(hits) == sum(each.quotations for each in many.answers)
    place = tmp_path / "hits.jsonl"
    many.save_hits.click()
    qtbot.waitUntil(lambda: "Saved hits.jsonl" in many.toast.text())
    assert json.loads(place.read_text("utf-8").splitlines()[0])["query"] == "the"
    place = tmp_path / "no" / "folder.csv"
    many.save.click()
    qtbot.waitUntil(lambda: "cannot be written" in many.told.text())


def test_without_search_it_says_so(many, ask, window, monkeypatch) -> None:
    monkeypatch.setattr(many_queries.searching, "current_index", lambda library: None)
    ask("mill")
    assert many.told.text().startswith("Search is not ready in this library yet.")
    assert many.answers == []


def test_it_goes_with_its_library_and_comes_back_empty(many, ask, window, qtbot, tmp_path, settled) -> None:
    ask(LIST)
    many.close()
    window.actions_.many_queries.trigger()
    assert window.connections.many.queries is many
    assert many.isVisible()
    assert many.answers
    with qtbot.waitSignal(window.settled):
        window.open(tmp_path / "other.quoteline")
    settled(window)
    assert window.connections.many.queries is None
    window.actions_.many_queries.trigger()
    assert window.connections.many.queries.answers == []
    window.close_library()
    assert not window.actions_.many_queries.isEnabled()


def test_queries_that_find_nothing_are_muted_and_still_read_well(many, ask) -> None:
    ask(LIST)
    colours = theme.colours(QGuiApplication.palette())
    ink = cell(many, 2, QUERY, Role.ForegroundRole)
    assert cell(many, 0, QUERY, Role.ForegroundRole) is None
    ground = many.table.palette().color(QPalette.ColorRole.Base)
    assert ink == colours.muted
    assert theme.contrast(ink, ground) >= 4.5
