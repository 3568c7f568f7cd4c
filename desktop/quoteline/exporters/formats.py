"""The formats that quotations can be written in, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quoteline.domain import QuotationDetail, UserError
from quoteline.exporters import (
    jsonl,
    markdown,
    open_document,
    references,
    storylines,
    tables,
    web_page,
    word_document,
    workbook,
)
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
    links, title, hits. ``carries``: the account stands in the file itself, not beside it. ``binary``: it is
    no text that a terminal could show.
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


REPORT = frozenset(
    {"hits", "citation", "dates", "context", "with_context", "marks", "by_speaker", "links", "title"}
)
WORKS = frozenset({"citation", "dates", "marks", "links"})
STORY = WORKS | {"title"}
_TABLE = (tables.COLUMNS, tables.ON_REQUEST)
_KEYS = (jsonl.KEYS, jsonl.ON_REQUEST)

KNOWN: Mapping[str, Format] = {
    each.name: each
    for each in (
        Format("csv", say("CSV, for spreadsheets (.csv)"), ".csv", tables.write_csv, TABLE, *_TABLE),
        Format("tsv", say("Tab-separated (.tsv)"), ".tsv", tables.write_tsv, TABLE, *_TABLE),
        Format(
            *("xlsx", say("Workbook, for spreadsheets (.xlsx)"), ".xlsx", workbook.write_workbook),
            *(TABLE - {"verbatim"} | {"title", "hits"}, *_TABLE),
            carries=True,
            binary=True,
        ),
        Format(
            *("jsonl", say("JSON lines, for programs (.jsonl)"), ".jsonl", jsonl.write_jsonl),
            *(TABLE - {"verbatim"}, *_KEYS),
            cells=jsonl.chosen_cells,
        ),
        Format("md", say("Markdown (.md)"), ".md", markdown.write_markdown, REPORT, carries=True),
        Format(
            *("html", say("Web page with search and timeline (.html)"), ".html", web_page.write_page, REPORT),
            carries=True,
        ),
        Format(
            *("docx", say("Word document (.docx)"), ".docx", word_document.write_word, REPORT),
            carries=True,
            binary=True,
        ),
        Format(
            *("odt", say("OpenDocument text (.odt)"), ".odt", open_document.write_open_document, REPORT),
            carries=True,
            binary=True,
        ),
        Format("ris", say("RIS, for reference managers (.ris)"), ".ris", references.write_ris, WORKS),
        Format("bibtex", say("BibTeX (.bib)"), ".bib", references.write_bibtex, WORKS),
        Format("csl-json", say("CSL-JSON, for citations (.json)"), ".json", references.write_csl_json, WORKS),
        Format("timelinejs", say("TimelineJS (.json)"), ".json", storylines.write_timelinejs, STORY),
        Format("ics", say("Calendar (.ics)"), ".ics", storylines.write_ics, STORY),
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


def format_for(ending: str) -> Format:
    """The one format whose files end in ``ending``. Raises UserError where there is none, or are several."""
    found = [each for each in KNOWN.values() if each.suffix == ending.lower()]
    if len(found) == 1:
        return found[0]
    raise UserError(
        say(
            "The name does not tell the format; give it with --format: {known}.",
            known=", ".join(each.name for each in found) or ", ".join(FORMATS),
        )
    )


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
