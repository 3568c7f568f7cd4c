"""A second start hands what it was asked for to the first over a socket of the user's own, and leaves.

Knows nothing of Qt, so that it is done before Qt is loaded. The socket is a file that only the user can reach
(AF_UNIX), named after the data folder and the screen: two programs that keep their libraries in different
places, or stand on different screens, are not one. Whoever holds the lock beside it is the first; what a
crashed one left behind is in nobody's way. Where there are no such sockets (Windows), every start is its own.
"""

from __future__ import annotations

import json
import os
import socket
import stat
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from quoteline import locations
from quoteline.errors import UserError

if TYPE_CHECKING:
    from quoteline.services.deep_links import DeepLink

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment] # mypy knows it as a module

PATIENCE = 2.0  # seconds that the first has for its answer, before the second opens a window itself
LARGEST = 4_000_000  # bytes of a message: tens of thousands of paths
ANSWER = b"taken\n"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a start was asked for; all paths are absolute."""

    library: Path | None
    paths: tuple[Path, ...]
    link: DeepLink | None = None  # to be followed, in that library where one is named


@dataclass(frozen=True, slots=True)
class Meeting:
    """What came of it: ``taken`` by the program that runs already, or we are the first and hold the lock.

    Neither: the first is there, but does not answer.
    """

    taken: bool = False
    lock: int | None = None


def meet(library: Path | None, paths: Sequence[Path], link: DeepLink | None = None) -> Meeting:
    """Hand what was asked for to the program that runs already, or become the one that others hand it to.

    One that has only just been started is given time to come to the door.
    """
    place = socket_file()
    if place is None:
        return Meeting()
    asked = Asked(library and library.absolute(), tuple(each.absolute() for each in paths), link)
    until = time.monotonic() + PATIENCE
    while (left := until - time.monotonic()) > 0:
        held = lock(place)
        if held is not None:
            return Meeting(lock=held)
        if (taken := _say(place, written(asked), left)) is not None:
            return Meeting(taken)
        time.sleep(0.05)
    return Meeting()


def _say(place: Path, message: bytes, patience: float) -> bool | None:
    """Whether the message was taken; None where nobody listens yet."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(patience)
        try:
            line.connect(str(place))
        except (FileNotFoundError, ConnectionRefusedError):
            return None
        except OSError:
            return False
        try:
            line.sendall(message)
            return line.recv(len(ANSWER)) == ANSWER
        except OSError:  # it does not answer, or hung up on us
            return False


# --- where they meet ---


def socket_file() -> Path | None:
    """The socket's file in a folder that only this user can enter; None where there can be none."""
    folder = _folder()
    if folder is None or fcntl is None or not hasattr(socket, "AF_UNIX"):
        return None
    screen = "\n".join(os.environ.get(name, "") for name in SCREENS)
    # Few stand in this folder; a longer sum would bring OpenSSL, which the first window can do without.
    name = crc32(f"{locations.data_folder()}\n{screen}".encode(errors="surrogateescape"))
    return folder / f"{name:08x}.socket"


def _folder() -> Path | None:
    named = os.environ.get("XDG_RUNTIME_DIR", "")
    user = os.getuid() if hasattr(os, "getuid") else 0
    usual = bool(named) and Path(named).is_dir()
    try:
        folder = Path(named) / "quoteline" if usual else _usual_for_all() / f"quoteline-{user}"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = folder.lstat()
    except OSError:
        return None
    ours = stat.S_ISDIR(kept.st_mode) and kept.st_uid == user and not kept.st_mode & 0o077
    return folder if ours else None


def _usual_for_all() -> Path:
    import tempfile

    return Path(tempfile.gettempdir())


def lock(place: Path) -> int | None:
    """Become the first: a file descriptor to hold for as long as one runs, or None where somebody is it."""
    try:
        held = os.open(place.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        return None
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(held)
        return None
    return held


# --- what is said ---


def written(asked: Asked) -> bytes:
    """The message: one line of JSON."""
    library = None if asked.library is None else str(asked.library)
    told: dict[str, object] = {
        "quoteline": 1,
        "library": library,
        "paths": [str(path) for path in asked.paths],
    }
    if asked.link is not None:
        told["link"] = str(asked.link)
    return json.dumps(told).encode("ascii") + b"\n"


def read(message: bytes) -> Asked | None:
    """What a message asks for; None for anything else than :func:`written` gives."""
    try:
        told = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or told.get("quoteline") != 1:
        return None
    paths = told.get("paths")
    if not isinstance(paths, list) or not all(_is_path(each) for each in paths):
        return None
    library = told.get("library")
    if library is not None and not (_is_path(library) and library.endswith(locations.SUFFIX)):
        return None
    from quoteline.services import deep_links

    try:
        link = deep_links.parse(told["link"]) if isinstance(told.get("link"), str) else None
    except UserError:
        return None
    return Asked(None if library is None else Path(library), tuple(Path(each) for each in paths), link)


def _is_path(told: Any) -> bool:
    """An absolute one (ours and theirs are relative to different folders) that a file may have."""
    if not isinstance(told, str) or "\0" in told:
        return False
    try:
        os.fsencode(told)
    except UnicodeEncodeError:  # half a letter
        return False
    return Path(told).is_absolute()
