"""Puts two expressions that name the ends of a span together: from March to May, Monday through Friday."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from quoteline.extraction.temporal.timex import TimeRange, Timex

BETWEEN = re.compile(r"\s*(?:to|through|until|till|thru|and|[-–—])\s*(?:the\s+)?", re.IGNORECASE)
OPENS = re.compile(r"\b(?:from|between)\s+(?:the\s+)?$", re.IGNORECASE)
AND = re.compile(r"\s*and\b", re.IGNORECASE)
REACH = 16  # characters looked at before an expression


def ranges(text: str, timexes: Sequence[Timex]) -> list[TimeRange]:
    """The spans that neighbouring expressions of ``text`` name together, in order.

    Both must be known days of the calendar, the first before the second. “And” joins them only behind
    “between”. The span of the result begins with “from” or “between”.
    """
    found = (_joined(text, one, following) for one, following in pairwise(timexes))
    return [one for one in found if one is not None]


def _joined(text: str, one: Timex, following: Timex) -> TimeRange | None:
    if one.first is None or following.last is None or not one.first < following.last:
        return None
    end = following.span[0]
    if end - one.span[1] > REACH or not BETWEEN.fullmatch(text, one.span[1], end):
        return None
    opens = OPENS.search(text, max(0, one.span[0] - REACH), one.span[0])
    if AND.match(text, one.span[1], end) and (opens is None or opens[0][0] not in "bB"):
        return None
    start = opens.start() if opens is not None else one.span[0]
    return TimeRange((start, following.span[1]), one, following, one.first, following.last)
