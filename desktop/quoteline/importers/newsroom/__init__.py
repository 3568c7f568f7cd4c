"""Exports of press archives, one file with many articles, are cut into their articles.

Nexis, Factiva, ProQuest and Europresse each print in their own way. What is not surely such an export is
left to the reader that asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from quoteline.domain import Article
from quoteline.importers.lines import Line
from quoteline.importers.newsroom import (
    europresse,
    factiva,
    factiva_page,
    nexis,
    nexis_text,
    printed,
    proquest,
)
from quoteline.importers.newsroom.elements import paragraphs
from quoteline.importers.problems import Problem
from quoteline.importers.source import Source

Cutter = Callable[[Sequence[Line], Source], Iterator[Article | Problem] | None]
CUTTERS: tuple[Cutter, ...] = (nexis_text.split, nexis.split, factiva.split, proquest.split)

PageCutter = Callable[[Any, Source], Iterator[Article | Problem] | None]
PAGE_CUTTERS: tuple[PageCutter, ...] = (factiva_page.split, europresse.split)

# What each export has at the beginning of a line; a text without is none, and costs one look.
MAY_BE = re.compile(
    r"^[ \t\f]{0,100}(?:\d{1,7} of \d{1,7} DOC|_{20}|AN\b"
    r"|(?i:End of|Ende d|Fin d|Fine d|Fim d|Einde|Dok|Doc|Load-Date))",
    re.MULTILINE,
)


def split_text(whole: str, source: Source) -> Iterator[Article | Problem] | None:
    """The articles of an export that is plain text; None where it is none."""
    if not MAY_BE.search(whole):
        return None
    return split([Line(text) for text in whole.split("\n")], source)


def split(lines: Sequence[Line], source: Source) -> Iterator[Article | Problem] | None:
    """The articles of an export that a document reader found as ``lines``; None where it is none.

    Behind the articles comes a Problem where the export says that it holds others than were found.
    """
    flat = _flat(lines)
    return next((found for cutter in CUTTERS if (found := cutter(flat, source)) is not None), None)


def _flat(lines: Sequence[Line]) -> Sequence[Line]:
    """A paragraph or a cell that holds line breaks is several lines, as is one put together from print."""
    if any("\n" in line.text for line in lines):
        lines = [piece for line in lines for piece in printed.pieces(line, _breaks(line.text))]
    return list(printed.apart(lines)) if printed.is_printed(lines) else lines


def _breaks(text: str) -> list[int]:
    return [at for at, letter in enumerate(text) if letter == "\n"] if "\n" in text else []


def split_page(tree: Any, source: Source) -> Iterator[Article | Problem] | None:
    """The articles of an export saved as a web page (an lxml tree, left as it is); None where it is none.

    A page that only prints what the text of an export prints is cut like that.
    """
    found = next((found for cutter in PAGE_CUTTERS if (found := cutter(tree, source)) is not None), None)
    if found is not None:
        return found
    lines = paragraphs(tree)
    if not any(MAY_BE.match(line) for line in lines):
        return None
    return split([Line(line) for line in lines], source)
