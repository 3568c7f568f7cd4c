"""Sizes, checksums and times of an index’s files: a torn or changed file is noticed when it is opened.

Whoosh writes neither checksums nor anything through to the disk. A seal is written before the table of
contents it describes comes into force: at any moment the table in force has its seal. A file that was written
to since is read through once more at every opening; to read all of them always would take seconds.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from zlib import crc32

from quoteline import lasting
from quoteline.search.schema import IndexUnusable

CHUNK = 1 << 16
BEGUN = ".new"  # what the name of a file ends in until it is whole

Sums = dict[str, tuple[int, int, int]]  # file name: size, CRC-32 and when it was last written to (ns)
UNKNOWN = 0  # when a file was written to that an older seal tells of


def write_through(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole, or not at all, even after a power cut."""
    beside = path.with_name(f"{path.name}{BEGUN}")
    with beside.open("wb") as file:
        file.write(data)
        file.flush()
        lasting.flush(file.fileno())
    beside.replace(path)
    lasting.flush_folder(path.parent)


def begun(folder: Path) -> bool:
    """Whether a file is being written through in a folder, or was when its writer was killed."""
    return any(folder.glob(f"*{BEGUN}"))


def forget_begun(folder: Path) -> None:
    """Remove what a killed writer left. Only who alone may write there does so."""
    for path in folder.glob(f"*{BEGUN}"):
        path.unlink(missing_ok=True)


def seal(folder: Path, generation: int, toc: tuple[str, bytes], names: list[str]) -> None:
    """Record the files that belong to a generation. Files of an earlier seal are not read again."""
    known = _sums(_path(folder, generation - 1))
    sums: Sums = {toc[0]: (len(toc[1]), crc32(toc[1]), UNKNOWN)}
    for name in names:
        sums[name] = known.get(name) or _measured(folder / name)
    write_through(_path(folder, generation), json.dumps(sums, indent=0).encode())


def check(folder: Path, generation: int, *, thoroughly: bool = False) -> None:
    """Raise IndexUnusable unless every file of this generation has its recorded size.

    The checksum of the table of contents is always compared, and that of a segment that was written to since;
    those of all segments when ``thoroughly``.
    """
    sums = _sums(_path(folder, generation))
    if not sums:
        raise IndexUnusable("never finished")
    for name, (size, sum_, written) in sums.items():
        try:
            told = (folder / name).stat()
            if told.st_size != size:
                raise IndexUnusable(f"{name} has another size")
            touched = written not in (UNKNOWN, told.st_mtime_ns)
            if (thoroughly or touched or name.endswith(".toc")) and _measured(folder / name)[1] != sum_:
                raise IndexUnusable(f"{name} was changed")
        except OSError as error:
            raise IndexUnusable(f"{name} cannot be read: {error}") from error


def forget(folder: Path, generation: int) -> None:
    """Remove the seals of generations before this one, and what a killed writer left."""
    forget_begun(folder)
    for path in folder.glob("sealed-*.json"):
        if path != _path(folder, generation):
            path.unlink(missing_ok=True)


def _path(folder: Path, generation: int) -> Path:
    return folder / f"sealed-{generation}.json"


def _sums(path: Path) -> Sums:
    try:
        read = json.loads(path.read_bytes())
        return {
            str(name): (int(size), int(sum_), int(written[0]) if written else UNKNOWN)
            for name, (size, sum_, *written) in read.items()
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _measured(path: Path) -> tuple[int, int, int]:
    size = sum_ = 0
    with path.open("rb") as file:
        written = os.fstat(file.fileno()).st_mtime_ns
        while chunk := file.read(CHUNK):
            size, sum_ = size + len(chunk), crc32(chunk, sum_)
    return size, sum_, written
