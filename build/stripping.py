"""Takes the names that only a debugger reads out of the libraries of a frozen program."""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
from pathlib import Path

MAGIC = b"\x7fELF\x02\x01"  # of 64 bits, the lowest byte first
LOADED = 1  # the kind of a part of the file that is mapped into memory
NAMES_FOR_DEBUGGERS = 2  # the kind of a section
IN_MEMORY = 2  # the mark of a section that is mapped


def strip_libraries(app: Path) -> int:
    """Strip every library under ``app`` that has something to strip; gives of how many.

    Wheels are repaired by moving parts of their libraries about, and strip leaves some of such files so that
    they cannot be mapped. What would become of a library is therefore looked at first; where it would not do,
    the names are only made blank, which takes no room in a package.
    """
    strip = shutil.which("strip")
    if strip is None or sys.platform != "linux":
        return 0
    named = [file for file in app.rglob("*.so*") if not file.is_symlink() and names_in(file.read_bytes())]
    for file in named:
        smaller = file.with_name(file.name + ".stripped")
        subprocess.run([strip, "--strip-unneeded", "-o", str(smaller), str(file)], check=True)
        if not can_be_mapped(smaller.read_bytes()):
            smaller.write_bytes(blanked(file.read_bytes()))
        smaller.chmod(file.stat().st_mode)
        smaller.replace(file)
    return len(named)


def names_in(library: bytes) -> list[range]:
    """Where in a library the names stand that only a debugger reads; nowhere in what is no library."""
    if not library.startswith(MAGIC):
        return []
    start = struct.unpack_from("<Q", library, 0x28)[0]
    size, count = struct.unpack_from("<HH", library, 0x3A)
    parts = [struct.unpack_from("<IIQQQQI", library, start + place * size) for place in range(count)]
    found = []
    for _, kind, marks, _, offset, length, linked in parts:
        if kind == NAMES_FOR_DEBUGGERS and not marks & IN_MEMORY:
            letters = parts[linked]
            found += [range(offset, offset + length), range(letters[4], letters[4] + letters[5])]
    return found


def blanked(library: bytes) -> bytes:
    """The same library, with nothing in the place of those names."""
    made = bytearray(library)
    for place in names_in(library):
        made[place.start : place.stop] = bytes(len(place))
    return bytes(made)


def can_be_mapped(library: bytes) -> bool:
    """Whether each part of a library lies in the file where the system wants it, to map it into memory."""
    start = struct.unpack_from("<Q", library, 0x20)[0]
    size, count = struct.unpack_from("<HH", library, 0x36)
    for place in range(start, start + size * count, size):
        kind, _, offset, address, _, in_file, _, grain = struct.unpack_from("<IIQQQQQQ", library, place)
        if kind == LOADED and ((offset - address) % max(1, grain) or offset + in_file > len(library)):
            return False
    return True
