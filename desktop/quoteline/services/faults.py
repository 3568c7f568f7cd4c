"""What a person is told of a library that cannot be opened, or is damaged, and the ways out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from quoteline import locations
from quoteline.services.last_changes import LeftLog
from quoteline.storage import LibraryError, Problem
from quoteline.wording import Told, say


class Way(Enum):
    """What can be done about a fault."""

    RESTORE = auto()
    SALVAGE = auto()
    OTHER = auto()  # open another library
    COPY = auto()  # open the copy that has the last changes


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the file at ``path``, and what is safe; ``found`` is what was found, a line each."""

    path: Path
    heading: str
    told: str
    ways: tuple[Way, ...] = (Way.RESTORE, Way.SALVAGE, Way.OTHER)
    found: tuple[str, ...] = ()


PASSING = (Problem.LOCKED, Problem.NO_SPACE, Problem.NO_MEMORY, Problem.NO_ACCESS, Problem.NO_BACKUP)
ASTRAY = (Problem.MOVED, Problem.REPLACED, Problem.CUT_SHORT)
_UNTOUCHED = say("Quoteline changed nothing in it, and your backups are files of their own.")


def of_error(error: BaseException) -> Fault | None:
    """The fault behind an error; None where its sentence says all there is to do."""
    if not isinstance(error, LibraryError) or error.path.suffix != locations.SUFFIX:
        return None
    name, found = error.path.stem, (error.detail,) if error.detail else ()
    match error.problem:
        case Problem.DAMAGED:
            return Fault(error.path, _damaged(name), _sentence(_BROKEN, _UNTOUCHED), found=found)
        case Problem.NOT_A_LIBRARY:
            heading = say("“{name}” is not a Quoteline library", name=name)
            return Fault(error.path, heading, _sentence(_SOMETHING_ELSE, _UNTOUCHED), found=found)
        case Problem.UNREADABLE:
            heading = say("The disk does not give back what is in “{name}”", name=name)
            return Fault(error.path, heading, _sentence(_FAILING, _UNTOUCHED), found=found)
        case Problem.NOTHING_LEFT:
            heading = say("Nothing can be read of “{name}”", name=name)
            return Fault(error.path, heading, _UNTOUCHED, (Way.RESTORE, Way.OTHER), found)
    return None


def of_check(path: Path, problems: Sequence[str]) -> Fault:
    """What a check of a library found that is open."""
    heading = say("{n} {n:problem|problems} found in “{name}”", n=len(problems), name=path.stem)
    return Fault(path, heading, _HELP_FIRST, (Way.RESTORE, Way.SALVAGE), tuple(problems))


def of_look(path: Path, wrong: str) -> Fault:
    """What was found in a library that was not closed the last time it was open."""
    detail = wrong.values.get("detail") if isinstance(wrong, Told) else None
    told = say("It was not closed the last time, so it was looked over. {more}", more=_HELP_FIRST)
    return Fault(path, _damaged(path.stem), told, (Way.RESTORE, Way.SALVAGE), (str(detail or wrong),))


def of_cut(path: Path) -> Fault:
    """A library that another program cut short while it was open."""
    heading = say("“{name}” was cut short", name=path.stem)
    told = say(
        "Another program wrote over its file while it was open. What is shown may be wrong, and nothing more"
        " is written. Your backups are files of their own."
    )
    return Fault(path, heading, told)


def of_left_log(left: LeftLog) -> Fault:
    """A log was set aside, for its library is another file; there is a copy that has it, or there is none."""
    heading = say("The last changes of “{name}” may be missing", name=left.library.stem)
    aside = say("{file} (set aside)", file=str(left.log))
    if left.copy is None:
        return Fault(left.library, heading, _sentence(_LEFT, _NOT_JOINED), (), (aside,))
    copy = say("{file} (the copy)", file=str(left.copy))
    return Fault(left.library, heading, _sentence(_LEFT, _JOINED), (Way.COPY,), (aside, copy))


def of_file(path: Path) -> Fault:
    """A library that the person takes for damaged."""
    told = say(
        "What can be read of it goes into a new library, with your corrections and their log. The file itself"
        " stays as it is."
    )
    return Fault(path, say("Save what can be read of “{name}”", name=path.stem), told, (Way.SALVAGE,))


def is_passing(error: BaseException) -> bool:
    """Whether the same library may well be opened when it is tried again."""
    return isinstance(error, LibraryError) and error.problem in PASSING


def is_astray(error: BaseException) -> bool:
    """Whether the file of an open library was moved, replaced or cut short."""
    return isinstance(error, LibraryError) and error.problem in ASTRAY


_HELP_FIRST = say(
    "You can go on reading and searching. What is changed in a damaged library may be lost, so help it first."
)
_LEFT = say(
    "Quoteline was ended while it worked, before all was written into the library’s file. That file was"
    " moved, emptied or replaced since, as programs do that synchronise folders."
)
_JOINED = say(
    "Nobody can prove that the last changes belong to the file that is there now: they were kept out of it."
    " A copy of it with them lies beside it, and nothing wrong was found there. Look at both, and go on with"
    " the one that is right."
)
_NOT_JOINED = say(
    "No sound copy could be made of the file that is there now with the last changes: they were kept out of"
    " it. Keep what was set aside until you know that nothing is missing; then it may be deleted."
)
_BROKEN = say(
    "Its file was changed by a disk that fails, a copy that was broken off, or a program that synchronises"
    " folders."
)
_SOMETHING_ELSE = say("The file is something else, or its beginning was written over.")
_FAILING = say("Copy the file to another disk as soon as you can, and open the copy.")


def _damaged(name: str) -> Told:
    return say("“{name}” is damaged", name=name)


def _sentence(first: str, second: str) -> Told:
    return say("{first} {second}", first=first, second=second)
