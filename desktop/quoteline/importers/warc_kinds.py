"""Which file is a web archive, and which only packed with gzip, told by its first bytes."""

from __future__ import annotations

import zlib

WARC = b"WARC/"
GZIP = b"\x1f\x8b"
LOOKED_AT = 4096  # bytes that are unpacked of a file packed with gzip


def is_warc(head: bytes) -> bool:
    """Whether it begins as a web archive does, packed or not."""
    return head.startswith(WARC) or (head.startswith(GZIP) and _first(head).startswith(WARC))


def is_gzip(head: bytes) -> bool:
    """Whether it is packed with gzip, and no web archive."""
    return head.startswith(GZIP) and not is_warc(head)


def _first(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(31).decompress(head[:LOOKED_AT], len(WARC))
    except zlib.error:
        return b""
