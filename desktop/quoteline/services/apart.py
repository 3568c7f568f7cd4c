"""Runs the update of the search or of the families in a process of its own, and brings its steps back."""

from __future__ import annotations

import multiprocessing
import os
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TypeVar

from quoteline.domain import UserError
from quoteline.services.library import Library, open_library

NICENESS = 10  # the window and the import come first
PATIENCE = 0.5  # seconds without news after which the last step is told again, so that one may cancel
FAREWELL = 5.0  # seconds that a process has to end

Failure = tuple[bool, str]  # whether a person can mend it, and the sentence or the traceback

S = TypeVar("S")


def steps_from(path: Path, update: Callable[[Library], Iterator[S]], first: S) -> Iterator[S]:
    """The steps of ``update`` of a library, done in another process; closing this ends that process.

    ``update`` must be importable there. ``first`` is the step that is told while the process begins.
    """
    from quoteline.services.extractor import begun_apart  # with it comes all that extraction needs

    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_update, args=(str(path), update, theirs), daemon=True, name="update")
    with begun_apart():
        process.start()
    theirs.close()
    try:
        yield from _received(ours, process, first)
    finally:
        _end(process)
        ours.close()


def _received(pipe: Connection, process: BaseProcess, first: S) -> Iterator[S]:
    step = first
    while True:
        if not pipe.poll(PATIENCE):
            yield step
            continue
        try:
            news: S | Failure | None = pipe.recv()
        except EOFError:
            process.join(FAREWELL)
            raise RuntimeError(f"the update ended by itself ({process.exitcode})") from None
        if news is None:
            return
        if isinstance(news, tuple):
            raise UserError(news[1]) if news[0] else RuntimeError(news[1])
        step = news
        yield step


def _end(process: BaseProcess) -> None:
    if process.is_alive():
        process.join(PATIENCE)  # one that is done ends by itself
    if process.is_alive():
        process.terminate()
        process.join(FAREWELL)
    if process.is_alive():
        process.kill()
        process.join()
    process.close()


def _update(path: str, update: Callable[[Library], Iterator[object]], pipe: Connection) -> None:
    """In the other process: update, and tell of each step."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the window decides, not the terminal it was started from
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    with suppress(BrokenPipeError):  # nobody is there any more to hear of it
        try:
            with closing(open_library(Path(path))) as library:
                for step in update(library):
                    pipe.send(step)
            pipe.send(None)
        except BrokenPipeError:
            raise
        except UserError as error:
            pipe.send((True, str(error)))
        except Exception:
            pipe.send((False, traceback.format_exc()))
