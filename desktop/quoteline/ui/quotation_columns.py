"""The columns of the list: what each holds in words, what it is called, and what it can be sorted by."""

from __future__ import annotations

from enum import IntEnum

from quoteline.domain import QuotationRow
from quoteline.services.browsing import Sort
from quoteline.ui import native, phrases
from quoteline.ui.translating import shown, tr
from quoteline.wording import Told, say


class Column(IntEnum):
    """The number of a column in the model; the order in which they stand is the person's."""

    STAR = 0
    SAID = 1
    SPEAKER = 2
    WORDS = 3
    OUTLET = 4
    PUBLISHED = 5
    ROLE = 6
    KIND = 7
    CONFIDENCE = 8
    TAGS = 9
    TITLE = 10
    NOTE = 11


NAMES: dict[Column, Told] = {
    Column.STAR: say("Star"),
    Column.SAID: say("Said"),
    Column.SPEAKER: say("Speaker"),
    Column.WORDS: say("Quotation"),
    Column.OUTLET: say("Outlet"),
    Column.PUBLISHED: say("Published"),
    Column.ROLE: say("Role"),
    Column.KIND: say("Kind"),
    Column.CONFIDENCE: say("Confidence"),
    Column.TAGS: say("Tags"),
    Column.TITLE: say("Article title"),
    Column.NOTE: say("Note"),
}
ON_HOVER: dict[Column, Told] = {
    Column.STAR: say("Sort by star"),
    Column.SAID: say("Sort by the day said"),
    Column.SPEAKER: say("Sort by speaker"),
    Column.WORDS: say("Sort by the words"),
    Column.OUTLET: say("Sort by outlet"),
    Column.PUBLISHED: say("Sort by the day of publication"),
    Column.ROLE: say("Sort by role, as the article gives it"),
    Column.KIND: say("Sort by kind"),
    Column.CONFIDENCE: say("Sort by how sure it is that this is a quotation, and whose"),
    Column.TAGS: say("Your tags"),
    Column.TITLE: say("Sort by the headline of the article"),
    Column.NOTE: say("Your note"),
}
SORTS = {
    Column.SAID: Sort.SAID,
    Column.SPEAKER: Sort.SPEAKER,
    Column.WORDS: Sort.TEXT,
    Column.OUTLET: Sort.OUTLET,
    Column.PUBLISHED: Sort.PUBLISHED,
    Column.KIND: Sort.KIND,
    Column.STAR: Sort.STARRED,
    Column.ROLE: Sort.ROLE,
    Column.CONFIDENCE: Sort.CONFIDENCE,
    Column.TITLE: Sort.TITLE,
}
# Shown until the person chooses others; and those that go when there is no room, the first of them first.
AT_FIRST = frozenset({Column.STAR, Column.SAID, Column.SPEAKER, Column.WORDS, Column.OUTLET})
GIVEN_UP = (
    *(Column.NOTE, Column.TITLE, Column.TAGS, Column.CONFIDENCE, Column.KIND),
    *(Column.ROLE, Column.PUBLISHED, Column.OUTLET),
)


def key_of(column: Column) -> str:
    """The name under which a column is kept."""
    return column.name.lower()


def title(column: Column) -> str:
    """What stands above a column."""
    return "" if column is Column.STAR else shown(NAMES[column])


def cell(row: QuotationRow, column: Column) -> str:
    """A cell in words: what it shows, and what a screen reader says."""
    match column:
        case Column.STAR:
            return tr("starred") if row.starred else ""
        case Column.SAID:
            return phrases.said_short(row.said)
        case Column.SPEAKER:
            return phrases.speaker_name(row)
        case Column.WORDS:
            return phrases.shown_words(row)
        case Column.OUTLET:
            return phrases.outlet_name(row.outlet)
        case Column.PUBLISHED:
            return phrases.short_day(row.published) if row.published else tr("unknown")
        case Column.KIND:
            return phrases.KIND_NAMES[row.kind]
    return _more(row, column)


def _more(row: QuotationRow, column: Column) -> str:
    match column:
        case Column.ROLE:
            return row.role
        case Column.CONFIDENCE:
            return native.number(row.confidence, ".0%")
        case Column.TAGS:
            return ", ".join(row.tags)
        case Column.TITLE:
            return row.article_title
    return row.note
