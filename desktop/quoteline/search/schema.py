"""What the index holds: words with their places, and ids. No stored text, no numbers, no dates.

One Whoosh document for each quotation (field ``quote``) and each article (field ``body``), both with the
article's id as a term, by which they are deleted; one more says which state of which library this is.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

from whoosh import columns, fields, formats

from quoteline.search.folding import words

VERSION = 6  # of this schema and of the folding; another one means that the index is rebuilt
ARRAYS, STOCK = "arrays", "stock"  # how segments are written: by us, or by Whoosh
NAME = "MAIN"
MARKER = "marker"
ARTICLE = "article"
FARTHEST = 0x10FFFF  # words from one place to the next that a single sign can tell
FIELDS = {"quotes": "quote", "articles": "body"}


class IndexBusy(Exception):  # noqa: N818  # it names a state
    """Another process is writing this index."""


class IndexUnusable(Exception):  # noqa: N818  # it names a state, and the cure is to rebuild
    """The index is missing, damaged, of another version or of another library: it must be rebuilt."""


class Places(formats.Positions):  # type: ignore[misc]  # Whoosh has no types
    """Where a word stands, as the steps from place to place written in UTF-8: a byte for most of them,
    where Whoosh's own format takes a dozen, and coded in C."""

    def encode(self, poslist: Sequence[int]) -> bytes:
        steps = [place - before for place, before in zip(poslist, [0, *poslist], strict=False)]
        if max(steps) < FARTHEST:
            return "".join(map(chr, steps)).encode("utf-8", "surrogatepass")
        parts = (chr(FARTHEST) * (step // FARTHEST) + chr(step % FARTHEST) for step in steps)
        return "".join(parts).encode("utf-8", "surrogatepass")

    def decode_positions(self, valuestring: bytes) -> list[int]:
        steps = list(map(ord, valuestring.decode("utf-8", "surrogatepass")))
        places = list(accumulate(steps))
        if FARTHEST not in steps:
            return places
        return [place for place, step in zip(places, steps, strict=True) if step != FARTHEST]

    def decode_frequency(self, valuestring: bytes) -> int:
        return len(self.decode_positions(valuestring))


PLACES = Places()


class Words(fields.FieldType):  # type: ignore[misc]  # Whoosh has no types
    """A text field that folds its text itself: twice as fast as an analyser that yields tokens.

    Every word is kept: without stop words and one-letter words “to be or not to be” could not be found.
    """

    def __init__(self) -> None:
        super().__init__(PLACES, analyzer=None, scorable=True)

    def index(self, value: str, **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        places: defaultdict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(words(value)):
            places[word].append(place)
        for word, found in places.items():
            yield word.encode(), len(found), float(len(found)), PLACES.encode(found)


def _number() -> fields.COLUMN:
    return fields.COLUMN(columns.NumericColumn("q", default=-1))


SCHEMA = fields.Schema(
    article=fields.ID(),
    marker=fields.ID(),
    quote=Words(),
    body=Words(),
    quote_id=_number(),
    body_id=_number(),
)


def wanted_format() -> str:
    """ARRAYS, or STOCK where the environment variable QUOTELINE_INDEX asks for it."""
    return STOCK if os.environ.get("QUOTELINE_INDEX") == STOCK else ARRAYS


def marker(library_id: str, revision: int, format: str) -> str:
    """The term that says which state of which library an index holds, and how it is written."""
    return f"{VERSION}-{format} {library_id} {revision}"


def marked_revision(text: str, library_id: str, format: str) -> int:
    """The revision in a marker; raises IndexUnusable when it is of another version, format or library."""
    version, _, rest = text.partition(" ")
    library, _, revision = rest.rpartition(" ")
    if version != f"{VERSION}-{format}":
        raise IndexUnusable(f"made by another version ({version})")
    if library != library_id:
        raise IndexUnusable("made from another library")
    return int(revision)
