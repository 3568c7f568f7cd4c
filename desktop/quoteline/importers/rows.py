"""Exports with one article a row: JSON lines, a JSON array, a table with separated values."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from typing import TextIO

from quoteline.domain import Article
from quoteline.importers.decoding import MEGABYTE, TEXT_LIMIT, decode, open_rows, read_bytes, storable
from quoteline.importers.fields import KNOWN, article_of_row, outlet_of
from quoteline.importers.mapping import checked, checked_fields, renamed, tells_text, told_apart
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.publication.rows import DayOrder
from quoteline.importers.source import Source
from quoteline.wording import say

LONGEST_ROW = TEXT_LIMIT  # characters; an article is never this long, a damaged file may be
LOOKED_AT = 100  # objects whose fields are looked at before the first becomes an article
DELIMITERS = ",;\t"
END = "\x03\x1c end of the table"  # no line of a text


def read_json_lines(source: Source) -> Iterator[Article | Problem]:
    """The articles of a file with one JSON object a line, read line by line. Rows are lines, from 1.

    Raises UnreadableError where no object names a text, or none has a field that a person told of.
    """
    found = _fields(islice(objects_of_lines(source), LOOKED_AT), source)
    order = DayOrder(lambda: (renamed(row, found) for row in objects_of_lines(source)), outlet_of)
    with open_rows(source.path) as stream:
        for number, line in enumerate(_lines(stream), start=1):
            origin = source.place(number)
            if line is None:
                yield Problem(
                    say(
                        "row {number} is longer than {size} MB",
                        number=str(number),
                        size=str(LONGEST_ROW // MEGABYTE),
                    ),
                    origin,
                )
            elif line.strip():
                yield _article_of_line(line, origin, number, order, found)


def _fields(rows: Iterable[Mapping[str, object]], source: Source) -> Mapping[str, str]:
    """The fields that a person told of, as the objects name them. Raises UnreadableError."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    return checked_fields(names, source.asked.columns) if names else {}


def objects_of_lines(source: Source) -> Iterator[Mapping[str, object]]:
    """The rows of a file of JSON lines once more, those that can be read."""
    with open_rows(source.path) as stream:
        for line in filter(None, _lines(stream)):
            with suppress(UnreadableError):
                row = _parsed(line)
                if isinstance(row, dict):
                    yield row


def _lines(stream: TextIO) -> Iterator[str | None]:
    """The lines of an export; None for one too long to be held."""
    while line := stream.readline(LONGEST_ROW):
        if len(line) < LONGEST_ROW or line.endswith(("\n", "\r")):
            yield line
            continue
        while line and not line.endswith(("\n", "\r")):
            line = stream.readline(LONGEST_ROW)
        yield None


def _article_of_line(
    line: str, origin: str, number: int, order: DayOrder, found: Mapping[str, str]
) -> Article | Problem:
    try:
        row = _parsed(line)
    except UnreadableError as error:
        return Problem(say("row {number}: {error}", number=str(number), error=error.reason), origin)
    return _article_of_value(row, origin, number, order, found)


def read_json(source: Source) -> Iterator[Article | Problem]:
    """The articles of a JSON file: an array of objects, one object, or an object that holds such an array."""
    rows = _rows_in(_parsed(decode(read_bytes(source.path))), source)
    objects = [row for row in rows if isinstance(row, dict)]
    found = _fields(objects, source)
    if not objects:
        raise UnreadableError(
            say('it holds no articles: nothing in it has a field "text", "body" or "content"')
        )
    order = DayOrder(lambda: (renamed(row, found) for row in objects), outlet_of)
    for number, row in enumerate(rows, start=1):
        yield _article_of_value(row, source.place(number), number, order, found)


def objects_in(source: Source) -> list[Mapping[str, object]]:
    """The objects in a JSON file that would be rows. Raises UnreadableError."""
    rows = _rows_in(_parsed(decode(read_bytes(source.path))), source)
    return [row for row in rows if isinstance(row, dict)]


def _rows_in(value: object, source: Source) -> list[object]:
    if isinstance(value, list):
        return value
    if isinstance(value, dict) and not tells_text(list(value), source.asked.columns):
        arrays = [part for part in value.values() if isinstance(part, list) and _all_objects(part)]
        if len(arrays) == 1:
            return arrays[0]
    return [value]


def _all_objects(part: list[object]) -> bool:
    return bool(part) and all(isinstance(row, dict) for row in part)


def _parsed(text: str) -> object:
    """The JSON value in ``text``. Raises UnreadableError; NaN and infinity become null."""
    try:
        return json.loads(text, parse_constant=lambda _: None)
    except json.JSONDecodeError as error:
        raise UnreadableError(
            say("it is not JSON ({error}, character {place})", error=error.msg, place=str(error.pos + 1))
        ) from error
    except ValueError as error:  # a number of thousands of digits
        raise UnreadableError(say("it holds a number that is too long")) from error
    except RecursionError as error:
        raise UnreadableError(say("its brackets are nested too deeply")) from error


def _article_of_value(
    row: object, origin: str, number: int, order: DayOrder, found: Mapping[str, str]
) -> Article | Problem:
    if not isinstance(row, dict):
        return Problem(say("row {number} is not an object with named fields", number=str(number)), origin)
    return article_of_row(renamed(row, found), origin, number, order)


def read_table(source: Source) -> Iterator[Article | Problem]:
    """The articles of a CSV or TSV file with a header row. Rows are counted as a spreadsheet does:
    the header is row 1."""
    order = DayOrder(lambda: (row for _, row in _table(source) if row is not None), outlet_of)
    for number, row in _table(source):
        if row is None:
            yield _never_closed(source, number)
        else:
            yield article_of_row(row, source.place(number), number, order)


def _never_closed(source: Source, number: int) -> Problem:
    return Problem(
        say(
            "row {number} opens a quotation mark that is never closed: it and all behind it were not read",
            number=str(number),
        ),
        source.place(number),
    )


def _table(source: Source) -> Iterator[tuple[int, Mapping[str, object] | None]]:
    """The rows of a table that are not empty, with their numbers; None for one that never ends."""
    table = raw_table(source)
    names = told_apart(storable(cell).strip() for cell in next(table, None) or [])
    found = checked(names, source.asked.columns)
    for number, cells in enumerate(table, start=2):
        if cells is None:
            yield number, None
        elif any(cell.strip() for cell in cells):
            yield number, renamed(_row(names, cells), found)


def raw_table(source: Source) -> Iterator[list[str] | None]:
    """All rows of a table, the header first; None for one that runs to the end of the file because its
    quotation mark is never closed. Raises UnreadableError."""
    csv.field_size_limit(LONGEST_ROW)  # the default of 131,072 is shorter than a long interview
    with open_rows(source.path) as stream:
        delimiter = _delimiter(stream, source)
        reader = csv.reader(_with_end(stream), delimiter=delimiter)
        try:
            for cells in reader:
                if cells != [END]:
                    yield None if cells and cells[-1].endswith(END) else cells
        except csv.Error as error:
            raise UnreadableError(
                say(
                    "line {number} breaks the table ({error})",
                    number=str(reader.line_num),
                    error=str(error),
                )
            ) from error


def _with_end(stream: TextIO) -> Iterator[str]:
    """The lines, and one more: where it is no row of its own a quotation mark was open."""
    yield from stream
    yield END


def _delimiter(stream: TextIO, source: Source) -> str:
    """The separator that cuts the header into the most field names we know, or were told."""
    header = stream.readline(MEGABYTE)
    stream.seek(0)
    usual = "\t" if source.suffix == ".tsv" else ","
    candidates = [usual, *(sign for sign in DELIMITERS if sign != usual)]
    known = KNOWN | {told.strip().lower() for told in source.asked.columns.values()}

    def score(sign: str) -> tuple[int, int]:
        names = next(csv.reader([header], delimiter=sign), [])
        return sum(name.strip().lower() in known for name in names), len(names)

    return max(candidates, key=score)


def _row(names: list[str], cells: list[str]) -> Mapping[str, object]:
    """A row by column name; cells beyond the header are kept under "column N"."""
    row: dict[str, object] = {}
    for position, cell in enumerate(cells):
        name = names[position] if position < len(names) and names[position] else f"column {position + 1}"
        row.setdefault(name, cell)
    return row
