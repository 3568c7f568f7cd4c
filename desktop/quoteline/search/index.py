"""The search index, open for reading: which quotations or articles have these words, and how well they fit.

An index is a cache that is never refreshed in place: Whoosh's ``refresh()`` may bring deleted documents
back, so a changed index is closed and opened again.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC
from whoosh.reading import SegmentReader

from quoteline.domain import Condition
from quoteline.search import likeness, meant, sealing
from quoteline.search.array_segment import ArraySegment
from quoteline.search.codec import ArrayRecord
from quoteline.search.leaves import check_about_words
from quoteline.search.likeness import Alike, Text
from quoteline.search.meaning import Meant
from quoteline.search.schema import (
    FIELDS,
    MARKER,
    NAME,
    SCHEMA,
    IndexUnusable,
    marked_revision,
    wanted_format,
)
from quoteline.search.spelling import Neighbour, neighbours
from quoteline.search.stock_matching import StockEvaluator
from quoteline.search.stock_segment import Segment
from quoteline.search.whole import Evaluator

__all__ = ["Index", "IndexUnusable"]

AnySegment = Segment | ArraySegment
Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

ATTEMPTS = 5  # a writer may replace the files between two steps of opening them
MOST_SEGMENTS = 64
LARGE_SEGMENT = 10_000  # documents; as many segments of this size as there are documents for are welcome
MOST_DELETED = 1 / 3
FEW_DOCUMENTS = 1000  # an index of this size is never worth rebuilding for tidiness


class Index:
    """An open index; belongs to the thread that opened it. ``revision`` is the library's that it shows."""

    def __init__(
        self,
        folder: Path,
        generation: int,
        segments: Sequence[AnySegment],
        revision: int,
    ) -> None:
        self.folder = folder
        self.revision = revision
        self.generation = generation  # the commit that it shows
        self._segments = segments

    @classmethod
    def open(cls, folder: Path, library_id: str, *, thoroughly: bool = False) -> Index:
        """Open the index of a library in a folder of the user's cache.

        Raises IndexUnusable when there is none, when it is damaged (``thoroughly``: when any byte of it
        changed), or when it was made by another version or from another library.
        """
        for attempt in range(ATTEMPTS):
            generation = _generation(folder)
            try:
                return cls._open(folder, generation, library_id, thoroughly)
            except IndexUnusable:
                if attempt == ATTEMPTS - 1 or _generation(folder) == generation:
                    raise
                time.sleep(0.02)
        raise AssertionError("the last attempt returns or raises")

    @classmethod
    def _open(cls, folder: Path, generation: int, library_id: str, thoroughly: bool) -> Index:
        if generation < 0:
            raise IndexUnusable("there is none")
        sealing.check(folder, generation, thoroughly=thoroughly)
        with _damage_named():
            segments = _segments(folder, generation)
            index = cls(folder, generation, segments, -1)
        try:
            with _damage_named():
                index.revision = marked_revision(index._marker(), library_id, wanted_format())
        except IndexUnusable:
            index.close()
            raise
        return index

    def _marker(self) -> str:
        found = [mark for segment in self._segments for mark in segment.marks(MARKER)]
        if len(found) != 1:
            raise IndexUnusable(f"it has {len(found)} markers")
        return found[0]

    def close(self) -> None:
        """Let the files go. Nothing can be asked afterwards."""
        segments, self._segments = self._segments, []
        for segment in segments:
            segment.close()

    def moved_on(self) -> bool:
        """Whether a newer state was committed since: close this one and open again."""
        return _generation(self.folder) != self.generation

    # --- asking ---

    def ids(self, condition: Condition, where: str) -> Ints:
        """Ids of all quotations, or articles, for which a condition about words is true, in no order.

        ``where`` is "quotes" or "articles". Raises ValueError when the condition is about anything but
        words, IndexUnusable when the index turns out to be damaged.
        """
        check_about_words(condition, where)
        with _damage_named():
            return self._evaluator(where).ids(condition)

    def scores(self, condition: Condition, where: str, limit: int | None = None) -> tuple[Ints, Floats]:
        """The same ids with their BM25, best first, equals by id; at most ``limit`` of them."""
        check_about_words(condition, where)
        with _damage_named():
            ids, scores = self._evaluator(where).scores(condition, limit)
            order = np.lexsort((ids, -scores))[:limit]
            return ids[order], scores[order]

    def meant(self, leaf: Condition, where: str, most: int) -> Meant:
        """Which words a pattern, a nearly typed word or a stem stands for, the most frequent first."""
        with _damage_named():
            return meant.meant(self._segments, FIELDS[where], leaf, most)

    def words_near(self, word: str, where: str, apart: int) -> list[Neighbour]:
        """The words at most so many slips of the hand away from a folded word, itself among them."""
        with _damage_named():
            return neighbours(self._segments, FIELDS[where], word, apart)

    def alike(self, text: Text, where: str, most: int) -> Alike:
        """The texts that share most of what a text tells, the best first."""
        with _damage_named():
            return likeness.alike(self._segments, FIELDS[where], text, most)

    def worth(self, condition: Condition, where: str) -> tuple[Ints, Floats]:
        """The same ids and their BM25, in no order: what :func:`scores` sorts."""
        check_about_words(condition, where)
        with _damage_named():
            return self._evaluator(where).scores(condition)

    def _evaluator(self, where: str) -> Evaluator | StockEvaluator:
        arrays = [each for each in self._segments if isinstance(each, ArraySegment)]
        stock = [each for each in self._segments if isinstance(each, Segment)]
        return StockEvaluator(stock, FIELDS[where]) if stock else Evaluator(arrays, FIELDS[where])

    def count(self, where: str) -> int:
        """How many quotations or articles it holds."""
        with _damage_named():
            return sum(segment.count_living(FIELDS[where]) for segment in self._segments)

    def needs_rebuild(self) -> bool:
        """Whether so much was deleted or so many parts piled up that searching suffers."""
        total = sum(segment.documents_in_all() for segment in self._segments)
        deleted = sum(len(segment.deleted) for segment in self._segments)
        many_deleted = total > FEW_DOCUMENTS and deleted > total * MOST_DELETED
        return many_deleted or len(self._segments) > MOST_SEGMENTS + total // LARGE_SEGMENT


def _generation(folder: Path) -> int:
    """The newest table of contents in a folder; -1 when there is none."""
    return int(TOC._latest_generation(FileStorage(str(folder)).list(), NAME))


class _Files(FileStorage):  # type: ignore[misc]  # Whoosh has no types
    """An index's files. Whoosh leaves a damaged file open; one that is open cannot be removed everywhere."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder), readonly=True)
        self.opened: list[Any] = []

    def open_file(self, name: str, **options: Any) -> Any:
        file = super().open_file(name, **options)
        self.opened.append(file)
        return file

    def close_all(self) -> None:
        for file in self.opened:
            with suppress(Exception):  # those that were closed already object to it
                file.close()


def _segments(folder: Path, generation: int) -> list[AnySegment]:
    files = _Files(folder)
    opened: list[AnySegment] = []
    try:
        for segment in TOC.read(files, NAME, gen=generation, schema=SCHEMA).segments:
            if isinstance(segment, ArrayRecord):
                opened.append(segment.opened(folder))
            else:
                opened.append(Segment(SegmentReader(files, SCHEMA, segment, generation=generation)))
    except BaseException:
        for each in opened:
            each.close()
        files.close_all()
        raise
    return opened


@contextmanager
def _damage_named() -> Iterator[None]:
    """A damaged file shows itself in as many ways as there are bytes: all of them mean "rebuild"."""
    try:
        yield
    except IndexUnusable:
        raise
    except Exception as error:
        raise IndexUnusable(f"it cannot be read: {error!r}") from error
