"""How many articles an export says that it holds, against those that were found in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quoteline.wording import say

MOST_NAMED = 8  # gaps or headlines that are named; a person looks at the first, not at the hundredth
LONGEST_NAME = 80  # characters of a headline
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Met:
    """An article that was found: the number that the export prints beside it (0: none), its headline."""

    number: int
    title: str


@dataclass(frozen=True, slots=True)
class Declared:
    """What an export tells of itself.

    ``total`` are the articles it says that it holds, None where it does not say. ``numbers`` are the ranges
    that they are counted by, where they are numbered; ``titles`` is its table of contents. ``documents`` is
    how many of those that were found it tells of, where several exports were put into one file.
    """

    total: int | None = None
    numbers: tuple[Range, ...] = ()
    titles: tuple[str, ...] = ()
    documents: int | None = None

    def differs(self, met: Sequence[Met]) -> str:
        """Why the export is not whole, in words; empty where it is, or does not tell."""
        if self.total is None:
            return ""
        missing = self._missing(met)
        if len(met) == self.total and not missing:
            return ""
        declared, found = self.total, len(met)
        if missing:
            return say(
                "the export says that it holds {declared} {declared:article|articles}, "
                "but {found} {found:was|were} found; missing: {missing}",
                declared=declared,
                found=found,
                missing=missing,
            )
        return say(
            "the export says that it holds {declared} {declared:article|articles}, "
            "but {found} {found:was|were} found",
            declared=declared,
            found=found,
        )

    def _missing(self, met: Sequence[Met]) -> str:
        if self.numbers:
            return _shortened([_range(each) for each in _gaps(self.numbers, sorted({m.number for m in met}))])
        left = Counter(key(each.title) for each in met)
        absent: list[str] = []
        for title in self.titles:
            if left[key(title)] > 0:
                left[key(title)] -= 1
            else:
                absent.append(f"“{title[:LONGEST_NAME]}”")
        return _shortened(absent)


def differing(told: Iterable[Declared], met: Sequence[Met]) -> Iterator[str]:
    """In words what differs, for each export that was put into a file, in order."""
    at = 0
    for each in told:
        stop = len(met) if each.documents is None else at + each.documents
        if reason := each.differs(met[at:stop]):
            yield reason
        at = stop


def counted(marks: Sequence[Range], asked: Sequence[Sequence[Range]] = ()) -> list[Declared]:
    """What marks such as “3 of 20” declare, as (number, total). A count from one is a new export.

    ``asked`` are the ranges that were asked for, told before each mark; without any it is all of the total.
    """
    starts = [at for at in range(len(marks)) if at == 0 or _begins(marks[at - 1], marks[at])]
    told: list[Declared] = []
    for start, stop in zip(starts, (*starts[1:], len(marks)), strict=True):
        total = marks[start][1]
        ranges = _apart((each for part in asked[start:stop] for each in part), total) or ((1, total),)
        told.append(Declared(sum(b - a + 1 for a, b in ranges), ranges, documents=stop - start))
    return told


def _begins(before: Range, mark: Range) -> bool:
    return mark[1] != before[1] or mark[0] < before[0] or mark[0] == before[0] == 1


def _apart(ranges: Iterable[Range], total: int) -> tuple[Range, ...]:
    """Ranges in order, apart from each other, and none beyond the total."""
    kept: list[Range] = []
    for first, last in sorted(ranges):
        first = max(first, kept[-1][1] + 1 if kept else 1)
        if first <= last <= total:
            kept.append((first, last))
    return tuple(kept)


def key(title: str) -> str:
    """A headline without what contents and article print differently: case, spaces, points, quotes."""
    return "".join(letter for letter in title.casefold() if letter.isalnum())[:LONGEST_NAME]


def listed(line: str) -> str:
    """The headline in a line of a table of contents, its page behind points or spaces; empty without one."""
    words = line.strip()
    before = words.rstrip("0123456789")
    title = before.rstrip(". \t\xa0")
    parted = before[len(title) :]
    if not title or not 0 < len(words) - len(before) <= 5:
        return ""
    return title if "\t" in parted or len(parted) >= 3 else ""


def _gaps(ranges: Sequence[Range], seen: Sequence[int]) -> Iterator[Range]:
    """The parts of ``ranges`` without a number that was seen; both in order. Never longer than they are."""
    at = 0
    for first, last in ranges:
        start = first
        while at < len(seen) and seen[at] < first:
            at += 1
        while at < len(seen) and seen[at] <= last:
            if seen[at] > start:
                yield start, seen[at] - 1
            start = seen[at] + 1
            at += 1
        if start <= last:
            yield start, last


def _range(each: Range) -> str:
    first, last = each
    return str(first) if first == last else f"{first}–{last}"


def _shortened(names: Sequence[str]) -> str:
    shown = ", ".join(names[:MOST_NAMED])
    return f"{shown}, …" if len(names) > MOST_NAMED else shown
