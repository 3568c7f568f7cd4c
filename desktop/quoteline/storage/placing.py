"""Tells whether words still stand where they were kept to stand, and where they stand now if they do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from quoteline.domain import Spans

ELLIPSIS = " … "  # joins the parts of a quotation where its words are kept


class Standing(StrEnum):
    """How kept words and the stored text go together."""

    EXACT = "exact"  # they stand where they are said to stand
    MOVED = "moved"  # they stand elsewhere in the text
    MISSING = "missing"  # they stand nowhere in it


@dataclass(frozen=True, slots=True)
class Place:
    """How words stand, and where: ``now`` is empty when they are missing."""

    standing: Standing
    now: Spans


def place(text: str, spans: Spans, words: str) -> Place:
    """Where kept ``words`` stand in a text in which they were found at ``spans`` (code points).

    Words of several parts are joined by an ellipsis, and stand elsewhere only in the same order. Of several
    places the one nearest to where they stood is given. Nothing raises, whatever the spans are. Linear in
    the length of the text.
    """
    if spans and inside(text, spans) and ELLIPSIS.join(text[a:b] for a, b in spans) == words:
        return Place(Standing.EXACT, spans)
    for parts in _parts(words, len(spans)):
        now = _nearest(text, parts, spans[0][0] if spans else 0)
        if now:
            return Place(Standing.MOVED, now)
    return Place(Standing.MISSING, ())


def inside(text: str, spans: Spans) -> bool:
    """Whether all spans hold letters of the text."""
    return all(0 <= start < end <= len(text) for start, end in spans)


def _parts(words: str, count: int) -> Iterator[list[str]]:
    """The words as one part, if they were kept as one, and as the parts that the ellipses in them make."""
    if not words:
        return
    if count <= 1:
        yield [words]
    parts = words.split(ELLIPSIS)
    if len(parts) > 1 and all(parts):
        yield parts


def _nearest(text: str, parts: Sequence[str], stood: int) -> Spans:
    """Where the parts stand in this order, the first as near as may be to where it stood; else ()."""
    before = text.rfind(parts[0], 0, max(0, stood) + len(parts[0]))
    after = text.find(parts[0], max(0, stood))
    starts = sorted((each for each in (before, after) if each >= 0), key=lambda each: abs(each - stood))
    for start in (*starts, text.find(parts[0])):
        found = _in_order(text, parts, start) if start >= 0 else ()
        if found:
            return found
    return ()


def _in_order(text: str, parts: Sequence[str], start: int) -> Spans:
    found: list[tuple[int, int]] = []
    for part in parts:
        start = text.find(part, start)
        if start < 0:
            return ()
        found.append((start, start + len(part)))
        start += len(part)
    return tuple(found)
