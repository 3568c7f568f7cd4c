"""Quotations of an older and of a newer extraction of one text are paired by the letters that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quoteline.domain import Spans

SCALE = 1_000_000  # weights are whole numbers: the best pairing must not hang on how floats are rounded
MOST_WORK = 3_000_000  # steps for the best pairing; where more overlap, the best pairs are taken first

Weights = dict[tuple[int, int], int]  # (old, new) → how well they go together


@dataclass(frozen=True, slots=True)
class One:
    """A quotation of one of the two extractions: its letters, and what tells it from another of the same.

    ``marks`` stand in order: the first is the last to change from one extraction to the next. ``favour``
    (0 to 1), of an older one: how much better it is to find this again than another.
    """

    content: Spans
    marks: tuple[Hashable, ...] = ()
    favour: float = 0.0


def pairs(old: Sequence[One], new: Sequence[One]) -> dict[int, int]:
    """Which older quotation each newer one is: index in ``new`` → index in ``old``, one to one.

    Two can be one where they share at least half of the letters of either. The same letters come first, those
    with the most marks in common before others, so nested quotations stay with themselves; of the rest that
    pairing is taken which shares the most in all, measured as shared letters of all letters of the two, to
    which the favour is added; where that is equal, marks decide. Spans may be in any order, and may overlap.
    """
    before, after = [_merged(each.content) for each in old], [_merged(each.content) for each in new]
    liked = [round(SCALE * each.favour) for each in old]
    found: dict[int, int] = {}
    for many in range(max((len(each.marks) for each in (*old, *new)), default=0), -1, -1):
        named = [(spans, each.marks[:many]) for spans, each in zip(before, old, strict=True)]
        asked = [(spans, each.marks[:many]) for spans, each in zip(after, new, strict=True)]
        found |= _identical(named, asked, liked, found)
    taken = set(found.values())
    weights = {
        (one, other): shared + liked[one] + _in_common(old[one].marks, new[other].marks)
        for (one, other), shared in _shares(before, after).items()
        if one not in taken and other not in found
    }
    for group in _components(weights):
        found |= _best(group)
    return found


def _in_common(one: tuple[Hashable, ...], other: tuple[Hashable, ...]) -> int:
    """How many marks are the same, up to the first that is not: too little to outweigh a letter."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))


def _merged(spans: Spans) -> Spans:
    """The letters of spans as spans in order, none of which touch."""
    made: list[tuple[int, int]] = []
    for start, end in sorted(each for each in spans if each[0] < each[1]):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        else:
            made.append((start, end))
    return tuple(made)


Same = tuple[Spans, tuple[Hashable, ...]]


def _identical(
    old: Sequence[Same], new: Sequence[Same], liked: Sequence[int], found: Mapping[int, int]
) -> dict[int, int]:
    """Those of the same letters and marks that are not paired yet; what has no letters is like nothing."""
    at: dict[Same, list[int]] = defaultdict(list)
    free = set(range(len(old))).difference(found.values())
    for index in sorted(free, key=lambda index: (liked[index], -index)):
        at[old[index]].append(index)  # the one to be taken first stands last
    return {
        index: at[what].pop()
        for index, what in enumerate(new)
        if what[0] and index not in found and at.get(what)
    }


def _shares(old: Sequence[Spans], new: Sequence[Spans]) -> Weights:
    """How much each two that can be one share, from 1 to SCALE."""
    found: Weights = {}
    for one, other in _near(old, new):
        shared = _shared(old[one], new[other])
        first, second = _letters(old[one]), _letters(new[other])
        if shared and 2 * shared >= min(first, second):
            found[one, other] = max(1, SCALE * shared // (first + second - shared))
    return found


def _near(old: Sequence[Spans], new: Sequence[Spans]) -> Iterator[tuple[int, int]]:
    """The pairs (old, new) whose stretches of text, from first to last letter, overlap."""
    starts = [(spans[0][0], 0, index) for index, spans in enumerate(old) if spans]
    starts += [(spans[0][0], 1, index) for index, spans in enumerate(new) if spans]
    sides = (old, new)
    running: tuple[list[int], list[int]] = ([], [])
    for start, side, index in sorted(starts):
        others = running[1 - side]
        others[:] = [each for each in others if sides[1 - side][each][-1][1] > start]
        yield from ((each, index) if side else (index, each) for each in others)
        running[side].append(index)


def _shared(one: Spans, other: Spans) -> int:
    count = first = second = 0
    while first < len(one) and second < len(other):
        (a, b), (c, d) = one[first], other[second]
        count += max(0, min(b, d) - max(a, c))
        if b <= d:
            first += 1
        else:
            second += 1
    return count


def _letters(spans: Spans) -> int:
    return sum(end - start for start, end in spans)


def _components(weights: Weights) -> Iterator[Weights]:
    """The pairs in groups that have no quotation in common."""
    of_old: dict[int, list[tuple[int, int]]] = defaultdict(list)
    of_new: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for pair in sorted(weights):
        of_old[pair[0]].append(pair)
        of_new[pair[1]].append(pair)
    for first in sorted(of_old):
        group: Weights = {}
        waiting = of_old.pop(first, [])
        while waiting:
            pair = waiting.pop()
            if pair not in group:
                group[pair] = weights[pair]
                waiting += of_old.pop(pair[0], []) + of_new.pop(pair[1], [])
        if group:
            yield group


def _best(weights: Weights) -> dict[int, int]:
    """The one-to-one pairing of the greatest weight, new → old."""
    olds, news = sorted({one for one, _ in weights}), sorted({other for _, other in weights})
    if len(weights) == 1:
        return {news[0]: olds[0]}
    if min(len(olds), len(news)) ** 2 * max(len(olds), len(news)) > MOST_WORK:
        return _greedy(weights)
    # Where two pairings are equally good, the one that keeps the order: it is found again the next time.
    unit = len(olds) * len(news) * min(len(olds), len(news)) + 1
    table = [
        [unit * weights[one, other] + i * j if (one, other) in weights else 0 for j, other in enumerate(news)]
        for i, one in enumerate(olds)
    ]
    if len(olds) <= len(news):
        chosen = [(olds[row], news[column]) for row, column in enumerate(_assigned(table))]
    else:
        turned = [list(column) for column in zip(*table, strict=True)]
        chosen = [(olds[column], news[row]) for row, column in enumerate(_assigned(turned))]
    return {other: one for one, other in chosen if (one, other) in weights}


def _greedy(weights: Weights) -> dict[int, int]:
    found: dict[int, int] = {}
    taken: set[int] = set()
    for (one, other), _ in sorted(weights.items(), key=lambda item: (-item[1], item[0])):
        if one not in taken and other not in found:
            found[other] = one
            taken.add(one)
    return found


def _assigned(rows: Sequence[Sequence[int]]) -> list[int]:
    """The column of each row, no two the same, of the greatest sum; there are as many columns or more.

    The Hungarian method with potentials: rows are added one by one along the shortest augmenting path.
    """
    width = len(rows[0])
    of_row, of_column = [0] * (len(rows) + 1), [0] * (width + 1)  # potentials; 0 is nobody
    held_by = [0] * (width + 1)
    for row in range(1, len(rows) + 1):
        came_from = _path(rows, row, of_row, of_column, held_by)
        column = came_from.pop()
        while column:
            held_by[column] = held_by[came_from[column]]
            column = came_from[column]
    chosen = [0] * len(rows)
    for column in range(1, width + 1):
        if held_by[column]:
            chosen[held_by[column] - 1] = column - 1
    return chosen


def _path(
    rows: Sequence[Sequence[int]], row: int, of_row: list[int], of_column: list[int], held_by: list[int]
) -> list[int]:
    """For each column the one before it on the way to a free one, which stands behind them all."""
    width = len(of_column) - 1
    far = 1 + 2 * (len(rows) + width) * max(max(each) for each in rows)
    slack, came_from, seen = [far] * (width + 1), [0] * (width + 1), [False] * (width + 1)
    held_by[0], at = row, 0
    while held_by[at]:
        seen[at] = True
        near, least = 0, far
        for column in range(1, width + 1):
            if seen[column]:
                continue
            cost = -rows[held_by[at] - 1][column - 1] - of_row[held_by[at]] - of_column[column]
            if cost < slack[column]:
                slack[column], came_from[column] = cost, at
            if slack[column] < least:
                near, least = column, slack[column]
        for column in range(width + 1):
            if seen[column]:
                of_row[held_by[column]] += least
                of_column[column] -= least
            else:
                slack[column] -= least
        at = near
    return [*came_from, at]
