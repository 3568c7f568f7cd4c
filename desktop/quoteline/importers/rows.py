"""Exports with one article a row: JSON lines, a JSON array, a table with separated values."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import TextIO

from quoteline.domain import Article
from quoteline.importers.decoding import MEGABYTE, TEXT_LIMIT, decode, open_rows, read_bytes, storable
from quoteline.importers.fields import KNOWN, NAMES, article_of_row, outlet_of
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.publication.rows import DayOrder
from quoteline.importers.source import Source
from quoteline.wording import say

LONGEST_ROW = TEXT_LIMIT  # characters; an article is never this long, a damaged file may be
DELIMITERS = ",;\t"


def read_json_lines(source: Source) -> Iterator[Article | Problem]:
    """The articles of a file with one JSON object a line, read line by line. Rows are lines, from 1."""
    order = DayOrder(lambda: _objects_again(source), outlet_of)
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
                yield _article_of_line(line, origin, number, order)


def _objects_again(source: Source) -> Iterator[Mapping[str, object]]:
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


def _article_of_line(line: str, origin: str, number: int, order: DayOrder) -> Article | Problem:
    try:
        row = _parsed(line)
    except UnreadableError as error:
        return Problem(say("row {number}: {error}", number=str(number), error=error.reason), origin)
    return _article_of_value(row, origin, number, order)


def read_json(source: Source) -> Iterator[Article | Problem]:
    """The articles of a JSON file: an array of objects, one object, or an object that holds such an array."""
    value = _parsed(decode(read_bytes(source.path)))
    rows = _rows_in(value)
    if not any(isinstance(row, dict) and _names_text(row) for row in rows):
        raise UnreadableError(
            say('it holds no articles: nothing in it has a field "text", "body" or "content"')
        )
    order = DayOrder(lambda: (row for row in rows if isinstance(row, dict)), outlet_of)
    for number, row in enumerate(rows, start=1):
        yield _article_of_value(row, source.place(number), number, order)


def _rows_in(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    if isinstance(value, dict) and not _names_text(value):
        arrays = [part for part in value.values() if isinstance(part, list) and _all_objects(part)]
        if len(arrays) == 1:
            return arrays[0]
    return [value]


def _names_text(names: Iterable[str]) -> bool:
    return any(name.strip().lower() in NAMES["text"] for name in names)


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


def _article_of_value(row: object, origin: str, number: int, order: DayOrder) -> Article | Problem:
    if not isinstance(row, dict):
        return Problem(say("row {number} is not an object with named fields", number=str(number)), origin)
    return article_of_row(row, origin, number, order)


def read_table(source: Source) -> Iterator[Article | Problem]:
    """The articles of a CSV or TSV file with a header row. Rows are counted as a spreadsheet does:
    the header is row 1."""
    order = DayOrder(lambda: (row for _, row in _table(source)), outlet_of)
    for number, row in _table(source):
        yield article_of_row(row, source.place(number), number, order)


def _table(source: Source) -> Iterator[tuple[int, Mapping[str, object]]]:
    """The rows of a table that are not empty, with their numbers."""
    csv.field_size_limit(LONGEST_ROW)  # the default of 131,072 is shorter than a long interview
    with open_rows(source.path) as stream:
        reader = csv.reader(stream, delimiter=_delimiter(stream, source))
        try:
            names = _header(next(reader, []))
            for number, cells in enumerate(reader, start=2):
                if any(cell.strip() for cell in cells):
                    yield number, _row(names, cells)
        except csv.Error as error:
            raise UnreadableError(
                say(
                    "line {number} breaks the table ({error})",
                    number=str(reader.line_num),
                    error=str(error),
                )
            ) from error


def _delimiter(stream: TextIO, source: Source) -> str:
    """The separator that cuts the header into the most field names we know."""
    header = stream.readline(MEGABYTE)
    stream.seek(0)
    usual = "\t" if source.suffix == ".tsv" else ","
    candidates = [usual, *(sign for sign in DELIMITERS if sign != usual)]

    def score(sign: str) -> tuple[int, int]:
        names = next(csv.reader([header], delimiter=sign), [])
        return sum(name.strip().lower() in KNOWN for name in names), len(names)

    return max(candidates, key=score)


def _header(cells: list[str]) -> list[str]:
    """The column names. Raises UnreadableError where none is a name for the text."""
    names = [storable(cell).strip() for cell in cells]
    if not _names_text(names):
        raise UnreadableError(say('its first row names no column "text", "body" or "content"'))
    return names


def _row(names: list[str], cells: list[str]) -> Mapping[str, object]:
    """A row by column name; cells beyond the header are kept under "column N"."""
    row: dict[str, object] = {}
    for position, cell in enumerate(cells):
        name = names[position] if position < len(names) and names[position] else f"column {position + 1}"
        row.setdefault(name, cell)
    return row
