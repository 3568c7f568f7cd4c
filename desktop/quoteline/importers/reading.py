"""One file becomes its articles, whatever its kind and whatever is in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from quoteline.domain import Article
from quoteline.importers.files import JSON, JSON_LINES, MARKDOWN, TABLE, TEXT, WEB_PAGE
from quoteline.importers.html import read_html
from quoteline.importers.problems import Problem, UnreadableError, reason_of, shown
from quoteline.importers.rows import read_json, read_json_lines, read_table
from quoteline.importers.text import read_markdown, read_text
from quoteline.wording import say

Reader = Callable[[Path], Iterator[Article | Problem]]

READERS: tuple[tuple[frozenset[str], Reader], ...] = (
    (TEXT, read_text),
    (MARKDOWN, read_markdown),
    (WEB_PAGE, read_html),
    (JSON_LINES, read_json_lines),
    (JSON, read_json),
    (TABLE, read_table),
)


def holds_many(path: Path) -> bool:
    """Whether a file of this kind may hold any number of articles, one a row."""
    return path.suffix.lower() in JSON_LINES | JSON | TABLE


def read(path: Path) -> Iterator[Article | Problem]:
    """The articles of one file, lazily, with a Problem for each row, or the file, that gives none.

    Articles carry ``origin`` (the absolute path; ``PATH#ROW`` in an export), text with ``\\n`` line ends
    that holds no NUL and no lone surrogate, and what the file tells of title, outlet, byline, date, URL.
    Nothing that stands in a file makes this raise.
    """
    try:
        yield from _reader(path)(path)
    except UnreadableError as error:
        yield Problem(error.reason, shown(path))
    except OSError as error:
        yield Problem(reason_of(error), shown(path))
    except MemoryError:
        yield Problem(say("it is too large for the memory of this machine"), shown(path))


def _reader(path: Path) -> Reader:
    suffix = path.suffix.lower()
    for suffixes, reader in READERS:
        if suffix in suffixes:
            return reader
    raise UnreadableError(say("this kind of file is not read"))
