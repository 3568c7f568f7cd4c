"""``quoteline audit``: what stands in quotation marks and is no quotation, and why."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import Any

from quoteline.cli import tables
from quoteline.cli.commands import opened
from quoteline.cli.progress import Progress
from quoteline.services import auditing, browsing
from quoteline.services.auditing import AuditReport, Figures, LeftOut, Why
from quoteline.services.library import Library

MOST_MISSED = 10  # articles that a person is shown; scripts get all
NO_OUTLET = "(outlet unknown)"


def audit(options: Namespace) -> int:
    """``quoteline audit``"""
    with opened(options) as library:
        if options.article is not None:
            _article(library, options.article, options.json)
        else:
            _library(library, options.json)
    return 0


def _library(library: Library, as_json: bool) -> None:
    found = AuditReport()
    with Progress("Reading again") as progress:
        for step in auditing.steps(library):
            found.add(step)
            progress.show(step.done, step.total)
    outlets = sorted(found.outlets.items(), key=lambda each: (-each[1].marked, each[0]))
    if as_json:
        by_outlet = [{"outlet": name, **_counted(figures)} for name, figures in outlets]
        whole = {"library": str(library.path), "articles": found.articles, **_counted(found.whole)}
        missed = [
            {"article_id": each.article_id, "article_title": each.title, "count": each.count}
            for each in found.most_missed()
        ]
        sys.stdout.write(tables.json_text({**whole, "outlets": by_outlet, "missed": missed}))
        return
    print(f"{found.whole.sentence}.")
    for line in _reasons(found.whole):
        print(line)
    if len(outlets) > 1:
        print()
        cells = [[name or NO_OUTLET, *_row(figures)] for name, figures in outlets]
        headings = ("outlet", "captured", "could be speech", "share", "in marks")
        sys.stdout.write(tables.table(cells, headings, wide=0))
    if found.missed:
        print()
        rows = [[each.article_id, each.count, each.title] for each in found.most_missed(MOST_MISSED)]
        sys.stdout.write(tables.table(rows, ("article", "missed", "title"), wide=2))


def _article(library: Library, article_id: int, as_json: bool) -> None:
    figures = auditing.figures(library, article_id)
    left = auditing.left_out(library, article_id)
    title = browsing.article_page(library, article_id).kept.article.title
    if as_json:
        head = {"article_id": article_id, "article_title": title, **_counted(figures)}
        sys.stdout.write(tables.json_text({**head, "left_alone": [_left_object(each) for each in left]}))
        return
    print(tables.one_line(f"{title or f'Article {article_id}'}. {figures.sentence}."))
    for each in left:
        start, end = each.span
        print(tables.one_line(f"{start}:{end}  “{each.words}”: {each.sentence}"))


def _counted(figures: Figures) -> dict[str, Any]:
    share = figures.share
    return {
        "captured": figures.captured,
        "could_be_speech": figures.speech,
        "share": None if share is None else round(share, 4),
        "in_marks": figures.marked,
        "left_out": {each.value: figures.left[each] for each in Why},
    }


def _row(figures: Figures) -> list[object]:
    share = "" if figures.share is None else f"{100 * figures.share:.1f} %"
    return [f"{figures.captured:,}", f"{figures.speech:,}", share, f"{figures.marked:,}"]


def _reasons(figures: Figures) -> list[str]:
    """How many were left out for each reason, the most frequent first."""
    told = ((each, count) for each, count in figures.left.most_common() if count)
    return [f"{count:>9,}  {auditing.IN_WORDS[each]}" for each, count in told]


def _left_object(each: LeftOut) -> dict[str, Any]:
    return {
        "span": list(each.span),
        "text": each.words,
        "reason": each.why.value,
        "why": each.sentence,
        "quotation_id": each.quotation_id,
    }
