"""The last changes of a program that was killed, where its library was replaced since: kept, copied and told.

Whether its log belongs to the file that is there now can be proved only where that file is the same to the
nanosecond. Where it cannot, the log is set aside, and where the two fit, a copy of the library with the log
lies beside. The library itself stays without.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from quoteline import locations
from quoteline.domain import UserError
from quoteline.search.folding import FOLDING, words
from quoteline.services import told_before
from quoteline.storage import foreign_logs, log_notes
from quoteline.storage.refolding import Folding
from quoteline.storage.rejoining import rejoin
from quoteline.wording import Told, say

__all__ = ["LeftLog", "leave", "left", "tell_once", "try_copy", "untold"]

log_file = logging.getLogger(__name__)
log_file.addHandler(logging.NullHandler())  # not in a terminal, where one sentence is said
NAME = "-with-last-changes-"
TOLD = "logs"  # the list of those that one was told of


@dataclass(frozen=True, slots=True)
class LeftLog:
    """A log that was set aside beside ``library``, and the ``copy`` that has it, where one could be made."""

    library: Path
    log: Path
    copy: Path | None

    @property
    def sentence(self) -> Told:
        """What happened, and where the changes are."""
        if self.copy is not None:
            return say(
                "“{name}” is another file than when Quoteline was ended at work, so its last changes may be"
                " missing: a copy that has them is at “{copy}”.",
                name=self.library.name,
                copy=str(self.copy),
            )
        return say(
            "“{name}” is another file than when Quoteline was ended at work, and the last changes could not"
            " be joined to it: they were set aside as “{log}”.",
            name=self.library.name,
            log=str(self.log),
        )


def try_copy(path: Path, log: Path) -> None:
    """Lay a copy of a library with its last changes beside it, where they fit: see :func:`rejoin`.

    To be asked when ``log`` was just set aside, which is kept in any case: nothing is raised where no copy
    can be made.
    """
    try:
        if path.stat().st_size and log.exists():
            noted = log_notes.read(path, locations.open_files_folder())
            library = noted.library if noted is not None else ""
            rejoin(path, log, _copy_of(path, log), words, Folding(FOLDING, words), library)
    except (OSError, UserError) as error:
        log_file.warning("No copy of %s with %s could be made: %s", path, log, error)


def left(path: Path) -> list[LeftLog]:
    """The logs that were set aside beside a library, the newest first."""
    found = ((log, _copy_of(path, log)) for log in foreign_logs.left_aside(path))
    return [LeftLog(path, log, copy if copy.exists() else None) for log, copy in found]


def untold(path: Path) -> list[LeftLog]:
    """Those that the person has not put aside in the window."""
    return [each for each in left(path) if not told_before.knows(TOLD, str(each.log.absolute()))]


def leave(path: Path) -> None:
    """The person knows of all that are there."""
    for each in left(path):
        told_before.is_new(TOLD, str(each.log.absolute()))


def tell_once(path: Path) -> list[Told]:
    """A sentence for each that was not told in a terminal yet."""
    return [
        each.sentence
        for each in left(path)
        if told_before.is_new(f"{TOLD}-in-terminals", str(each.log.absolute()))
    ]


def _copy_of(path: Path, log: Path) -> Path:
    moment = log.name.removeprefix(f"{path.name}{foreign_logs.ASIDE}")
    return path.with_name(f"{path.stem}{NAME}{moment}{locations.SUFFIX}")
