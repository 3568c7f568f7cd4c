"""Quotations leave the library: as text in a format, or as a file."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from quoteline import exporters
from quoteline.domain import QuotationDetail, Spans, UserError
from quoteline.exporters import ExportOptions, citation_styles
from quoteline.exporters.accounts import SIDE, Account
from quoteline.exporters.reports import UNKNOWN
from quoteline.services import browsing, deep_links
from quoteline.services.accounting import Asked, account_of
from quoteline.services.library import Library
from quoteline.services.roles_then import roles_then
from quoteline.services.searching import Wanted, marking_of
from quoteline.services.writing import whole_file
from quoteline.wording import say

BATCH = 500
COLUMNS = exporters.COLUMNS  # of a table, when nothing else is asked for
FORMATS = exporters.KNOWN  # by name, in the order in which they are offered
DATE_STYLES = exporters.DATE_STYLES
CITATION_STYLES = citation_styles.LABELS  # what each is called, by name
USUAL = ExportOptions()
TEXT_COLUMNS = ("quotation", "context_before", "context_after")
FIELD_OF = {
    **{name: name for name in ("speaker", "outlet", "byline", "cue")},
    "article_title": "title",
    "tags": "tag",
}
Contents = tuple[tuple[str, int], ...]

__all__ = [
    "CITATION_STYLES",
    "COLUMNS",
    "DATE_STYLES",
    "FORMATS",
    "Asked",
    "ExportOptions",
    "Report",
    "cells_of",
    "counted",
    "export_file",
    "export_pieces",
    "export_text",
    "format_for",
    "side_file",
]


@dataclass
class Report:
    """What came of an export, filled while it is written."""

    rows: int = 0
    remarks: list[str] = field(default_factory=list)  # what did not fit or was left out, in sentences
    account: Account | None = None  # whole when all is written
    side_file: Path | None = None  # where the account is, if it is a file of its own


def export_text(
    library: Library,
    ids: Sequence[int],
    format: str,
    *,
    columns: Sequence[str] | None = None,
    verbatim: bool = False,
) -> Iterator[str]:
    """Quotations in a format that is text, in the order of ``ids``, as pieces. Raises UserError at once."""
    return exporters.write(_details(library, ids), format, columns=columns, verbatim=verbatim)


def export_pieces(
    library: Library,
    ids: Sequence[int],
    format: str,
    *,
    options: ExportOptions = USUAL,
    account: Asked | None = None,
    report: Report | None = None,
    found: Wanted | None = None,
) -> Iterator[bytes]:
    """Quotations in any format, in the order of ``ids``, as pieces of a file; some may be empty.

    With an ``account`` it stands in the file where the format carries it. ``found``: what they were found
    by, to be marked where the options ask for it; where it is left out the account knows. Raises UserError
    at once.
    """
    return _Writing(library, ids, format, options, account, report or Report(), found).pieces()


def _details(
    library: Library, ids: Sequence[int], context_sentences: int | None = None
) -> Iterator[QuotationDetail]:
    for start in range(0, len(ids), BATCH):
        found = browsing.details(library, ids[start : start + BATCH])
        if context_sentences is not None:
            from quoteline.services import surroundings

            found = surroundings.with_sentences(library, found, context_sentences)
        yield from found


def export_file(
    library: Library,
    ids: Sequence[int],
    path: Path,
    format: str,
    *,
    columns: Sequence[str] | None = None,
    verbatim: bool = False,
    options: ExportOptions | None = None,
    account: Asked | None = None,
    report: Report | None = None,
    found: Wanted | None = None,
) -> Iterator[int]:
    """Write a file, giving the number of quotations done now and then.

    ``account``: what the quotations were chosen by; an account of the export then goes with it, in the file
    or beside it (:func:`side_file`). ``columns`` and ``verbatim`` are the same choices as in ``options``;
    ``found`` is as in :func:`export_pieces`.
    It is written beside and renamed when whole, so that a cancelled or failed export leaves nothing, and
    an older file as it was. Raises UserError for the library itself, whatever its name.
    """
    if path.exists() and path.samefile(library.path):
        raise UserError(say("“{path}” is this library. Choose another name for this file.", path=str(path)))
    chosen = options or ExportOptions(None if columns is None else tuple(columns), verbatim)
    writing = _Writing(library, ids, format, chosen, account, report or Report(), found)
    return writing.to_file(path)


def counted(
    library: Library,
    ids: Sequence[int],
    format: str,
    *,
    options: ExportOptions,
    account: Asked,
    report: Report,
) -> Iterator[int]:
    """Take the quotations as an export does, writing nothing: their account is in the report."""
    return _Writing(library, ids, format, options, account, report).counted()


def cells_of(
    library: Library, ids: Sequence[int], format: str, options: ExportOptions
) -> dict[int, dict[str, str]]:
    """The cells that an export has of quotations, as text, by number and name."""
    return _Writing(library, ids, format, options, None, Report()).cells()


def format_for(path: Path) -> exporters.Format:
    """The format that the name of a file asks for. Raises UserError where it asks for none."""
    return exporters.formats.format_for(path.suffix)


def side_file(path: Path) -> Path:
    """Where the account of an export goes whose format does not carry it."""
    return path.with_name(path.name + SIDE)


class _Writing:
    """One export while it is written."""

    def __init__(
        self,
        library: Library,
        ids: Sequence[int],
        format: str,
        options: ExportOptions,
        asked: Asked | None,
        report: Report,
        found: Wanted | None = None,
    ) -> None:
        self.format = exporters.format_of(format)
        setting = exporters.setting_for(format, options, link=_link(library))
        marked = found or (asked.wanted if asked else None)
        hits = _hits(marked) if options.mark_hits and marked is not None else None
        setting = replace(setting, role_then=roles_then(library), hits=hits)
        self.library = library
        contents: Contents = ()
        self.ids = ids
        if options.by_speaker and "by_speaker" in self.format.takes:
            self.ids, contents = _by_speaker(library, ids)
        self.account = account_of(library, asked, self.format, setting) if asked else None
        inside = self.account if self.format.carries else None
        self.setting = replace(setting, account=inside, total=len(self.ids), contents=contents)
        self.report = report
        report.remarks, report.account = setting.remarks, self.account

    def pieces(self) -> Iterator[bytes]:
        details = self._counted()
        for piece in exporters.pieces(details, self.format.name, self.setting):
            yield piece.encode("utf-8", "backslashreplace") if isinstance(piece, str) else piece

    def _counted(self) -> Iterator[QuotationDetail]:
        details = _details(self.library, self.ids, self.setting.options.context_sentences)
        for each in self.account.counting(details) if self.account else details:
            self.report.rows += 1
            yield each

    def counted(self) -> Iterator[int]:
        for _ in self._counted():
            if self.report.rows % BATCH == 0:
                yield self.report.rows
        yield self.report.rows

    def cells(self) -> dict[int, dict[str, str]]:
        names = self.format.names(self.setting)
        return {
            each.row.id: dict(zip(names, self.format.cells(each, self.setting), strict=True))
            for each in self._counted()
        }

    def to_file(self, path: Path) -> Iterator[int]:
        beside = self.account is not None and not self.format.carries and _is_place_for_a_file(path)
        self.report.side_file = side_file(path) if beside else None
        shown = 0
        digest, size = sha256(), 0
        with ExitStack() as files:
            side = files.enter_context(whole_file(side_file(path))) if beside else None
            file = files.enter_context(whole_file(path))
            with closing(self.pieces()) as pieces:  # type: ignore[type-var]  # a generator, which closes
                for piece in pieces:
                    file.buffer.write(piece)
                    digest.update(piece)
                    size += len(piece)
                    if self.report.rows - shown >= BATCH:
                        shown = self.report.rows
                        yield shown
            if side is not None and self.account is not None:
                told = {"file": {"name": path.name, "bytes": size, "sha256": digest.hexdigest()}}
                side.writelines(self.account.pieces(told))
        yield self.report.rows


def _hits(wanted: Wanted) -> Callable[[str, str], Spans]:
    """What to mark in the text of a column for what is wanted."""
    marking = marking_of(wanted)

    def hits(column: str, text: str) -> Spans:
        if column in TEXT_COLUMNS:
            return marking.in_text(text)
        return marking.in_field(FIELD_OF.get(column, ""), text)

    return hits


def _is_place_for_a_file(path: Path) -> bool:
    """Whether a file can lie beside it: not so for a pipe or a device."""
    return path.is_file() or not path.exists()


def _link(library: Library) -> str:
    """What a quotation's number is put behind to lead back to it; empty for a library without a plain id."""
    try:
        return str(deep_links.link_to(library, 1)).removesuffix("1")
    except UserError:
        return ""


def _by_speaker(library: Library, ids: Sequence[int]) -> tuple[Sequence[int], Contents]:
    """The quotations of each speaker together, speakers and quotations in the order of ``ids``."""
    spoken: dict[object, array[int]] = {}
    names: dict[object, str] = {}
    for start in range(0, len(ids), BATCH):
        for row in browsing.rows(library, ids[start : start + BATCH]):
            who = row.speaker_id or row.speaker
            spoken.setdefault(who, array("q")).append(row.id)
            names.setdefault(who, row.speaker or UNKNOWN)
    contents = tuple((names[who], len(each)) for who, each in spoken.items())
    return [id for each in spoken.values() for id in each], contents
