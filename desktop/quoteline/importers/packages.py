"""Documents that are zip archives (DOCX, ODT, EPUB): their parts, counted while they are unpacked."""

from __future__ import annotations

import errno
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import Final

from quoteline.importers.decoding import MEGABYTE, check_ordinary
from quoteline.importers.problems import UnreadableError
from quoteline.wording import say

PART_LIMIT: Final = 100 * MEGABYTE  # bytes of one part, unpacked; a thousand articles of Nexis have about 30
TOTAL_LIMIT: Final = 200 * MEGABYTE  # of all parts that are read; pictures are never unpacked
# Real parts pack 5 to 40 times; a bomb packs a thousand times. Small ones may do as they like.
HIGHEST_RATIO: Final = 200
RATIO_COUNTS_FROM: Final = 5 * MEGABYTE
LARGEST_DIRECTORY: Final = 10 * MEGABYTE  # bytes of the list of parts: some 100,000 of them
CHUNK: Final = 65_536
END_OF_DIRECTORY = b"PK\x05\x06"
LARGE_DIRECTORY = b"PK\x06\x07"  # for more than 65,535 parts or 4 GB: no document
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

# What zipfile and zlib raise on damaged archives; RuntimeError is a part that is locked.
DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OverflowError, LookupError)


class Parts:
    """The parts of an open package by name. Every byte that is unpacked counts."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        # Not is_dir(): before Python 3.12 it raises where a part has no name at all.
        files = (info for info in archive.infolist() if not info.filename.endswith("/"))
        self._infos = {info.filename: info for info in files}
        self._left = TOTAL_LIMIT

    def names(self) -> Iterator[str]:
        """The names of all parts."""
        return iter(self._infos)

    def __contains__(self, name: str) -> bool:
        return name in self._infos

    def pieces(self, name: str, limit: int = PART_LIMIT) -> Iterator[bytes]:
        """The bytes of a part, piece by piece; none where there is no such part.

        Raises UnreadableError where it is damaged, locked, or unpacks to more than is good.
        """
        info = self._infos.get(name)
        if info is None:
            return
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise UnreadableError(say("its parts are packed in a way that documents are not"))
        if info.flag_bits & 1:
            raise UnreadableError(locked())
        seen = 0
        try:
            with self._archive.open(info) as stream:
                while piece := stream.read(CHUNK):
                    seen += len(piece)
                    self._count(len(piece), seen, min(limit, PART_LIMIT), info.compress_size)
                    yield piece
        except (*DAMAGES, NotImplementedError) as error:
            raise UnreadableError(damaged()) from error
        except OSError as error:
            raise _damage_in(error) from error

    def read(self, name: str, limit: int = PART_LIMIT) -> bytes:
        """All bytes of a part; empty where there is none. Raises UnreadableError as ``pieces`` does."""
        return b"".join(self.pieces(name, limit))

    def _count(self, more: int, seen: int, limit: int, packed: int) -> None:
        self._left -= more
        if seen > limit or self._left < 0:
            raise UnreadableError(
                say("it unpacks to more than {size} MB", size=str(min(limit, TOTAL_LIMIT) // MEGABYTE))
            )
        if seen > RATIO_COUNTS_FROM and seen > HIGHEST_RATIO * max(packed, 1):
            raise UnreadableError(
                say("it unpacks to over {n:d} times its size, as no document does", n=HIGHEST_RATIO)
            )


@contextmanager
def package(path: Path) -> Iterator[Parts]:
    """The parts of the zip archive at ``path``. Raises UnreadableError where it is none, or OSError."""
    check_ordinary(path)
    _check_directory(path)
    try:
        archive = zipfile.ZipFile(path)
    except (*DAMAGES, NotImplementedError) as error:
        raise UnreadableError(damaged()) from error
    except OSError as error:
        raise _damage_in(error) from error
    with archive:
        yield Parts(archive)


def _damage_in(error: OSError) -> Exception:
    """What an error in reading means: a place before the start of the file is a wrong number in it."""
    return UnreadableError(damaged()) if error.errno == errno.EINVAL else error


def _check_directory(path: Path) -> None:
    """Looks at the length of the list of parts before zipfile makes objects of it."""
    with path.open("rb") as stream:
        if stream.read(len(OLE)) == OLE:
            raise UnreadableError(
                say("it is locked with a password, or of the kind that Word wrote before 2007")
            )
        with suppress(OSError):
            stream.seek(-(CHUNK + 22), 2)
        tail = stream.read()
    end = tail.rfind(END_OF_DIRECTORY)
    if end < 0:
        raise UnreadableError(damaged())
    length = int.from_bytes(tail[end + 12 : end + 16], "little")
    if length > LARGEST_DIRECTORY or tail[max(0, end - 20) : end].startswith(LARGE_DIRECTORY):
        raise UnreadableError(say("it holds more parts than any document"))


def damaged() -> str:
    """The reason for a file whose bytes are not what its kind asks for."""
    return say("it is damaged, or not of the kind that its name says")


def locked() -> str:
    """The reason for a document that asks for a password."""
    return say("it is locked with a password")


def beside(part: str, link: str) -> str:
    """The name of the part that ``link`` in ``part`` points to; "" for what lies outside of the package."""
    if ":" in link.split("/")[0] or link.startswith("//"):
        return ""
    steps: list[str] = []
    start = () if link.startswith("/") else PurePosixPath(part).parent.parts
    for step in (*start, *link.split("/")):
        if step == "..":
            if not steps:
                return ""
            steps.pop()
        elif step not in {"", "."}:
            steps.append(step)
    return "/".join(steps)
