"""What the index holds: words with their places, and ids. No stored text, no numbers, no dates.

One Whoosh document for each quotation (field ``quote``) and each article (field ``body``), both with the
article's id as a term, by which they are deleted; one more says which state of which library this is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pickle import dumps
from struct import pack
from typing import Any

from whoosh import columns, fields, formats

from quoteline.search.folding import words

VERSION = 1  # of this schema and of the folding; another one means that the index is rebuilt
NAME = "MAIN"
MARKER = "marker"
FIELDS = {"quotes": "quote", "articles": "body"}


class IndexUnusable(Exception):  # noqa: N818  # it names a state, and the cure is to rebuild
    """The index is missing, damaged, of another version or of another library: it must be rebuilt."""


class Words(fields.FieldType):  # type: ignore[misc]  # Whoosh has no types
    """A text field that folds its text itself: twice as fast as an analyser that yields tokens.

    Every word is kept: without stop words and one-letter words “to be or not to be” could not be found.
    """

    def __init__(self) -> None:
        super().__init__(formats.Positions(), analyzer=None, scorable=True)

    def index(self, value: str, **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        places: defaultdict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(words(value)):
            places[word].append(place)
        for word, found in places.items():
            yield word.encode(), len(found), float(len(found)), _encoded(found)


def _encoded(places: list[int]) -> bytes:
    """As ``formats.Positions`` encodes them: the count, then the pickled steps from place to place."""
    steps = [place - before for place, before in zip(places, [0, *places], strict=False)]
    return pack("!I", len(places)) + dumps(steps, 2)


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


def marker(library_id: str, revision: int) -> str:
    """The term that says which state of which library an index holds."""
    return f"{VERSION} {library_id} {revision}"


def marked_revision(text: str, library_id: str) -> int:
    """The revision in a marker; raises IndexUnusable when it is of another version or library."""
    version, _, rest = text.partition(" ")
    library, _, revision = rest.rpartition(" ")
    if version != str(VERSION):
        raise IndexUnusable(f"made by another version ({version})")
    if library != library_id:
        raise IndexUnusable("made from another library")
    return int(revision)
