"""Many texts are read for quotations, in this process or in several, and come back in their order."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from itertools import chain
from multiprocessing import resource_tracker
from multiprocessing.synchronize import Event
from types import TracebackType
from typing import Generic, Protocol, TypeVar

from quoteline.domain import UserError
from quoteline.extraction import Part, parts
from quoteline.extraction.long_texts import LONGEST_WHOLE
from quoteline.services.engines import engine_named
from quoteline.services.extracting import (
    Found,
    Reading,
    begun,
    lexicon,
    packed,
    put_together,
    read_part,
    read_text,
)
from quoteline.services.languages import is_extracted

# Text handed to a process in one go: enough to pay for the way there and back, and with the model still less
# than a second's work, as a cancelled import waits for it.
CHUNK_LETTERS = 24_000
CHUNK_TEXTS = 40
AHEAD = 3  # chunks in waiting for each process
PATIENCE = 0.5  # seconds without news of a long text after which it is told again how far it is


class HasReading(Protocol):
    """Something that carries a text to be read."""

    @property
    def reading(self) -> Reading: ...


T = TypeVar("T", bound=HasReading)


@dataclass(frozen=True, slots=True)
class PartRead(Generic[T]):
    """Of a text as long as a book ``done`` of ``total`` parts are read; told again while the next one is."""

    item: T
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class _Task(Generic[T]):
    """What a process does in one go: a chunk of texts, or one part of a long one."""

    chunk: list[T]
    part: Part | None = None
    number: int = 0
    total: int = 0
    published: date | None = None
    language: str = ""

    def readings(self) -> list[Reading]:
        """The texts to read."""
        if self.part is None:
            return [each.reading for each in self.chunk]
        return [Reading(self.part.text(self.chunk[0].reading.text), self.published)]


_wanted_no_more: Event | None = None  # in a reading process: set when nobody waits for it any longer


def _read_all(readings: list[Reading], engine: str, part: Part | None) -> list[Found]:
    if _wanted_no_more is not None and _wanted_no_more.is_set():
        return []  # cancelled meanwhile: what lies in the pipe already would be read to its end
    return _read_here(readings, engine, part)


def _read_here(readings: list[Reading], engine: str, part: Part | None) -> list[Found]:
    if part is not None:
        return [read_part(readings[0], part, engine)]
    return [read_text(each, engine) for each in readings]


class Extractor(AbstractContextManager["Extractor"]):
    """Reads texts in ``jobs`` processes (0 and 1: in this one); results come in the order asked.

    The processes are started when the first chunk comes, and only then; each has the engine of that name.
    """

    def __init__(self, jobs: int | None = None, engine: str = "auto") -> None:
        self.jobs = jobs if jobs is not None else (os.cpu_count() or 1)
        self._engine = engine
        self._pool: ProcessPoolExecutor | None = None
        self._broken = False  # a process of some pool died
        self._stop: Event | None = None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            if self._broken:
                _let_go(self._pool)
            if self._stop is not None:
                self._stop.set()
            self._pool.shutdown(wait=True, cancel_futures=True)

    def read(self, items: Iterable[T]) -> Iterator[list[tuple[T, Found]]]:
        """Chunks of (item, what was found), in order; few are in waiting, so any number of texts will do."""
        for step in self.steps(items):
            if not isinstance(step, PartRead):
                yield step

    def steps(self, items: Iterable[T]) -> Iterator[list[tuple[T, Found]] | PartRead[T]]:
        """As :meth:`read`, and between the parts of a long text how far it is, so that one may cancel."""
        chunks = chunked(items)
        found: list[Found] = []
        for task, result in self._results(chunks):
            if task.part is None:
                yield list(zip(task.chunk, result or (), strict=True))
                continue
            found += map(packed, result or ())
            yield PartRead(task.chunk[0], len(found), task.total)
            if len(found) == task.total:
                whole = put_together(found, task.language)
                found = []
                yield [(task.chunk[0], whole)]

    def _results(self, chunks: Iterator[list[T]]) -> Iterator[tuple[_Task[T], list[Found] | None]]:
        """Tasks with what they gave, in order; None for a part that takes its time."""
        if self.jobs <= 1:
            yield from ((task, self._done_here(task)) for task in _tasks(chunks))
            return
        first = next(chunks, None)
        second = next(chunks, None)
        if first is not None and second is None and len(first) == 1 and len(first[0].reading.text) < 20_000:
            task = _Task(first)
            yield task, self._done_here(task)  # not worth starting processes
            return
        given = (chunk for chunk in (first, second) if chunk is not None)
        yield from self._done_apart(_tasks(chain(given, chunks)))

    def _done_here(self, task: _Task[T]) -> list[Found]:
        return _read_here(task.readings(), self._engine, task.part)

    def _done_apart(self, tasks: Iterator[_Task[T]]) -> Iterator[tuple[_Task[T], list[Found] | None]]:
        waiting: deque[tuple[_Task[T], Future[list[Found]]]] = deque()
        for task in tasks:
            waiting.append((task, self._submit(task)))
            if len(waiting) > self.jobs * AHEAD:
                yield from self._collect(*waiting.popleft())
        while waiting:
            yield from self._collect(*waiting.popleft())

    def _submit(self, task: _Task[T]) -> Future[list[Found]]:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            with begun_apart():  # it has a process that looks after what it shares
                self._stop = context.Event()
            self._pool = ProcessPoolExecutor(
                self.jobs,
                mp_context=context,
                initializer=prepare_process,
                initargs=(self._engine, self._stop),
            )
        try:
            with begun_apart():  # processes are started when they are first needed
                return self._pool.submit(_read_all, task.readings(), self._engine, task.part)
        except BrokenProcessPool:
            _let_go(self._pool)
            self._pool = None
            return self._submit(task)

    def _collect(
        self, task: _Task[T], future: Future[list[Found]]
    ) -> Iterator[tuple[_Task[T], list[Found] | None]]:
        while task.part is not None and not wait([future], PATIENCE).done:
            yield task, None
        try:
            yield task, future.result()
        except BrokenProcessPool:
            # A process died (out of memory, killed): its chunk is read here, one text at a time.
            self._broken = True
            yield task, self._done_here(task)


def _tasks(chunks: Iterator[list[T]]) -> Iterator[_Task[T]]:
    """Chunks as they are, but a long text part by part."""
    for chunk in chunks:
        several = parts(chunk[0].reading.text) if len(chunk) == 1 else []
        reading, language = begun(chunk[0].reading) if several else (None, "")
        if reading is None or not is_extracted(language):
            yield _Task(chunk)
            continue
        for number, part in enumerate(several):
            yield _Task(chunk, part, number, len(several), reading.published, language)


def _let_go(pool: ProcessPoolExecutor) -> None:
    """Free a pool of which a process died, so that the program can end.

    Before Python 3.11.5 (Debian 12 has 3.11.2) its feeder goes on writing into a pipe that nobody reads any
    more, and Python waits for the feeder when it ends: cpython issue 94777, mended there in this way.
    """
    if sys.version_info < (3, 11, 5):
        with suppress(OSError, AttributeError):
            pool._call_queue._reader.close()  # type: ignore[attr-defined] # private, and the only way


@contextmanager
def begun_apart() -> Iterator[None]:
    """A process begun meanwhile hears nothing of Ctrl-C, and does not run the program's own first file again.

    Python's way of spawning would: a script that imports articles without asking whether it is the main one
    did all that stands before once more. Nothing that we do apart needs that file.
    """
    main = sys.modules.get("__main__")
    file, spec = getattr(main, "__file__", None), getattr(main, "__spec__", None)
    with deaf_to_the_terminal():
        try:
            if main is not None and file is not None and not getattr(sys, "frozen", False):
                main.__file__, main.__spec__ = None, None
            yield
        finally:
            if main is not None and file is not None:
                main.__file__, main.__spec__ = file, spec


@contextmanager
def deaf_to_the_terminal() -> Iterator[None]:
    """A process started meanwhile hears nothing of Ctrl-C: whoever started it decides, and tells it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # started later, it would open our ears again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def prepare_process(engine: str, wanted_no_more: Event | None = None) -> None:
    """What a reading process does first: it gets out of the way, and loads what it will need."""
    global _wanted_no_more
    _wanted_no_more = wanted_no_more
    end_with_parent()
    if hasattr(os, "nice"):
        os.nice(5)  # the window, and whatever else the person does, goes first
    with suppress(UserError):  # said with the first text: an initializer's error would be lost
        lexicon()
        engine_named(engine)


def end_with_parent() -> None:
    """In another process: end with its parent. One that was killed tells nobody, and would be waited for."""
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def chunked(items: Iterable[T]) -> Iterator[list[T]]:
    """Items in lists that are worth a process's while."""
    chunk: list[T] = []
    letters = 0
    for item in items:
        length = len(item.reading.text)
        if length > LONGEST_WHOLE and chunk:  # it is read in parts, and stands alone
            yield chunk
            chunk, letters = [], 0
        chunk.append(item)
        letters += length
        if letters >= CHUNK_LETTERS or len(chunk) >= CHUNK_TEXTS:
            yield chunk
            chunk, letters = [], 0
    if chunk:
        yield chunk
