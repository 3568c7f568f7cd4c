"""Reads days: March 3, 1998; the 3rd of March; 1998-03-03; Friday; yesterday; the next day."""

from __future__ import annotations

from datetime import date, timedelta

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.forms import Found, form, safe_date
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.timex import Anchor

SHIFTS = {"last": -1, "previous": -1, "next": 1, "following": 1}


@form("d=iso")
def iso_day(found: Found, now: Now) -> Meaning | None:
    year, month, day = found.scan.words[found.start].split("-")
    return _day(safe_date(int(year), int(month), int(day)), Anchor.ABSOLUTE)


def _day(when: date | None, anchor: Anchor) -> Meaning | None:
    return None if when is None else meaning.day(when).rested(anchor)


@form(
    "(weekday comma?)? m=month the? d=nth (comma? of? y=year_word)?",
    "(weekday comma?)? the? d=nth of? m=month (comma? of? y=year_word)?",
)
def month_and_day(found: Found, now: Now) -> Meaning | None:
    month, day = found.number("m"), _nth(found)
    told = told_year(found, now)
    if told is not None:
        return _day(safe_date(told, month, day), Anchor.ABSOLUTE)
    reference = now.reference()
    if reference is None:
        return meaning.vague(f"XXXX-{month:02}-{day:02}")
    return _day(nearest_day(reference[0], month, day, now.tense(found.start)), reference[1])


def _nth(found: Found) -> int:
    key = found.key("d")
    return 2 if key == "second" else int(key)


def told_year(found: Found, now: Now, group: str = "y") -> int | None:
    """The year that a group names: 1998, last year, that year."""
    if not found.has(group):
        return None
    if found.key(group).isdigit():
        return found.number(group)
    reference = now.reference(found.low(group) in ("that", "same", "following", "previous"))
    if reference is None:
        return None
    return reference[0].year + SHIFTS.get(found.key(group), 0)


def nearest_day(reference: date, month: int, day: int, tense: int) -> date | None:
    """The day of this name nearest to the reference, in the direction of the tense."""
    days = [safe_date(reference.year + shift, month, day) for shift in (-1, 0, 1)]
    real = [one for one in days if one is not None]
    if tense > 0:
        real = [one for one in real if one >= reference] or real
    elif tense < 0:
        real = [one for one in real if one <= reference] or real
    return min(real, key=lambda one: abs((one - reference).days), default=None)


@form("which? w=weekday")
def weekday(found: Found, now: Now) -> Meaning | None:
    number = found.number("w") - 1
    reference = now.reference()
    if reference is None:
        return meaning.vague(f"XXXX-WXX-{number + 1}")
    shift = _weekday_shift(reference[0], number, found.scan.key(found.start), now.tense(found.start))
    return meaning.day(reference[0] + timedelta(days=shift)).rested(reference[1])


def _weekday_shift(reference: date, number: int, which: str, tense: int) -> int:
    """How many days a weekday lies from the reference."""
    back = (reference.weekday() - number) % 7
    if which in ("last", "previous"):
        return -(back or 7)
    if which in ("next", "following") or tense > 0:
        return 7 - back if back or which else 0
    return -back


@form("d=named_day p=part?")
def named_day(found: Found, now: Now) -> Meaning | None:
    shift, _, sign = found.key("d").partition(" ")
    sign = found.key("p") or sign
    reference = now.reference()
    if reference is None:
        return meaning.vague("XXXX-XX-XX")
    day = meaning.day(reference[0] + timedelta(days=int(shift))).rested(reference[1])
    return meaning.at(day, sign) if sign else day
