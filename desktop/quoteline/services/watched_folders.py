"""A folder is looked through for what is new or changed, and for files that have stopped growing."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from quoteline import importers
from quoteline.fetching.answers import CancelledError
from quoteline.fetching.watch import never
from quoteline.importers import Problem
from quoteline.importers.problems import reason_of, shown
from quoteline.wording import say

PIECE = 1 << 20
Mark = tuple[int, int]  # when it was changed, in nanoseconds, and how large it is


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: a file that did not change for ``quiet`` is whole; after ``most`` the others are left for the
    next look."""

    quiet: float = 2.0
    most: float = 6.0


@dataclass
class Looked:
    """What a look at a folder found.

    ``changed``: files to be read; ``seen``: what is to be kept for the next look; ``growing``: how many are
    still being written; ``problems``: folders that cannot be read; ``gone``: why there is no folder.
    """

    changed: list[Path] = field(default_factory=list)
    seen: dict[str, list[Any]] = field(default_factory=dict)
    growing: int = 0
    problems: list[Problem] = field(default_factory=list)
    gone: str = ""


def look(
    folder: Path,
    seen: Mapping[str, Any],
    *,
    cancelled: Callable[[], bool] = never,
    patience: Patience = Patience(),
) -> Looked:
    """Look through a folder. ``seen``: what the last look kept; a file counts as new once its bytes differ.

    A folder that is gone, because its disk is not there, forgets nothing. Raises CancelledError.
    """
    known = {name: kept for name, kept in seen.items() if _is_usable(kept)}
    found = Looked()
    if not folder.is_dir():
        found.gone = say("the folder is not there now")
        found.seen = dict(known)
        return found
    young: dict[Path, Mark] = {}
    for path in _files(folder, found):
        _check(cancelled)
        mark = _mark(path)
        kept = known.get(_name(folder, path))
        if mark is not None and kept is not None and tuple(kept[:2]) == mark:
            found.seen[_name(folder, path)] = list(kept)
        elif mark is not None and abs(time.time() - mark[0] / 1e9) < patience.quiet:
            young[path] = mark
        elif mark is not None:
            _take(folder, path, mark, known, found, cancelled)
    _wait_for(folder, young, known, found, cancelled, patience)
    _forget_moves(known, found, folder)
    return found


def _files(folder: Path, found: Looked) -> Iterator[Path]:
    """The files of kinds that are read; what is of another kind is nobody's business here."""
    for each in importers.find_files([folder]):
        if isinstance(each, Path):
            yield each
        elif not each.skipped:
            found.problems.append(each)


def _wait_for(
    folder: Path,
    young: dict[Path, Mark],
    known: Mapping[str, Any],
    found: Looked,
    cancelled: Callable[[], bool],
    patience: Patience,
) -> None:
    """Files that have just been changed: those that stay as they are for a while are whole."""
    began = time.monotonic()
    since = dict.fromkeys(young, began)
    while young and time.monotonic() - began < patience.most:
        _check(cancelled)
        time.sleep(min(0.1, patience.quiet))
        now = time.monotonic()
        for path, before in list(young.items()):
            mark = _mark(path)
            if mark is None:
                del young[path]
            elif mark != before:
                young[path], since[path] = mark, now
            elif now - since[path] >= patience.quiet:
                del young[path]
                _take(folder, path, mark, known, found, cancelled)
    found.growing += len(young)
    _keep_old(folder, young, known, found)


def _keep_old(folder: Path, young: Mapping[Path, Mark], known: Mapping[str, Any], found: Looked) -> None:
    for path in young:
        name = _name(folder, path)
        if name in known:
            found.seen[name] = list(known[name])


def _take(
    folder: Path,
    path: Path,
    mark: Mark,
    known: Mapping[str, Any],
    found: Looked,
    cancelled: Callable[[], bool],
) -> None:
    """Note a file, to be read where its bytes are others than before."""
    name = _name(folder, path)
    try:
        digest = _digest(path, cancelled)
    except OSError as error:
        found.problems.append(Problem(reason_of(error), shown(path)))
        return
    if _mark(path) != mark:  # it went on growing while it was read
        found.growing += 1
        _keep_old(folder, {path: mark}, known, found)
        return
    found.seen[name] = [*mark, digest]
    if name not in known or known[name][2] != digest:
        found.changed.append(path)


def _forget_moves(known: Mapping[str, Any], found: Looked, folder: Path) -> None:
    """A file that was only moved or renamed within the folder is not new."""
    left = {kept[2] for name, kept in known.items() if name not in found.seen}
    if left:
        found.changed = [
            path
            for path in found.changed
            if _name(folder, path) in known or found.seen[_name(folder, path)][2] not in left
        ]


def _mark(path: Path) -> Mark | None:
    try:
        told = path.stat()
    except OSError:
        return None
    return told.st_mtime_ns, told.st_size


def _digest(path: Path, cancelled: Callable[[], bool]) -> str:
    """A number made of the bytes of a file. Raises OSError."""
    made = sha256()
    with path.open("rb") as stream:
        while piece := stream.read(PIECE):
            _check(cancelled)
            made.update(piece)
    return made.hexdigest()[:32]


def _name(folder: Path, path: Path) -> str:
    """A file's place in the folder, as text that can be kept."""
    return os.fsencode(os.path.relpath(path, folder)).decode("utf-8", "replace")


def _is_usable(kept: Any) -> bool:
    return (
        isinstance(kept, list)
        and len(kept) == 3
        and all(isinstance(each, int) for each in kept[:2])
        and isinstance(kept[2], str)
    )


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise CancelledError
