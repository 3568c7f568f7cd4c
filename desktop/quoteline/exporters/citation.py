"""Quotations as a person pastes them into a story: the words, who said them and when, and where printed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape

from quoteline.domain import Basis, Kind, Precision, QuotationDetail, QuotationRow, StatementDate
from quoteline.exporters.day_words import USUAL, day_in, month_in

LINKED = ("http://", "https://")  # any other address from a file could run something when clicked


def plain(details: Iterable[QuotationDetail]) -> str:
    """The quotations as plain text, parted by blank lines; "" for none.

    Words that stood in quotation marks stand in curly ones here. Reported words are the article's, not the
    speaker's, and never get marks that the article does not have: ``Name (role), reported: words``. What was
    denied, or not answered, says so in the place of *reported*. Who heard it or passed it on follows the day.
    """
    return "\n\n".join(_plain(detail) for detail in details)


def _plain(detail: QuotationDetail) -> str:
    row = detail.row
    words = f"“{row.text.strip()}”" if row.kind is Kind.DIRECT else row.text.strip()
    if row.kind is Kind.DIRECT and not row.lead:
        lines = [words, f"— {_who(row)}, {_day(detail)}"]
    else:
        lines = [f"{_who(row)}, {_manner(row)}: {words}", f"— {_day(detail)}"]
    return "\n".join(line for line in (*lines, _where(row), detail.url) if line)


def _manner(row: QuotationRow) -> str:
    """What was done with the words: reported, denied, would not say."""
    return row.lead.rstrip(": ").lower() or "reported"


def _day(detail: QuotationDetail) -> str:
    """When it was said, and through whom it came: 3 May 2024, told Reuters"""
    day = when(detail.row.said, detail.row.published)
    return f"{day}, {detail.relay.words}" if detail.relay else day


def html(details: Iterable[QuotationDetail]) -> str:
    """The same as rich text: a block quotation each, its article linked; everything from outside escaped."""
    return "\n".join(_html(detail) for detail in details)


def _html(detail: QuotationDetail) -> str:
    row = detail.row
    words = escape(row.text.strip()).replace("\n\n", "<br><br>").replace("\n", "<br>")
    who = f"<b>{escape(_name(row))}</b>{escape(_role(row))}"
    words = f"“{words}”" if row.kind is Kind.DIRECT else words
    day = escape(_day(detail))
    if row.kind is Kind.DIRECT and not row.lead:
        said = f"<p>{words}</p><p>— {who}, {day}"
    else:
        said = f"<p>{who}, {_manner(row)}: {words}</p><p>— {day}"
    where = _linked_where(detail)
    return f"<blockquote>{said}{'<br>' + where if where else ''}</p></blockquote>"


def _linked_where(detail: QuotationDetail) -> str:
    where = escape(_where(detail.row))
    if not detail.url.lower().startswith(LINKED):
        return where
    return f'<a href="{escape(detail.url)}">{where or escape(detail.url)}</a>'


def _who(row: QuotationRow) -> str:
    return _name(row) + _role(row)


def _name(row: QuotationRow) -> str:
    return row.speaker or "Speaker unknown"


def _role(row: QuotationRow) -> str:
    return f" ({row.role})" if row.role else ""


def _where(row: QuotationRow) -> str:
    """Outlet, title and day of publication, the last only where the statement's day is another thing."""
    title = f"“{row.article_title}”" if row.article_title else ""
    published = ""
    if row.published and row.said.start and row.said.basis is not Basis.PUBLICATION:
        published = f"published {day_in(row.published)}"
    return ", ".join(filter(None, (row.outlet, title, published)))


def when(said: StatementDate, published: date | None = None, dates: str = USUAL) -> str:
    """When it was said, in words: "said 20 March 2025", "said in March 2025", "published …", "undated".

    A day that rests on nothing but the publication is not claimed to be the day of the statement. ``dates``:
    how days are written, one of DATE_STYLES.
    """
    if said.start is None or said.basis is Basis.PUBLICATION:
        day = published or said.start
        return f"published {day_in(day, dates)}" if day else "undated"
    match said.precision:
        case Precision.YEAR:
            return f"said in {said.start.year}"
        case Precision.MONTH:
            return f"said in {month_in(said.start, dates)}"
        case Precision.WEEK:
            return f"said in the week of {day_in(said.start, dates)}"
        case _ if said.end is None or said.end == said.start:
            return f"said {day_in(said.start, dates)}"
        case _:
            return f"said between {day_in(said.start, dates)} and {day_in(said.end, dates)}"
