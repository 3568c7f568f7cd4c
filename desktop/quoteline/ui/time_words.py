"""What a chart over time says: its unit, a stretch of days with its counts, what is in none of its bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from quoteline.domain import day_of
from quoteline.services.bars import Bars
from quoteline.services.timelines import Unit
from quoteline.ui import native
from quoteline.ui.timeline_scale import span_words
from quoteline.ui.translating import tr


def chart_name(names: Sequence[str]) -> str:
    """The name of the chart for a screen reader."""
    if len(names) > 1:
        return tr("Quotations of {one} and {other} over time", one=names[0], other=names[1])
    if names:
        return tr("Quotations of {name} over time", name=names[0])
    return tr("Quotations over time")


def no_day() -> str:
    return tr("No day is known for any of them")


def measure(bars: Bars, most: int) -> str:
    """What a bar is, and how much the highest one holds: the scale of all."""
    match bars.unit:
        case Unit.DAY:
            return tr("By day, at most {n}", n=most)
        case Unit.WEEK:
            return tr("By week, at most {n}", n=most)
        case Unit.MONTH:
            return tr("By month, at most {n}", n=most)
        case _ if bars.years == 1:
            return tr("By year, at most {n}", n=most)
    return tr("By {years} years, at most {n}", years=bars.years, n=most)


def two_sided(measured: str, names: Sequence[str]) -> str:
    """Whose bars stand on the axis, and whose hang below it."""
    return tr("{measure} · above: {one}, below: {other}", measure=measured, one=names[0], other=names[1])


def stretch(bars: Bars, first: int, last: int) -> str:
    """The days of one bar, or of several in a row."""
    start, end = day_of(first), day_of(last)
    if bars.unit is Unit.MONTH:
        one, other = tr("{day:month}", day=start), tr("{day:month}", day=end)
        return one if one == other else tr("{first} to {last}", first=one, last=other)
    if bars.unit is Unit.YEAR:
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    return span_words(start, end)


def counted(days: str, counts: Sequence[int], names: Sequence[str]) -> str:
    """How many there are in those days, of one speaker or of two."""
    if len(counts) == 1:
        return tr("{days}: {n} {n:quotation|quotations}", days=days, n=counts[0])
    return tr(
        "{days}: {one} {n}, {other} {m}", days=days, one=names[0], n=counts[0], other=names[1], m=counts[1]
    )


def rest_words(undated: int, loose: int) -> str:
    """What is in none of the bars; empty where all is."""
    if undated and loose:
        return tr(
            "Not in the bars: {undated} undated, {loose} known only roughly", undated=undated, loose=loose
        )
    if undated:
        return tr("Not in the bars: {undated} undated", undated=undated)
    return tr("Not in the bars: {loose} known only roughly", loose=loose) if loose else ""


def ticks(bars: Bars) -> Iterator[tuple[int, str]]:
    """Bars to be named below the axis, each with its label: the first, and where a month or year begins."""
    before: date | None = None
    many = day_of(bars.bars[-1].last).year - day_of(bars.bars[0].first).year
    for number, bar in enumerate(bars.bars):
        day = day_of(bar.first)
        if bars.unit is Unit.YEAR:
            yield number, str(day.year)
        elif before is None:
            yield number, _first(bars.unit, day)
        elif bars.unit is not Unit.DAY and many > 1:
            if day.year != before.year:
                yield number, str(day.year)
        elif day.month != before.month or day.year != before.year:
            yield number, str(day.year) if day.month == 1 else native.short_month(day.month)
        before = day


def _first(unit: Unit, day: date) -> str:
    if unit is Unit.MONTH:
        return f"{native.short_month(day.month)} {day.year}"
    return tr("{day:short}", day=day)
