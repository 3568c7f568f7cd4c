"""Reads holidays and feasts: Christmas, Thanksgiving 2019, last Easter; fixed days and moveable ones."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.forms import Found, form, safe_date
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.nearness import nearest
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.tense import Tense
from quoteline.extraction.temporal.timex import Anchor
from quoteline.extraction.temporal.years import told_year

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@form("(the? this? w=which)? h=holiday in_year?")
def named_holiday(found: Found, now: Now) -> Meaning | None:
    if found.scan.words[found.at("h")][0].islower():
        return None  # the new year
    if found.stands_behind("calendar") or found.is_named:
        return None  # Lunar New Year, Johnnie Christmas
    rule, told = found.key("h"), told_year(found, now)
    if told is not None:
        return _day(holiday(rule, told), Anchor.ABSOLUTE)
    reference = now.narrated(found.place_in_text) or now.reference()
    if reference is None:
        return meaning.vague(f"XXXX-{rule}" if rule[2:3] == "-" else "XXXX-XX-XX")
    when = _nearest(rule, reference[0], found.key("w"), found.tense)
    return _day(when, reference[1])


def _day(when: date | None, anchor: Anchor) -> Meaning | None:
    return None if when is None else meaning.day(when).rested(anchor)


def _nearest(rule: str, today: date, which: str, tense: Tense) -> date | None:
    """The feast nearest to a day, in the direction that the words or the tense give."""
    days = [when for shift in (-1, 0, 1) if (when := holiday(rule, today.year + shift)) is not None]
    if which in ("last", "previous"):
        days = [when for when in days if when < today]
    elif which in ("next", "following"):
        days = [when for when in days if when > today]
    return nearest(days, today, tense)


def holiday(rule: str, year: int) -> date | None:
    """The day of a feast in a year by its rule: “12-25”, “11 thursday 4”, “easter -2”."""
    words = rule.split()
    if not 1 <= year <= 9998:
        return None
    if rule[4:5] == "-":  # one day of history
        return date.fromisoformat(rule)
    if len(words) == 1:
        month, _, day = rule.partition("-")
        return safe_date(year, int(month), int(day))
    if words[0] == "easter":
        return easter(year) + timedelta(days=int(words[1]))
    shift = timedelta(days=int(words[3]) if len(words) > 3 else 0)
    return nth_weekday(year, int(words[0]), WEEKDAYS.index(words[1]), int(words[2])) + shift


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The n-th such weekday (Monday is 0) of a month, the last one for -1."""
    if nth < 0:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous computus of 1876."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leaps, other = divmod(century, 4)
    moved = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - moved + 15) % 30
    quads, odd = divmod(rest, 4)
    week = (32 + 2 * other + 2 * quads - moon - odd) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)
