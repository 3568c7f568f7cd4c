"""Runs of words as numbers: printings that share one may be of one statement, others cannot be.

The numbers are the same in every process, so that they can be kept.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

from quoteline.domain import Span
from quoteline.families.words import Worded

RUN = 4  # words of a printing to a fingerprint
SPREAD = 4  # of so many neighbours one is kept where nothing is quoted: shared runs of 7 words are found
_BASE = 0x9E3779B97F4A7C15
_LIMIT = (1 << 62) - 1


@lru_cache(maxsize=200_000)
def _number(word: str) -> int:
    letters = word.encode("utf-8", "surrogatepass")
    return crc32(letters) << 20 ^ crc32(letters, 0x5EED)


def runs(words: Sequence[str], length: int) -> list[int]:
    """A number for each run of ``length`` words, from left to right."""
    numbers = [_number(word) for word in words]
    top = pow(_BASE, length, 1 << 64)
    found: list[int] = []
    rolling = 0
    for place, number in enumerate(numbers):
        rolling = (rolling * _BASE + number) & 0xFFFFFFFFFFFFFFFF
        if place >= length:
            rolling = (rolling - numbers[place - length] * top) & 0xFFFFFFFFFFFFFFFF
        if place >= length - 1:
            found.append((rolling ^ (rolling >> 29)) * 0xBF58476D1CE4E5B9 >> 3 & _LIMIT)
    return found


def thinned(numbers: Sequence[int], spread: int) -> set[int]:
    """The least of every ``spread`` neighbours: where texts share so many in a row, they share one kept."""
    kept: set[int] = set()
    best: deque[tuple[int, int]] = deque()  # rising numbers within the last `spread`
    for place, number in enumerate(numbers):
        while best and best[-1][0] >= number:
            best.pop()
        best.append((number, place))
        if best[0][1] <= place - spread:
            best.popleft()
        if place >= spread - 1:
            kept.add(best[0][0])
    if numbers and not kept:
        kept.add(min(numbers))
    return kept


def of_printing(printing: Worded) -> set[int]:
    """All runs of what stands in quotation marks, and of the rest a part."""
    numbers = runs(printing.words, RUN)
    if not printing.marked:
        return thinned(numbers, SPREAD)
    found = {number for span in printing.marked for number in numbers[_within(span)]}
    return found if _whole(printing) else found | thinned(numbers, SPREAD)


def _within(span: Span) -> slice:
    return slice(span[0], max(span[0], span[1] - RUN + 1))


def _whole(printing: Worded) -> bool:
    return printing.marked == ((0, len(printing.words)),)
