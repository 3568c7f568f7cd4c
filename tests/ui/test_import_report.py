"""The report of an import: filtered, searched, kept; what it lists can be read, dated, named, taken back."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from soon import as_soon_as, modal

from quoteline.services import correcting
from quoteline.services.importing import Outcome
from quoteline.services.library import open_library
from quoteline.ui import file_dialogs
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.import_dialog import ImportDialog, Wish
from quoteline.ui.import_report import ImportReportDialog
from quoteline.ui.outlet_dialog import OutletDialog
from quoteline.ui.publication_dialog import PublicationDialog
from quoteline.ui.version_dialog import VersionDialog

STORY = (
    "The Quay {number}\n\nThe pilots were called back to the quay before the tide turned on day {number}.\n\n"
    "“The harbour is open to every boat,” said Lena Quist.\n\n“{more},” said Ada Ferrol.\n"
)


@pytest.fixture
def papers(tmp_path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    for number in range(3):
        story = STORY.format(number=number, more="Nobody needs to ask us twice")
        (folder / f"{number}.txt").write_text(story, encoding="utf-8")
    (folder / "empty.txt").write_text(" ", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    return folder


@pytest.fixture
def report(window, qtbot, settled, papers) -> ImportReportDialog:
    dialog = imported(window, qtbot, settled, papers)
    dialog.only_problems.setChecked(False)
    dialog.only_dates.setChecked(False)
    return dialog


def imported(window, qtbot, settled, folder: Path) -> ImportReportDialog:
    before = set(window.findChildren(ImportReportDialog))
    window.import_wish(Wish((folder,), engine="rules"))
    qtbot.waitUntil(lambda: bool(set(window.findChildren(ImportReportDialog)) - before))
    settled(window)
    (dialog,) = set(window.findChildren(ImportReportDialog)) - before
    return dialog


def names(dialog) -> list[str]:
    return [Path(step.origin).name for step in dialog._model.steps]


def answered(do) -> None:
    """Answer the next dialog; it is called off where that fails, so that nothing waits for ever."""

    def answer(dialog) -> None:
        try:
            do(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    as_soon_as(modal, answer)


def select(dialog, *wanted: str) -> None:
    dialog.table.clearSelection()
    dialog.table.setSelectionMode(dialog.table.SelectionMode.MultiSelection)
    for row, name in enumerate(names(dialog)):
        if name in wanted:
            dialog.table.selectRow(row)


def test_a_chip_shows_only_the_files_of_its_outcome(report):
    assert {each: chip.text() for each, chip in report.chips.chips.items()} == {
        Outcome.IMPORTED: "3  Imported",
        Outcome.SKIPPED: "1  Skipped",
        Outcome.FAILED: "1  Failed",
    }
    report.chips.chips[Outcome.FAILED].click()
    assert names(report) == ["empty.txt"]
    report.chips.chips[Outcome.SKIPPED].click()
    assert names(report) == ["empty.txt", "picture.png"]
    report.chips.chips[Outcome.FAILED].click()
    report.chips.chips[Outcome.SKIPPED].click()
    assert len(names(report)) == 5
    report.close()


def test_the_report_is_searched_by_name_title_and_reason(report, qtbot):
    for typed, found in (
        ("THE Quay", ["0.txt", "1.txt", "2.txt"]),
        ("holds no text", ["empty.txt"]),
        ("nothing like it", []),
    ):
        report.search.setText(typed)
        qtbot.waitUntil(lambda found=found: names(report) == found)
    report.close()


def test_a_double_click_reads_the_article(report, window, qtbot, settled):
    row = names(report).index("1.txt")
    report.table.doubleClicked.emit(report._model.index(row, 0))
    settled(window)
    assert window.workspace.reading.article_id == report._model.steps[row].article_id
    report.close()


def test_the_date_of_many_is_set_from_the_report_which_shows_it(report, window, qtbot, settled):
    select(report, "0.txt", "2.txt", "empty.txt")

    def take(dialog) -> None:
        assert isinstance(dialog, PublicationDialog)
        dialog.field.setText("2024-05-03")
        dialog.accept()

    answered(take)
    report.date.click()
    rows = [names(report).index(name) for name in ("0.txt", "2.txt")]
    qtbot.waitUntil(
        lambda: [report._model.index(row, 3).data() for row in rows] == ["3 May 2024, set by hand"] * 2,
    )
    assert report._model.index(names(report).index("1.txt"), 3).data() == "unknown"
    window.corrections.undo()
    qtbot.waitUntil(lambda: report._model.index(rows[0], 3).data() == "unknown")
    report.close()


def test_the_outlet_of_many_is_set_from_the_report(report, window, qtbot, settled):
    select(report, "0.txt", "1.txt")

    def take(dialog) -> None:
        assert isinstance(dialog, OutletDialog)
        dialog.line.setText("The Lantern")
        dialog.accept()

    answered(take)
    report.outlet.click()
    qtbot.waitUntil(lambda: window.toast.text().startswith("Outlet of 2 articles set to The Lantern"))
    settled(window)
    assert "The Lantern" in {each.label for each in window.workspace.filters.outlets.values.facets}
    report.close()


def test_the_outlet_of_the_selected_quotations_is_set_from_the_menu(window, qtbot, settled):
    window.desk.select([window.workspace.list.model.id_at(0)])
    settled(window)

    def take(dialog) -> None:
        dialog.line.setText("The Lantern")
        dialog.accept()

    answered(take)
    assert window.actions_.set_outlet.isEnabled()
    window.actions_.set_outlet.trigger()
    qtbot.waitUntil(lambda: "set to The Lantern" in window.toast.text())


def test_the_last_report_is_there_after_a_restart(report, open_window, window, qtbot, settled):
    path = window.session.path
    told = [(step.origin, step.outcome, str(step.reason)) for step in report.report.steps]
    report.close()
    window.close()
    later = open_window(path)
    later.actions_.last_import.trigger()
    qtbot.waitUntil(lambda: bool(later.findChildren(ImportReportDialog)))
    (again,) = later.findChildren(ImportReportDialog)
    assert [(step.origin, step.outcome, str(step.reason)) for step in again.report.steps] == told
    assert again.take_back.isEnabled()
    again.close()


def test_what_failed_is_laid_on_the_desk_again(report, window, papers, qtbot, settled):
    (papers / "empty.txt").write_text(STORY.format(number=9, more="Now there is something"), encoding="utf-8")

    def take(dialog) -> None:
        assert isinstance(dialog, ImportDialog)
        assert dialog._paths == (papers / "empty.txt",)
        dialog.accept()

    answered(take)
    report.again.click()
    qtbot.waitUntil(lambda: len(window.findChildren(ImportReportDialog)) == 2)
    settled(window)
    for dialog in window.findChildren(ImportReportDialog):
        dialog.close()
    library = open_library(window.session.path, read_only=True)
    assert correcting.log(library, 1)[0].what == "Imported “The Quay 9”"
    library.close()


def test_an_import_is_taken_back_from_its_report_with_what_was_done_since(
    report, window, qtbot, settled, monkeypatch
):
    select(report, "0.txt")
    window.corrections.star([window.workspace.list.model.id_at(0)], True)
    settled(window)
    asked = []

    def ask(dialog: Asking) -> bool:
        asked.append(dialog.findChild(QLabel).text())
        return True

    monkeypatch.setattr(Asking, "ask", ask)
    report.take_back.click()
    qtbot.waitUntil(lambda: "Undone" in window.toast.text())
    settled(window)
    assert asked[0].startswith("Take back the import of 3 articles?")
    assert "1 later change is taken back first" in asked[0]
    library = open_library(window.session.path, read_only=True)
    assert [each.undone for each in correcting.log(library, 2)] == [True, True]
    library.close()


def test_a_page_that_changed_is_laid_beside_its_older_version(report, window, papers, qtbot, settled):
    report.close()
    story = STORY.format(number=1, more="Nobody has to ask us twice")
    (papers / "1.txt").write_text(story, encoding="utf-8")
    dialog = imported(window, qtbot, settled, papers)
    dialog.only_problems.setChecked(False)
    dialog.only_dates.setChecked(False)
    row = names(dialog).index("1.txt")
    assert dialog._model.index(row, 1).data() == "New version"
    assert dialog._model.index(row, 2).data().endswith("1 quotation changed")
    select(dialog, "1.txt")
    dialog.versions.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(VersionDialog)))
    (beside,) = dialog.findChildren(VersionDialog)
    qtbot.waitUntil(lambda: beside.comparison is not None)
    assert beside.told.text() == "1 quotation changed"
    shown = beside.page.toPlainText()
    assert "Nobody needs to ask us twice" in shown
    assert "The harbour is open" not in shown
    beside.same.setChecked(True)
    assert "The harbour is open" in beside.page.toPlainText()
    old = beside.comparison.changed[0].old.row.id
    beside.page.anchorClicked.emit(f"quotation:{old}")
    settled(window)
    assert window.desk.selected == [old]
    row_of = window.workspace.list.row_of(old)
    assert row_of.older_version
    assert window.workspace.reading.version.text() == "An older version of 2"
    window.workspace.reading.version.click()
    qtbot.waitUntil(lambda: len(window.findChildren(VersionDialog)) == 2)
    for each in window.findChildren(VersionDialog):
        each.close()
    dialog.close()


def test_an_article_without_another_version_says_so(window, qtbot, settled):
    window.desk.select([window.workspace.list.model.id_at(0)])
    settled(window)
    window.actions_.versions.trigger()
    qtbot.waitUntil(lambda: "No other version" in window.toast.text())


def test_the_report_is_written_as_csv_and_as_json(report, window, tmp_path, monkeypatch):
    for name in ("report.csv", "report.json"):
        monkeypatch.setattr(file_dialogs, "ask_save", lambda *told, name=name, **more: tmp_path / name)
        report.save.click()
    rows = list(csv.DictReader((tmp_path / "report.csv").read_text(encoding="utf-8-sig").splitlines()))
    files = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["files"]
    assert [row["origin"] for row in rows] == [each["origin"] for each in files]
    assert [row["outcome"] for row in rows].count("imported") == 3
    report.close()


def test_a_library_without_an_import_says_that_there_is_no_report(open_window, tmp_path, qtbot):
    window = open_window(tmp_path / "empty.quoteline")
    window.actions_.last_import.trigger()
    qtbot.waitUntil(lambda: "no report" in window.toast.text())


def test_the_context_menu_offers_what_the_buttons_do(report, qtbot):
    select(report, "0.txt")
    report._open_menu(report.table.rect().center())
    menu = QApplication.activePopupWidget()
    assert [each.text() for each in menu.actions() if each.isEnabled()] == [
        *("Read article", "Set date…", "Set outlet…"),
    ]
    menu.close()
    report.close()
