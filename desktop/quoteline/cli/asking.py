"""The commands that ask a library: quotations, articles, the timeline."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from quoteline.cli import explaining, facets, likeness, many_queries, pictures, tables
from quoteline.cli.commands import bring_index_up_to_date, opened, said_shortly, tell, write
from quoteline.cli.plain_words import tell_plain_words
from quoteline.domain import Axis, Basis, QuotationRow
from quoteline.services import browsing, did_you_mean, exporting, searching, telling, timelines
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy, TimelineAsked, Unit

EXCERPT = 90  # code points of a quotation in a table: about what a terminal leaves it
KNOWN_BY = {
    Basis.EXPRESSION: "its words",
    Basis.PUBLICATION: "publication",
    Basis.PERSON: "hand",
    Basis.UNKNOWN: "—",
}


def search(options: Namespace) -> int:
    """``quoteline search``"""
    likeness.put_in_query(options)
    many_queries.check(options)
    facets.check(options)
    if options.queries is not None:
        return many_queries.search(options)
    with opened(options) as library:
        bring_index_up_to_date(library)
        likeness.check(library, options)
        if options.explain:
            explaining.explain(library, options)
            return 0
        tell_plain_words(options.query)
        _say_understood(options.query)
        if options.facets:
            facets.write(library, Wanted(options.query), options)
            return 0
        if options.among == "articles":
            return _search_articles(library, options)
        all_ids = _sorted_ids(library, options)
        if not all_ids:
            tell(_nothing(library, options.query))
            _tell_what_was_meant(library, options)
        _tell_how_many(len(all_ids), options)
        if options.format == "table":
            _tell_unknown_days(len(all_ids), *browsing.unknown_days(library, Wanted(options.query)))
            _tell_left_out(library, options.query)
        if options.like is not None and options.format == "table":
            rows = browsing.rows(library, list(all_ids[: options.limit]))
            sys.stdout.write(likeness.table(library, rows, options.like))
        else:
            _write(library, list(all_ids[: options.limit]), options.query, options.format)
    return 0


def show(library: Library, ids: Sequence[int], query: str, options: Namespace) -> None:
    """Write the first of these quotations in the wanted format; how many there are goes to stderr."""
    _tell_how_many(len(ids), options)
    _write(library, list(ids[: options.limit]), query, options.format)


def _tell_how_many(total: int, options: Namespace) -> None:
    if options.limit < total and options.format == "table":
        tell(f"{options.limit} of {total:,} are shown; --limit N shows more.")


def _write(library: Library, ids: Sequence[int], query: str, format: str) -> None:
    if format == "table":
        sys.stdout.write(_quotation_table(browsing.rows(library, ids), query))
    else:
        sys.stdout.writelines(exporting.export_text(library, ids, format))


def _tell_unknown_days(total: int, undated: int, imprecise: int) -> None:
    """How many are undated or not known to the day, where any are."""
    if words := telling.unknown_days(undated, imprecise):
        tell(f"Of {total:,} quotations: {words}.")


def _tell_left_out(library: Library, query: str) -> None:
    """How many the query would find but for its days, because they have none."""
    for axis, name in ((Axis.SAID, "said"), (Axis.PUBLISHED, "published")):
        if count := browsing.left_out(library, Wanted(query), axis):
            tell(f"Left out: {count:,} without a day, which {name}:unknown finds.")


def _nothing(library: Library, query: str) -> str:
    """That nothing was found; and, where the words are a speaker's name, how to ask for the speaker."""
    named = browsing.speaker_list(library, named=query) if query.strip() else []
    if not named or ":" in query:
        return "Nothing was found."
    return f'Nothing was found. There is a speaker {named[0].label}: search speaker:"{query.strip()}".'


def _tell_what_was_meant(library: Library, options: Namespace) -> None:
    """Other spellings of a search that finds nothing."""
    for each in did_you_mean.suggestions(library, options.query, options.among):
        what = "quotation" if options.among == "quotes" else "article"
        tell(f"Did you mean “{each.query}”? ({each.hits:,} {what}{'' if each.hits == 1 else 's'})")


def _say_understood(query: str) -> None:
    if query.strip() and sys.stderr.isatty():
        tell("understood as: " + " · ".join(searching.understood(query)))


def _sorted_ids(library: Library, options: Namespace) -> Sequence[int]:
    wanted = Wanted(options.query)
    sort = Sort(options.sort) if options.sort else Sort.RELEVANCE
    return browsing.quotation_ids(library, wanted, sort, options.descending)


def _quotation_table(rows: Sequence[QuotationRow], query: str) -> str:
    cells = [
        (
            row.id,
            said_shortly(row.said.start, row.said.end),
            KNOWN_BY[row.said.basis],
            row.speaker or "—",
            row.kind,
            row.lead + searching.excerpt(query, row.text, EXCERPT).text,
            row.outlet,
        )
        for row in rows
    ]
    headings = ("id", "said", "known by", "speaker", "kind", "quotation", "outlet")
    return tables.table(cells, headings, 5, _lit(query))


def _lit(query: str) -> tables.Lit:
    return lambda text: searching.marks_of(query, text)


def _search_articles(library: Library, options: Namespace) -> int:
    sort = Sort.RELEVANCE if options.sort in (None, "relevance") else Sort.PUBLISHED
    ids = browsing.article_ids(library, Wanted(options.query), sort)
    ids = (ids[::-1] if options.descending else ids)[: options.limit]
    if not ids:
        tell("Nothing was found.")
        _tell_what_was_meant(library, options)
    rows = [asdict(row) for row in browsing.article_rows(library, ids, options.query)]
    for row in rows:
        row["published"] = row["published"].isoformat() if row["published"] else None
    columns = ("id", "published", "outlet", "title", "quotations", "url", "snippet")
    if options.format == "jsonl":
        sys.stdout.writelines(tables.json_lines(rows))
    elif options.format == "csv":
        sys.stdout.write(tables.csv_text(rows, columns))
    else:
        shown = ("id", "published", "outlet", "title", "snippet")
        cells = [[row[each] for each in shown] for row in rows]
        sys.stdout.write(tables.table(cells, shown, 4, _lit(options.query)))
    return 0


def _format_of(output: str | None) -> str:
    """The format that a file's name asks for; a table for any other."""
    ending = Path(output or "").suffix.lower().removeprefix(".")
    return ending if ending in (*pictures.FORMATS, "csv", "jsonl") else "table"


def _timeline_as_picture(options: Namespace, format: str) -> int:
    """The timeline in print; without ``--by`` in the unit that suits its days."""
    with opened(options) as library, pictures.written(options.output, format) as path:
        bring_index_up_to_date(library)
        tell_plain_words(options.query)
        asked = TimelineAsked(
            wanted=Wanted(options.query, axis=Axis(options.axis)),
            axis=Axis(options.axis),
            unit=Unit(options.by) if options.by else None,
            lanes=LaneBy(options.lanes),
        )
        found = options.faces.save_picture(library, asked, path, pictures.wish(options))
        _tell_left_out(library, options.query)
    _tell_unknown_days(found.total, found.undated, found.imprecise)
    return 0


def timeline(options: Namespace) -> int:
    """``quoteline timeline``"""
    format = options.format or _format_of(options.output)
    if format in pictures.FORMATS:
        return _timeline_as_picture(options, format)
    with opened(options) as library:
        if options.query.strip():  # all there is needs no search
            bring_index_up_to_date(library)
        tell_plain_words(options.query)
        asked = TimelineAsked(
            wanted=Wanted(options.query, axis=Axis(options.axis)),
            axis=Axis(options.axis),
            unit=Unit(options.by or Unit.MONTH),
            lanes=LaneBy(options.lanes),
        )
        found = timelines.timeline(library, asked)
        _tell_left_out(library, options.query)
    if found.unit != asked.unit:
        tell(f"The days lie so far apart that they are counted by {found.unit}, not by {asked.unit}.")
    _tell_unknown_days(found.total, found.undated, found.imprecise)
    rows = timelines.as_rows(found)
    columns = ("start", "end", "lane", "count", "imprecise")
    if format == "jsonl":
        write(tables.json_lines(rows), options.output)
    elif format == "csv":
        write([tables.csv_text(rows, columns)], options.output)
    else:
        write(
            [tables.table([[row[each] for each in columns] for row in rows], columns, wide=2)], options.output
        )
    return 0
