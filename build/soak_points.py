"""Work is broken off by SIGKILL: at the n-th thing that it does to files, or at a moment.

The work runs in a process that is forked from this one, so that a kill costs no start of Python. What it does
to files is heard by an audit hook (files opened, renamed, removed, folders made), by SQLite's trace (every
statement, COMMIT among them) and by the calls that write through to the disk. Linux only.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sqlite3
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILES = ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.truncate", "shutil.rmtree")
LONGEST = 60.0  # seconds; what is not done then hangs
Tell = Callable[[object], None]
Work = Callable[[Tell], None]


@dataclass(frozen=True)
class Outcome:
    """What became of work: what it told, how many things it did, whether it was killed, and its trouble."""

    told: tuple[str, ...]
    points: int
    killed: bool
    trouble: str = ""
    seconds: float = 0.0
    group: int = 0  # of processes: what it started and left behind


def run(work: Work, *, at_point: int = 0, after: float = 0.0, folder: Path | None = None) -> Outcome:
    """Do work in another process, killed before its ``at_point``-th thing or ``after`` so many seconds.

    Neither: it is done whole, and tells how many points it passed. ``folder``: only what is done to files
    below it counts.
    """
    reading, writing = os.pipe()
    begun = time.monotonic()
    child = os.fork()
    if not child:
        os.close(reading)
        _in_the_child(work, writing, at_point, after, str(folder or ""))
    os.close(writing)
    heard = _heard(reading, child)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    seconds = time.monotonic() - begun
    lines = heard.decode("utf-8", "replace").split("\n")[:-1]  # one that was broken off was not told
    told = tuple(line[1:] for line in lines if line.startswith("+"))
    points = max((int(line[1:]) for line in lines if line.startswith("=")), default=0)
    trouble = "\n".join(line[1:] for line in lines if line.startswith("!"))
    killed = os.WIFSIGNALED(status)
    if not killed and os.waitstatus_to_exitcode(status) != 0 and not trouble:
        trouble = f"it ended with {os.waitstatus_to_exitcode(status)}"
    return Outcome(told, points, killed, trouble, seconds, child)


def _heard(reading: int, child: int) -> bytes:
    """All that the other process says; one that says nothing for too long is ended."""
    heard = b""
    while True:
        ready, _, _ = select.select([reading], [], [], LONGEST)
        if not ready:
            os.kill(child, signal.SIGKILL)
            return heard + f"\n!it did nothing for {LONGEST:.0f} seconds\n".encode()
        more = os.read(reading, 1 << 16)
        if not more:
            return heard
        heard += more


def _in_the_child(work: Work, writing: int, at_point: int, after: float, below: str) -> None:
    points = _Points(at_point, below)

    def tell(what: object) -> None:
        os.write(writing, f"+{what}\n".encode())

    status = 1
    try:
        os.setsid()
        points.listen()
        if after:
            threading.Thread(target=_die_later, args=(after,), daemon=True).start()
        work(tell)
        status = 0
    except BaseException:  # told to the other side, whatever it is
        told = "".join(f"!{line}\n" for line in traceback.format_exc().splitlines())
        os.write(writing, told.encode("utf-8", "replace"))
    os.write(writing, f"={points.passed}\n".encode())
    os._exit(status)


def _die_later(after: float) -> None:
    time.sleep(after)
    os.kill(os.getpid(), signal.SIGKILL)


class _Points:
    """Counts what is done to files, and ends the process before one of them."""

    def __init__(self, at: int, below: str) -> None:
        self.passed = 0
        self._at, self._below = at, below

    def listen(self) -> None:
        """From now on; a hook cannot be taken away, but the process ends soon."""
        sys.addaudithook(self._hear)
        flush = os.fsync

        def fsync(fd: Any) -> None:
            self.pass_one()
            flush(fd)

        os.fsync = fsync
        connect = sqlite3.connect

        def traced(*given: Any, **named: Any) -> sqlite3.Connection:
            made: sqlite3.Connection = connect(*given, **named)
            made.set_trace_callback(lambda statement: self.pass_one())
            return made

        sqlite3.connect = traced  # type: ignore[assignment]  # it has many faces

    def pass_one(self) -> None:
        self.passed += 1
        if self.passed == self._at:
            os.kill(os.getpid(), signal.SIGKILL)

    def _hear(self, event: str, given: tuple[Any, ...]) -> None:
        if event in FILES and self._below in str(given[0]):
            self.pass_one()


class Moments:
    """Where a phase is killed: half by point, half by time, each spread evenly over what it takes."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._points, self._seconds = 40.0, 0.3
        self._turn = 0

    def learn(self, whole: Outcome) -> None:
        """It was done whole: so much it takes."""
        if whole.points:
            self._points = max(float(whole.points), 0.9 * self._points)
        self._seconds = 0.5 * self._seconds + 0.5 * whole.seconds

    def next(self) -> tuple[int, float]:
        """(point, 0) or (0, seconds)."""
        self._turn += 1
        if self._turn % 2:
            return self._random.randint(1, max(1, round(self._points))), 0.0
        return 0, self._random.uniform(0.001, max(0.002, 1.05 * self._seconds))
