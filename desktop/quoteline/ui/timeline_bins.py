"""Where the bins in view begin and end, in whole pixels: reckoned once for all that is painted in a frame."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from quoteline.services.timelines import Timeline
from quoteline.ui.timeline_scale import Scale

THIN = 3  # pixels of a bar that needs no paper beside it
BESIDE = 2  # pixels beside the plot at which a bin is cut off


class Edges:
    """The edges of each bin in view, in pixels of the plot; ``first`` is the number of the first."""

    __slots__ = ("boxes", "first", "lefts", "rights")

    def __init__(self, timeline: Timeline, scale: Scale) -> None:
        starts = timeline.bin_starts
        self.first = max(0, bisect_right(starts, scale.first) - 1)
        last = bisect_left(starts, scale.last)
        begins = [*starts[self.first : last], timeline.bin_end(last - 1) + 1] if last > self.first else []
        at, per_day, most = scale.first, scale.per_day, round(scale.width) + BESIDE
        xs = [min(most, max(-BESIDE, round((day - at) * per_day))) for day in begins]
        self.lefts = xs[:-1]
        self.rights = xs[1:]
        # The left edge and the width of each bar: a pixel of paper between two, where they are not thin.
        self.boxes = [
            (left, right - left - 1 if right - left > THIN else max(1, right - left))
            for left, right in zip(self.lefts, self.rights, strict=True)
        ]

    def of(self, bins: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
        """Of (number, count) those in view."""
        low = bisect_left(bins, (self.first, 0))
        return bins[low : bisect_left(bins, (self.first + len(self.lefts), 0))]

    def wide(self, number: int) -> tuple[int, int]:
        """The edges of a bin in view; at least a pixel apart."""
        left = self.lefts[number - self.first]
        return left, max(left + 1, self.rights[number - self.first])
