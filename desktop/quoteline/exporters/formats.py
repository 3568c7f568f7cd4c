"""The formats that quotations can be written in, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quoteline.domain import QuotationDetail, UserError
from quoteline.exporters import jsonl, tables
from quoteline.exporters.citation_styles import check_style
from quoteline.exporters.options import DATE_STYLES, ExportOptions, Setting
from quoteline.wording import say

Writer = Callable[[Iterable[QuotationDetail], Setting], Iterator[str] | Iterator[bytes]]
Cells = Callable[[QuotationDetail, Setting], list[str]]

COLUMNS = tables.COLUMNS
TABLE = frozenset({"columns", "verbatim", "citation", "dates", "context"})


@dataclass(frozen=True)
class Format:
    """A format: what it is called, what its files end in, and which choices mean something for it.

    ``takes`` names choices: columns, verbatim, citation, dates, context, with_context, marks, by_speaker,
    links, title. ``carries``: the account stands in the file itself, not beside it. ``binary``: it is no
    text that a terminal could show.
    """

    name: str
    label: str
    suffix: str
    write: Writer
    takes: frozenset[str]
    columns: tuple[str, ...] = ()  # the usual ones; empty where there are none to choose
    on_request: tuple[str, ...] = ()  # written only where they are asked for
    carries: bool = False
    binary: bool = False
    cells: Cells = tables.plain_cells  # as text, for the account

    def names(self, setting: Setting) -> tuple[str, ...]:
        """What ``cells`` are called."""
        return setting.columns if self.is_table else tables.REPORTED

    @property
    def is_table(self) -> bool:
        """Whether it has columns to choose."""
        return bool(self.columns)


KNOWN: Mapping[str, Format] = {
    each.name: each
    for each in (
        Format(
            "csv",
            say("CSV, for spreadsheets (.csv)"),
            ".csv",
            tables.write_csv,
            TABLE,
            tables.COLUMNS,
            tables.ON_REQUEST,
        ),
        Format(
            "tsv",
            say("Tab-separated (.tsv)"),
            ".tsv",
            tables.write_tsv,
            TABLE,
            tables.COLUMNS,
            tables.ON_REQUEST,
        ),
        Format(
            "jsonl",
            say("JSON lines, for programs (.jsonl)"),
            ".jsonl",
            jsonl.write_jsonl,
            frozenset({"columns", "citation", "dates", "context"}),
            jsonl.KEYS,
            jsonl.ON_REQUEST,
            cells=jsonl.chosen_cells,
        ),
    )
}
FORMATS = tuple(KNOWN)


def format_of(name: str) -> Format:
    """The format of this name. Raises UserError, with those that there are, for any other."""
    if name not in KNOWN:
        raise UserError(
            say(
                "“{format}” is not a format for quotations; known are {known}.",
                format=str(name),
                known=", ".join(FORMATS),
            )
        )
    return KNOWN[name]


def setting_for(format: str, options: ExportOptions, *, link: str = "") -> Setting:
    """What a writer is told for these choices. Raises UserError where one of them is none.

    ``link``: what a quotation's number is put behind to lead back to it.
    """
    known = format_of(format)
    chosen = known.columns if options.columns is None or not known.is_table else tuple(options.columns)
    if known.is_table:
        _check_columns(chosen, known.columns + known.on_request, format)
    if options.dates and options.dates not in DATE_STYLES:
        raise UserError(
            say(
                "“{dates}” is no way to write days; known are {known}.",
                dates=str(options.dates),
                known=", ".join(DATE_STYLES),
            )
        )
    check_style(options.citation, options.template)
    return Setting(options, chosen, link)


def pieces(
    details: Iterable[QuotationDetail], format: str, setting: Setting
) -> Iterator[str] | Iterator[bytes]:
    """The quotations in a format, as pieces of text or, where it is binary, of bytes.

    Quotations are taken one by one. A piece may be empty: some rows were taken, and nothing is to be written
    yet. Closing the iterator leaves no temporary file.
    """
    return format_of(format).write(details, setting)


def write(
    details: Iterable[QuotationDetail],
    format: str,
    *,
    columns: Sequence[str] | None = None,
    verbatim: bool = False,
) -> Iterator[str]:
    """The quotations in a format that is text, as pieces to be written as UTF-8, line ends untouched.

    ``columns`` chooses and orders the columns (for jsonl: the keys); all are written when it is None.
    ``verbatim`` leaves cells as they are that a spreadsheet would run as a formula. Quotations are taken
    one by one, so any number can be written. Raises UserError at once for an unknown format or column.
    """
    options = ExportOptions(columns=None if columns is None else tuple(columns), verbatim=verbatim)
    setting = setting_for(format, options)
    if format_of(format).binary:
        raise UserError(say("{format} is no text; write it to a file with -o.", format=str(format)))
    return (piece if isinstance(piece, str) else piece.decode() for piece in pieces(details, format, setting))


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
