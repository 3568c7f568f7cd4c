"""Backups that are made by themselves, and the list of all of them: why each was made, and what it holds."""

from __future__ import annotations

import logging
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from quoteline import locations
from quoteline.domain import UserError
from quoteline.services import keeping
from quoteline.services.keeping import KeepingStep
from quoteline.services.library import Library, keep_foreign_log_out
from quoteline.storage import contents as storage_contents
from quoteline.storage import corrections
from quoteline.storage.contents import Contents
from quoteline.storage.problems import LibraryError
from quoteline.wording import say

log = logging.getLogger(__name__)

DAYS, WEEKS = 7, 4  # of the daily ones: one for each of so many days, then one for each of so many weeks
YEAR = timedelta(days=366)  # for so long those made before a migration are kept
ASIDE = timedelta(days=92)  # and what a restore set aside
FEW = 3  # of both kinds, which are kept however old they are
SPARE = 2  # times the size of the library that must be free before one is made unasked
_NAMED = re.compile(r"-(\d{8}-\d{6})(?:-(daily|before-migration))?(?:-\d+)?$")
_SET_ASIDE = re.compile(r"-before-restore-(\d{8}-\d{6})(?:-\d+)?$")


class Why(Enum):
    """Why a backup was made; those made by hand are never thrown away by the program."""

    BY_HAND = "by hand"
    RESTORE = "before a restore"
    DAILY = "daily"
    MIGRATION = "before an update"

    @property
    def label(self) -> str:
        """In words, for the person."""
        return _LABELS[self]


_LABELS = {
    Why.BY_HAND: say("By hand"),
    Why.RESTORE: say("Before a restore"),
    Why.DAILY: say("Daily"),
    Why.MIGRATION: say("Before an update of Quoteline"),
}
_WORDS = {"daily": Why.DAILY, "before-migration": Why.MIGRATION}


@dataclass(frozen=True, slots=True)
class Backup:
    """One file; ``holds`` is None where it cannot be read, and ``problem`` says why."""

    path: Path
    made: datetime
    why: Why
    size: int
    holds: Contents | None = None
    problem: str = ""


def folder() -> Path:
    """Where backups go unless another place is named."""
    return locations.data_folder() / "backups"


def listing(path: Path) -> Iterator[Backup]:
    """The backups of the library at ``path``, newest first; all there are where there is no such library.

    Those that cannot be read are among them where their name is that of the library. Of a library that is
    too damaged to say which it is, those with its name; all where none has.
    """
    mine = _id_of(path)
    candidates = sorted(_candidates(path), key=lambda each: each.made, reverse=True)
    if not mine and path.exists():
        candidates = [each for each in candidates if _is_named(each, path)] or candidates
    for each in candidates:
        known = _looked_into(each)
        same = known.holds.library_id == mine if known.holds else _is_named(known, path)
        if not mine or same:
            yield known


def newest(path: Path) -> Backup | None:
    """The last backup of a library that can be read; None where there is none."""
    return next((each for each in listing(path) if each.holds), None)


def daily(library: Library, now: datetime | None = None) -> Iterator[KeepingStep]:
    """The backup of the day, unless there is one of today; then those that are too many are thrown away.

    Raises UserError where it cannot be written.
    """
    now = now or datetime.now()
    if not is_due(library, now):
        return
    to = keeping.free(folder(), f"{library.path.stem}-{now:%Y%m%d-%H%M%S}-daily")
    yield from keeping.backing_up(library, to)
    rotate(library.path, now)


def is_due(library: Library, now: datetime) -> bool:
    """Whether no backup of this library was made today, and there is room for one."""
    if library.read_only or not library.path.exists():
        return False
    today = [each for each in _in(folder(), _NAMED) if each.made.date() == now.date()]
    mine = library.database.library_id
    if any((holds := _looked_into(each).holds) and holds.library_id == mine for each in today):
        return False
    return _has_room(library.path.stat().st_size)


def _has_room(size: int) -> bool:
    place = next(each for each in (folder(), *folder().parents) if each.exists())
    if shutil.disk_usage(place).free >= SPARE * size:
        return True
    log.warning("There is no room in %s for the backup of the day", place)
    return False


def rotate(path: Path, now: datetime) -> list[Path]:
    """Throw away what :func:`too_many` names, unless no sound backup would be left; gives what went.

    Nothing goes where the library is not there to say which it is: then all backups of all are listed.
    """
    if not _id_of(path):
        return []
    of_library = [each for each in listing(path) if each.holds or each.why is Why.RESTORE]
    going = too_many(of_library, now)
    staying = (each for each in of_library if each not in going and each.holds)
    if not going or not any(storage_contents.sound(each.path) for each in staying):
        return []
    for each in going:
        with suppress(OSError):  # next time
            _remove(each.path)
    return [each.path for each in going]


def _remove(path: Path) -> None:
    """With what belongs to it: a damaged library may have been set aside with its log."""
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def too_many(backups: Sequence[Backup], now: datetime) -> list[Backup]:
    """Which backups need not be kept: the newest of each of 7 days and of 4 weeks are, also where days lie
    between, all made before an update in the last year, and what was set aside by a restore in the last
    three months; of both the last few however old. What a person made always is."""
    made = sorted(
        (each for each in backups if each.why is Why.DAILY), key=lambda each: each.made, reverse=True
    )
    days: dict[object, Backup] = {}
    weeks: dict[object, Backup] = {}
    for each in made:
        days.setdefault(each.made.date(), each)
        weeks.setdefault(each.made.isocalendar()[:2], each)
    kept = [*list(days.values())[:DAYS], *list(weeks.values())[:WEEKS]]
    old = [*_older(backups, Why.MIGRATION, now - YEAR), *_older(backups, Why.RESTORE, now - ASIDE)]
    return [*(each for each in made if each not in kept), *old]


def _older(backups: Sequence[Backup], why: Why, day: datetime) -> list[Backup]:
    """Those of one kind made before a day, but for the last few."""
    made = sorted((each for each in backups if each.why is why), key=lambda each: each.made, reverse=True)
    return [each for each in made[FEW:] if each.made < day]


def delete(backup: Path, path: Path) -> None:
    """Delete a backup of the library at ``path``. Raises UserError where it is the last sound one."""
    others = [each for each in listing(path) if each.holds and each.path != backup]
    if storage_contents.sound(backup) and not any(storage_contents.sound(each.path) for each in others):
        raise UserError(
            say("“{name}” is the last sound backup. Make another one before you delete it.", name=backup.name)
        )
    try:
        _remove(backup)
    except OSError as error:
        raise UserError(
            say("“{name}” cannot be deleted ({error}).", name=backup.name, error=str(error.strerror))
        ) from error


@dataclass(frozen=True, slots=True)
class Loss:
    """What a restore would take away: what was done since, and how many more are in the library now."""

    changes: int
    articles: int
    quotations: int


def loss(library: Library, backup: Backup) -> Loss:
    """What the library has that a backup of it has not. The library is kept beside it in any case."""
    now = storage_contents.contents(library.path)
    then = backup.holds or Contents("", 0, 0, 0)
    changes = max(0, now.last_done - then.last_done)
    return Loss(changes, max(0, now.articles - then.articles), max(0, now.quotations - then.quotations))


def _candidates(path: Path) -> Iterator[Backup]:
    yield from _in(folder(), _NAMED)
    yield from _in(path.parent, _SET_ASIDE)


def _is_named(backup: Backup, path: Path) -> bool:
    """Whether a backup has the name of the library at ``path``."""
    found = _SET_ASIDE.search(backup.path.stem) or _NAMED.search(backup.path.stem)
    return found is not None and backup.path.stem[: found.start()] == path.stem


def _in(place: Path, name: re.Pattern[str]) -> Iterator[Backup]:
    """The backups of a folder by their names alone."""
    for file in place.glob(f"*{locations.SUFFIX}") if place.is_dir() else ():
        found = name.search(file.stem)
        with suppress(OSError, ValueError):  # gone meanwhile; or no day at all
            if found:
                made = datetime.strptime(found[1], "%Y%m%d-%H%M%S")  # the clock on the wall
                why = Why.RESTORE if name is _SET_ASIDE else _WORDS.get(found[2] or "", Why.BY_HAND)
                yield Backup(file, made, why, file.stat().st_size)


def _looked_into(backup: Backup) -> Backup:
    try:
        holds = storage_contents.contents(backup.path)
    except LibraryError as error:
        return Backup(backup.path, backup.made, backup.why, backup.size, problem=error.args[0])
    return Backup(backup.path, backup.made, backup.why, backup.size, holds)


def _id_of(path: Path) -> str:
    try:
        keep_foreign_log_out(path)
        return storage_contents.contents(path).library_id if path.exists() else ""
    except LibraryError:
        return ""


def mark(library: Library) -> tuple[int | None, int | None]:
    """What is another one once something was done in the library, or taken back."""
    return corrections.last_done(library.database), corrections.first_undone(library.database)
