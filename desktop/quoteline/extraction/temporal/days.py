"""Reads days: March 3, 1998; the 3rd of March; 1998-03-03; Friday; yesterday."""

from __future__ import annotations

from datetime import date, timedelta

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.forms import Found, form, safe_date
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.timex import Anchor, TimexType
from quoteline.extraction.temporal.years import told_year

UNDERSPECIFIED = "XXXX-XX-XX"


def day_meant(when: date | None, anchor: Anchor) -> Meaning | None:
    """The meaning of a day, None where there is no such day."""
    return None if when is None else meaning.day(when).rested(anchor)


@form("d=iso")
def iso_day(found: Found, now: Now) -> Meaning | None:
    year, month, day = found.scan.words[found.start].split("-")
    return day_meant(safe_date(int(year), int(month), int(day)), Anchor.ABSOLUTE)


@form("d=slashes")
def slashed_day(found: Found, now: Now) -> Meaning | None:
    """12/25/98 as Americans write it, 25/12/98 where the month would be too great."""
    month, day, year = (int(part) for part in found.scan.words[found.start].split("/"))
    if month > 31:
        year, month, day = month, day, year
    if month > 12:
        month, day = day, month
    if year < 100:
        year += 1900 if year > 50 else 2000
    return day_meant(safe_date(year, month, day), Anchor.ABSOLUTE)


@form(
    "(the? which{0,2} weekday comma?)? m=month the? d=nth (e=((hyphen|dash|to) n31))? in_year?",
    "(the? which{0,2} weekday comma?)? the? d=nth (e=((hyphen|dash|to) nth))? of? m=month in_year?",
)
def month_and_day(found: Found, now: Now) -> Meaning | None:
    month, day = found.number("m"), int(found.key("d"))
    year, anchor = _year_of(found, now, month, day)
    if year is None:
        return meaning.vague(f"XXXX-{month:02}-{day:02}")
    if found.has("e"):
        _second_day(found, year, month, anchor)
    return day_meant(safe_date(year, month, day), anchor)


def _year_of(found: Found, now: Now, month: int, day: int) -> tuple[int | None, Anchor]:
    """The year of a month and day, told or the nearest."""
    told = told_year(found, now)
    if told is not None:
        return told, Anchor.ABSOLUTE
    narrated = now.narrated(found.start)
    if narrated is not None:
        return year_going_on(narrated[0], month), narrated[1]
    reference = now.reference()
    if reference is None:
        return None, Anchor.NONE
    when = nearest_day(reference[0], month, day, now.tense(found.start))
    return (None if when is None else when.year), reference[1]


def year_going_on(day: date, month: int) -> int:
    """The year of such a month in a tale that has come to ``day``; it may go back by some months."""
    return day.year + (month + 6 < day.month)


def _second_day(found: Found, year: int, month: int, anchor: Anchor) -> None:
    """Give the second day of “May 2-5” or “2 to 5 May” an expression of its own."""
    start, stop = found.span("e")
    end = day_meant(safe_date(year, month, int(found.scan.key(stop - 1))), anchor)
    if end is None:
        return
    if found.place("m") < start:
        found.others.append((stop - 1, stop, end))
        found.stop = start
    else:
        found.others.append((stop - 1, found.stop, end))
        found.stop = start


def nearest_day(reference: date, month: int, day: int, tense: int) -> date | None:
    """The day of this name nearest to the reference, in the direction of the tense."""
    days = [safe_date(reference.year + shift, month, day) for shift in (-1, 0, 1)]
    real = [one for one in days if one is not None]
    if tense > 0:
        real = [one for one in real if one >= reference] or real
    elif tense < 0:
        real = [one for one in real if one <= reference] or real
    return min(real, key=lambda one: abs((one - reference).days), default=None)


@form("(the? w=which which?)? d=weekday p=part_of_day?", "d=weekday (of|comma)? (w=(last|next|this) week)")
def weekday(found: Found, now: Now) -> Meaning | None:
    number = int(found.key("d")) - 1
    reference = now.reference()
    if reference is None:
        day = meaning.vague(f"XXXX-WXX-{number + 1}")
    else:
        shift = _weekday_shift(found, now, reference[0], number)
        day = meaning.day(reference[0] + timedelta(days=shift)).rested(reference[1])
    return meaning.at(day, part_sign(found.key("p"))) if found.has("p") else day


def _weekday_shift(found: Found, now: Now, today: date, number: int) -> int:
    """How many days a weekday lies from the publication day."""
    back, which = (today.weekday() - number) % 7, found.key("w")
    if found.place("w") > found.place("d"):  # Friday of last week
        return number - today.weekday() + 7 * {"last": -1, "next": 1}.get(which, 0)
    if which in ("last", "previous"):
        return -(back or 7)
    if which in ("next", "following"):
        return 7 - back
    if now.tense(found.start) > 0:
        return 7 - back if back else 0
    return -back


def part_sign(key: str) -> str:
    """The sign of a part of the day; the night is also a unit."""
    return "NI" if key == "night" else key


@form("d=weekday")
def weekdays(found: Found, now: Now) -> Meaning | None:
    """“On Mondays”: again and again."""
    if not found.low("d").endswith("days"):
        return None
    return meaning.vague(f"XXXX-WXX-{found.number('d')}", TimexType.SET)


@form("d=named_day p=part_of_day?")
def named_day(found: Found, now: Now) -> Meaning | None:
    shift, _, sign = found.key("d").partition(" ")
    sign = part_sign(found.key("p")) or sign
    reference = now.reference()
    if reference is None:
        return meaning.vague(UNDERSPECIFIED)
    day = meaning.day(reference[0] + timedelta(days=int(shift))).rested(reference[1])
    return meaning.at(day, sign) if sign else day
