"""A document as lines with what can be seen of them: what newsroom exports are cut by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, or a line of a plain text, as a reader finds it.

    ``bold`` says that all of it is; ``level`` is 1 for a title or first heading, 2 … below it, 0 for text;
    ``page`` is the label of the page it begins on, empty where there are none; ``breaks`` says that a new
    page or section begins with it. ``turns`` tells where further pages begin inside of it, as (offset in code
    points, label); a line with them has no white space around its text.
    """

    text: str
    bold: bool = False
    level: int = 0
    page: str = ""
    breaks: bool = False
    turns: tuple[tuple[int, str], ...] = ()


def joined(lines: Iterable[Line]) -> tuple[str, tuple[tuple[int, str], ...]]:
    """Paragraphs parted by a blank line, and where each page begins: (offset in code points, label).

    Empty lines are left out.
    """
    parts: list[str] = []
    pages: list[tuple[int, str]] = []
    at = 0
    for line in lines:
        text = line.text.strip()
        if not text:
            continue
        if line.page and (not pages or pages[-1][1] != line.page):
            pages.append((at, line.page))
        pages += [(at + offset, label) for offset, label in line.turns]
        parts.append(text)
        at += len(text) + 2
    return "\n\n".join(parts), tuple(pages)
