"""A library's index folder: generations of the index, one of them current, and one updater at a time."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from whoosh.util.filelock import FileLock

from quoteline.search.sealing import begun, forget_begun, write_through

_GENERATION = re.compile(r"g([0-9]{1,9})")
_POINTER = "current"
_LOCK = "updating.lock"


def current(root: Path) -> Path | None:
    """The folder of the index in force; None when there is none."""
    try:
        name = (root / _POINTER).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
    folder = root / name
    return folder if _GENERATION.fullmatch(name) and folder.is_dir() else None


def fresh(root: Path) -> Path:
    """A new, empty folder for the next generation."""
    folder = root / f"g{max([0, *_numbers(root)]) + 1}"
    folder.mkdir(parents=True)
    return folder


def disown(root: Path, folder: Path) -> None:
    """Take a generation out of force, if it still is: it opened well and then could not answer."""
    if current(root) == folder:
        (root / _POINTER).unlink(missing_ok=True)


def switch(root: Path, folder: Path) -> None:
    """Bring a generation into force, at once for everybody who opens the index from now on."""
    if (root / _POINTER).is_dir():  # nobody of ours made it, and nothing could take its place
        shutil.rmtree(root / _POINTER)
    write_through(root / _POINTER, folder.name.encode("ascii"))


def sweep(root: Path) -> None:
    """Remove all generations but the current one; what is still open elsewhere may stay until next time."""
    kept = current(root)
    for number in _numbers(root):
        folder = root / f"g{number}"
        if folder != kept:
            shutil.rmtree(folder, ignore_errors=True)
    forget_begun(root)


def littered(root: Path) -> bool:
    """Whether an updater that was killed left half a generation behind."""
    kept = current(root)
    return any(root / f"g{number}" != kept for number in _numbers(root)) or begun(root)


def lock(root: Path) -> Callable[[], None] | None:
    """Become the one updater of this folder: how to let go of it, or None while there is another.

    The lock dies with the process that holds it.
    """
    root.mkdir(parents=True, exist_ok=True)
    file = FileLock(str(root / _LOCK))
    release: Callable[[], None] | None = file.release if file.acquire() else None
    return release


def _numbers(root: Path) -> list[int]:
    if not root.is_dir():
        return []
    found = (_GENERATION.fullmatch(path.name) for path in root.iterdir())
    return [int(match[1]) for match in found if match]
