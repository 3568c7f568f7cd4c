"""One at a time among all processes: a lock on a file, which dies with the process that holds it."""

from __future__ import annotations

import errno
import logging
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

log = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds; whoever holds a lock reads and writes one small file
PAUSE = 0.01
HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)  # folders of some servers know none


@contextmanager
def held(file: Path, patience: float | None = None) -> Iterator[None]:
    """Hold the lock on ``file``, which is made where there is none and stays, while the block runs.

    Raises OSError where another holds it for longer than ``patience`` seconds, or it cannot be made.
    """
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _wait(descriptor, PATIENCE if patience is None else patience)
        try:
            yield
        finally:
            # Said, not left to the closing: a process that was forked meanwhile would hold on to it.
            with suppress(OSError):
                _let_go(descriptor)
    finally:
        os.close(descriptor)


def _wait(descriptor: int, patience: float) -> None:
    until = time.monotonic() + patience
    while not _is_ours(descriptor):
        if time.monotonic() > until:
            raise BlockingIOError(errno.EAGAIN, "another program is changing it")
        time.sleep(PAUSE)


def _is_ours(descriptor: int) -> bool:
    try:
        _take(descriptor)
    except OSError as error:
        if error.errno in HELD:
            return False
        if error.errno not in NO_LOCKS:
            raise
        log.warning("Nothing can be locked here (%s): it goes on without.", error)
    return True


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _let_go(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
