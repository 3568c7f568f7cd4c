"""Work is broken off by SIGKILL: before the n-th thing that it does to files, or statement, or at a moment.

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
FILE, STATEMENT, TIME = "file", "statement", "time"
LONGEST = 60.0  # seconds; what is not done then hangs
Tell = Callable[[object], None]
Work = Callable[[Tell], None]


@dataclass(frozen=True)
class Outcome:
    """What became of work: what it told, how many things it did (by kind), whether it was killed."""

    told: tuple[str, ...]
    points: dict[str, int]
    killed: bool
    trouble: str = ""
    seconds: float = 0.0
    group: int = 0  # of processes: what it started and left behind


@dataclass(frozen=True)
class Moment:
    """When work is killed: before so many things of a kind (FILE, STATEMENT), or after seconds (TIME)."""

    kind: str = ""
    at: float = 0.0


NEVER = Moment()


def run(work: Work, moment: Moment = NEVER, folder: Path | None = None) -> Outcome:
    """Do work in another process, which is killed at a moment.

    Where that never comes it is done whole, and tells how much it did. ``folder``: only what is done to files
    below it counts.
    """
    reading, writing = os.pipe()
    begun = time.monotonic()
    child = os.fork()
    if not child:
        os.close(reading)
        _in_the_child(work, writing, moment, str(folder or ""))
    os.close(writing)
    heard = _heard(reading, child)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    seconds = time.monotonic() - begun
    lines = heard.decode("utf-8", "replace").split("\n")[:-1]  # one that was broken off was not told
    told = tuple(line[1:] for line in lines if line.startswith("+"))
    points = {kind: int(number) for kind, number in (line[1:].split() for line in lines if line[0:1] == "=")}
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


def _in_the_child(work: Work, writing: int, moment: Moment, below: str) -> None:
    points = _Points(moment, below)

    def tell(what: object) -> None:
        os.write(writing, f"+{what}\n".encode())

    status = 1
    try:
        os.setsid()
        points.listen()
        if moment.kind == TIME:
            threading.Thread(target=_die_later, args=(moment.at,), daemon=True).start()
        work(tell)
        status = 0
    except BaseException:  # told to the other side, whatever it is
        told = "".join(f"!{line}\n" for line in traceback.format_exc().splitlines())
        os.write(writing, told.encode("utf-8", "replace"))
    os.write(writing, "".join(f"={kind} {number}\n" for kind, number in points.passed.items()).encode())
    os._exit(status)


def _die_later(after: float) -> None:
    time.sleep(after)
    os.kill(os.getpid(), signal.SIGKILL)


class _Points:
    """Counts what is done to files, and ends the process before one of them."""

    def __init__(self, moment: Moment, below: str) -> None:
        self.passed = {FILE: 0, STATEMENT: 0}
        self._moment, self._below = moment, below

    def listen(self) -> None:
        """From now on; a hook cannot be taken away, but the process ends soon."""
        sys.addaudithook(self._hear)
        flush = os.fsync

        def fsync(fd: Any) -> None:
            self.pass_one(FILE)
            flush(fd)

        os.fsync = fsync
        connect = sqlite3.connect

        def traced(*given: Any, **named: Any) -> sqlite3.Connection:
            made: sqlite3.Connection = connect(*given, **named)
            made.set_trace_callback(lambda statement: self.pass_one(STATEMENT))
            return made

        sqlite3.connect = traced  # type: ignore[assignment]  # it has many faces

    def pass_one(self, kind: str) -> None:
        self.passed[kind] += 1
        if self._moment.kind == kind and self.passed[kind] == self._moment.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def _hear(self, event: str, given: tuple[Any, ...]) -> None:
        if event in FILES and self._below in str(given[0]):
            self.pass_one(FILE)


class Moments:
    """When a phase is killed: by turns before something done to a file, before a statement, and at a time.

    Each is spread evenly over what the phase takes, as far as that is known.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._most = {FILE: 20.0, STATEMENT: 40.0, TIME: 0.3}
        self._turn = 0

    def learn(self, whole: Outcome) -> None:
        """It was done whole: so much it takes."""
        for kind, number in whole.points.items():
            self._most[kind] = max(float(number), 0.9 * self._most[kind])
        self._most[TIME] = 0.5 * (self._most[TIME] + whole.seconds)

    def next(self, *, by_time: bool = False) -> Moment:
        """The next one; ``by_time``: there is nothing else to go by."""
        self._turn += 1
        kind = TIME if by_time else (FILE, TIME, STATEMENT, FILE)[self._turn % 4]
        if kind == TIME:
            return Moment(kind, self._random.uniform(0.001, max(0.002, 1.05 * self._most[kind])))
        return Moment(kind, self._random.randint(1, max(1, round(self._most[kind]))))
