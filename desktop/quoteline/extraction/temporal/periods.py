"""Reads months, seasons and the units of the calendar: March 1998, last summer, this week, the next day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from quoteline.domain import Precision
from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.days import year_going_on
from quoteline.extraction.temporal.durations import duration
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.nearness import year_of
from quoteline.extraction.temporal.now import Now, Reference
from quoteline.extraction.temporal.tense import Tense
from quoteline.extraction.temporal.timex import Anchor, TimexType
from quoteline.extraction.temporal.years import BACK_TO_THE_TEXT, SHIFTS, told_year

SUNDAY = 7

# The values of units where there is no day to reckon from.
UNTOLD = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}


@form("(the? this? w=which)? m=month in_year?", "m=month in_spoken_year")
def named_month(found: Found, now: Now) -> Meaning | None:
    number = found.number("m")
    told = told_year(found, now)
    if told is None and found.keyed("y", "numeral"):
        return None
    if told is not None:
        return meaning.month(told, number).rested(Anchor.ABSOLUTE)
    narrated = None if found.has("w") else now.narrated(found.place_in_text)
    if narrated is not None:
        return meaning.month(year_going_on(narrated[0], number), number).rested(narrated[1])
    reference = now.reference()
    if reference is None:
        return meaning.vague(f"XXXX-{number:02}")
    today, tense = reference[0], found.tense
    year = year_of(number, (today.year, today.month), 12, found.key("w"), tense)
    return meaning.month(year, number).rested(reference[1])


@form(
    "(the|the? this? w=which)? edge? s=season (of? y=any_year)?",
    "the? s=season in_spoken_year",
    "y=n4 s=season",
)
def named_season(found: Found, now: Now) -> Meaning | None:
    sign, told = found.key("s"), told_year(found, now)
    if told is None and found.keyed("y", "numeral"):
        return None
    if told is None and not _is_season(found):
        return None
    if told is not None:
        return meaning.season(told, sign).rested(Anchor.ABSOLUTE)
    reference = now.narrated(found.place_in_text) or now.reference()
    if reference is None:
        return meaning.vague(f"XXXX-{sign}")
    number, today, tense = meaning.SEASON_MONTHS[sign] // 3, reference[0], found.tense
    year = year_of(number, (_season_year(today), today.month // 3 or 4), 4, found.key("w"), tense)
    return meaning.season(year, sign).rested(reference[1])


def _season_year(day: date) -> int:
    """The year in which the season of a day began: January belongs to the winter of the year before."""
    return day.year - (day.month < 3)


def _is_season(found: Found) -> bool:
    """A bare word is a season behind a preposition of time: in spring, by summer; not in the fall of Rome."""
    if found.start < found.at("s"):
        return not found.stands_before("games")
    return found.stands_behind("season") and not found.word_behind


@form("the? this? w=which (fiscal|more)? u=long_unit", "(this|that) w=same u=long_unit")
def relative_unit(found: Found, now: Now) -> Meaning | None:
    which, unit = found.key("w"), found.key("u")
    slip = which == "this"  # “this years vote”
    if (found.low("u").endswith("s") and not slip) or _is_title(found):
        return None
    if which == "this" and unit == "weekend" and now.published is not None:
        back = now.published.weekday() < 3 and found.tense is Tense.PAST
        return _unit_from(now.today(found.place_in_text), unit, "last" if back else "this")
    anaphoric = which in BACK_TO_THE_TEXT or (which == "next" and found.scan.low(found.start) == "the")
    return _unit_from(now.mentioned(unit) if anaphoric else now.today(found.place_in_text), unit, which)


def _is_title(found: Found) -> bool:
    """“This Week” with capitals is a programme."""
    words = found.scan.words
    return words[found.at("u")].istitle() and words[found.at("w")].istitle()


def _unit_from(reference: Reference | None, unit: str, which: str) -> Meaning | None:
    if reference is None:
        return meaning.vague(UNTOLD[unit]) if unit in UNTOLD else None
    whole = unit_at(unit, reference[0], SHIFTS.get(which, 0))
    if whole is not None and unit == "week" and which == "last":
        whole = _up_to_sunday(whole, reference[0])
    return whole and whole.rested(reference[1])


def _up_to_sunday(week: Meaning, today: date) -> Meaning:
    """On a Sunday “last week” is the week before to some, to others the one that ends: both are covered."""
    if today.isoweekday() != SUNDAY:
        return week
    return replace(week, last=today, precision=Precision.RANGE)


@form("the (fiscal|more)? u=(week|month_unit|year|weekend)")
def the_unit(found: Found, now: Now) -> Meaning | None:
    unit = found.key("u")
    narrated = now.narrated(found.place_in_text)
    if found.behind in ("ended", "ending"):
        return meaning.vague(duration(1, unit).value, TimexType.DURATION)
    reference = narrated or now.reference()
    if found.low("u").endswith("s") or reference is None or found.scan.words[found.at("u")].istitle():
        return None  # the Person of the Year
    if unit == "weekend":
        return _weekend(reference, found.tense)
    return _unit_from(reference, unit, "")


@form("the day")
def the_day(found: Found, now: Now) -> Meaning | None:
    """“The end of the day”; “lower for the day.”"""
    at_its_end = found.before == "of" and found.sign(found.start - 2) == CLASSES["brink"]
    if not at_its_end and (found.before not in ("for", "on") or found.word_behind):
        return None
    return _unit_from(now.mentioned("day"), "day", "")


@form("the? u=(month_unit|year) possessive? hyphen? e=brink")
def end_of_unit(found: Found, now: Now) -> Meaning | None:
    """Year-end, year's end."""
    reference = now.narrated(found.place_in_text) or now.reference()
    if reference is None or found.key("e") != "END":
        return None
    whole = _unit_from(reference, found.key("u"), "")
    return whole and whole.modified("END")


def _weekend(reference: Reference, tense: Tense) -> Meaning:
    """The weekend before, unless it is on or the clause speaks of the next."""
    today, anchor = reference
    back = 7 if today.weekday() < 5 and tense in (Tense.PAST, Tense.UNTOLD) else 0
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
