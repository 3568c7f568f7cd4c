"""Tells which of several years a month, day or quarter without a year belongs to, by distance and tense."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from quoteline.extraction.temporal.tense import Tense

# How much farther than it is a time is taken to lie when the clause turns away from it, by tense: what
# lies ahead, what lies behind.
AHEAD = {Tense.PAST: 6.0, Tense.UNTOLD: 1.5, Tense.INTENDED: 1.0, Tense.LIKELY: 1.0, Tense.FUTURE: 1.0}
BEHIND = {Tense.PAST: 1.0, Tense.UNTOLD: 1.0, Tense.INTENDED: 2.0, Tense.LIKELY: 4.0, Tense.FUTURE: 100.0}
SAME_YEAR = 0.7  # how far what comes in the same year seems: in November, of an election
MONTHS = 12
MOST_FOR_DAYS = 3.0  # “declared a dividend payable Dec. 15” tells of the past and of a day ahead


def nearest(days: Iterable[date], today: date, tense: Tense) -> date | None:
    """The nearest of some days, those against the tense being taken for farther away."""

    def distance(day: date) -> float:
        away = (day - today).days
        if away < 0:
            return -away * BEHIND[tense]
        return away * min(AHEAD[tense], MOST_FOR_DAYS) * (SAME_YEAR if day.year == today.year else 1.0)

    return min(days, key=distance, default=None)


def year_of(number: int, now: tuple[int, int], cycle: int, which: str, tense: Tense) -> int:
    """The year of month (quarter, season) ``number`` of ``cycle`` in a year; ``now`` is a year and number."""
    year, current = now
    behind, ahead = year - (number > current), year + (number < current)
    if which in ("next", "following"):
        return year + (number <= current)
    if which in ("last", "previous"):
        return year - (number >= current)
    if which in ("this", "current") or number == current:
        return year
    forward, back = (number - current) % cycle, (current - number) % cycle
    same = cycle == MONTHS and ahead == year and tense is not Tense.PAST
    return ahead if forward * AHEAD[tense] * (SAME_YEAR if same else 1.0) < back * BEHIND[tense] else behind
