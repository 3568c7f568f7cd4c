"""A text as its paragraphs of words and marks, with what is needed to place spans in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quoteline.domain import Kind, Span, Spans
from quoteline.extraction.attribution import marked_blocks
from quoteline.extraction.claims import Part, part_of
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import compile_grammar
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.tokens import Block, Stretch
from quoteline.extraction.wording import kind_of

SECTION = 60_000  # letters; what the encoder says of so many takes about 30 MB
MOSTLY = 0.5  # share of what stands between two marks from which all of it belongs to a span


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks of a text with their quotation marks paired, and where each block starts."""

    text: str
    blocks: list[Block]
    starts: list[int]

    def part(self, start: int, end: int) -> Part | None:
        """The whole words that a span touches, in the first block that it touches, as a part of a quotation.

        What stands between two marks goes in whole or stays out; None where no word is left.
        """
        number = bisect_right(self.starts, start) - 1
        if number < 0:
            return None
        block = self.blocks[number]
        first, after = bisect_right(block.ends, start), bisect_left(block.starts, min(end, block.stop))
        for stretch in block.stretches:
            first, after = _whole(stretch, first, after)
        return part_of(block, first, after) if first < after else None

    def kind(self, content: Spans) -> Kind:
        """How much of a content stands inside quotation marks, as a kind."""
        parts = [part for start, end in content if (part := self.part(start, end)) is not None]
        return kind_of(parts)


def page_of(text: str, lexicon: Lexicon) -> Page:
    """Cut a text into blocks and pair their marks, as the rules do."""
    found = list(marked_blocks(text, lexicon.made(compile_grammar)))
    return Page(text, found, [block.start for block in found])


def sections(page: Page, found: Sequence[Attribution]) -> Iterator[tuple[range, list[Attribution]]]:
    """A text in sections of whole paragraphs, each with the attributions whose words begin in it.

    So that of a long text only a part is in work at a time. No section ends inside of quoted words.
    """
    waiting = deque(sorted(found, key=lambda each: each.content))
    begun, reached = 0, 0
    here: list[Attribution] = []
    for block in page.blocks:
        if block.start - begun >= SECTION and block.start >= reached:
            yield range(begun, block.start), here
            begun, here = block.start, []
        while waiting and waiting[0].content[0][0] < block.stop:
            reached = max(reached, waiting[0].content[-1][1])
            here.append(waiting.popleft())
    yield range(begun, len(page.text)), [*here, *waiting]


def _whole(stretch: Stretch, first: int, after: int) -> tuple[int, int]:
    """The tokens from ``first`` to before ``after``, moved so that they do not cut a stretch in two."""
    start, stop = max(stretch.first, 0), stretch.last + 1
    inside = min(after, stop) - max(first, start)
    if inside <= 0:
        return first, after
    if inside >= MOSTLY * (stop - start):
        return min(first, start), max(after, stop)
    if start <= first and after <= stop:
        return first, after  # a few words of a longer quotation
    return (stop, after) if first > start else (first, start)


def inside_marks(page: Page) -> bytearray:
    """For each letter 1 inside quotation marks, 2 on an opening and 3 on a closing mark, else 0."""
    inside = bytearray(len(page.text))
    for block in page.blocks:
        for each in block.stretches:
            start, stop = _letters(block, each)
            inside[start:stop] = bytes([1]) * (stop - start)
            for code, token in ((2, each.first), (3, each.last)):
                if 0 <= token < block.size:
                    size = block.ends[token] - block.starts[token]
                    inside[block.starts[token] : block.ends[token]] = bytes([code]) * size
    return inside


def _letters(block: Block, stretch: Stretch) -> Span:
    start = block.start if stretch.first < 0 else block.starts[stretch.first]
    return start, block.stop if stretch.last >= block.size else block.ends[stretch.last]
