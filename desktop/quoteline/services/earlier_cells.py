"""What stood in the cells of an earlier export, read from its file as far as that is still there.

A value counts only if it has the fingerprint that the account keeps of it: a file that was sorted, edited or
replaced since gives no wrong ones.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from quoteline.exporters.accounts import SIDE, fingerprint
from quoteline.exporters.day_words import day_in
from quoteline.services.read_accounts import Recorded

Row = Mapping[str, str]
Rows = Callable[[Path, Recorded], Iterator[Row]]


def earlier_cells(then: Recorded, wanted: Mapping[int, Iterable[str]]) -> dict[int, dict[str, str]]:
    """The values that these cells of an export had, by number and name of the column.

    What cannot be read any more is left out; formats without columns have none.
    """
    read = _READERS.get(then.format)
    if read is None or not wanted:
        return {}
    path = then.path
    path = path.with_name(path.name.removesuffix(SIDE)) if path.name.endswith(SIDE) else path
    found: dict[int, dict[str, str]] = {}
    try:
        for id, row in zip(then.quotations, read(path, then), strict=False):
            if id in wanted:
                found[id] = dict(_true_cells(then, id, row, wanted[id]))
    except Exception:  # the file may be gone, or be anything by now; what was read of it is proven
        return found
    return found


def _true_cells(then: Recorded, id: int, row: Row, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    prints = then.prints(id)
    for name in names:
        written = row.get(name, "")
        for value in (
            written,
            written.removeprefix("'"),
        ):  # an apostrophe keeps a spreadsheet from running it
            if fingerprint([value]) == prints[name]:
                yield name, value
                break


def _separated(path: Path, then: Recorded) -> Iterator[Row]:
    delimiter = "," if then.format == "csv" else "\t"
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)


def _lines(path: Path, then: Recorded) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            yield {name: json.dumps(value, ensure_ascii=False) for name, value in json.loads(line).items()}


def _workbook(path: Path, then: Recorded) -> Iterator[Row]:
    from openpyxl import load_workbook
    from openpyxl.utils.escape import unescape

    def text(value: Any) -> str:
        if isinstance(value, datetime):
            return day_in(value.date(), then.options.dates or "iso")
        return "" if value is None else f"{value:g}" if isinstance(value, float) else unescape(str(value))

    with path.open("rb") as file, closing(load_workbook(file, read_only=True)) as book:
        for sheet in book.worksheets:
            if sheet.title.startswith("Quotations"):
                rows = sheet.iter_rows(values_only=True)
                names = [str(name) for name in next(rows)]
                for row in rows:
                    yield dict(zip(names, map(text, row), strict=True))


_READERS: dict[str, Rows] = {"csv": _separated, "tsv": _separated, "jsonl": _lines, "xlsx": _workbook}
