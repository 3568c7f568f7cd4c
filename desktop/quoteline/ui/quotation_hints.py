"""What is said of a quotation in a list on hover, and to a screen reader: all of it, or its day alone."""

from __future__ import annotations

from html import escape

from quoteline.domain import QuotationRow
from quoteline.ui import phrases

WIDE = 360  # pixels: left to itself, Qt breaks a sentence into a narrow column


def in_full(row: QuotationRow) -> str:
    """All that is known of a row, as rich text for a tooltip; an article's words are never markup in it."""
    words = escape(phrases.shown_words(row), quote=False)
    who = escape(phrases.speaker_name(row) + (f", {row.role}" if row.role else ""), quote=False)
    parts = [
        f"<p style='font-size:large'>{words}</p><p><b>{who}</b><br>{escape(phrases.day_of_row(row))}",
        f"<br>{_printed(row)}<br><i>{escape(row.article_title, quote=False)}</i>",
        f"<br>{phrases.KIND_SENTENCES[row.kind]}",
    ]
    if row.tags:
        parts.append("<br>Tags: " + escape(", ".join(row.tags), quote=False))
    if row.note:
        parts.append("<br>Note: " + escape(row.note, quote=False))
    return "".join(parts) + "</p>"


def of_the_day(row: QuotationRow) -> str:
    """When it was said and how that is known, as rich text for a tooltip."""
    told = f"<b>{escape(phrases.day_of_row(row))}</b><br>{_printed(row)}"
    return f"<table width={WIDE}><tr><td>{told}</td></tr></table>"


def _printed(row: QuotationRow) -> str:
    day = f", {phrases.long_day(row.published)}" if row.published else ", publication day unknown"
    return escape(phrases.outlet_name(row.outlet) + day, quote=False)
