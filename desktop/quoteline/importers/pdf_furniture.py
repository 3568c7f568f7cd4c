"""Running heads and feet, and numbers of pages: what is printed on every page and belongs to no article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from quoteline.importers.pdf_text import Piece

EDGE: Final = 4  # lines from the top and from the bottom of a page that may be such
MARGIN: Final = 0.13  # of the height of the page, from its edges
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
    r"[\W_]*(?:page|p\.|seite)?\s*\d{1,4}\s*(?:/|of|von|sur|de)\s*\d{1,4}[\W_]*", re.IGNORECASE
)


def furniture(pages: Sequence[Sequence[Piece]], heights: Sequence[float]) -> list[list[Piece]]:
    """For each page the lines at its top and bottom that other pages have at the same height, but for their
    numbers; numbers of pages; and what a browser prints there: the time, the title, the address."""
    edges = [_edges(lines, height) for lines, height in zip(pages, heights, strict=True)]
    seen = Counter(key for edge in edges for key in {_key(line) for line in edge})
    repeated = {key for key in seen if len(key[0]) > 1 and _times(seen, key) >= 2}
    found = []
    for edge, lines in zip(edges, pages, strict=True):
        stamps = [line.base for line in edge if STAMP.match(line.text) or URL.fullmatch(line.text)]
        found.append(
            [
                line
                for line in edge
                if _key(line) in repeated or line.base in stamps or _is_number(line, lines)
            ]
        )
    return found


def addresses(lines: Sequence[Piece]) -> list[str]:
    """The addresses of the web in such lines: a browser prints that of the page there."""
    return [
        found[0].rstrip(".,;)…")
        for line in lines
        for found in URL.finditer(line.text)
        if found[0].startswith("http")
    ]


def _edges(lines: Sequence[Piece], height: float) -> list[Piece]:
    """The first and last lines of a page, as far as they stand in its margins."""
    ordered = sorted(lines, key=lambda line: -line.base)
    top, bottom = _top(lines, height), _bottom(lines)
    margin = MARGIN * (top - bottom)
    high = [line for line in ordered[:EDGE] if line.base > top - margin]
    low = [line for line in ordered[-EDGE:] if line.base < bottom + margin and line not in high]
    return [line for line in (*high, *low) if len(line.text) <= LONGEST]


def _top(lines: Sequence[Piece], height: float) -> float:
    return max([height, *(line.base for line in lines)])


def _bottom(lines: Sequence[Piece]) -> float:
    return min([0.0, *(line.base for line in lines)])


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
    nearest = min((abs(line.base - other.base) for other in lines if other is not line), default=0.0)
    return nearest > 1.8 * line.size
