"""Icons: drawings from resources/icons/ui, tinted from the palette, and tinted anew when it changes."""

from __future__ import annotations

import math
import weakref
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid

from quoteline import locations
from quoteline.ui import theme

SIZES = (16, 20, 24, 32)
SHARPEST = 3.0  # pixels to a logical one; screens that have more show this
STROKE = "1.75"  # thinner than drawn: calmer beside text

_dressed: weakref.WeakKeyDictionary[Any, tuple[str, bool]] = weakref.WeakKeyDictionary()


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """The icon ``name`` in ``colour`` (the window's text colour when left out)."""
    palette = QGuiApplication.palette()
    normal = colour or palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
    faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    made = QIcon()
    for size in SIZES:
        for scale in scales():
            made.addPixmap(pixmap(name, normal, size, scale), QIcon.Mode.Normal)
            made.addPixmap(pixmap(name, faint, size, scale), QIcon.Mode.Disabled)
    return made


def scales() -> tuple[float, ...]:
    """The scales to draw for: a picture for each that the screens have, and none that nobody sees."""
    there = {min(SHARPEST, float(math.ceil(each.devicePixelRatio()))) for each in QGuiApplication.screens()}
    return tuple(sorted({1.0} | there))


@lru_cache(maxsize=1024)
def _drawn(name: str, rgba: str, size: int, scale: float) -> QPixmap:
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", rgba).encode()))
    picture = QPixmap(QSize(round(size * scale), round(size * scale)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def pixmap(name: str, colour: QColor, size: int = 16, scale: float = 1.0) -> QPixmap:
    """The icon ``name`` as a picture of ``size`` logical pixels for a screen of this ``scale``."""
    return _drawn(name, colour.name(), size, scale)


def picture_file(name: str, colour: QColor) -> str:
    """The icon as a file, for a style sheet, which takes nothing else; gone when the program ends."""
    file = Path(_folder().name) / f"{name}-{colour.name()[1:]}.png"
    if not file.exists():
        pixmap(name, colour, 16, SHARPEST).save(str(file))
    return file.as_posix()


def forget() -> None:
    """Let go of all pictures, which must not outlive the application."""
    _drawn.cache_clear()
    _dressed.clear()


@lru_cache(maxsize=1)
def _folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="quoteline-icons-")


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    text = (locations.resources() / "icons" / "ui" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


def dress(target: Any, name: str, on_accent: bool = False) -> None:
    """Give ``target`` (an action or a button) the icon ``name``, now and after every change of palette."""
    _dressed[target] = (name, on_accent)
    target.setIcon(_tinted(name, on_accent))


def _tinted(name: str, on_accent: bool) -> QIcon:
    return icon(name, theme.colours(QGuiApplication.palette()).accent_text if on_accent else None)


def tint_anew() -> None:
    """Tint the icons of all that was dressed and still lives, after the palette changed."""
    for target, (name, on_accent) in list(_dressed.items()):
        if isValid(target):
            target.setIcon(_tinted(name, on_accent))
        else:
            del _dressed[target]
