"""Rows as a table for a terminal, as CSV, or as one JSON object a line."""

from __future__ import annotations

import io
import json
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

SHORTEST = 12  # columns of a terminal that a text column keeps however narrow it is


def json_text(value: object) -> str:
    """One JSON document, readable."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def json_lines(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """One JSON object a line."""
    return (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def csv_text(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> str:
    """CSV as the exports write it: byte-order mark, CRLF, cells safe in a spreadsheet."""
    import csv

    from quoteline.exporters.tables import safe

    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in rows:
        cells = (row[column] for column in columns)
        writer.writerow(
            "" if cell is None else safe(cell) if isinstance(cell, str) else cell for cell in cells
        )
    return out.getvalue()


Lit = Callable[[str], Sequence[tuple[int, int]]]


def table(
    rows: Sequence[Sequence[object]], headings: Sequence[str], wide: int, lit: Lit | None = None
) -> str:
    """A table as wide as the terminal; column number ``wide`` gets what the others leave, and is cut.

    On a terminal, the spans that ``lit`` finds in that column are set in bold.
    """
    texts = [[one_line(cell) for cell in row] for row in rows]
    widths = [max(len(heading), *(width(row[i]) for row in texts), 0) for i, heading in enumerate(headings)]
    widths = [min(each, 28) if i != wide else each for i, each in enumerate(widths)]
    left = shutil.get_terminal_size((120, 24)).columns - sum(widths) + widths[wide] - 2 * (len(widths) - 1)
    widths[wide] = max(SHORTEST, min(widths[wide], left))
    lines = [list(map(fitted, line, widths)) for line in (headings, ["─" * each for each in widths], *texts)]
    if lit is not None and sys.stdout.isatty():
        for line in lines[2:]:
            line[wide] = _bold(line[wide], lit(line[wide]))
    return "".join("  ".join(line).rstrip() + "\n" for line in lines)


def _bold(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]}\x1b[1m{text[start:end]}\x1b[0m{text[end:]}"
    return text


def one_line(value: object) -> str:
    """A value for a terminal: on one line, without what would move the cursor or turn the direction."""
    return "" if value is None else _COMMANDING.sub("\ufffd", " ".join(str(value).split()))


_COMMANDING = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def width(text: str) -> int:
    """Columns of a terminal that a text takes (East Asian wide letters take two, combining marks none)."""
    if text.isascii():
        return len(text)
    return sum(_letter_width(letter) for letter in text)


def _letter_width(letter: str) -> int:
    import unicodedata  # a megabyte that the first window can do without

    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def fitted(text: str, columns: int) -> str:
    """A text filled up, or cut with an ellipsis, to so many columns."""
    if width(text) <= columns:
        return text + " " * (columns - width(text))
    kept, used = "", 0
    for letter in text:
        used += _letter_width(letter)
        if used > columns - 1:
            break
        kept += letter
    return fitted(kept + "…", columns)
