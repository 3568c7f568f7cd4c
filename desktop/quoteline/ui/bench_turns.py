"""Turns of the event loop: an event is put in as from a hand, and the time until all is painted is taken."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

AFTER_PAINTING = -1000  # Qt paints at its low priority, -1: what has a lower one comes when that is done
FRAME = 1 / 60  # seconds from one event of a hand to the next
NO_PAINTING = 30  # milliseconds after which nothing is going to be painted: Qt waits for five
PATIENCE = 120.0  # seconds for anything that is waited for


class TooSlowError(Exception):
    """Something that was waited for did not come."""


class Turns(QObject):
    """Runs the real event loop, a little at a time."""

    def __init__(self) -> None:
        self._handled, self._after_painting = _new_kind(), _new_kind()
        super().__init__()
        self._loop = QEventLoop()
        self._alarm = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._loop.quit)
        self._awaited: QWidget | None = None

    def watch(self, widget: QWidget) -> None:
        """Let this widget be one of those whose painting can be waited for."""
        widget.installEventFilter(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == self._after_painting:
            self._loop.quit()
        elif event.type() == self._handled:
            self._alarm.start(NO_PAINTING)
        else:
            return super().event(event)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched is self._awaited:
            self._awaited = None
            QCoreApplication.postEvent(self, QEvent(self._after_painting), AFTER_PAINTING)
        return False

    def frame(self, target: QWidget, event: QEvent) -> float | None:
        """Seconds from an event to the end of the painting that follows from it; None where none does."""
        started = time.perf_counter()
        QCoreApplication.postEvent(target, event)
        return self._until_painted(target, started)

    def done(self, target: QWidget, do: Callable[[], object]) -> float | None:
        """Seconds from the beginning of ``do`` to the end of the painting that follows from it."""
        started = time.perf_counter()
        do()
        return self._until_painted(target, started)

    def paint(self, target: QWidget) -> None:
        """Let the window paint once more, with all that has come."""
        target.update()
        self._until_painted(target, time.perf_counter())

    def _until_painted(self, target: QWidget, started: float) -> float | None:
        """Qt paints a few milliseconds after it was asked to; what is painted then is on the screen."""
        self._awaited = target
        QCoreApplication.postEvent(self, QEvent(self._handled))  # comes after what was put in before
        self._loop.exec()
        self._alarm.stop()
        painted, self._awaited = self._awaited is None, None
        return time.perf_counter() - started if painted else None

    def rest(self, seconds: float) -> None:
        """Let the window live for a while."""
        if seconds > 0:
            self._alarm.start(max(1, round(seconds * 1000)))
            self._loop.exec()
            self._alarm.stop()

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the window live until this is so. Raises TooSlowError."""
        last = time.perf_counter() + PATIENCE
        while not holds():
            if time.perf_counter() > last:
                raise TooSlowError(f"{what} did not come within {PATIENCE:.0f} s")
            self.rest(0.001)


def _new_kind() -> QEvent.Type:
    return QEvent.Type(QEvent.registerEventType())
