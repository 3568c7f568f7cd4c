"""What Qt tells of itself: its version, the screen, the fonts; also where there is no application yet."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from quoteline import locations


def describe() -> dict[str, str]:
    """Facts by name; makes no application, which would end the program where there is no screen."""
    told = {"Qt": qVersion(), "Fonts": _fonts()}
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        told["Platform"] = application.platformName()
        told["Screens"] = "; ".join(
            f"{each.geometry().width()} × {each.geometry().height()} at {each.devicePixelRatio():g}"
            for each in application.screens()
        )
        return told
    return told | {"Platform": _platform()}


def _platform() -> str:
    if named := os.environ.get("QT_QPA_PLATFORM"):
        return named
    if sys.platform != "linux":
        return sys.platform
    shown = [name for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)]
    return shown[0].removesuffix("_DISPLAY").lower() if shown else "no screen here; commands work without"


def _fonts() -> str:
    files = [*locations.resources().glob("fonts/**/*.ttf"), *locations.resources().glob("fonts/**/*.otf")]
    return ", ".join(sorted({each.stem.split("-")[0] for each in files}))
