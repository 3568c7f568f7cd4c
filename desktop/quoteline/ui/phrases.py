"""How the window says numbers, days and kinds: short in a list, in full on hover."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

from quoteline.domain import Kind, Precision, PublishedFrom, QuotationRow, StatementDate
from quoteline.services import telling
from quoteline.ui import native
from quoteline.ui.translating import Labels, shown, tr
from quoteline.wording import say

KIND_NAMES = Labels(
    {Kind.DIRECT: say("Direct"), Kind.MIXED: say("Partly quoted"), Kind.INDIRECT: say("Reported")}
)
KIND_SENTENCES = Labels(
    {
        Kind.DIRECT: say("Direct: all of it stands in quotation marks"),
        Kind.MIXED: say("Partly quoted: a reported clause, parts of it in quotation marks"),
        Kind.INDIRECT: say("Reported: told without quotation marks"),
    }
)
ENGINE_NAMES = Labels({"auto": say("The rules and the trained model"), "rules": say("The rules alone")})
KIND_MARKS = {Kind.DIRECT: "“ ”", Kind.MIXED: "“…”", Kind.INDIRECT: "‹ ›"}

# Where a publication date came from.
WHENCE = Labels(
    {
        PublishedFrom.GIVEN: say("day given at import"),
        PublishedFrom.ROW: say("day from the imported row"),
        PublishedFrom.PAGE: say("day from the web page"),
        PublishedFrom.HEADER: say("day from the head of the file"),
        PublishedFrom.DATELINE: say("day from the dateline"),
        PublishedFrom.BYLINE: say("day from the byline"),
        PublishedFrom.URL: say("day from the address"),
        PublishedFrom.FILE_NAME: say("day from the name of the file"),
        PublishedFrom.PERSON: say("day set by hand"),
    }
)


def count(number: int, noun: str) -> str:
    """``1,203 quotations``; ``1 article``. For a part of a sentence use a place with forms instead."""
    match noun:
        case "quotation":
            return tr("{n} {n:quotation|quotations}", n=number)
        case "article":
            return tr("{n} {n:article|articles}", n=number)
        case "speaker":
            return tr("{n} {n:speaker|speakers}", n=number)
        case "day":
            return tr("{n} {n:day|days}", n=number)
        case "library":
            return tr("{n} {n:library|libraries}", n=number)
        case "file":
            return tr("{n} {n:file|files}", n=number)
        case "folder":
            return tr("{n} {n:folder|folders}", n=number)
        case "outlet":
            return tr("{n} {n:outlet|outlets}", n=number)
    return f"{native.number(number)} {noun if number == 1 else f'{noun}s'}"  # no window says this


def count_of(done: int, total: int, noun: str) -> str:
    """``40 of 120 articles``"""
    if noun == "article":
        return tr("{done} of {total} {total:article|articles}", done=done, total=total)
    return tr("{done} of {total} {total:quotation|quotations}", done=done, total=total)


def short_day(day: date) -> str:
    return native.day(day, "short")


def long_day(day: date) -> str:
    """``Wednesday 19 March 2025``"""
    return native.day(day, "long")


def said_short(said: StatementDate) -> str:
    """A statement date as a list shows it: as precise as it is known, no more."""
    if said.start is None:
        return tr("undated")
    if said.precision is Precision.YEAR:
        return str(said.start.year)
    if said.precision is Precision.MONTH:
        return _short_month(said.start)
    if said.end is None or said.end == said.start:
        return short_day(said.start)
    return _days_short(said.start, said.end)


def _days_short(start: date, end: date) -> str:
    last = short_day(end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{last}" if last.startswith(str(end.day)) else f"{short_day(start)} – {last}"
    if start.year == end.year:
        return f"{short_day(start).removesuffix(str(start.year)).rstrip()} – {last}"
    return f"{_short_month(start)} – {_short_month(end)}"


def _short_month(day: date) -> str:
    return f"{native.short_month(day.month)} {day.year}"


def day_of_row(row: QuotationRow) -> str:
    """When it was said, in a sentence, with the words that prove it or what else it rests on."""
    return shown(telling.said_in_full(row.said, row.evidence, row.published))


def in_marks(kind: Kind, words: str) -> str:
    """Direct words inside curly marks; other kinds keep the marks that stand in the text."""
    return f"“{words}”" if kind is Kind.DIRECT else words


def shown_words(row: QuotationRow) -> str:
    """A quotation's words as a list shows them, behind “Denied: ” and the like."""
    return shown(row.lead) + in_marks(row.kind, row.text)


def speaker_name(row: QuotationRow) -> str:
    return row.speaker or tr("Speaker unknown")


def article_name(title: str, origin: str) -> str:
    """The headline; an article without one goes by the name of its file."""
    return title or PurePath(origin.replace("\\", "/")).name or tr("Untitled article")


def outlet_name(outlet: str) -> str:
    return outlet or tr("Outlet unknown")
