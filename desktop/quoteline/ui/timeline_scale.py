"""The scale of the timeline: days to pixels and back, and zooming around a point."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from math import floor

from quoteline.domain import Precision, StatementDate, day_number
from quoteline.services.timelines import Unit
from quoteline.ui import phrases

FIRST_DAY, LAST_DAY = day_number(date.min), day_number(date.max)
NEAREST = 0.25  # days in view when zoomed in as far as it goes: six hours
AIR = 20  # pixels beside the first day and the last: half of the widest bubble, with the ring around it
LONELY = 15  # days shown on either side of a library that holds a single day
BIN_PIXELS = 10  # a bar of the density is at least this wide


@dataclass(frozen=True, slots=True)
class Scale:
    """Day ``first`` stands at pixel 0 and day ``last`` at pixel ``width``; both may have fractions."""

    first: float
    last: float
    width: float

    @property
    def span(self) -> float:
        return self.last - self.first

    @property
    def per_day(self) -> float:
        return self.width / self.span

    def x(self, day: float) -> float:
        return (day - self.first) * self.per_day

    def day(self, x: float) -> float:
        return self.first + x / self.per_day

    def whole_day(self, x: float) -> int:
        """The day number under a pixel."""
        return max(FIRST_DAY, min(LAST_DAY, floor(self.day(x))))

    def zoomed(self, factor: float, x: float) -> Scale:
        """``factor`` times as near; the day under pixel ``x`` stays there."""
        day = self.day(x)
        return Scale(day - (day - self.first) / factor, day + (self.last - day) / factor, self.width)

    def moved(self, days: float) -> Scale:
        return replace(self, first=self.first + days, last=self.last + days)

    def centred(self, day: float) -> Scale:
        return self.moved(day - (self.first + self.last) / 2)

    def resized(self, width: float) -> Scale:
        return replace(self, width=max(1.0, width))


def fitting(extent: tuple[int, int], width: float) -> Scale:
    """Shows the days ``extent`` (inclusive) with a little air on both sides."""
    first, last = extent
    days = last + 1 - first
    room = AIR / max(4.0 * AIR, width - 2 * AIR)
    air = max(1.0, days * 0.025, days * room) if days > 1 else float(LONELY)
    return Scale(first - air, last + 1 + air, max(1.0, width))


def kept_near(scale: Scale, extent: tuple[int, int]) -> Scale:
    """``scale``, brought back so that it neither leaves the days of the library nor shrinks them to a dot."""
    widest = fitting(extent, scale.width)
    if scale.span >= widest.span:
        return widest
    if scale.span < NEAREST:
        middle = (scale.first + scale.last) / 2
        scale = replace(scale, first=middle - NEAREST / 2, last=middle + NEAREST / 2)
    if scale.first < widest.first:
        return scale.moved(widest.first - scale.first)
    if scale.last > widest.last:
        return scale.moved(widest.last - scale.last)
    return scale


def span_words(first: date, last: date) -> str:
    """``3–7 Mar 2025``; one day for a span of one day."""
    return phrases.said_short(StatementDate(first, last, Precision.RANGE))


def unit_for(per_day: float) -> Unit:
    """The finest unit whose bars are wide enough to be seen and hit."""
    for unit, days in ((Unit.DAY, 1), (Unit.WEEK, 7), (Unit.MONTH, 28)):
        if per_day * days >= BIN_PIXELS:
            return unit
    return Unit.YEAR
