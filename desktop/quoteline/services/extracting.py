"""Quotations of a text, here or in a pool of processes, and as the JSON that scripts read."""

from __future__ import annotations

import json
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from types import TracebackType
from typing import Any, Protocol, TypeVar

from quoteline import extraction, locations
from quoteline.domain import Quotation, UserError
from quoteline.exporters.jsonl import quotation_object
from quoteline.extraction.dates import publication_date
from quoteline.importers.dates import read_date

ENGINES = ("auto", "rules", "model")
CHUNK_LETTERS = 60_000  # text handed to a process in one go: enough to pay for the way there and back
CHUNK_TEXTS = 40
AHEAD = 3  # chunks in waiting for each process


@dataclass(frozen=True)
class Reading:
    """A text to be read, with its publication date."""

    text: str
    published: date | None


@dataclass(frozen=True)
class Found:
    """What was found in a text; ``failure`` says why nothing was, when extraction broke on it."""

    quotations: tuple[Quotation, ...] = ()
    failure: str = ""


def engine_named(name: str) -> str:
    """Check a name of ENGINES; there is no model in this version, so ``auto`` means the rules."""
    if name == "model":
        raise UserError("No trained model is installed. Use --engine rules, or leave the option out.")
    if name not in ENGINES:
        raise UserError(f"“{name}” is not an engine; known are {', '.join(ENGINES)}.")
    return extraction.ENGINE


@cache
def lexicon(language: str = "en") -> extraction.Lexicon:
    """The word lists that ship with the program, read once a process."""
    folder = locations.resources() / "lexicons" / language
    return extraction.Lexicon.from_texts(
        {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    )


def quotations_in(text: str, published: date | None = None) -> tuple[Quotation, ...]:
    """Every quotation of a text; without a publication date, the text's own dateline is taken."""
    return extraction.extract(text, lexicon=lexicon(), published=published or publication_date(text))


def read_text(reading: Reading) -> Found:
    """Quotations of one text. A text on which extraction breaks is a failure with a reason, not the end."""
    try:
        return Found(quotations_in(reading.text, reading.published))
    except Exception as error:  # a bug in a rule must not cost the other articles of a batch
        return Found(failure=f"reading it for quotations failed ({type(error).__name__}: {error})")


def _read_all(readings: list[Reading]) -> list[Found]:
    return [read_text(each) for each in readings]


class HasReading(Protocol):
    """Something that carries a text to be read."""

    @property
    def reading(self) -> Reading: ...


T = TypeVar("T", bound=HasReading)


class Extractor(AbstractContextManager["Extractor"]):
    """Reads texts in ``jobs`` processes (0 and 1: in this one); results come in the order asked.

    The processes are started when the first chunk comes, and only then.
    """

    def __init__(self, jobs: int | None = None) -> None:
        self.jobs = jobs if jobs is not None else (os.cpu_count() or 1)
        self._pool: ProcessPoolExecutor | None = None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def read(self, items: Iterable[T]) -> Iterator[list[tuple[T, Found]]]:
        """Chunks of (item, what was found), in order; few are in waiting, so any number of texts will do."""
        chunks = chunked(items)
        if self.jobs <= 1:
            yield from ([(each, read_text(each.reading)) for each in chunk] for chunk in chunks)
            return
        first = next(chunks, None)
        second = next(chunks, None)
        if first is not None and second is None and len(first) == 1 and len(first[0].reading.text) < 20_000:
            yield [(each, read_text(each.reading)) for each in first]  # not worth starting processes
            return
        given = (chunk for chunk in (first, second) if chunk is not None)
        yield from self._read_apart(chain(given, chunks))

    def _read_apart(self, chunks: Iterator[list[T]]) -> Iterator[list[tuple[T, Found]]]:
        waiting: deque[tuple[list[T], Future[list[Found]]]] = deque()
        for chunk in chunks:
            waiting.append((chunk, self._submit(chunk)))
            if len(waiting) > self.jobs * AHEAD:
                yield self._collect(*waiting.popleft())
        while waiting:
            yield self._collect(*waiting.popleft())

    def _submit(self, chunk: list[T]) -> Future[list[Found]]:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self.jobs, mp_context=context, initializer=_prepare_process)
        try:
            return self._pool.submit(_read_all, [each.reading for each in chunk])
        except BrokenProcessPool:
            self._pool = None
            return self._submit(chunk)

    def _collect(self, chunk: list[T], future: Future[list[Found]]) -> list[tuple[T, Found]]:
        try:
            found = future.result()
        except BrokenProcessPool:
            # A process died (out of memory, killed): its chunk is read here, one text at a time.
            found = [read_text(each.reading) for each in chunk]
        return list(zip(chunk, found, strict=True))


def _prepare_process() -> None:
    if hasattr(os, "nice"):
        os.nice(5)  # the window, and whatever else the person does, goes first
    lexicon()


def chunked(items: Iterable[T]) -> Iterator[list[T]]:
    """Items in lists that are worth a process's while."""
    chunk: list[T] = []
    letters = 0
    for item in items:
        chunk.append(item)
        letters += len(item.reading.text)
        if letters >= CHUNK_LETTERS or len(chunk) >= CHUNK_TEXTS:
            yield chunk
            chunk, letters = [], 0
    if chunk:
        yield chunk


# --- as JSON -----------------------------------------------------------------------------------------


def as_object(text: str, quotations: Iterable[Quotation], doc_id: str = "") -> dict[str, Any]:
    """The object that ``extract FILE --json`` prints."""
    found: dict[str, Any] = {"doc_id": doc_id} if doc_id else {}
    return {**found, "text": text, "quotes": [quotation_object(each, text) for each in quotations]}


@dataclass(frozen=True)
class Record:
    """One line of ``extract --jsonl``: either a text, or why it is none."""

    number: int
    doc_id: Any
    reading: Reading
    problem: str = ""


def records(lines: Iterable[str]) -> Iterator[Record]:
    """Lines of JSON with ``doc_id``, ``text``, ``pub_date``; a bad line is a record with a problem."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _record(number, line)


def _record(number: int, line: str) -> Record:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return Record(number, None, Reading("", None), "it is not JSON")
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        return Record(number, None, Reading("", None), "it has no “text”")
    return Record(number, row.get("doc_id", number), Reading(row["text"], read_date(row.get("pub_date"))))


def extract_lines(
    lines: Iterable[str], jobs: int | None, failed: Callable[[int, str], None]
) -> Iterator[str]:
    """``extract --jsonl``: one line out for each line in, in order; ``failed`` is told (line number, reason).

    A line that cannot be read gives an object with no quotations, so that the lines still correspond.
    """
    with Extractor(jobs) as extractor:
        for chunk in extractor.read(records(lines)):
            for record, found in chunk:
                problem = record.problem or found.failure
                if problem:
                    failed(record.number, problem)
                quotes = [quotation_object(each, record.reading.text) for each in found.quotations]
                yield json.dumps({"doc_id": record.doc_id, "quotes": quotes}, ensure_ascii=False) + "\n"
