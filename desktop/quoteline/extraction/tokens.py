"""Cuts a text into blocks (paragraphs) and each block into words and marks, with their places in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise

from quoteline.extraction.misread import readable

# Initials (U.S.) | words with inner apostrophes and hyphens, numbers with inner points, sites (harbour.com) |
# wire quotes | one mark. What a repetition goes on with never begins the next alternative, so that no input
# backtracks.
TOKEN = re.compile(
    r"((?:[^\W\d_]\.){2,}"
    r"|\w+(?:['’&/@\-‐‑](?:(?:[^\W\d_]\.){2,}|\w+)|[.,:](?<=\d[.,:])\d+|\.(?:com|org|net)\b)*|'(?=''(?![\w']))|''|``|\.\.\.|[^\w\s])",
)
LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
WRAP_SAMPLE = 20_000  # characters from which it is told whether the lines of a text are wrapped
WRAP_WIDTHS = range(45, 101)  # characters of a wrapped line
FEWEST_WRAPPED = 5  # lines that run on into the next one
MOSTLY_WRAPPED = 0.7  # share of lines that stop in mid-sentence
LONGEST_BLOCK = 20_000  # characters; a paragraph longer than this is cut, so that its cost stays bounded
LONGEST_GAP = 2_000  # how far before the limit a sentence end or space is looked for


class Block:
    """A paragraph as parallel lists of tokens: ``words``, ``lows`` (lower case), ``starts`` and ``ends``.

    ``starts`` and ``ends`` are code points in the whole text. ``quoted`` holds for each token the number of
    the quoted stretch that it lies in, or -1; it is filled by :mod:`quote_marks`.
    """

    __slots__ = ("ends", "lows", "quoted", "size", "start", "starts", "stop", "stretches", "text", "words")

    def __init__(self, text: str, start: int, stop: int) -> None:
        self.text = text
        self.start = start
        self.stop = stop
        parts = TOKEN.split(text[start:stop])
        places = list(accumulate(map(len, parts), initial=start))
        self.words = parts[1::2]
        self.lows = [word.lower() for word in self.words]
        self.starts = places[1:-1:2]
        self.ends = places[2::2]
        self.size = len(self.words)
        self.quoted: list[int] = []
        self.stretches: list[Stretch] = []


class Stretch:
    """What stands between two quotation marks of a block, nested marks included.

    ``first`` and ``last`` are the tokens of the opening and closing mark; ``first`` is -1 where the stretch
    goes on from the block before without a mark, ``last`` is the block's size where no mark closes it.
    ``single`` tells single marks. ``runs_on`` tells that the next block continues it.
    """

    __slots__ = ("first", "last", "runs_on", "single")

    def __init__(self, first: int, last: int, single: bool = False) -> None:
        self.first = first
        self.last = last
        self.single = single
        self.runs_on = False


def blocks(text: str) -> Iterator[Block]:
    """The paragraphs of a text, in order; empty ones do not count.

    The blocks read misread marks as what they stand for, at the same places.
    """
    text = readable(text)
    for start, stop in paragraphs(text):
        while start < stop:
            cut = stop if stop - start <= LONGEST_BLOCK else _cut(text, start + LONGEST_BLOCK)
            block = Block(text, start, cut)
            if block.size:
                yield block
            start = cut


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where the paragraphs of a text begin and end, in order."""
    return _wrapped_paragraphs(text) if _is_wrapped(text) else _lines(text)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    return (line.span() for line in LINE.finditer(text))


def _is_wrapped(text: str) -> bool:
    """Whether lines are broken at a width, as in mails, and paragraphs end in blank lines."""
    lines = [line.strip() for line in text[:WRAP_SAMPLE].split("\n")]
    inner = [line for line, following in pairwise(lines) if line and following]
    if "" not in lines[1:-1] or len(inner) < FEWEST_WRAPPED:
        return False
    broken = sum(len(line) in WRAP_WIDTHS and line[-1] not in ".!?:”\"'" for line in inner)
    return broken >= MOSTLY_WRAPPED * len(inner)


def _wrapped_paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The runs of lines between blank lines."""
    start = stop = -1
    for line in LINE.finditer(text):
        if not line[0].strip():
            continue
        if start >= 0 and text.count("\n", stop, line.start()) > 1:
            yield start, stop
            start = -1
        start = line.start() if start < 0 else start
        stop = line.end()
    if start >= 0:
        yield start, stop


def _cut(text: str, limit: int) -> int:
    """A place at or before ``limit`` where a sentence ends, else where a word ends, else the limit."""
    for mark in (". ", " "):
        place = text.rfind(mark, limit - LONGEST_GAP, limit)
        if place >= 0:
            return place + len(mark)
    return limit
