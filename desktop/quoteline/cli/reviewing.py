"""The command that lists what is to be looked at, the most doubtful first, and why."""

from __future__ import annotations

import sys
from argparse import Namespace

from quoteline.cli import tables
from quoteline.cli.commands import bring_index_up_to_date, opened, tell
from quoteline.domain import QuotationRow
from quoteline.services import browsing, reviewing, searching
from quoteline.services.searching import Wanted

EXCERPT = 60  # code points of a quotation: the reason needs the room


def review(options: Namespace) -> int:
    """``quoteline review``"""
    with opened(options) as library:
        bring_index_up_to_date(library)
        wanted = Wanted(options.query)
        found = reviewing.standing(library, wanted, sure_ones=options.all)
        rows = browsing.rows(library, found.queue[: options.limit])
        reasons = {row.id: reviewing.why(library, row.id) for row in rows}
    if options.json:
        listed = [_told(row, reasons[row.id]) for row in rows]
        sys.stdout.write(tables.json_text({"done": found.done, "total": found.total, "queue": listed}))
        return 0
    tell(_standing(found.done, found.total, len(rows)))
    if rows:
        sys.stdout.write(_table(rows, reasons, options.query))
    return 0


def _standing(done: int, total: int, shown: int) -> str:
    if not total:
        return "There is nothing to look at."
    if done == total:
        return f"All {total:,} are confirmed."
    more = f" The first {shown:,} are shown; --limit N shows more." if shown < total - done else ""
    return f"{done:,} of {total:,} confirmed.{more}"


def _table(rows: list[QuotationRow], reasons: dict[int, str], query: str) -> str:
    cells = [
        (
            row.id,
            row.speaker or "—",
            row.lead + searching.excerpt(query, row.text, EXCERPT).text,
            reasons[row.id],
        )
        for row in rows
    ]
    return tables.table(cells, ("id", "speaker", "quotation", "why"), 3)


def _told(row: QuotationRow, why: str) -> dict[str, object]:
    return {
        "id": row.id,
        "article_id": row.article_id,
        "speaker": row.speaker or None,
        "kind": row.kind.value,
        "text": row.text,
        "confidence": row.confidence,
        "why": why,
    }
