"""What is said of a quotation in a list on hover, and to a screen reader: all of it, or its day alone."""

from __future__ import annotations

from html import escape

from quoteline.domain import QuotationRow
from quoteline.services.searching import Marking
from quoteline.ui import phrases
from quoteline.ui.direction import runs_from_the_right
from quoteline.ui.found_marks import as_html, moved
from quoteline.ui.translating import shown, tr

NO_MARKS = Marking()
WIDE = 360  # pixels: left to itself, Qt breaks a sentence into a narrow column
WIDE_WORDS = 460
LONGEST = 1600  # characters: a page-long quotation is read in its article, not in a tip as high as the screen


def in_full(row: QuotationRow, marking: Marking = NO_MARKS) -> str:
    """All that is known of a row, as rich text for a tooltip; an article's words are never markup in it."""
    said = phrases.shown_words(row)
    words = marked_words(row, marking, LONGEST)
    way = " dir='rtl' align='right'" if runs_from_the_right(said) else ""
    name = phrases.speaker_name(row)
    who = as_html(name, marking.in_field("speaker", name)) + (f", {_plain(row.role)}" if row.role else "")
    title = as_html(row.article_title, marking.in_field("title", row.article_title))
    lines = [f"<b>{who}</b>", escape(phrases.day_of_row(row)), _printed(row)]
    lines += [f"<i>{title}</i>", shown(phrases.KIND_SENTENCES[row.kind])]
    if row.older_version:
        lines.append(_plain(tr("An older version: the article has changed since it came in.")))
    if row.tags:
        lines.append(_plain(tr("Tags: {tags}", tags=", ".join(row.tags))))
    if row.note:
        lines.append(_plain(tr("Note: {note}", note=row.note)))
    told = f"<p{way} style='font-size:large'>{words}</p><p>{'<br>'.join(lines)}</p>"
    return f"<table width={WIDE_WORDS}><tr><td>{told}</td></tr></table>"


def marked_words(row: QuotationRow, marking: Marking, most: int) -> str:
    """The words as a list shows them, with the marks of a query, as rich text; what is too long is cut."""
    said, lead = phrases.shown_words(row), len(shown(row.lead))
    words = said if len(said) <= most else shortened(said, most)
    held = (lead, len(words) - words.endswith("…"))
    return as_html(words, moved(moved(marking.in_text(said[lead:]), lead, (0, len(said))), 0, held))


def of_the_day(row: QuotationRow) -> str:
    """When it was said and how that is known, as rich text for a tooltip."""
    told = f"<b>{escape(phrases.day_of_row(row))}</b><br>{_printed(row)}"
    return f"<table width={WIDE}><tr><td>{told}</td></tr></table>"


def shortened(words: str, most: int) -> str:
    """At most this many characters, cut between words."""
    if len(words) <= most:
        return words
    return words[:most].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def _printed(row: QuotationRow) -> str:
    outlet = phrases.outlet_name(row.outlet)
    if row.published is None:
        return _plain(tr("{outlet}, publication day unknown", outlet=outlet))
    return _plain(tr("{outlet}, {day:long}", outlet=outlet, day=row.published))


def _plain(words: str) -> str:
    return escape(words, quote=False)
