"""Reads times within a day: 10 p.m. Wednesday, noon, this morning, the evening of May 3."""

from __future__ import annotations

from datetime import timedelta

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.days import part_sign
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.timex import TimexType

NEAR = 200  # characters within which a time falls on the day that was mentioned
UNKNOWN_DAY = "XXXX-XX-XX"


@form(
    "c=clock m=meridian? zone?",
    "c=(n31|numeral|digital) m=meridian zone?",
    "c=(n31|numeral) oclock p=(of the part)?",
    "c=(clock|n31|numeral) p=(of the part)",
    "c=(n4|number) zone",
    "c=point zone?",
)
def clock_time(found: Found, now: Now) -> Meaning | None:
    time = clock_value(found)
    if time is None or (found.sign(found.stop - 1) == CLASSES["clock"] and not found.stands_behind("clock")):
        return None
    return meaning.at(_day(found, now), time)


def _day(found: Found, now: Now) -> Meaning:
    """The day that a time without one falls on: that mentioned just before, else the publication day."""
    near = now.mentions and found.place_in_text - now.mentions[-1].place < NEAR
    reference = now.mentioned("day") if near else now.reference()
    if reference is None:
        return meaning.vague(UNKNOWN_DAY)
    return meaning.day(reference[0]).rested(reference[1])


def clock_value(found: Found) -> str | None:
    """The time on a 24-hour clock, None where there is none such."""
    hour, minute = _hour_and_minute(found.key("c") or found.low("c"))
    if not hour.isdigit() or not minute.isdigit() or int(hour) > 24 or int(minute) > 59:
        return None
    shift = found.low("m")[:1] if found.has("m") else _shift_of_part(found)
    if not shift:
        return f"{int(hour):02}:{minute}"
    return None if int(hour) > 12 else f"{int(hour) % 12 + 12 * (shift == 'p'):02}:{minute}"


def _hour_and_minute(told: str) -> tuple[str, str]:
    """10:30, 10.30 and 1030 are one time; 10 is ten o’clock."""
    for mark in ":.":
        hour, found, minute = told.partition(mark)
        if found:
            return hour, minute[:2] if len(minute) > 1 else ""
    return (told[:2], told[2:]) if len(told) == 4 else (told, "00")


def _shift_of_part(found: Found) -> str:
    sign = found.keyed("p", "part")
    return {"MO": "a", "AF": "p", "EV": "p"}.get(sign, "")


@form(
    "w=(this|that|last|next|same|previous|following) p=part_of_day",
    "the w=(same|previous|next|following) p=part_of_day",
)
def part_of_a_day(found: Found, now: Now) -> Meaning | None:
    which, sign = found.key("w"), part_sign(found.key("p"))
    if found.low("p").endswith("s") or found.low("p") == "overnight":
        return None
    relative = which in ("that", "same", "previous", "next", "following")
    reference = now.mentioned("day") if relative else now.reference()
    if reference is None:
        return meaning.vague(f"{UNKNOWN_DAY}T{sign}", TimexType.TIME)
    shift = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(which, 0)
    return meaning.at(meaning.day(reference[0] + timedelta(days=shift)).rested(reference[1]), sign)


@form("p=part")
def overnight(found: Found, now: Now) -> Meaning | None:
    if found.low("p") != "overnight" or (found.word_behind and not found.stands_before("adverbial")):
        return None
    return meaning.at(_day(found, now), "NI")


@form("the? (edge hyphen?)? p=part_of_day")
def part_without_day(found: Found, now: Now) -> Meaning | None:
    """“The evening” of May 3, “mid-afternoon” yesterday: nothing without the day beside it."""
    found.loose = True
    return meaning.vague(f"{UNKNOWN_DAY}T{part_sign(found.key('p'))}", TimexType.TIME)
