"""Reads what is reckoned by a duration: two weeks ago, a year earlier, three days later, the day before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from quoteline.domain import Precision
from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.counting import MANY, count, ordinal
from quoteline.extraction.temporal.durations import duration
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.holidays import nth_weekday
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.periods import named_month, unit_at
from quoteline.extraction.temporal.quarters import quarter_number
from quoteline.extraction.temporal.timex import Anchor

MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
BEYOND = 100_000  # units; so far away there is no calendar
DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
HOURS = {"second": 1 / 3600, "minute": 1 / 60, "hour": 1}
TO_THE_DAY = ("week", "night", "fortnight", "weekend")


@form("lasting (or so)? d=(ago|earlier|later)")
def reckoned(found: Found, now: Now) -> Meaning | None:
    amount, unit = count(found.scan, *found.span("n")), found.key("u")
    back = found.key("d") != "later"
    if found.low("d") in ("before", "after") and _has_object(found):
        return None
    if unit == "year" and amount == 1 and back and now.quarter is not None:
        found.passing = True
        return _same_quarter(now.quarter)
    reference = now.today(found.place_in_text) if found.key("d") == "ago" else now.mentioned(unit)
    if found.key("d") != "ago" and unit in HOURS:
        return duration(amount, unit)
    if amount == MANY:
        return meaning.vague("PAST_REF") if found.key("d") == "ago" else duration(MANY, unit)
    if reference is None:
        return meaning.vague("PAST_REF" if back else "FUTURE_REF")
    return _moved_to(moved(reference[0], -amount if back else amount, unit), unit, reference[1])


@form("article? quarter hyphen? century d=(ago|earlier|later)")
def quarter_century(found: Found, now: Now) -> Meaning | None:
    reference = now.today(found.place_in_text) if found.key("d") == "ago" else now.mentioned()
    if reference is None or found.low("d") in ("before", "after"):
        return None
    return _moved_to(
        moved(reference[0], 25 if found.key("d") == "later" else -25, "year"), "year", reference[1]
    )


@form("lasting from d=(vague|named_day|weekday)")
def from_a_day(found: Found, now: Now) -> Meaning | None:
    """“Two weeks from now”, “a week from Friday”."""
    reference = now.reference()
    amount, unit = count(found.scan, *found.span("n")), found.key("u")
    if amount == MANY or reference is None:
        return meaning.vague("FUTURE_REF")
    start = reference[0]
    if found.keyed("d", "named_day"):
        start += timedelta(days=int(found.key("d").partition(" ")[0]))
    elif found.keyed("d", "weekday"):
        start += timedelta(days=(int(found.key("d")) - 1 - start.weekday()) % 7)
    return _moved_to(moved(start, amount, unit), unit, reference[1])


@form("(edge|earlier|later) of the u=(day|week|month_unit|year)")
def early_in_a_unit(found: Found, now: Now) -> Meaning | None:
    """“Earlier in the day”, “late in the year”."""
    unit = found.key("u")
    reference = now.reference() if unit in ("week", "month") else now.mentioned(unit)
    if reference is None:
        return None
    whole = unit_at(found.key("u"), reference[0], 0)
    mod = "LATE" if found.scan.low(found.start).startswith("lat") else "EARLY"
    return whole and whole.rested(reference[1]).modified(mod)


def _has_object(found: Found) -> bool:
    """“Three days after the vote” is a duration before a preposition; “three days after.” is a date."""
    return found.word_behind and not found.stands_before("adverbial")


def _same_quarter(quarter: Meaning) -> Meaning | None:
    """The quarter under discussion, a year before."""
    if quarter.first is None:
        return None
    return meaning.quarter(quarter.first.year - 1, quarter_number(quarter.value)).rested(Anchor.MENTIONED)


def _moved_to(when: date | None, unit: str, anchor: Anchor) -> Meaning | None:
    if when is None:
        return None
    if unit in TO_THE_DAY:
        return _about(meaning.day(when), unit).rested(anchor)
    return (unit_at(unit, when, 0) or meaning.day(when)).rested(anchor)


def _about(day: Meaning, unit: str) -> Meaning:
    """“Two weeks ago” has the value of a day but may be any of its week."""
    if unit == "night" or day.first is None:
        return day
    week = meaning.week(day.first)
    return replace(day, first=week.first, last=week.last, precision=Precision.WEEK)


def moved(day: date, amount: float, unit: str) -> date | None:
    """A day so many units away; None beyond the calendar."""
    if abs(amount) >= BEYOND:
        return None
    try:
        if unit in DAYS:
            return day + timedelta(days=round(amount * DAYS[unit]))
        if unit in HOURS:
            return day + timedelta(hours=amount * HOURS[unit])
        year, month = divmod(day.year * 12 + day.month - 1 + round(amount * MONTHS[unit]), 12)
        return date(year, month + 1, min(day.day, 28))
    except (ValueError, OverflowError):
        return None


@form("the u=(day|week|month_unit|year|night) d=(earlier|later) (t=named_day)?")
def beside(found: Found, now: Now) -> Meaning | None:
    """“The day before”, “the year after”, “the day before yesterday”."""
    shift = -1 if found.key("d") == "earlier" else 1
    reference = now.mentioned(found.key("u"))
    if found.has("t"):
        reference = now.reference()
        shift += int(found.key("t").partition(" ")[0])
    elif _has_object(found):
        return None
    if reference is None:
        return None
    whole = unit_at(found.key("u"), reference[0], shift)
    return whole and whole.rested(reference[1])


@form("the n=(rank|last) u=week of m=month in_year?")
def week_of_month(found: Found, now: Now) -> Meaning | None:
    """“The last week of October”: the week of the month's last day, of its first, eighth, fifteenth …"""
    whole = named_month(found, now)
    if whole is None or whole.first is None or whole.last is None:
        return None
    nth = found.key("n")
    day = whole.last if nth == "last" else whole.first + timedelta(days=7 * (ordinal(nth) - 1))
    return meaning.week(day).rested(whole.anchor) if day <= whole.last else None


@form("the n=(rank|last) d=weekday of m=month in_year?")
def weekday_of_month(found: Found, now: Now) -> Meaning | None:
    """“The first Tuesday in November.”"""
    whole = named_month(found, now)
    if whole is None or whole.first is None:
        return None
    nth = -1 if found.key("n") == "last" else ordinal(found.key("n"))
    when = nth_weekday(whole.first.year, whole.first.month, int(found.key("d")) - 1, nth)
    return meaning.day(when).rested(whole.anchor) if nth <= 5 else None
