"""Many texts are read for quotations, in this process or in several, and come back in their order."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, contextmanager, suppress
from itertools import chain
from multiprocessing import resource_tracker
from types import TracebackType
from typing import Protocol, TypeVar

from quoteline.domain import UserError
from quoteline.services.engines import engine_named
from quoteline.services.extracting import Found, Reading, lexicon, read_text

# Text handed to a process in one go: enough to pay for the way there and back, and with the model still less
# than a second's work, as a cancelled import waits for it.
CHUNK_LETTERS = 24_000
CHUNK_TEXTS = 40
AHEAD = 3  # chunks in waiting for each process


class HasReading(Protocol):
    """Something that carries a text to be read."""

    @property
    def reading(self) -> Reading: ...


T = TypeVar("T", bound=HasReading)


def _read_all(readings: list[Reading], engine: str) -> list[Found]:
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

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            if self._broken:
                _let_go(self._pool)
            self._pool.shutdown(wait=True, cancel_futures=True)

    def read(self, items: Iterable[T]) -> Iterator[list[tuple[T, Found]]]:
        """Chunks of (item, what was found), in order; few are in waiting, so any number of texts will do."""
        chunks = chunked(items)
        if self.jobs <= 1:
            yield from (self._read_here(chunk) for chunk in chunks)
            return
        first = next(chunks, None)
        second = next(chunks, None)
        if first is not None and second is None and len(first) == 1 and len(first[0].reading.text) < 20_000:
            yield self._read_here(first)  # not worth starting processes
            return
        given = (chunk for chunk in (first, second) if chunk is not None)
        yield from self._read_apart(chain(given, chunks))

    def _read_here(self, chunk: list[T]) -> list[tuple[T, Found]]:
        return [(each, read_text(each.reading, self._engine)) for each in chunk]

    def _read_apart(self, chunks: Iterator[list[T]]) -> Iterator[list[tuple[T, Found]]]:
        waiting: deque[tuple[list[T], Future[list[Found]]]] = deque()
        for chunk in chunks:
            waiting.append((chunk, self._submit(chunk)))
            if len(waiting) > self.jobs * AHEAD:
                yield self._collect(*waiting.popleft())
        while waiting:
            yield self._collect(*waiting.popleft())

    def _submit(self, chunk: list[T]) -> Future[list[Found]]:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(
                self.jobs, mp_context=context, initializer=prepare_process, initargs=(self._engine,)
            )
        try:
            with begun_apart():  # processes are started when they are first needed
                return self._pool.submit(_read_all, [each.reading for each in chunk], self._engine)
        except BrokenProcessPool:
            _let_go(self._pool)
            self._pool = None
            return self._submit(chunk)

    def _collect(self, chunk: list[T], future: Future[list[Found]]) -> list[tuple[T, Found]]:
        try:
            found = future.result()
        except BrokenProcessPool:
            # A process died (out of memory, killed): its chunk is read here, one text at a time.
            self._broken = True
            return self._read_here(chunk)
        return list(zip(chunk, found, strict=True))


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


def prepare_process(engine: str) -> None:
    """What a reading process does first: it gets out of the way, and loads what it will need."""
    end_with_parent()
    if hasattr(os, "nice"):
        os.nice(5)  # the window, and whatever else the person does, goes first
    lexicon()
    with suppress(UserError):  # said with the first text: an initializer's error would be lost
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
        chunk.append(item)
        letters += len(item.reading.text)
        if letters >= CHUNK_LETTERS or len(chunk) >= CHUNK_TEXTS:
            yield chunk
            chunk, letters = [], 0
    if chunk:
        yield chunk
