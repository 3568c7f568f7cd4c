"""Furnishes the first window in steps once its frame is painted: in between it can be moved and closed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

UNSEEN = 400  # milliseconds: then a window is furnished that is not painted (made small, on another desk)


class Beginning(QObject):
    """Goes through ``steps``, one a turn of the event loop, from the first time that the window is painted.

    It stops where the window is closed meanwhile. What goes wrong ends the program, and is in ``failed``.
    """

    def __init__(self, window: MainWindow, steps: Iterator[None]) -> None:
        super().__init__(window)
        self.failed: Exception | None = None
        self._window, self._steps = window, steps
        self._begun = False
        window.pages.installEventFilter(self)
        QTimer.singleShot(UNSEEN, self._begin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._begin)  # when it is painted
        return False

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self._go_on()

    def _go_on(self) -> None:
        if not isValid(self._window) or not self._window.isVisible():
            return
        try:
            next(self._steps)
        except StopIteration:
            return
        except Exception as error:
            self.failed = error
            QApplication.exit(1)
        else:
            QTimer.singleShot(0, self._go_on)
