"""Files from strangers are read in a process of its own, which may run out of time or memory, and be ended.

Plain text of usual size, JSON and tables are read in this one: their readers are ours and hold to limits, and
a process takes a while to start. Documents, pages, mails and archives are taken apart by other people's code;
if that hangs, swallows all memory or crashes, one file has failed, and the import goes on with the next.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from enum import Enum
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Any

from quoteline import importers
from quoteline.domain import Article
from quoteline.importers import Asked, Problem
from quoteline.importers.problems import shown
from quoteline.services.extractor import begun_apart, end_with_parent
from quoteline.wording import say

PLAIN = frozenset({".txt", ".text", ".md", ".markdown", ".jsonl", ".ndjson", ".json", ".csv", ".tsv"})
TEXTS = frozenset({".txt", ".text", ".md", ".markdown"})  # of these, files that hold one text
LARGE = 5_000_000  # bytes of such a file
PIECE = 1_000_000  # code points of a text that come through the pipe at once
NO_MEMORY = 77  # what the other process ends with
AHEAD = 16  # files that the other process is told of before the first is done

Found = Article | Problem


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading may take from one article to the next.

    ``seconds`` of a processor, ``silence`` seconds in all (a disk that does not answer), ``memory`` in bytes
    beyond what the program takes itself.
    """

    seconds: int = 120
    silence: float = 600.0
    memory: int = 2 << 30


USUAL = Limits()


def read_all(
    files: Sequence[Path | Problem], asked: Asked | None = None, limits: Limits = USUAL
) -> Iterator[Found]:
    """The articles of files, in order, with a Problem for each file or row that gives none.

    Never raises for what is in a file. Close it to stop reading: the other process is ended with it.
    """
    with _Reader(asked or Asked(), limits) as reader:
        apart = [each for each in files if isinstance(each, Path) and not is_plain(each)]
        reader.is_to_read(apart)
        for each in files:
            if isinstance(each, Problem):
                yield each
            elif is_plain(each):
                yield from _read_here(each, asked or Asked())
            else:
                yield from reader.next_file()


@contextmanager
def one_at_a_time(limits: Limits = USUAL) -> Iterator[Callable[[Path], Iterator[Found]]]:
    """Gives what :func:`read_all` would of a file, for who learns which file is next when the last is read.

    To be gone through to its end before the next file is asked for. The other process is begun with the first
    file that needs it, and kept for the next ones.
    """
    with _Reader(Asked(), limits) as reader:

        def read(file: Path) -> Iterator[Found]:
            if is_plain(file):
                return _read_here(file, Asked())
            reader.is_to_read([file])
            return reader.next_file()

        yield read


def _read_here(file: Path, asked: Asked) -> Iterator[Found]:
    """The same in this process, for the kinds of files that are read by nothing but our own readers."""
    try:
        yield from importers.read(file, asked)
    except Exception as error:  # a reader that fails on one file must not fail the others
        yield _not_understood(file, asked, error)


def _not_understood(file: Path, asked: Asked, error: Exception) -> Problem:
    logging.getLogger(__name__).debug("reading failed", exc_info=True)
    reason = say("it could not be understood ({error})", error=type(error).__name__)
    return Problem(reason, asked.origin or shown(file))


def is_plain(file: Path) -> bool:
    """Whether a file is read in this process. A large text would keep the window waiting."""
    suffix = file.suffix.lower()
    return suffix in PLAIN and not (suffix in TEXTS and _is_large(file))


def _is_large(file: Path) -> bool:
    with suppress(OSError):  # its reader says so
        return file.stat().st_size > LARGE
    return False


@dataclass(frozen=True, slots=True)
class _LongText:
    """An article without its text, which comes behind it in so many pieces: to make a long text of its bytes
    keeps all other threads waiting.
    """

    article: Article
    pieces: int


def _send(pipe: Connection, found: Found) -> None:
    text = found.text if isinstance(found, Article) else ""
    if not isinstance(found, Article) or len(text) <= PIECE:
        pipe.send(found)
        return
    starts = range(0, len(text), PIECE)
    pipe.send(_LongText(replace(found, text=""), len(starts)))
    for start in starts:
        pipe.send(text[start : start + PIECE])


class _Done(Enum):
    """What the other process says at the end of a file."""

    READY = "ready for the next"
    LAST = "it has taken too much memory to go on"


class _Reader:
    """The other process: started with the first file, and again after one that it did not survive."""

    def __init__(self, asked: Asked, limits: Limits) -> None:
        self._asked = asked
        self._limits = limits
        self._to_tell: deque[Path] = deque()
        self._told: deque[Path] = deque()  # in the other process, not yet done
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> _Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def is_to_read(self, files: Sequence[Path]) -> None:
        """All files that will be asked for, in order."""
        self._to_tell.extend(files)

    def next_file(self) -> Iterator[Found]:
        """What the next file gives. Where no other process can be had it is read in this one."""
        if self._process is None and not self._start():
            logging.getLogger(__name__).warning("files are read without limits of time and memory")
            yield from _read_here(self._to_tell.popleft(), self._asked)
            return
        try:
            pipe = self._ready()
            while True:
                found = self._receive(pipe)
                if isinstance(found, _Done):
                    break
                yield found
            self._told.popleft()
            if found is _Done.LAST:
                self._begin_anew()
        except (EOFError, OSError):
            file = self._told.popleft()
            assert self._process is not None
            yield Problem(farewell(self._process, self._limits), self._asked.origin or shown(file))
            self._begin_anew()

    def _ready(self) -> Connection:
        """The pipe to the other process, which has been told of the next files."""
        assert self._pipe is not None
        while self._to_tell and len(self._told) < AHEAD:
            self._told.append(self._to_tell.popleft())
            self._pipe.send(self._told[-1])
        return self._pipe

    def _start(self) -> bool:
        """Begin the other process; False where it does not come up, as in a program that is not a file."""
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_read, args=(theirs, self._asked, self._limits), daemon=True, name="reading"
        )
        with suppress(EOFError, OSError, RuntimeError):
            with begun_apart():
                self._process.start()
            theirs.close()
            if self._receive(self._pipe) is _Done.READY:
                return True
        self._end()
        return False

    def _receive(self, pipe: Connection) -> Found | _Done:
        found: Found | _Done | _LongText = self._heard(pipe)
        if isinstance(found, _LongText):
            return replace(found.article, text="".join(self._heard(pipe) for _ in range(found.pieces)))
        return found

    def _heard(self, pipe: Connection) -> Any:
        if not pipe.poll(self._limits.silence):
            raise EOFError
        return pipe.recv()

    def _begin_anew(self) -> None:
        """Tell the next process again of what this one has not done."""
        self._end()
        self._to_tell.extendleft(reversed(self._told))
        self._told.clear()

    def _end(self) -> None:
        process, self._process = self._process, None
        pipe, self._pipe = self._pipe, None
        if pipe is not None:
            pipe.close()
        if process is not None and process.pid is not None:
            process.kill()
            process.join()
            process.close()


def farewell(process: BaseProcess, limits: Limits) -> str:
    """Why a process within limits ended, or has to be ended now, in words."""
    process.join(1.0)
    code = process.exitcode
    seconds = str(limits.seconds)
    if code is None:
        return say("reading it was stopped: there was no answer for too long")
    if code == -getattr(signal, "SIGXCPU", 0):
        return say("reading it was stopped after {seconds} seconds", seconds=seconds)
    if code == NO_MEMORY:
        return say("it is too large for the memory of this machine")
    return say("reading it ended the reader: the file is damaged, or made to do harm")


def _read(pipe: Connection, asked: Asked, limits: Limits) -> None:
    """In the other process: read what comes, within the limits."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    if hasattr(os, "nice"):
        os.nice(5)
    allowed = limit_memory(limits.memory)
    pipe.send(_Done.READY)
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):  # nobody is there any more
        while True:
            file: Path = pipe.recv()
            limit_time(limits.seconds)
            try:
                for each in importers.read(file, asked):
                    _send(pipe, each)
                    limit_time(limits.seconds)
            except (BrokenPipeError, ConnectionResetError):
                raise
            except MemoryError:  # where even telling of it took more
                os._exit(NO_MEMORY)
            except Exception as error:  # a reader that fails on one file must not fail the others
                pipe.send(_not_understood(file, asked, error))
            # What has been at its limit may be short of anything from now on.
            pipe.send(_Done.LAST if _most_memory() > allowed else _Done.READY)


def limit_memory(more: int) -> float:
    """No more memory than now and so many bytes; beyond, Python raises MemoryError. Not on Windows.

    Gives the bytes after which a process is better begun anew.
    """
    if sys.platform == "win32":
        return float("inf")
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError, ValueError):
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        limit = pages * resource.getpagesize() + more
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        return limit - more / 4
    return float("inf")


def _most_memory() -> int:
    """The most bytes of address space that this process has had; 0 where the system does not tell."""
    with suppress(OSError, ValueError, StopIteration):
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
        return 1024 * int(next(line.split()[1] for line in lines if line.startswith("VmPeak:")))
    return 0


def limit_time(seconds: int) -> None:
    """So many seconds of a processor from now on; then the system ends this process. Not on Windows."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = int(used.ru_utime + used.ru_stime) + seconds + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
