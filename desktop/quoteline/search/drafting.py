"""A segment in the making: documents are added, and written all at once."""

from __future__ import annotations

from array import array
from pathlib import Path

import numpy as np

from quoteline import lasting
from quoteline.search import arrays
from quoteline.search.arrays import Array
from quoteline.search.folding import words
from quoteline.search.inverting import Inverter
from quoteline.search.pieces import pieces
from quoteline.search.schema import ARTICLE, FIELDS, MARKER

NUMBERED = tuple(FIELDS.values())  # fields whose documents have an id
ALL = (*NUMBERED, ARTICLE, MARKER)


class Draft:
    """Documents that are not written yet."""

    def __init__(self) -> None:
        self.documents = 0
        self._fields = {name: Inverter() for name in ALL}
        self._numbers = {name: array("q") for name in NUMBERED}

    @property
    def tokens(self) -> int:
        """How many words it holds."""
        return sum(field.tokens for field in self._fields.values())

    def add(self, article: str, field: str, text: str, number: int) -> None:
        """One quotation or article: its words in a field, its own number, and the article it belongs to."""
        self._fields[ARTICLE].add(self.documents, [article])
        self._fields[field].add_in_pieces(self.documents, (words(text[a:b]) for a, b in pieces(text)))
        self._end(field, number)

    def mark(self, article: str, mark: str) -> None:
        """The document that says which state of which library the index shows."""
        self._fields[ARTICLE].add(self.documents, [article])
        self._fields[MARKER].add(self.documents, [mark])
        self._end("", -1)

    def _end(self, field: str, number: int) -> None:
        for name, numbers in self._numbers.items():
            numbers.append(number if name == field else -1)
        self.documents += 1

    def write(self, path: Path) -> None:
        """Write it through to the disk as a segment of its own."""
        kept: dict[str, Array] = {}
        known = {}
        for name, field in self._fields.items():
            if field.documents:
                made, known[name] = field.arrays(self.documents)
                kept |= {f"{name}.{part}": each for part, each in made.items()}
        for name, numbers in self._numbers.items():
            kept[f"{name}.numbers"] = np.frombuffer(numbers, np.int64) if numbers else np.empty(0, np.int64)
        with path.open("xb") as file:
            arrays.write(file, kept, {"documents": self.documents, "fields": known})
        lasting.flush_file(path)
