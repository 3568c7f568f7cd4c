"""A file, or what is piped in, is read for quotations without a library."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from quoteline import importers, locations
from quoteline.domain import Article, UserError
from quoteline.extraction.long_texts import parts
from quoteline.importers import Problem
from quoteline.importers.dates import read_date
from quoteline.importers.problems import UnreadableError
from quoteline.importers.publication.deciding import dated_as_given
from quoteline.services.extracting import Found, Reading, found_object, read_text
from quoteline.services.extractor import Extractor, PartRead
from quoteline.services.reading_apart import read_all
from quoteline.wording import say


def one_article(name: str, piped: BinaryIO, published: date | None = None) -> Article:
    """The one article of a file, or of what is piped in when the name is ``-``. Raises UserError.

    ``published`` is taken where the article does not tell, as an import takes it.
    """
    article = _article(name, piped)
    return article if published is None else dated_as_given(article, published)


def _article(name: str, piped: BinaryIO) -> Article:
    if name == "-":
        try:
            return Article(importers.decode(piped.read()))
        except UnreadableError as error:
            raise UserError(say("What was piped in cannot be read: {error}.", error=str(error))) from error
    found = list(_at_most_two(locations.at_home(name)))
    if not found:
        raise UserError(say("“{name}” holds no article.", name=name))
    if isinstance(found[0], Problem):
        raise UserError(say("“{name}” cannot be read: {reason}.", name=name, reason=found[0].reason))
    if len(found) > 1:
        raise UserError(say("“{name}” holds several articles. Import it, or use --jsonl.", name=name))
    return found[0]


def _at_most_two(path: Path) -> Iterator[Article | Problem]:
    for file in importers.find_files([path]):
        with closing(read_all([file])) as found:  # type: ignore[type-var]
            for each in found:
                yield each
                if isinstance(each, Problem):
                    return


@contextmanager
def lines(name: str, piped: BinaryIO) -> Iterator[Iterable[str]]:
    """The lines of a text file, or of what is piped in when the name is ``-``. Raises UserError."""
    if name == "-":
        yield io.TextIOWrapper(piped, encoding="utf-8-sig", errors="replace", newline="\n")
        return
    try:
        file = locations.at_home(name).open(encoding="utf-8-sig", errors="replace", newline="\n")
    except OSError as error:
        raise UserError(
            say("“{name}” cannot be read ({strerror}).", name=name, strerror=str(error.strerror))
        ) from error
    with file:
        yield file


def read_article(
    article: Article,
    engine: str = "auto",
    jobs: int | None = None,
    progressed: Callable[[int, int], None] = lambda done, total: None,
) -> Found:
    """The quotations of one article; a very long one is read in parts, by ``jobs`` processes.

    ``progressed`` is told how many of its parts are read, of how many.
    """
    reading = Reading(article.text, article.published)
    if not parts(article.text):
        return read_text(reading, engine)
    with Extractor(jobs, engine) as extractor:
        for step in extractor.steps([Record(1, article.doc_id, reading)]):
            if not isinstance(step, PartRead):
                return step[0][1]
            progressed(step.done, step.total)
    raise AssertionError("a text that was handed over comes back")


# --- one text a line ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Record:
    """One line of ``extract --jsonl`` or ``dates --jsonl``: either a text, or why it is none."""

    number: int
    doc_id: Any
    reading: Reading
    problem: str = ""


Published = Callable[[Mapping[str, object]], date | None]


def its_date(row: Mapping[str, object]) -> date | None:
    """The publication date of a row."""
    return read_date(row.get("pub_date"))


def records(lines: Iterable[str], published: Published = its_date) -> Iterator[Record]:
    """Lines of JSON with ``doc_id``, ``text``, ``pub_date``; a bad line is a record with a problem."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _record(number, line, published)


def _record(number: int, line: str, published: Published) -> Record:
    try:
        row = json.loads(line, parse_constant=lambda _: None)  # JSON has no infinity
    except (ValueError, RecursionError):
        return Record(number, None, Reading("", None), "it is not JSON")
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        return Record(number, None, Reading("", None), "it has no “text”")
    return Record(number, row.get("doc_id", number), Reading(row["text"], published(row)))


def extract_lines(
    lines: Iterable[str],
    jobs: int | None,
    failed: Callable[[int, str], None],
    engine: str = "auto",
    remarked: Callable[[str], None] = lambda remark: None,
) -> Iterator[str]:
    """``extract --jsonl``: one line out for each line in, in order; ``failed`` is told (line number, reason).

    A line that cannot be read gives an object with no quotations, so that the lines still correspond.
    ``remarked`` is told, at each line, why it was not the model that read it, when the model was wanted.
    """
    with Extractor(jobs, engine) as extractor:
        for chunk in extractor.read(records(lines)):
            for record, found in chunk:
                problem = record.problem or found.failure
                if problem:
                    failed(record.number, problem)
                elif found.remark:
                    remarked(found.remark)
                made = {"doc_id": record.doc_id, **found_object(record.reading.text, found)}
                yield json.dumps(made, ensure_ascii=False) + "\n"
