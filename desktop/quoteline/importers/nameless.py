"""Bytes that come without a name, as those that are piped in: what kind of file they would be."""

from __future__ import annotations

import csv
import json

from quoteline.importers.fields import NAMES
from quoteline.importers.formats import FORMATS, Format, Head, format_of

MARKS = b"\xef\xbb\xbf \t\r\n"  # what may stand before the first sign
DELIMITERS = ",;\t"


def format_of_bytes(head: Head) -> Format | None:
    """The kind that the first bytes show; None for what is neither of a known kind nor text."""
    known = format_of("", head)
    if known is not None:
        return known
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    return format_named(_kind_of_text(head.lstrip(MARKS)))


def format_named(name: str) -> Format | None:
    """The format of this name."""
    return next((each for each in FORMATS if each.name == name), None)


def ending_of(format: Format) -> str:
    """The ending that a file of this kind has, with the dot; the empty string where it needs none."""
    return min(format.suffixes, key=lambda each: (len(each), each), default="")


def _kind_of_text(head: bytes) -> str:
    first = head.splitlines()[0] if head else b""
    match head[:1]:
        case b"{":
            return "jsonl" if _is_row(first, whole=len(first) < len(head)) else "json"
        case b"[":
            return "json"
        case b"<":
            return "html"
    return "table" if _is_header(first.decode("utf-8", "replace")) else "text"


def _is_row(line: bytes, *, whole: bool) -> bool:
    """Whether a line is an object with a text; one that goes on beyond what is known is taken for it."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return not whole and len(line) > 1
    return isinstance(row, dict) and _names_text(row)


def _is_header(line: str) -> bool:
    return any(len(cells) > 1 and _names_text(cells) for cells in (_cells(line, sign) for sign in DELIMITERS))


def _cells(line: str, sign: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=sign), [])
    except csv.Error:
        return []


def _names_text(names: object) -> bool:
    assert isinstance(names, list | dict)
    return any(str(name).strip().lower() in NAMES["text"] for name in names)
