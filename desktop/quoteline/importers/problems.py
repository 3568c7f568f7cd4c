"""What stood in the way of an import: said in words a person can act on."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from quoteline.wording import say


@dataclass(frozen=True, slots=True)
class Problem:
    """A file or a row that gave no article.

    ``skipped`` means that it was left aside on purpose (a kind of file that is not read); otherwise it
    failed. ``origin`` is written as an article's origin is: a path, or ``PATH#ROW``.
    """

    reason: str
    origin: str
    skipped: bool = False


class UnreadableError(Exception):
    """A whole file cannot be read; its one argument is the reason in plain words."""

    @property
    def reason(self) -> str:
        return str(self) if not self.args else self.args[0]


def absolute(path: Path) -> Path:
    """The absolute path without ``..``, so that a file has one origin from wherever it is named."""
    whole = path.absolute()
    return Path(os.path.realpath(whole.parent), whole.name) if ".." in whole.parts[:-1] else whole


def shown(path: Path) -> str:
    """The absolute path as text that can be stored: bytes of a name that are no UTF-8 become U+FFFD."""
    return os.fsencode(absolute(path)).decode("utf-8", "replace")


def reason_of(error: OSError) -> str:
    """Why the file system refused, in plain words."""
    match error:
        case FileNotFoundError():
            return say("there is no such file or folder")
        case PermissionError():
            return say("you have no permission to read it")
        case IsADirectoryError():
            return say("it is a folder, not a file")
        case _:
            return say("it could not be read ({why})", why=error.strerror or type(error).__name__)
