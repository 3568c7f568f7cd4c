"""The lines of a page become blocks, a column or a part of one, in the order in which one reads them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from quoteline.importers.pdf_text import Piece

# In sizes of the font.
NEXT_LINE: Final = 2.6  # between baselines; typescripts are double-spaced
NARROWEST: Final = 4.0  # column
ALIKE: Final = 1.2  # sizes in one block
MOST_LINES: Final = 5_000  # of a page; with more it is a map or a drawing, and keeps the order of the file
MOST_BLOCKS: Final = 150  # that are put in order; a page with more keeps that of the file
HEADLINE: Final = 1.2  # times the usual size
AT_EDGE: Final = 0.1  # of the width of a page, from its left or its middle
OVERLAP: Final = 1.0  # points that count as beside each other


@dataclass(slots=True)
class Block:
    """Lines below each other, from top to bottom."""

    lines: list[Piece]

    @property
    def left(self) -> float:
        return min(line.left for line in self.lines)

    @property
    def right(self) -> float:
        return max(_right(line) for line in self.lines)

    @property
    def top(self) -> float:
        return self.lines[0].base + 0.75 * self.lines[0].size

    @property
    def bottom(self) -> float:
        return self.lines[-1].base


def blocks_of(lines: Sequence[Piece]) -> list[Block]:
    """The blocks of a page in reading order: column by column, below a line that spans them anew."""
    if len(lines) > MOST_LINES:
        return [Block([line]) for line in lines]
    return _in_order(_blocks(lines))


def _blocks(lines: Sequence[Piece]) -> list[Block]:
    """Each line joins the one above it, where the two have nobody else below and above them."""
    ordered = sorted(lines, key=lambda line: (-line.base, line.left))
    below: list[list[int]] = [[] for _ in ordered]
    above: list[list[int]] = [[] for _ in ordered]
    for number in range(len(ordered)):
        for other in _next_below(ordered, number):
            below[number].append(other)
            above[other].append(number)
    blocks: list[Block] = []
    of_line: dict[int, Block] = {}
    for number, line in enumerate(ordered):
        over = above[number][0] if len(above[number]) == 1 else None
        if over is not None and len(below[over]) == 1 and _alike(ordered[over], line):
            of_line[number] = of_line[over]
            of_line[number].lines.append(line)
        else:
            of_line[number] = Block([line])
            blocks.append(of_line[number])
    return blocks


def _next_below(ordered: Sequence[Piece], number: int) -> list[int]:
    """The lines that are next below a line, on one baseline or nearly so."""
    line = ordered[number]
    found: list[int] = []
    for other in range(number + 1, len(ordered)):
        distance = line.base - ordered[other].base
        if distance > NEXT_LINE * max(line.size, ordered[other].size):
            break
        if found and ordered[found[0]].base - ordered[other].base > 0.5 * line.size:
            break
        if distance > 0.3 * line.size and _beside(line, ordered[other]) > OVERLAP:
            found.append(other)
    return found


def _alike(one: Piece, other: Piece) -> bool:
    return max(one.size, other.size) <= ALIKE * min(one.size, other.size)


def _beside(one: Piece, other: Piece) -> float:
    """By how much the two overlap from left to right."""
    return min(_right(one), _right(other)) - max(one.left, other.left)


def _right(line: Piece) -> float:
    """Where a line ends; the last word of a paragraph reaches as far as the indent of the next one."""
    return max(line.right, line.left + NARROWEST * line.size)


def _in_order(blocks: list[Block]) -> list[Block]:
    """Headlines first, one by one; then story by story from top to bottom, each by its columns."""
    rest = sorted(blocks, key=lambda block: -block.top)
    first = 0
    while first + 1 < len(rest) and _is_over_all(rest[first], rest[first + 1 :]):
        first += 1
    ordered = rest[:first]
    for story in _stories(rest[first:]):
        ordered += _by_columns(story)
    return ordered


def _stories(blocks: Sequence[Block]) -> list[list[Block]]:
    """Blocks from top to bottom, cut where nothing crosses a page's width and a headline stands below."""
    body = _usual_size(blocks)
    stories: list[list[Block]] = []
    lowest = 0.0
    for block in blocks:
        if not stories or (block.top < lowest and block.lines[0].size > HEADLINE * body):
            stories.append([])
            lowest = block.bottom
        stories[-1].append(block)
        lowest = min(lowest, block.bottom)
    return stories


def _usual_size(blocks: Sequence[Block]) -> float:
    """The size in which most letters are printed."""
    letters: Counter[float] = Counter()
    for block in blocks:
        for line in block.lines:
            letters[round(line.size, 1)] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 1.0


def _is_over_all(block: Block, rest: Sequence[Block]) -> bool:
    """Whether a block stands above all others, at their left or in their middle, as a headline does."""
    if block.bottom < max(other.top for other in rest):
        return False
    left, right = min(other.left for other in rest), max(other.right for other in rest)
    middle = abs((block.left + block.right) - (left + right)) / 2
    return block.left < left + AT_EDGE * (right - left) or middle < AT_EDGE * (right - left)


def _by_columns(blocks: list[Block]) -> list[Block]:
    """After Breuel: what is above goes first, and what is to the left but for a block that spans both."""
    if len(blocks) > MOST_BLOCKS:
        return sorted(blocks, key=lambda block: block.lines[0].order)
    boxes = [(block.left, block.right, block.top, block.bottom) for block in blocks]
    before = [
        [one for one in range(len(boxes)) if one != other and _precedes(one, other, boxes)]
        for other in range(len(boxes))
    ]
    ordered: list[int] = []
    placed: set[int] = set()
    for start in sorted(range(len(boxes)), key=lambda number: (-boxes[number][2], boxes[number][0])):
        _place(start, before, ordered, placed)
    return [blocks[number] for number in ordered]


def _place(start: int, before: Sequence[Sequence[int]], ordered: list[int], placed: set[int]) -> None:
    """Puts a block behind all that precede it; a circle is cut where it is met."""
    waiting = [start]
    entered: set[int] = set()
    while waiting:
        number = waiting[-1]
        if number in placed:
            waiting.pop()
        elif number in entered:
            waiting.pop()
            placed.add(number)
            ordered.append(number)
        else:
            entered.add(number)
            waiting += [one for one in reversed(before[number]) if one not in placed and one not in entered]


_Box = tuple[float, float, float, float]


def _precedes(one: int, other: int, boxes: Sequence[_Box]) -> bool:
    left, right, top, _ = boxes[one]
    other_left, other_right, other_top, _ = boxes[other]
    if min(right, other_right) - max(left, other_left) > OVERLAP:
        return top > other_top
    if right > other_left + OVERLAP:
        return False
    return not any(_spans_between(box, boxes[one], boxes[other]) for box in boxes)


def _spans_between(box: _Box, one: _Box, other: _Box) -> bool:
    """Whether a box stands between two others in height and reaches over both."""
    high, low = max(one[2], other[2]), min(one[2], other[2])
    return (
        low < box[2] < high
        and min(box[1], one[1]) - max(box[0], one[0]) > OVERLAP
        and min(box[1], other[1]) - max(box[0], other[0]) > OVERLAP
    )
