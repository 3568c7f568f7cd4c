"""No word that a person sees is left in English when the window speaks another language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from foreign_words import leaks, rewrite, said, translated
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from quoteline.ui import file_dialogs, native, translating

Found = dict[str, str]


@pytest.fixture
def in_a_foreign_language() -> Iterator[None]:
    before = QLocale()
    native.use_locale("uk")  # its months are Cyrillic too
    translating.words.use("en", translated)
    yield
    translating.words.use("en", lambda template: "")
    native.use_english()
    QLocale.setDefault(before)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words that are painted, as no widget tells of them."""
    words: list[str] = []
    draw = QPainter.drawText

    def drawn(self: QPainter, *arguments: Any) -> Any:
        words.extend(each for each in arguments if isinstance(each, str))
        return draw(self, *arguments)

    monkeypatch.setattr(QPainter, "drawText", drawn)
    return words


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Found:
    """What dialogs say that wait for an answer; each is looked at and called off."""
    found: Found = {}

    def look(self: QDialog) -> int:
        self.ensurePolished()
        found.update(of_window(self))
        self.reject()
        return int(QDialog.DialogCode.Rejected)

    def told(parent: QWidget, *texts: str) -> None:
        found.update({text: "a message" for text in texts if isinstance(text, str) and leaks(text)})

    def file_asked(window: QWidget, title: str, *others: Any, **more: Any) -> Any:
        told(window, title, *(each for each in others if isinstance(each, str) and ";;" in each))
        return [] if "several" in more else None

    for kind in (QDialog, QMessageBox):
        monkeypatch.setattr(kind, "exec", look)
    for name in ("warning", "about", "question", "information"):
        monkeypatch.setattr(QMessageBox, name, told)
    for name in ("ask_save", "ask_open", "ask_folder"):
        monkeypatch.setattr(file_dialogs, name, file_asked)
    monkeypatch.setattr(file_dialogs, "ask_open_several", lambda *given: file_asked(*given) or [])
    return found


def of_window(window: QWidget) -> Found:
    """Every leak in a window and all that is in it: the text, and where it stands."""
    found: Found = {}
    for widget in (window, *window.findChildren(QWidget)):
        if speaks_for_itself(widget):
            continue
        for where, text in said(widget):
            if leaks(text):
                found[text] = f"{where} of {type(widget).__name__} in {type(window).__name__}"
    return found


def speaks_for_itself(widget: QWidget | None) -> bool:
    """Whether it stands in a dialog that Qt puts together, and translates, or in a page of the manual, which
    is English and says so."""
    while widget is not None:
        if widget.metaObject().className() in (
            "QPrintPreviewDialog",
            "QFileDialog",
            "QCalendarWidget",
            "ManualPage",
        ):
            return True
        widget = widget.parentWidget()
    return False


def everything() -> Found:
    found: Found = {}
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            found.update(of_window(window))
    return found


@pytest.fixture
def foreign_library(library_path: Path) -> Path:
    rewrite(library_path)
    return library_path.rename(library_path.with_name("проба.quoteline"))


@pytest.mark.usefixtures("in_a_foreign_language")
def test_the_first_start_says_nothing_in_english(open_window: Callable[..., Any], painted: list[str]) -> None:
    window = open_window(None)
    window.grab()
    assert everything() == {}
    assert [each for each in painted if leaks(each)] == []


@pytest.mark.usefixtures("in_a_foreign_language")
def test_a_library_is_shown_without_an_english_word(
    open_window: Callable[..., Any],
    foreign_library: Path,
    painted: list[str],
    settled: Callable[[object], None],
) -> None:
    window = open_window(foreign_library)
    workspace = window.workspace
    first = workspace.list.model.id_at(0)
    workspace.desk.select([first])
    settled(window)
    window.grab()
    assert everything() == {}
    assert sorted({each for each in painted if leaks(each)}) == []


EVERY = 12  # commands until the whole window is looked at again
# What would leave the library that is looked at, or end the program.
LEAVING = ("quit", "samples", "new_window", "close_window", "open_in_new_window", "close_library")


@pytest.mark.usefixtures("in_a_foreign_language")
def test_no_command_answers_in_english(
    open_window: Callable[..., Any],
    foreign_library: Path,
    asked: Found,
    painted: list[str],
    settled: Callable[[object], None],
    qtbot: QtBot,
) -> None:
    window = open_window(foreign_library)
    leaving = {getattr(window.actions_, name, None) for name in LEAVING}
    found: Found = {}
    done = 0
    for action in window.findChildren(QAction):
        ids = window.workspace.list.model.ids
        if not window.desk.selected and ids:
            window.workspace.desk.select([ids[0]])
            settled(window)
        if action in leaving or action.menu() is not None or not (action.text() and action.isEnabled()):
            continue
        action.trigger()
        qtbot.wait(1)
        settled(window)
        done += 1
        for other in QApplication.topLevelWidgets():
            if other is not window and other.isVisible():
                found |= {text: f"after {action.text()}: {where}" for text, where in of_window(other).items()}
                other.grab()
                other.close()
        if done % EVERY == 0 or _in_a_mode(window):
            found |= {text: f"after {action.text()}: {where}" for text, where in of_window(window).items()}
            window.grab()
        if _in_a_mode(window):
            window.connections.review.leave()
    found |= everything()
    assert done > 60
    assert {**found, **asked} == {}
    assert sorted({each for each in painted if leaks(each)}) == []


def _in_a_mode(window: Any) -> bool:
    return window.connections.review is not None and window.connections.review.on
