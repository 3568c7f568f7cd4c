"""What was found in an article as long as a book, packed until it is kept: its quotations, its dates.

As objects, hundreds of thousands of them would be walked through whenever Python collects garbage: half a
second, in which no other thread can work. Nothing is unpacked here that was not packed here.
"""

from __future__ import annotations

import pickle
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Generic, TypeVar, overload

T = TypeVar("T")


class Packed(Sequence[T], Generic[T]):
    """Things in order, some in each pack; whoever goes through them has those of one pack at a time."""

    def __init__(self, packs: Iterable[tuple[int, bytes]] = ()) -> None:
        """``packs``: how many each holds, and the bytes of :meth:`of`."""
        self._packs = list(packs)
        self._ends = list(accumulate(count for count, _ in self._packs))

    @classmethod
    def of(cls, things: Sequence[T]) -> Packed[T]:
        """These as one pack."""
        return cls([(len(things), pickle.dumps(tuple(things), pickle.HIGHEST_PROTOCOL))])

    @classmethod
    def joined(cls, several: Iterable[Packed[T]]) -> Packed[T]:
        """All packs of several behind each other."""
        return cls(pack for each in several for pack in each._packs)

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[T]:
        for number in range(len(self._packs)):
            yield from self._unpacked(number)

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...

    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        if isinstance(index, int):
            place = range(len(self))[index]  # raises IndexError
            return self._stretch(place, place + 1)[0]
        start, stop, step = index.indices(len(self))
        return self._stretch(start, stop) if step == 1 else tuple(self)[index]

    def _stretch(self, start: int, stop: int) -> tuple[T, ...]:
        found: list[T] = []
        for number in range(bisect_right(self._ends, start), len(self._packs)):
            begins = self._ends[number] - self._packs[number][0]
            if begins >= stop:
                break
            found += self._unpacked(number)[max(0, start - begins) : stop - begins]
        return tuple(found)

    def _unpacked(self, number: int) -> tuple[T, ...]:
        things: tuple[T, ...] = pickle.loads(self._packs[number][1])
        return things
