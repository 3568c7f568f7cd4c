"""The language is chosen in the menu, kept, and spoken from the next start on: ours, and Qt's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMainWindow
from pytestqt.qtbot import QtBot

from quoteline import settings
from quoteline.domain import UserError
from quoteline.services import correcting
from quoteline.services.library import open_library
from quoteline.settings import LANGUAGES, Settings
from quoteline.ui import native, translating
from quoteline.ui.actions import Actions

FILE = {"de": "&Datei", "fr": "&Fichier", "es": "&Archivo", "uk": "&Файл"}
CANCEL = {"de": "Abbrechen", "fr": "Annuler", "es": "Cancelar", "uk": "Скасувати"}


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    before = QLocale()
    yield lambda language: translating.use_language(qapp, language)
    translating.use_language(qapp, "en")
    native.use_english()
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", sorted(FILE))
def test_each_language_is_spoken_by_menus_and_by_qt(
    language: str, speak: Callable[[str], str], qtbot: QtBot
) -> None:
    assert speak(language) == language
    window = QMainWindow()
    qtbot.addWidget(window)
    Actions(window)
    assert window.menuBar().actions()[0].text() == FILE[language]
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text().replace("&", "") == CANCEL[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_menus_have_the_same_letter(language: str, speak: Callable[[str], str], qtbot: QtBot) -> None:
    speak(language)
    window = QMainWindow()
    qtbot.addWidget(window)
    Actions(window)
    titles = [each.text() for each in window.menuBar().actions()]
    letters = [title.partition("&")[2][:1].lower() for title in titles]
    assert all(letters), titles
    assert len(set(letters)) == len(letters), titles


def test_a_language_can_be_left_again(speak: Callable[[str], str], qtbot: QtBot) -> None:
    speak("de")
    speak("en")
    assert translating.tr("Import articles…") == "Import articles…"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text().replace("&", "") == "Cancel"


def test_a_language_whose_file_is_gone_leaves_the_window_english(
    speak: Callable[[str], str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(translating, "translation_file", lambda language: tmp_path / "none.qm")
    assert speak("fr") == "en"
    assert translating.tr("Undo") == "Undo"


def test_the_choice_is_kept_for_the_next_start(open_window: Callable[..., Any], library_path: Path) -> None:
    window = open_window(library_path)
    assert set(window.actions_.languages) == {"", *LANGUAGES}
    assert window.actions_.languages[""].isChecked()
    window.actions_.languages["uk"].trigger()
    assert window.kept.language == "uk"
    assert "started again" in window.toast.text()


def test_a_setting_that_is_no_language_leaves_it_to_the_system(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings.save(Settings(language="de"), file)
    assert settings.load(file).language == "de"
    file.write_text('{"language": "tlh"}', encoding="utf-8")
    assert settings.load(file).language == ""


def test_what_was_done_is_told_in_the_language_and_kept_in_english(
    speak: Callable[[str], str], library_path: Path
) -> None:
    speak("de")
    library = open_library(library_path)
    try:
        ids = [id for (id,) in library.database.all("SELECT id FROM quotations LIMIT 2")]
        change = correcting.tag(library, ids, "Takt")
        kept = correcting.log(library)[0].what
    finally:
        library.close()
    assert type(kept) is str
    assert kept == change.what == "Tagged “Takt” (2 quotations)"
    told = translating.from_log(kept)
    assert told == translating.shown(change.what)
    assert "Takt" in told
    assert "Tagged" not in told
    assert "2 Zitate" in told


def test_a_refusal_is_told_in_the_language(speak: Callable[[str], str], library_path: Path) -> None:
    speak("es")
    library = open_library(library_path)
    try:
        with pytest.raises(UserError) as refused:
            correcting.tag(library, [1], "  ")
    finally:
        library.close()
    assert str(refused.value) == "A tag needs a name."
    assert translating.reason(refused.value) == "Una etiqueta necesita un nombre."
