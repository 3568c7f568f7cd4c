"""A segment of the index in plain arrays, as the evaluator reads it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from quoteline.search.arrays import Array, ArrayFile
from quoteline.search.inverting import CODE, HEAD, STEP
from quoteline.search.lexicon import Lexicon
from quoteline.search.stemming import forms

WINDOW = 24  # times fewer postings than there are: what stands before them is not added up from the first

Documents = npt.NDArray[np.uint32]


class ArraySegment:
    """For each field ``lexicon``, ``starts``, ``heads`` (sorted words), ``posts``, ``places_from`` (where the
    postings and places of each begin), ``ids``, ``weights`` (how often, and the length of the document),
    ``places``, ``marks`` (where the places of every 16th posting begin), ``frequent`` and ``bits`` (the
    documents of words that stand in many); for each document ``lengths`` (Whoosh's byte) and ``numbers`` (the
    id of the quotation or article, -1 without one).
    """

    def __init__(self, path: Path, deleted: Iterable[int] = ()) -> None:
        self._file = ArrayFile(path)
        self.documents = int(self._file.more["documents"])
        self.deleted = np.array(sorted(deleted), dtype=np.uint32)
        self._alive = np.ones(self.documents, bool)
        self._alive[self.deleted] = False
        self.lexicon = cache(self._read_lexicon)
        self.having = cache(self._read_having)

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    def array(self, field: str, name: str) -> Array:
        return self._file.array(f"{field}.{name}")

    def fields(self) -> list[str]:
        """The fields that any document has, in order."""
        return sorted(self._file.more["fields"])

    def has(self, field: str) -> bool:
        """Whether any document has this field."""
        return f"{field}.posts" in self._file

    # --- documents ---

    def live(self, documents: Documents) -> Documents:
        """Without the deleted ones."""
        return documents.compress(self._alive.take(documents)) if len(self.deleted) else documents

    def numbers(self, field: str) -> Array:
        """The id of each document."""
        return self._file.array(f"{field}.numbers")

    def lengths(self, field: str) -> Array:
        """The byte that tells how many words each document has."""
        return self.array(field, "lengths")

    def count_living(self, field: str) -> int:
        """How many documents that are not deleted have a field."""
        return len(self.live(self.having(field)))

    def documents_in_all(self) -> int:
        """All documents, deleted ones included."""
        return self.documents

    def words_in_all(self) -> int:
        """The words of all fields, deleted documents included."""
        return sum(map(self.total_length, self.fields()))

    def total_length(self, field: str) -> int:
        """All words in a field, deleted documents included."""
        return int(self._file.more["fields"].get(field, {}).get("words", 0))

    def documents_with(self, field: str) -> int:
        """How many documents have a field, deleted ones included."""
        return int(self._file.more["fields"].get(field, {}).get("documents", 0))

    def _read_having(self, field: str) -> Documents:
        if not self.has(field):
            return np.empty(0, np.uint32)
        if f"{field}.numbers" in self._file:
            return np.flatnonzero(self.numbers(field) >= 0).astype(np.uint32)
        return np.unique(self.array(field, "ids"))

    def living(self) -> Documents:
        """All documents that are not deleted."""
        return np.flatnonzero(self._alive).astype(np.uint32)

    # --- words ---

    def names(self, field: str) -> list[bytes]:
        """All words of the field, sorted, as UTF-8."""
        if len(self.array(field, "starts")) < 2:
            return []
        return bytes(self.array(field, "lexicon").data)[1:-1].split(b"\n")

    def marks(self, field: str) -> list[str]:
        """The words of a field that stand in documents that are not deleted."""
        words = self.lexicon(field).words if self.has(field) else []
        return [word for number, word in enumerate(words) if len(self.live(self.ids(field, number)))]

    def number_of(self, field: str, word: str) -> int | None:
        """The number of a word in the field's lexicon; None where it is not there."""
        if not self.has(field):
            return None
        sought = word.encode("utf-8", "surrogatepass")
        first, last = self._with_head(field, sought)
        blob, starts = self.array(field, "lexicon").data, self.array(field, "starts")

        def at(number: int) -> bytes:
            return bytes(blob[int(starts[number]) : int(starts[number + 1]) - 1])

        found = bisect_left(range(last), sought, lo=first, key=at)
        return found if found < last and at(found) == sought else None

    def _with_head(self, field: str, word: bytes) -> tuple[int, int]:
        """The stretch of the lexicon whose words begin with the first bytes of this one."""
        head = np.uint64(int.from_bytes(word[:HEAD].ljust(HEAD, b"\0"), "big"))
        heads = self.array(field, "heads")
        return int(np.searchsorted(heads, head)), int(np.searchsorted(heads, head, side="right"))

    def ids(self, field: str, term: int, last: int | None = None) -> Documents:
        """The documents that have a word, rising; with ``last``, those of each word up to it, in turn."""
        posts = self.array(field, "posts")
        return self.array(field, "ids")[int(posts[term]) : int(posts[(term if last is None else last) + 1])]

    def weights(self, field: str, term: int, last: int | None = None) -> Array:
        """How often it stands in each of them and, in the CODE lowest bits, how long each is."""
        posts = self.array(field, "posts")
        end = int(posts[(term if last is None else last) + 1])
        return self.array(field, "weights")[int(posts[term]) : end]

    def frequencies(self, field: str, term: int, last: int | None = None) -> Array:
        """How often it stands in each of them."""
        return self.weights(field, term, last) >> CODE

    def bits(self, field: str, term: int) -> Array | None:
        """For a word of many documents a bit for each document, the lowest first; None for any other word."""
        frequent = self.array(field, "frequent")
        at = int(np.searchsorted(frequent, term))
        if at == len(frequent) or frequent[at] != term:
            return None
        size = (self.documents + 7) // 8
        return self.array(field, "bits")[at * size : (at + 1) * size]

    def places(self, field: str, term: int, last: int | None = None) -> Array:
        """Where, document by document."""
        starts = self.array(field, "places_from")
        end = int(starts[(term if last is None else last) + 1])
        return self.array(field, "places")[int(starts[term]) : end]

    def places_in(self, field: str, term: int, last: int, at: Array) -> tuple[Array, Array]:
        """For some postings of a word, or of each word up to ``last``: how often each, and where, one by one.

        ``at``: which of them, rising.
        """
        often = self.frequencies(field, term, last)
        if len(at) == len(often):
            return often, self.places(field, term, last)
        if len(at) * WINDOW > len(often):
            ends = np.cumsum(often, dtype=np.int64)
            often = often.take(at)
            starts = ends.take(at) - often + int(self.array(field, "places_from")[term])
        else:
            often = often.take(at)
            starts = self._places_from(field, at + int(self.array(field, "posts")[term]))
        before = np.cumsum(often, dtype=np.int64) - often
        steps = np.repeat(starts - before, often) + np.arange(int(often.sum(dtype=np.int64)))
        return often, self.array(field, "places").take(steps)

    def _places_from(self, field: str, postings: Array) -> Array:
        """Where the places of some postings begin: from the last mark before each on."""
        weights, mark = self.array(field, "weights"), postings // STEP
        window = mark[:, None] * STEP + np.arange(STEP)
        nearby = weights.take(np.minimum(window, len(weights) - 1)) >> CODE
        before = np.where(window < postings[:, None], nearby, 0).sum(axis=1, dtype=np.int64)
        starts: Array = self.array(field, "marks").take(mark).astype(np.int64) + before
        return starts

    def like(self, field: str, pattern: str) -> Sequence[int]:
        """The numbers of the words that match a pattern with ``*`` and ``?``, of one beginning as a range."""
        if not self.has(field):
            return []
        if pattern[:-1] and pattern.endswith("*") and not set(pattern[:-1]) & {"*", "?"}:
            return self._beginning(field, pattern[:-1])
        return self.lexicon(field).numbers_like(pattern)

    def _beginning(self, field: str, letters: str) -> range:
        sought = letters.encode("utf-8", "surrogatepass")
        blob, starts = self.array(field, "lexicon").data, self.array(field, "starts")

        def at(number: int) -> bytes:
            start = int(starts[number])
            return bytes(blob[start : min(start + len(sought), int(starts[number + 1]) - 1)])

        words = range(len(starts) - 1)
        return range(bisect_left(words, sought, key=at), bisect_right(words, sought, key=at))

    def near(self, field: str, word: str, distance: int) -> list[int]:
        """The numbers of the words that are so many letters away at most."""
        if not self.has(field):
            return []
        return [
            n
            for each in self.lexicon(field).near(word, distance)
            if (n := self.number_of(field, each)) is not None
        ]

    def forms(self, field: str, word: str, languages: Sequence[str]) -> list[int]:
        """The numbers of the words that are forms of a word in any of the languages."""
        if not self.has(field):
            return []

        def beginning(letters: str) -> list[str]:
            found = self._beginning(field, letters)
            if not found:
                return []
            blob, starts = self.array(field, "lexicon").data, self.array(field, "starts")
            lines = bytes(blob[int(starts[found[0]]) : int(starts[found[-1] + 1]) - 1])
            return lines.decode("utf-8", "surrogatepass").split("\n")

        found = forms(word, languages, beginning)
        return [number for each in found if (number := self.number_of(field, each)) is not None]

    def _read_lexicon(self, field: str) -> Lexicon:
        return Lexicon(name.decode("utf-8", "surrogatepass") for name in self.names(field))
