"""``quoteline search --like ID``: what is about the same as a quotation, and by which words."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from quoteline.cli import tables
from quoteline.cli.commands import said_shortly
from quoteline.domain import QuotationRow, UserError
from quoteline.services import browsing, searching
from quoteline.services.library import Library
from quoteline.services.searching import Wanted

HEADINGS = ("id", "said", "speaker", "quotation", "in common", "outlet")
WORDS = 4  # in common, the most telling ones


def put_in_query(options: Namespace) -> None:
    """Make ``--like`` a part of the query, behind what is asked beside it. Raises UserError."""
    if options.like is None:
        return
    if options.queries is not None:
        raise UserError("--like is about one quotation; leave out --queries.")
    wanted = Wanted(f"like:{options.like}", within=(options.query or "",))
    options.query = searching.as_query(wanted)


def check(library: Library, options: Namespace) -> None:
    """Raises UserError where there is no quotation of the number."""
    if options.like is not None:
        browsing.detail(library, options.like)


def table(library: Library, rows: Sequence[QuotationRow], quotation_id: int) -> str:
    """Rows with the words that they share with the quotation, or its article."""
    from quoteline.services import more_like

    likes = more_like.likeness(library, quotation_id).likes
    words = {id: each.words[:WORDS] for each in likes for id in (each.id, *each.also)}
    cells = [
        (
            row.id,
            said_shortly(row.said.start, row.said.end),
            row.speaker or "—",
            row.lead + row.text,
            ", ".join(words.get(row.id, ())),
            row.outlet,
        )
        for row in rows
    ]
    return tables.table(cells, HEADINGS, 3)
