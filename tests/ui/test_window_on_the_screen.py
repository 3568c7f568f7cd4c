"""The window is never larger than the screen, nor beside it, whatever was remembered of another screen."""

from __future__ import annotations

import pytest

from quoteline.settings import Settings
from quoteline.ui.main_window import MainWindow


def remembered(width: int, height: int, x: int) -> Settings:
    """Settings with the geometry of a window on a larger screen."""
    from PySide6.QtWidgets import QMainWindow

    other = QMainWindow()
    other.resize(width, height)
    other.move(x, 0)
    kept = bytes(other.saveGeometry().toBase64().data()).decode()
    other.deleteLater()
    return Settings(window=kept)


@pytest.mark.parametrize("kept", ["nothing", "larger", "beside"])
def test_the_window_fits_on_the_screen(open_window, kept, monkeypatch):
    settings = {
        "nothing": Settings(),
        "larger": remembered(2880, 1800, 0),
        "beside": remembered(700, 600, 3000),
    }[kept]
    asked = []
    monkeypatch.setattr(MainWindow, "_stay_on_screen", seen(MainWindow._stay_on_screen, asked))
    window = open_window(None, settings)
    room = window.screen().availableGeometry()
    assert room.contains(asked[0])


def seen(do, asked):
    """``do``, and then keep where the window is: the trial window is given a size of its own later."""

    def and_look(window):
        do(window)
        asked.append(window.geometry())

    return and_look


def test_a_small_screen_is_not_asked_for_more_than_it_has(open_window):
    window = open_window(None)
    room = window.screen().availableGeometry()
    assert window.minimumWidth() <= room.width()
    assert window.minimumHeight() <= room.height()
