"""A workbook that a person only looks into is opened in a process of its own, as files are that are imported.

Its columns, and the queries it lists, are wanted in the middle of something else: by the window, which would
wait with them. Half a megabyte of empty cells takes the library that knows workbooks half a minute.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, TypeVar

from quoteline.importers import UnreadableError
from quoteline.importers.packages import damaged
from quoteline.services.extractor import begun_apart, end_with_parent
from quoteline.services.reading_apart import (
    NO_MEMORY,
    Limits,
    farewell,
    is_plain,
    limit_memory,
    limit_time,
)

PATIENCE = Limits(seconds=20, silence=60.0)
BEGINNING = 60.0  # seconds for the other process to come up
FOUND, UNREADABLE, REFUSED = "found", "unreadable", "refused"

T = TypeVar("T")


def looked_into(file: Path, look: Callable[[Path], T], limits: Limits = PATIENCE) -> T:
    """What ``look`` gives for a file. It must be importable in another process, and what it gives picklable.

    Tables of plain text are looked into here. Raises UnreadableError and OSError as ``look`` does, and
    UnreadableError where it did not end within the limits.
    """
    if is_plain(file):
        return look(file)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_look, args=(theirs, file, look, limits), daemon=True, name="looking")
    try:
        if not _begun(process, ours, theirs):
            return look(file)
        given: T = _given(_heard(ours, limits.silence) or (UNREADABLE, farewell(process, limits)))
        return given
    finally:
        ours.close()
        if process.pid is not None:
            process.kill()
            process.join()
            process.close()


def _begun(process: BaseProcess, ours: Connection, theirs: Connection) -> bool:
    """Whether the other process comes up; it does not in a program that is not a file."""
    with suppress(OSError, RuntimeError):
        with begun_apart():
            process.start()
        theirs.close()
        return _heard(ours, BEGINNING) is not None
    return False


def _heard(pipe: Connection, patience: float) -> Any:
    """What the other process says next; None where it says nothing more."""
    with suppress(EOFError, OSError):
        return pipe.recv() if pipe.poll(patience) else None
    return None


def _given(found: tuple[str, Any]) -> Any:
    kind, told = found
    if kind == FOUND:
        return told
    raise UnreadableError(told) if kind == UNREADABLE else told


def _look(pipe: Connection, file: Path, look: Callable[[Path], object], limits: Limits) -> None:
    """In the other process: look, and tell of it once."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    limit_memory(limits.memory)
    limit_time(limits.seconds)
    with suppress(BrokenPipeError, ConnectionResetError):  # nobody is there any more
        pipe.send(True)
        try:
            pipe.send((FOUND, look(file)))
        except UnreadableError as error:
            pipe.send((UNREADABLE, error.reason))
        except (BrokenPipeError, ConnectionResetError):
            raise
        except OSError as error:
            pipe.send((REFUSED, error))
        except MemoryError:
            os._exit(NO_MEMORY)
        except Exception:  # other people's reader on a hostile file
            pipe.send((UNREADABLE, damaged()))
