"""A list of queries is read: one a line of a text, or one a row of a table with a column “query”."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Final, TextIO

from quoteline.importers.decoding import open_rows
from quoteline.importers.mapping import shown
from quoteline.importers.problems import UnreadableError
from quoteline.importers.rows import raw_table
from quoteline.importers.source import Asked, Source
from quoteline.wording import say

MOST: Final = 10_000  # queries of a list
LONGEST: Final = 4_000  # characters of a query; what is longer is an article, not a question
TABLES: Final = frozenset({".csv", ".tsv"})
WORKBOOKS: Final = frozenset({".xlsx", ".xlsm"})
ASKED: Final = Asked(columns={"text": "query"})  # the column that makes a table a list of queries
FIELDS: Final = ("query", "name", "from", "to")
UNREAD: Final = "\ufffd"  # what stands for bytes that are no letters


@dataclass(frozen=True, slots=True)
class ListedQuery:
    """A query as a list has it. ``place``: its line or row, from 1; the days are as they were written."""

    place: int
    query: str
    name: str = ""
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class Unasked:
    """A line that is no query, and why, in words."""

    place: int
    reason: str


Found = ListedQuery | Unasked


def read_file(path: Path) -> Iterator[Found]:
    """The queries of a file, in order: a table where its name says so, else one a line.

    Raises UnreadableError where it is no list of queries, OSError where it cannot be opened.
    """
    ending = path.suffix.lower()
    if ending in WORKBOOKS:
        return _limited(_of_workbook(path))
    return _limited(_of_table(path) if ending in TABLES else _of_text(path))


def read_text(text: str) -> Iterator[Found]:
    """The queries of a text, one a line; empty lines, and those that begin with ``#``, are passed over."""
    return _limited(_of_lines(io.StringIO(text, newline=None)))


def _limited(found: Iterator[Found]) -> Iterator[Found]:
    """The first of them; one that tells of it where there are more."""
    yield from islice(found, MOST)
    beyond = next(found, None)
    if beyond is not None:
        reason = say(
            "a list holds {most} queries at most; this line, and all behind it, was left out", most=MOST
        )
        yield Unasked(beyond.place, reason)


def _of_text(path: Path) -> Iterator[Found]:
    with open_rows(path) as stream:
        yield from _of_lines(stream)


def _of_lines(stream: TextIO) -> Iterator[Found]:
    number = 0
    while line := stream.readline(LONGEST + 2):
        number += 1
        query = line.strip().removeprefix("\ufeff").strip()
        whole = line.endswith(("\n", "\r")) or len(line) < LONGEST + 2
        while not whole:
            rest = stream.readline(LONGEST)
            whole = rest.endswith(("\n", "\r")) or len(rest) < LONGEST
            query = (query + rest)[: LONGEST + 1]
        if "\0" in line:
            raise UnreadableError(say("it is not a text file"))
        if query and not query.startswith("#"):
            yield _checked(ListedQuery(number, query))


def _checked(listed: ListedQuery) -> Found:
    if not listed.query:
        return Unasked(listed.place, say("its query is empty"))
    if len(listed.query) > LONGEST:
        return Unasked(listed.place, say("it is longer than {most} letters", most=LONGEST))
    if UNREAD in listed.query:
        return Unasked(listed.place, say("it holds bytes that are no letters"))
    return listed


# --- tables ------------------------------------------------------------------------------------------


def _of_table(path: Path) -> Iterator[Found]:
    table = raw_table(Source.of(path, ASKED))
    names = next(table, None) or []
    places = _places(names)
    for number, cells in enumerate(table, start=2):
        if cells is None:
            reason = say("it opens a quotation mark that is never closed; all behind it was not read")
            yield Unasked(number, reason)
        elif any(cell.strip() for cell in cells):
            yield _of_cells(number, cells, places, len(names))


def _places(names: Sequence[str]) -> Mapping[str, int]:
    """Where the columns that we know stand. Raises UnreadableError where none is “query”."""
    plain = [name.strip().casefold() for name in names]
    places: dict[str, int] = {field: plain.index(field) for field in FIELDS if field in plain}
    if "query" not in places:
        raise UnreadableError(
            say("it has no column “{name}”; its columns are: {columns}", name="query", columns=shown(names))
        )
    return places


def _of_cells(number: int, cells: Sequence[str], places: Mapping[str, int], width: int) -> Found:
    """A row. One with more cells than the header names was cut at a sign that belongs to its query."""
    if any(cell.strip() for cell in cells[width:]):
        reason = say("it has more cells than the table has columns: put its query in quotation marks")
        return Unasked(number, reason)
    held = {field: " ".join(cells[at].split()) for field, at in places.items() if at < len(cells)}
    return _of_row(number, held)


def _of_row(number: int, held: Mapping[str, str]) -> Found:
    query, name, first, last = (held.get(field, "") for field in FIELDS)
    return _checked(ListedQuery(number, query, name, first, last))


def _of_workbook(path: Path) -> Iterator[Found]:
    """The first sheet that has the column. Row numbers are those that a spreadsheet shows."""
    from quoteline.importers.workbook import opened, rows_of, sheet_of

    with opened(path) as book:
        troubles: list[UnreadableError] = []
        for sheet in book.worksheets:
            try:
                head = sheet_of(sheet, ASKED.columns)
            except UnreadableError as error:
                troubles.append(error)
                continue
            for number, row in rows_of(sheet, head):
                yield _of_row(number, _known(row.items()))
            return
        raise troubles[0] if troubles else UnreadableError(say("it holds no text"))


def _known(cells: Iterable[tuple[str, object]]) -> Mapping[str, str]:
    """The cells of the columns that we know, as text; the column that was asked for is called “text”."""
    held: dict[str, str] = {}
    for name, value in cells:
        field = "query" if name == "text" else name.strip().casefold()
        if field in FIELDS:
            written = value.isoformat() if isinstance(value, date) else str(value)
            held.setdefault(field, " ".join(written.split()))
    return held
