"""Many queries at once on the command line: a list in, a table of what they find out."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from quoteline import locations
from quoteline.cli import tables
from quoteline.cli.commands import bring_index_up_to_date, opened, said_shortly, tell
from quoteline.cli.progress import Progress
from quoteline.domain import UserError
from quoteline.exporters.rows import FORMATS
from quoteline.services import browsing, many_queries, query_tables
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.many_queries import Answer, ManyQuery, QueryList
from quoteline.services.searching import excerpt

EXCERPT = 90  # code points of a quotation in a table
HEADINGS = ("line", "query", "quotations", "articles", "speakers", "first", "last", "remark")
HIT_HEADINGS = ("line", "query", "id", "said", "speaker", "quotation", "outlet")


def add_options(made: ArgumentParser, whole: Callable[[str], int]) -> None:
    """What ``quoteline search`` may be told of many queries."""
    made.add_argument("--queries", metavar="FILE", help="many queries: a list of them, or - for one piped in")
    made.add_argument("--hits", type=whole, metavar="N", help="--queries: up to N hits of each")
    made.add_argument("-o", "--output", metavar="FILE", help=f"--queries: where to ({', '.join(FORMATS)})")


def check(options: Namespace) -> None:
    """Raises UserError where a query and a list are given, or neither, or what only a list can have."""
    if options.queries is None:
        if options.query is None:
            raise UserError("Say what to search for: a QUERY, or --queries FILE for a list of them.")
        if options.hits is not None or options.output is not None:
            raise UserError("--hits and -o go with --queries FILE.")
    elif options.query is not None:
        raise UserError("Give a QUERY or --queries FILE, not both.")
    elif options.among == "articles":
        raise UserError("--queries looks in quotes; leave out --in articles.")
    elif options.explain:
        raise UserError("--explain is about one QUERY.")


def search(options: Namespace) -> int:
    """``quoteline search --queries FILE``; 1 where some lines could not be read, each named."""
    listed = _listed(options.queries)
    for each in listed.left_out:
        tell(f"failed: line {each.place}: {each.reason}")
    with opened(options) as library:
        bring_index_up_to_date(library)
        format = _format(options)
        if format != "table":
            _write(_pieces(library, listed, options, format), options.output)
        elif options.hits is None:
            sys.stdout.write(_table(list(_answers(library, listed.queries))))
        else:
            sys.stdout.write(_table_of_hits(library, listed.queries, options))
    return 1 if listed.left_out else 0


def _listed(named: str) -> QueryList:
    if named == "-":
        return many_queries.from_text(sys.stdin.buffer.read().decode("utf-8-sig", "replace"))
    return many_queries.from_file(locations.at_home(named))


def _format(options: Namespace) -> str:
    """As it is told, else as the name of the file says; a file is never a table for a terminal."""
    if options.output in (None, "-"):
        return str(options.format)
    if options.format != "table":
        return str(options.format)
    return query_tables.format_of(Path(options.output))


def _answers(library: Library, queries: Sequence[ManyQuery]) -> Iterator[Answer]:
    with Progress("Searching") as progress:
        for step in many_queries.answers(library, queries):
            progress.show(step.done, step.total)
            yield step.answer


def _pieces(library: Library, listed: QueryList, options: Namespace, format: str) -> Iterator[bytes]:
    if options.hits is None:
        return query_tables.answer_pieces(_answers(library, listed.queries), format)
    return query_tables.hit_pieces(library, listed.queries, format, options.hits, _sort(options))


def _sort(options: Namespace) -> Sort | None:
    return Sort(options.sort) if options.sort else None


def _write(pieces: Iterator[bytes], output: str | None) -> None:
    if output in (None, "-"):
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        return
    for _ in query_tables.write(pieces, locations.at_home(str(output))):
        pass


def _table(answers: Sequence[Answer]) -> str:
    cells = [
        (
            answer.asked.place,
            answer.asked.name or answer.asked.query,
            answer.quotations,
            answer.articles,
            answer.speakers,
            said_shortly(answer.first, answer.first) if answer.first else "—",
            said_shortly(answer.last, answer.last) if answer.last else "—",
            _remark(answer),
        )
        for answer in answers
    ]
    return tables.table(cells, HEADINGS, 1)


def _remark(answer: Answer) -> str:
    told = [f"as words: {', '.join(answer.as_words)}"] if answer.as_words else []
    return "; ".join([*told, f"did you mean {answer.did_you_mean}?"] if answer.did_you_mean else told)


def _table_of_hits(library: Library, queries: Sequence[ManyQuery], options: Namespace) -> str:
    cells = []
    for asked in queries:
        ids = many_queries.hits(library, asked, options.hits, _sort(options))
        for row in browsing.rows(library, ids):
            said = said_shortly(row.said.start, row.said.end)
            words = row.lead + excerpt(asked.query, row.text, EXCERPT).text
            named = asked.name or asked.query
            cells.append((asked.place, named, row.id, said, row.speaker or "—", words, row.outlet))
    return tables.table(cells, HIT_HEADINGS, 5)
