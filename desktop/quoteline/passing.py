"""What lies on the disk only while something is being written, under names that tell whose it is.

A program that is killed clears nothing away. So its passing files and folders carry the machine and the
number of its process, and the next one that writes there removes those of processes that are no more.
"""

from __future__ import annotations

import errno
import os
import platform
import re
import shutil
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

NOWHERE = "no folder for passing files can be written; make one, and name it in TMPDIR"
SILENT = 60.0  # seconds without a change
_NAME = re.compile(
    r"\.?quoteline-([0-9a-f]{8})-([0-9]{1,10})-[0-9a-z_]+(?:\.part(?:-journal|-wal|-shm|\.[a-z]{2,4})?)?"
)


def place() -> str:
    """The folder in which passing files lie. Raises OSError, with what to do, where none can be written."""
    try:
        return tempfile.gettempdir()
    except FileNotFoundError as error:  # a name that would be taken for that of a file one asked for
        raise OSError(errno.EROFS, NOWHERE) from error


@contextmanager
def folder() -> Iterator[Path]:
    """A private folder, gone when the block is left. Raises OSError."""
    with tempfile.TemporaryDirectory(prefix=_begun(), dir=place()) as made:
        clear(Path(made).parent)
        yield Path(made)


def kept_folder() -> tempfile.TemporaryDirectory[str]:
    """The same, to be cleaned up by who asks for it."""
    made = tempfile.TemporaryDirectory(prefix=_begun(), dir=place())
    clear(Path(made.name).parent)
    return made


def beside(path: Path, ending: str = "") -> Path:
    """A name beside a path, for a file that is to take its place once it is whole.

    ``ending``: what the name ends in, where whoever writes it goes by that.
    """
    clear(path.parent)
    return path.with_name(f".{_begun()}{uuid.uuid4().hex}.part{ending}")


def clear(place: Path) -> None:
    """Remove from a folder what processes of this machine left there that are no more."""
    with suppress(OSError), os.scandir(place) as entries:
        left = [Path(each) for each in entries if each.name.startswith((".quoteline-", "quoteline-"))]
        for each in left:
            name = _NAME.fullmatch(each.name)
            if name and name[1] == _machine() and _is_over(int(name[2]), each):
                _remove(each)


def _begun() -> str:
    return f"quoteline-{_machine()}-{os.getpid()}-"


@cache
def _machine() -> str:
    return sha256(platform.node().encode("utf-8", "replace")).hexdigest()[:8]


def _is_over(process: int, left: Path) -> bool:
    """Whether a process is no more, and has not written lately what it left."""
    if time.time() - left.lstat().st_mtime < SILENT:
        return False
    if sys.platform == "win32":
        return True  # what another process has open cannot be removed there
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (PermissionError, OverflowError):
        pass
    return False


def _remove(left: Path) -> None:
    if left.is_dir() and not left.is_symlink():
        shutil.rmtree(left, ignore_errors=True)
    else:
        with suppress(OSError):
            left.unlink()
