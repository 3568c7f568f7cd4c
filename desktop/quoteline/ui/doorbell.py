"""Hears a second start ring: takes what it was asked for, and ignores whatever else comes to the door."""

from __future__ import annotations

import os
import socket
import struct
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from quoteline.ui import handing_over
from quoteline.ui.handing_over import ANSWER, LARGEST

AT_ONCE = 8  # callers; more wait before the door
TIME_TO_SPEAK = 2_000  # milliseconds
BITE = 65_536  # bytes read in one go
_CREDENTIALS = struct.Struct("3i")  # process, user and group of who calls, as Linux tells them


class Doorbell(QObject):
    """``rung`` when another start handed something over.

    ``lock``: what the first holds (see :func:`handing_over.meet`); without it nobody can ring.
    """

    rung = Signal(object)  # Asked

    def __init__(self, lock: int | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place: Path | None = None  # of the socket; None while nobody can ring
        self._held = lock
        self._callers: set[_Caller] = set()
        self._door: socket.socket | None = None
        self._open()

    def _open(self) -> None:
        place = handing_over.socket_file()
        if place is None or self._held is None:
            return
        try:
            place.unlink(missing_ok=True)  # left by one that crashed: the lock is ours
            self._door = _listen(place)
        except OSError:
            self.close()
            return
        self.place = place
        self._notifier = QSocketNotifier(self._door.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._let_in)

    def close(self) -> None:
        """Hear no more; the next start is the first again."""
        if self._door is not None:
            if self.place is not None:
                self._notifier.setEnabled(False)
                self.place.unlink(missing_ok=True)
            self._door.close()
        for caller in list(self._callers):
            caller.leave()
        if self._held is not None:
            os.close(self._held)
        self._door = self._held = self.place = None

    def _let_in(self) -> None:
        if self._door is None or len(self._callers) >= AT_ONCE:
            return
        with suppress(OSError):  # gone again
            line, _ = self._door.accept()
            if not _is_ours(line):
                line.close()
                return
            caller = _Caller(line, self)
            self._callers.add(caller)
            caller.left.connect(self._forget)
            self._make_room()

    def _forget(self, caller: _Caller) -> None:
        self._callers.discard(caller)
        self._make_room()

    def _make_room(self) -> None:
        """Whoever comes while all places are taken waits outside, and costs nothing."""
        if self._door is not None:
            self._notifier.setEnabled(len(self._callers) < AT_ONCE)


class _Caller(QObject):
    """One connection: a line is read, answered and handed on."""

    left = Signal(object)  # itself

    def __init__(self, line: socket.socket, door: Doorbell) -> None:
        super().__init__(door)
        self._line, self._door = line, door
        self._heard = bytearray()
        line.setblocking(False)
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._time = QTimer(self, singleShot=True, interval=TIME_TO_SPEAK)
        self._time.timeout.connect(self.leave)
        self._time.start()

    def _hear(self) -> None:
        try:
            said = self._line.recv(BITE)
        except BlockingIOError:
            return
        except OSError:
            said = b""
        self._heard += said
        if self._heard.endswith(b"\n"):
            self._take()
        elif not said or len(self._heard) > LARGEST:
            self.leave()

    def _take(self) -> None:
        asked = handing_over.read(bytes(self._heard))
        if asked is not None:
            with suppress(OSError):  # it did not wait
                self._line.sendall(ANSWER)
        self.leave()
        if asked is not None:
            self._door.rung.emit(asked)

    def leave(self) -> None:
        self._notifier.setEnabled(False)
        self._time.stop()
        self._line.close()
        self.left.emit(self)
        self.deleteLater()


def _is_ours(line: socket.socket) -> bool:
    """Whether a program of this user's calls.

    Nobody else can enter the folder of the socket; should somebody have been let in, this is not theirs to
    ask for. Where the system does not tell who calls, the folder is all there is.
    """
    asked = getattr(socket, "SO_PEERCRED", None)
    if asked is None:
        return True
    told = line.getsockopt(socket.SOL_SOCKET, asked, _CREDENTIALS.size)
    return bool(_CREDENTIALS.unpack(told)[1] == os.getuid())


def _listen(place: Path) -> socket.socket:
    door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        door.bind(str(place))
        place.chmod(0o600)
        door.listen(AT_ONCE)
    except OSError:
        door.close()
        raise
    door.setblocking(False)
    return door
