"""Whoosh used as its documentation shows, over invented quotations, to measure ours beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from whoosh import fields, highlight, index, query, scoring
from whoosh.analysis import StandardAnalyzer

EPOCH = datetime(1970, 1, 1)
BATCH_MB = 256

Row = tuple[int, int, int, str]  # id, speaker, day, text


class WhooshTrial:
    """An index with numbers, dates and stored text in it. Stop words are kept, as in the others."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index: Any = None
        self._searcher: Any = None

    def build(self, rows: Iterable[Row]) -> None:
        """Make the index and fill it."""
        analyzer = StandardAnalyzer(stoplist=None, minsize=1)
        schema = fields.Schema(
            id=fields.NUMERIC(stored=True, unique=True, sortable=True),
            speaker=fields.ID(stored=True, sortable=True),
            day=fields.DATETIME(stored=True, sortable=True),
            text=fields.TEXT(stored=True, analyzer=analyzer),
        )
        self._folder.mkdir(parents=True, exist_ok=True)
        self._index = index.create_in(str(self._folder), schema)
        self.add(rows)

    def add(self, rows: Iterable[Row]) -> None:
        """More of them, in one commit."""
        self.close()
        writer = self._index.writer(limitmb=BATCH_MB)
        for id, speaker, day, text in rows:
            writer.add_document(id=id, speaker=str(speaker), day=EPOCH + timedelta(day), text=text)
        writer.commit()

    def close(self) -> None:
        """Let the files go."""
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None

    def ids(self, asked: Any) -> list[int]:
        """All that match."""
        searcher = self._open()
        column = searcher.reader().column_reader("id")
        return [int(column[at]) for at in searcher.docs_for_query(asked)]

    def best(self, asked: Any, count: int) -> list[int]:
        """The best by BM25F."""
        return [hit["id"] for hit in self._open().search(asked, limit=count)]

    def best_of(self, asked: Any, speaker: int, first: int, last: int, count: int) -> list[int]:
        """The best of one speaker in some days."""
        days = query.DateRange("day", EPOCH + timedelta(first), EPOCH + timedelta(last))
        only = query.And([query.Term("speaker", str(speaker)), days])
        return [hit["id"] for hit in self._open().search(asked, limit=count, filter=only)]

    def newest(self, asked: Any, count: int) -> list[int]:
        """The newest of those that match."""
        return [hit["id"] for hit in self._open().search(asked, limit=count, sortedby="day", reverse=True)]

    def counts(self, asked: Any, by: str) -> dict[str, int]:
        """How many match for each speaker, or day."""
        searcher = self._open()
        column = searcher.reader().column_reader(by)
        return dict(Counter(str(column[at]) for at in searcher.docs_for_query(asked)))

    def snippets(self, asked: Any, count: int) -> list[str]:
        """Stretches of the best with what was found marked."""
        found = self._open().search(asked, limit=count)
        found.formatter = highlight.UppercaseFormatter()
        return [hit.highlights("text") for hit in found]

    def _open(self) -> Any:
        if self._searcher is None:
            self._searcher = self._index.searcher(weighting=scoring.BM25F())
        return self._searcher


def term(word: str) -> Any:
    """One word."""
    return query.Term("text", word)


def all_of(words: Sequence[str]) -> Any:
    """All of these words."""
    return query.And([query.Term("text", word) for word in words])


def phrase(words: Sequence[str]) -> Any:
    """These words in a row."""
    return query.Phrase("text", list(words))


def prefix(letters: str) -> Any:
    """Words that begin so."""
    return query.Prefix("text", letters)
