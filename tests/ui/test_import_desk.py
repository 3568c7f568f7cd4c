"""The desk before an import: what files would bring, which are wanted, which columns hold what."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from soon import as_soon_as, modal

from quoteline.services import previewing
from quoteline.services.importing import Asked
from quoteline.services.previewing import PreviewStep
from quoteline.ui.import_dialog import ImportDialog
from quoteline.ui.import_preview_model import Column
from quoteline.ui.import_report import ImportReportDialog
from quoteline.ui.mapping_dialog import MappingDialog

STORY = """The Harbour Reopens

The lamp was lit again on day {day}.
“The harbour is open to every boat,” said Harbour Master Lena Quist.
"""


@pytest.fixture
def papers(tmp_path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    for day in range(3):
        (folder / f"2024-05-0{day + 1}-harbour.txt").write_text(STORY.format(day=day), encoding="utf-8")
    (folder / "empty.txt").write_text(" ", encoding="utf-8")
    rows = [{"text": STORY.format(day=day), "outlet": "The Lantern"} for day in range(10, 20)]
    (folder / "many.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "table.csv").write_text(
        'Kopf,Inhalt\nEins,"“All is well,” said Ada Ferrol."\n', encoding="utf-8"
    )
    return folder


@pytest.fixture
def desk(window, papers, qtbot):
    """The dialog over a folder, with everything looked at."""
    dialog = ImportDialog(window, [papers], window.session.counting)
    dialog.column.addWidget(dialog.buttons)
    dialog.show()
    dialog.preview.begin()
    qtbot.waitUntil(lambda: dialog.preview.complete)
    yield dialog
    dialog.preview.stop()
    dialog.close()
    dialog.deleteLater()


def row_of(desk, name: str) -> int:
    return next(row for row, seen in enumerate(desk.preview.model.files) if seen.path.name == name)


def cell(desk, name: str, column: Column) -> str:
    model = desk.preview.model
    return model.data(model.index(row_of(desk, name), column))


def test_each_file_shows_what_it_would_bring(desk):
    assert cell(desk, "2024-05-01-harbour.txt", Column.TITLE) == "The Harbour Reopens"
    assert cell(desk, "2024-05-01-harbour.txt", Column.PUBLISHED) == "1 May 2024, from the file name"
    assert cell(desk, "2024-05-01-harbour.txt", Column.STATE) == "New"
    assert cell(desk, "empty.txt", Column.STATE) == "Cannot be read"
    assert cell(desk, "empty.txt", Column.TITLE) == "it holds no text"
    assert cell(desk, "picture.png", Column.STATE) == "Left aside"
    assert cell(desk, "many.jsonl", Column.TITLE) == "10 articles"
    assert desk.preview.told.text() == "4 files to import, 2 cannot be read, 1 of another kind"
    assert desk.outlet.placeholderText() == "As in the file; 3 name none"


def test_a_file_with_many_articles_shows_the_first_of_them(desk):
    model = desk.preview.model
    parent = model.index(row_of(desk, "many.jsonl"), 0)
    assert model.rowCount(parent) == previewing.FIRST + 1
    assert model.data(model.index(0, Column.OUTLET, parent)) == "The Lantern"
    assert model.data(model.index(previewing.FIRST, Column.TITLE, parent)) == "… and 5 others"
    assert model.parent(model.index(2, 3, parent)) == parent


def test_space_leaves_the_selected_files_out_of_the_import(desk, qtbot, papers):
    table = desk.preview.table
    table.setCurrentIndex(desk.preview.model.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    left = {papers / "2024-05-01-harbour.txt", papers / "2024-05-02-harbour.txt"}
    assert desk.wish().without == left
    assert desk.preview.told.text().startswith("2 files to import, 2 left out, ")
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert desk.wish().without == frozenset()


def test_none_and_all_and_only_what_is_new_can_be_chosen_at_once(desk, window, qtbot, settled, papers):
    desk.preview.none.click()
    assert not desk.do.isEnabled()
    desk.preview.all.click()
    assert desk.do.isEnabled()
    assert desk.wish().without == frozenset()


def answered(do) -> None:
    """Answer the next dialog; it is called off where that fails, so that nothing waits for ever."""

    def answer(dialog) -> None:
        try:
            do(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    as_soon_as(modal, answer)


def looking_for_ever(library, paths, **how):
    while True:
        yield PreviewStep(2, 0)
        time.sleep(0.01)


def test_enter_imports_while_the_files_are_still_being_looked_at(window, qtbot, settled, papers, monkeypatch):
    monkeypatch.setattr(previewing, "preview", looking_for_ever)

    def press(dialog) -> None:
        assert isinstance(dialog, ImportDialog)
        assert not dialog.preview.complete
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    answered(press)
    window.connections.importing.take_dropped(sorted(papers.glob("2024-*.txt"))[:2])
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportReportDialog)))
    settled(window)
    (report,) = window.findChildren(ImportReportDialog)
    assert report.report.kept == 2
    report.close()


def test_what_is_left_out_does_not_come_in(window, qtbot, settled, papers):
    def take(dialog) -> None:
        qtbot.waitUntil(lambda: dialog.preview.complete)
        dialog.preview.model.want([row_of(dialog, "many.jsonl")], False)
        dialog.accept()

    answered(take)
    window.connections.importing.take_dropped([papers])
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportReportDialog)))
    settled(window)
    (report,) = window.findChildren(ImportReportDialog)
    assert report.report.kept == 3
    assert not any("many.jsonl" in step.origin for step in report.report.steps)
    report.close()


def test_a_person_says_which_column_of_a_table_holds_what(desk, qtbot, papers):
    place = row_of(desk, "table.csv")
    assert cell(desk, "table.csv", Column.STATE) == "Cannot be read"

    def take(dialog) -> None:
        assert isinstance(dialog, MappingDialog)
        assert not dialog.do.isEnabled()
        dialog.fields["text"].setCurrentIndex(dialog.fields["text"].findData("Inhalt"))
        dialog.fields["title"].setCurrentIndex(dialog.fields["title"].findData("Kopf"))
        dialog.accept()

    desk.preview.table.setCurrentIndex(desk.preview.model.index(place, 0))
    assert desk.preview.columns.isEnabled()
    answered(take)
    desk.preview.columns.click()
    qtbot.waitUntil(lambda: cell(desk, "table.csv", Column.TITLE) == "Eins")
    asked = desk.wish().asked_of[papers / "table.csv"]
    assert asked == Asked(columns={"text": "Inhalt", "title": "Kopf"})


def test_closing_the_desk_stops_the_looking(window, papers, qtbot, settled):
    dialog = ImportDialog(window, [papers], window.session.counting)
    dialog.preview.begin()
    dialog.preview.stop()
    settled(window)
    assert not dialog.preview.complete
    assert not dialog.preview._jobs[0].running
    dialog.deleteLater()


def test_what_is_there_already_is_told_and_can_be_left_out(window, qtbot, settled, papers):
    answered(lambda dialog: dialog.accept())
    window.connections.importing.take_dropped([papers / "2024-05-01-harbour.txt"])
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportReportDialog)))
    settled(window)
    window.findChildren(ImportReportDialog)[0].close()
    dialog = ImportDialog(window, [papers], window.session.counting)
    dialog.preview.begin()
    qtbot.waitUntil(lambda: dialog.preview.complete)
    assert cell(dialog, "2024-05-01-harbour.txt", Column.STATE) == "Already there"
    assert "1 already there" in dialog.preview.told.text()
    dialog.preview.new.click()
    assert papers / "2024-05-01-harbour.txt" in dialog.wish().without
    assert papers / "2024-05-02-harbour.txt" not in dialog.wish().without
    dialog.preview.stop()
    dialog.deleteLater()
