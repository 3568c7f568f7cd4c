"""A library is checked, backed up and restored."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from quoteline import lasting, locations, passing, storage
from quoteline.domain import UserError
from quoteline.services import held, verifying
from quoteline.services.library import Library, open_library, prepare, restored
from quoteline.storage import foreign_logs, safekeeping
from quoteline.storage.contents import in_use
from quoteline.storage.copying import copying
from quoteline.storage.preparing import can_be_written
from quoteline.wording import say

CHECKING = say("Checking the backup")
PATIENCE = 5.0  # seconds that a process of ours may need to let go of a library that was closed


def verify(library: Library) -> Iterator[str]:
    """What is wrong with a library, a sentence each: the file itself, references, hashes, offsets.

    :mod:`verifying` tells more, and how far it has come.
    """
    for step in verifying.steps(library):
        yield from step.problems


def left_open(path: Path) -> bool | None:
    """Whether the last one who had a library open never closed it: it crashed, or the power failed.

    To be asked before the library is opened; None where nobody can tell.
    """
    return storage.left_open(path)


def looking_over(library: Library) -> Iterator[str]:
    """What :func:`verify` would find first, quickly: the pages of the file, an empty string for each table
    that is sound, else a sentence that says what to do."""
    yield from safekeeping.quickly(library.database)


@dataclass(frozen=True, slots=True)
class KeepingStep:
    """How far a copy is; ``what`` names a part of the work; ``path``, of the last step, is what was made."""

    done: int
    total: int
    what: str = ""
    path: Path | None = None


def back_up(library: Library, to: Path | None = None) -> Path:
    """Copy the library as it is now, also while it is in use, and check the copy. Gives its path."""
    return _made(backing_up(library, to))


def backing_up(library: Library, to: Path | None = None) -> Iterator[KeepingStep]:
    """:func:`back_up` step by step; closing it leaves no copy, and the library is as it was in any case."""
    if to is None:
        to = free(locations.data_folder() / "backups", f"{library.path.stem}-{_stamp()}")
    if to.exists():
        raise UserError(say("“{to}” exists already. Name another file for the backup.", to=str(to)))
    try:
        lasting.make_folder(to.parent)
        done, total = 0, 0
        beside = passing.beside(to)  # what has the name of a backup is whole
        for done, total in copying(library.path, beside):
            yield KeepingStep(done, total)
        lasting.put(beside, to)
    except (OSError, storage.LibraryError) as error:
        raise UserError(
            say(
                "The backup could not be written to “{to}” ({error}). The library is as it was.",
                to=str(to),
                error=str(error),
            )
        ) from error
    yield KeepingStep(done, total, path=to)


def _made(steps: Iterator[KeepingStep]) -> Path:
    """All steps in one; the path that the last one tells."""
    paths = [step.path for step in steps if step.path is not None]
    return paths[-1]


def restore(backup: Path, to: Path) -> Path:
    """Put a backup in the place of a library; what was there is kept beside it. Gives the kept file's path.

    Raises UserError when the backup is no sound library.
    """
    return _made(restoring(backup, to))


def restoring(backup: Path, to: Path) -> Iterator[KeepingStep]:
    """:func:`restore` step by step: the backup is read through, then copied, then takes the place.

    Closing it before the last step leaves the library as it was.
    """
    if not backup.is_file():
        raise UserError(say("There is no backup at “{backup}”.", backup=str(backup)))
    _refuse_where_nothing_can_be_put(to)
    fresh, whole = to.with_name(f"{to.name}.restoring"), restored(to)
    source = open_library(backup, read_only=True)
    try:
        wrong = ""
        for step in verifying.steps(source):
            wrong = next(iter(step.problems), "")
            if wrong:
                break
            yield KeepingStep(step.done, step.total, CHECKING)
        if wrong:
            raise UserError(
                say(
                    "“{backup}” is not a sound library: {wrong} The library is as it was.",
                    backup=str(backup),
                    wrong=wrong,
                )
            )
        lasting.make_folder(to.parent)
        for left in (fresh, _journal(fresh), whole):
            left.unlink(missing_ok=True)
        held.forget_file(source.database.library_id)
    finally:
        source.close()
    for done, total in copying(backup, fresh):
        yield KeepingStep(done, total)
    _refuse_in_use(to, fresh)
    lasting.put(fresh, whole)  # from here on the next who opens the library finishes what is begun
    kept = free(to.parent, f"{to.stem}-before-restore-{_stamp()}")
    if to.exists():
        _set_aside(to, kept)
    foreign_logs.set_orphan_aside(to)  # of a library that was moved away without it
    with suppress(FileNotFoundError):  # who opened the library meanwhile has done so
        whole.replace(to)
    lasting.flush_folder(to.parent)
    prepare(to)
    yield KeepingStep(1, 1, path=kept)


def _refuse_where_nothing_can_be_put(to: Path) -> None:
    """Said before the backup is read through, and of the library, not of a file on its way there."""
    if to.parent.exists() and not os.access(to.parent, os.W_OK):
        raise UserError(
            say(
                "“{library}” lies in a folder that cannot be written, so no backup can take its place."
                " Restore it to another place: quoteline restore FILE -l NEW.",
                library=str(to),
            )
        )


def _refuse_in_use(to: Path, fresh: Path) -> None:
    """Who has the library open would go on in the file set aside, and what is done there be missed."""
    if to.exists() and can_be_written(to) and in_use(to, PATIENCE):
        fresh.unlink(missing_ok=True)
        raise UserError(
            say(
                "“{library}” is open in a window or in another program, and was left as it is. Close it there"
                " and try again, or restore the backup in that window: File ▸ Backups…",
                library=str(to),
            )
        )


def _set_aside(path: Path, kept: Path) -> None:
    """Move a library with all that belongs to it, sound or not."""
    with suppress(UserError):
        prepare(path)  # folds a write-ahead log left by a crash back into the one file
    lasting.flush_folder(path.parent)  # that log must be gone: another library will have its name
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(kept.with_name(kept.name + ending))
    lasting.flush_folder(path.parent)


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _stamp() -> str:
    return f"{datetime.now():%Y%m%d-%H%M%S}"


def free(folder: Path, stem: str) -> Path:
    """A name in a folder that no file has yet."""
    endings = chain([""], (f"-{number}" for number in count(2)))
    names = (folder / f"{stem}{ending}{locations.SUFFIX}" for ending in endings)
    return next(name for name in names if not name.exists())
