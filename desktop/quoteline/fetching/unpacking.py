"""The body of an answer, taken piece by piece within a limit, unpacked where it came packed."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

from quoteline.fetching.answers import FetchError
from quoteline.fetching.watch import Watch
from quoteline.wording import say

PIECE = 65_536
PACKED = {"gzip": 31, "x-gzip": 31, "deflate": 15}  # what zlib calls it


def body_of(response: Any, limit: int, watch: Watch) -> bytes:
    """All of the body of a urllib3 answer. Raises FetchError for more than ``limit`` bytes, packed or not."""
    packing = (response.headers.get("content-encoding") or "").strip().lower()
    if packing not in ("", "identity", *PACKED):
        raise FetchError(say("it comes packed in a way that is not known (“{how}”)", how=packing[:40]))
    pieces = _pieces(response, limit, watch)
    if packing in PACKED:
        pieces = _unpacked(pieces, packing)
    whole = bytearray()
    for piece in pieces:
        whole += piece
        _check_size(len(whole), limit)
        watch.check()
    return bytes(whole)


def _pieces(response: Any, limit: int, watch: Watch) -> Iterator[bytes]:
    declared = response.length_remaining
    if declared is not None:
        _check_size(declared, limit)
    size = 0
    # read1 gives what has come; read would wait until a whole piece is there.
    while piece := response.read1(PIECE, decode_content=False):
        watch.check()
        size += len(piece)
        _check_size(size, limit)
        yield piece
    watch.check()
    if response.length_remaining:
        raise FetchError(say("the answer broke off before its end"))


def _check_size(size: int, limit: int) -> None:
    if size > limit:
        raise FetchError(say("it is larger than {size} MB", size=str(max(1, limit // 1_000_000))))


def _unpacked(pieces: Iterator[bytes], packing: str) -> Iterator[bytes]:
    """A few bytes may hold a gigabyte: never more than a piece is unpacked at a time."""
    unpacker: Any = None
    try:
        for piece in pieces:
            while piece := _still_packed(piece, packing, unpacker):
                if unpacker is None or unpacker.eof:
                    unpacker = _unpacker(piece, packing)
                yield unpacker.decompress(piece, PIECE)
                piece = unpacker.unconsumed_tail or unpacker.unused_data
        if unpacker is not None and not unpacker.eof:
            raise FetchError(say("the answer broke off before its end"))
    except zlib.error as error:
        raise FetchError(say("what came is damaged and cannot be unpacked")) from error


def _still_packed(piece: bytes, packing: str, unpacker: Any) -> bytes:
    """What is yet to be unpacked: gzip may come as several, one behind the other, with zeros behind them."""
    if unpacker is None or not unpacker.eof:
        return piece
    return b"" if packing == "deflate" else piece.lstrip(b"\0")


def _unpacker(piece: bytes, packing: str) -> Any:
    # What is called deflate comes with its own two bytes of head, or without.
    bare = packing == "deflate" and not _has_head(piece)
    return zlib.decompressobj(-15 if bare else PACKED[packing])


def _has_head(piece: bytes) -> bool:
    return len(piece) > 1 and piece[0] & 0x0F == 8 and (piece[0] << 8 | piece[1]) % 31 == 0
