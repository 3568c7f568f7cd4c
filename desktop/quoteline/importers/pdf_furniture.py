"""Running heads and feet, and numbers of pages: what is printed on every page and belongs to no article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from itertools import takewhile
from typing import Final

from quoteline.importers.pdf_text import Piece

EDGE: Final = 4  # lines from the top and from the bottom of a page that may be such
MARGIN: Final = 0.13  # of the height of what is printed, from its edges
STEP: Final = 6.0  # points: the same height
LONGEST: Final = 200  # characters
DIGITS = re.compile(r"\d+")
# 3/19/25, 10:32 AM | 19.03.25, 10:32 | 2025-03-19 10:32
STAMP = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?")
URL = re.compile(r"(?:https?|file)://[^\s<>\"]{4,500}")
NUMBER = re.compile(
    r"[\W_]*(?:(?:page|p\.|seite|s\.)\s*)?(?:[A-Z]?\d{1,4}|[ivxlc]{1,7})[\W_]*", re.IGNORECASE
)
NUMBER_OF = re.compile(
    r"[\W_]*(?:(?:page|p\.|seite)\s*)?\d{1,4}\s*(?:/|of|von|sur|de)\s*\d{1,4}[\W_]*", re.IGNORECASE
)


def furniture(pages: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """For each page the lines at its top and bottom that other pages have at the same height, but for their
    numbers; numbers of pages; and what a browser prints there: the time, the title, the address."""
    bases = [line.base for lines in pages for line in lines]
    if not bases:
        return [[] for _ in pages]
    # Of what is printed, not of the paper: pages may be cropped, or stand on larger sheets.
    margin = MARGIN * (max(bases) - min(bases))
    edges = [_edges(lines, max(bases) - margin, min(bases) + margin) for lines in pages]
    seen = Counter(key for both in edges for key in {_key(line) for edge in both for line in edge})
    repeated = {key for key in seen if len(key[0]) > 1 and _times(seen, key) >= 2}
    found = [
        [line for edge in both for line in _outermost(edge, repeated, lines)]
        for both, lines in zip(edges, pages, strict=True)
    ]
    # A document of nothing else is one that says the same on each page.
    return found if sum(map(len, found)) < len(bases) else [[] for _ in pages]


def _outermost(
    edge: Sequence[Piece], repeated: Container[tuple[str, int]], lines: Sequence[Piece]
) -> Iterator[Piece]:
    """The lines from the edge of a page inwards, up to the first that is of an article."""
    return takewhile(lambda line: _is_furniture(line, edge, repeated, lines), edge)


def _is_furniture(
    line: Piece, edge: Sequence[Piece], repeated: Container[tuple[str, int]], lines: Sequence[Piece]
) -> bool:
    """Also what stands beside the number of the page, or beside the time at which it was printed."""
    return _key(line) in repeated or any(
        STAMP.match(other.text) or URL.fullmatch(other.text) or _is_number(other, lines)
        for other in edge
        if _level(line, other)
    )


def addresses(lines: Sequence[Piece]) -> list[str]:
    """The addresses of the web in such lines: a browser prints that of the page there."""
    return [
        found[0].rstrip(".,;)…")
        for line in lines
        for found in URL.finditer(line.text)
        if found[0].startswith("http")
    ]


def _edges(lines: Sequence[Piece], top: float, bottom: float) -> tuple[list[Piece], list[Piece]]:
    """The first and the last lines of a page, as far as they stand in its margins; the outermost first."""
    ordered = sorted((line for line in lines if len(line.text) <= LONGEST), key=lambda line: -line.base)
    high = [line for line in ordered[:EDGE] if line.base >= top]
    low = [line for line in ordered[: -EDGE - 1 : -1] if line.base <= bottom and line not in high]
    return high, low


def _key(line: Piece) -> tuple[str, int]:
    """What a running line has in common with those of other pages."""
    return " ".join(DIGITS.sub("#", line.text.casefold()).split()), round(line.base / STEP)


def _times(seen: Counter[tuple[str, int]], key: tuple[str, int]) -> int:
    """On how many pages it stands, a step higher or lower among them."""
    return sum(seen[key[0], key[1] + step] for step in (-1, 0, 1))


def _is_number(line: Piece, lines: Sequence[Piece]) -> bool:
    """A page's number by itself; one that stands close to text may be of it, as 2016 below a headline."""
    if NUMBER_OF.fullmatch(line.text):
        return True
    if not NUMBER.fullmatch(line.text):
        return False
    away = [abs(line.base - other.base) for other in lines if not _level(line, other)]
    return min(away, default=0.0) > 1.6 * line.size


def _level(one: Piece, other: Piece) -> bool:
    """Whether both stand on one line."""
    return abs(one.base - other.base) < 0.5 * one.size
