"""The library is read again from the window: asked first, stopped on the way, reported, undone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from soon import as_soon_as, modal

from quoteline.services import browsing, correcting, extractor, reextracting
from quoteline.services.extracting import Found
from quoteline.services.library import open_library
from quoteline.services.searching import Wanted
from quoteline.ui.extract_again import ExtractAgainDialog
from quoteline.ui.extract_report import ExtractReportDialog


@pytest.fixture(autouse=True)
def in_one_process(monkeypatch):
    """Extraction in this process: starting others takes longer than reading these few articles."""
    whole = reextracting.extract_again
    monkeypatch.setattr(
        reextracting,
        "extract_again",
        lambda library, **given: whole(library, **{**given, "jobs": 1}),
    )


def report_of(window, qtbot, settled):
    qtbot.waitUntil(lambda: bool(window.findChildren(ExtractReportDialog)))
    settled(window)
    return window.findChildren(ExtractReportDialog)[0]


@pytest.fixture
def touched(library_path) -> int:
    """A quotation that a person tagged."""
    library = open_library(library_path)
    id = browsing.quotation_ids(library, Wanted())[3]
    correcting.tag(library, [id], "beat")
    library.close()
    return id


def finds_nothing(monkeypatch) -> None:
    monkeypatch.setattr(extractor, "read_text", lambda reading, engine: Found(engine="rules-9"))


def test_it_is_said_first_what_will_happen_and_nothing_happens_when_called_off(window, qtbot, settled):
    said = []

    def call_off(dialog) -> None:
        said.extend(
            label.text() for label in dialog.findChildren(type(window.connections.extracting.progress.label))
        )
        dialog.reject()

    as_soon_as(lambda: modal(ExtractAgainDialog), call_off)
    window.actions_.extract_again.trigger()
    qtbot.waitUntil(lambda: bool(said))
    settled(window)
    assert "16 articles will be read again" in said[0]
    assert window.findChildren(ExtractReportDialog) == []


def test_what_finds_no_place_is_listed_and_shown_when_selected(touched, window, qtbot, settled, monkeypatch):
    finds_nothing(monkeypatch)
    window.connections.extracting.run("rules")
    dialog = report_of(window, qtbot, settled)
    assert list(window.workspace.list.model.ids) == [touched]
    assert dialog.model.rowCount() == 1
    assert dialog.model.data(dialog.model.index(0, 2)) == "Kept: tagged"
    dialog.table.selectRow(0)
    settled(window)
    assert window.desk.selected == [touched]
    assert window.workspace.reading.article_id is not None
    dialog.show_all.click()
    settled(window)
    assert window.desk.wanted.query == "is:unplaced"
    assert list(window.workspace.list.model.ids) == [touched]


def test_undo_in_the_window_gives_everything_back(window, qtbot, settled, monkeypatch):
    before = list(window.workspace.list.model.ids)
    finds_nothing(monkeypatch)
    window.connections.extracting.run("rules")
    report_of(window, qtbot, settled).close()
    assert list(window.workspace.list.model.ids) == []
    assert window.actions_.undo.text().startswith("Undo “Extracted again with rules-9")
    window.actions_.undo.trigger()
    settled(window)
    assert list(window.workspace.list.model.ids) == before


def test_what_was_read_until_it_was_stopped_is_kept(window, qtbot, settled, monkeypatch):
    commands = window.connections.extracting
    read = []

    def slowly(reading, engine):
        read.append(reading)
        return Found(engine="rules-9")

    monkeypatch.setattr(extractor, "read_text", slowly)
    step = commands._step
    monkeypatch.setattr(extractor, "CHUNK_TEXTS", 1)
    monkeypatch.setattr(commands, "_step", lambda each: (step(each), commands.progress.cancel.click()))
    commands.run("rules")
    dialog = report_of(window, qtbot, settled)
    assert dialog.report.articles > 0
    assert not commands.progress.isVisible()
    assert dialog.report.articles < 16 or len(read) == 16


def test_reading_again_with_the_same_engine_changes_nothing(window, qtbot, settled):
    before = list(window.workspace.list.model.ids)
    window.connections.extracting.run("auto")
    dialog = report_of(window, qtbot, settled)
    assert dialog.report.corrections == []
    assert "nothing changed" in dialog.findChildren(QLabel)[0].text()
    assert list(window.workspace.list.model.ids) == before
