"""What is piped in becomes a file for as long as it is read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from quoteline import locations, passing
from quoteline.domain import UserError
from quoteline.importers import Asked
from quoteline.importers.decoding import MEGABYTE
from quoteline.importers.formats import FORMATS, HEAD, Format
from quoteline.importers.nameless import ending_of, format_named, format_of_bytes
from quoteline.wording import say

FORMAT_NAMES = tuple(each.name for each in FORMATS)
LARGEST = 1000 * MEGABYTE  # the corpora of a newsroom have less; a pipe may never end
LONGEST_LIST = 100 * MEGABYTE  # of names: a million of them
PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Piped:
    """Where what was piped in lies now, and what its readers are told of it."""

    path: Path
    asked: Asked


@contextmanager
def kept(
    stream: BinaryIO, kind: str = "", asked: Asked | None = None, largest: int = LARGEST
) -> Iterator[Piped]:
    """The bytes of a stream as a private file, gone when the block is left.

    ``kind``: the name of its format, one of FORMAT_NAMES; left out, its first bytes tell. Its origin is
    “standard input” with a number made of the bytes, so that the same ones are already there when they come
    again. Raises UserError for what is of no kind that is read, and for more than ``largest`` bytes.
    """
    with passing.folder() as folder:
        into = folder.absolute() / "piped"
        number, head = _copied(stream, into, largest)
        path = into.rename(into.with_suffix(ending_of(_format(kind, head))))
        columns = asked.columns if asked else {}
        yield Piped(path, Asked(columns=columns, origin=f"standard input {number}"))


def _copied(stream: BinaryIO, into: Path, largest: int) -> tuple[str, bytes]:
    """Copy a stream to its end; gives a number made of its bytes, and the first of them."""
    digest, size, head = sha256(), 0, b""
    with into.open("wb") as file:
        while piece := stream.read(PIECE):
            size += len(piece)
            if size > largest:
                raise UserError(
                    say(
                        "More than {size} MB were piped in. Put them into files, and import their folder.",
                        size=str(largest // MEGABYTE),
                    )
                )
            head = head or piece[:HEAD]
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()[:12], head


def _format(kind: str, head: bytes) -> Format:
    found = format_named(kind) if kind else format_of_bytes(head)
    if found is None:
        names = ", ".join(FORMAT_NAMES)
        raise UserError(
            say("“{kind}” is no kind of file that is read; known are {names}.", kind=kind, names=names)
            if kind
            else say("What was piped in is of no kind that is read; --as tells which: {names}.", names=names)
        )
    return found


def listed_paths(data: bytes) -> list[Path]:
    """The paths in a list: one a line, or parted by NUL as ``find -print0`` writes them."""
    parts = data.split(b"\0") if b"\0" in data else data.splitlines()
    return [locations.at_home(os.fsdecode(part)) for part in parts if part.strip()]


def list_of_paths(stream: BinaryIO) -> list[Path]:
    """The paths listed in a stream. Raises UserError for a list without end."""
    data = stream.read(LONGEST_LIST + 1)
    if len(data) > LONGEST_LIST:
        raise UserError(say("A list of files may have {size} MB.", size=str(LONGEST_LIST // MEGABYTE)))
    return listed_paths(data)
