"""Articles come in by menu and by drop, quotations go out as files; both can be stopped, both report."""

from __future__ import annotations

import csv
import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from soon import as_soon_as, modal

from quoteline.services import browsing, importing, indexing, keeping
from quoteline.services.library import open_library
from quoteline.services.searching import Wanted
from quoteline.settings import Settings
from quoteline.ui.export_dialog import ExportDialog, ExportWish
from quoteline.ui.import_dialog import ImportDialog, Wish
from quoteline.ui.import_report import ImportReportDialog, as_text

STORY = """The Harbour Reopens

The pilot's lamp was lit again on Friday. “The harbour is open to every boat,” said Harbour Master Lena Quist.
“Nobody needs to ask us twice.”
"""


@pytest.fixture(autouse=True)
def in_one_process(monkeypatch):
    """Extraction in this process: starting others takes longer than reading these few articles."""
    whole = importing.import_paths
    monkeypatch.setattr(
        importing,
        "import_paths",
        lambda library, paths, **given: whole(library, paths, **{**given, "jobs": 1}),
    )


@pytest.fixture
def story(tmp_path) -> Path:
    file = tmp_path / "harbour.txt"
    file.write_text(STORY, encoding="utf-8")
    return file


def reports(window):
    return window.findChildren(ImportReportDialog)


def report_of(window, qtbot, settled):
    qtbot.waitUntil(lambda: bool(reports(window)))
    settled(window)
    return reports(window)[0]


def test_an_import_shows_its_quotations_and_reports(window, qtbot, settled, story):
    before = len(window.workspace.list.model.ids)
    window.import_wish(Wish((story,), outlet="The Lantern"))
    dialog = report_of(window, qtbot, settled)
    assert (dialog.report.imported, dialog.report.failed) == (1, 0)
    assert len(window.workspace.list.model.ids) == before + dialog.report.quotations
    assert "The Lantern" in {each.label for each in window.workspace.filters.outlets.values.facets}
    dialog.close()


def test_an_import_keeps_the_selection(window, qtbot, settled, story):
    chosen = [window.workspace.list.model.id_at(7)]
    window.desk.select(chosen)
    settled(window)
    window.import_wish(Wish((story,)))
    report_of(window, qtbot, settled).close()
    assert window.workspace.list.selected_ids() == chosen


def test_what_was_imported_is_found_by_its_words_at_once(window, qtbot, settled, story):
    window.import_wish(Wish((story,)))
    report_of(window, qtbot, settled).close()
    qtbot.waitUntil(lambda: window.status.text().endswith("search ready"))
    window.desk.change(query="harbour boat")
    settled(window)
    assert len(window.workspace.list.model.ids) == 1


def test_the_report_shows_problems_first_and_can_be_copied(window, qtbot, settled, story, tmp_path):
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n")
    window.import_wish(Wish((story, picture, tmp_path / "gone.txt")))
    dialog = report_of(window, qtbot, settled)
    assert dialog.only_problems.isChecked()
    shown = [Path(step.origin).name for step in dialog._model.steps]
    assert sorted(shown) == ["gone.txt", "picture.png"]
    assert all(step.reason for step in dialog._model.steps)
    dialog.only_problems.setChecked(False)
    assert len(dialog._model.steps) == 3
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == as_text(dialog.report)
    assert "picture.png" in QGuiApplication.clipboard().text()
    dialog.close()


def test_the_report_shows_dates_to_look_at_with_all_that_was_found(window, qtbot, settled, story, tmp_path):
    conflicting = tmp_path / "2016-01-04-harbour.txt"
    conflicting.write_text(f"LISK, March 4, 2015 (Post) – {STORY}", encoding="utf-8")
    window.import_wish(Wish((story, conflicting)))
    dialog = report_of(window, qtbot, settled)
    assert dialog.only_dates.isChecked()
    assert not dialog.only_problems.isEnabled()
    shown = {Path(step.origin).name: row for row, step in enumerate(dialog._model.steps)}
    assert set(shown) == {"2016-01-04-harbour.txt", "harbour.txt"}
    cell = dialog._model.index(shown["2016-01-04-harbour.txt"], 3)
    assert cell.data() == "2016-01-04 (conflicting)"
    assert "4 March 2015" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert dialog._model.index(shown["harbour.txt"], 3).data() == "unknown"
    told = as_text(dialog.report)
    assert "Publication dates to look at: 1 conflicting, 1 unknown." in told
    assert "\t2015-03-04 from the dateline, 80% (LISK, March 4, 2015)\n" in told
    dialog.only_dates.setChecked(False)
    assert len(dialog._model.steps) == 2
    dialog.close()


def test_a_report_without_dates_to_look_at_shows_everything(window, qtbot, settled, tmp_path):
    (tmp_path / "2016-01-04-harbour.txt").write_text(STORY, encoding="utf-8")
    window.import_wish(Wish((tmp_path / "2016-01-04-harbour.txt",)))
    dialog = report_of(window, qtbot, settled)
    assert not dialog.only_dates.isEnabled()
    assert [dialog._model.index(0, 3).data()] == ["2016-01-04"]
    dialog.close()


def test_a_stopped_import_leaves_whole_articles_and_says_so(window, qtbot, settled, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number:03}.txt").write_text(STORY.replace("Friday", f"day {number}"), encoding="utf-8")
    window.importer.stepped.connect(lambda step: window.importer.cancel() if step.done >= 3 else None)
    window.import_wish(Wish((folder,), outlet="The Lantern"))
    dialog = report_of(window, qtbot, settled)
    assert 0 < dialog.report.imported < 400
    assert "stopped" in dialog.findChildren(type(window.status._label))[0].text()
    library = open_library(window.session.path, read_only=True)
    kept = browsing.article_ids(library, Wanted(outlets=("The Lantern",)))
    assert dialog.report.imported <= len(kept) < 400
    for each in kept:
        assert len(browsing.article_page(library, each).quotations) == 1
    library.close()
    dialog.close()


def test_closing_the_window_in_the_middle_of_an_import_leaves_a_sound_library(window, qtbot, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.txt").write_text(STORY.replace("Friday", f"day {number}"), encoding="utf-8")
    path = window.session.path
    window.import_wish(Wish((folder,)))
    qtbot.waitUntil(lambda: len(window.importer._report.steps) > 2)
    window.close()
    library = open_library(path, read_only=True)
    assert list(keeping.verify(library)) == []
    library.close()
    assert not path.with_name(path.name + "-wal").exists()


def test_a_search_that_is_not_ready_yet_says_so_and_answers_by_itself(
    window, qtbot, settled, story, monkeypatch
):
    go, whole = threading.Event(), indexing.update_apart

    def held(path):
        yield indexing.IndexStep(0, 1)
        assert go.wait(60)
        yield from whole(path)

    monkeypatch.setattr(indexing, "update_apart", held)
    window.import_wish(Wish((story,)))
    qtbot.waitUntil(lambda: window.session.indexing)
    window.desk.change(query="harbour boat")
    qtbot.waitUntil(lambda: window.workspace.list.empty.isVisible())
    assert "being prepared" in window.workspace.list.empty._reason.text()
    go.set()
    qtbot.waitUntil(lambda: len(window.workspace.list.model.ids) == 1)
    settled(window)
    for dialog in reports(window):
        dialog.close()


def drag(window, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    given = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), *given))
    return data, given


def test_dragging_files_over_the_window_invites_to_drop_them(window, story):
    kept = drag(window, [story])
    assert window.overlay.isVisible()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.overlay.isVisible()
    assert kept


def test_dropped_files_are_imported_after_the_options(window, qtbot, settled, story):
    def take(dialog) -> None:
        dialog.outlet.setText("The Lantern")
        dialog.published.setText("2024-05-03")
        dialog.accept()

    as_soon_as(lambda: modal(ImportDialog), take)
    _data, given = drag(window, [story])
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *given))
    dialog = report_of(window, qtbot, settled)
    assert dialog.report.imported == 1
    dialog.close()
    window.desk.change(outlets=("The Lantern",))
    settled(window)
    row = window.workspace.list.row_of(window.workspace.list.model.id_at(0))
    assert row.published.isoformat() == "2024-05-03"


def test_a_drop_is_over_before_anything_is_asked(window, story):
    """A dialog inside the drop would freeze the program that the files were dragged from."""
    seen = []
    window.overlay.dropped.connect(seen.append)
    window.overlay.dropped.disconnect(window.connections.importing.take_dropped)
    _data, given = drag(window, [story])
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *given))
    assert seen == []
    QApplication.processEvents()
    assert seen == [[story]]


def test_no_line_to_type_in_takes_the_files_for_itself(window):
    from PySide6.QtWidgets import QLineEdit

    assert [line.accessibleName() for line in window.findChildren(QLineEdit) if line.acceptDrops()] == []


def test_what_is_dragged_from_elsewhere_is_not_invited(window):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/article")])
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    assert not window.overlay.isVisible()


def test_the_exported_csv_is_equal_to_the_rows_shown(window, settled, tmp_path):
    window.desk.change(query="the")
    settled(window)
    ids = tuple(window.workspace.list.model.ids)
    path = tmp_path / "out.csv"
    window.connections.exporting.run(ExportWish(ids, path, "csv", None, True))
    settled(window)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["id"]) for row in rows] == list(ids)
    shown = [window.workspace.list.row_of(each) for each in ids[:40]]
    assert [row["quotation"] for row in rows[:40]] == [row.text for row in shown]
    assert [row["outlet"] for row in rows[:40]] == [row.outlet for row in shown]
    assert window.toast.text() == f"{len(ids):,} quotations written to out.csv in {tmp_path}"


def test_the_selection_can_be_exported_with_chosen_columns(window, settled, tmp_path):
    chosen = list(window.workspace.list.model.ids[:3])
    window.desk.select(chosen)
    settled(window)

    def take(dialog) -> None:
        assert dialog.selection.isChecked()
        dialog.format.setCurrentIndex(dialog.format.findData("tsv"))
        dialog.columns.tick(("id", "outlet"))
        dialog.path.setText(str(tmp_path / "some.tsv"))
        dialog.accept()

    as_soon_as(lambda: modal(ExportDialog), take)
    window.actions_.export.trigger()
    settled(window)
    lines = (tmp_path / "some.tsv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "id\toutlet"
    assert [int(line.split("\t")[0]) for line in lines[1:]] == chosen
    assert window.kept.export_format == "tsv"


def test_json_lines_are_written_one_quotation_a_line(window, settled, tmp_path):
    ids = tuple(window.workspace.list.model.ids[:5])
    window.connections.exporting.run(ExportWish(ids, tmp_path / "out.jsonl", "jsonl", None, False))
    settled(window)
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == list(ids)


def test_an_export_that_cannot_be_written_says_so(window, settled, tmp_path):
    window.connections.exporting.run(
        ExportWish(tuple(window.workspace.list.model.ids), tmp_path / "no" / "out.csv", "csv", None, False)
    )
    settled(window)
    assert "cannot be written" in window.toast.text()


def test_a_stopped_export_leaves_nothing(window, settled, tmp_path, monkeypatch):
    monkeypatch.setattr("quoteline.services.exporting.BATCH", 5)
    path = tmp_path / "out.csv"
    monkeypatch.setattr(
        window.status.exporting, "step", lambda done, total: window.connections.exporting.cancel()
    )
    window.connections.exporting.run(
        ExportWish(tuple(window.workspace.list.model.ids) * 40, path, "csv", None, False)
    )
    settled(window)
    assert window.toast.text() == "The export was stopped; nothing was written."
    assert list(tmp_path.glob("*out.csv*")) == []


def test_choosing_another_format_renames_the_file(qtbot, window):
    dialog = ExportDialog(window, [], [1, 2], Settings(export_folder="/tmp"))
    assert Path(dialog.path.text()).name == "quotations.csv"
    dialog.format.setCurrentIndex(dialog.format.findData("jsonl"))
    assert Path(dialog.path.text()).name == "quotations.jsonl"
    assert "text" in dialog.columns.chosen()
    assert not dialog.selection.isEnabled()
    dialog.deleteLater()


def test_a_day_that_is_none_is_told_before_an_import(window):
    dialog = ImportDialog(window, [Path("papers")])
    dialog.published.setText("last week")
    assert not dialog.do.isEnabled()
    assert not dialog.trouble.isHidden()
    dialog.published.setText("2025-03")
    assert dialog.do.isEnabled()
    assert dialog.trouble.isHidden()
    dialog.deleteLater()
