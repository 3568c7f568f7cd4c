"""``quoteline versions`` and ``quoteline report``: what became of a page that changed, and of an import."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from quoteline.cli import tables
from quoteline.cli.commands import opened, write
from quoteline.domain import Kind, QuotationDetail, UserError
from quoteline.services import import_reports, report_files
from quoteline.services import versions as of_articles
from quoteline.services.import_reports import ImportStep
from quoteline.services.versions import Change, Changed, Comparison, Piece, Version


def versions(options: Namespace) -> int:
    """``quoteline versions``"""
    with opened(options) as library:
        found = of_articles.all_of(library, options.article)
        compared = of_articles.compared(library, options.article)
    if options.json:
        sys.stdout.write(tables.json_text(as_object(found, compared)))
        return 0
    rows = [(each.id, _day(each), each.imported_at[:16].replace("T", " "), each.title) for each in found]
    sys.stdout.write(tables.table(rows, ("article", "published", "imported (UTC)", "title"), wide=3))
    for each in compared:
        print(f"\n{each.old.id} → {each.new.id}: {each.sentence}")
        for line in _lines(each):
            print(f"  {tables.one_line(line)}")
    return 0


def _day(version: Version) -> str:
    return version.published.isoformat() if version.published else "unknown"


# --- for a person ----------------------------------------------------------------------------------


def _lines(compared: Comparison) -> Iterator[str]:
    for each in compared.appeared:
        yield f"+ {_said(each)}"
    for each in compared.vanished:
        yield f"- {_said(each)}"
    for both in compared.changed:
        yield f"~ {_who(both)}: {''.join(map(_shown, both.diff)).strip() or both.new.row.text}"


def _said(detail: QuotationDetail) -> str:
    words = f"“{detail.row.text}”" if detail.row.kind is Kind.DIRECT else detail.row.text
    return f"{detail.row.speaker or '—'}: {detail.row.lead}{words}"


def _who(both: Changed) -> str:
    old, new = both.old.speaker_printed or "—", both.new.row.speaker or "—"
    return f"{old} → {both.new.speaker_printed or '—'}" if both.speaker_differs else new


def _shown(piece: Piece) -> str:
    if piece.change is Change.SAME:
        return f"{piece.printing} "
    gone = f"[-{piece.longest}-] " if piece.longest else ""
    return gone + (f"{{+{piece.printing}+}} " if piece.printing else "")


# --- for scripts -----------------------------------------------------------------------------------


def as_object(found: list[Version], compared: list[Comparison]) -> dict[str, Any]:
    """The versions, oldest first, and what each changed."""
    return {
        "versions": [
            {
                "article_id": each.id,
                "version_of": each.version_of,
                "title": each.title,
                "outlet": each.outlet,
                "published": each.published.isoformat() if each.published else None,
                "imported_at": each.imported_at,
                "origin": each.origin,
            }
            for each in found
        ],
        "changes": [_comparison(each) for each in compared],
    }


def _comparison(compared: Comparison) -> dict[str, Any]:
    return {
        "old": compared.old.id,
        "new": compared.new.id,
        "appeared": [_quotation(each) for each in compared.appeared],
        "vanished": [_quotation(each) for each in compared.vanished],
        "changed": [
            {
                "old": _quotation(each.old),
                "new": _quotation(each.new),
                "differs": [name for name, differs in _differences(each) if differs],
                "diff": [
                    {"change": piece.change, "old": piece.longest, "new": piece.printing}
                    for piece in each.diff
                ],
            }
            for each in compared.changed
        ],
        "same": len(compared.same),
    }


def _differences(each: Changed) -> Iterator[tuple[str, bool]]:
    yield "words", each.words_differ
    yield "speaker", each.speaker_differs
    yield "kind", each.kind_differs


def _quotation(detail: QuotationDetail) -> dict[str, Any]:
    return {
        "id": detail.row.id,
        "kind": detail.row.kind,
        "text": detail.row.text,
        "speaker": detail.row.speaker or None,
        "printed": detail.speaker_printed or None,
    }


# --- the last import -------------------------------------------------------------------------------


def report(options: Namespace) -> int:
    """``quoteline report``"""
    with opened(options) as library:
        found = import_reports.latest(library)
    if found is None:
        raise UserError("Nothing was imported into this library yet, or only by an older program.")
    if options.problems:
        found = import_reports.report_of(found.problems)
    if options.format == "json":
        write([report_files.as_json(found)], options.output)
    elif options.format == "csv":
        write(report_files.as_csv(found), options.output)
    else:
        write([*map(_line, found.steps), f"{found.sentence()}.\n"], options.output)
    return 0


def _line(step: ImportStep) -> str:
    reason = step.reason or f"article {step.article_id}, {step.quotations} quotations"
    return tables.one_line(f"{step.outcome}: {step.origin}: {reason}") + "\n"
