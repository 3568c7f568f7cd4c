"""The answer of a web server as an archive keeps it: status, headers, and the body before it was sent."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from quoteline.importers.problems import UnreadableError
from quoteline.wording import say

STATUS = re.compile(rb"HTTP/\d(?:\.\d)? (\d{3})")
END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")
LONGEST_HEADERS = 1 << 20  # bytes
CHUNK_SIZE = re.compile(rb"\s{0,8}([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r?\n")


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer; names of headers are small letters, the body is as it was sent."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def kind(self) -> str:
        """The type of the body: text/html."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        """The character set that the server told, or ""."""
        found = re.search(
            r"charset\s{0,4}=\s{0,4}[\"']?([\w.:-]{1,40})", self.headers.get("content-type", ""), re.I
        )
        return found[1] if found else ""


def answer_in(data: bytes) -> Answer | None:
    """The answer in the bytes of a record; None where they are none."""
    status = STATUS.match(data)
    end = END_OF_HEADERS.search(data, 0, LONGEST_HEADERS)
    if not status or not end:
        return None
    headers: dict[str, str] = {}
    for line in data[: end.start()].split(b"\n")[1:]:
        name, sign, value = line.decode("latin-1").partition(":")
        if sign:
            headers.setdefault(name.strip().lower(), value.strip())
    return Answer(int(status[1]), headers, data[end.end() :])


def unpacked_body(answer: Answer, largest: int) -> bytes:
    """The body of an answer as it was before it was sent: without chunks, unpacked.

    Raises UnreadableError where it is packed in a way that is not known, or unpacks to more than ``largest``.
    """
    body = answer.body
    if "chunked" in answer.headers.get("transfer-encoding", "").lower():
        body = without_chunks(body)
    for how in reversed(answer.headers.get("content-encoding", "").lower().split(",")[:3]):
        body = _unpacked(body, how.strip(), largest)
    return body


def without_chunks(data: bytes) -> bytes:
    """The chunks of a body put together; the rest as it is where no chunk begins, as in some archives."""
    parts: list[bytes] = []
    at = 0
    while size := CHUNK_SIZE.match(data, at):
        length = int(size[1], 16)
        if not length:
            return b"".join(parts)
        parts.append(data[size.end() : size.end() + length])
        at = size.end() + length
        at += 2 if data[at : at + 2] == b"\r\n" else data[at : at + 1] == b"\n"
    return b"".join([*parts, data[at:]])


def _unpacked(data: bytes, how: str, largest: int) -> bytes:
    if how in ("", "identity", "none", "utf-8"):
        return data
    if how not in ("gzip", "x-gzip", "deflate"):
        raise UnreadableError(say("it is packed in a way that is not known ({how})", how=how[:20]))
    for window in (47, -15):  # gzip or zlib by its head; deflate without any, as some servers send it
        unpacker = zlib.decompressobj(window)
        try:
            made = unpacker.decompress(data, largest + 1)
        except zlib.error:
            continue
        if len(made) > largest:
            raise UnreadableError(say("unpacked it is larger than {size} MB", size=str(largest // 1_000_000)))
        return made
    return data  # told as packed, and is not: archives keep such pages unpacked
