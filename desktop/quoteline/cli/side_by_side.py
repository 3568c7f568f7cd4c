"""What ``speakers`` tells of words: what one said about something, and two beside each other."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from quoteline.cli import tables
from quoteline.cli.commands import bring_index_up_to_date, said_shortly, tell
from quoteline.cli.progress import Progress
from quoteline.domain import UserError
from quoteline.exporters.jsonl import detail_object
from quoteline.services import browsing, said_about, searching, telling, topics
from quoteline.services.library import Library
from quoteline.services.said_about import SaidAbout
from quoteline.services.topics import Topics

EXCERPT = 120  # code points of a quotation in a table
SOME = 8  # topics, or outlets, in a line


def about(library: Library, options: Namespace) -> int:
    """``quoteline speakers about NAME QUERY``"""
    if len(options.names) != 2:
        raise UserError("Say who, and about what: quoteline speakers about NAME QUERY.")
    speaker = browsing.speaker_called(library, options.names[0])
    bring_index_up_to_date(library)
    found = said_about.said_about(library, speaker, options.names[1])
    if options.json:
        sys.stdout.write(tables.json_text(as_object(library, found)))
        return 0
    tell(in_words(found))
    sys.stdout.write(_table(library, [found]))
    return 0


def compare(library: Library, options: Namespace) -> int:
    """``quoteline speakers compare NAME OTHER [QUERY]``"""
    if len(options.names) not in (2, 3):
        raise UserError("Say which two: quoteline speakers compare NAME OTHER [QUERY].")
    one, other = (browsing.speaker_called(library, each) for each in options.names[:2])
    query = options.names[2] if len(options.names) == 3 else ""
    bring_index_up_to_date(library)
    found = said_about.compared(library, one, other, query)
    told = topics.apart(library, one, other, query)
    if options.json:
        sides = (found.one, found.other)
        speakers = [
            as_object(library, side) | topics_object(each) for side, each in zip(sides, told, strict=True)
        ]
        whole = {"query": query, "shared_articles": found.shared_articles, "speakers": speakers}
        sys.stdout.write(tables.json_text(whole))
        return 0
    for side, each in zip((found.one, found.other), told, strict=True):
        tell(in_words(side))
        if each.topics:
            tell(f"  but not the other: {listed_topics(each)}")
    tell(f"Both are quoted in {_count(found.shared_articles, 'article')}.")
    sys.stdout.write(_table(library, [found.one, found.other]))
    return 0


def topics_of(library: Library, speaker: int) -> Topics | None:
    """The topics of a speaker, counted now if need be; None where counts cannot be kept."""
    with suppress(UserError):
        with Progress("Counting words") as progress:
            for step in topics.update(library):
                progress.show(step.done, step.total)
        return topics.of_speaker(library, speaker)
    return None


def topics_object(found: Topics | None) -> dict[str, Any]:
    """Topics as JSON has them, with what they rest on."""
    if found is None:
        return {"topics": [], "topics_from": None}
    return {
        "topics": [
            {
                "term": each.term,
                "query": each.query,
                "statements": each.statements,
                "elsewhere": each.elsewhere,
                "times": None if each.times is None else round(each.times, 2),
                "g2": round(each.surely, 2),
            }
            for each in found.topics
        ],
        "topics_from": {
            "statements": found.statements,
            "others": found.others,
            "sampled": found.sampled,
            "others_sampled": found.others_sampled,
        },
    }


def listed_topics(found: Topics, most: int = SOME) -> str:
    """The first topics, each with the number of statements it is in."""
    return ", ".join(f"{each.term} ({each.statements})" for each in found.topics[:most])


def in_words(found: SaidAbout) -> str:
    """How much it is, from when to when, and in how many articles and outlets."""
    of = f" of {found.of:,}" if found.query.strip() else ""
    parts = [f"{found.name}: {found.quotations:,}{of} {_plural(found.of, 'quotation')}"]
    if found.statements is not None and found.statements < found.quotations:
        parts.append(f"{_count(found.statements, 'statement')} with printings of one counted once")
    parts.append(f"in {_count(found.articles, 'article')} of {_count(len(found.outlets), 'outlet')}")
    if found.first_said and found.last_said:
        parts.append(f"said {_days(found.first_said, found.last_said)}")
    if unknown := telling.unknown_days(found.undated, found.imprecise):
        parts.append(unknown)
    return f"{', '.join(parts)}."


def _days(first: date, last: date) -> str:
    return f"{first}" if first == last else f"{first} to {last}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {_plural(number, noun)}"


def _plural(number: int, noun: str) -> str:
    return noun if number == 1 else f"{noun}s"


def as_object(library: Library, found: SaidAbout) -> dict[str, Any]:
    """What was found as JSON has it, with all quotations in the order of their days."""
    details = browsing.details(library, found.ids)
    return {
        "id": found.speaker,
        "name": found.name,
        "kind": found.kind.value,
        "query": found.query,
        "quotations": found.quotations,
        "of": found.of,
        "statements": found.statements,
        "articles": found.articles,
        "outlets": [{"name": each.key, "quotations": each.count} for each in found.outlets],
        "first_said": found.first_said.isoformat() if found.first_said else None,
        "last_said": found.last_said.isoformat() if found.last_said else None,
        "undated": found.undated,
        "imprecise": found.imprecise,
        "quotes": [detail_object(each) for each in details],
    }


def _table(library: Library, sides: Sequence[SaidAbout]) -> str:
    """All quotations of the sides by day, the undated last."""
    rows = [row for side in sides for row in browsing.rows(library, side.ids)]
    rows.sort(key=lambda row: (row.said.start is None, row.said.start or date.min, row.id))
    query = sides[0].query
    cells = [
        (
            row.id,
            said_shortly(row.said.start, row.said.end),
            *([row.speaker] if len(sides) > 1 else []),
            row.lead + searching.excerpt(query, row.text, EXCERPT).text,
            row.outlet,
        )
        for row in rows
    ]
    headings = ("id", "said", *(["speaker"] if len(sides) > 1 else []), "quotation", "outlet")
    return tables.table(
        cells, headings, headings.index("quotation"), lambda text: searching.marks_of(query, text)
    )
