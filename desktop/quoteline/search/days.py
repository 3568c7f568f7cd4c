"""Dates as they are typed into a query: a year, a month, a day, a range, or a comparison."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from quoteline.domain import Axis, DayRange, Undated

_DATE = re.compile(r"(\d{4})(?:[-/‐‑–](\d{1,2})(?:[-/‐‑–](\d{1,2}))?)?", re.ASCII)
_RANGE = re.compile(r"(.*?)(?:\.{2,3}|…)(.*)", re.DOTALL)
_COMPARED = re.compile(r"(>=|<=|≥|≤|>|<|=)(.*)", re.DOTALL)
_SIGNS = {"≥": ">=", "≤": "<="}
_DAY = timedelta(days=1)

Days = tuple[date | None, date | None]


def day_condition(axis: Axis, typed: str) -> DayRange | Undated | None:
    """The condition that a date value stands for; None when it is no date.

    ``2025``, ``2025-03``, ``2025-03-20``, ``2025-03..2025-04``, ``..2025``, ``2025-03..``, ``>=2025-01``
    (also ``>``, ``<``, ``<=``), ``unknown``.
    """
    typed = typed.strip()
    if typed.casefold() == "unknown":
        return Undated(axis)
    try:
        days = _days(typed)
    except (ValueError, OverflowError):  # 30 February; the day after the last one
        return None
    return DayRange(axis, *days) if days else None


def _days(typed: str) -> Days | None:
    if compared := _COMPARED.fullmatch(typed):
        return _compared(compared[1], compared[2])
    if ranged := _RANGE.fullmatch(typed):
        return _between(ranged[1].strip(), ranged[2].strip())
    return _span(typed)


def _span(typed: str) -> tuple[date, date] | None:
    """First and last day of a year, month or day. Raises ValueError when there is no such day."""
    match = _DATE.fullmatch(typed)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)


def _between(start: str, end: str) -> Days | None:
    first, last = _span(start), _span(end)
    if (start and not first) or (end and not last) or not (first or last):
        return None
    if first and last and first[0] > last[1]:
        first, last = last, first
    return first[0] if first else None, last[1] if last else None


def _compared(sign: str, typed: str) -> Days | None:
    span = _span(typed.strip())
    if span is None:
        return None
    first, last = span
    match _SIGNS.get(sign, sign):
        case ">=":
            return first, None
        case ">":
            return last + _DAY, None
        case "<":
            return None, first - _DAY
        case "<=":
            return None, last
    return first, last
