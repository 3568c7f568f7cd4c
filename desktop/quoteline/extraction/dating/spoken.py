"""Which times a statement itself speaks of: they tell no day on which it was said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from quoteline.domain import Kind, Precision, Span
from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.dating.statements import LONGEST
from quoteline.extraction.found import Attribution

MARKED = re.compile(r"[“„«\"]([^”“»\"]*)[“”»\"]?")  # single marks are more often apostrophes
# A day or month in a reported clause may be that of the occasion: "On March 3, the mayor told the council …".
NARROW = frozenset({Precision.DAY, Precision.WEEK, Precision.MONTH})
A_YEAR = timedelta(days=366)


def is_told(text: str, published: date | None, moment: Moment, each: Attribution) -> bool:
    """Whether a moment is what a statement speaks of, and not when it was made.

    That is every time in the speaker's own words, and in reported words a year, decade, quarter or span that
    begins more than a year before ``published``. ``moment.span`` is in code points of ``text``. Never raises.
    """
    parts = [part for part in each.content if _overlap(moment.span, part)]
    if not parts or each.kind is Kind.DIRECT or _is_long_past(published, moment):
        return bool(parts)
    return each.kind is Kind.MIXED and any(
        _overlap(moment.span, spoken) for part in parts for spoken in _marked(text, part)
    )


def _is_long_past(published: date | None, moment: Moment) -> bool:
    if published is None or moment.first is None or moment.precision in NARROW:
        return False
    return published - moment.first > A_YEAR


def _marked(text: str, part: Span) -> Iterator[Span]:
    """What stands in quotation marks in a part of the content, whose outer marks stand outside it."""
    start, stop = max(0, part[0] - 1), min(part[1], part[0] + LONGEST)
    for marked in MARKED.finditer(text, start, stop):
        yield marked.span(1)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
