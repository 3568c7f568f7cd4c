"""What the machine gives a program: memory, open files, a place for passing files, and a clock."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from quoteline.wording import say

if sys.platform != "win32":
    import resource

LEAST_MEMORY = 600_000_000  # bytes: below them the trained model, and then all else, finds no room
LEAST_FILES = 64  # that may be open; a window with a library has some forty
YEARS = range(2025, 2090)  # in which this program may be run
MEMORY = Path("/proc/meminfo")

Told = tuple[str, str, str]  # name, value and remedy, which is empty where nothing need be done


def told(now: datetime | None = None) -> Iterator[Told]:
    """What can be told of each; what a system does not tell is left out."""
    yield from _memory()
    yield from _files()
    yield passing_files()
    yield _clock(now or datetime.now())


def memory() -> int | None:
    """Bytes that this program may still take, as far as the system tells."""
    found = []
    with suppress(OSError, ValueError, LookupError):  # a sandbox may tell less
        lines = dict(line.split(":", 1) for line in MEMORY.read_text(encoding="ascii").splitlines())
        found.append(int(lines["MemAvailable"].split()[0]) * 1024)
    if sys.platform != "win32":
        most = resource.getrlimit(resource.RLIMIT_AS)[0]
        found += [most] if most != resource.RLIM_INFINITY else []
    return min(found, default=None)


def _memory() -> Iterator[Told]:
    free = memory()
    if free is None:
        return
    remedy = say("Close other programs; the rules alone need less than the trained model (--engine rules).")
    value = say("{size:.1f} GB to be had", size=free / 1e9)
    yield say("Memory"), value, remedy if free < LEAST_MEMORY else ""


def _files() -> Iterator[Told]:
    if sys.platform == "win32":
        return
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    if most == resource.RLIM_INFINITY:
        return
    remedy = say("Raise the limit before the program is started: ulimit -n 1024.")
    yield say("Files at a time"), str(most), remedy if most < LEAST_FILES else ""


def passing_files() -> Told:
    """Where files lie while they are being read, and whether there is such a place."""
    name = say("Passing files")
    try:
        folder = tempfile.gettempdir()
    except OSError:
        return name, say("nowhere"), say("Make a folder that can be written, and name it in TMPDIR.")
    if not os.access(folder, os.W_OK):
        return name, folder, say("Give yourself the right to write in “{place}”.", place=folder)
    return name, folder, ""


def _clock(now: datetime) -> Told:
    """A clock that was never set makes backups of 1970, and “yesterday” is nowhere near."""
    remedy = say("Set the clock of this machine: days are reckoned from it, and backups kept by it.")
    return say("Clock"), f"{now:%Y-%m-%d %H:%M}", "" if now.year in YEARS else remedy
