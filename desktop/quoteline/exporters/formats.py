"""The formats that quotations can be written in, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from quoteline.domain import QuotationDetail, UserError
from quoteline.exporters import jsonl, tables
from quoteline.wording import say

Writer = Callable[[Iterable[QuotationDetail], Sequence[str], bool], Iterator[str]]

COLUMNS = tables.COLUMNS

# What each format is written by, what its columns (or keys) are called, and what may be asked for besides.
WRITERS: dict[str, tuple[Writer, tuple[str, ...], tuple[str, ...]]] = {
    "csv": (tables.write_csv, tables.COLUMNS, tables.ON_REQUEST),
    "tsv": (tables.write_tsv, tables.COLUMNS, tables.ON_REQUEST),
    "jsonl": (jsonl.write_jsonl, jsonl.KEYS, ()),
}
FORMATS = tuple(WRITERS)


def write(
    details: Iterable[QuotationDetail],
    format: str,
    *,
    columns: Sequence[str] | None = None,
    verbatim: bool = False,
) -> Iterator[str]:
    """The quotations in a format of FORMATS, as pieces of text to be written as UTF-8, line ends untouched.

    ``columns`` chooses and orders the columns (for jsonl: the keys); all are written when it is None.
    ``verbatim`` leaves cells as they are that a spreadsheet would run as a formula. Quotations are taken
    one by one, so any number can be written. Raises UserError at once for an unknown format or column.
    """
    if format not in WRITERS:
        raise UserError(
            say(
                "“{format}” is not a format for quotations; known are {known}.",
                format=str(format),
                known=", ".join(FORMATS),
            )
        )
    writer, usual, more = WRITERS[format]
    chosen = usual if columns is None else tuple(columns)
    _check_columns(chosen, usual + more, format)
    return writer(details, chosen, verbatim)


def _check_columns(chosen: Sequence[str], known: Sequence[str], format: str) -> None:
    unknown = [name for name in chosen if name not in known]
    if unknown:
        names = ", ".join(f"“{name}”" for name in unknown)
        raise UserError(
            say(
                "There is no column {names} in {format}; known are {known}.",
                names=str(names),
                format=str(format),
                known=", ".join(known),
            )
        )
    if not chosen:
        raise UserError(say("No column was chosen; known are {known}.", known=", ".join(known)))
