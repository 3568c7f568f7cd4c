"""A library is checked, backed up and restored."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from quoteline import locations, storage
from quoteline.domain import UserError
from quoteline.services import held, verifying
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import safekeeping


def verify(library: Library) -> Iterator[str]:
    """What is wrong with a library, a sentence each: the file itself, references, hashes, offsets.

    :mod:`verifying` tells more, and how far it has come.
    """
    for step in verifying.steps(library):
        yield from step.problems


def back_up(library: Library, to: Path | None = None) -> Path:
    """Copy the library as it is now, also while it is in use, and check the copy. Gives its path."""
    if to is None:
        to = _free(locations.data_folder() / "backups", f"{library.path.stem}-{_stamp()}")
    if to.exists():
        raise UserError(f"“{to}” exists already. Name another file for the backup.")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        safekeeping.copy(library.database, to)
    except (OSError, storage.LibraryError) as error:
        raise UserError(
            f"The backup could not be written to “{to}” ({error}). The library is as it was."
        ) from error
    return to


def restore(backup: Path, to: Path) -> Path:
    """Put a backup in the place of a library; what was there is kept beside it. Gives the kept file's path.

    Raises UserError when the backup is no sound library.
    """
    if not backup.is_file():
        raise UserError(f"There is no backup at “{backup}”.")
    fresh = to.with_name(f"{to.name}.restoring")
    source = open_library(backup, read_only=True)
    try:
        wrong = next(verify(source), None)
        if wrong:
            raise UserError(f"“{backup}” is not a sound library: {wrong} The library is as it was.")
        to.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        safekeeping.copy(source.database, fresh)
        held.forget_file(source.database.library_id)
    finally:
        source.close()
    kept = _free(to.parent, f"{to.stem}-before-restore-{_stamp()}")
    if to.exists():
        _set_aside(to, kept)
    fresh.replace(to)
    prepare(to)
    return kept


def _set_aside(path: Path, kept: Path) -> None:
    """Move a library with all that belongs to it, sound or not."""
    with suppress(UserError):
        prepare(path)  # folds a write-ahead log left by a crash back into the one file
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(kept.with_name(kept.name + ending))


def _stamp() -> str:
    return f"{datetime.now():%Y%m%d-%H%M%S}"


def _free(folder: Path, stem: str) -> Path:
    """A name in a folder that no file has yet."""
    endings = chain([""], (f"-{number}" for number in count(2)))
    names = (folder / f"{stem}{ending}{locations.SUFFIX}" for ending in endings)
    return next(name for name in names if not name.exists())
