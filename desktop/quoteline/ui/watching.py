"""Watches whether the interface thread is kept from its work, how long, and by what.

A timer ticks on that thread. When a tick comes late the thread was doing something else, was waiting for
something (the interpreter, a lock, a disk), or got no processor because other programs had it. The first two
are ours and count as blocked; the third is told by Linux for each thread and is left out. Where the system
does not tell it, all of the delay counts.
"""

from __future__ import annotations

import faulthandler
import gc
import re
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QObject, Qt, QTimer

LIMIT = 0.05  # seconds without an answer that a hand begins to feel
TICK = 0.005
LOOK_EVERY = 0.01  # seconds between two looks of the thread that sees what is being done
SUSPICIOUS = 0.025  # late by so much: look what is being done
DEPTH = 6  # frames of our own that are told
TASKS = Path("/proc/self/task")


@dataclass(frozen=True, slots=True)
class Stall:
    """The interface thread did not answer: ``blocked`` seconds that are ours, of ``late`` in all."""

    blocked: float
    late: float
    busy: float  # seconds of processor time that the thread took itself
    collecting: float  # seconds of it that went to the garbage collector
    where: tuple[str, ...]  # what was being done, the innermost last; empty where nobody saw it

    def __str__(self) -> str:
        doing = " > ".join(self.where) or "not seen"
        return (
            f"blocked {self.blocked * 1000:.0f} ms (late {self.late * 1000:.0f}, busy {self.busy * 1000:.0f},"
            f" collecting garbage {self.collecting * 1000:.0f}): {doing}"
        )


class Watch(QObject):
    """Make it on the interface thread; :meth:`end` it, or leave its ``with`` block."""

    def __init__(self, parent: QObject | None = None, limit: float = LIMIT) -> None:
        super().__init__(parent)
        self.limit = limit
        self.ticks = 0
        self.stalls: list[Stall] = []  # those beyond the limit
        self.worst = Stall(0, 0, 0, 0, ())
        self._thread = threading.get_ident()
        self._native = threading.get_native_id()
        self._collecting = self._collection_began = 0.0
        self._seen: list[tuple[str, ...]] = []
        self._over = threading.Event()
        self._begin_tick()
        self._others = _delays(self._native), _delays(self._native)  # as they were, and lately
        gc.callbacks.append(self._note_collection)
        self._timer = QTimer(self, interval=round(TICK * 1000), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._looking = threading.Thread(target=self._look, name="watching", daemon=True)
        self._looking.start()

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def end(self) -> None:
        """Watch no longer; what was seen stays."""
        if self._over.is_set():
            return
        self._tick()
        self._over.set()
        self._timer.stop()
        self._looking.join()
        gc.callbacks.remove(self._note_collection)

    def forget(self) -> None:
        """Begin anew."""
        self.stalls.clear()
        self.worst, self.ticks = Stall(0, 0, 0, 0, ()), 0
        self._begin_tick()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is done in this block does not count."""
        yield
        self._begin_tick()

    # --- on the interface thread ---

    def _begin_tick(self) -> None:
        self._busy, self._delayed, self._collecting = time.thread_time(), _delay(self._native), 0.0
        self._beat = time.perf_counter()

    def _tick(self) -> None:
        self.ticks += 1
        late = time.perf_counter() - self._beat - TICK
        if late > SUSPICIOUS:
            self._account(late)
        if self.ticks % 10 == 0:
            self._others = self._others[1], _delays(self._native)
        self._seen = []
        self._begin_tick()

    def _account(self, late: float) -> None:
        busy = time.thread_time() - self._busy
        delayed = _delay(self._native) - self._delayed
        asleep = max(0.0, late - delayed - busy)
        # Asleep it waits for another of our threads, which may have been kept waiting by other programs.
        asleep -= min(asleep, _more(_delays(self._native), self._others[0]))
        blocked = min(busy, late) + asleep
        stall = Stall(blocked, late, busy, self._collecting, _mostly(self._seen))
        if blocked > self.worst.blocked:
            self.worst = stall
        if blocked > self.limit:
            self.stalls.append(stall)

    def _note_collection(self, phase: str, info: dict[str, int]) -> None:
        if threading.get_ident() != self._thread:
            return
        if phase == "start":
            self._collection_began = time.perf_counter()
        else:
            self._collecting += time.perf_counter() - self._collection_began

    # --- in the thread that looks ---

    def _look(self) -> None:
        with tempfile.TemporaryFile("w+", encoding="utf-8") as sheet:
            while not self._over.wait(LOOK_EVERY):
                if time.perf_counter() - self._beat > SUSPICIOUS + TICK:
                    self._seen.append(_doing(self._thread, sheet))


def _doing(thread: int, sheet: TextIO) -> tuple[str, ...]:
    """The frames of this program in a thread, as file:line function, the innermost last.

    They are read as text. A frame in hand would keep what its function holds: a painter of the interface
    thread would end in this one, when its widget may be gone, and take the program with it.
    """
    sheet.seek(0)
    sheet.truncate()
    faulthandler.dump_traceback(sheet, all_threads=True)
    sheet.seek(0)
    found: list[str] = []
    for file, line, function in _frames(sheet.read(), thread):
        path = Path(file)
        if not found or ("quoteline" in path.parts and path.stem not in ("watching", "bench_turns")):
            found.append(f"{path.parent.name}/{path.stem}:{line} {function}")
    return tuple(reversed(found[:DEPTH]))


def _frames(told: str, thread: int) -> list[tuple[str, str, str]]:
    """File, line and function of each frame of a thread, the innermost first."""
    for part in re.split(r"^(?=(?:Current t|T)hread 0x)", told, flags=re.MULTILINE):
        head = re.match(r"(?:Current t|T)hread 0x([0-9a-f]+)", part)
        if head is not None and int(head[1], 16) == thread:
            return re.findall(r'^  File "(.*)", line (\d+) in (.*)$', part, flags=re.MULTILINE)
    return []


def _mostly(seen: list[tuple[str, ...]]) -> tuple[str, ...]:
    return Counter(seen).most_common(1)[0][0] if seen else ()


def _delay(task: int | str) -> float:
    """Seconds that a thread was ready and got no processor, since it began; 0 where nobody tells."""
    with suppress(OSError, ValueError, IndexError):
        return int((TASKS / str(task) / "schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    return 0.0


def _delays(but: int) -> dict[str, float]:
    """The same of all our other threads, by their numbers."""
    with suppress(OSError):
        return {task.name: _delay(task.name) for task in TASKS.iterdir() if task.name != str(but)}
    return {}


def _more(now: dict[str, float], before: dict[str, float]) -> float:
    """How much longer the one of them that was kept waiting most had to wait since then."""
    return max((delay - before.get(task, delay) for task, delay in now.items()), default=0.0)
