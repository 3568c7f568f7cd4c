"""The account of an export: what was asked, of which library, what came, and from which articles.

It is one JSON object, described in docs/exporting.md. What was asked is given; the rest is gathered while
the quotations are written, so that an account says what was written and not what was meant to be.
"""

from __future__ import annotations

import json
from array import array
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from zlib import crc32

from quoteline.domain import QuotationDetail

VERSION = 1  # of the object; a program that knows less than it finds does not repeat the export
SIDE = ".account.json"  # what the name of the side file adds to the name of the export
BYTES = 4  # of the fingerprint of a cell

Cells = Callable[[QuotationDetail], Iterable[str]]


@dataclass
class Account:
    """``given`` are the keys that are known beforehand; ``cells`` tells a quotation's cells, as text."""

    given: Mapping[str, object]
    names: tuple[str, ...]  # what the cells are called
    cells: Cells
    engines: Counter[str] = field(default_factory=Counter)
    articles: dict[int, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    ids: array[int] = field(default_factory=lambda: array("q"))
    _prints: bytearray = field(default_factory=bytearray)

    def counting(self, details: Iterable[QuotationDetail]) -> Iterator[QuotationDetail]:
        """The quotations as they come, each noted as it goes by."""
        for detail in details:
            self.ids.append(detail.row.id)
            self.engines[detail.found_by] += 1
            self.articles[detail.row.article_id] = detail.sha256
            self._prints += fingerprint(self.cells(detail))
            yield detail

    def summary(self) -> dict[str, object]:
        """The account without the long lists: articles and quotations."""
        return {
            "quoteline_export": VERSION,
            **self.given,
            "rows": len(self.ids),
            "engines": dict(sorted(self.engines.items())),
            "remarks": list(self.remarks),
            "cells": list(self.names),
        }

    def fingerprints(self) -> Iterator[tuple[int, bytes]]:
        """Each quotation's number and the fingerprints of its cells, in the order written."""
        width = BYTES * len(self.names)
        for place, id in enumerate(self.ids):
            yield id, bytes(self._prints[place * width : (place + 1) * width])

    def pieces(self, more: Mapping[str, object] | None = None) -> Iterator[str]:
        """The JSON text of it all, a line for each article and quotation; ``more``: keys to add."""
        head = json.dumps({**self.summary(), **(more or {})}, ensure_ascii=False, indent=2)
        yield head.removesuffix("\n}") + ',\n  "articles": {'
        yield from _lines(f"{json.dumps(str(id))}: {json.dumps(sha)}" for id, sha in self.articles.items())
        yield '},\n  "quotations": ['
        yield from _lines(f'[{id}, "{b64encode(each).decode()}"]' for id, each in self.fingerprints())
        yield "]\n}\n"


def _lines(each: Iterable[str]) -> Iterator[str]:
    first = True
    for line in each:
        yield f"{'' if first else ','}\n    {line}"
        first = False
    if not first:
        yield "\n  "


def fingerprint(cells: Iterable[str]) -> bytes:
    """Four bytes a cell, the CRC-32 of its UTF-8: enough to tell that a cell has changed."""
    return b"".join(crc32(cell.encode("utf-8", "surrogatepass")).to_bytes(BYTES, "big") for cell in cells)
