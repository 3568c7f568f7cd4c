"""Writing the search index: articles are replaced or removed, and committed together with a revision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.index import TOC, FileIndex, clean_files

from quoteline.search import sealing
from quoteline.search.array_segment import ArraySegment
from quoteline.search.codec import EXTENSION, ArrayCodec, ArrayRecord
from quoteline.search.drafting import Draft
from quoteline.search.merging import merge
from quoteline.search.schema import (
    ARRAYS,
    ARTICLE,
    MARKER,
    NAME,
    SCHEMA,
    STOCK,
    IndexBusy,
    IndexUnusable,
    marker,
    wanted_format,
)
from quoteline.search.stock_writing import StockWriter

__all__ = ["AnyWriter", "IndexBusy", "IndexWriter", "index_writer"]

MANY = 8  # segments of like size; before there are so many there is nothing to gain
MOST_WORDS = 120_000_000  # in a merged segment; what is larger takes long, and much memory, to write
TOKENS = 6_000_000  # words in memory (about 30 bytes each while they are sorted) before they are written


def index_writer(folder: Path, library_id: str, revision: int = 0) -> AnyWriter:
    """The writer of the wanted format, for an index that shows a revision of the library so far."""
    kind = StockWriter if wanted_format() == STOCK else IndexWriter
    return kind(folder, library_id, revision)


class IndexWriter:
    """Changes to an index, seen by nobody before :meth:`commit`. Use it in a ``with`` statement.

    Leaving it without a commit undoes what was not committed. Raises IndexBusy while another process writes.
    """

    def __init__(self, folder: Path, library_id: str, revision: int = 0) -> None:
        """``revision`` is the state of the library that the index shows so far."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._library_id = library_id
        self._revision = revision
        self._state: _State | None = None

    def __enter__(self) -> IndexWriter:
        self._state = self._begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._abandon()

    def replace(self, article_id: int, body: str, quotations: Sequence[tuple[int, str]]) -> None:
        """Index an article and its quotations (id and words) in place of what there was of it."""
        self.remove(article_id)
        state, article = self._open_state(), str(article_id)
        state.added.add(article_id)
        state.draft.add(article, "body", body, article_id)
        for quotation_id, words in quotations:
            state.draft.add(article, "quote", words, quotation_id)
        if state.draft.tokens >= TOKENS:
            state.write_draft()

    def remove(self, article_id: int) -> None:
        """Take an article and its quotations out."""
        if self._state is not None and article_id in self._state.added:  # it is not in a segment yet
            self.commit(self._revision)
        self._open_state().delete(str(article_id))

    def commit(self, revision: int) -> None:
        """Make all changes visible at once, and the revision with them."""
        state = self._open_state()
        state.delete(MARKER)
        state.draft.mark(MARKER, marker(self._library_id, revision, ARRAYS))
        try:
            state.commit()
        except BaseException:
            self._abandon()
            raise
        self._state = None
        self._revision = revision

    def _begin(self) -> _State:
        storage = FileStorage(str(self._folder))
        try:
            if TOC._latest_generation(storage.list(), NAME) < 0:
                FileIndex.create(storage, SCHEMA, NAME)
            return _State(FileIndex(storage, SCHEMA, NAME))
        except (IndexBusy, MemoryError):
            raise
        except Exception as error:
            raise IndexUnusable(f"it cannot be written: {error!r}") from error

    def _open_state(self) -> _State:
        if self._state is None:
            self._state = self._begin()
        return self._state

    def _abandon(self) -> None:
        """Drop what is not committed and let the lock go, also after a commit that failed half-way."""
        state, self._state = self._state, None
        if state is not None:
            state.end()


class _State:
    """One commit in the making. Holds the lock of the index, as a writer of Whoosh's does."""

    def __init__(self, index: Any) -> None:
        self._lock = index.lock("WRITELOCK")
        if not self._lock.acquire():
            raise IndexBusy(index.storage.folder)
        try:
            read = index._read_toc()
        except BaseException:
            self._lock.release()
            raise
        self.added: set[int] = set()
        self.draft = Draft()
        self._storage = index.storage
        self._folder = Path(index.storage.folder)
        self._generation: int = read.generation + 1
        self._records: list[ArrayRecord] = read.segments
        self._written: list[ArrayRecord] = []  # files of this commit
        self._drafted: list[ArrayRecord] = []  # those of them that hold what was added
        self._open: dict[str, ArraySegment] = {}

    def delete(self, article: str) -> None:
        """Mark all documents of an article, in every segment there is."""
        for record in self._records:
            segment = self._segment(record)
            number = segment.number_of(ARTICLE, article)
            if number is not None:
                for document in segment.ids(ARTICLE, number).tolist():
                    record.delete_document(document)

    def commit(self) -> None:
        """Write what was added, merge what is of like size, and bring it into force."""
        self.write_draft()
        before = [record for record in self._records if record.doc_count() > 0]
        merged = [*_many_alike(before), *self._drafted]
        kept = [record for record in before if record not in merged]
        records = [*kept, *(self._merged(merged) if len(merged) > 1 else merged)]
        toc = _table_of_contents(records, self._generation)
        sealing.seal(self._folder, self._generation, toc, [each.make_filename(EXTENSION) for each in records])
        unused = [each for each in self._written if each not in records]
        self._written.clear()  # from here on they may be in force
        sealing.write_through(self._folder / toc[0], toc[1])
        self._close()
        self._remove(unused)
        clean_files(self._storage, NAME, self._generation, records)
        sealing.forget(self._folder, self._generation)
        self._lock.release()

    def write_draft(self) -> None:
        """Write what was added so far; it comes into force with the commit."""
        if not self.draft.documents:
            return
        record = self._record()
        record.set_doc_count(self.draft.documents)
        self.draft.write(self._folder / record.make_filename(EXTENSION))
        self._drafted.append(record)
        self.draft = Draft()

    def end(self) -> None:
        """Undo all, and let the lock go."""
        self._close()
        self._remove(self._written)
        self._lock.release()

    def _remove(self, records: list[ArrayRecord]) -> None:
        for record in records:
            with suppress(OSError):  # the next commit clears what cannot be removed now
                (self._folder / record.make_filename(EXTENSION)).unlink(missing_ok=True)

    def _merged(self, records: list[ArrayRecord]) -> list[ArrayRecord]:
        """Some segments as one, if they are not too large for that together."""
        with ExitStack() as stack:  # opened again: with what was deleted meanwhile
            opened = [stack.enter_context(closing(record.opened(self._folder))) for record in records]
            if sum(segment.words_in_all() for segment in opened) > MOST_WORDS:
                return records
            merged = self._record()
            merged.set_doc_count(merge(opened, self._folder / merged.make_filename(EXTENSION)))
        return [merged]

    def _record(self) -> ArrayRecord:
        """A new segment, which goes again unless it is committed."""
        record = ArrayRecord(ArrayCodec(), NAME)
        self._written.append(record)
        return record

    def _segment(self, record: ArrayRecord) -> ArraySegment:
        name = record.segment_id()
        if name not in self._open:
            self._open[name] = record.opened(self._folder)
        return self._open[name]

    def _close(self) -> None:
        for segment in self._open.values():
            segment.close()
        self._open.clear()


def _many_alike(records: list[ArrayRecord]) -> list[ArrayRecord]:
    """Those of which there are so many of like size that they should be one."""
    tiers: defaultdict[int, list[ArrayRecord]] = defaultdict(list)
    for record in records:
        tiers[record.doc_count_all().bit_length() // 3].append(record)
    return [record for tier in tiers.values() if len(tier) >= MANY for record in tier]


def _table_of_contents(segments: list[Any], generation: int) -> tuple[str, bytes]:
    """Name and bytes of the file that brings these segments into force."""
    memory = RamStorage()
    TOC(SCHEMA, segments, generation).write(memory, NAME)
    ((name, data),) = memory.files.items()
    return name, data


AnyWriter = IndexWriter | StockWriter
