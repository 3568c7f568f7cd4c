"""One JSON document is written piece by piece, so that what is long is not in memory twice."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping


def pieces(document: Mapping[str, object]) -> Iterator[str]:
    """A document as ``tables.json_text`` writes it; what is an iterator becomes a list, item by item."""
    behind = "{"
    for key, value in document.items():
        yield f"{behind}\n  {json.dumps(key, ensure_ascii=False)}: "
        if isinstance(value, Iterator):
            yield from _listed(value)
        else:
            yield _indented(value, "  ")
        behind = ","
    yield "\n}\n" if document else "{}\n"


def _listed(items: Iterator[object]) -> Iterator[str]:
    before = "["
    for each in items:
        yield f"{before}\n    {_indented(each, '    ')}"
        before = ","
    yield "[]" if before == "[" else "\n  ]"


def _indented(value: object, by: str) -> str:
    """A line end within a string is written as two letters, and so each that is left begins a line."""
    return json.dumps(value, ensure_ascii=False, indent=2).replace("\n", f"\n{by}")
