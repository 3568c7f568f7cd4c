"""A library whose file another program moved, replaced or cut short while it was open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from quoteline import lasting, storage
from quoteline.domain import UserError
from quoteline.services.library import Library
from quoteline.storage.copying import copy_open
from quoteline.storage.whereabouts import Mark, Whereabouts, mark, part, whereabouts
from quoteline.wording import say

__all__ = ["Mark", "Whereabouts", "mark", "parting", "saving_open", "whereabouts"]


def parting(library: Library) -> bool:
    """Fold what was done into the file that is open, so that whoever opens the one that is there now does
    not read it into that. False where somebody still reads, and it is to be tried again."""
    return part(library.database)


def saving_open(library: Library, to: Path, tell: Callable[[int, int], None]) -> Path:
    """Save what is open to ``to``, also where its file has no name any more; ``tell`` hears how far it is.

    What ``tell`` raises ends it and leaves no file. Raises UserError where it cannot be written, or read.
    """
    if to.exists():
        raise UserError(say("“{to}” exists already. Name another file for the copy.", to=str(to)))
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        with lasting.in_place_of(to) as beside:
            copy_open(library.database, beside, tell)
    except (OSError, storage.LibraryError) as error:
        raise UserError(
            say("The copy could not be written to “{to}” ({error}).", to=str(to), error=str(error))
        ) from error
    return to
