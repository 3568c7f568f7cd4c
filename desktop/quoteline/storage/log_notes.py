"""Which file a write-ahead log belongs to: noted while both are open, for whoever finds them after a kill.

Notes lie in a cache, and count within one start of the machine only: they do not wait for the disk, so that
after a power cut an older one may be back, and numbers of files are given again.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

COARSE = 10_000_000  # nanoseconds: file systems that count no finer tell too little
HEAD = 32  # bytes at the beginning of a log: with every new beginning SQLite draws other numbers for it
LENGTH = 512  # of a note: all are of one length, so that one is written over another at once


@dataclass(frozen=True, slots=True)
class State:
    """How a library's file was while its log had this head.

    As long as the head stays, nothing goes into the file but pages that the log has as well. So a file of
    the same length that was written at the same nanosecond, wherever it was copied meanwhile, is one that the
    log belongs to: all its other pages are those of the file that the log was begun for. Programs that
    synchronise and back up tell one state of a file from another by the same two numbers.
    """

    size: int
    written: int  # nanoseconds
    head: str


@dataclass(frozen=True, slots=True)
class Note:
    """What tells a file and its log from all others: the device, the number of each, and how they were.

    ``library`` is the id of what is in them.
    """

    device: int
    file: int
    log: int
    state: State | None
    library: str = ""


def now(path: Path, library: str = "") -> Note | None:
    """What is to be noted of a library and its log; None where one of them is not there.

    The log may be read: SQLite keeps its locks on the other files.
    """
    log = path.with_name(f"{path.name}-wal")
    try:
        before = _head(log)
        file, log_file = path.stat(), log.stat()
        state = State(file.st_size, file.st_mtime_ns, before)
        # It is of one moment where the log was not begun anew meanwhile.
        known = len(before) == 2 * HEAD and _head(log) == before and bool(state.written % COARSE)
    except OSError:
        return None
    return Note(file.st_dev, file.st_ino, log_file.st_ino, state if known else None, library)


def holds_nothing(log: Path) -> bool:
    """Whether a log was just begun anew: what stands behind its head is of the one before, and is not read.

    Its first page has not the numbers of its head then. Raises OSError.
    """
    with log.open("rb", buffering=0) as file:
        begun = file.read(HEAD + 24)
    return len(begun) < HEAD + 24 or begun[16:24] != begun[HEAD + 8 : HEAD + 16]


def write(path: Path, folder: Path, note: Note) -> None:
    """Keep a note. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    told = json.dumps({**asdict(note), "start": start()}).ljust(LENGTH).encode("ascii")
    handle = os.open(_place(path, folder), os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        os.write(handle, told)  # at once: a kill leaves this note, or the one before
    finally:
        os.close(handle)


def read(path: Path, folder: Path) -> Note | None:
    """The note of a library; None where there is none of this start of the machine."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        found = json.loads(_place(path, folder).read_text(encoding="ascii"))
        if found["start"] == start() and start():
            state = None if found["state"] is None else State(**found["state"])
            return Note(
                int(found["device"]), int(found["file"]), int(found["log"]), state, str(found["library"])
            )
    return None


def remove(path: Path, folder: Path) -> None:
    """There is nothing to be known any more. Raises OSError."""
    _place(path, folder).unlink(missing_ok=True)


class Noting:
    """Keeps the note of an open library as it is after each change; to be called when one was committed."""

    def __init__(self, path: Path, folder: Path, library: str) -> None:
        self._path, self._folder, self._library = path, folder, library
        self._first = now(path, library)
        self._kept: Note | None = None
        self._keep(self._first)

    def __call__(self) -> None:
        """Look, and write where something is otherwise than it was; never of another file than was opened."""
        note = now(self._path, self._library)
        if note is not None and note != self._kept and self._is_of_the_same(note):
            self._keep(note)

    def _is_of_the_same(self, note: Note) -> bool:
        first = self._first
        return first is not None and (first.device, first.file, first.log) == (
            note.device,
            note.file,
            note.log,
        )

    def _keep(self, note: Note | None) -> None:
        with suppress(OSError):  # without it one looks into the files
            if note is not None:
                if read(self._path, self._folder) != note:
                    write(self._path, self._folder, note)
                self._kept = note


def _head(log: Path) -> str:
    with log.open("rb", buffering=0) as file:
        found: Any = file.read(HEAD)
    return bytes(found).hex()


def _place(path: Path, folder: Path) -> Path:
    name = sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:16]
    return folder / f"{name}.json"


@cache
def start() -> str:
    """What tells this start of the machine from others; "" where nobody knows, and then no note counts."""
    with suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    return ""
