"""One file becomes its articles, whatever its kind and whatever is in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from quoteline.domain import Article
from quoteline.importers.decoding import check_ordinary
from quoteline.importers.files import format_of_file, unknown_kind
from quoteline.importers.formats import FORMATS
from quoteline.importers.problems import Problem, UnreadableError, reason_of
from quoteline.importers.source import Asked, Source
from quoteline.wording import say

DEEPEST = 4  # files inside files inside files …


def holds_many(path: Path) -> bool:
    """Whether a file whose name ends so may hold any number of articles."""
    return any(each.many or each.unpacks for each in FORMATS if path.suffix.lower() in each.suffixes)


def read(path: Path, asked: Asked | None = None) -> Iterator[Article | Problem]:
    """The articles of one file, lazily, with a Problem for each row, or the file, that gives none.

    Articles carry ``origin`` (the absolute path; ``PATH#ROW`` in an export, ``PATH#NAME`` in an archive),
    text with ``\\n`` line ends that holds no NUL and no lone surrogate, the kind of file they were read
    from, and what that tells of title, outlet, byline, date, URL. Nothing that stands in a file makes this
    raise.
    """
    return read_source(Source.of(path, asked))


def read_source(source: Source) -> Iterator[Article | Problem]:
    """The same for a file that may lie inside another."""
    try:
        yield from _read(source)
    except UnreadableError as error:
        yield Problem(error.reason, source.origin)
    except OSError as error:
        yield Problem(reason_of(error), source.origin)
    except MemoryError:
        yield Problem(say("it is too large for the memory of this machine"), source.origin)


def _read(source: Source) -> Iterator[Article | Problem]:
    if source.depth > DEEPEST:
        raise UnreadableError(say("it lies inside too many other files"))
    check_ordinary(source.path)
    if not source.depth:
        source.allowance.packed = source.path.stat().st_size
    format = format_of_file(source.path, source.name)
    if format is None:
        yield Problem(unknown_kind(source.suffix), source.origin, skipped=True)
        return
    reader = format.load()
    for each in reader(source, read_source) if format.unpacks else reader(source):
        told = isinstance(each, Problem) or each.read_as
        yield each if told else replace(each, read_as=format.name)
