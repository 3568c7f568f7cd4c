"""Crashes are kept in the person's log folder, a file each, to be shown at the next start; never sent.

A file holds versions, the traceback and the first words of the message: of an article nothing else.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import platform
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from quoteline import __version__, locations

log = logging.getLogger(__name__)

MOST = 10  # kept; the oldest go
MESSAGE = 200  # letters of what an error says: it may quote what it stumbled over
NEW, SEEN, OPEN = "crash-", "seen-", "open-"  # how the names begin; OPEN: of a program that may still run


@dataclass(frozen=True, slots=True)
class Crash:
    """What is kept of one: ``text`` is the whole report."""

    path: Path
    text: str

    @property
    def what(self) -> str:
        """Its last line that says something: the error, or the signal."""
        lines = [line for line in self.text.splitlines() if line.strip()]
        fatal = [line for line in lines if line.startswith("Fatal Python error: ")]
        return fatal[0].removeprefix("Fatal Python error: ") if fatal else lines[-1] if lines else ""


def folder() -> Path:
    """Where the reports lie."""
    return locations.log_folder() / "crashes"


def keep(error: BaseException, where: str, trace: TracebackType | None = None) -> Path | None:
    """Write down an error that nobody expected; ``where`` names the face. None where it cannot be written."""
    frames = traceback.format_tb(trace if trace is not None else error.__traceback__)
    said = _first_words(str(error))
    return keep_text("".join(["Traceback:\n", *frames, f"{type(error).__name__}: {said}\n"]), where)


def keep_text(text: str, where: str) -> Path | None:
    """Write down what is no Python error, as what Qt says before it ends the program."""
    path: Path | None = None
    try:
        path = _free(NEW)
        path.write_text(_head(where) + text, encoding="utf-8", errors="backslashreplace")
        _rotate()
    except OSError as error:
        log.warning("The report of a crash could not be written: %s", error)
        with suppress(OSError):
            if path is not None:
                path.unlink(missing_ok=True)  # half of it, on a full disk, would be offered at the next start
        return None
    return path


def _first_words(message: str) -> str:
    plain = " ".join(message.split())
    return plain if len(plain) <= MESSAGE else plain[: MESSAGE - 1] + "…"


def _head(where: str) -> str:
    return (
        f"Quoteline {__version__}, {where}\n"
        f"Python {platform.python_version()}, {platform.platform()}\n"
        f"{datetime.now():%Y-%m-%d %H:%M:%S}\n\n"
    )


# --- hard crashes ------------------------------------------------------------------------------------


class Watch:
    """Lets the interpreter write down where each thread was when the process dies of a fault of its own.

    The file is there from the start, for nothing can be opened then; a clean end removes it. Where the
    interpreter writes it elsewhere already (``-X faulthandler``, a runner of tests), that is left as it is:
    nobody could put it back afterwards, for Python does not tell where it goes.
    """

    def __init__(self, where: str) -> None:
        self._path: Path | None = None
        self._file: TextIO | None = None
        if faulthandler.is_enabled():
            return
        with suppress(OSError):  # a home that cannot be written must not keep the window from opening
            self._path = _free(OPEN)
            self._file = self._path.open("w", encoding="utf-8")
            self._file.write(_head(where))
            self._file.flush()
            faulthandler.enable(self._file)

    def close(self) -> None:
        """The program ends as it should."""
        if self._file is None or self._path is None:
            return
        faulthandler.disable()
        if sys.stderr is not None and sys.stderr.isatty():
            faulthandler.enable()  # as the interpreter may still be ended badly
        with suppress(OSError):  # what a full disk did not take
            self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def waiting() -> list[Crash]:
    """The reports that nobody has seen, newest first; those of programs that died are taken in first."""
    for path in _files(OPEN):
        _take_in(path)
    found = []
    for path in sorted(_files(NEW), key=_age, reverse=True):
        with suppress(OSError):
            found.append(Crash(path, path.read_text(encoding="utf-8", errors="replace")))
    _rotate()
    return found


def _take_in(path: Path) -> None:
    """What a program left that runs no more is a report if it crashed; if it was killed, nothing is known."""
    if _runs(path):
        return
    with suppress(OSError):
        if "\nFatal Python error" in path.read_text(encoding="utf-8", errors="replace"):
            path.replace(path.with_name(path.name.replace(OPEN, NEW, 1)))
        else:
            path.unlink()


def _runs(path: Path) -> bool:
    number = path.stem.rpartition("-")[2]
    if not number.isdigit():
        return False
    if sys.platform == "win32":  # there a file that is open cannot be removed, which is enough
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def seen(crashes: list[Crash]) -> None:
    """They were shown or copied, and are not offered again; the files stay for a while."""
    for each in crashes:
        with suppress(OSError):
            each.path.replace(each.path.with_name(each.path.name.replace(NEW, SEEN, 1)))


def forget(crashes: list[Crash]) -> None:
    """Delete the reports."""
    for each in crashes:
        with suppress(OSError):
            each.path.unlink(missing_ok=True)


def report(crashes: list[Crash]) -> str:
    """All of them in one text, for the clipboard."""
    return "\n\n".join(each.text.rstrip() for each in crashes) + "\n"


# --- files -------------------------------------------------------------------------------------------


def _free(kind: str) -> Path:
    folder().mkdir(parents=True, exist_ok=True)
    stamp = f"{datetime.now():%Y%m%d-%H%M%S-%f}"
    return folder() / f"{kind}{stamp}-{os.getpid()}.txt"


def _files(*kinds: str) -> Iterator[Path]:
    for kind in kinds:
        yield from folder().glob(f"{kind}*.txt")


def _age(path: Path) -> str:
    return path.name.partition("-")[2]


def _rotate() -> None:
    for path in sorted(_files(NEW, SEEN), key=_age, reverse=True)[MOST:]:
        with suppress(OSError):
            path.unlink()
