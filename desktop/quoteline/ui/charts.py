"""Bars for a chart in print: how much in each month, or in each year where the months do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from quoteline.ui import native

NARROWEST = 3.0  # pixels of a bar
WIDEST = 18.0
HEIGHT = 56


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    count: int


def monthly(counts: Sequence[tuple[date, int]]) -> list[tuple[date, int]]:
    """A count for every month from the first to the last, zero where nothing was said."""
    known = dict(counts)
    if not known:
        return []
    month, last = min(known), max(known)
    filled = []
    while month <= last:
        filled.append((month, known.get(month, 0)))
        if (month.year, month.month) == (date.max.year, 12):
            break
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return filled


def bars_of(counts: Sequence[tuple[date, int]], most: int) -> list[Bar]:
    """At most ``most`` bars: months, else years, else stretches of 2, 5, 10, 20 … years."""
    if not counts:
        return []
    first, last = min(counts)[0], max(counts)[0]
    if (last.year - first.year) * 12 + last.month - first.month < most:
        return [Bar(f"{native.short_month(day.month)} {day.year}", count) for day, count in monthly(counts)]
    lengths = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000)
    years = next(n for n in lengths if last.year // n - first.year // n < max(1, most))
    sums = dict.fromkeys(range(first.year // years, last.year // years + 1), 0)
    for day, count in counts:
        sums[day.year // years] += count
    return [Bar(_years(number * years, years), count) for number, count in sums.items()]


def _years(first: int, years: int) -> str:
    return str(first) if years == 1 else f"{first}–{first + years - 1}"
