"""The head of a text file: front matter between ``---`` lines, or lines such as "Date: 3 May 2024"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quoteline.importers.fields import KNOWN, NAMES
from quoteline.importers.publication.rows import is_date_field

LONGEST_HEAD = 64 * 1024  # characters
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
FIELD = re.compile(r"([A-Za-z][\w -]{0,39}?)[ \t]*:(?:[ \t]++(.*))?$")
BLANK_LINES = re.compile(r"(?:[ \t]*\n)*")
SPOKEN_KEYS = KNOWN - frozenset(NAMES["text"]) - frozenset(NAMES["doc_id"])


def split_front_matter(whole: str) -> tuple[Mapping[str, object], str]:
    """The fields of a YAML-like block at the start, and the text after it, unchanged.

    Understood are ``key: value``, quoted values, ``[a, b]`` and ``- a`` lists; a block without any field
    that we know is no front matter, and stays in the text.
    """
    found = FRONT_MATTER.match(whole[:LONGEST_HEAD])
    if not found:
        return {}, whole
    fields = _front_fields(found[1].split("\n"))
    if not any(_is_known(key) for key in fields):
        return {}, whole
    return fields, _after_blank_lines(whole, found.end())


def _front_fields(lines: list[str]) -> dict[str, object]:
    fields: dict[str, object] = {}
    key = ""
    for line in lines:
        item = line.strip()
        field = None if line[:1] in {" ", "\t", "-", "#"} else FIELD.match(line.rstrip())
        if field:
            key = field[1]
            fields[key] = _value(field[2] or "")
        elif key and item.startswith("- "):
            before = fields[key]
            fields[key] = [*(before if isinstance(before, list) else []), _unquoted(item[2:])]
    return fields


def _value(written: str) -> object:
    value = written.strip()
    if value.startswith("[") and value.endswith("]"):
        return [_unquoted(part) for part in value[1:-1].split(",") if part.strip()]
    return _unquoted(value)


def _unquoted(written: str) -> str:
    value = written.strip()
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value


def split_header(whole: str) -> tuple[Mapping[str, object], str]:
    """The fields of "Title: …" lines at the start, and the text after them, unchanged.

    It is a header only when every line up to the first blank one is such a line with a key that we know,
    none comes twice, and text follows; "Source: a minister" in running text is then left alone.
    """
    fields: dict[str, object] = {}
    end = start = BLANK_LINES.match(whole[:LONGEST_HEAD]).end()  # type: ignore[union-attr]  # matches ""
    while end < min(len(whole), LONGEST_HEAD):
        stop = whole.find("\n", end)
        line = whole[end : stop if stop >= 0 else len(whole)].strip()
        if not line and end > start:
            return fields, _after_blank_lines(whole, end)
        field = FIELD.match(line)
        if stop < 0 or not field or not _is_known(field[1]) or field[1].lower() in fields:
            break
        fields[field[1].lower()] = field[2] or ""
        end = stop + 1
    return {}, whole


def _is_known(key: str) -> bool:
    return key.lower() in SPOKEN_KEYS or is_date_field(key)


def _after_blank_lines(whole: str, position: int) -> str:
    rest = whole[position:]
    found = BLANK_LINES.match(rest)
    return rest[found.end() :] if found else rest
