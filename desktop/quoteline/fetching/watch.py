"""Watches over one question to a server: after its time, or when nobody wants it, the line is cut."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from quoteline.fetching.answers import CancelledError, FetchError
from quoteline.wording import say

EVERY = 0.05  # seconds between two looks

Cancelled = Callable[[], bool]


def never() -> bool:
    """Nobody cancels."""
    return False


class Watch:
    """``with Watch(60, cancelled) as watch``: a server that sends a byte now and then is cut off as well.

    Time limits of a socket begin anew with every byte; this one does not.
    """

    def __init__(self, seconds: float, cancelled: Cancelled = never) -> None:
        self._seconds = seconds
        self._until = time.monotonic() + seconds
        self._cancelled = cancelled
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._line: socket.socket | None = None
        self._thread: threading.Thread | None = None
        self._was_cancelled = False
        self._was_late = False

    def __enter__(self) -> Watch:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        if self._thread is not None:
            self._thread.join()
        self._let_go()

    def guard(self, line: socket.socket) -> None:
        """Cut this line when the time is over; another that was guarded before is let go."""
        with self._lock:
            self._let_go()
            # TLS takes the socket over; a second handle on the same line stays ours.
            self._line = line.dup()
        if self._thread is None:
            self._thread = threading.Thread(target=self._look, name="watching-a-line", daemon=True)
            self._thread.start()

    def check(self) -> None:
        """Raises FetchError when the time is over, CancelledError when nobody wants it any more."""
        if self._was_cancelled or self._cancelled():
            self._was_cancelled = True
            raise CancelledError
        if self._was_late or time.monotonic() > self._until:
            self._was_late = True
            raise FetchError(say("it took longer than {n} seconds", n=round(self._seconds)))

    def left(self, most: float) -> float:
        """How long to wait for the next thing: ``most``, or what is left if that is less."""
        return max(0.01, min(most, self._until - time.monotonic()))

    def _look(self) -> None:
        while not self._over.wait(EVERY):
            try:
                self.check()
            except (FetchError, CancelledError):
                self._cut()
                return

    def _cut(self) -> None:
        with self._lock:
            if self._line is not None:
                with suppress(OSError):  # the other side was faster
                    self._line.shutdown(socket.SHUT_RDWR)

    def _let_go(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None
