"""Takes some letters out of a TrueType font, so that a picture carries kilobytes rather than the font."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from itertools import pairwise

COMPOUND = {"words": 0x0001, "scale": 0x0008, "more": 0x0020, "two": 0x0040, "four": 0x0080}
NOT_A_LETTER = 0xFFFF


def with_letters(font: bytes, letters: str) -> bytes:
    """A font of these letters alone, without hints, ligatures and kerning; those it lacks are left out.

    Raises ValueError where ``font`` is no TrueType font with outlines in ``glyf``.
    """
    tables = _tables(font)
    if not {b"glyf", b"loca", b"cmap", b"hmtx", b"head", b"hhea", b"maxp"} <= tables.keys():
        raise ValueError("This is no TrueType font with outlines.")
    outlines = _outlines(tables)
    glyph_of = {letter: glyph for letter, glyph in _glyphs(tables[b"cmap"], letters).items() if glyph}
    kept = _closed({0, *glyph_of.values()}, outlines)
    place = {glyph: number for number, glyph in enumerate(kept)}
    glyf, loca = _packed([_renumbered(outlines[glyph], place) for glyph in kept])
    made = {
        b"OS/2": tables.get(b"OS/2", b""),
        b"cmap": _cmap({ord(letter): place[glyph] for letter, glyph in glyph_of.items()}),
        b"glyf": glyf,
        b"head": _with_short(tables[b"head"], 50, 1),  # long offsets
        b"hhea": _with_short(tables[b"hhea"], 34, len(kept)),
        b"hmtx": _metrics(tables, kept),
        b"loca": loca,
        b"maxp": _with_short(tables[b"maxp"], 4, len(kept)),
        b"name": tables.get(b"name", b""),
        b"post": struct.pack(">L", 0x00030000) + tables.get(b"post", bytes(32))[4:32],
    }
    return _font({name: data for name, data in made.items() if data})


# --- reading -----------------------------------------------------------------------------------------


def _tables(font: bytes) -> dict[bytes, bytes]:
    found = {}
    for number in range(struct.unpack_from(">H", font, 4)[0]):
        name, _, offset, length = struct.unpack_from(">4sLLL", font, 12 + 16 * number)
        found[name] = font[offset : offset + length]
    return found


def _outlines(tables: Mapping[bytes, bytes]) -> list[bytes]:
    """The outline of each glyph; empty for a space."""
    count = struct.unpack_from(">H", tables[b"maxp"], 4)[0]
    long = struct.unpack_from(">h", tables[b"head"], 50)[0]
    read = struct.unpack_from(f">{count + 1}{'L' if long else 'H'}", tables[b"loca"])
    offsets = read if long else [2 * each for each in read]
    return [tables[b"glyf"][start:end] for start, end in pairwise(offsets)]


def _glyphs(cmap: bytes, letters: str) -> dict[str, int]:
    """The glyph of each letter of the basic plane; 0 where there is none."""
    table = _basic_plane(cmap)
    segments = struct.unpack_from(">H", table, 6)[0] // 2
    ends = struct.unpack_from(f">{segments}H", table, 14)
    starts = struct.unpack_from(f">{segments}H", table, 16 + 2 * segments)
    deltas = struct.unpack_from(f">{segments}H", table, 16 + 4 * segments)
    begin = 16 + 6 * segments
    ranges = struct.unpack_from(f">{segments}H", table, begin)
    found = {}
    for letter in letters:
        code = ord(letter)
        number = next((n for n, end in enumerate(ends) if code <= end), None)
        if number is None or code < starts[number] or code >= NOT_A_LETTER:
            continue
        if not ranges[number]:
            found[letter] = (code + deltas[number]) & 0xFFFF
            continue
        at = begin + 2 * number + ranges[number] + 2 * (code - starts[number])
        glyph = struct.unpack_from(">H", table, at)[0]
        found[letter] = (glyph + deltas[number]) & 0xFFFF if glyph else 0
    return found


def _basic_plane(cmap: bytes) -> bytes:
    for number in range(struct.unpack_from(">H", cmap, 2)[0]):
        offset = struct.unpack_from(">L", cmap, 8 + 8 * number)[0]
        if struct.unpack_from(">H", cmap, offset)[0] == 4:
            return cmap[offset:]
    raise ValueError("This font names no letters of the basic plane.")


# --- compound glyphs ---------------------------------------------------------------------------------


def _parts(outline: bytes) -> Iterable[tuple[int, int]]:
    """(where it is named, which glyph) of each part of a compound glyph; nothing for a plain one."""
    if len(outline) < 10 or struct.unpack_from(">h", outline)[0] >= 0:
        return
    at, flags = 10, COMPOUND["more"]
    while flags & COMPOUND["more"]:
        flags, glyph = struct.unpack_from(">HH", outline, at)
        yield at + 2, glyph
        at += 4 + (4 if flags & COMPOUND["words"] else 2)
        at += 2 * bool(flags & COMPOUND["scale"]) + 4 * bool(flags & COMPOUND["two"])
        at += 8 * bool(flags & COMPOUND["four"])


def _closed(glyphs: set[int], outlines: list[bytes]) -> list[int]:
    """The glyphs and all that they are made of, in order."""
    waiting, kept = list(glyphs), set(glyphs)
    while waiting:
        for _, part in _parts(outlines[waiting.pop()]):
            if part not in kept:
                kept.add(part)
                waiting.append(part)
    return sorted(kept)


def _renumbered(outline: bytes, place: Mapping[int, int]) -> bytes:
    changed = bytearray(outline)
    for at, glyph in _parts(outline):
        struct.pack_into(">H", changed, at, place[glyph])
    return bytes(changed)


# --- writing -----------------------------------------------------------------------------------------


def _packed(outlines: Iterable[bytes]) -> tuple[bytes, bytes]:
    """``glyf`` and ``loca``."""
    glyf, offsets = bytearray(), [0]
    for outline in outlines:
        glyf += outline + bytes(-len(outline) % 4)
        offsets.append(len(glyf))
    return bytes(glyf), struct.pack(f">{len(offsets)}L", *offsets)


def _metrics(tables: Mapping[bytes, bytes], kept: Iterable[int]) -> bytes:
    """The advance and the left bearing of each glyph; those beyond the last pair share its advance."""
    pairs = struct.unpack_from(">H", tables[b"hhea"], 34)[0]
    hmtx, made = tables[b"hmtx"], bytearray()
    for glyph in kept:
        advance = struct.unpack_from(">H", hmtx, 4 * min(glyph, pairs - 1))[0]
        at = 4 * glyph + 2 if glyph < pairs else 4 * pairs + 2 * (glyph - pairs)
        made += struct.pack(">Hh", advance, struct.unpack_from(">h", hmtx, at)[0])
    return bytes(made)


def _cmap(glyph_of: Mapping[int, int]) -> bytes:
    """One segment for each letter: there are few."""
    codes = sorted(glyph_of)
    ends = [*codes, NOT_A_LETTER]
    deltas = [*((glyph_of[code] - code) & 0xFFFF for code in codes), 1]
    count = len(ends)
    power = 1 << (count.bit_length() - 1)
    searching = struct.pack(">4H", 2 * count, 2 * power, power.bit_length() - 1, 2 * (count - power))
    body = struct.pack(f">{count}H", *ends) + b"\0\0" + struct.pack(f">{count}H", *ends)
    body += struct.pack(f">{count}H", *deltas) + bytes(2 * count)
    length = 6 + len(searching) + len(body)
    return struct.pack(">HHHHL", 0, 1, 3, 1, 12) + struct.pack(">HHH", 4, length, 0) + searching + body


def _with_short(table: bytes, at: int, value: int) -> bytes:
    changed = bytearray(table)
    struct.pack_into(">H", changed, at, value)
    return bytes(changed)


def _font(tables: Mapping[bytes, bytes]) -> bytes:
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    head = struct.pack(">LHHHH", 0x00010000, count, 16 * power, power.bit_length() - 1, 16 * (count - power))
    entries, body, offset = bytearray(), bytearray(), 12 + 16 * count
    for name, data in sorted(tables.items()):
        padded = data + bytes(-len(data) % 4)
        entries += struct.pack(">4sLLL", name, _checksum(padded), offset + len(body), len(data))
        body += padded
    return head + bytes(entries) + bytes(body)


def _checksum(padded: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF
