"""Changes an input at random: its bytes, its words, the parts of an archive, or the pages of a library."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Sequence
from random import Random

LONGEST = 60_000  # bytes; longer ones are cut, but for libraries
NUMBERS = (b"0", b"-1", b"1", b"255", b"65536", b"2147483648", b"99999999999999999999", b"1e999", b"0x7f")
BYTES = (
    b"\x00",
    b"\xff",
    b"\x7f",
    b"\x80",
    b"\r\n",
    b"\n\n",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\xe2\x80\x9c",
)
PAGE = 4096

Change = Callable[[bytes, bytes, Sequence[bytes], Random], bytes]


def changed(data: bytes, other: bytes, words: Sequence[bytes], chance: Random) -> bytes:
    """One to eight changes; ``other`` is an input to take stretches of, ``words`` are put in."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        _change(made, other, words, chance)
    return bytes(made[:LONGEST])


def _change(data: bytearray, other: bytes, words: Sequence[bytes], chance: Random) -> None:
    start = chance.randrange(len(data) + 1)
    end = min(len(data), start + chance.choice((0, 1, 1, 2, 4, 16, 64, 512)))
    way = chance.randrange(8)
    if way == 0 and start < len(data):
        data[start] ^= 1 << chance.randrange(8)
    elif way == 1:
        del data[start:end]
    elif way == 2:
        data[start:end] = data[start:end] * chance.choice((2, 2, 3, 40))
    elif way == 3 and words:
        data[start : chance.choice((start, end))] = chance.choice(words)
    elif way == 4:
        data[start:end] = chance.choice((*BYTES, *NUMBERS))
    elif way == 5 and other:
        taken = chance.randrange(len(other))
        data[start:end] = other[taken : taken + chance.choice((4, 16, 64, 512))]
    elif way == 6:
        data[start:end] = chance.randbytes(max(1, end - start))
    else:
        there = chance.randrange(len(data) + 1)
        data[there:there] = data[start:end]


def changed_zip(
    data: bytes, other: bytes, words: Sequence[bytes], chance: Random, inside: Change = changed
) -> bytes:
    """A ZIP archive one of whose parts is changed, renamed or lost; now and then its bytes themselves."""
    parts = parts_of(data) if chance.randrange(8) else []
    if not parts:
        return changed(data, other, words, chance)
    others = parts_of(other) or parts
    place = chance.randrange(len(parts))
    name, content = parts[place]
    way = chance.randrange(12)
    if way == 0:
        del parts[place]
    elif way == 1:
        parts.append((chance.choice(parts)[0], content))
    elif way == 2:
        parts.append(chance.choice(others))
    else:
        parts[place] = (name, inside(content, chance.choice(others)[1], words, chance))
    return _zipped(parts)


def parts_of(data: bytes) -> list[tuple[str, bytes]]:
    """The parts of a ZIP archive with their names; none of what is no archive, or a damaged one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [
                (each.filename, archive.read(each)) for each in archive.infolist() if each.file_size < 1 << 20
            ]
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError, RuntimeError, ValueError, zlib.error):
        return []


def _zipped(parts: Sequence[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive._didModify = True  # type: ignore[attr-defined]
            archive.NameToInfo.pop(name, None)  # two of one name are what is wanted here
            archive.writestr(info, content)
    return out.getvalue()


def changed_gzip(
    data: bytes, other: bytes, words: Sequence[bytes], chance: Random, inside: Change = changed
) -> bytes:
    """A gzip file whose content is changed; now and then its bytes themselves."""
    content = _unpacked(data) if chance.randrange(8) else None
    if content is None:
        return changed(data, other, words, chance)
    return gzip.compress(inside(content, _unpacked(other) or b"", words, chance), 1, mtime=0)


def _unpacked(data: bytes) -> bytes | None:
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error):
        return None


def changed_pages(data: bytes, other: bytes, words: Sequence[bytes], chance: Random) -> bytes:
    """A file of pages, as SQLite's, that keeps most of its size: bytes, words and whole pages are changed.

    Half of the changes hit the first page, where the schema begins, or the head of another page.
    """
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 4, 16))):
        pages = max(1, len(made) // PAGE)
        page = chance.choice((0, chance.randrange(pages))) * PAGE
        at = page + chance.randrange(chance.choice((100, PAGE)))
        way = chance.randrange(10)
        if way < 4 and at < len(made):
            made[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
        elif way < 6:
            put = chance.choice((*words, *BYTES)) if words else chance.choice(BYTES)
            made[at : at + len(put)] = put
        elif way == 6:
            there = chance.randrange(pages) * PAGE
            made[page : page + PAGE] = made[there : there + PAGE]
        elif way == 7:
            made[page : page + PAGE] = bytes(PAGE)
        elif way == 8:
            del made[chance.randrange(len(made) + 1) :]
            made += bytes(chance.choice((0, 0, PAGE)))
        else:
            length = chance.choice((1, 2, 8, 64))
            made[at : at + length] = chance.randbytes(length)
    return bytes(made)
