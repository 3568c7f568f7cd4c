"""Rows of any kind as a file: CSV, tab-separated, lines of JSON, or a workbook."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from io import StringIO
from typing import Any

from quoteline import passing
from quoteline.domain import UserError
from quoteline.exporters.packages import read_in_pieces
from quoteline.exporters.tables import BYTE_ORDER_MARK, safe
from quoteline.wording import say

Row = Mapping[str, Any]  # str, int, float, date, None, or a sequence of str
WIDE, NARROW = 40, 14  # letters of a column of a workbook, with words in it and without
JOINT = "; "  # between several values in one cell


def write_rows(rows: Iterable[Row], columns: Sequence[str], format: str) -> Iterator[bytes]:
    """The rows with these columns, in one of FORMATS, as pieces of a file; some may be empty.

    Rows are taken one by one. Closing the iterator leaves no temporary file. Raises UserError at once for
    another format.
    """
    if format not in FORMATS:
        raise UserError(
            say(
                "A table cannot be written as “{format}”; known are {known}.",
                format=format,
                known=", ".join(FORMATS),
            )
        )
    return FORMATS[format](rows, columns)


def _csv(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[bytes]:
    yield BYTE_ORDER_MARK.encode()
    yield from _separated(rows, columns, ",")


def _tsv(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[bytes]:
    yield from _separated(rows, columns, "\t")


def _separated(rows: Iterable[Row], columns: Sequence[str], sign: str) -> Iterator[bytes]:
    line = StringIO(newline="")
    writer = csv.writer(line, delimiter=sign, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_safe(row[name]) for name in columns])
        yield line.getvalue().encode("utf-8", "backslashreplace")
        line.seek(0)
        line.truncate()
    yield line.getvalue().encode("utf-8", "backslashreplace")


def _safe(value: Any) -> str | int | float:
    """A cell that no spreadsheet runs as a formula; numbers are none."""
    return value if isinstance(value, int | float) else safe(words_of(value))


def words_of(value: Any) -> str:
    """A value in one cell, as text."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str) else JOINT.join(map(str, value))


def _jsonl(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[bytes]:
    for row in rows:
        told = json.dumps({name: row[name] for name in columns}, ensure_ascii=False, default=words_of)
        yield f"{told}\n".encode("utf-8", "backslashreplace")


def _workbook(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[bytes]:
    from quoteline.exporters.workbook import new_book

    with passing.folder() as folder:
        path = folder / "rows.xlsx"
        with new_book(path) as book:
            sheets = _Sheets(book, columns)
            for row in rows:
                sheets.write(row)
                yield b""
            sheets.end()
        with path.open("rb") as file:
            yield from read_in_pieces(file)


class _Sheets:
    """The sheets of a workbook while rows are written to them; another one where one is full."""

    def __init__(self, book: Any, columns: Sequence[str]) -> None:
        self._book, self._columns = book, columns
        top = {"valign": "top"}
        self._head = book.add_format({**top, "bold": True, "bg_color": "#E7EBF3", "bottom": 1})
        self._plain = book.add_format(top)
        self._day = book.add_format({**top, "align": "left", "num_format": "yyyy-mm-dd"})
        self._begin()

    def _begin(self) -> None:
        self._sheet, self._row = self._book.add_worksheet(), 0
        self._sheet.freeze_panes(1, 0)
        for place, name in enumerate(self._columns):
            self._sheet.set_column(place, place, WIDE if name in WORDY else NARROW)
            self._sheet.write_string(0, place, name, self._head)

    def write(self, row: Row) -> None:
        from quoteline.exporters.workbook import FIRST_DAY, ROWS, fitting

        if self._row + 1 >= ROWS:
            self.end()
            self._begin()
        self._row += 1
        for place, name in enumerate(self._columns):
            value = row[name]
            if isinstance(value, int | float):
                self._sheet.write_number(self._row, place, value, self._plain)
            elif isinstance(value, date) and value >= FIRST_DAY:
                self._sheet.write_datetime(self._row, place, value, self._day)
            elif words := words_of(value):
                self._sheet.write_string(self._row, place, fitting(words), self._plain)

    def end(self) -> None:
        """What comes once all rows are there."""
        self._sheet.autofilter(0, 0, self._row, len(self._columns) - 1)


WORDY = frozenset(
    {"query", "understood", "newest_words", "as_words", "quotation", "article_title", "context_before"}
    | {"context_after", "url", "note"}
)
FORMATS: Mapping[str, Callable[[Iterable[Row], Sequence[str]], Iterator[bytes]]] = {
    "csv": _csv,
    "tsv": _tsv,
    "jsonl": _jsonl,
    "xlsx": _workbook,
}
