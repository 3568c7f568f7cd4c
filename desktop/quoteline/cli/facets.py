"""``quoteline search QUERY --facets``: who, where, of what kind, and how many of each."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from dataclasses import asdict

from quoteline.cli import tables
from quoteline.cli.commands import tell
from quoteline.domain import UserError
from quoteline.services import facet_queries
from quoteline.services.library import Library
from quoteline.services.searching import Wanted

COLUMNS = ("facet", "value", "count", "query")
ALL = "all"


def names(typed: str) -> tuple[str, ...]:
    """The filters that a list names, ``all`` for all of them. Raises ArgumentTypeError for another name."""
    wanted = [each.strip().lower() for each in typed.split(",") if each.strip()]
    if wanted == [ALL] or not wanted:
        return tuple(facet_queries.FILTERS)
    for each in wanted:
        if each not in facet_queries.FILTERS:
            known = ", ".join(facet_queries.FILTERS)
            raise argparse.ArgumentTypeError(f"“{each}” is none of {known}; the query stands before --facets")
    return tuple(dict.fromkeys(wanted))


def check(options: Namespace) -> None:
    """Raises UserError where the call asks for what there are no counts of."""
    if options.facets and options.queries is not None:
        raise UserError("--facets is about one QUERY.")
    if options.facets and options.among == "articles":
        raise UserError("--facets counts quotations; leave out --in articles.")


def write(library: Library, wanted: Wanted, options: Namespace) -> None:
    """The most frequent values of the filters asked for, with the query that finds each."""
    rows = []
    for facet in options.facets:
        found = list(facet_queries.values(library, wanted, facet))
        if options.limit < len(found) and options.format == "table":
            tell(f"{facet}: {options.limit} of {len(found):,} values are shown; --limit N shows more.")
        rows += [asdict(each) for each in found[: options.limit]]
    if options.format == "jsonl":
        sys.stdout.writelines(tables.json_lines(rows))
    elif options.format == "csv":
        sys.stdout.write(tables.csv_text(rows, COLUMNS))
    else:
        sys.stdout.write(tables.table([[row[each] for each in COLUMNS] for row in rows], COLUMNS, wide=3))
