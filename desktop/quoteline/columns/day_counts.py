"""How many quotations overlap a year, a month or a day, counted without going through them again."""

from __future__ import annotations

from datetime import date

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.counts import Chosen
from quoteline.columns.table import NO_DAY
from quoteline.domain import Axis, day_number, day_of

_FIRST, _LAST = day_number(date.min), day_number(date.max)


class DayCounts:
    """The days of chosen quotations on an axis: each day once, with how many begin and end by then."""

    def __init__(self, chosen: Chosen, axis: Axis) -> None:
        first, last = chosen.days(axis)
        known = (first != NO_DAY) & (first >= _FIRST) & (last <= _LAST) & (first <= last)
        self.undated = int(np.count_nonzero(first == NO_DAY))
        self._begun, self._begin = _summed(first[known])
        self._ended, self._end = _summed(last[known])

    def overlapping(self, first: date, last: date) -> int:
        """How many overlap these days, the ends among them."""
        begun = int(np.searchsorted(self._begun, day_number(last), side="right"))
        ended = int(np.searchsorted(self._ended, day_number(first), side="left"))
        return int(self._begin[begun] - self._end[ended])

    def years(self) -> list[int]:
        """The years in which something begins or ends, in order."""
        days = np.union1d(self._begun, self._ended).astype("datetime64[D]")
        return [int(each) + 1970 for each in np.unique(days.astype("datetime64[Y]").astype(np.int64))]

    def days_in(self, first: date, last: date) -> list[date]:
        """The days within these on which something begins, in order."""
        ends = np.searchsorted(self._begun, [day_number(first), day_number(last) + 1])
        return [day_of(int(each)) for each in self._begun[ends[0] : ends[1]]]


def _summed(days: NDArray[np.int32]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Each day once, and how many there are before each, with the sum of all at the end."""
    found, counts = np.unique(days.astype(np.int64), return_counts=True)
    return found, np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))
