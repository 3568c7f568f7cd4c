"""``quoteline reindex``, and with ``--extract``: the library is read again, corrections are laid over it."""

from __future__ import annotations

import sys
from argparse import Namespace
from contextlib import closing
from typing import Any

from quoteline.cli import keeping, tables
from quoteline.cli.commands import index_what_came_in, opened, tell
from quoteline.cli.progress import Progress
from quoteline.domain import UserError
from quoteline.services import reextracting
from quoteline.services.library import Library
from quoteline.services.reextracting import LeftOver, Report

SHOWN = 50  # of what is to be looked at, and of what could not be read; --json names all
WORDS = 160  # code points of a quotation in a line


def reindex(options: Namespace) -> int:
    """``quoteline reindex``"""
    if options.extract:
        return _extract(options)
    if options.engine is not None or options.jobs is not None:
        raise UserError("--engine and --jobs say how articles are read again: add --extract.")
    return keeping.reindex(options)


def _extract(options: Namespace) -> int:
    report = Report()
    with opened(options) as library:
        try:
            _read_again(library, options, report)
        except KeyboardInterrupt:
            tell(f"Cancelled; whole articles are kept, and undo takes them back. {report.sentence()}.")
            if options.json:
                sys.stdout.write(tables.json_text(_as_object(library, report)))
            return 130
        index_what_came_in(library)
        for step in report.failed[:SHOWN]:
            tell(f"failed: article {step.article_id}: {step.title}: {step.failure}")
        if options.json:
            sys.stdout.write(tables.json_text(_as_object(library, report)))
        else:
            sys.stdout.write(_in_words(report))
    return 1 if report.failed else 0


def _read_again(library: Library, options: Namespace, report: Report) -> None:
    steps = reextracting.extract_again(library, engine=options.engine or "auto", jobs=options.jobs)
    with closing(steps), Progress("Reading again") as progress:  # type: ignore[type-var]
        for step in steps:
            report.add(step)
            if step.parts:
                progress.show(step.part, step.parts, "of a long article" + " kept" * step.unfinished)
                continue
            progress.show(step.done, step.total, step.what or f"{report.counts['changed']:,} changed")


def _in_words(report: Report) -> str:
    same, speakers = report.counts["same"], report.counts["speakers"]
    said = [f"{report.sentence()}. {report.remark}".rstrip()]
    said.append(
        f"{report.articles:,} articles read; {same:,} quotations are the same; {speakers:,} of the changed"
        " have another speaker."
    )
    if report.to_look_at:
        rows = [
            (each.quotation.id, each.article_id, each.quotation.words[:WORDS], each.did)
            for each in report.to_look_at[:SHOWN]
        ]
        said.append(tables.table(rows, ("id", "article", "not found, but kept", "as it was"), 2).rstrip("\n"))
        more = len(report.to_look_at) - SHOWN
        said += [f"… and {more:,} more; --json names all."] if more > 0 else []
        said.append("They are kept and shown: quoteline search is:unplaced. Confirm those that are right.")
    if report.corrections:
        said.append("quoteline undo takes it back.")
    return "\n".join(said) + "\n"


def _as_object(library: Library, report: Report) -> dict[str, Any]:
    return {
        "library": str(library.path),
        "articles": report.articles,
        "engines": dict(report.engines),
        "remark": report.remark,
        **{name: report.counts[name] for name in reextracting.COUNTED},
        "to_look_at": [_left(each) for each in report.to_look_at],
        "vouched_for": [_left(each) for each in report.vouched_for],
        "failed": [
            {"article_id": step.article_id, "article_title": step.title, "reason": step.failure}
            for step in report.failed
        ],
        "corrections": report.corrections,
    }


def _left(each: LeftOver) -> dict[str, Any]:
    return {
        "id": each.quotation.id,
        "article_id": each.article_id,
        "article_title": each.article_title,
        "text": each.quotation.words,
        "why": each.why,
    }
