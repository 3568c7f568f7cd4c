"""Factiva saved as a web page: a box for each article, with a table of codes or a head in a fixed order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from quoteline.domain import Article
from quoteline.importers.lines import Line
from quoteline.importers.newsroom import factiva_order
from quoteline.importers.newsroom.cutting import Cut, articles
from quoteline.importers.newsroom.elements import classes, paragraphs, words
from quoteline.importers.newsroom.factiva import NAME
from quoteline.importers.newsroom.factiva_fields import BODY, NAMES, NUMBER, take
from quoteline.importers.problems import Problem
from quoteline.importers.source import Source

BOX = re.compile(r"[a-z]{2}(?:-[a-z]{2,4})?Article", re.IGNORECASE)
HEADLINE = re.compile(r"[a-z]{2}(?:-[a-z]{2,4})?Headline", re.IGNORECASE)
CODE = re.compile(r"\s*([A-Z]{2,3})\s*")


def split(tree: Any, source: Source) -> Iterator[Article | Problem] | None:
    """The articles of such a page; None where it is none."""
    boxes = [each for each in tree.iter("div") if _is_box(each)]
    # Boxes within boxes would be read once for each that they are in.
    boxes = [each for each in boxes if not any(_is_box(above) for above in each.iterancestors("div"))]
    if not boxes or not any(_is_read(box) for box in boxes[:5]):
        return None
    return articles((_cut(box) for box in boxes), source, NAME, list)


def _is_box(element: Any) -> bool:
    named = classes(element)
    return "article" in named and any(BOX.fullmatch(each) for each in named)


def _is_read(box: Any) -> bool:
    """Whether a box holds coded fields, or paragraphs and a number as Factiva writes them."""
    if _rows(box):
        return True
    return any(NUMBER.fullmatch(words(each)[:120]) for each in box.iter("p", "div", "span", "td"))


def _cut(box: Any) -> Cut:
    cut = Cut()
    rows = _rows(box)
    for code, cell in rows:
        _take(cut, code, cell)
    if not rows:
        _read_ordered(cut, box)
    language = next((each[:2].lower() for each in classes(box) if BOX.fullmatch(each)), "")
    cut.language = cut.language or language
    return cut


def _rows(box: Any) -> list[tuple[str, Any]]:
    """Code and cell of each row of the table of fields."""
    rows: list[tuple[str, Any]] = []
    for row in box.iter("tr"):
        cells = [each for each in row if each.tag in ("td", "th")]
        found = CODE.fullmatch(words(cells[0])[:10]) if len(cells) == 2 else None
        if found and found[1] in NAMES:
            rows.append((found[1], cells[1]))
    coded = {code for code, _ in rows}
    return rows if coded & {"HD", "SN", "PD"} and len(coded) >= 3 else []


def _take(cut: Cut, code: str, cell: Any) -> None:
    if code in BODY:
        for paragraph in paragraphs(cell):
            take(cut, code, paragraph)
    else:
        take(cut, code, words(cell))


def _read_ordered(cut: Cut, box: Any) -> None:
    """A box without codes holds what a text has, each part an element of its own."""
    headline = next((each for each in box.iter() if _is_headline(each)), None)
    title = words(headline) if headline is not None else ""
    lines: list[Line] = []
    for paragraph in paragraphs(box):
        number = NUMBER.fullmatch(paragraph) if len(paragraph) < 120 else None
        if number:
            cut.doc_id = number[1]
        else:
            lines.append(Line(paragraph, bold=bool(title) and paragraph == title))
    factiva_order.read_ordered(cut, lines)
    cut.title = title or cut.title


def _is_headline(element: Any) -> bool:
    return element.get("id") == "hd" or any(HEADLINE.fullmatch(each) for each in classes(element))
