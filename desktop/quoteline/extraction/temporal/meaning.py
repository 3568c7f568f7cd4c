"""What words for a time mean: TIMEX3 values of days, weeks, months … with the calendar days they cover."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from quoteline.domain import Precision
from quoteline.extraction.temporal.timex import Anchor, TimexType

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Meaning:
    """A TIMEX3 value with its type, the days it covers, and what it rests on."""

    type: TimexType
    value: str
    first: date | None = None
    last: date | None = None
    precision: Precision = Precision.UNKNOWN
    mod: str = ""
    anchor: Anchor = Anchor.NONE

    def rested(self, anchor: Anchor) -> Meaning:
        """The same meaning, resting on ``anchor``."""
        return replace(self, anchor=anchor)

    def modified(self, mod: str) -> Meaning:
        """The same meaning, narrowed or blurred; an earlier modifier stays where ``mod`` is empty."""
        return replace(self, mod=mod) if mod else self


def vague(value: str, kind: TimexType = TimexType.DATE) -> Meaning:
    """A value that covers no known days: PAST_REF, XXXX-WXX-3."""
    return Meaning(kind, value)


def day(when: date) -> Meaning:
    return Meaning(TimexType.DATE, when.isoformat(), when, when, Precision.DAY)


def week(when: date) -> Meaning:
    """The week of a day, Monday to Sunday."""
    year, number, weekday = when.isocalendar()
    monday = when - timedelta(days=weekday - 1)
    return Meaning(
        TimexType.DATE, f"{year:04}-W{number:02}", monday, monday + timedelta(days=6), Precision.WEEK
    )


def weekend(when: date) -> Meaning:
    """The Saturday and Sunday of a day's week."""
    whole = week(when)
    assert whole.first is not None
    saturday = whole.first + timedelta(days=5)
    return Meaning(TimexType.DATE, f"{whole.value}-WE", saturday, saturday + ONE_DAY, Precision.RANGE)


def month(year: int, number: int) -> Meaning:
    """A month; ``number`` may lie outside 1 to 12 and is carried into the year."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Meaning(TimexType.DATE, f"{year:04}-{number:02}", *_months(year, number, 1), Precision.MONTH)


def quarter(year: int, number: int) -> Meaning:
    """A quarter; ``number`` may lie outside 1 to 4 and is carried into the year."""
    year, number = year + (number - 1) // 4, (number - 1) % 4 + 1
    days = _months(year, number * 3 - 2, 3)
    return Meaning(TimexType.DATE, f"{year:04}-Q{number}", *days, Precision.RANGE)


def half(year: int, number: int) -> Meaning:
    days = _months(year, number * 6 - 5, 6)
    return Meaning(TimexType.DATE, f"{year:04}-H{number}", *days, Precision.RANGE)


def season(year: int, sign: str) -> Meaning:
    """A season by its sign; winter is that which begins in December of ``year``."""
    days = _months(year, SEASON_MONTHS[sign], 3)
    return Meaning(TimexType.DATE, f"{year:04}-{sign}", *days, Precision.RANGE)


def year(number: int) -> Meaning:
    return Meaning(TimexType.DATE, f"{number:04}", date(number, 1, 1), date(number, 12, 31), Precision.YEAR)


def decade(number: int) -> Meaning:
    """The ten years that begin with a year divisible by ten."""
    first = number - number % 10
    days = date(first, 1, 1), date(first + 9, 12, 31)
    return Meaning(TimexType.DATE, f"{first // 10:03}", *days, Precision.RANGE)


def century(ordinal: int) -> Meaning:
    """A century by its ordinal: the 20th is 19, from 1901 to 2000."""
    days = date(ordinal * 100 - 99, 1, 1), date(ordinal * 100, 12, 31)
    return Meaning(TimexType.DATE, f"{ordinal - 1:02}", *days, Precision.RANGE)


def at(when: Meaning, time: str) -> Meaning:
    """A part (MO) or clock time (22:00) of a day, or of a week where the day is not told."""
    return replace(when, type=TimexType.TIME, value=f"{when.value}T{time}")


def _months(year: int, number: int, count: int) -> tuple[date, date]:
    """The first and last day of ``count`` months from month ``number`` of ``year`` on."""
    end_year, end = year + (number + count - 2) // 12, (number + count - 2) % 12 + 1
    return date(year, number, 1), date(end_year, end, monthrange(end_year, end)[1])
