"""Plain text that was broken at a fixed width becomes paragraphs again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quoteline.importers.lines import Line

WIDEST = 100  # characters; archives break at 72 to 80, and what is longer was not broken
NARROWEST = 40
FEWEST = 5  # words of a line that tells the width
RAGGED = 8  # characters that may be left at the end of a line that goes on
COMPOUND = re.compile(r"\w-$")
LINKS = frozenset({"and", "or", "to", "und", "oder", "et", "ou", "y", "o", "e"})  # pre- and post-war
ALMOST = 0.98  # of such lines are no longer; a table or an address may be


def width_of(lines: Iterable[Line]) -> int:
    """The width at which the lines of a text were broken, 0 where they were not."""
    lengths = sorted(
        len(text)
        for line in lines
        if len(text := line.text.rstrip()) >= NARROWEST and text.count(" ") >= FEWEST
    )
    if not lengths:
        return 0
    width = lengths[min(len(lengths) - 1, int(ALMOST * len(lengths)))]
    return width if width <= WIDEST else 0


def blocks(lines: Sequence[Line], *, parted: bool) -> Iterator[list[Line]]:
    """Lines between blank ones; each line by itself where none are blank (``parted`` false)."""
    block: list[Line] = []
    for line in lines:
        if line.text.strip():
            block.append(line)
        if block and (not parted or not line.text.strip()):
            yield block
            block = []
    if block:
        yield block


def are_parted(lines: Sequence[Line]) -> bool:
    """Whether blank lines part the blocks of a text; documents that hold paragraphs may have none."""
    shown = sum(1 for line in lines if line.text.strip())
    return 8 * (len(lines) - shown) >= shown


def unwrapped(block: Sequence[Line], width: int) -> Iterator[Line]:
    """The paragraphs in a block. Without a ``width`` each line is one.

    Else the block is: a line goes on in the next where its first word had no room any more, and a break
    that somebody set, with room left behind it or before an indented line, stays a line break.
    """
    if not width:
        yield from block
        return
    parts: list[str] = []
    for before, line in zip((None, *block), block, strict=False):
        text = line.text.strip()
        if before is not None:
            parts.append(_between(before.text, text) if _goes_on(before.text, line.text, width) else "\n")
        parts.append(text)
    if block:
        yield replace(block[0], text="".join(parts), turns=())


def _between(before: str, line: str) -> str:
    """What stood where a line was broken: archives part no words, so that a hyphen there ties two."""
    first = line.split(None, 1)[0].lower() if line else ""
    return "" if COMPOUND.search(before.rstrip()[-20:]) and first not in LINKS else " "


def _goes_on(before: str, line: str, width: int) -> bool:
    first = line.split(None, 1)[0] if line.strip() else ""
    indented = _indent(line) > _indent(before) + 1
    return not indented and len(before.rstrip()) + 1 + len(first) > width - RAGGED


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
