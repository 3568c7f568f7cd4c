"""How the window says numbers, days and kinds: short in a list, in full on hover."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

from quoteline.domain import Kind, Precision, PublishedFrom, QuotationRow, StatementDate
from quoteline.services import telling

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)

KIND_NAMES = {Kind.DIRECT: "Direct", Kind.MIXED: "Partly quoted", Kind.INDIRECT: "Reported"}
KIND_SENTENCES = {
    Kind.DIRECT: "Direct: all of it stands in quotation marks",
    Kind.MIXED: "Partly quoted: a reported clause, parts of it in quotation marks",
    Kind.INDIRECT: "Reported: told without quotation marks",
}
ENGINE_NAMES = {"auto": "The rules and the trained model", "rules": "The rules alone"}
KIND_MARKS = {Kind.DIRECT: "“ ”", Kind.MIXED: "“…”", Kind.INDIRECT: "‹ ›"}

# Where a publication date came from.
WHENCE = {
    PublishedFrom.GIVEN: "day given at import",
    PublishedFrom.ROW: "day from the imported row",
    PublishedFrom.PAGE: "day from the web page",
    PublishedFrom.HEADER: "day from the head of the file",
    PublishedFrom.DATELINE: "day from the dateline",
    PublishedFrom.BYLINE: "day from the byline",
    PublishedFrom.URL: "day from the address",
    PublishedFrom.FILE_NAME: "day from the name of the file",
    PublishedFrom.PERSON: "day set by hand",
}

IRREGULAR = {"story": "stories", "library": "libraries", "stretch": "stretches"}


def count(number: int, noun: str) -> str:
    """``1,203 quotations``; ``1 article``."""
    many = IRREGULAR.get(noun, f"{noun}s")
    return f"{number:,} {noun if number == 1 else many}"


def short_day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def long_day(day: date) -> str:
    """``Wednesday 19 March 2025``"""
    return telling.long_day(day)


def said_short(said: StatementDate) -> str:
    """A statement date as a list shows it: as precise as it is known, no more."""
    if said.start is None:
        return "undated"
    if said.precision is Precision.YEAR:
        return str(said.start.year)
    if said.precision is Precision.MONTH:
        return f"{MONTHS[said.start.month - 1]} {said.start.year}"
    if said.end is None or said.end == said.start:
        return short_day(said.start)
    return _days_short(said.start, said.end)


def _days_short(start: date, end: date) -> str:
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{end.day} {MONTHS[end.month - 1]} {end.year}"
    if start.year == end.year:
        return f"{start.day} {MONTHS[start.month - 1]} – {short_day(end)}"
    return f"{MONTHS[start.month - 1]} {start.year} – {MONTHS[end.month - 1]} {end.year}"


def day_of_row(row: QuotationRow) -> str:
    """When it was said, in a sentence, with the words that prove it or what else it rests on."""
    return telling.said_in_full(row.said, row.evidence, row.published)


def in_marks(kind: Kind, words: str) -> str:
    """Direct words inside curly marks; other kinds keep the marks that stand in the text."""
    return f"“{words}”" if kind is Kind.DIRECT else words


def shown_words(row: QuotationRow) -> str:
    """A quotation's words as a list shows them, behind “Denied: ” and the like."""
    return row.lead + in_marks(row.kind, row.text)


def speaker_name(row: QuotationRow) -> str:
    return row.speaker or "Speaker unknown"


def article_name(title: str, origin: str) -> str:
    """The headline; an article without one goes by the name of its file."""
    return title or PurePath(origin.replace("\\", "/")).name or "Untitled article"


def outlet_name(outlet: str) -> str:
    return outlet or "Outlet unknown"
