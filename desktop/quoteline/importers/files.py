"""Which files to read: files named by a person, and those found inside folders."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from quoteline.importers.formats import FORMATS, HEAD, Format, format_of, suffixes
from quoteline.importers.problems import Problem, absolute, reason_of, shown
from quoteline.wording import say

KNOWN_SUFFIXES = suffixes()


def find_files(paths: Sequence[Path]) -> Iterator[Path | Problem]:
    """The files to read among ``paths``, folders searched to any depth, lazily and in a stable order.

    Out come absolute paths, each file once however often it is named or linked, and a
    :class:`Problem` for what cannot be read: a missing path, a kind of file that is not known, a pipe, a
    folder without permission. Hidden files and folders inside a folder are passed over without a word.
    Never raises.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _under(path, seen):
            if isinstance(found, Problem):
                yield found
            elif _is_new(found, seen):
                yield _judged(found)


def _under(path: Path, seen: set[str]) -> Iterator[Path | Problem]:
    try:
        path = absolute(path)
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except OSError as error:
        yield Problem(reason_of(error), shown(path))
        return
    except ValueError:  # a NUL in the name
        yield Problem(say("that is not the name of a file"), str(path))
        return
    if is_folder:
        yield from _in_folder(path, seen)
    else:
        yield path


def _in_folder(folder: Path, seen: set[str]) -> Iterator[Path | Problem]:
    refused: list[Problem] = []

    def remember(error: OSError) -> None:
        refused.append(Problem(reason_of(error), shown(Path(error.filename or folder))))

    for here, folders, files in os.walk(folder, followlinks=True, onerror=remember):
        # A link back up the tree would be walked for ever: a folder is entered once, by its real place.
        if not _is_new(Path(here), seen):
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(here, name) for name in sorted(files) if not name.startswith("."))
        yield from refused
        refused.clear()
    yield from refused


def _is_new(path: Path, seen: set[str]) -> bool:
    real = os.path.realpath(path)
    if real in seen:
        return False
    seen.add(real)
    return True


def _judged(path: Path) -> Path | Problem:
    """The path itself, or why it is left aside."""
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            return Problem(say("it is a pipe or a device, not a file"), shown(path), skipped=True)
        known = path.suffix.lower() in KNOWN_SUFFIXES or format_of_file(path, path.name) is not None
    except OSError as error:
        return Problem(reason_of(error), shown(path))
    return path if known else Problem(unknown_kind(path.suffix), shown(path), skipped=True)


def format_of_file(path: Path, name: str) -> Format | None:
    """The kind of the file at ``path``, called ``name``; None for one that is not read. Raises OSError."""
    with path.open("rb") as stream:
        return format_of(Path(name).suffix.lower(), stream.read(HEAD))


def unknown_kind(suffix: str) -> str:
    """Why a file is left aside whose name ends in ``suffix``."""
    known = ", ".join(sorted({min(each.suffixes, key=_usual)[1:] for each in FORMATS if each.suffixes}))
    if suffix:
        return say(
            "files ending in {ending} are not read; known are {known}",
            ending=shown_suffix(suffix),
            known=known,
        )
    return say("files without an ending such as .txt are not read; known are {known}", known=known)


def _usual(suffix: str) -> tuple[int, bool, str]:
    """The ending that is told of a kind: the shortest, and of workbooks the one without macros."""
    return len(suffix), suffix.endswith("m"), suffix


def shown_suffix(suffix: str) -> str:
    """The ending of a file name as text that can be stored and shown."""
    return os.fsencode(suffix[:20]).decode("utf-8", "replace")
