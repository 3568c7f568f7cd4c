"""Writing the index with Whoosh's own writer and format: slower by far, and there for the day ours fails."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.index import TOC, FileIndex, clean_files
from whoosh.reading import SegmentReader
from whoosh.writing import LockError, SegmentWriter

from quoteline import lasting
from quoteline.search import sealing, stock_mapped
from quoteline.search.schema import MARKER, NAME, SCHEMA, STOCK, IndexBusy, IndexUnusable, marker

LARGE = 2048  # documents; segments of this size are not merged any more
MANY = 8  # segments of like size; before there are so many there is nothing to gain
MEMORY_MB = 256  # Whoosh's own estimate of unwritten postings, above which it sorts on disk

stock_mapped.install()


class StockWriter:
    """Changes to an index, seen by nobody before :meth:`commit`. Use it in a ``with`` statement.

    Leaving it without a commit undoes what was not committed. Raises IndexBusy while another process writes.
    """

    def __init__(self, folder: Path, library_id: str, revision: int = 0) -> None:
        """``revision`` is the state of the library that the index shows so far."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._library_id = library_id
        self._revision = revision
        self._writer: _Writer | None = None
        self._searcher: Any = None
        self._added: set[int] = set()

    def __enter__(self) -> StockWriter:
        self._writer = self._begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._abandon()

    def replace(self, article_id: int, body: str, quotations: Sequence[tuple[int, str]]) -> None:
        """Index an article and its quotations (id and words) in place of what there was of it."""
        self.remove(article_id)
        self._added.add(article_id)
        writer, article = self._open_writer(), str(article_id)
        writer.add_document(article=article, body=body, body_id=article_id)
        for quotation_id, words in quotations:
            writer.add_document(article=article, quote=words, quote_id=quotation_id)

    def remove(self, article_id: int) -> None:
        """Take an article and its quotations out."""
        if article_id in self._added:  # Whoosh cannot delete what is not committed yet
            self.commit(self._revision)
        self._delete(str(article_id))

    def commit(self, revision: int) -> None:
        """Make all changes visible at once, and the revision with them."""
        self._delete(MARKER)
        writer = self._open_writer()
        writer.add_document(article=MARKER, marker=marker(self._library_id, revision, STOCK))
        self._close_searcher()
        try:
            writer.commit(mergetype=_merge_small)
        except BaseException:
            self._abandon()
            raise
        self._writer = None
        self._revision = revision

    def _begin(self) -> _Writer:
        storage = FileStorage(str(self._folder))
        try:
            if TOC._latest_generation(storage.list(), NAME) < 0:
                FileIndex.create(storage, SCHEMA, NAME)
            writer = _Writer(FileIndex(storage, SCHEMA, NAME), limitmb=MEMORY_MB)
        except LockError as error:
            raise IndexBusy(str(self._folder)) from error
        except Exception as error:
            raise IndexUnusable(f"it cannot be written: {error!r}") from error
        self._added.clear()
        return writer

    def _open_writer(self) -> _Writer:
        if self._writer is None:
            self._writer = self._begin()
        return self._writer

    def _delete(self, article: str) -> None:
        writer = self._open_writer()
        if not writer.segments:
            return
        if self._searcher is None:
            self._searcher = writer.searcher()
        writer.delete_by_term("article", article, searcher=self._searcher)

    def _close_searcher(self) -> None:
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None

    def _abandon(self) -> None:
        """Drop what is not committed and let the lock go, also after a commit that failed half-way."""
        self._close_searcher()
        writer, self._writer = self._writer, None
        if writer is None:
            return
        with suppress(Exception):  # after a full disk even undoing fails; the next commit clears the litter
            writer.cancel()
        if writer.writelock is not None and writer.writelock.fd is not None:
            writer.writelock.release()


class _Writer(SegmentWriter):  # type: ignore[misc]  # Whoosh has no types
    """Whoosh's writer, but what it commits is written through to the disk and sealed first."""

    def _commit_toc(self, segments: list[Any]) -> None:
        folder = Path(self.storage.folder)
        names = [segment.make_filename(segment.COMPOUND_EXT) for segment in segments]
        if self._added:
            lasting.flush_file(folder / self.newsegment.make_filename(self.newsegment.COMPOUND_EXT))
        toc = _table_of_contents(segments, self.generation)
        sealing.seal(folder, self.generation, toc, names)
        sealing.write_through(folder / toc[0], toc[1])
        clean_files(self.storage, self.indexname, self.generation, segments)
        sealing.forget(folder, self.generation)


def _table_of_contents(segments: list[Any], generation: int) -> tuple[str, bytes]:
    """Name and bytes of the file that brings these segments into force."""
    memory = RamStorage()
    TOC(SCHEMA, segments, generation).write(memory, NAME)
    ((name, data),) = memory.files.items()
    return name, data


def _merge_small(writer: _Writer, segments: list[Any]) -> list[Any]:
    """Merge segments of like size when there are many, so that a document is merged three times at most;
    never large ones, which would take longer than building anew."""
    kept = [segment for segment in segments if segment.doc_count() > 0]
    tiers: defaultdict[int, list[Any]] = defaultdict(list)
    for segment in kept:
        if segment.doc_count_all() < LARGE:
            tiers[segment.doc_count_all().bit_length() // 3].append(segment)
    merged = [segment for tier in tiers.values() if len(tier) >= MANY for segment in tier]
    for segment in merged:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return [segment for segment in kept if segment not in merged]
