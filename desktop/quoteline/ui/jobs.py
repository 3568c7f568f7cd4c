"""Lanes: threads that answer the window's questions and do its slow work, each with its own open library.

Callbacks are handed over before the work starts, and everything comes home through the lane itself, which
lives on the interface thread for as long as its library is open.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from quoteline.services.library import Library

T = TypeVar("T")
S = TypeVar("S")
Failed = Callable[[Exception], None]

HOME_BUDGET = 0.008  # seconds of callbacks in a row before the interface may breathe (half a frame)


class Job:
    """A slow piece of work that is under way; cancelling it takes effect between two of its steps."""

    def __init__(self) -> None:
        self._cancel = threading.Event()
        self._over = threading.Event()

    def cancel(self) -> None:
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    @property
    def running(self) -> bool:
        """False once the end, or the failure, has been told."""
        return not self._over.is_set()


@dataclass(frozen=True, slots=True)
class _Question:
    key: str
    serial: int
    ask: Callable[[Library], Any]
    then: Callable[[Any], None]
    failed: Failed | None


@dataclass(frozen=True, slots=True)
class _Work:
    job: Job
    steps: Callable[[Library], Iterator[Any]]
    on_step: Callable[[Any], None]
    on_end: Callable[[], None]
    on_fail: Failed | None


class Lane(QObject):
    """One thread with its own open library.

    Questions and work are put from the interface thread; every callback is called on that thread again.
    A failure without a callback of its own rises there, where it is logged and shown once.
    Questions are answered between the steps of a running work, so a star does not wait for an import; not
    behind a step that is ``unfinished``, in the middle of a transaction.
    """

    _came_home = Signal()

    def __init__(self, opening: Callable[[], Library], name: str, parent: QObject | None = None) -> None:
        """``opening`` opens the library; it is called in the lane's thread, once the library is prepared."""
        super().__init__(parent)
        self._opening = opening
        self._wake = threading.Condition()
        self._questions: dict[str, _Question] = {}
        self._works: deque[_Work] = deque()
        self._closing = False
        self._newest: dict[str, int] = {}  # interface thread only
        self._serial = 0
        self._running: Job | None = None
        self._home: deque[Callable[[], None]] = deque()
        self._announced = threading.Event()
        self._came_home.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._live, name=f"quoteline-{name}", daemon=True)
        self._thread.start()

    # --- asked from the interface thread ---

    def ask(
        self,
        key: str,
        question: Callable[[Library], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Ask ``question``; its answer goes to ``then``. A newer question with the same key makes it void."""
        self._serial += 1
        self._newest[key] = self._serial
        with self._wake:
            self._questions[key] = _Question(key, self._serial, question, then, failed)
            self._wake.notify()

    def forget(self, key: str) -> None:
        """Make the question asked under ``key`` void: no answer will come."""
        self._newest.pop(key, None)
        with self._wake:
            self._questions.pop(key, None)

    def run(
        self,
        steps: Callable[[Library], Iterator[S]],
        on_step: Callable[[S], None],
        on_end: Callable[[], None],
        on_fail: Failed | None = None,
    ) -> Job:
        """Walk through ``steps``. ``on_end`` comes after the last step, also when the job was cancelled."""
        work = _Work(Job(), steps, on_step, on_end, on_fail)
        with self._wake:
            self._works.append(work)
            self._wake.notify()
        return work.job

    @property
    def busy(self) -> bool:
        """Whether a question or a work is waiting or under way, or an answer is on its way home."""
        with self._wake:
            waiting = bool(self._questions or self._works or self._running)
        return waiting or bool(self._home) or bool(self._newest)

    def close(self) -> None:
        """End the thread: running work is cancelled, questions are void, nothing comes home any more."""
        with self._wake:
            self._closing = True
            self._questions.clear()
            self._works.clear()
            if self._running is not None:
                self._running.cancel()
            self._wake.notify()
        self._thread.join()
        self._home.clear()
        self._newest.clear()

    # --- in the lane's thread ---

    def _live(self) -> None:
        try:
            library = self._opening()
        except Exception as error:
            self._refuse_all(error)
            return
        try:
            while (task := self._next(wait=True)) is not None:
                if isinstance(task, _Question):
                    self._answer(library, task)
                else:
                    self._walk(library, task)
        finally:
            library.close()

    def _next(self, wait: bool) -> _Question | _Work | None:
        with self._wake:
            while wait and not (self._closing or self._questions or self._works):
                self._wake.wait()
            if self._closing:
                return None
            if self._questions:
                return self._questions.pop(next(iter(self._questions)))
            if wait and self._works:
                work = self._works.popleft()
                self._running = work.job
                return work
            return None

    def _answer(self, library: Library, question: _Question) -> None:
        try:
            answer = question.ask(library)
        except Exception as error:
            self._send(_failing(self, question, error))
        else:
            self._send(_answering(self, question, answer))

    def _walk(self, library: Library, work: _Work) -> None:
        steps: Iterator[Any] | None = None
        try:
            steps = work.steps(library)
            while not work.job.cancelled:
                step = next(steps, _END)
                if step is _END:
                    break
                self._send(_stepping(work, step))
                if not getattr(step, "unfinished", False):  # else an answer that writes would be part of it
                    self._answer_waiting(library)
            _close(steps)
        except Exception as error:
            _close(steps)
            self._send(_ending(work, error))
        else:
            self._send(_ending(work, None))
        finally:
            with self._wake:
                self._running = None

    def _answer_waiting(self, library: Library) -> None:
        while isinstance(question := self._next(wait=False), _Question):
            self._answer(library, question)

    def _refuse_all(self, error: Exception) -> None:
        """The library could not be opened: every question, also a later one, fails with the reason."""
        while (task := self._next(wait=True)) is not None:
            if isinstance(task, _Question):
                self._send(_failing(self, task, error))
            else:
                self._running = None
                self._send(_ending(task, error))

    def _send(self, callback: Callable[[], None]) -> None:
        self._home.append(callback)
        if not self._announced.is_set():
            self._announced.set()
            self._came_home.emit()

    # --- back on the interface thread ---

    def _deliver(self) -> None:
        self._announced.clear()
        until = time.perf_counter() + HOME_BUDGET
        try:
            while self._home and time.perf_counter() < until:
                self._home.popleft()()
        finally:
            if self._home and not self._announced.is_set():
                self._announced.set()
                self._came_home.emit()

    def _is_newest(self, question: _Question) -> bool:
        if self._newest.get(question.key) != question.serial:
            return False
        del self._newest[question.key]
        return True


_END = object()


def _close(steps: Iterator[Any] | None) -> None:
    close = getattr(steps, "close", None)
    if close is not None:
        close()


def _answering(lane: Lane, question: _Question, answer: Any) -> Callable[[], None]:
    def come_home() -> None:
        if lane._is_newest(question):
            question.then(answer)

    return come_home


def _failing(lane: Lane, question: _Question, error: Exception) -> Callable[[], None]:
    def come_home() -> None:
        if not lane._is_newest(question):
            return
        if question.failed is None:
            raise error
        question.failed(error)

    return come_home


def _stepping(work: _Work, step: Any) -> Callable[[], None]:
    return lambda: work.on_step(step)


def _ending(work: _Work, error: Exception | None) -> Callable[[], None]:
    def come_home() -> None:
        work.job._over.set()
        if error is None:
            work.on_end()
        elif work.on_fail is None:
            raise error
        else:
            work.on_fail(error)

    return come_home
