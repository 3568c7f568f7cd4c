"""Sub-files of a memory-mapped segment, read in place: opening an index must not copy it into memory.

Whoosh 2.7.4 maps a segment and then builds each sub-file of it as ``BufferFile``, whose first act is
``BytesIO(buffer)``: the whole index is copied to the heap at every open (a gigabyte at a million
quotations). A ``MappedFile`` reads from the map itself.
"""

from __future__ import annotations

import os
import pickle
from io import BytesIO
from typing import Any

from whoosh.filedb import compound
from whoosh.filedb.structfile import StructFile

FIRST_GUESS = 512  # bytes; the pickles read through this class are mostly block headers


class MappedFile(StructFile):  # type: ignore[misc]  # Whoosh has no types
    """A read-only stretch of a memory map with the methods that Whoosh's readers call."""

    def __init__(self, buf: Any, name: str | None = None, onclose: Any = None) -> None:
        self._view = memoryview(buf)
        self._name = name
        self._at = 0
        self.file = self
        self.onclose = onclose
        self.is_real = False
        self.is_closed = False

    def __len__(self) -> int:
        return len(self._view)

    def read(self, size: int = -1) -> bytes:
        start = self._at
        self._at = len(self._view) if size is None or size < 0 else min(start + size, len(self._view))
        return bytes(self._view[start : self._at])

    def get(self, position: int, length: int) -> bytes:
        return bytes(self._view[position : position + length])

    def get_array(self, position: int, typecode: str, length: int) -> Any:
        self._at = position
        return self.read_array(typecode, length)

    def seek(self, where: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: len(self._view)}[whence]
        self._at = max(0, base + where)
        return self._at

    def tell(self) -> int:
        return self._at

    def read_pickle(self) -> Any:
        """The pickle that starts here; its length is not known before it is read."""
        start, size = self._at, FIRST_GUESS
        while True:
            stream = BytesIO(self._view[start : start + size])
            try:
                value = pickle.load(stream)
            except (EOFError, pickle.UnpicklingError):
                if start + size >= len(self._view):
                    raise
                size *= 16
            else:
                self._at = start + stream.tell()
                return value

    def subset(self, position: int, length: int, name: str | None = None) -> MappedFile:
        return MappedFile(self._view[position : position + length], name or self._name)

    def close(self) -> None:
        if self.is_closed:
            return
        if self.onclose:
            self.onclose(self)
        self._view.release()
        self.is_closed = True


def install() -> None:
    """From now on, segments are opened without a copy."""
    compound.BufferFile = MappedFile
