"""Reads months, seasons and the units of the calendar: March 1998, last summer, this week, the next day."""

from __future__ import annotations

from datetime import date, timedelta

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.days import year_going_on
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now, Reference
from quoteline.extraction.temporal.timex import Anchor
from quoteline.extraction.temporal.years import BACK_TO_THE_TEXT, SHIFTS, told_year


@form("(the? w=which which?)? m=month in_year?")
def named_month(found: Found, now: Now) -> Meaning | None:
    number = found.number("m")
    told = told_year(found, now)
    if told is not None:
        return meaning.month(told, number).rested(Anchor.ABSOLUTE)
    narrated = None if found.has("w") else now.narrated(found.start)
    if narrated is not None:
        return meaning.month(year_going_on(narrated[0], number), number).rested(narrated[1])
    reference = now.reference()
    if reference is None:
        return meaning.vague(f"XXXX-{number:02}")
    year = year_near(reference[0].year, reference[0].month, number, found.key("w"), now.tense(found.start))
    return meaning.month(year, number).rested(reference[1])


def year_near(year: int, current: int, number: int, which: str, tense: int) -> int:
    """The year of the month (or season or quarter) ``number`` when it is now ``current`` of ``year``."""
    if which in ("next", "following"):
        return year + (number <= current)
    if which in ("last", "previous"):
        return year - (number >= current)
    if which in ("this", "current"):
        return year
    if tense > 0:
        return year + (number < current)
    return year - (number > current)


@form("(the|the? w=which which?)? (edge)? s=season (of? y=any_year)?", "y=n4 s=season")
def named_season(found: Found, now: Now) -> Meaning | None:
    sign, told = found.key("s"), told_year(found, now)
    if found.start == found.place("s") and told is None and not _is_season(found):
        return None
    if told is not None:
        return meaning.season(told, sign).rested(Anchor.ABSOLUTE)
    reference = now.narrated(found.start) or now.reference()
    if reference is None:
        return meaning.vague(f"XXXX-{sign}")
    number, current = meaning.SEASON_MONTHS[sign], (reference[0].month // 3 or 4) * 3
    year = year_near(_season_year(reference[0]), current, number, found.key("w"), now.tense(found.start))
    return meaning.season(year, sign).rested(reference[1])


def _season_year(day: date) -> int:
    """The year in which the season of a day began: January belongs to the winter of the year before."""
    return day.year - (day.month < 3)


def _is_season(found: Found) -> bool:
    """A bare word is a season behind a preposition of time: in spring, by summer."""
    return found.before in ("in", "by", "until", "since", "during", "late", "early", "mid", "-")


@form("the? w=which which? u=long_unit", "these u=day")
def relative_unit(found: Found, now: Now) -> Meaning | None:
    which, unit = found.key("w"), found.key("u")
    if found.low("u").endswith("s"):
        return None
    reference = now.mentioned() if which in BACK_TO_THE_TEXT else now.reference()
    return _unit_from(reference, unit, which)


def _unit_from(reference: Reference | None, unit: str, which: str) -> Meaning | None:
    if reference is None:
        return None
    whole = unit_at(unit, reference[0], SHIFTS.get(which, 0))
    return whole and whole.rested(reference[1])


@form("the u=(week|month_unit|year|weekend|day)")
def the_unit(found: Found, now: Now) -> Meaning | None:
    unit = found.key("u")
    reference = now.reference()
    if found.low("u").endswith("s") or reference is None:
        return None
    if unit == "weekend":
        return _weekend(reference, now.tense(found.start))
    return _unit_from(reference, unit, "") if unit in ("week", "year", "month") else None


def _weekend(reference: Reference, tense: int) -> Meaning:
    """The weekend before, unless it is on or the clause speaks of the next."""
    today, anchor = reference
    back = 7 if today.weekday() < 5 and tense <= 0 else 0
    return meaning.weekend(today - timedelta(days=back)).rested(anchor)


def unit_at(unit: str, today: date, shift: int) -> Meaning | None:
    """The unit that holds a day, ``shift`` units away; None beyond the calendar."""
    try:
        return _unit_at(unit, today, shift)
    except (ValueError, OverflowError):
        return None


def _unit_at(unit: str, today: date, shift: int) -> Meaning | None:
    match unit:
        case "day":
            return meaning.day(today + timedelta(days=shift))
        case "night":
            return meaning.at(meaning.day(today + timedelta(days=shift)), "NI")
        case "week":
            return meaning.week(today + timedelta(days=7 * shift))
        case "weekend":
            return meaning.weekend(today + timedelta(days=7 * shift))
        case "month":
            return meaning.month(today.year, today.month + shift)
        case "quarter":
            return meaning.quarter(today.year, (today.month + 2) // 3 + shift)
        case "year":
            return meaning.year(today.year + shift)
        case "decade":
            return meaning.decade(today.year + 10 * shift)
        case "century":
            return meaning.century((today.year - 1) // 100 + 1 + shift)
        case _:
            return None
