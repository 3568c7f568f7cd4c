"""Ctrl+Z once too often does not cost an import: the window asks first, and Enter keeps it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.history_dialog import HistoryDialog


@pytest.fixture
def asked(monkeypatch):
    """The questions that were asked, as (text, the button that Enter presses); they are answered ``yes``."""
    questions, answers = [], []

    def ask(dialog: Asking) -> bool:
        buttons = dialog.buttons.buttons()
        default = next(each.text() for each in buttons if each.isDefault())
        questions.append((dialog.findChild(QLabel).text(), default))
        return answers.pop()

    monkeypatch.setattr(Asking, "ask", ask)
    return questions, answers


def press_undo(window, settled):
    window.actions_.undo.trigger()
    settled(window)


def test_an_import_is_taken_back_only_when_the_person_says_so(window, settled, asked):
    questions, answers = asked
    shown = window.workspace.list.model.rowCount()
    assert shown > 0
    answers[:] = [True, False]  # the last first
    press_undo(window, settled)
    text, default = questions[0]
    assert text.startswith("Take back the import of 16 articles?")
    assert default == "Keep"
    assert window.workspace.list.model.rowCount() == shown
    press_undo(window, settled)
    assert len(questions) == 2
    assert window.workspace.list.model.rowCount() == 0
    said = [each.text() for each in window.workspace.list.empty.findChildren(QLabel)]
    assert "No quotations yet" in said
    assert "No quotation fits all of this" not in said
    window.actions_.redo.trigger()
    settled(window)
    assert window.workspace.list.model.rowCount() == shown


def test_a_correction_is_taken_back_unasked(window, settled, asked):
    questions, _ = asked
    id = window.workspace.list.model.ids[0]
    window.corrections.star([id], True)
    settled(window)
    press_undo(window, settled)
    assert not questions
    assert window.actions_.undo.text() == "Undo “Imported 16 articles”"


def test_the_way_out_of_the_question_is_the_button_that_has_the_focus(window, settled, monkeypatch):
    seen = []

    def look(dialog: Asking) -> int:
        keep = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        dialog.show()
        seen.append((keep.text(), dialog.focusWidget() is keep, dialog.do.isDefault()))
        dialog.hide()
        return 0

    monkeypatch.setattr(Asking, "exec", look)
    press_undo(window, settled)
    assert seen == [("Keep", True, False)]


def test_an_import_is_taken_back_from_the_history_only_when_the_person_says_so(window, qtbot, settled, asked):
    questions, answers = asked
    window.corrections.star([window.workspace.list.model.ids[0]], True)
    settled(window)
    window.actions_.history.trigger()
    settled(window)
    dialog = window.workspace.findChild(HistoryDialog)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    answers[:] = [True, False]  # the last first
    dialog.undo.click()
    qtbot.waitUntil(lambda: len(questions) == 1)
    assert questions[0][0].startswith("Take back the import of 16 articles?")
    assert "1 later change is taken back first" in questions[0][0]
    settled(window)
    assert window.workspace.list.model.rowCount() > 0
    dialog.undo.click()
    settled(window)
    assert window.workspace.list.model.rowCount() == 0
    dialog.close()
