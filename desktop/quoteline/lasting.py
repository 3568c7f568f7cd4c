"""What a person was told is saved lasts through a power cut: it has reached the disk before they are told.

A written file is first in the memory of the system, and so is its name in the folder; each must be asked for.
Where it is not, a file may have its name after a power cut and be empty, or half of it zeros.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def flush(descriptor: int) -> None:
    """Let what was written to an open file reach the disk. Raises OSError where it cannot."""
    if sys.platform == "darwin":  # where fsync stops at the disk's own memory, which needs power
        import fcntl

        with suppress(OSError):  # a file system that does not know it
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def flush_file(path: Path) -> None:
    """Let a written file reach the disk. Raises OSError where it cannot."""
    with path.open("rb+") as file:
        flush(file.fileno())


def flush_folder(folder: Path) -> None:
    """Let the folder's entries reach the disk; Windows does so by itself and cannot be asked.

    A folder that cannot be read, or is on a file system that knows no such thing, is left to the system.
    """
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            flush(handle)
        finally:
            os.close(handle)


def put(beside: Path, path: Path) -> None:
    """Put a whole file in its place: after a power cut the older one is there, or all of this one.

    Once it returns, this one is. Raises OSError; then the older one is as it was, and this one is removed.
    """
    try:
        flush_file(beside)  # a full disk may be told only now
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


@contextmanager
def in_place_of(path: Path) -> Iterator[Path]:
    """A file beside ``path`` to be written, which takes its place when the block ends well, and lasts.

    Where it does not end well, nothing is left beside, and an older file is as it was.
    """
    from quoteline import passing  # nothing is written yet when settings are read, before the first window

    beside = passing.beside(path)
    try:
        yield beside
        put(beside, path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """Make a folder, and those above it that are not there yet; they last as well. Raises OSError."""
    made = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True, mode=mode)
    for each in made:
        flush_folder(each.parent)
