"""Two printings laid side by side, word by word: which words of one are which words of the other.

Runs of words that each of them has once are found first, as a person would; only what lies between them is
left to the longest common subsequence. So a fragment lies where it belongs in a long statement, and the
time is linear in the words but for short stretches.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

Block = tuple[int, int, int]  # from a word of the one, from a word of the other: so many words are the same

ANCHOR = 3  # words of a run that says where one lies in the other
AREA = 1_000_000  # words by words that are laid side by side without an anchor; more are taken as changed
ISLAND = 2  # so few same words, far from any others, are chance
PASSES = 2  # an island may leave another one alone


def align(one: Sequence[str], other: Sequence[str]) -> list[Block]:
    """The blocks of same words, in the order of both."""
    anchors = _grown(one, other, _in_order(_anchors(one, other)))
    if not anchors:
        return _without_islands(_common(one, other, 0, len(one), 0, len(other)))
    found: list[Block] = []
    i = j = 0
    first = anchors[0]
    reach = 2 * max(min(first[0], first[1]), ANCHOR)
    i, j = max(0, first[0] - reach), max(0, first[1] - reach)
    for start, place, length in anchors:
        found += _common(one, other, i, start, j, place)
        found.append((start, place, length))
        i, j = start + length, place + length
    reach = 2 * max(min(len(one) - i, len(other) - j), ANCHOR)
    found += _common(one, other, i, min(len(one), i + reach), j, min(len(other), j + reach))
    return _without_islands(_joined(found))


def _anchors(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Where runs stand that each has once."""
    ours, theirs = _once(one), _once(other)
    return [(place, theirs[run]) for run, place in ours.items() if place >= 0 and theirs.get(run, -1) >= 0]


def _once(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    """The place of each run; -1 where there are several."""
    places: dict[tuple[str, ...], int] = {}
    for place, run in enumerate(zip(words, words[1:], words[2:], strict=False)):
        places[run] = -1 if run in places else place
    return places


def _in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs that follow each other in both: the longest rising row."""
    ends: list[int] = []  # the least last place of a row of each length
    last: list[int] = []  # and which pair that is
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else -1)
        if length == len(ends):
            ends.append(place)
            last.append(number)
        else:
            ends[length], last[length] = place, number
    row: list[tuple[int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        row.append(pairs[number])
        number = before[number]
    return row[::-1]


def _grown(one: Sequence[str], other: Sequence[str], anchors: Sequence[tuple[int, int]]) -> list[Block]:
    """Anchors made as long as the words are the same, those that meet joined."""
    found: list[Block] = []
    for i, j in anchors:
        low_i, low_j = (found[-1][0] + found[-1][2], found[-1][1] + found[-1][2]) if found else (0, 0)
        if i < low_i or j < low_j:
            continue  # inside the block before, or across its end
        start, place = i, j
        while start > low_i and place > low_j and one[start - 1] == other[place - 1]:
            start, place = start - 1, place - 1
        while i < len(one) and j < len(other) and one[i] == other[j]:
            i, j = i + 1, j + 1
        found.append((start, place, i - start))
    return _joined(found)


def _common(
    one: Sequence[str], other: Sequence[str], start: int, end: int, place: int, stop: int
) -> list[Block]:
    """The longest common subsequence of two stretches."""
    if start >= end or place >= stop or (end - start) * (stop - place) > AREA:
        return []
    steps = LCSseq.opcodes(one[start:end], other[place:stop])
    return [
        (start + step.src_start, place + step.dest_start, step.src_end - step.src_start)
        for step in steps
        if step.tag == "equal"
    ]


def _joined(blocks: Sequence[Block]) -> list[Block]:
    found: list[Block] = []
    for i, j, length in blocks:
        if found and found[-1][0] + found[-1][2] == i and found[-1][1] + found[-1][2] == j:
            found[-1] = (found[-1][0], found[-1][1], found[-1][2] + length)
        elif length:
            found.append((i, j, length))
    return found


def _without_islands(blocks: list[Block]) -> list[Block]:
    """Without a few same words that lie far from all others in one of the two: “the” is everywhere."""
    for _ in range(PASSES):
        blocks = [each for number, each in enumerate(blocks) if not _island(blocks, number)]
    return blocks


def _island(blocks: Sequence[Block], number: int) -> bool:
    i, j, size = blocks[number]
    if size > ISLAND:
        return False
    gaps = []
    if number:
        before = blocks[number - 1]
        gaps.append(max(i - before[0] - before[2], j - before[1] - before[2]))
    if number + 1 < len(blocks):
        after = blocks[number + 1]
        gaps.append(max(after[0] - i - size, after[1] - j - size))
    return bool(gaps) and all(gap > 2 + size for gap in gaps)
