"""What finds quotations is chosen in the window, remembered, and told in About and in the report."""

from __future__ import annotations

import fake_models
import pytest
from PySide6.QtWidgets import QLabel, QMessageBox

from quoteline import settings
from quoteline.services import engines, importing
from quoteline.settings import Settings
from quoteline.ui.import_dialog import Wish
from quoteline.ui.import_report import ImportReportDialog, as_text

ABSENT = "No trained model is installed. Quotations were found by the rules alone."


@pytest.fixture(autouse=True)
def in_one_process(monkeypatch):
    """A stand-in for the model is known to this process only."""
    whole = importing.import_paths
    monkeypatch.setattr(
        importing,
        "import_paths",
        lambda library, paths, **given: whole(library, paths, **{**given, "jobs": 1}),
    )


@pytest.fixture
def story(tmp_path):
    file = tmp_path / "mill.txt"
    file.write_text(fake_models.STORY, encoding="utf-8")
    return file


def report_of(window, qtbot, settled):
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportReportDialog)))
    settled(window)
    return window.findChildren(ImportReportDialog)[0]


def test_the_report_says_that_the_rules_alone_were_used(window, qtbot, settled, story):
    window.import_wish(Wish((story,)))
    dialog = report_of(window, qtbot, settled)
    assert ABSENT in [label.text() for label in dialog.findChildren(QLabel)]
    assert ABSENT in as_text(dialog.report)
    dialog.close()


def test_the_model_reads_what_is_imported_and_the_report_has_nothing_to_remark(
    window, qtbot, settled, story, monkeypatch, tmp_path
):
    fake_models.install(monkeypatch, tmp_path / "models")
    window.import_wish(Wish((story,)))
    dialog = report_of(window, qtbot, settled)
    assert dialog.report.engines == {f"{engines.RULES.name}+model-7": 1}
    assert not any("rules alone" in label.text() for label in dialog.findChildren(QLabel))
    dialog.close()


def test_who_chose_the_rules_gets_the_rules_and_no_remark(
    window, qtbot, settled, story, monkeypatch, tmp_path
):
    fake_models.install(monkeypatch, tmp_path / "models")
    choices = window.actions_.engines
    assert [name for name, each in choices.items() if each.isChecked()] == ["auto"]
    choices["rules"].trigger()
    assert [name for name, each in choices.items() if each.isChecked()] == ["rules"]
    window.import_wish(Wish((story,)))
    dialog = report_of(window, qtbot, settled)
    assert (dialog.report.engines, dialog.report.quotations) == ({engines.RULES.name: 1}, 2)
    assert dialog.report.remark() == ""
    dialog.close()


def test_the_choice_is_remembered(open_window, library_path):
    window = open_window(library_path)
    window.actions_.engines["rules"].trigger()
    window.close()
    kept = settings.load()
    assert kept.engine == "rules"
    again = open_window(library_path, kept)
    assert again.actions_.engines["rules"].isChecked()
    assert not again.actions_.engines["auto"].isChecked()


def test_a_choice_that_is_none_falls_back(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"engine": "magic", "appearance": "dark"}', encoding="utf-8")
    assert settings.load(file) == Settings(appearance="dark")


def test_about_tells_what_finds_quotations(window, monkeypatch, tmp_path):
    shown = []
    monkeypatch.setattr(QMessageBox, "about", lambda parent, title, text: shown.append(text))
    window.actions_.about.trigger()
    assert "No trained model is installed. Quotations are found by the rules alone." in shown[0]
    fake_models.install(monkeypatch, tmp_path / "models")
    window.actions_.about.trigger()
    assert "a trained model (model-7, 0.0 MB)" in shown[1]
