"""One file of plain arrays with names: what a segment of the index is made of, read where it lies.

``QLARRAY1``, the place of the directory (8 bytes, little end first), the arrays, each on a border of 64
bytes, and the directory: JSON with the place, type and length of each array, and what else is to be known.
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

MAGIC = b"QLARRAY1"
BORDER = 64
TYPES = ("u1", "<u2", "<u4", "<u8", "<i8")

Array = npt.NDArray[Any]


def write(file: BinaryIO, arrays: Mapping[str, Array], more: Mapping[str, object]) -> None:
    """Write arrays of TYPES, one-dimensional, and ``more``, which JSON can hold."""
    file.write(MAGIC + bytes(8))
    directory = {}
    for name, array in arrays.items():
        file.write(bytes(-file.tell() % BORDER))
        directory[name] = [file.tell(), TYPES.index(_type(array)), len(array)]
        file.write(array.data)
    at = file.tell()
    file.write(json.dumps({"arrays": directory, **more}).encode())
    file.seek(len(MAGIC))
    file.write(at.to_bytes(8, "little"))


def _type(array: Array) -> str:
    return array.dtype.newbyteorder("<").str.lstrip("|")


class ArrayFile:
    """A file of arrays, mapped. Raises ValueError for one that is damaged, OSError for one that is gone."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self._map[:8] != MAGIC:
            raise ValueError(f"{path.name} holds no arrays")
        at = int.from_bytes(self._map[8:16], "little")
        told = json.loads(self._map[at:])
        self._places: dict[str, list[int]] = told.pop("arrays")
        self.more: dict[str, Any] = told
        self._known: dict[str, Array] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def array(self, name: str) -> Array:
        """An array as it lies in the file; not to be written to."""
        found = self._known.get(name)
        if found is None:
            place, kind, count = self._places[name]
            found = np.frombuffer(self._map, dtype=TYPES[kind], count=count, offset=place)
            self._known[name] = found
        return found

    def close(self) -> None:
        """Let the file go, as soon as nobody looks at an array of it any more."""
        self._known.clear()
        with suppress(BufferError):
            self._map.close()
