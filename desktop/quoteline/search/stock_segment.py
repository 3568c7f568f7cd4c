"""One segment of an index that Whoosh's own writer made, read in whole posting blocks.

Whoosh's matchers step from posting to posting through several Python calls each; a block of 128 postings
unpacked at once is several times faster. What is read here is Whoosh's own W3 format, unchanged.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from io import BytesIO
from itertools import accumulate
from pickle import load, loads
from typing import Any

from whoosh.reading import SegmentReader, TermNotFound
from whoosh.util.numeric import byte_to_length

from quoteline.search import stock_mapped
from quoteline.search.lexicon import Lexicon
from quoteline.search.schema import PLACES

stock_mapped.install()

_INT = struct.Struct("!i")
_KEY = struct.Struct("!ii")
_HEADER = 4  # bytes before the first block of a posting list

LENGTHS = [int(byte_to_length(code)) for code in range(256)]  # words in a field, by the byte kept for it


class Segment:
    """A part of the index that never changes, but for the documents deleted from it."""

    def __init__(self, reader: SegmentReader) -> None:
        self._reader = reader
        self._postings: Any = reader._terms._postfile
        self.deleted: frozenset[int] = frozenset(reader._perdoc.deleted_docs())
        self.numbers = cache(self._read_numbers)
        self.lengths = cache(self._read_lengths)
        self.lexicon = cache(self._read_lexicon)
        self.all_numbers = cache(self._live_numbers)

    def close(self) -> None:
        self._reader.close()

    # --- documents ---

    def live(self, documents: Sequence[int]) -> Sequence[int]:
        """Without the deleted ones."""
        deleted = self.deleted
        return [each for each in documents if each not in deleted] if deleted else documents

    def _live_numbers(self, field: str) -> frozenset[int]:
        """The ids of all documents that have this field."""
        numbers = enumerate(self.numbers(field))
        return frozenset(each for at, each in numbers if each >= 0 and at not in self.deleted)

    def count_living(self, field: str) -> int:
        """How many documents that are not deleted have a field."""
        return len(self.all_numbers(field))

    def documents_in_all(self) -> int:
        """All documents, deleted ones included."""
        return int(self._reader.doc_count_all())

    def total_length(self, field: str) -> int:
        """All words in a field, deleted documents included."""
        return int(self._reader._perdoc.field_length(field))

    def _read_numbers(self, field: str) -> array[int]:
        data = self._column(f"{field}_id")
        numbers = array("q", data)
        if sys.byteorder == "little":
            numbers.byteswap()
        numbers.extend([-1] * (self._reader.doc_count_all() - len(numbers)))
        return numbers

    def _read_lengths(self, field: str) -> bytes:
        return self._column(f"_{field}_len").ljust(self._reader.doc_count_all(), b"\0")

    def _column(self, name: str) -> bytes:
        perdoc = self._reader._perdoc
        if not perdoc.has_column(name):
            return b""
        file, _, length = perdoc._get_column_file(name)
        data: bytes = file.get(0, length)
        file.close()
        return data

    # --- words ---

    def documents(self, field: str, word: str) -> list[int]:
        """Documents with a word, deleted ones included, in order."""
        found: list[int] = []
        for ids, _, _ in self._blocks(field, word):
            found.extend(ids)
        return found

    def frequencies(self, field: str, word: str) -> Iterator[tuple[int, float]]:
        """Documents with a word, deleted ones included, each with how often it is there."""
        for ids, weights, _ in self._blocks(field, word):
            if not isinstance(weights, tuple):
                weights = [1.0 if weights is None else weights] * len(ids)
            yield from zip(ids, weights, strict=True)

    def places(self, field: str, word: str, among: Sequence[int]) -> dict[int, list[int]]:
        """Where a word stands in those of the documents that have it. ``among`` ascends."""
        found: dict[int, list[int]] = {}
        for ids, _, values in self._blocks(field, word, among):
            at = dict(zip(ids, values, strict=True))
            start, end = bisect_left(among, ids[0]), bisect_left(among, ids[-1] + 1)
            for document in among[start:end]:
                if document in at:
                    found[document] = PLACES.decode_positions(at[document])
        return found

    def marks(self, field: str) -> list[str]:
        """The words of a field that stand in documents that are not deleted."""
        words = self._read_lexicon(field).words
        return [word for word in words if self.live(self.documents(field, word))]

    def _blocks(
        self, field: str, word: str, among: Sequence[int] | None = None
    ) -> Iterator[tuple[list[int], Any, Sequence[bytes]]]:
        """The blocks of a posting list (those that can hold one of ``among``): ids, weights, values."""
        at = self._start(field, word)
        if at is None:
            return
        above, last = -1, False
        while not last:
            (length,) = _INT.unpack(self._postings.get(at, 4))
            last, length = length < 0, abs(length)
            block = BytesIO(self._postings.get(at + 4, length))
            _, top, _, packed, _, _ = load(block)
            if among is None or bisect_left(among, above + 1) < bisect_left(among, top + 1):
                data = block.read()
                steps, weights, values = loads(zlib.decompress(data) if packed else data)
                yield list(accumulate(steps)), weights, values
            above, at = top, at + 4 + length

    def _start(self, field: str, word: str) -> int | None:
        try:
            info = self._reader._terms.term_info(field, word.encode())
        except (TermNotFound, KeyError):
            return None
        return int(info.extent()[0]) + _HEADER

    def _read_lexicon(self, field: str) -> Lexicon:
        terms = self._reader._terms
        if field not in terms._fieldmap:
            return Lexicon([])
        prefix: bytes = terms._keycoder(field, b"")
        return Lexicon(_keys(terms._tindex.dbfile, prefix, terms._tindex))


def _keys(file: stock_mapped.MappedFile, prefix: bytes, table: Any) -> list[str]:
    """The keys of a sorted hash file that begin with a prefix, without it."""
    found: list[bytes] = []
    at = table.closest_key_pos(prefix)
    while at is not None and at < table.endofdata:
        key_length, data_length = _KEY.unpack(file.get(at, _KEY.size))
        key = file.get(at + _KEY.size, key_length)
        if not key.startswith(prefix):
            break
        found.append(key[len(prefix) :])
        at += _KEY.size + key_length + data_length
    return b"\n".join(found).decode().split("\n") if found else []
