"""A ZIP of files, or one file packed with gzip: each file in it is read as its own kind is."""

from __future__ import annotations

import gzip
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from lzma import LZMAError
from pathlib import Path, PurePosixPath
from typing import IO, Final

from quoteline.domain import Article
from quoteline.importers.decoding import MEGABYTE, storable
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.source import Reader, Source
from quoteline.importers.temporary import FREE, RATIO, TooMuchError, counted, too_much_growth, unpacked
from quoteline.wording import say

PIECE: Final = 1 << 16
# Its table of contents is held in memory, at some 600 bytes for a file of which it tells in 46 or more.
LARGEST_CONTENTS: Final = 16 * MEGABYTE
LONGEST_NAME: Final = 500  # characters that are told of a name
END = b"PK\x05\x06"
END_64 = b"PK\x06\x06"
ENCRYPTED = 0x1
IN_UTF8 = 0x800
LEFT_BY_SYSTEMS = frozenset({"__MACOSX", "thumbs.db", "desktop.ini"})
# All that zipfile and what it unpacks with have been seen to raise on damaged archives.
DAMAGE = (
    IndexError,
    zipfile.BadZipFile,
    zlib.error,
    LZMAError,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)  # fmt: skip


def read_zip(source: Source, read: Reader) -> Iterator[Article | Problem]:
    """The articles of all files in a ZIP, in its order; a Problem for each that gives none.

    Hidden files and what systems leave behind are passed over. Names are only names: nothing is written
    where they point. Raises UnreadableError where it is no ZIP, or grows as only a bomb does.
    """
    _check_contents(source.path)
    try:
        archive = zipfile.ZipFile(source.path)
    except DAMAGE as error:
        raise UnreadableError(say("it is not a ZIP file, or it is damaged")) from error
    with archive:
        seen: Counter[str] = Counter()
        packed, before = max(source.path.stat().st_size, 1), source.allowance.bytes
        for member in archive.infolist():
            name = _name_of(member)
            if name.endswith("/") or _is_left_aside(name):
                continue
            seen[name] += 1
            source.allowance.take_file()
            where = _shown(name, seen[name])
            yield from _member(archive, member, where, source, read)
            _check_growth(before - source.allowance.bytes, packed)


def _check_growth(grown: int, packed: int) -> None:
    """Files that lie over one another in an archive grow as a bomb does, each of them a little."""
    if grown > 10 * FREE and grown > RATIO * packed:
        raise TooMuchError(too_much_growth())


def _member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, where: str, source: Source, read: Reader
) -> Iterator[Article | Problem]:
    if member.flag_bits & ENCRYPTED:
        yield Problem(say("it is locked with a password"), source.place(where))
        return
    try:
        with unpacked(counted(_pieces(archive, member), source.allowance, member.compress_size)) as path:
            yield from read(source.inside(path, where, _file_name(_name_of(member))))
    except TooMuchError:
        raise
    except UnreadableError as error:
        yield Problem(error.reason, source.place(where))


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of one file. Raises UnreadableError where they are damaged."""
    try:
        with archive.open(member) as stream:
            while piece := stream.read(PIECE):
                yield piece
    except DAMAGE as error:
        raise UnreadableError(say("it is damaged inside the archive")) from error


def _name_of(member: zipfile.ZipInfo) -> str:
    """The name of a file; some programs write it in UTF-8 and do not say so."""
    if not member.flag_bits & IN_UTF8:
        with suppress(UnicodeError):
            return member.filename.encode("cp437").decode("utf-8")
    return member.filename


def _is_left_aside(name: str) -> bool:
    """Whether a file is hidden, or left behind by a system: nobody put it there to be read."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return any((part.startswith(".") and part not in (".", "..")) or _by_system(part) for part in parts)


def _by_system(part: str) -> bool:
    return part in LEFT_BY_SYSTEMS or part.lower() in LEFT_BY_SYSTEMS


def _shown(name: str, number: int) -> str:
    """A name that can be stored; the second file of the same name is told apart."""
    plain = " ".join(storable(name[:LONGEST_NAME]).replace("\\", "/").split())
    return f"{plain} ({number})" if number > 1 else plain


def _file_name(name: str) -> str:
    return PurePosixPath(storable(name[-LONGEST_NAME:]).replace("\\", "/")).name


def _check_contents(path: Path) -> None:
    """Raises UnreadableError where the table of contents, which zipfile holds whole, is too large."""
    with path.open("rb") as stream:
        if _contents_size(stream) > LARGEST_CONTENTS:
            raise UnreadableError(say("its table of contents is too large"))


def _contents_size(stream: IO[bytes]) -> int:
    """What the end of a ZIP says of the size of its table of contents; 0 where there is no end."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - 70_000))  # the end, and a comment of at most 65,535 bytes behind it
    tail = stream.read()
    at, at_64 = tail.rfind(END), tail.rfind(END_64)
    told = int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0
    if at_64 >= 0:
        told = max(told if told < 0xFFFFFFFF else 0, int.from_bytes(tail[at_64 + 40 : at_64 + 48], "little"))
    return told


def read_gzip(source: Source, read: Reader) -> Iterator[Article | Problem]:
    """The articles of one file that is packed with gzip. Raises UnreadableError where it is damaged."""
    name = source.name[: -len(source.suffix)] if source.suffix == ".gz" else source.name
    source.allowance.take_file()
    with unpacked(counted(_gunzipped(source.path), source.allowance, source.path.stat().st_size)) as path:
        yield from read(source.inside(path, name, name))


def _gunzipped(path: Path) -> Iterator[bytes]:
    try:
        with gzip.open(path) as stream:
            while piece := stream.read(PIECE):
                yield piece
    except (zlib.error, EOFError, gzip.BadGzipFile) as error:
        raise UnreadableError(say("it is not packed with gzip, or it is damaged")) from error
