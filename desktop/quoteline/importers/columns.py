"""What columns a table has, with its first rows: what a person needs to say which one holds what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from quoteline.importers.decoding import storable
from quoteline.importers.fields import NAMES
from quoteline.importers.files import format_of_file
from quoteline.importers.mapping import told_apart
from quoteline.importers.problems import UnreadableError
from quoteline.importers.source import Source
from quoteline.wording import say

ROWS = 5
MOST = 200  # columns
LONGEST = 200  # characters of a cell


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table and its first rows, cells as one line each.

    ``taken``: our name of each field to the column that is taken for it where a person tells nothing.
    """

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    taken: Mapping[str, str] = field(default_factory=dict)


def columns_of(path: Path, rows: int = ROWS) -> Columns:
    """The columns of a CSV, TSV, XLSX, JSON or JSONL file, whether or not one is known to hold the text.

    Of a workbook those of its first sheet with articles, else with anything. Raises UnreadableError where
    the file is no table or cannot be read, OSError where it cannot be opened.
    """
    known = format_of_file(path, path.name)
    readers: Mapping[str, Callable[[Source, int], Found]] = {
        "table": _of_table,
        "workbook": _of_workbook,
        "json": _of_json,
        "jsonl": _of_json_lines,
    }
    if known is None or known.name not in readers:
        raise UnreadableError(say("it is no table"))
    names, cells = readers[known.name](Source.of(path), rows)
    names = [name or f"column {number}" for number, name in enumerate(names[:MOST], start=1)]
    return Columns(tuple(names), tuple(_shown(row, len(names)) for row in cells), taken(names))


def taken(names: Sequence[str]) -> Mapping[str, str]:
    """The columns that are known by their names."""
    by_name = {name.strip().lower(): name for name in reversed(names)}
    found = {ours: [by_name[each] for each in theirs if each in by_name] for ours, theirs in NAMES.items()}
    return {ours: columns[0] for ours, columns in found.items() if columns}


def _shown(cells: Sequence[object], width: int) -> tuple[str, ...]:
    shown = [
        "" if cell is None else " ".join(storable(str(cell)[: 2 * LONGEST]).split())[:LONGEST]
        for cell in cells
    ]
    return tuple((shown + [""] * width)[:width])


Found = tuple[list[str], list[Sequence[object]]]


def _of_table(source: Source, rows: int) -> Found:
    from quoteline.importers.rows import raw_table

    lines = [cells for cells in islice(raw_table(source), rows + 1) if cells is not None]
    return (told_apart(cell.strip() for cell in lines[0]), list(lines[1:])) if lines else ([], [])


def _of_workbook(source: Source, rows: int) -> Found:
    from quoteline.importers.workbook import first_rows

    names, cells = first_rows(source, rows)
    return list(names), list(cells)


def _of_json(source: Source, rows: int) -> Found:
    from quoteline.importers.rows import objects_in

    return _of_objects(objects_in(source), rows)


def _of_json_lines(source: Source, rows: int) -> Found:
    from quoteline.importers.rows import LOOKED_AT, objects_of_lines

    return _of_objects(islice(objects_of_lines(source), LOOKED_AT), rows)


def _of_objects(objects: Iterable[Mapping[str, object]], rows: int) -> Found:
    first = list(objects)
    names = list(dict.fromkeys(name for row in first for name in row))
    return names, [[row.get(name) for name in names] for row in first[:rows]]
