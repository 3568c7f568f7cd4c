"""A calendar day in every form that newspapers, archives and web pages write: where, and what it may mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])"
)
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])\.?"
_DAY = r"[0-3]?\d(?:st|nd|rd|th)?(?![\da-z])"
_YEAR = r"(?P<{}>[12]\d{{3}})(?![\d/-])"
DAY = re.compile(
    rf"(?<![\w/.-])(?:(?P<before>{WEEKDAY}),? {{1,4}})?(?:"
    r"(?P<y1>\d{4})(?P<sign>[-/.])(?P<m1>\d{1,2})(?P=sign)(?P<d1>\d{1,2})(?![\d-])"
    rf"|(?P<m2>{_MONTH})(?:\. {{0,4}}| {{1,4}})(?P<d2>{_DAY})(?:,? {{1,4}}{_YEAR.format('y2')})?"
    rf"|(?P<d3>{_DAY})(?: of)?[ -]{{1,4}}(?P<m3>{_MONTH})\.?(?:,?[ -]{{1,4}}{_YEAR.format('y3')})?"
    r"|(?P<n1>\d{1,2})(?P<sign2>[/.-])(?P<n2>\d{1,2})(?P=sign2)(?P<y4>\d{4})(?![\d/-])"
    rf")(?:,? {{1,4}}\(?(?P<after>{WEEKDAY})\)?(?! \d))?",
    re.IGNORECASE | re.ASCII,
)
MAY_HOLD_A_DAY = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Written:
    """A day as written: ``days`` holds two where day and month may be either, none where no year is told.

    ``month`` and ``day`` are of a day without a year, else 0. ``weekday``: Monday is 0, None where not said.
    """

    start: int
    end: int
    days: tuple[date, ...]
    month: int = 0
    day: int = 0
    weekday: int | None = None


def days_in(text: str) -> Iterator[Written]:
    """The days written in ``text``, a line or another short text, in order. Never raises.

    A day that no calendar holds (30 February) is none; a weekday printed beside a date that falls on another
    one is left out of it, as it says nothing about the year then.
    """
    if MAY_HOLD_A_DAY.search(text):
        for found in DAY.finditer(text):
            if written := _written(found):
                yield written


def _written(found: re.Match[str]) -> Written | None:
    weekday = _weekday(found["before"] or found["after"])
    if found["y1"]:
        return _complete(found, (_day(int(found["y1"]), int(found["m1"]), int(found["d1"])),), weekday)
    if found["n1"]:
        return _complete(found, numeric_days(int(found["n1"]), int(found["n2"]), int(found["y4"])), weekday)
    name, number = (found["m2"], found["d2"]) if found["m2"] else (found["m3"], found["d3"])
    year = found["y2"] or found["y3"]
    month, day = month_number(name), int(number.rstrip("sthndrSTHNDR"))
    if year:
        return _complete(found, (_day(int(year), month, day),), weekday)
    if _day(2000, month, day) is None:
        return None
    return Written(found.start(), found.end(), (), month, day, weekday)


def _complete(found: re.Match[str], days: tuple[date | None, ...], weekday: int | None) -> Written | None:
    """A printed weekday decides which of two days is meant."""
    real = tuple(day for day in days if day is not None)
    fitting = tuple(day for day in real if day.weekday() == weekday)
    real = fitting or real
    return Written(found.start(), found.end(), real, weekday=weekday) if real else None


def numeric_days(first: int, second: int, year: int) -> tuple[date, ...]:
    """What 3/4/2025 may mean: Britons write day/month, Americans month/day; a number above 12 decides."""
    either = (_day(year, second, first), _day(year, first, second))
    return tuple(dict.fromkeys(day for day in either if day is not None))


def month_number(name: str) -> int:
    """1 to 12, told by the first three letters."""
    start = name[:3].lower()
    return next(number for number, month in enumerate(MONTHS, start=1) if month.startswith(start))


def _weekday(name: str | None) -> int | None:
    return WEEKDAYS.index(name[:3].lower()) if name else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
