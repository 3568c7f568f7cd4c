"""Looks every other second whether the file of the open library is still where it was."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quoteline.services.astray import Mark, Whereabouts, mark, whereabouts

PAUSE = 2.0  # seconds; a look is one question to the file system, and works on those that tell no news
PATIENCE = 0.5  # seconds that a look may go on when nobody wants to know any more


class FileWatch(QObject):
    """In a thread of its own, for a file system that is gone may take its time to say so."""

    found = Signal(object)  # Whereabouts, when it is another than the last time

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._before: Mark | None = mark(path)
        self._last = Whereabouts.THERE
        self._wake, self._closing = threading.Event(), False
        self._telling = threading.Lock()
        self._thread = threading.Thread(target=self._watch, name="quoteline-watching", daemon=True)
        self._thread.start()

    def look(self) -> None:
        """Look at once."""
        self._wake.set()

    def close(self) -> None:
        """Look no more, and tell nothing. A disk that never answers is not waited for: the thread that asked
        it ends with the program."""
        with self._telling:
            self._closing = True
        self._wake.set()
        self._thread.join(PATIENCE)

    def _watch(self) -> None:
        while not self._closing:
            self._wake.wait(PAUSE)
            self._wake.clear()
            if self._before is None or self._closing:
                continue
            self._tell(whereabouts(self._path, self._before))

    def _tell(self, now: Whereabouts) -> None:
        with self._telling:
            if now is not self._last and not self._closing:
                self._last = now
                self.found.emit(now)
