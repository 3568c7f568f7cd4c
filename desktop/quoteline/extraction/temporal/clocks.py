"""Reads times within a day: 10 p.m. Wednesday, noon, this morning, the evening of May 3."""

from __future__ import annotations

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.days import part_sign
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.timex import TimexType

UNKNOWN_DAY = "XXXX-XX-XX"


@form(
    "c=clock m=meridian? zone?",
    "c=(n31|numeral) m=meridian zone?",
    "c=(n31|numeral) oclock p=(of the part)?",
    "c=point",
)
def clock_time(found: Found, now: Now) -> Meaning | None:
    time = clock_value(found)
    return None if time is None else meaning.at(_day(now), time)


def _day(now: Now) -> Meaning:
    """The day that a time without one falls on: that mentioned last in these lines, else publication."""
    reference = now.reference()
    if reference is None:
        return meaning.vague(UNKNOWN_DAY)
    return meaning.day(reference[0]).rested(reference[1])


def clock_value(found: Found) -> str | None:
    """The time on a 24-hour clock, None where there is none such."""
    if not found.has("m") and not found.has("c"):
        return None
    hour, _, minute = (found.key("c") or found.low("c")).partition(":")
    minute = minute[:2] or "00"
    if not hour.isdigit() or int(hour) > 24 or int(minute) > 59:
        return None
    shift = found.low("m")[:1] if found.has("m") else _shift_of_part(found)
    hours = int(hour) % 12 + 12 * (shift == "p") if shift else int(hour)
    return f"{hours:02}:{minute}"


def _shift_of_part(found: Found) -> str:
    sign = found.keyed("p", "part")
    return {"MO": "a", "AF": "p", "EV": "p"}.get(sign, "")


@form(
    "w=(this|that|last|next|same|previous|following) p=part_of_day",
    "the w=(same|previous|next|following) p=part_of_day",
)
def part_of_a_day(found: Found, now: Now) -> Meaning | None:
    which, sign = found.key("w"), part_sign(found.key("p"))
    relative = which in ("that", "same", "previous", "next", "following")
    reference = now.mentioned() if relative else now.reference()
    if reference is None:
        return meaning.vague(f"{UNKNOWN_DAY}T{sign}", TimexType.TIME)
    from datetime import timedelta

    shift = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(which, 0)
    return meaning.at(meaning.day(reference[0] + timedelta(days=shift)).rested(reference[1]), sign)


@form("p=part")
def overnight(found: Found, now: Now) -> Meaning | None:
    if found.low("p") != "overnight" or found.behind[:1].isalpha():
        return None
    return meaning.at(_day(now), "NI")
