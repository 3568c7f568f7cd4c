"""Hands for what opens while the test itself waits: a dialog that is asked for and keeps its caller."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

T = TypeVar("T")
PATIENCE = 60.0  # seconds; then nothing is done, and the test tells what it misses
OFTEN = 20  # milliseconds between two looks


def as_soon_as(find: Callable[[], T | None], do: Callable[[T], object]) -> None:
    """Do something with what ``find`` gives, as soon as it gives anything."""
    until = time.monotonic() + PATIENCE

    def look() -> None:
        found = find()
        if found:
            do(found)
        elif time.monotonic() < until:
            QTimer.singleShot(OFTEN, look)

    QTimer.singleShot(OFTEN, look)


def modal(kind: type[QWidget] = QWidget) -> QWidget | None:
    """The dialog in front, if it is of this kind."""
    there = QApplication.activeModalWidget()
    return there if isinstance(there, kind) else None
