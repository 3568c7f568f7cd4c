"""Cuts a text into windows of word pieces, and tells the encoder of each piece what the rules know of it.

A window holds whole paragraphs as long as they fit. Of each piece the encoder is told five flags: its case,
whether it lies inside quotation marks, whether a paragraph or sentence starts with it, and the content and
the cue or source that the rules have found there. Training and reading use this same code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from quoteline.domain import Kind, Span
from quoteline.extraction.found import Attribution
from quoteline.extraction.trained.page import Page, inside_marks

if TYPE_CHECKING:
    from tokenizers import Tokenizer

PIECES = 254  # of text in one window; with the two that begin and end it 256
ROOM = 110  # pieces up to which paragraphs are put together; longer windows are read slower and no better
BEGINS, ENDS = 101, 102  # [CLS] and [SEP] of the vocabulary
SENTENCE_ENDS = frozenset(".!?…”\"'’)")
SURROGATE = re.compile("[\ud800-\udfff]")

CASES, MARKED, PLACES, CONTENTS, BESIDES = 5, 4, 3, 11, 5
FLAG_SIZES = (CASES, MARKED, PLACES, CONTENTS, BESIDES)
FLAG_STARTS = (0, 5, 9, 12, 23)  # where each flag's values begin in the one table that holds them all
FLAGS = sum(FLAG_SIZES)
OPENS = 1  # the place flag of a piece that a paragraph starts with
NO_RULES = 10  # the content flag where the encoder is to do without the rules
_KINDS = {Kind.DIRECT: 0, Kind.MIXED: 1, Kind.INDIRECT: 2}

Numbers = np.ndarray[Any, np.dtype[np.int64]]


@dataclass(frozen=True, slots=True)
class Window:
    """Word pieces with their places: ``starts`` and ``ends`` in code points of the whole text.

    ``ids`` and ``flags`` (five to a piece) are what the encoder reads, the first and last piece being those
    that begin and end a window, with empty places. ``opens`` tells the pieces that paragraphs start with.
    """

    ids: Numbers
    flags: Numbers
    starts: Numbers
    ends: Numbers
    opens: np.ndarray[Any, np.dtype[np.bool_]]


@dataclass(frozen=True, slots=True)
class Told:
    """What the encoder is told of each letter: what the marks and the rules say.

    ``readable`` is the text with what no tokenizer takes replaced, letter for letter.
    """

    readable: str
    marked: bytearray
    contents: bytearray
    besides: bytearray


def tell(page: Page, found: Iterable[Attribution] | None) -> Told:
    """What is told of a text in which the rules have found something.

    None is to tell nothing of the rules, which is not the same as that they see nothing.
    """
    size = len(page.text)
    contents = bytearray(size) if found is not None else bytearray([NO_RULES]) * size
    told = Told(SURROGATE.sub("\ufffd", page.text), inside_marks(page), contents, bytearray(size))
    for each in found or ():
        base = 1 + 3 * _KINDS[each.kind]
        for number, (start, end) in enumerate(each.content):
            told.contents[start:end] = bytes([base + 2]) * (end - start)
            told.contents[start : start + 1] = bytes([base + (number > 0)])
        for code, spans in ((1, each.cue), (3, each.source)):
            for start, end in spans:
                told.besides[start:end] = bytes([code + 1]) * (end - start)
                told.besides[start : start + 1] = bytes([code])
    return told


def windows(told: Told, tokenizer: Tokenizer, places: Iterable[Span]) -> Iterator[Window]:
    """The windows of the paragraphs at ``places``, in order."""
    for group in _grouped(_paragraphs(told.readable, list(places), tokenizer)):
        yield _window(group, told)


Pieces = list[tuple[int, int, int]]  # id, start, end


def _paragraphs(text: str, places: list[Span], tokenizer: Tokenizer) -> Iterator[Pieces]:
    """The pieces of each paragraph; a paragraph longer than a window comes in several."""
    for encoded, (start, _) in zip(
        tokenizer.encode_batch([text[start:stop] for start, stop in places], add_special_tokens=False),
        places,
        strict=True,
    ):
        pieces = [
            (number, start + a, start + b)
            for number, (a, b) in zip(encoded.ids, encoded.offsets, strict=True)
        ]
        while len(pieces) > PIECES:
            cut = _cut(text, pieces)
            yield pieces[:cut]
            pieces = pieces[cut:]
        if pieces:
            yield pieces


def _cut(text: str, pieces: Pieces) -> int:
    """How many pieces of a paragraph too long for a window go into it: to a sentence’s end, if it can be."""
    for count in range(PIECES, PIECES // 2, -1):
        last, following = pieces[count - 1], pieces[count]
        if text[last[1] : last[2]] in SENTENCE_ENDS and text[following[1]].isupper():
            return count
    return PIECES


def _grouped(paragraphs: Iterable[Pieces]) -> Iterator[list[Pieces]]:
    group: list[Pieces] = []
    size = 0
    for pieces in paragraphs:
        if group and size + len(pieces) > ROOM:
            yield group
            group, size = [], 0
        group.append(pieces)
        size += len(pieces)
    if group:
        yield group


def _window(group: list[Pieces], told: Told) -> Window:
    text = told.readable
    ids, starts, ends, flags = [BEGINS], [0], [0], [(4, 0, 0, 0, 0)]
    for pieces in group:
        before = ""
        for place, (number, start, end) in enumerate(pieces):
            ids.append(number)
            starts.append(start)
            ends.append(end)
            position = OPENS if place == 0 else 2 if before in SENTENCE_ENDS else 0
            before = text[start:end][-1:]
            flags.append(
                (
                    _case(text[start:end]),
                    told.marked[start],
                    position,
                    told.contents[start],
                    told.besides[start],
                )
            )
    ids.append(ENDS)
    starts.append(0)
    ends.append(0)
    flags.append((4, 0, 0, 0, 0))
    table = np.array(flags, dtype=np.int64) + np.array(FLAG_STARTS, dtype=np.int64)
    return Window(
        np.array(ids, dtype=np.int64),
        table,
        np.array(starts, dtype=np.int64),
        np.array(ends, dtype=np.int64),
        table[:, 2] == FLAG_STARTS[2] + OPENS,
    )


def _case(piece: str) -> int:
    """0 small letters, 1 a capital first, 2 capitals only, 3 digits, 4 anything else."""
    first = piece[:1]
    if first.islower():
        return 0
    if first.isupper():
        return 2 if len(piece) > 1 and piece.isupper() else 1
    return 3 if first.isdigit() else 4
