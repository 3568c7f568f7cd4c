"""A file, or what is piped in, is read without a library."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from quoteline import importers
from quoteline.domain import Article, UserError
from quoteline.importers import Problem
from quoteline.importers.problems import UnreadableError


def one_article(name: str, piped: BinaryIO) -> Article:
    """The one article of a file, or of what is piped in when the name is ``-``. Raises UserError."""
    if name == "-":
        try:
            return Article(importers.decode(piped.read()))
        except UnreadableError as error:
            raise UserError(f"What was piped in cannot be read: {error}.") from error
    found = list(_at_most_two(Path(name).expanduser()))
    if not found:
        raise UserError(f"“{name}” holds no article.")
    if isinstance(found[0], Problem):
        raise UserError(f"“{name}” cannot be read: {found[0].reason}.")
    if len(found) > 1:
        raise UserError(f"“{name}” holds several articles. Import it, or use extract --jsonl.")
    return found[0]


def _at_most_two(path: Path) -> Iterator[Article | Problem]:
    for file in importers.find_files([path]):
        for each in [file] if isinstance(file, Problem) else importers.read(file):
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
        file = Path(name).expanduser().open(encoding="utf-8-sig", errors="replace", newline="\n")
    except OSError as error:
        raise UserError(f"“{name}” cannot be read ({error.strerror}).") from error
    with file:
        yield file
