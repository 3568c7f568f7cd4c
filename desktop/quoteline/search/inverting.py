"""Documents are turned into postings: for each word the documents that have it, how often, and where.

All is done on whole arrays: words become numbers as they come in, and one stable sort by word brings together
what belongs together.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import count

import numpy as np
import numpy.typing as npt
from whoosh.util.numeric import length_to_byte

from quoteline.search.arrays import Array

HEAD = 8  # bytes at the start of a word that are kept as a number
CODE = 8  # bits of a weight that tell the length of its document
SPARSE = 16  # a word of one document in so many or more has a bit for every document
LEAST = 4096  # documents; in fewer there is nothing to gain
STEP = 16  # postings from one mark of where their places begin to the next

Ints = npt.NDArray[np.int64]


class Inverter:
    """Collects the words of one field, document by document."""

    def __init__(self) -> None:
        self._numbers: defaultdict[str, int] = defaultdict(count().__next__)
        self._tokens = array("i")
        self._documents = array("i")  # those that have the field
        self._lengths = array("i")  # their numbers of words

    @property
    def tokens(self) -> int:
        """How many words were taken so far."""
        return len(self._tokens)

    def add(self, document: int, words: Sequence[str]) -> None:
        """The words of a document, in order. Documents come in rising numbers."""
        self.add_in_pieces(document, (words,))

    def add_in_pieces(self, document: int, pieces: Iterable[Sequence[str]]) -> None:
        """The words of a document, some at a time: a book's would take much memory all at once."""
        before = len(self._tokens)
        for words in pieces:
            self._tokens.extend(map(self._numbers.__getitem__, words))
        self._documents.append(document)
        self._lengths.append(len(self._tokens) - before)

    @property
    def documents(self) -> int:
        """How many documents have the field."""
        return len(self._documents)

    def arrays(self, documents: int) -> tuple[dict[str, Array], dict[str, int]]:
        """What is kept of ``documents`` in all (see ``ArraySegment``), and the number of words."""
        names = sorted((name.encode(), number) for name, number in self._numbers.items())
        ranks = np.empty(len(names), np.int32)
        ranks[[number for _, number in names]] = np.arange(len(names), dtype=np.int32)
        lengths = np.frombuffer(self._lengths, np.int32) if self._lengths else np.empty(0, np.int32)
        having = np.frombuffer(self._documents, np.int32) if self._documents else np.empty(0, np.int32)
        tokens = np.frombuffer(self._tokens, np.int32) if self._tokens else np.empty(0, np.int32)
        codes = length_codes(having, lengths, documents)
        made = postings(ranks[tokens], having, lengths, len(names), codes)
        made |= frequent_words(made["posts"], made["ids"], documents)
        made |= lexicon([name for name, _ in names])
        made["lengths"] = codes
        return made, {"words": int(lengths.sum()), "documents": len(having)}


def postings(terms: Array, documents: Array, lengths: Array, count: int, codes: Array) -> dict[str, Array]:
    """Postings from the words' numbers (0 … count - 1), the documents they stand in, their lengths, and the
    bytes that tell the length of every document."""
    order = np.argsort(terms, kind="stable")
    term = terms[order]
    document = np.repeat(documents.astype(np.uint32), lengths)[order]
    starts = np.cumsum(lengths, dtype=np.int64) - lengths
    place = (np.arange(len(terms), dtype=np.int64) - np.repeat(starts, lengths)).astype(np.uint32)[order]
    new = np.ones(len(terms), bool)
    new[1:] = (term[1:] != term[:-1]) | (document[1:] != document[:-1])
    first = np.flatnonzero(new)
    frequencies = np.diff(first, append=len(terms))
    posts = np.searchsorted(term[first], np.arange(count + 1))
    ids = document[first]
    return {
        "marks": first[::STEP].astype(np.uint32),
        "posts": posts.astype(np.uint32),
        "places_from": np.append(first, len(terms))[posts].astype(np.uint32),
        "ids": ids,
        "weights": weights(frequencies, codes[ids]),
        "places": narrow(place),
    }


def weights(frequencies: Array, codes: Array) -> Array:
    """How often, and in how long a document, as one number: all that BM25 asks of a posting."""
    return narrow(frequencies.astype(np.uint32) << CODE | codes)


def frequent_words(posts: Array, ids: Array, documents: int) -> dict[str, Array]:
    """The words that stand in one of SPARSE documents or more, each with a bit for every document."""
    least = max(documents, LEAST) // SPARSE + 1
    frequent = np.flatnonzero(np.diff(posts.astype(np.int64)) >= least)
    rows = []
    for term in frequent.tolist():
        row = np.zeros(documents, bool)
        row[ids[int(posts[term]) : int(posts[term + 1])]] = True
        rows.append(np.packbits(row, bitorder="little"))
    return {
        "frequent": frequent.astype(np.uint32),
        "bits": np.concatenate(rows) if rows else np.empty(0, np.uint8),
    }


def narrow(numbers: Array) -> Array:
    """The same numbers in two bytes each where they fit."""
    return numbers.astype(np.uint16 if not len(numbers) or numbers.max() < 1 << 16 else np.uint32)


def lexicon(names: Sequence[bytes]) -> dict[str, Array]:
    """Sorted words as one string with a line end around each, where each begins, and its first letters."""
    blob = b"\n" + b"\n".join(names) + b"\n"
    sizes = np.fromiter(map(len, names), np.int64, len(names)) + 1
    starts = np.concatenate(([1], 1 + np.cumsum(sizes)))
    heads = np.frombuffer(b"".join(name[:HEAD].ljust(HEAD, b"\0") for name in names), ">u8")
    return {
        "lexicon": np.frombuffer(blob, np.uint8),
        "starts": starts.astype(np.uint32),
        "heads": heads.astype(np.uint64),
    }


_SMALL = np.array([length_to_byte(length) for length in range(1 << 12)], np.uint8)


def length_codes(having: Array, lengths: Array, documents: int) -> Array:
    """The byte that Whoosh tells a length by, for each document; 0 for one without the field."""
    codes = np.zeros(documents, np.uint8)
    large = lengths >= len(_SMALL)
    known = _SMALL[np.where(large, 0, lengths)]
    if large.any():
        known[large] = [length_to_byte(int(length)) for length in lengths[large]]
    codes[having] = known
    return codes
