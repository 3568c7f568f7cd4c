"""The command that shows the dates of a text: its words for a time, and the days that they stand for."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from quoteline.cli import documents, tables
from quoteline.cli.commands import said_shortly, tell, write
from quoteline.cli.progress import Progress
from quoteline.domain import Article, Span, UserError
from quoteline.extraction.temporal import Timex
from quoteline.services import reading, tagging
from quoteline.services.extracting import Reading

BEFORE = 40  # characters of a sentence that are shown before the words themselves
BEHIND = 200  # and from their first letter on: a text may be one sentence of a million words


def dates(options: Namespace) -> int:
    """``quoteline dates``"""
    if options.jsonl:
        return _tag_lines(options)
    article = reading.one_article(options.file, sys.stdin.buffer, options.published)
    with Progress("Reading dates") as progress:
        found = tagging.tag_text(Reading(article.text, article.published), progress.show)
    if found.failure:
        raise UserError(f"“{options.file}”: {found.failure}.")
    if options.json:
        shown = documents.pieces(tagging.as_document(article.text, found.timexes, article.doc_id))
    else:
        shown = iter([_table(article, found.timexes)])
    write(shown, options.output, keep_cancelled=False)  # half a document is none
    return 0


def _table(article: Article, timexes: Sequence[Timex]) -> str:
    around = tagging.sentences_around(article.text, [each.span for each in timexes])
    rows = [
        (
            article.text[slice(*each.span)],
            _value(each),
            _days(each),
            _context(article.text, each.span, sentence),
        )
        for each, sentence in zip(timexes, around, strict=True)
    ]
    return tables.table(rows, ("words", "value", "days", "sentence"), wide=3)


def _value(timex: Timex) -> str:
    return f"{timex.value} ({timex.mod.lower()})" if timex.mod else timex.value


def _days(timex: Timex) -> str:
    return said_shortly(timex.first, timex.last) if timex.is_calendar else "—"


def _context(text: str, span: Span, sentence: Span) -> str:
    """The sentence, begun a little before the words where these would fall off a terminal's line."""
    start, end = sentence[0], min(sentence[1], span[0] + BEHIND)
    if span[0] - start > BEFORE:
        start = text.find(" ", span[0] - BEFORE, span[0]) + 1 or span[0]
        return "…" + text[start:end]
    return text[start:end]


def _tag_lines(options: Namespace) -> int:
    failures = 0

    def failed(number: int, reason: str) -> None:
        nonlocal failures
        failures += 1
        tell(f"failed: line {number}: {reason}")

    with reading.lines(options.jsonl, sys.stdin.buffer) as lines, Progress("Reading dates") as progress:
        if options.output in (None, "-"):
            progress.live = False  # the lines themselves show how far it is
        write(tagging.tag_lines(lines, failed, progress.show), options.output)
    return 1 if failures else 0
