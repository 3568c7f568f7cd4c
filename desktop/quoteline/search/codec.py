"""Segments of plain arrays as Whoosh knows them, so that Whoosh's own searcher reads them too.

Whoosh's codec interface is what an index format plugs into. Reading through it gives the same as our
evaluator, posting by posting; the tests compare the two. Writing is not done through it: ``drafting`` writes
a segment at once.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from whoosh.codec import base
from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.matching import LeafMatcher, ReadTooFar
from whoosh.reading import TermInfo, TermNotFound
from whoosh.util.numeric import byte_to_length

from quoteline.search.array_segment import ArraySegment
from quoteline.search.schema import PLACES

EXTENSION = W3Segment.COMPOUND_EXT

Term = tuple[str, bytes]


class ArrayCodec(W3Codec):  # type: ignore[misc]  # Whoosh has no types
    """Hands out readers of segments made of arrays."""

    def new_segment(self, storage: Any, indexname: str) -> ArrayRecord:
        return ArrayRecord(self, indexname)

    def terms_reader(self, storage: Any, segment: ArrayRecord) -> Terms:
        return Terms(segment.opened(Path(storage.folder)))

    def per_document_reader(self, storage: Any, segment: ArrayRecord) -> Documents:
        return Documents(segment.opened(Path(storage.folder)))


class ArrayRecord(W3Segment):  # type: ignore[misc]
    """What an index's table of contents says of a segment: its name, size and deleted documents."""

    def codec(self, **_: Any) -> ArrayCodec:
        return ArrayCodec()

    def opened(self, folder: Path) -> ArraySegment:
        """The segment itself. Raises OSError or ValueError when it is gone or damaged."""
        return ArraySegment(folder / self.make_filename(EXTENSION), self.deleted_docs())


class Documents(base.PerDocumentReader):  # type: ignore[misc]
    """What is known of each document: its length in each field, and its id."""

    def __init__(self, segment: ArraySegment) -> None:
        self._segment = segment
        self._deleted = frozenset(segment.deleted.tolist())

    def close(self) -> None:
        self._segment.close()

    def doc_count(self) -> int:
        return self._segment.documents - len(self._deleted)

    def doc_count_all(self) -> int:
        return self._segment.documents

    def has_deletions(self) -> bool:
        return bool(self._deleted)

    def is_deleted(self, docnum: int) -> bool:
        return docnum in self._deleted

    def deleted_docs(self) -> frozenset[int]:
        return self._deleted

    def supports_columns(self) -> bool:
        return True

    def has_column(self, fieldname: str) -> bool:
        return fieldname.endswith("_id") and self._segment.has(fieldname.removesuffix("_id"))

    def column_reader(self, fieldname: str, column: Any) -> Any:
        return self._segment.numbers(fieldname.removesuffix("_id")).tolist()

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        if not self._segment.has(fieldname):
            return default
        return int(byte_to_length(int(self._segment.lengths(fieldname)[docnum])))

    def field_length(self, fieldname: str) -> int:
        return self._segment.total_length(fieldname)

    def min_field_length(self, fieldname: str) -> int:
        return self._extreme(fieldname, np.min)

    def max_field_length(self, fieldname: str) -> int:
        return self._extreme(fieldname, np.max)

    def _extreme(self, fieldname: str, which: Any) -> int:
        codes = self._segment.lengths(fieldname) if self._segment.has(fieldname) else ()
        return int(byte_to_length(int(which(codes)))) if len(codes) else 0

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        return {}


class Terms(base.TermsReader):  # type: ignore[misc]
    """The words of all fields."""

    def __init__(self, segment: ArraySegment) -> None:
        self._segment = segment

    def close(self) -> None:
        self._segment.close()

    def __contains__(self, term: Term) -> bool:
        return self._number(*term) is not None

    def indexed_field_names(self) -> list[str]:
        return self._segment.fields()

    def cursor(self, fieldname: str, fieldobj: Any) -> Cursor:
        return Cursor(self, fieldname, self._words(fieldname))

    def terms(self) -> Iterator[Term]:
        for field in self.indexed_field_names():
            yield from ((field, word) for word in self._words(field))

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[Term]:
        words = self._words(fieldname)
        yield from ((fieldname, word) for word in words[bisect_left(words, prefix) :])
        later = [field for field in self.indexed_field_names() if field > fieldname]
        for field in later:
            yield from ((field, word) for word in self._words(field))

    def items(self) -> Iterator[tuple[Term, TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[Term, TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, tbytes: bytes) -> TermInfo:
        number = self._required(fieldname, tbytes)
        ids, often = self._segment.ids(fieldname, number), self._segment.frequencies(fieldname, number)
        codes = self._segment.lengths(fieldname)[ids]
        shortest, longest = (int(byte_to_length(int(code))) for code in (codes.min(), codes.max()))
        weight, most = float(often.sum(dtype=np.int64)), float(often.max())
        return TermInfo(weight, len(ids), shortest, longest, most, int(ids[0]), int(ids[-1]))

    def frequency(self, fieldname: str, tbytes: bytes) -> float:
        often = self._segment.frequencies(fieldname, self._required(fieldname, tbytes))
        return float(often.sum(dtype=np.int64))

    def doc_frequency(self, fieldname: str, tbytes: bytes) -> int:
        number = self._number(fieldname, tbytes)
        return 0 if number is None else len(self._segment.ids(fieldname, number))

    def matcher(self, fieldname: str, tbytes: bytes, format_: Any, scorer: Any = None) -> Postings:
        number = self._required(fieldname, tbytes)
        return Postings(self._segment, fieldname, number, (fieldname, tbytes), format_, scorer)

    def _number(self, fieldname: str, tbytes: bytes) -> int | None:
        return self._segment.number_of(fieldname, tbytes.decode("utf-8", "surrogatepass"))

    def _required(self, fieldname: str, tbytes: bytes) -> int:
        number = self._number(fieldname, tbytes)
        if number is None:
            raise TermNotFound(f"No term {fieldname}:{tbytes!r}")
        return number

    def _words(self, fieldname: str) -> list[bytes]:
        if not self._segment.has(fieldname):
            return []
        return [word.encode("utf-8", "surrogatepass") for word in self._segment.lexicon(fieldname).words]


class Cursor(base.FieldCursor):  # type: ignore[misc]
    """Walks the words of a field."""

    def __init__(self, reader: Terms, field: str, words: list[bytes]) -> None:
        self._reader = reader
        self._field = field
        self._words = words
        self._at = 0

    def first(self) -> bytes | None:
        self._at = 0
        return self.text()

    def find(self, term: bytes | str) -> bytes | None:
        sought = term.encode() if isinstance(term, str) else term
        self._at = bisect_left(self._words, sought)
        return self.text()

    def next(self) -> bytes | None:
        self._at += 1
        return self.text()

    def text(self) -> bytes | None:
        return self._words[self._at] if self.is_valid() else None

    def term(self) -> bytes | None:
        return self.text()

    def term_info(self) -> TermInfo:
        return self._reader.term_info(self._field, self._words[self._at])

    def is_valid(self) -> bool:
        return self._at < len(self._words)


class Postings(LeafMatcher):  # type: ignore[misc]
    """Walks the documents that have a word."""

    def __init__(
        self, segment: ArraySegment, field: str, number: int, term: Term, format_: Any, scorer: Any
    ) -> None:
        self._segment, self._field, self._number, self._term = segment, field, number, term
        self.format = format_
        self.scorer = scorer
        self._ids: list[int] = segment.ids(field, number).tolist()
        self._often: list[int] = segment.frequencies(field, number).tolist()
        self._from = [0, *np.cumsum(self._often).tolist()]
        self._at = 0

    def is_active(self) -> bool:
        return self._at < len(self._ids)

    def reset(self) -> None:
        self._at = 0

    def copy(self) -> Postings:
        made = Postings(self._segment, self._field, self._number, self._term, self.format, self.scorer)
        made._at = self._at
        return made

    def supports_block_quality(self) -> bool:
        return False

    def id(self) -> int:
        return self._ids[self._at]

    def all_ids(self) -> Iterator[int]:
        return iter(self._ids[self._at :])

    def weight(self) -> float:
        return float(self._often[self._at])

    def value(self) -> bytes:
        places = self._segment.places(self._field, self._number)
        return PLACES.encode(places[self._from[self._at] : self._from[self._at + 1]].tolist())

    def next(self) -> bool:
        if not self.is_active():
            raise ReadTooFar
        self._at += 1
        return False

    def skip_to(self, id: int) -> None:
        if not self.is_active():
            raise ReadTooFar
        self._at = bisect_left(self._ids, id, lo=self._at)

    def supports(self, astype: str) -> bool:
        return bool(self.format.supports(astype))
