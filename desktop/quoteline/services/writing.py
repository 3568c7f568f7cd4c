"""A file is written beside its place and moved there when whole, so that an older one is never half gone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from quoteline import lasting, locations, passing
from quoteline.domain import UserError
from quoteline.wording import say


@contextmanager
def whole_file(path: Path, *, keep_cancelled: bool = False) -> Iterator[TextIO]:
    """A text file to write to, UTF-8, line ends as given; it takes its place when the block ends well.

    When the block fails, nothing is left and an older file stays as it was; ``keep_cancelled`` keeps what
    was written when the person cancels. A pipe or a device is written to as it is. Raises UserError when
    the place cannot be written, or where a library may lie: it would be gone.
    """
    if path.suffix.lower() == locations.SUFFIX:
        raise UserError(
            say("“{path}” is the name of a library. Choose another name for this file.", path=str(path))
        )
    try:
        if path.exists() and not path.is_file():
            with _opened(path) as file:
                yield file
            return
        yield from _beside(path.resolve(), keep_cancelled)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise UserError(
            say(
                "“{path}” cannot be written ({strerror}). Choose another place.",
                path=str(path),
                strerror=str(error.strerror),
            )
        ) from error


def _opened(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", errors="backslashreplace", newline="")


def _beside(path: Path, keep_cancelled: bool) -> Iterator[TextIO]:
    beside = passing.beside(path)
    try:
        try:
            with _opened(beside) as file:
                yield file
        except KeyboardInterrupt:
            if keep_cancelled:
                lasting.put(beside, path)
            raise
        lasting.put(beside, path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
