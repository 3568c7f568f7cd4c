"""Dates as they are typed into a query: a year, a month, a day, a range, or a comparison."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from quoteline.domain import Axis, DayRange, Undated
from quoteline.search.folding import fold
from quoteline.wording import MONTHS

LONGEST_DATE = 80  # characters: “from 12th of September 2024 to 13th of September 2024”, and some

_TH = r"(?:st|nd|rd|th|er|ª|º|\.)?"
_OF = r"(?:(?:of|de)\s+)?"
_NUMBERS = re.compile(r"(\d{4})(?:[-/‐‑–](\d{1,2})(?:[-/‐‑–](\d{1,2}))?)?", re.ASCII)
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", re.ASCII)
_IN_WORDS = re.compile(rf"(?:([0-9]{{1,2}}){_TH}\s+{_OF})?([^\W\d_]{{3,}})\.?,?\s+{_OF}([0-9]{{4}})")
_MONTH_FIRST = re.compile(rf"([^\W\d_]{{3,}})\.?\s+([0-9]{{1,2}}){_TH},?\s+([0-9]{{4}})")
_RANGE = re.compile(r"(.*?)(?:\.{2,3}|…)(.*)", re.DOTALL)
_YEARS = re.compile(r"([0-9]{4})[-–]([0-9]{4})")
_RANGE_IN_WORDS = re.compile(
    r"(?:(?:from|between)\s+)?(\S.*?)(?<!\s)\s+(?:to|until|till|and|[-–—])\s+(\S.*)",
    re.DOTALL | re.IGNORECASE,
)
_COMPARED = re.compile(
    r"(>=|<=|≥|≤|>|<|=|(?:since|from|after|before|until|till)\s)(.*)", re.DOTALL | re.IGNORECASE
)
_SIGNS = {
    "≥": ">=",
    "≤": "<=",
    "since": ">=",
    "from": ">=",
    "after": ">",
    "before": "<",
    "until": "<=",
    "till": "<=",
}
_DAY = timedelta(days=1)

# Words that a value may begin with though no mark stands around it, and signs that end it there: “said:March
# 2025 to 1000 people” means the month.
_BETWEEN = re.compile(r"(?:from|between)\s", re.IGNORECASE)
_ALONE = re.compile(
    r"\s(?:to|until|till|and|[-–—]+|\.{2,3}|…)(?:\s|$)|(?:\.\.|…)\s|\s(?:\.\.|…)", re.IGNORECASE
)

_OTHER_MONTHS = """
jan feb mar apr may jun jul aug sep oct nov dec
january february march april may june july august sept october november december
januar februar märz april mai juni juli august september oktober november dezember
jänner feber maerz april mai juni juli august september okt november dez
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
"""
_MONTHS = {
    fold(name).strip(): number
    for line in (" ".join(MONTHS), *_OTHER_MONTHS.strip().splitlines())
    for number, name in enumerate(line.split(), start=1)
}

Days = tuple[date | None, date | None]


def day_condition(axis: Axis, typed: str) -> DayRange | Undated | None:
    """The condition that a date value stands for; None when it is no date.

    ``2025``, ``2025-03``, ``2025-03-20``, ``2025-03..2025-04``, ``..2025``, ``2025-03..``, ``>=2025-01``
    (also ``>``, ``<``, ``<=``), ``unknown``; ``12 March 2025``, ``March 2025``, ``since March 2025``.
    """
    typed = typed.strip().rstrip(",;")
    if typed.casefold() == "unknown":
        return Undated(axis)
    if len(typed) > LONGEST_DATE:
        return None
    try:
        days = _days(typed)
    except (ValueError, OverflowError):  # 30 February; the day after the last one
        return None
    return DayRange(axis, *days) if days else None


def spread_days(axis: Axis, typed: str) -> DayRange | Undated | None:
    """The condition of a date with blanks in it and no marks around it: only what can mean nothing else."""
    if _ALONE.search(typed[:LONGEST_DATE]) and not _BETWEEN.match(typed):
        return None
    return day_condition(axis, typed)


def day_span(typed: str) -> tuple[date, date] | None:
    """First and last day of a year, a month or a day, in numbers or words; None when it is no date.

    ``2025``, ``2025-03``, ``2025-03-20``, ``20.3.2025``, ``20 March 2025``, ``mars 2025``.
    """
    typed = typed.strip().rstrip(",;")
    try:
        return _span(typed) if len(typed) <= LONGEST_DATE else None
    except (ValueError, OverflowError):  # 30 February
        return None


def _days(typed: str) -> Days | None:
    if ranged := _RANGE.fullmatch(typed):
        return _between(ranged[1].strip(), ranged[2].strip())
    if ranged := _RANGE_IN_WORDS.fullmatch(typed) or _YEARS.fullmatch(typed):
        return _between(ranged[1], ranged[2])
    if compared := _COMPARED.fullmatch(typed):
        return _compared(compared[1].strip().lower(), compared[2])
    return _span(typed)


def _span(typed: str) -> tuple[date, date] | None:
    """First and last day of a year, month or day. Raises ValueError when there is no such day."""
    found = _numbers(typed)
    if found is None:
        return None
    year, month, day = found
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)


def _numbers(typed: str) -> tuple[int, int | None, int | None] | None:
    """Year, month and day of a date in numbers or words."""
    if match := _NUMBERS.fullmatch(typed):
        return int(match[1]), _number(match[2]), _number(match[3])
    if match := _DOTTED.fullmatch(typed):
        return int(match[3]), int(match[2]), int(match[1])
    if match := _IN_WORDS.fullmatch(typed):
        day, name, year = match[1], match[2], match[3]
    elif match := _MONTH_FIRST.fullmatch(typed):
        day, name, year = match[2], match[1], match[3]
    else:
        return None
    month = _MONTHS.get(fold(name).strip())
    return (int(year), month, _number(day)) if month else None


def _number(typed: str | None) -> int | None:
    return int(typed) if typed else None


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
