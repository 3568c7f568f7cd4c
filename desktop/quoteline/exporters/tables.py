"""Quotations as a table with separated values: CSV for spreadsheets, TSV for tools that take tabs."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from io import StringIO

from quoteline.domain import QuotationDetail
from quoteline.exporters.day_words import day_in
from quoteline.exporters.options import ExportOptions, Setting
from quoteline.exporters.sources import MORE, more_cell

Cell = str | int

BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes UTF-8 for Windows-1252

# What a spreadsheet takes for the start of a formula, in its full-width forms too; a tab or line end before
# it is stripped when the file is opened.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_FORMULA_INSIDE = re.compile(r"([;\t\r\n]\"?)(?=[=+@＝＋－＠-][\w(\"'=+@-])")
_APART = r"\1'"

CELLS: dict[str, Callable[[QuotationDetail], Cell]] = {
    "id": lambda detail: detail.row.id,
    "speaker": lambda detail: detail.row.speaker,
    "role": lambda detail: detail.row.role,
    "kind": lambda detail: detail.row.kind.value,
    "quotation": lambda detail: detail.row.text,
    "said_start": lambda detail: _day(detail.row.said.start),
    "said_end": lambda detail: _day(detail.row.said.end),
    "said_precision": lambda detail: detail.row.said.precision.value,
    "published": lambda detail: _day(detail.row.published),
    "outlet": lambda detail: detail.row.outlet,
    "article_title": lambda detail: detail.row.article_title,
    "byline": lambda detail: detail.byline,
    "url": lambda detail: detail.url,
    "cue": lambda detail: detail.cue_text,
    "context_before": lambda detail: detail.context_before,
    "context_after": lambda detail: detail.context_after,
    "confidence": lambda detail: f"{round(detail.row.confidence, 4):g}",
    "tags": lambda detail: "; ".join(detail.row.tags),
    "note": lambda detail: detail.row.note,
    "said_basis": lambda detail: detail.row.said.basis.value,
    "remark": lambda detail: detail.remark,
    "relayed_by": lambda detail: detail.relay.name if detail.relay else "",
    "relayed_how": lambda detail: detail.relay.how.value if detail.relay else "",
}
USUALLY_LEFT_OUT = ("said_basis", "remark", "relayed_by", "relayed_how")
ON_REQUEST = (*USUALLY_LEFT_OUT, *MORE)  # written only where they are asked for
COLUMNS = tuple(name for name in CELLS if name not in ON_REQUEST)
REPORTED = (  # what the account follows where there are no columns to choose
    *("speaker", "role", "kind", "quotation", "said_start", "said_end", "said_precision", "published"),
    *("outlet", "article_title", "byline", "url", "page", "tags", "note"),
)
NUMBERS = frozenset({"id", "confidence"})
DAYS: dict[str, Callable[[QuotationDetail], date | None]] = {
    "said_start": lambda detail: detail.row.said.start,
    "said_end": lambda detail: detail.row.said.end,
    "published": lambda detail: detail.row.published,
}


def write_csv(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[str]:
    """CSV after RFC 4180 with a byte-order mark and a header row, a piece of text a row."""
    yield BYTE_ORDER_MARK
    yield from _write(details, setting, ",")


def write_tsv(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[str]:
    """The same with tabs and without a byte-order mark; cells with a tab or line end stand in quotes."""
    yield from _write(details, setting, "\t")


def _write(details: Iterable[QuotationDetail], setting: Setting, delimiter: str) -> Iterator[str]:
    line = StringIO(newline="")
    writer = csv.writer(line, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(setting.columns)
    yield _emptied(line)
    for detail in details:
        writer.writerow(chosen_cells(detail, setting))
        yield _emptied(line)


def _emptied(line: StringIO) -> str:
    written = line.getvalue()
    line.seek(0)
    line.truncate()
    return written


def cells(detail: QuotationDetail, columns: Sequence[str] = COLUMNS, *, verbatim: bool = False) -> list[str]:
    """One quotation's cells as text, in the order of ``columns``; safe from formulas unless ``verbatim``."""
    return chosen_cells(detail, Setting(ExportOptions(verbatim=verbatim), tuple(columns)))


def chosen_cells(detail: QuotationDetail, setting: Setting) -> list[str]:
    """One quotation's cells as text, with the choices that were made."""
    return [
        cell(name, detail, setting)
        if setting.options.verbatim or name in NUMBERS
        else safe(cell(name, detail, setting))
        for name in setting.columns
    ]


def plain_cells(detail: QuotationDetail, setting: Setting) -> list[str]:
    """The cells as they are, for the account: those of the columns, else of REPORTED."""
    return [cell(name, detail, setting) for name in setting.columns or REPORTED]


def cell(name: str, detail: QuotationDetail, setting: Setting) -> str:
    """One cell as text, as it is."""
    if setting.options.dates and name in DAYS:
        day = DAYS[name](detail)
        return day_in(day, setting.options.dates) if day else ""
    return str(CELLS[name](detail)) if name in CELLS else more_cell(name, detail, setting)


def safe(cell: str) -> str:
    """The cell, with an apostrophe before it where a spreadsheet would run it as a formula.

    Before a formula within it as well, behind what other countries part cells by: to Excel in German a line
    with commas is one cell, quotation marks and all, up to the first semicolon.
    """
    if cell.startswith(FORMULA_STARTS):
        return f"'{cell[0]}{_FORMULA_INSIDE.sub(_APART, cell[1:])}"
    return _FORMULA_INSIDE.sub(_APART, cell)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
