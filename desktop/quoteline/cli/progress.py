"""Progress on a terminal's last line, and nothing at all where stderr is no terminal."""

from __future__ import annotations

import sys
import time
from types import TracebackType

BAR = 24
EVERY = 0.1  # seconds


class Progress:
    """A line of progress: ``with Progress("Importing") as progress: progress.show(3, 10)``."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.live = sys.stderr.isatty()
        self._shown = 0.0
        self._length = 0

    def __enter__(self) -> Progress:
        return self

    def show(self, done: int, total: int | None = None, more: str = "") -> None:
        """Show how much is done; ``total`` None when it is not known."""
        now = time.monotonic()
        if not self.live or now - self._shown < EVERY:
            return
        self._shown = now
        count = f"{done:,}" if total is None else f"{done:,}/{total:,}"
        self._write(f"{self.what} {self._bar(done, total)}{count} {more}"[:100])

    def _bar(self, done: int, total: int | None) -> str:
        if not total:
            return ""
        filled = min(BAR, BAR * done // total)
        return f"[{'#' * filled}{'.' * (BAR - filled)}] "

    def _write(self, line: str) -> None:
        sys.stderr.write("\r" + line.ljust(self._length))
        sys.stderr.flush()
        self._length = len(line)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._length:
            sys.stderr.write("\r" + " " * self._length + "\r")
            sys.stderr.flush()
