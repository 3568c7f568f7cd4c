"""A workbook (XLSX) becomes articles: every sheet that has a column for the text, one article a row."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, Final

from quoteline.domain import Article
from quoteline.importers.decoding import MEGABYTE, storable
from quoteline.importers.fields import article_of_row, outlet_of
from quoteline.importers.mapping import checked, renamed, tells_text, told_apart
from quoteline.importers.packages import OLE, damaged, package
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.publication.rows import DayOrder
from quoteline.importers.source import Source
from quoteline.wording import say

MOST_ROWS: Final = 1_048_576  # of a sheet, as Excel has it; a file may claim any number
MOST_COLUMNS: Final = 500  # more are cut off: a row is made as wide as its last cell says
LOOKED_AT: Final = 20  # rows above which the header is: a title, a date, an empty line
LONGEST_CELL: Final = 32_767  # characters; Excel cuts off what is longer, without a word
# The lists that are held whole in memory. Styles and names of a million would take minutes.
LARGEST_LIST: Final = 5 * MEGABYTE
MOST_STRINGS: Final = 2_000_000
IN_PIECES = ("xl/worksheets/", "xl/sharedStrings")
DOCTYPES = (b"<!DOCTYPE", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))

Cells = Sequence[object]


@dataclass(frozen=True)
class Sheet:
    """A sheet whose row ``header`` (from 1) names its columns, and what a person told of them."""

    title: str
    names: Sequence[str]
    header: int
    found: Mapping[str, str]


def read_workbook(source: Source) -> Iterator[Article | Problem]:
    """The articles of a workbook: ``PATH#ROW``, or ``PATH#SHEET!ROW`` where it has several sheets.

    A sheet without a column for the text is left aside, with a Problem; an empty one without. Raises
    UnreadableError where no sheet has one.
    """
    with opened(source.path) as book:
        sheets = [sheet for sheet in book.worksheets if any(True for _ in _rows(sheet))]
        told = [_sheet_or_problem(sheet, source, several=len(sheets) > 1) for sheet in sheets]
        if not any(isinstance(each, Sheet) for each in told):
            raise UnreadableError(
                next((each.reason for each in told if isinstance(each, Problem)), say("it holds no text"))
            )
        for sheet, each in zip(sheets, told, strict=True):
            if isinstance(each, Problem):
                yield each
            else:
                yield from _articles(sheet, each, source, several=len(sheets) > 1)


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """The workbook, to be read row by row. Raises UnreadableError where it is none, or of no honest size."""
    _check(path)
    import openpyxl

    # It says much about styles that it does not know; what counts here are values.
    warnings.filterwarnings("ignore", module="openpyxl")
    with path.open("rb") as stream:
        try:
            book = openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        except (MemoryError, OSError):
            raise
        except Exception as error:  # other people's parser on a hostile file
            raise UnreadableError(damaged()) from error
        try:
            yield book
        finally:
            book.close()


def _check(path: Path) -> None:
    """Unpacks all that is to be read once, to count it: openpyxl believes what it is told."""
    with path.open("rb") as stream:
        if stream.read(len(OLE)) == OLE:
            raise UnreadableError(
                say("it is locked with a password, or of the kind that Excel wrote before 2007")
            )
    with package(path) as parts:
        for name in filter(_is_read, parts.names()):
            _check_part(name, parts.pieces(name))


def _is_read(name: str) -> bool:
    return name.endswith((".xml", ".rels")) and name.startswith(("xl/", "_rels/", "[Content", "docProps/"))


def _check_part(name: str, pieces: Iterable[bytes]) -> None:
    strings = size = 0
    for piece in pieces:
        size += len(piece)
        strings += piece.count(b"<si") if name.startswith("xl/sharedStrings") else 0
        if any(mark in piece for mark in DOCTYPES):
            raise UnreadableError(say("it brings a document type definition, which no such document needs"))
    if strings > MOST_STRINGS or (size > LARGEST_LIST and not name.startswith(IN_PIECES)):
        raise UnreadableError(say("it holds more than a workbook of articles does"))


def _rows(sheet: Any) -> Iterator[tuple[int, Cells]]:
    """The rows of a sheet that are not empty, with their numbers."""
    rows = sheet.iter_rows(min_row=1, max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True)
    number = 0
    blank: Cells = ()  # rows that the file leaves out are all one and the same
    while True:
        try:
            cells = next(rows, None)
        except (MemoryError, OSError):
            raise
        except Exception as error:  # other people's parser on a hostile file
            raise UnreadableError(damaged()) from error
        if cells is None:
            return
        number += 1
        if cells is blank:
            continue
        if any(cell is not None and cell != "" for cell in cells):
            yield number, cells
        else:
            blank = cells


def _sheet_or_problem(sheet: Any, source: Source, *, several: bool) -> Sheet | Problem:
    try:
        return sheet_of(sheet, source.asked.columns)
    except UnreadableError as error:
        return Problem(
            error.reason, source.place(storable(sheet.title)) if several else source.origin, skipped=True
        )


def sheet_of(sheet: Any, columns: Mapping[str, str]) -> Sheet:
    """A sheet with its header. Raises UnreadableError where none of its columns is told or known to hold the
    text, or a told column is not there."""
    number, names = _head(sheet, columns)
    return Sheet(storable(sheet.title), names, number, checked(names, columns))


def _head(sheet: Any, columns: Mapping[str, str]) -> tuple[int, list[str]]:
    """The first row that names a text, as told or as known, with its number; else the first of the widest."""
    heads = [(number, _names(cells)) for number, cells in islice(_rows(sheet), LOOKED_AT)]
    widest = max(heads, key=lambda each: len(list(filter(None, each[1]))), default=(1, []))
    return next((each for each in heads if tells_text(each[1], columns)), widest)


def first_rows(source: Source, rows: int) -> tuple[Sequence[str], Sequence[Cells]]:
    """The columns and first rows of the first sheet with articles, else of the first that holds anything.

    Raises UnreadableError where it is no workbook.
    """
    with opened(source.path) as book:
        sheets = [sheet for sheet in book.worksheets if any(True for _ in _rows(sheet))]
        heads = [_head(sheet, {}) for sheet in sheets]
        telling = (each for each in zip(sheets, heads, strict=True) if tells_text(each[1][1], {}))
        sheet, (header, names) = next(telling, (sheets[0], heads[0]) if sheets else (None, (0, [])))
        below = (cells for number, cells in _rows(sheet) if number > header) if sheets else iter(())
        return names, [
            [None if cell is None else value(cell) for cell in cells] for cells in islice(below, rows)
        ]


def _names(cells: Cells) -> list[str]:
    names = [str(value(cell)).strip() if cell is not None else "" for cell in cells]
    while names and not names[-1]:
        names.pop()
    return told_apart(names)


def _articles(sheet: Any, told: Sheet, source: Source, *, several: bool) -> Iterator[Article | Problem]:
    order = DayOrder(lambda: (row for _, row in rows_of(sheet, told)), outlet_of)
    for number, row in rows_of(sheet, told):
        origin = source.place(f"{told.title}!{number}" if several else number)
        article = article_of_row(row, origin, number, order)
        yield article
        if isinstance(article, Article) and len(article.text) == LONGEST_CELL:
            yield Problem(
                say(
                    "the text in row {number} ends where a cell of a workbook is full: the rest was cut off"
                    " when it was written",
                    number=str(number),
                ),
                origin,
            )


def rows_of(sheet: Any, told: Sheet) -> Iterator[tuple[int, Mapping[str, object]]]:
    """The rows below the header, by the names of their columns, with their numbers."""
    for number, cells in _rows(sheet):
        if number > told.header:
            row: dict[str, object] = {}
            for position, cell in enumerate(cells):
                if cell is not None:
                    named = position < len(told.names) and told.names[position]
                    row.setdefault(named or f"column {position + 1}", value(cell))
            yield number, renamed(row, told.found)


def value(cell: object) -> object:
    """The value of a cell as fields are read: days stay days, times become words."""
    if isinstance(cell, str):
        return storable(_unescaped(cell))
    if isinstance(cell, time | timedelta):
        return str(cell)
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date()  # a day as workbooks keep it
    return cell if isinstance(cell, date | int | float | bool) else storable(str(cell))


def _unescaped(cell: str) -> str:
    """Signs that cannot stand in XML are written as _x000D_."""
    if "_x" not in cell:
        return cell
    from openpyxl.utils.escape import unescape

    return str(unescape(cell))
