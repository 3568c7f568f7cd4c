"""Files that are ZIP packages (DOCX, ODT), their long parts written piece by piece."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from tempfile import TemporaryFile
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from quoteline.domain import UserError
from quoteline.wording import say

PIECE = 1 << 20
STEP = 200  # parts between signs that the work goes on
LONGEST = 2**31 - 1  # bytes of a part that every reader of such packages takes
DATED = (1980, 1, 1, 0, 0, 0)  # the same parts make the same package, whenever they are written

Parts = Callable[[], Iterator[str]]


def package(shell: bytes, late: Mapping[str, Parts]) -> Iterator[bytes]:
    """The package ``shell`` with the parts of ``late`` in the place of its own, or added, in their order.

    Empty pieces come while the parts are written, then the file. Raises UserError for a part that would be
    too long for the programs that read such files.
    """
    with TemporaryFile() as file:
        with ZipFile(BytesIO(shell)) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
            for info in old.infolist():
                if info.filename not in late:
                    new.writestr(info, old.read(info))
            for name, parts in late.items():
                yield from _written(new, name, parts())
        yield from read_in_pieces(file)


@contextmanager
def dated() -> Iterator[None]:
    """Around what dates a package by the clock. Raises UserError where that says a year before 1980."""
    try:
        yield
    except ValueError as error:
        if "before 1980" not in str(error):
            raise
        raise UserError(
            say("The clock of this machine says a year before 1980, which no document can. Set it first.")
        ) from error


def _written(new: ZipFile, name: str, parts: Iterator[str]) -> Iterator[bytes]:
    info = ZipInfo(name, DATED)
    info.compress_type = ZIP_DEFLATED
    size = 0
    with new.open(info, "w") as entry:
        for number, part in enumerate(parts):
            written = part.encode("utf-8", "replace")
            size += len(written)
            if size > LONGEST:
                raise UserError(
                    say("These are too many quotations for a document; choose a web page or a spreadsheet.")
                )
            entry.write(written)
            if number % STEP == 0:
                yield b""


def read_in_pieces(file: BinaryIO) -> Iterator[bytes]:
    """A file from its beginning, a megabyte at a time."""
    file.seek(0)
    while piece := file.read(PIECE):
        yield piece


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for letter in text[:200]:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
