"""What readers of documents share: lines and what the document tells of itself become an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from quoteline.domain import Article, PublishedFrom
from quoteline.importers import newsroom
from quoteline.importers.decoding import storable
from quoteline.importers.fields import described, take_head
from quoteline.importers.heads import split_header
from quoteline.importers.lines import Line, joined
from quoteline.importers.problems import Problem
from quoteline.importers.properties import agreeing, folded, printed_byline
from quoteline.importers.publication.deciding import dated
from quoteline.importers.publication.found import Found
from quoteline.importers.publication.names import of_file
from quoteline.importers.publication.rows import of_fields
from quoteline.importers.publication.writing import days_in
from quoteline.importers.source import Source
from quoteline.importers.text import first_line_title
from quoteline.wording import say

HEAD_LINES: Final = 12  # in which a title, a byline and "Date: …" are looked for
LONGEST_HEADING: Final = 250  # characters
LONGEST_MASTHEAD: Final = 60
LONGEST_FOLIO: Final = 100  # "Wednesday, 15 May 2024  No. 12,044"
FEWEST_SHARED: Final = 3  # words of a printed line that is taken for the title in the properties

# Soft hyphens, zero-width signs and byte-order marks: nobody sees them, and no word with them is found.
UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]")
ENDS_LINE = re.compile("[\u000b\u000c\u0085\u2028\u2029]")
LANGUAGE = re.compile(r"([a-z]{2})(?:[-_].*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """What a document tells of itself beside its text; ``title`` and ``byline`` are already judged.

    Each of ``found`` has one day; one that is not trusted counts only where the text bears it out.
    """

    title: str = ""
    byline: str = ""
    outlet: str = ""
    url: str = ""
    language: str = ""
    found: tuple[Found, ...] = ()


def articles(lines: Iterable[Line], source: Source, told: Told) -> Iterator[Article | Problem]:
    """The articles of a document: those of a newsroom export, else the one that it is.

    A document without text is a Problem.
    """
    kept = cleaned_lines(lines)
    split = newsroom.split(kept, source) if kept else None
    if split is not None:
        yield from split
    else:
        yield article(kept, source, told) if kept else Problem(say("it holds no text"), source.origin)


def article(lines: Sequence[Line], source: Source, told: Told) -> Article | Problem:
    """One article of ``lines``, which are clean and not empty; its head and ``told`` describe it."""
    fields, lines = _head_fields(_title_once(lines))
    values, extra = take_head(fields)
    text, pages = joined(lines)
    masthead = _masthead(lines)
    title = _title([line for line in lines[:HEAD_LINES] if line is not masthead], told.title, text)
    plain = Article(text, title=title, origin=source.origin)
    made = described(plain, values, extra)
    made = replace(
        made,
        byline=made.byline or _printed_byline(lines) or told.byline,
        outlet=made.outlet or told.outlet or (_on_one_line(masthead.text) if masthead else ""),
        url=made.url or told.url,
        language=told.language,
        pages=pages,
    )
    found = [*of_fields(fields, PublishedFrom.HEADER), *agreeing(told.found, text)]
    return dated(made, [*found, *of_file(Path(source.name))])


def cleaned_lines(lines: Iterable[Line]) -> list[Line]:
    """The lines without what is not seen, and without empty ones."""
    return [clean for line in lines if (clean := cleaned(line)).text]


def cleaned(line: Line) -> Line:
    """The line without what is not seen, and without white space around it."""
    text = ENDS_LINE.sub("\n", UNSEEN.sub("", storable(line.text)))
    if text == line.text.strip():
        return line if text == line.text else replace(line, text=text)
    # Offsets of pages would no longer fit; no reader makes both.
    return replace(
        line, text=text.strip(), turns=tuple(turn for turn in line.turns if turn[0] < len(text.strip()))
    )


def language_of(declared: str) -> str:
    """The ISO 639-1 code of a declared language ("en-GB": "en"), or ""."""
    found = LANGUAGE.fullmatch(declared.strip())
    return found[1].lower() if found else ""


def _title_once(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without a heading that only says again what stands above it, as converters print titles."""
    if len(lines) > 2 and lines[1].level and folded(lines[0].text) == folded(lines[1].text):
        return [*lines[:1], *lines[2:]]
    return lines


def _head_fields(lines: Sequence[Line]) -> tuple[Mapping[str, object], Sequence[Line]]:
    """The fields of "Date: …" lines at the start, or below the title, and the lines without them."""
    first = 1 if lines and lines[0].level == 1 else 0
    count = 0
    head = ""
    for line in lines[first : first + HEAD_LINES]:
        if len(line.text) > LONGEST_HEADING or not split_header(f"{line.text}\n\n.")[0]:
            break
        head += f"{line.text}\n"
        count += 1
    fields, _ = split_header(f"{head}\n.") if first + count < len(lines) else ({}, "")
    return (fields, [*lines[:first], *lines[first + count :]]) if fields else ({}, lines)


def _masthead(lines: Sequence[Line]) -> Line | None:
    """The name of a newspaper at the head of its page: above the day, with a headline as large below."""
    head = lines[:HEAD_LINES]
    if len(head) < 3 or head[0].level != 1 or len(head[0].text) > LONGEST_MASTHEAD:
        return None
    day = head[1].text
    dated_below = len(day) <= LONGEST_FOLIO and any(len(written.days) == 1 for written in days_in(day))
    return head[0] if dated_below and any(line.level == 1 for line in head[2:]) else None


def _title(head: Sequence[Line], declared: str, text: str) -> str:
    """The declared title where the text bears it out, else the first heading, else the first line."""
    printed = folded(declared)
    for line in head if printed else ():
        words = folded(line.text)
        if len(words.split()) >= FEWEST_SHARED and printed.startswith(words):  # "Headline | The Outlet"
            return _on_one_line(line.text)
    headings = [line for line in head if line.level and 0 < len(line.text) <= LONGEST_HEADING]
    if headings and not any(printed and printed in folded(line.text) for line in head):
        return _on_one_line(min(headings, key=lambda line: line.level).text)
    return declared or first_line_title(text)


def _on_one_line(words: str) -> str:
    return " ".join(words.split())


def _printed_byline(lines: Sequence[Line]) -> str:
    return next(filter(None, (printed_byline(line.text) for line in lines[:HEAD_LINES])), "")
