"""Changes an input by what it is made of: words and tags, lines, values of JSON, objects of a PDF, parts of a
package. Bytes alone seldom get past the first check of such a file."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Sequence
from random import Random
from typing import Any

import fuzz_changes
from fuzz_changes import LONGEST, changed

TOKENS = re.compile(rb"<[^<>]{0,2000}>|[\w\x80-\xff]+|[ \t]+|[^\w\x80-\xff]")
LINES = re.compile(rb"[^\n]*\n|[^\n]+")
OBJECT = re.compile(rb"(\d{1,9}) \d{1,5} obj(.*?)endobj", re.DOTALL)
STREAM = re.compile(rb"^(.*?)stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
TRAILER = re.compile(rb"trailer\s*(<<.*?>>)\s*startxref", re.DOTALL)
DEEP = 3000  # how often one thing is put into another
ODD: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        -1,
        1e308,
        2**63,
        10**40,
        "",
        " ",
        "\x00",
        "\ud800",
        "\u202e",
        [],
        {},
        [[]],
        {"": ""},
    ),
    *(
        "2025-03-04",
        "0000-00-00",
        "9999-12-31T24:00:00+99:00",
        "Tue, 31 Feb 2025",
        "1741082400",
        1741082400000,
    ),
    *(
        "http://[",
        "https://a.example/" + "a" * 3000,
        "file:///etc/passwd",
        "NaN",
        "a" * 5000,
        "\n\n“\n",
        [None] * 50,
    ),
)


def changed_tokens(data: bytes, other: bytes, words: Sequence[bytes], chance: Random) -> bytes:
    """Words, tags and signs are lost, doubled, moved, swapped for others; now and then bytes are changed."""
    return _changed_parts(data, other, words, chance, TOKENS)


def changed_lines(data: bytes, other: bytes, words: Sequence[bytes], chance: Random) -> bytes:
    """The same with whole lines, half of the time."""
    return _changed_parts(data, other, words, chance, chance.choice((LINES, TOKENS)))


def _changed_parts(
    data: bytes, other: bytes, words: Sequence[bytes], chance: Random, pattern: re.Pattern[bytes]
) -> bytes:
    if not chance.randrange(5):
        return changed(data, other, words, chance)
    parts, others = pattern.findall(data), pattern.findall(other)
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        _change_parts(parts, others, words, chance)
    return b"".join(parts)[:LONGEST]


def _change_parts(
    parts: list[bytes], others: Sequence[bytes], words: Sequence[bytes], chance: Random
) -> None:
    start = chance.randrange(len(parts) + 1)
    end = min(len(parts), start + chance.choice((1, 1, 2, 4, 16)))
    way = chance.randrange(9)
    if way == 0:
        del parts[start:end]
    elif way == 1:
        parts[start:start] = parts[start:end] * _often(chance)
    elif way == 2 and words:
        parts[start : chance.choice((start, end))] = [chance.choice(words)]
    elif way == 3 and others:
        taken = chance.randrange(len(others))
        parts[start : chance.choice((start, end))] = others[taken : taken + chance.choice((1, 2, 8, 64))]
    elif way == 4 and parts:
        there = chance.randrange(len(parts))
        parts[there:there] = parts[start:end]
    elif way == 5 and start < len(parts):
        there = chance.randrange(len(parts))
        parts[start], parts[there] = parts[there], parts[start]
    elif way == 6 and start < len(parts):
        parts[start] = changed(parts[start], b"", words, chance)
    elif way == 7:
        parts[start:end] = [chance.choice((*fuzz_changes.BYTES, *fuzz_changes.NUMBERS))]
    elif words:
        word = chance.choice(words)
        parts[start:start] = [word] * _often(chance)


def _often(chance: Random) -> int:
    """How often something is to stand; seldom so often that only what takes time in proportion bears it."""
    return chance.choice((1, 1, 2, 10, 40)) if chance.randrange(30) else DEEP


# --- JSON ---


def changed_json(data: bytes, other: bytes, words: Sequence[bytes], chance: Random) -> bytes:
    """JSON, or lines of it, one value of which becomes another; else its tokens are changed."""
    if not chance.randrange(3):
        return changed_tokens(data, other, words, chance)
    lines = data.splitlines()
    place = chance.randrange(len(lines)) if lines else 0
    for start, end in ((0, len(lines)), (place, place + 1)):
        try:
            known = json.loads(b"\n".join(lines[start:end]))
            told = _written(_changed_value(known, words, chance))
        except (ValueError, RecursionError):
            continue
        return b"\n".join([*lines[:start], told, *lines[end:]])[:LONGEST]
    return changed_tokens(data, other, words, chance)


def _written(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _changed_value(value: Any, words: Sequence[bytes], chance: Random) -> Any:
    """The value with something in it changed."""
    if isinstance(value, dict) and value and chance.randrange(8):
        return _changed_object(value, words, chance)
    if isinstance(value, list) and value and chance.randrange(8):
        place = chance.randrange(len(value))
        if not chance.randrange(6):
            return value * 2
        return [*value[:place], _changed_value(value[place], words, chance), *value[place + 1 :]]
    if not chance.randrange(30):
        for _ in range(chance.choice((3, 200, 900))):
            value = [value] if chance.randrange(2) else {"a": value}
        return value
    if isinstance(value, str) and chance.randrange(2):
        return changed_tokens(value.encode("utf-8", "replace"), b"", words, chance).decode("utf-8", "replace")
    return chance.choice(ODD)


def _changed_object(value: dict[str, Any], words: Sequence[bytes], chance: Random) -> dict[str, Any]:
    name = chance.choice(list(value))
    made = dict(value)
    way = chance.randrange(6)
    if way == 0:
        del made[name]
    elif way == 1 and words:
        made[chance.choice(words).decode("utf-8", "replace").strip("\"':, ")] = made.pop(name)
    elif way == 2:
        made[name] = chance.choice(list(value.values()))
    else:
        made[name] = _changed_value(value[name], words, chance)
    return made


# --- PDF ---


def changed_pdf(data: bytes, other: bytes, words: Sequence[bytes], chance: Random) -> bytes:
    """A PDF one of whose objects is changed, within its packing, with a table that is right again."""
    objects = [(int(number), body) for number, body in OBJECT.findall(data)]
    if not objects or not chance.randrange(8):
        return changed(data, other, words, chance)
    streams = [place for place, (_, body) in enumerate(objects) if b"stream" in body]
    place = chance.choice(streams if streams and chance.randrange(2) else range(len(objects)))
    number, body = objects[place]
    others = [each for _, each in OBJECT.findall(other)]
    way = chance.randrange(12)
    if way == 0:
        del objects[place]
    elif way == 1 and others:
        objects[place] = (number, chance.choice(others))
    elif way == 2:
        objects.append((number + chance.choice((0, 1, 7)), chance.choice(objects)[1]))
    else:
        objects[place] = (number, _changed_body(body, chance.choice(others or [b""]), words, chance))
    trailer = TRAILER.search(data)
    told = trailer[1] if trailer else b"<</Root 1 0 R>>"
    if not chance.randrange(10):
        told = changed_tokens(told, other, words, chance)
    return written_pdf(objects, told)[:LONGEST]


def _changed_body(body: bytes, other: bytes, words: Sequence[bytes], chance: Random) -> bytes:
    found = STREAM.match(body)
    if found is None or not chance.randrange(4):
        return changed_tokens(body, other, words, chance)
    head, content = found.groups()
    packed = b"FlateDecode" in head
    if packed:
        try:
            content = zlib.decompress(content)
        except zlib.error:
            packed = False
    content = changed_tokens(content, other, words, chance)
    return stream(re.sub(rb"/Length\s+\d+", b"", head), zlib.compress(content) if packed else content)


def stream(head: bytes, content: bytes) -> bytes:
    """The body of an object that is a stream; ``head`` is its dictionary."""
    start = head.rstrip().removesuffix(b">>")
    return start + b"/Length %d>>stream\n%s\nendstream" % (len(content), content)


def written_pdf(objects: Sequence[tuple[int, bytes]], trailer: bytes) -> bytes:
    """A PDF of these objects, with a table of where they are."""
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, body in objects:
        places[number] = len(out)
        out += b"%d 0 obj%sendobj\n" % (number, body)
    at = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in sorted(places.items()):
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    return bytes(out) + b"trailer%s\nstartxref\n%d\n%%%%EOF\n" % (trailer, at)


# --- packages ---


def changed_package(data: bytes, other: bytes, words: Sequence[bytes], chance: Random) -> bytes:
    """A ZIP archive one of whose parts is changed by what it is made of."""
    return fuzz_changes.changed_zip(data, other, words, chance, inside)


def changed_gzip(data: bytes, other: bytes, words: Sequence[bytes], chance: Random) -> bytes:
    """A gzip file whose content is changed by what it is made of."""
    return fuzz_changes.changed_gzip(data, other, words, chance, inside)


def inside(data: bytes, other: bytes, words: Sequence[bytes], chance: Random) -> bytes:
    """Any file changed as fits what it begins with."""
    start = data.lstrip()[:5]
    if start.startswith(b"PK\x03\x04"):
        return changed_package(data, other, words, chance)
    if start.startswith(b"\x1f\x8b"):
        return changed_gzip(data, other, words, chance)
    if start.startswith((b"{", b"[")):
        return changed_json(data, other, words, chance)
    if start.startswith(b"%PDF"):
        return changed_pdf(data, other, words, chance)
    return changed_lines(data, other, words, chance)
