"""``quoteline search --explain``: the query as understood, and what each of its clauses finds."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from quoteline.cli import tables
from quoteline.domain import Axis
from quoteline.services import explaining
from quoteline.services.explaining import Clause, Explained, Part
from quoteline.services.library import Library

HEADINGS = ("hits", "without it", "typed", "understood as")
COLUMNS = ("typed", "start", "end", "understood", "hits", "without")


def explain(library: Library, options: Namespace) -> None:
    """Write the explanation of a search to stdout, in the format asked for."""
    found = explaining.explain(library, options.query, options.among)
    if options.format == "table":
        sys.stdout.writelines(_as_text(found, options.among))
    elif options.format == "csv":
        sys.stdout.write(tables.csv_text([_row(each) for each in found.clauses], COLUMNS))
    else:
        sys.stdout.writelines(tables.json_lines([_document(found, options)]))


# --- as one object -----------------------------------------------------------------------------------


def _document(found: Explained, options: Namespace) -> dict[str, Any]:
    return {
        "query": options.query,
        "in": options.among,
        "total": found.total,
        "of": found.of,
        "left_out": {axis.value: found.left_out.get(axis, 0) for axis in Axis},
        "clauses": [_row(each) for each in found.clauses],
    }


def _row(clause: Clause) -> dict[str, Any]:
    return {
        "typed": clause.typed,
        "start": clause.start,
        "end": clause.end,
        "understood": str(clause.words),
        "hits": clause.hits,
        "without": clause.without,
        "parts": [_part(each) for each in clause.parts],
    }


def _part(part: Part) -> dict[str, Any]:
    made: dict[str, Any] = {"understood": str(part.words), "hits": part.hits}
    if part.meant is not None:
        made["stands_for"] = [{"words": word, "hits": hits} for word, hits in part.meant.words]
        made["more"] = part.meant.more
    return made


# --- for reading -------------------------------------------------------------------------------------


def _as_text(found: Explained, among: str) -> Iterator[str]:
    what = "quotations" if among == "quotes" else "articles"
    if found.clauses:
        rows = [row for clause in found.clauses for row in _lines(clause)]
        yield tables.table(rows, HEADINGS, 3)
        yield "\n"
    yield f"{found.total:,} of {found.of:,} {what} fit{' all of it' if len(found.clauses) > 1 else ''}.\n"
    for axis, name in ((Axis.SAID, "said"), (Axis.PUBLISHED, "published")):
        if count := found.left_out.get(axis):
            yield f"Left out: {count:,} without a day, which {name}:unknown finds.\n"
    for part in dict.fromkeys(part for clause in found.clauses for part in clause.parts):
        if part.meant is not None:
            yield f"\n{tables.one_line(part.words)}: {_meant(part)}\n"


def _lines(clause: Clause) -> Iterator[tuple[str, str, str, str]]:
    yield f"{clause.hits:,}", f"{clause.without:,}", clause.typed, clause.words
    if len(clause.parts) > 1:
        for part in clause.parts:
            yield f"{part.hits:,}", "", "", f"· {part.words}"


def _meant(part: Part) -> str:
    assert part.meant is not None
    words = [f"{tables.one_line(word)} {hits:,}" for word, hits in part.meant.words]
    more = [f"{part.meant.more:,} more"] if part.meant.more else []
    return ", ".join([*words, *more]) or "nothing in this library"
