"""Many queries and what they find, as tables: a row for each query, or for each of their hits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from quoteline.domain import QuotationDetail, UserError
from quoteline.exporters import jsonl, tables
from quoteline.exporters.options import ExportOptions, Setting
from quoteline.exporters.rows import FORMATS, write_rows
from quoteline.services import browsing, many_queries
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.many_queries import Answer, ManyQuery, Newest
from quoteline.services.writing import whole_file
from quoteline.wording import say

__all__ = [
    "ANSWERS",
    "FORMATS",
    "answer_pieces",
    "format_of",
    "hit_pieces",
    "write",
    "write_answers",
    "write_hits",
]

ANSWERS = (
    *("line", "name", "query", "understood", "from", "to", "quotations", "articles", "speakers"),
    *("first_said", "last_said", "undated", "newest", "newest_words"),
    *("as_words", "did_you_mean"),
)
BESIDE = ("line", "name", "query")  # what stands with each hit
BATCH = 200  # hits that are read at once
STEP = 50  # rows between two signs that the work goes on

Row = Mapping[str, Any]


def format_of(path: Path) -> str:
    """The format that the name of a file asks for. Raises UserError where it asks for none."""
    ending = path.suffix.lower().removeprefix(".")
    if ending in FORMATS:
        return ending
    known = ", ".join(f".{each}" for each in FORMATS)
    raise UserError(say("“{name}” does not tell the format: end it in {known}.", name=path.name, known=known))


def answer_row(answer: Answer) -> Row:
    """What a query finds, by the names of ANSWERS. Days are dates; ``newest`` are numbers of quotations."""
    asked = answer.asked
    return {
        "line": asked.place,
        "name": asked.name,
        "query": asked.query,
        "understood": answer.understood,
        "from": asked.first,
        "to": asked.last,
        "quotations": answer.quotations,
        "articles": answer.articles,
        "speakers": answer.speakers,
        "first_said": answer.first,
        "last_said": answer.last,
        "undated": answer.undated,
        "newest": [each.id for each in answer.newest],
        "newest_words": list(map(_in_a_line, answer.newest)),
        "as_words": answer.as_words,
        "did_you_mean": answer.did_you_mean,
    }


def _in_a_line(newest: Newest) -> str:
    said = newest.said.isoformat() if newest.said else "undated"
    return f"{said} {newest.speaker or 'unknown'}: {newest.words}"


def answer_pieces(answers: Iterable[Answer], format: str) -> Iterator[bytes]:
    """A table with a row for each query, as pieces of a file; some may be empty. Raises UserError at once."""
    return write_rows(map(answer_row, answers), ANSWERS, format)


def hit_pieces(
    library: Library,
    queries: Iterable[ManyQuery],
    format: str,
    limit: int | None = None,
    sort: Sort | None = None,
) -> Iterator[bytes]:
    """A table with a row for each hit of each query, the query beside it, as pieces of a file.

    At most ``limit`` of each; those said last first, or in the order of ``sort``. Raises UserError at once
    for another format.
    """
    told = _as_object if format == "jsonl" else _as_cells
    columns = jsonl.KEYS if format == "jsonl" else tables.COLUMNS
    rows = (
        {**_beside(asked), **told(detail)}
        for asked in queries
        for detail in _details(library, many_queries.hits(library, asked, limit, sort))
    )
    return write_rows(rows, (*BESIDE, *columns), format)


def _details(library: Library, ids: Sequence[int]) -> Iterator[QuotationDetail]:
    for start in range(0, len(ids), BATCH):
        yield from browsing.details(library, ids[start : start + BATCH])


def _beside(asked: ManyQuery) -> Row:
    return {"line": asked.place, "name": asked.name, "query": asked.query}


_PLAIN = Setting(ExportOptions(), tables.COLUMNS)


def _as_cells(detail: QuotationDetail) -> Row:
    """The cells of an export, days as days and numbers as numbers."""
    cells: dict[str, Any] = {name: tables.cell(name, detail, _PLAIN) for name in tables.COLUMNS}
    for name, day in tables.DAYS.items():
        cells[name] = day(detail)
    return {**cells, "id": detail.row.id, "confidence": round(detail.row.confidence, 4)}


def _as_object(detail: QuotationDetail) -> Row:
    return jsonl.detail_object(detail)


def write(pieces: Iterator[bytes], path: Path) -> Iterator[int]:
    """Write a table to a file, giving now and then how many pieces are done.

    It takes its place when it is whole: one that is stopped or fails leaves nothing. Raises UserError.
    """
    done = 0
    with whole_file(path) as file, closing(pieces):  # type: ignore[type-var]  # a generator, which closes
        for done, piece in enumerate(pieces, start=1):
            file.buffer.write(piece)
            if done % STEP == 0:
                yield done
    yield done


def write_answers(answers: Sequence[Answer], path: Path) -> Iterator[int]:
    """Write a row for each query to a file, in the format that its name asks for. Raises UserError."""
    yield from write(answer_pieces(answers, format_of(path)), path)


def write_hits(library: Library, queries: Sequence[ManyQuery], path: Path) -> Iterator[int]:
    """Write all hits of all queries to a file, in the format that its name asks for. Raises UserError."""
    if path.exists() and path.samefile(library.path):
        raise UserError(say("“{path}” is this library. Choose another name for this file.", path=str(path)))
    yield from write(hit_pieces(library, queries, format_of(path)), path)
