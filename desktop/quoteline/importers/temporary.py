"""Files inside files are unpacked into private temporary files: how much may be, and none is left behind."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from quoteline import passing
from quoteline.importers.decoding import MEGABYTE
from quoteline.importers.problems import UnreadableError
from quoteline.wording import say

LARGEST: Final = 500 * MEGABYTE  # one unpacked file; an export of 100,000 articles is about this large
MOST_BYTES: Final = 10_000 * MEGABYTE  # all that is unpacked of one file on disk, however deep
MOST_FILES: Final = 100_000
# Text is packed to a tenth, very regular exports to a fiftieth; zeros to a thousandth.
RATIO: Final = 200
FREE: Final = 20 * MEGABYTE  # below this no ratio is suspicious
FREE_IN_ALL: Final = 500 * MEGABYTE
OPEN_FILES = Path("/proc/self/fd")


class TooMuchError(UnreadableError):
    """So much was unpacked that nothing more of this file is."""


@dataclass
class Allowance:
    """What may still be unpacked of one file on disk; files inside files draw on the same.

    ``packed``: the bytes of the file on disk. Archives in archives grow with every level, each a little.
    """

    bytes: int = MOST_BYTES
    files: int = MOST_FILES
    packed: int = 0
    unpacked: int = 0

    def take_file(self) -> None:
        """Count one file. Raises TooMuchError."""
        self.files -= 1
        if self.files < 0:
            raise TooMuchError(say("it holds more than {n} files", n=MOST_FILES))

    def take(self, size: int) -> None:
        """Count bytes. Raises TooMuchError."""
        self.bytes -= size
        self.unpacked += size
        if self.bytes < 0:
            raise TooMuchError(
                say("unpacked it is larger than {size} MB in all", size=str(MOST_BYTES // MEGABYTE))
            )
        if self.unpacked > FREE_IN_ALL and self.unpacked > RATIO * self.packed:
            raise TooMuchError(too_much_growth())


def too_much_growth() -> str:
    """The reason for what is no archive but a bomb."""
    return say("unpacked it grows more than {ratio} times: that is no honest file", ratio=RATIO)


def counted(
    pieces: Iterable[bytes], allowance: Allowance, packed: int, largest: int = LARGEST
) -> Iterator[bytes]:
    """The pieces again, counted while they are unpacked: what a file declares of its size is not believed.

    ``packed``: the bytes that they are unpacked from. Raises UnreadableError for a file that is too large or
    grows as only a bomb does, TooMuchError where the allowance is spent.
    """
    size = 0
    for piece in pieces:
        size += len(piece)
        allowance.take(len(piece))
        if size > FREE and size > RATIO * max(packed, 1):
            raise UnreadableError(too_much_growth())
        if size > largest:
            raise UnreadableError(say("unpacked it is larger than {size} MB", size=str(largest // MEGABYTE)))
        yield piece


@contextmanager
def unpacked(pieces: Iterable[bytes]) -> Iterator[Path]:
    """A file that only this process reads, holding the pieces, gone when the block is left.

    Where the system can (Linux), it has no name from the start, so that nothing is left of it even when the
    process is killed.
    """
    place = passing.place()
    made = tempfile.TemporaryFile if OPEN_FILES.is_dir() else tempfile.NamedTemporaryFile
    with made(dir=place) as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        yield _path_of(file)


def _path_of(file: IO[bytes]) -> Path:
    """Where a file of this process can be opened once more."""
    return OPEN_FILES / str(file.fileno()) if isinstance(file.name, int) else Path(file.name)
