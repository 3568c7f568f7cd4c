"""Watches what an input does beside giving an answer: memory, sockets, programs, files written and left."""

from __future__ import annotations

import gc
import os
import resource
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType

LARGEST = 1 << 30  # bytes that one input may add to the most that was held at once
LONG = 0.05  # seconds; whoever takes so much memory takes longer, and to ask for it takes long as well
OPEN = Path("/proc/self/fd")
INTERNET = (2, 10, 30)  # AF_INET; AF_INET6 on Linux and on macOS
FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec", "os.fork")
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
UNIT = 1 if sys.platform == "darwin" else 1024  # of what the system tells of memory
PASSING = (tempfile.gettempprefix(), "quoteline-")  # what names of temporary files and folders begin with


class WatchedError(Exception):
    """An input did what none may do."""


class Watch:
    """What goes on inside the block while inputs are tried.

    They may write into the folder ``work`` only; we into ``ours``. The first input is not judged: it loads
    what is loaded once.
    """

    def __init__(self, work: Path, ours: Path) -> None:
        self._work = work
        self._may = (str(work), str(ours), os.devnull)
        self._heard: list[str] = []
        self._left = self._passing()
        self._open, self._most, self._begun = 0, 0, -1.0
        self._judges = False

    def __enter__(self) -> Watch:
        _listen(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _listeners.remove(self)

    def check(self) -> None:
        """Raises WatchedError where the inputs since the last call did what none may do."""
        if told := self.told():
            raise WatchedError(told)

    def told(self) -> str:
        """The same as words; empty where all was well."""
        heard, self._heard = [*self._heard[:3], *self._kept()], []
        judged, self._judges = self._judges, True
        return "; ".join(heard) if judged else ""

    def hear(self, event: str, args: tuple[object, ...]) -> None:
        """Python tells what it is about to do."""
        if event == "socket.__new__" and args[1] in INTERNET:
            self._heard.append("it opened an internet socket")
        elif event in FORBIDDEN:
            self._heard.append(f"it called {event}")
        elif event == "open" and isinstance(args[2], int) and args[2] & WRITES and self._judges:
            path = os.fsdecode(args[0]) if isinstance(args[0], str | bytes) else ""
            if path and not path.startswith(self._may) and "__pycache__" not in path:
                self._heard.append(f"it wrote {path[-60:]!r}")

    def _kept(self) -> list[str]:
        """What stays: memory, open files, temporary files."""
        told = []
        begun, self._begun = self._begun, time.process_time()
        if self._begun - begun > LONG:
            before, self._most = self._most, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT
            if before and self._most - before > LARGEST:
                told.append(f"it took {(self._most - before) >> 20:,} MB")
        names, self._left = self._left, self._passing()
        if self._left - names:
            told.append("it left a temporary file")
        if self._files() > self._open:
            gc.collect()
            before, self._open = self._open, self._files()
            if self._open > before:
                told.append("it left a file open")
        return told

    def _passing(self) -> set[str]:
        return {each.name for each in self._work.iterdir() if each.name.startswith(PASSING)}

    def _files(self) -> int:
        return len(list(OPEN.iterdir())) if OPEN.is_dir() else 0


_listeners: list[Watch] = []
_hooked: list[bool] = []


def _listen(watch: Watch) -> None:
    """Python never takes a hook out again: there is one, for whoever listens."""
    _listeners.append(watch)
    if not _hooked:
        _hooked.append(True)
        sys.addaudithook(_hear)


def _hear(event: str, args: tuple[object, ...]) -> None:
    for each in _listeners:
        each.hear(event, args)
