"""Reads days: March 3, 1998; the 3rd of March; 1998-03-03; Friday; yesterday."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.counting import ordinal
from quoteline.extraction.temporal.forms import Found, form, safe_date
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.nearness import nearest
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.tense import AHEAD, Tense
from quoteline.extraction.temporal.timex import Anchor
from quoteline.extraction.temporal.years import told_year

UNTOLD_AHEAD = 3.0  # how much farther a coming day is where no verb tells
# Days at most to a coming weekday: news of Wednesday’s paper calls what lies behind “Tuesday”, and what comes
# only in six days “next Tuesday”; so no verb but “will” reaches so far.
FARTHEST_AHEAD = {Tense.INTENDED: 4, Tense.LIKELY: 4, Tense.FUTURE: 6}
UP_TO = 3  # days behind, from which on a weekday that something leads up to is rather the coming one
REACH_OF_LEAD = 7  # words
LEADS = {("ahead", "of"), ("days", "before"), ("hours", "before"), ("heading", "into"), ("going", "into")}
BESIDE = 20  # characters at most from “Monday” to the other end of “Monday through Friday”
ATTACKS = (2001, 9, 11)  # the one day of history that news calls by month and day alone
NEAR_ANNIVERSARY = 75  # days within which September 11 may be that of the year
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
    "(the? this? which? w=weekday comma?)? m=month the? d=nth (e=((hyphen|dash|to) n31))? in_year?",
    "(the? this? which? w=weekday comma?)? the? d=nth (e=((hyphen|dash|to) nth))? (o=of)? m=month in_year?",
)
def month_and_day(found: Found, now: Now) -> Meaning | None:
    if found.low("o") == "in":
        return None  # came second in March
    month, day = found.number("m"), ordinal(found.key("d"))
    year, anchor = _year_of(found, now, month, day)
    if year is None or safe_date(year, month, day) is None:
        return meaning.vague(f"XXXX-{month:02}-{day:02}")
    if found.has("e"):
        _second_day(found, year, month, anchor)
    return day_meant(safe_date(year, month, day), anchor)


def _year_of(found: Found, now: Now, month: int, day: int) -> tuple[int | None, Anchor]:
    """The year of a month and day, told or the nearest."""
    told = told_year(found, now)
    if told is not None:
        return told, Anchor.ABSOLUTE
    narrated = now.narrated(found.place_in_text)
    if narrated is not None:
        return year_going_on(narrated[0], month), narrated[1]
    reference = now.reference()
    if reference is None:
        return None, Anchor.NONE
    if (month, day) == ATTACKS[1:] and _are_attacks(found, reference[0]):
        return ATTACKS[0], Anchor.ABSOLUTE
    days = _days_named(reference[0], month, day)
    if found.has("w"):
        days = [one for one in days if one.isoweekday() == found.number("w")] or days
    when = nearest(days, reference[0], found.tense)
    return (None if when is None else when.year), reference[1]


def _are_attacks(found: Found, today: date) -> bool:
    """Whether September 11 stands for the attacks of 2001: before “attacks”, or far from that day."""
    if today.year <= ATTACKS[0]:
        return False
    away = abs((date(today.year, *ATTACKS[1:]) - today).days)
    return found.stands_before("attacks") or min(away, 365 - away) > NEAR_ANNIVERSARY


def _days_named(today: date, month: int, day: int) -> list[date]:
    """The days of this name about a day."""
    days = [safe_date(today.year + shift, month, day) for shift in (-1, 0, 1)]
    return [one for one in days if one is not None]


def year_going_on(day: date, month: int) -> int:
    """The year of such a month in a tale that has come to ``day``; it may go back by some months."""
    return day.year + (month + 6 < day.month)


def _second_day(found: Found, year: int, month: int, anchor: Anchor) -> None:
    """Give the second day of “May 2-5, 2018” or “2 to 5 May” an expression of its own."""
    start, stop = found.span("e")
    end = day_meant(safe_date(year, month, ordinal(found.scan.key(stop - 1))), anchor)
    if end is not None:
        found.others.append((stop - 1, found.stop, end))
        found.stop = start


@form(
    "(the? this? w=which)? d=weekday (hyphen? p=part_of_day)?",
    "d=weekday (of|comma)? (w=(last|next|this) week)",
)
def weekday(found: Found, now: Now) -> Meaning | None:
    if _is_name(found) or found.low("d").endswith("days") or found.low("p").endswith("s"):
        return None
    number, which = int(found.key("d")) - 1, found.key("w")
    reference = now.mentioned("day") if which in ("previous", "following") else now.today(found.place_in_text)
    if reference is None:
        day = meaning.vague(f"XXXX-WXX-{number + 1}")
    else:
        shift = _weekday_shift(found, now, reference[0], number)
        day = meaning.day(reference[0] + timedelta(days=shift)).rested(reference[1])
    return meaning.at(day, part_sign(found.key("p"))) if found.has("p") else day


def _is_name(found: Found) -> bool:
    """The Sunday Times, Super Tuesday, USA Today."""
    behind = found.scan.words[found.stop][:1] if found.stop < found.scan.size else ""
    return found.stands_behind("event") or (behind.isupper() and found.stands_before("newspaper"))


def _ends_range(found: Found, now: Now) -> bool:
    """“From Monday to Friday”: the Friday behind that Monday."""
    if not now.mentions or found.place_in_text - now.mentions[-1].place > BESIDE:
        return False
    joins = {CLASSES[name] for name in ("to", "hyphen", "dash")}
    after_weekday = found.sign(found.start - 2) == CLASSES["weekday"]
    return after_weekday and found.sign(found.start - 1) in joins and found.before not in ("until", "till")


def _weekday_shift(found: Found, now: Now, today: date, number: int) -> int:
    """How many days a weekday lies from the day that it is reckoned from."""
    back, which = (today.weekday() - number) % 7, found.key("w")
    if _ends_range(found, now):
        return (number - now.mentions[-1].first.weekday()) % 7 + (now.mentions[-1].first - today).days
    if found.at("w") > found.at("d"):  # Friday of last week
        return number - today.weekday() + 7 * {"last": -1, "next": 1}.get(which, 0)
    if which in ("last", "previous"):
        return -(back or 7)
    if which in ("next", "following"):
        return 7 - back
    if back > UP_TO and _leads_up_to(found):
        return 7 - back
    return shift_of_weekday(back, found.tense)


def _leads_up_to(found: Found) -> bool:
    """“Ahead of Tuesday's vote”, “days before the vote on Tuesday”."""
    lows = found.scan.lows[max(0, found.start - REACH_OF_LEAD) : found.start]
    return any(pair in LEADS for pair in pairwise(lows)) and not {".", ",", ";"} & set(lows)


def shift_of_weekday(back: int, tense: Tense) -> int:
    """The weekday ``back`` days behind, or the next one; without a verb the day after tomorrow is nearer."""
    ahead = (7 - back) % 7
    if tense is Tense.UNTOLD:
        return ahead if ahead * UNTOLD_AHEAD < back else -back
    return ahead if tense in AHEAD and ahead <= FARTHEST_AHEAD[tense] else -back


def part_sign(key: str) -> str:
    """The sign of a part of the day; the night is also a unit."""
    return "NI" if key == "night" else key


@form("d=named_day p=part_of_day?")
def named_day(found: Found, now: Now) -> Meaning | None:
    if _is_name(found):
        return None
    shift, _, sign = found.key("d").partition(" ")
    sign = part_sign(found.key("p")) or sign
    reference = now.today(found.place_in_text)
    if reference is None:
        return meaning.vague(UNDERSPECIFIED)
    day = meaning.day(reference[0] + timedelta(days=int(shift))).rested(reference[1])
    return meaning.at(day, sign) if sign else day


@form("the u=week of m=month d=nth in_year?")
def week_of_day(found: Found, now: Now) -> Meaning | None:
    """“The week of March 5.”"""
    day = month_and_day(found, now)
    return day if day is None or day.first is None else meaning.week(day.first).rested(day.anchor)
