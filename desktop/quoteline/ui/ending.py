"""Closes the window properly when the system or a terminal asks the process to end."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

REQUESTS = (signal.SIGINT, signal.SIGTERM)


def end_when_asked(leave: Callable[[], None], parent: QObject) -> None:
    """Call ``leave`` on the interface thread when Ctrl+C, a logout or `kill` asks us to end.

    Python handles a signal only when its own code runs next, and an idle window runs none: so the signal
    is written into a pipe that Qt listens to. Does nothing where Qt cannot listen to pipes (Windows).
    """
    if os.name != "posix":
        return
    reading, writing = os.pipe()
    for end in (reading, writing):
        os.set_blocking(end, False)
    for request in REQUESTS:
        signal.signal(request, lambda number, frame: None)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)

    def heard() -> None:
        if any(number in REQUESTS for number in os.read(reading, 64)):
            leave()

    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, parent)
    notifier.activated.connect(heard)
