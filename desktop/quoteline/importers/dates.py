"""A date as files write it becomes a date, or nothing: a doubtful one is never guessed."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

EARLIEST = date(1800, 1, 1)  # older than any newspaper archive that reports speech in our sense
LONGEST = 100  # characters; no date is longer, and a hostile file may put a novel here

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])")
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T\d{4,6}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$")
YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
DAY_MONTH = re.compile(
    WEEKDAY + r"(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)"
)
MONTH_DAY = re.compile(WEEKDAY + r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)")


def read_date(value: object) -> date | None:
    """The calendar day that ``value`` states, as stated (no zone is converted), or None.

    Read are dates and datetimes, ISO dates with or without time, "19 March 2025", "March 19, 2025",
    RFC 2822 ("Wed, 19 Mar 2025 10:00:00 +0000"), and "19/03/2025" where no other reading is possible.
    Epoch numbers, impossible days, years before 1800 and days more than a year ahead give None.
    Never raises.
    """
    if isinstance(value, datetime):
        return _plausible(value.date())
    if isinstance(value, date):
        return _plausible(value)
    if not isinstance(value, str) or len(value) > LONGEST or not value.isascii():
        return None
    parts = _parts(value.strip().lower())
    return _plausible(_day(*parts)) if parts else None


def _parts(text: str) -> tuple[int, int, int] | None:
    """Year, month and day of a lower-case text."""
    for pattern in (ISO, COMPACT, YEAR_FIRST):
        if found := pattern.match(text.upper()):
            return int(found[1]), int(found[2]), int(found[3])
    if found := DAY_MONTH.match(text):
        return int(found[3]), _month(found[2]), int(found[1])
    if found := MONTH_DAY.match(text):
        return int(found[3]), _month(found[1]), int(found[2])
    if found := SLASHED.match(text):
        return _unambiguous(int(found[1]), int(found[3]), int(found[4]))
    return None


def _month(name: str) -> int:
    """1 to 12 for a month's name or a short form of it (three letters or more, "sept" too), else 0."""
    for number, month in enumerate(MONTHS, start=1):
        if month.startswith(name):
            return number
    return 0


def _unambiguous(first: int, second: int, year: int) -> tuple[int, int, int] | None:
    """Britons write day/month, Americans month/day: only a number above 12 (or twice the same) decides."""
    if first > 12 or first == second:
        return year, second, first
    if second > 12:
        return year, first, second
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _plausible(day: date | None) -> date | None:
    if day is None or not EARLIEST <= day <= date.today() + timedelta(days=366):
        return None
    return day
