"""Libraries lose the names that only debuggers read, and nothing that the system needs to load them."""

from __future__ import annotations

import ctypes
import struct
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from stripping import blanked, can_be_mapped, names_in

LOAD = "import ctypes, sys; ctypes.CDLL(sys.argv[1]); print('loaded')"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the libraries of Linux are stripped")


def library_with_names() -> Path:
    """The smallest library of our wheels that still has such names."""
    files = [Path(str(each.locate())) for name in ("numpy", "charset_normalizer", "onnxruntime")
             for each in distribution(name).files or [] if ".so" in each.name]  # fmt: skip
    named = [file for file in files if names_in(file.read_bytes())]
    return min(named, key=lambda file: file.stat().st_size)


def test_a_blanked_library_is_as_long_has_no_names_and_still_loads(tmp_path: Path) -> None:
    file = library_with_names()
    before, made = file.read_bytes(), tmp_path / file.name
    after = blanked(before)
    made.write_bytes(after)
    assert len(after) == len(before)
    assert {byte for place in names_in(before) for byte in after[place.start : place.stop]} == {0}
    outside = {at for place in names_in(before) for at in place}
    assert all(after[at] == before[at] for at in range(0, len(before), 7) if at not in outside)
    told = subprocess.run(
        [sys.executable, "-c", LOAD, str(made)], capture_output=True, text=True, check=False
    )
    assert told.stdout == "loaded\n", told.stderr


def test_a_library_whose_part_lies_where_it_cannot_be_mapped_is_told() -> None:
    library = bytearray(library_with_names().read_bytes())
    assert can_be_mapped(bytes(library))
    start = struct.unpack_from("<Q", library, 0x20)[0]
    size, count = struct.unpack_from("<HH", library, 0x36)
    loaded = [at for at in range(start, start + size * count, size) if library[at] == 1]
    offset = struct.unpack_from("<Q", library, loaded[-1] + 8)[0]
    struct.pack_into("<Q", library, loaded[-1] + 8, offset + 8)
    assert not can_be_mapped(bytes(library))


def test_a_library_that_is_cut_short_cannot_be_mapped() -> None:
    library = library_with_names().read_bytes()
    assert not can_be_mapped(library[: len(library) // 2])


def test_what_is_no_library_is_left_alone() -> None:
    assert names_in(b"GROUP ( libc.so.6 )") == []
    assert ctypes.sizeof(ctypes.c_void_p) == 8  # what is read here is of 64 bits
