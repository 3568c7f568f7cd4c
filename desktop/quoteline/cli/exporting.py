"""The command that writes quotations in a format, with an account of what they are."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from quoteline import locations, settings
from quoteline.cli import tables
from quoteline.cli.commands import bring_index_up_to_date, opened, tell
from quoteline.cli.plain_words import tell_plain_words
from quoteline.cli.progress import Progress
from quoteline.domain import UserError
from quoteline.services import browsing, exporting, repeating
from quoteline.services.browsing import Sort
from quoteline.services.exporting import Asked, ExportOptions, Report
from quoteline.services.library import Library
from quoteline.services.read_accounts import options_of, read_account
from quoteline.services.repeating import Difference
from quoteline.services.searching import Wanted

SHOWN = 20  # rows of each sort that are listed; --json lists all
ASIDE = frozenset({"format", "account", "columns"})  # of what is kept: all else are choices
SORTS = tuple(each.value for each in Sort)


def add_options(made: ArgumentParser) -> None:
    """What ``quoteline export`` may be told beside which quotations and which columns."""
    made.add_argument("--format", metavar="FORMAT", help=", ".join(exporting.FORMATS))
    made.add_argument("-o", "--output", metavar="FILE", help="where to write (default: stdout)")
    made.add_argument("--verbatim", action="store_true", help="leave cells that a spreadsheet would run")
    made.add_argument("--sort", choices=SORTS, default="said", help="the order of what a query finds")
    made.add_argument("--descending", action="store_true", help="the other way round")
    made.add_argument("--citation", default="plain", metavar="STYLE", help="plain, apa, mla, chicago")
    made.add_argument("--template", default="", metavar="TEXT", help="an own source line: {outlet}, {page}")
    made.add_argument("--dates", choices=exporting.DATE_STYLES, default="", help="how days are written")
    made.add_argument("--as", dest="kept", metavar="NAME", help="as it was kept under a name in the window")
    made.add_argument("--title", default="", metavar="TEXT", help="the heading of a report")
    made.add_argument("--by-speaker", action="store_true", help="reports: the words of each together")
    made.add_argument("--links", action="store_true", help="reports: links back into the library")
    made.add_argument("--no-marks", action="store_true", help="reports: no quotation marks round the words")
    made.add_argument("--mark-hits", action="store_true", help="mark the words that were searched for")
    made.add_argument("--again", type=Path, metavar="SIDEFILE", help="repeat an export; show what differs")
    made.add_argument("--json", action="store_true", help="--again: print one JSON document")
    made.add_argument("--no-account", action="store_true", help="write no account of the export")


def export(options: Namespace) -> int:
    """``quoteline export``"""
    if options.again is not None:
        return repeated(options)
    format = _format(options)
    with opened(options) as library:
        if options.ids is None:
            bring_index_up_to_date(library)
            tell_plain_words(options.query)
            asked = Asked(Wanted(options.query), Sort(options.sort), options.descending)
            ids = browsing.quotation_ids(library, Wanted(options.query), asked.sort, asked.descending)
            _export(library, options, format, ids, asked)
            return 0
        there = {row.id for row in browsing.rows(library, options.ids)}
        missing = [each for each in options.ids if each not in there]
        for each in missing:
            tell(f"failed: there is no quotation with the number {each} in this library.")
        _export(library, options, format, [each for each in options.ids if each in there], Asked())
    return 1 if missing else 0


def _format(options: Namespace) -> str:
    """The format that was named, else the one that the name of the file asks for."""
    if options.format is None and options.output not in (None, "-"):
        return exporting.format_for(Path(options.output)).name
    if options.format is None and options.kept is not None:
        return str(_kept(options.kept)["format"])
    if options.format is None:
        raise UserError(f"--format FORMAT is needed: {', '.join(exporting.FORMATS)}.")
    return str(options.format)


def chosen(options: Namespace) -> ExportOptions:
    """The choices of a call; a style may be the name of a template that was kept."""
    if options.kept is not None:
        told = _kept(options.kept)
        return options_of({name: told[name] for name in told if name not in ASIDE}, told["columns"])
    kept = settings.load().citation_templates
    template = options.template or kept.get(options.citation, "")
    return ExportOptions(
        columns=None if options.columns is None else tuple(options.columns),
        verbatim=options.verbatim,
        citation="plain" if template else options.citation,
        template=template,
        dates=options.dates,
        context_sentences=options.context,
        with_context=options.context is not None,
        quotation_marks=not options.no_marks,
        by_speaker=options.by_speaker,
        links=options.links,
        title=options.title,
        mark_hits=options.mark_hits,
    )


def _kept(name: str) -> Mapping[str, Any]:
    """What was chosen for exports and kept under a name. Raises UserError where nothing was."""
    kept = settings.load().export_templates
    try:
        told = json.loads(kept[name])
        options_of({key: told[key] for key in told if key not in ASIDE}, told["columns"])
    except (KeyError, ValueError, TypeError, AttributeError):
        there = ", ".join(f"“{each}”" for each in kept) or "none"
        raise UserError(f"No choices are kept under “{name}”; there are: {there}.") from None
    return {"format": "csv", **told}


def _export(library: Library, options: Namespace, format: str, ids: Sequence[int], asked: Asked) -> None:
    account = None if options.no_account else asked
    write_export(library, ids, format, options.output, chosen(options), account, asked.wanted)


def write_export(
    library: Library,
    ids: Sequence[int],
    format: str,
    output: str | None,
    options: ExportOptions,
    account: Asked | None,
    found: Wanted | None = None,
) -> None:
    """Write quotations to a file, or to stdout; what a person must know goes to stderr.

    ``found``: what they were found by, where that is to be marked.
    """
    report = Report()
    if output in (None, "-"):
        _to_stdout(library, ids, format, options, account, report, found)
    else:
        to = locations.at_home(str(output))
        steps = exporting.export_file(
            library, ids, to, format, options=options, account=account, report=report, found=found
        )
        with Progress("Exporting") as progress:
            for done in steps:
                progress.show(done, len(ids))
        tell(f"{report.rows} quotations written to {to}.")
    for remark in report.remarks:
        tell(remark)


def _to_stdout(
    library: Library,
    ids: Sequence[int],
    format: str,
    options: ExportOptions,
    account: Asked | None,
    report: Report,
    found: Wanted | None,
) -> None:
    pieces = exporting.export_pieces(
        library, ids, format, options=options, account=account, report=report, found=found
    )
    if exporting.FORMATS[format].binary and sys.stdout.isatty():
        raise UserError(f"A terminal cannot show {format}. Write it to a file with -o, or redirect it.")
    sys.stdout.flush()
    for piece in pieces:
        sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()


# --- again -----------------------------------------------------------------------------------------


def repeated(options: Namespace) -> int:
    """``quoteline export --again SIDEFILE``"""
    if options.query or options.ids is not None or options.format is not None:
        raise UserError("--again repeats an export as it was made; it takes no query, --ids or --format.")
    if options.output == "-":
        raise UserError("--again writes the export to a file; name one with -o.")
    then = read_account(locations.at_home(options.again))
    to = locations.at_home(options.output) if options.output else None
    found, report = Difference(then), Report()
    with opened(options) as library:
        bring_index_up_to_date(library)
        with Progress("Exporting") as progress:
            for done in repeating.repeat(library, then, found, to=to, report=report):
                progress.show(done, max(done, len(then.quotations)))
        sys.stdout.write(
            tables.json_text(repeating.as_object(found, to)) if options.json else _in_words(library, found)
        )
    for remark in (*found.remarks, *report.remarks):
        tell(remark)
    if to is not None:
        tell(f"{report.rows} quotations written to {to}.")
    return 0


def _in_words(library: Library, found: Difference) -> str:
    told = repeating.as_object(found)
    rows, articles = told["rows"], told["articles"]
    lines = [
        f"Made {found.then.made} as {found.then.format}: {rows['then']:,} quotations; now {rows['now']:,}.",
        "Nothing has changed." if found.is_none else "",
        *_listed(library, "new", dict.fromkeys(found.new, "")),
        *_listed(library, "gone", {id: _why_gone(found, id) for id in found.gone}),
        *_listed(library, "changed", {id: _how_changed(found, id) for id in found.changed}),
        "The order has changed." if found.moved else "",
        *(
            f"Articles {what}: {len(articles[what]):,}"
            for what in ("new", "gone", "changed")
            if articles[what]
        ),
        f"Articles with a newer version: {len(found.newer):,}" if found.newer else "",
    ]
    return "".join(f"{line}\n" for line in lines if line)


def _why_gone(found: Difference, id: int) -> str:
    return "fits no longer" if id in found.still_there else "no longer in the library"


def _how_changed(found: Difference, id: int) -> str:
    """note: “” → “Ask again.”, the value before only where it is still known"""
    before, after = found.before.get(id, {}), found.after.get(id, {})
    return "; ".join(
        f"{name}: {_short(before[name])} → {_short(after[name])}"
        if name in before and name in after
        else name
        for name in found.changed[id]
    )


def _short(value: str) -> str:
    line = tables.one_line(value)
    return f"“{line}”" if len(line) <= 40 else f"“{line[:39]}…”"


def _listed(library: Library, what: str, why: dict[int, str]) -> list[str]:
    """How many there are, and the first of them with their words, as far as they are still there."""
    if not why:
        return []
    shown = list(why)[:SHOWN]
    rows = {row.id: row for row in browsing.rows(library, shown)}
    lines = [f"{what.capitalize()}: {len(why):,}"]
    for id in shown:
        words = f"{rows[id].speaker or '—'}: {rows[id].lead}{rows[id].text}" if id in rows else ""
        lines.append("  " + "  ".join(filter(None, (str(id), why[id], tables.one_line(words)[:90]))))
    more = len(why) - len(shown)
    return lines + ([f"  … and {more:,} more; --json lists all."] if more else [])
