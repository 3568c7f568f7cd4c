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
    DAMAGED = phrase("“{path}” is damaged ({detail}). Restore a backup of it: quoteline restore FILE.")
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


class LibraryError(UserError):
    """A file that cannot be used as a library, and why."""

    def __init__(self, problem: Problem, path: Path, detail: str = "") -> None:
        super().__init__(problem.value(path=str(path), detail=detail))
        self.problem = problem


# What SQLite says, in the order it is looked for.
_SAID = (
    ("not a database", Problem.NOT_A_LIBRARY),
    ("no such table: library", Problem.NOT_A_LIBRARY),
    ("locked", Problem.LOCKED),
    ("busy", Problem.LOCKED),
    ("malformed", Problem.DAMAGED),
    ("corrupt", Problem.DAMAGED),
    ("disk is full", Problem.NO_SPACE),
    ("disk i/o error", Problem.NO_SPACE),
    ("unable to open", Problem.NO_ACCESS),
    ("readonly", Problem.READ_ONLY),
    ("read-only", Problem.READ_ONLY),
)


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
                raise LibraryError(problem, path, str(error)) from error
        raise
    except PermissionError as error:
        raise LibraryError(Problem.NO_ACCESS, path, str(error.strerror)) from error
