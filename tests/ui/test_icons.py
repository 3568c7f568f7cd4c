"""Icons: each one is used, takes the colour of the palette, and takes the new one when it changes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QColor

import quoteline.ui
from quoteline import locations
from quoteline.ui import icons

FOLDER = locations.resources() / "icons" / "ui"
NAMED = re.compile(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"')


def test_the_licence_of_the_icons_lies_beside_them():
    assert "ISC License" in (FOLDER / "LICENSE").read_text(encoding="utf-8")


def test_no_icon_lies_about_unused():
    sources = "\n".join(
        file.read_text(encoding="utf-8") for file in Path(quoteline.ui.__path__[0]).glob("*.py")
    )
    named = set(NAMED.findall(sources))
    assert {file.stem for file in FOLDER.glob("*.svg")} <= named


def test_an_icon_takes_the_colour_asked_for(qtbot):
    picture = icons.pixmap("star-filled", QColor("#c81e1e"), 32).toImage()
    centre = picture.pixelColor(16, 17)
    assert centre.name() == "#c81e1e"


def test_what_was_dressed_is_tinted_anew(qtbot, qapp, monkeypatch):
    kept, action = qapp.palette(), QAction()
    palette = qapp.palette()
    palette.setColor(palette.ColorRole.ButtonText, QColor("#101010"))
    qapp.setPalette(palette)
    icons.dress(action, "star-filled")
    before = action.icon().pixmap(32).toImage().pixelColor(16, 17)
    palette.setColor(palette.ColorRole.ButtonText, QColor("#f0f0f0"))
    qapp.setPalette(palette)
    icons.tint_anew()
    after = action.icon().pixmap(32).toImage().pixelColor(16, 17)
    qapp.setPalette(kept)
    assert before.lightness() < 40
    assert after.lightness() > 200


def test_an_icon_that_is_not_there_says_so_and_breaks_nothing(qtbot):
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", QColor("black"))
