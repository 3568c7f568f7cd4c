"""Why a file cannot be used as a library, each with a sentence that says what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from quoteline.domain import UserError
from quoteline.wording import phrase


class Problem(Enum):
    """What is wrong with a file, and the sentence for it."""

    NOT_A_LIBRARY = phrase(
        "“{path}” is not a Quoteline library. Nothing in it was changed; choose a file that ends"
        " in .quoteline."
    )
    NEWER = phrase(
        "“{path}” was made by a newer version of Quoteline ({detail}). Nothing in it was changed; update"
        " Quoteline to open it."
    )
    DAMAGED = phrase(
        "“{path}” is damaged ({detail}). Restore a backup of it: quoteline restore FILE. Without one, save"
        " what can be read of it to a new library: quoteline restore --salvage FILE NEW."
    )
    NOTHING_LEFT = phrase(
        "Nothing can be read of “{path}” ({detail}). It was left as it is; restore a backup of it: quoteline"
        " restore FILE."
    )
    UNREADABLE = phrase(
        "The disk does not give back what is kept in “{path}” ({detail}). Nothing was changed; copy the file"
        " to another disk, and restore a backup of it where that fails."
    )
    NO_MEMORY = phrase(
        "There is not enough memory for what was to be done with “{path}” ({detail}). What was done before is"
        " kept; close other programs and try again."
    )
    HOLDS_CODE = phrase(
        "“{path}” holds instructions that Quoteline did not put there ({detail}). It was not opened, and"
        " nothing in it was changed. Ask whoever gave it to you for an export instead."
    )
    NO_ACCESS = phrase(
        "“{path}” cannot be opened or changed ({detail}). Check the file, its folder and your permissions."
    )
    READ_ONLY = phrase(
        "“{path}” can only be read; nothing was changed. It can be searched and exported as it is. To correct"
        " it, copy it to a folder of yours."
    )
    LOCKED = phrase(
        "“{path}” is in use by another program. Close it there, or wait until it is done, and try again."
    )
    NO_SPACE = phrase("“{path}” cannot be written ({detail}). Make space on the disk and try again.")
    NO_BACKUP = phrase(
        "The backup that is made before “{path}” is brought up to date cannot be written ({detail}). The"
        " library is as it was. Make space there, or give yourself the right to write, and open it again."
    )
    MOVED = phrase(
        "“{path}” was moved, renamed or deleted while it was open. Nothing more is written to it; what was"
        " done before is in the file that was moved. Put it back and open it again."
    )
    REPLACED = phrase(
        "Another file took the place of “{path}” while it was open, as programs do that synchronise folders."
        " What was done before is in the file that is gone; nothing more is written to either. Open the"
        " library again to go on with the one that is there now."
    )
    CUT_SHORT = phrase(
        "“{path}” was cut short by another program while it was open. Nothing more is written to it. Restore"
        " a backup of it: quoteline restore FILE."
    )


class LibraryError(UserError):
    """A file that cannot be used as a library, and why."""

    def __init__(self, problem: Problem, path: Path, detail: str = "") -> None:
        super().__init__(problem.value(path=str(path), detail=detail))
        self.problem = problem
        self.path = path
        self.detail = detail


# What SQLite says, in the order it is looked for.
_SAID = (
    ("not a database", Problem.NOT_A_LIBRARY),
    ("no such table: library", Problem.NOT_A_LIBRARY),
    ("locked", Problem.LOCKED),
    ("busy", Problem.LOCKED),
    ("malformed", Problem.DAMAGED),
    ("unsupported file format", Problem.DAMAGED),
    ("could not decode", Problem.DAMAGED),
    ("corrupt", Problem.DAMAGED),
    ("disk is full", Problem.NO_SPACE),
    ("disk i/o error", Problem.NO_SPACE),
    ("out of memory", Problem.NO_MEMORY),
    ("unable to open", Problem.NO_ACCESS),
    ("readonly", Problem.READ_ONLY),
    ("read-only", Problem.READ_ONLY),
)
_READING = ("SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ", "SQLITE_IOERR_FSTAT", "SQLITE_IOERR_DATA")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What the disk, another program or the file itself is to blame for becomes a LibraryError.

    What only a bug can cause (an unknown column, a broken constraint) rises as it is.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        said = str(error).lower()
        for words, problem in _SAID:
            if words in said:
                raise LibraryError(_more_exactly(problem, error), path, str(error)) from error
        raise
    except UnicodeDecodeError as error:  # what SQLite was told of its own schema
        raise LibraryError(Problem.DAMAGED, path, str(error)) from error
    except MemoryError as error:
        raise LibraryError(Problem.NO_MEMORY, path, str(error) or "out of memory") from error
    except PermissionError as error:
        raise LibraryError(Problem.NO_ACCESS, path, str(error.strerror)) from error


@contextmanager
def as_kept(path: Path) -> Iterator[None]:
    """Where only certain values may stand in a library: any other was changed by a disk, or a stranger.

    For reading only, around nothing that calls back: a ValueError in there becomes a LibraryError.
    """
    try:
        yield
    except (ValueError, TypeError) as error:
        raise LibraryError(Problem.DAMAGED, path, str(error)) from error


def _more_exactly(problem: Problem, error: sqlite3.DatabaseError) -> Problem:
    """A disk that cannot be read has no lack of space: SQLite's code tells the two apart."""
    name = getattr(error, "sqlite_errorname", None) or ""
    if problem is Problem.NO_SPACE and name.startswith(_READING):
        return Problem.UNREADABLE
    return problem
