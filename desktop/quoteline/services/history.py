"""Going back in what was done in a library, and forth again, several changes at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quoteline.services import correcting
from quoteline.services.correcting import Change
from quoteline.services.library import Library
from quoteline.storage import corrections
from quoteline.storage.corrections import Entry

__all__ = ["Change", "Past", "latest", "redo_to", "undo_to"]


@dataclass(frozen=True, slots=True)
class Past:
    """Something that was done; ``quotation_id`` and ``words`` where it is about one quotation alone."""

    entry: Entry
    quotation_id: int | None = None
    words: str = ""


def latest(library: Library, limit: int) -> list[Past]:
    """What was done in the library, newest first, also what was taken back and can be made again."""
    entries = correcting.log(library, limit)
    about = corrections.subjects(library.database, [each.id for each in entries])
    return [Past(each, *about.get(each.id, (None, ""))) for each in entries]


def undo_to(library: Library, id: int) -> Iterator[Change]:
    """Take back what was done, the latest first, down to and with this one; a step for each."""
    while (last := corrections.last_done(library.database)) is not None and last >= id:
        change = correcting.undo(library)
        if change is None:
            return
        yield change


def redo_to(library: Library, id: int) -> Iterator[Change]:
    """Make again what was taken back, the earliest first, up to and with this one; a step for each."""
    while (first := corrections.first_undone(library.database)) is not None and first <= id:
        change = correcting.redo(library)
        if change is None:
            return
        yield change
