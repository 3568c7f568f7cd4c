"""Quotations as a workbook for spreadsheet programs (XLSX): days are days, numbers numbers, words words.

No cell is ever a formula. A second sheet says what the rows are and where they come from; a hidden one
holds the account, to be read by the program.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quoteline import passing
from quoteline.domain import QuotationDetail, Spans
from quoteline.exporters import tables
from quoteline.exporters.accounts import Account
from quoteline.exporters.options import Setting
from quoteline.exporters.packages import read_in_pieces
from quoteline.exporters.reports import ABOUT, STEP, about, pieces, title_of, xml_text
from quoteline.wording import say

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

ROWS = 1_048_576  # that a sheet can hold
LETTERS = 32_767  # that a cell can hold, counted as UTF-16
LINKS = 65_530  # that lead out of a sheet
ADDRESS = 2_000  # letters of an address that a spreadsheet still follows
FIRST_DAY = date(1900, 3, 1)  # before it, spreadsheets count days in different ways
CUT = " … [cut here: a cell holds no more]"
CHUNK = 30_000  # letters of the account in a cell
ACCOUNT_SHEET = "Account"
NUMBERS = frozenset({"id", "confidence", "article_id"})
WIDTHS = {"quotation": 70, "context_before": 40, "context_after": 40, "article_title": 40, "url": 34}
WIDTHS |= {"speaker": 24, "role": 26, "outlet": 22, "byline": 22, "note": 34, "citation": 60, "link": 34}
WIDTHS |= {"id": 9, "kind": 10, "confidence": 10, "page": 8, "language": 9, "article_id": 10}
OTHER_WIDTH = 15
DAY_FORMATS = {
    "": "yyyy-mm-dd",
    "iso": "yyyy-mm-dd",
    "en-GB": "[$-809]d mmmm yyyy",
    "en-US": "[$-409]mmmm d, yyyy",
    "de": "[$-407]d. mmmm yyyy",
    "fr": "[$-40C]d mmmm yyyy",
    "es": '[$-40A]d "de" mmmm "de" yyyy',
    "uk": '[$-422]d mmmm yyyy "р."',
}
PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def write_workbook(details: Iterable[QuotationDetail], setting: Setting) -> Iterator[bytes]:
    """The workbook, written to a temporary file row by row; empty pieces come meanwhile."""
    with passing.folder() as folder:
        path = folder / "export.xlsx"
        with new_book(path) as book:
            sheets = _Sheets(book, setting)
            for number, detail in enumerate(details):
                sheets.write(detail)
                if number % STEP == 0:
                    yield b""
            sheets.finish()
        with path.open("rb") as file:
            yield from read_in_pieces(file)


@contextmanager
def new_book(path: Path) -> Iterator[Workbook]:
    """A workbook that is written row by row in the folder of ``path``, and whole when the block ends well.

    Where the work breaks off, the rows kept so far are closed; they would stay open files otherwise.
    """
    from xlsxwriter import Workbook

    book = Workbook(str(path), {"constant_memory": True, "tmpdir": str(path.parent), **PLAIN})
    try:
        yield book
        book.close()
    except BaseException:
        book.fileclosed = True
        for sheet in book.worksheets():
            sheet.row_data_fh.close()
        raise


class _Sheets:
    """The sheets of a workbook while rows are written to them."""

    def __init__(self, book: Workbook, setting: Setting) -> None:
        self.book, self.setting = book, setting
        book.set_properties({"title": xml_text(title_of(setting))[:255], "comments": "Made with Quoteline"})
        top = {"valign": "top"}
        self.head: Format = book.add_format({**top, "bold": True, "bg_color": "#E7EBF3", "bottom": 1})
        self.words: Format = book.add_format({**top, "text_wrap": True})
        self.plain: Format = book.add_format(top)
        self.hit: Format = book.add_format({**top, "bold": True, "underline": 1, "font_color": "#14613C"})
        self.address: Format = book.add_format({**top, "font_color": "#2F5BD0", "underline": 1})
        self.day: Format = book.add_format(
            {**top, "align": "left", "num_format": DAY_FORMATS[setting.options.dates]}
        )
        self.cut = self.links = self.unlinked = 0
        self.sheets = 0
        self.sheet = self._new_sheet()

    def _new_sheet(self) -> Worksheet:
        self.sheets += 1
        sheet: Worksheet = self.book.add_worksheet(
            "Quotations" + (f" {self.sheets}" if self.sheets > 1 else "")
        )
        sheet.freeze_panes(1, 0)
        for place, name in enumerate(self.setting.columns):
            sheet.set_column(place, place, WIDTHS.get(name, OTHER_WIDTH))
            sheet.write_string(0, place, name, self.head)
        self.row, self.links = 0, 0
        return sheet

    def write(self, detail: QuotationDetail) -> None:
        if self.row + 1 >= ROWS:
            self._end_sheet()
            self.sheet = self._new_sheet()
        self.row += 1
        for place, name in enumerate(self.setting.columns):
            self._cell(place, name, detail)

    def _cell(self, place: int, name: str, detail: QuotationDetail) -> None:
        day = tables.DAYS[name](detail) if name in tables.DAYS else None
        if day is not None and day >= FIRST_DAY:
            self.sheet.write_datetime(self.row, place, day, self.day)
            return
        words = tables.cell(name, detail, self.setting)
        if name in NUMBERS:
            self.sheet.write_number(self.row, place, float(words), self.plain)
        elif name == "url" and _is_address(words) and self._has_room_for_a_link():
            self.sheet.write_url(self.row, place, words, self.address, words)
        elif words:
            form = self.words if WIDTHS.get(name, 0) >= WIDTHS["speaker"] else self.plain
            self._write_marked(place, self._fitting(words), self.setting.hits_in(name, words), form)

    def _write_marked(self, place: int, words: str, hits: Spans, form: Format) -> None:
        """Words with what was searched for in another face; a cell that is nothing else has that face."""
        whole = len(words.removesuffix(CUT))
        kept = tuple((start, end) for start, end in hits if end <= whole)
        told = list(pieces(words, kept))
        if not kept:
            self.sheet.write_string(self.row, place, words, form)
        elif len(told) == 1:
            self.sheet.write_string(self.row, place, words, self.hit)
        else:
            parts = [part for each, hit in told for part in ((self.hit, each) if hit else (each,))]
            self.sheet.write_rich_string(self.row, place, *parts, form)

    def _has_room_for_a_link(self) -> bool:
        self.links += 1
        self.unlinked += self.links > LINKS
        return self.links <= LINKS

    def _fitting(self, words: str) -> str:
        """The words as a cell can hold them; those that are cut are counted."""
        kept = fitting(words)
        self.cut += kept.endswith(CUT) and not words.endswith(CUT)
        return kept

    def _end_sheet(self) -> None:
        self.sheet.autofilter(0, 0, self.row, len(self.setting.columns) - 1)

    def finish(self) -> None:
        """The sheets that say what the rows are."""
        self._end_sheet()
        self._remark()
        if self.setting.account is not None:
            self._about(self.setting.account)
            self._articles(self.setting.account)
            self._account(self.setting.account)

    def _remark(self) -> None:
        told = self.setting.remarks
        if self.cut:
            told.append(
                say(
                    "{n} {n:cell|cells} held more than {most} letters, which is all that a spreadsheet"
                    " takes, and {n:was|were} cut. Other formats hold them whole.",
                    n=self.cut,
                    most=LETTERS,
                )
            )
        if self.unlinked:
            told.append(
                say(
                    "{n} {n:address is|addresses are} text and no link: a sheet takes no more.",
                    n=self.unlinked,
                )
            )
        if self.sheets > 1:
            told.append(say("One sheet does not hold all rows; there are {n}.", n=self.sheets))

    def _about(self, account: Account) -> None:
        sheet = self.book.add_worksheet(ABOUT)
        sheet.set_column(0, 0, 18)
        sheet.set_column(1, 1, 100)
        for row, (name, words) in enumerate(about(account)):
            sheet.write_string(row, 0, name, self.head)
            sheet.write_string(row, 1, self._fitting(words), self.words)

    def _articles(self, account: Account) -> None:
        sheet = self._listing("Articles", ("article_id", "sha256"), (12, 70))
        for row, (id, sha) in enumerate(account.articles.items(), 1):
            if row >= ROWS:
                return  # the account itself holds all of them
            sheet.write_number(row, 0, id)
            sheet.write_string(row, 1, sha)

    def _listing(self, name: str, headings: Sequence[str], widths: Sequence[int]) -> Any:
        sheet = self.book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        for place, (heading, width) in enumerate(zip(headings, widths, strict=True)):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, heading, self.head)
        return sheet

    def _account(self, account: Account) -> None:
        """The account as its JSON text, cut into cells one below the other."""
        sheet = self.book.add_worksheet(ACCOUNT_SHEET)
        sheet.hide()
        for row, chunk in enumerate(_chunks(account.pieces())):
            sheet.write_string(row, 0, chunk)


def fitting(words: str) -> str:
    """The words as a cell can hold them; what is cut says so."""
    words = xml_text(words)
    if len(words) * 2 <= LETTERS or _units(words) <= LETTERS:
        return words
    kept = words.encode("utf-16-le")[: 2 * (LETTERS - len(CUT))].decode("utf-16-le", "ignore")
    return kept + CUT


def _chunks(pieces: Iterable[str]) -> Iterator[str]:
    """Text in chunks for cells; an underscore could begin what spreadsheets take for an escaped letter."""
    held = ""
    for piece in pieces:
        held += xml_text(piece).replace("_", "\\u005f")
        while len(held) >= CHUNK:
            yield held[:CHUNK]
            held = held[CHUNK:]
    if held:
        yield held


def _units(words: str) -> int:
    return len(words) + sum(letter > "\uffff" for letter in words)


def _is_address(url: str) -> bool:
    plain = url.isascii() and url.isprintable() and not set(url) & set(' "<>[]`^{}')
    return plain and len(url) <= ADDRESS and url.lower().startswith(("http://", "https://"))
