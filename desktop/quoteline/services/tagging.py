"""Words for a time in one text, with the days that they stand for, and as the JSON that scripts read."""

from __future__ import annotations

import json
import logging
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from quoteline.domain import Span
from quoteline.extraction.attribution import marked_blocks
from quoteline.extraction.grammar import compile_grammar
from quoteline.extraction.long_texts import parts
from quoteline.extraction.sentences import sentences
from quoteline.extraction.temporal import Timex, compile_time_words, tag
from quoteline.importers.dates import read_date
from quoteline.importers.publication.deciding import day_of_text
from quoteline.services.extracting import Reading, lexicon
from quoteline.services.packed import Packed
from quoteline.services.reading import records

log = logging.getLogger(__name__)

DATE_KEYS = ("pub_date", "dct")  # of a line of JSON; the first that holds a date counts
MIDNIGHT = time()  # what programs write for a day whose hour they do not know


@dataclass(frozen=True)
class Tagged:
    """The expressions of a text in its order; ``failure`` says why there are none, where tagging broke."""

    timexes: Sequence[Timex] = ()
    failure: str = ""


def timexes_in(text: str, published: date | None = None) -> tuple[Timex, ...]:
    """Every expression of time in a text; without a publication date, its dateline is taken.

    ``published`` may be a datetime, where the hour is known: “three hours ago” is reckoned from it.
    """
    return tuple(each for found in _in_parts(text, published) for each in found)


def _in_parts(text: str, published: date | None) -> Iterator[tuple[Timex, ...]]:
    """The expressions of a text, those of one part of a very long one at a time."""
    day, words = published or day_of_text(text), compile_time_words(lexicon())
    if not (several := parts(text)):
        yield tuple(tag(text, day, words))
    for part in several:
        found = tag(part.text(text), day, words)
        yield tuple(replace(each, span=part.span(each.span)) for each in found if part.begins_here(each.span))


def tag_text(reading: Reading, progressed: Callable[[int, int], None] = lambda done, total: None) -> Tagged:
    """The expressions of one text; where tagging breaks on it, the reason: a failure, not the end.

    Of a very long text ``progressed`` is told how many parts are done, of how many.
    """
    total = len(parts(reading.text))
    try:
        if not total:
            return Tagged(timexes_in(reading.text, reading.published))
        packs: list[Packed[Timex]] = []
        for found in _in_parts(reading.text, reading.published):
            packs.append(Packed.of(found))
            progressed(len(packs), total)
        return Tagged(Packed.joined(packs))
    except Exception as error:  # a bug in a rule must not cost the other texts of a batch
        log.debug("unexpected", exc_info=True)
        return Tagged(failure=f"reading it for dates failed ({type(error).__name__}: {error})")


def published_at(row: Mapping[str, object]) -> date | None:
    """When a row says that its text was published: a day, or a moment where it tells the hour too."""
    found = ((row.get(key), read_date(row.get(key))) for key in DATE_KEYS)
    return next((_moment(value, day) for value, day in found if day is not None), None)


def _moment(value: object, day: date) -> date:
    try:
        hour = datetime.fromisoformat(str(value).strip()).time()
    except ValueError:
        return day
    return day if hour == MIDNIGHT else datetime.combine(day, hour)


def sentences_around(text: str, spans: Sequence[Span]) -> list[Span]:
    """For each span the sentence that it begins in; its line where it is in none, as in a dateline."""
    grammar = lexicon().made(compile_grammar)
    found = [
        (block.starts[each.start], block.ends[each.stop - 1])
        for block in marked_blocks(text, grammar)
        for each in sentences(block, grammar)
    ]
    starts = [start for start, _ in found]
    around = []
    for span in spans:
        place = bisect_right(starts, span[0]) - 1
        holds = place >= 0 and span[0] < found[place][1]
        start, stop = found[place] if holds else _line(text, span)
        around.append((start, max(stop, span[1])))
    return around


def _line(text: str, span: Span) -> Span:
    end = text.find("\n", span[1])
    return text.rfind("\n", 0, span[0]) + 1, end if end >= 0 else len(text)


# --- as JSON -----------------------------------------------------------------------------------------


def timex_object(timex: Timex) -> dict[str, Any]:
    """An expression under the keys of the documented output."""
    start, end = timex.span
    return {"start": start, "end": end, "type": timex.type.value, "value": timex.value}


def as_object(text: str, timexes: Iterable[Timex], doc_id: str = "") -> dict[str, Any]:
    """The object that ``dates FILE --json`` prints: the text, and of each expression also words and days."""
    named: dict[str, Any] = {"doc_id": doc_id} if doc_id else {}
    return {**named, "text": text, "timexes": [_in_full(text, each) for each in timexes]}


def as_document(text: str, timexes: Iterable[Timex], doc_id: str = "") -> dict[str, Any]:
    """The same with an iterator of the expressions, which are made one by one."""
    return {**as_object(text, (), doc_id), "timexes": (_in_full(text, each) for each in timexes)}


def _in_full(text: str, timex: Timex) -> dict[str, Any]:
    return {
        **timex_object(timex),
        "text": text[slice(*timex.span)],
        "mod": timex.mod or None,
        "first": timex.first.isoformat() if timex.first else None,
        "last": timex.last.isoformat() if timex.last else None,
    }


# --- one text a line ---------------------------------------------------------------------------------


def tag_lines(
    lines: Iterable[str],
    failed: Callable[[int, str], None],
    progressed: Callable[[int], None] = lambda done: None,
) -> Iterator[str]:
    """``dates --jsonl``: one line out for each line in, in order; ``failed`` is told (line number, reason).

    A line that cannot be read gives an object without expressions, so that the lines still correspond.
    """
    for done, record in enumerate(records(lines, published_at), 1):
        found = Tagged() if record.problem else tag_text(record.reading)
        if problem := record.problem or found.failure:
            failed(record.number, problem)
        made = {"doc_id": record.doc_id, "timexes": [timex_object(each) for each in found.timexes]}
        yield json.dumps(made, ensure_ascii=False) + "\n"
        progressed(done)
