"""What a printing changed: the longest form beside it, piece by piece."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from quoteline.families.aligning import Block
from quoteline.families.words import Worded


class Change(StrEnum):
    """What became of a stretch of the longest form in a printing."""

    SAME = "same"
    LEFT_OUT = "left out"  # and nothing tells it
    ELIDED = "elided"  # an ellipsis stands there
    ADDED = "added"
    BRACKETED = "bracketed"  # put in by the printer, in brackets
    CHANGED = "changed"  # other words


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words: what the longest form has, and what the printing has."""

    change: Change
    longest: str
    printing: str


def pieces(
    printing: Worded, text: str, longest: Worded, longest_text: str, blocks: Sequence[Block]
) -> tuple[Piece, ...]:
    """The printing against the longest form; ``blocks`` as :func:`aligning.align` gives for the two."""
    return tuple(_pieces(printing, text, longest, longest_text, blocks))


def _pieces(
    printing: Worded, text: str, longest: Worded, longest_text: str, blocks: Sequence[Block]
) -> Iterator[Piece]:
    i = j = 0
    for start, place, length in (*blocks, (len(printing.words), len(longest.words), 0)):
        ours, theirs = _slice(printing, text, i, start), _slice(longest, longest_text, j, place)
        if start > i or place > j:
            yield Piece(_change(printing, i, start, place > j), theirs, ours)
        if length:
            yield Piece(
                Change.SAME,
                _slice(longest, longest_text, place, place + length),
                _slice(printing, text, start, start + length),
            )
        i, j = start + length, place + length


def _change(printing: Worded, start: int, end: int, instead: bool) -> Change:
    if start == end:
        return Change.ELIDED if end in printing.elided else Change.LEFT_OUT
    if all(place in printing.bracketed for place in range(start, end)):
        return Change.BRACKETED
    return Change.CHANGED if instead else Change.ADDED


def _slice(printing: Worded, text: str, start: int, end: int) -> str:
    """The text of some words, with what stands behind the last up to the next word."""
    if start >= end:
        return ""
    begin = printing.spans[start][0]
    if start in printing.bracketed and text[begin - 1 : begin] in ("[", "("):
        begin -= 1
    stop = printing.spans[end][0] if end < len(printing.spans) else len(text)
    return text[begin:stop].rstrip(' [(“"\n\t')
