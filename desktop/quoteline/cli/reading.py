"""The commands that read articles: into a library, or only for their quotations."""

from __future__ import annotations

import sys
from argparse import Namespace
from contextlib import closing

from quoteline.cli import documents, doubtful_dates, tables
from quoteline.cli.commands import index_what_came_in, opened, said_shortly, tell, write
from quoteline.cli.gathering import Gathered, gathered
from quoteline.cli.mapping import wished
from quoteline.cli.progress import Progress
from quoteline.domain import Article, Declined, Quotation, UserError
from quoteline.importers.language import language_of
from quoteline.services import engines, extracting, importing, languages, reading, report_files, web
from quoteline.services.extracting import Found
from quoteline.services.importing import Outcome
from quoteline.services.library import Library

SHOWN_PROBLEMS = 50
# A model that is not there is said by `import` and `doctor`; one that is there and of no use, always.
UNREMARKABLE = {"", engines.ABSENT}


def import_(options: Namespace) -> int:
    """``quoteline import``"""
    report = importing.ImportReport()
    asked = wished(options.columns)
    with gathered(options, asked) as wanted, opened(options, make=True) as library:
        try:
            _import(library, wanted, asked, options, report)
        except KeyboardInterrupt:
            tell(f"Cancelled; whole articles are kept: {report.sentence()}.")
            if options.json:
                sys.stdout.write(report_files.as_json(report))
            return 130
        index_what_came_in(library)
    told = [*report.problems, *(step for step in report.steps if step.outcome is Outcome.CHANGED)]
    for step in told[:SHOWN_PROBLEMS]:
        tell(f"{step.outcome}: {step.origin}: {step.reason}")
    if len(told) > SHOWN_PROBLEMS:
        tell(f"… and {len(told) - SHOWN_PROBLEMS} more; --json names all.")
    if options.json:
        sys.stdout.write(report_files.as_json(report))
    else:
        print(f"{report.sentence()}. {report.remark()}".rstrip())
        sys.stdout.write(doubtful_dates.in_words(report))
    return 1 if report.failed else 0


def _import(
    library: Library,
    wanted: Gathered,
    asked: importing.Asked,
    options: Namespace,
    report: importing.ImportReport,
) -> None:
    steps = importing.import_steps(
        library,
        wanted.paths,
        more=web.fetched(wanted.addresses) if wanted.addresses else (),
        asked=asked,
        asked_of=wanted.asked_of,
        outlet=options.outlet,
        published=options.published,
        jobs=options.jobs,
        engine=options.engine,
    )
    with closing(steps), Progress("Importing") as progress:  # type: ignore[type-var]
        for step in steps:
            if isinstance(step, importing.PartStep):
                progress.show(step.part, step.parts, "of a long article" + " kept" * step.unfinished)
            elif isinstance(step, importing.ImportStep):
                report.add(step)
                progress.show(step.done, step.total, f"{report.quotations:,} quotations")


def extract(options: Namespace) -> int:
    """``quoteline extract``"""
    if options.engine != "auto":
        engines.engine_named(options.engine)  # refused before anything is read
    if options.jsonl:
        return _extract_lines(options)
    article = reading.one_article(options.file, sys.stdin.buffer, options.published)
    if not languages.is_extracted(language := language_of(article.text, article.language)):
        tell(f"This text is in {languages.name(language)}; quotations are found in English only.")
    with Progress("Reading") as progress:
        found = reading.read_article(article, options.engine, options.jobs, progress.show)
    if found.failure:
        raise UserError(f"“{options.file}”: {found.failure}.")
    if found.remark not in UNREMARKABLE:
        tell(found.remark)
    if options.json:
        shown = documents.pieces(extracting.as_document(article.text, found, article.doc_id))
    else:
        shown = iter([_shown(article, found)])
    write(shown, options.output, keep_cancelled=False)  # half a document is none
    return 0


def _shown(article: Article, found: Found) -> str:
    rows = [
        (
            each.speaker.name if each.speaker else "—",
            said_shortly(each.said.start, each.said.end),
            _kind(each),
            each.words(article.text),
        )
        for each in found.quotations
    ]
    silent = [(_who(each, article.text), article.text[slice(*each.span)]) for each in found.declined]
    quotations = tables.table(rows, ("speaker", "said", "kind", "quotation"), wide=3)
    return quotations + ("\n" + tables.table(silent, ("did not answer", "words"), wide=1) if silent else "")


def _kind(quotation: Quotation) -> str:
    """Kind, what marks it, and through whom it came: indirect (denial; told Reuters)"""
    relayed = quotation.relay.words if quotation.relay else ""
    marks = "; ".join(mark for mark in (quotation.note, relayed) if mark)
    return f"{quotation.kind} ({marks})" if marks else quotation.kind


def _who(declined: Declined, text: str) -> str:
    if declined.speaker is not None:
        return declined.speaker.name
    return " … ".join(text[start:stop] for start, stop in declined.source)


def _extract_lines(options: Namespace) -> int:
    failures = 0
    remarks = set(UNREMARKABLE)

    def failed(number: int, reason: str) -> None:
        nonlocal failures
        failures += 1
        tell(f"failed: line {number}: {reason}")

    def remarked(remark: str) -> None:
        if remark not in remarks:
            remarks.add(remark)
            tell(remark)

    with reading.lines(options.jsonl, sys.stdin.buffer) as lines:
        write(reading.extract_lines(lines, options.jobs, failed, options.engine, remarked), options.output)
    return 1 if failures else 0
