"""Keeps what nobody expected while the window runs; ui/crash_commands.py offers it at the next start."""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from quoteline.errors import UserError
from quoteline.services import crashes

WHERE = "window"
LONGEST = 500  # letters of what Qt says


class CrashWatch:
    """Keeps what goes wrong in any thread, in Qt, or in the interpreter itself, until it is closed."""

    def __init__(self) -> None:
        self._hard = crashes.Watch(WHERE)
        self._threads = threading.excepthook
        threading.excepthook = self._in_a_thread
        qInstallMessageHandler(_of_qt)

    def close(self) -> None:
        """The window ends as it should."""
        qInstallMessageHandler(None)
        threading.excepthook = self._threads
        self._hard.close()

    def _in_a_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not isinstance(told.exc_value, UserError):
            crashes.keep(told.exc_value, WHERE, told.exc_traceback)
        self._threads(told)


def _of_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Said on stderr, as Qt would; what is critical is kept as well."""
    if sys.stderr is not None:
        sys.stderr.write(f"{message}\n")
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        crashes.keep_text(f"Qt ({kind.name}): {message[:LONGEST]}\n", WHERE)
