"""In whatever language, words have the room they need: in the window, and in every dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from long_words import ALIKE, cut_off, longest_words
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from quoteline.ui import file_dialogs, native, translating


@pytest.fixture(params=sorted(ALIKE))
def in_the_longest_words(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    native.use_locale(request.param)
    translating.words.use(request.param, longest_words(request.param))
    yield
    translating.words.use("en", lambda template: "")
    native.use_english()
    QLocale.setDefault(before)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is cut off in dialogs that wait for an answer; each is shown, looked at and called off."""
    found: list[str] = []

    def look(self: QDialog) -> int:
        self.show()
        QApplication.processEvents()
        found.extend(f"{type(self).__name__}: {each}" for each in cut_off(self))
        self.reject()
        return int(QDialog.DialogCode.Rejected)

    for kind in (QDialog, QMessageBox):
        monkeypatch.setattr(kind, "exec", look)
    for name in ("warning", "about", "question", "information"):
        monkeypatch.setattr(QMessageBox, name, lambda *told: None)
    for name in ("ask_save", "ask_open", "ask_folder"):
        monkeypatch.setattr(file_dialogs, name, lambda *told, **more: None)
    monkeypatch.setattr(file_dialogs, "ask_open_several", lambda *told: [])
    return found


@pytest.mark.usefixtures("in_the_longest_words")
@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_the_start_page_has_room_for_its_words(
    open_window: Callable[..., Any], size: tuple[int, int]
) -> None:
    assert list(cut_off(open_window(None, size=size))) == []


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_the_start_page_shows_all_of_what_it_has_to_tell(
    open_window: Callable[..., Any], size: tuple[int, int]
) -> None:
    window = open_window(None, size=size)
    for told in ("What is imported appears here.", "This file is no library that can be read. " * 8):
        window.start.show_message(told)
        QApplication.processEvents()
        assert list(cut_off(window)) == []


@pytest.mark.usefixtures("in_the_longest_words")
@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_the_panes_have_room_for_their_words(
    open_window: Callable[..., Any],
    library_path: Path,
    settled: Callable[[object], None],
    size: tuple[int, int],
) -> None:
    window = open_window(library_path, size=size)
    window.workspace.desk.select([window.workspace.list.model.id_at(0)])
    settled(window)
    assert list(cut_off(window)) == []


LEAVING = ("quit", "samples", "new_window", "close_window", "open_in_new_window")


@pytest.mark.usefixtures("in_the_longest_words")
def test_the_dialogs_have_room_for_their_words(
    open_window: Callable[..., Any],
    library_path: Path,
    asked: list[str],
    settled: Callable[[object], None],
    qtbot: QtBot,
) -> None:
    window = open_window(library_path)
    window.workspace.desk.select([window.workspace.list.model.id_at(0)])
    settled(window)
    leaving = {getattr(window.actions_, name, None) for name in LEAVING}
    found: list[str] = []
    dialogs: set[str] = set()
    for action in window.findChildren(QAction):
        opens = action.text().endswith("…") and action not in leaving and action.isEnabled()
        if not opens or action.menu() is not None:
            continue
        action.trigger()
        settled(window)
        for dialog in _open_dialogs(window):
            qtbot.wait(1)
            dialogs.add(type(dialog).__name__)
            found += [f"{type(dialog).__name__}: {each}" for each in cut_off(dialog)]
            dialog.close()
    assert len(dialogs) > 3
    assert sorted({*found, *asked}) == []


def _open_dialogs(window: QWidget) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each is not window and each.isVisible()]
