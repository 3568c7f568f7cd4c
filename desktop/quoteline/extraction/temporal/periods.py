"""Reads weeks, months, quarters, seasons, years, decades: last week, March 1998, the third quarter."""

from __future__ import annotations

from datetime import date, timedelta

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.days import SHIFTS, told_year
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.timex import Anchor

RELATIVE = ("previous", "following", "that", "same")


@form("y=n4")
def plain_year(found: Found, now: Now) -> Meaning | None:
    number = found.number("y")
    return meaning.year(number).rested(Anchor.ABSOLUTE) if 1700 <= number < 2100 else None


@form("w=which? m=month (comma? of? y=year_word)?")
def named_month(found: Found, now: Now) -> Meaning | None:
    number = found.number("m")
    told = told_year(found, now)
    if told is not None:
        return meaning.month(told, number).rested(Anchor.ABSOLUTE)
    reference = now.reference()
    if reference is None:
        return meaning.vague(f"XXXX-{number:02}")
    today, anchor = reference
    year, tense = today.year, now.tense(found.start)
    which = found.key("w")
    if which == "last" or (not which and tense <= 0):
        year -= number > today.month or (which == "last" and number == today.month)
    elif which == "next" or tense > 0:
        year += number < today.month
    return meaning.month(year, number).rested(anchor)


@form("the? w=which? u=calendar_unit")
def relative_unit(found: Found, now: Now) -> Meaning | None:
    which, unit = found.key("w"), found.key("u")
    if not which and unit not in ("weekend",):
        return None
    reference = now.reference(which in RELATIVE)
    if reference is None:
        return None
    today, anchor = reference
    whole = unit_at(unit, today, SHIFTS.get(which, 0))
    return whole and whole.rested(anchor)


def unit_at(unit: str, today: date, shift: int) -> Meaning | None:
    """The unit that holds a day, ``shift`` units away."""
    if unit == "day":
        return meaning.day(today + timedelta(days=shift))
    if unit == "week":
        return meaning.week(today + timedelta(days=7 * shift))
    if unit == "weekend":
        return meaning.weekend(today + timedelta(days=7 * shift))
    if unit == "month":
        return meaning.month(today.year, today.month + shift)
    if unit == "quarter":
        return meaning.quarter(today.year, (today.month + 2) // 3 + shift)
    if unit == "year":
        return meaning.year(today.year + shift)
    if unit == "decade":
        return meaning.decade(today.year + 10 * shift)
    return None
