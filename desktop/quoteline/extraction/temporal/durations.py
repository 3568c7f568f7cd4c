"""Reads durations (two-year, the past three months, weeks) and what is reckoned by them (a week ago)."""

from __future__ import annotations

from datetime import date, timedelta

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.counting import LARGEST, MANY, count
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.periods import unit_at
from quoteline.extraction.temporal.timex import TimexType

UNITS = "second minute hour day night weekend week fortnight month quarter year decade century millennium"
SIGNS = dict(
    zip(
        UNITS.split(), ["TS", "TM", "TH", "D", "D", "WE", "W", "W", "M", "Q", "Y", "E", "C", "L"], strict=True
    )
)
MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
PLURALS = ("days", "weeks", "months", "quarters", "years", "decades", "centuries", "hours", "minutes")


def duration(amount: float, unit: str) -> Meaning:
    """The value of so many units; MANY gives X."""
    sign = SIGNS[unit]
    told = "X" if amount == MANY else f"{amount:g}"
    if unit == "year" and amount % 1 == 0.5 and amount > 0:
        return meaning.vague(f"P{int(amount)}Y6M", TimexType.DURATION)
    clock = "T" if sign[0] == "T" else ""
    return meaning.vague(f"P{clock}{told}{sign[-1] if clock else sign}", TimexType.DURATION)


@form("the? (last|previous|latest|next|following|this|that|ordinal)? lasting (hyphen old)?")
def lasting(found: Found, now: Now) -> Meaning | None:
    return duration(count(found.scan, *found.span("n")), found.key("u"))


@form("u=unit")
def bare_plural(found: Found, now: Now) -> Meaning | None:
    return duration(MANY, found.key("u")) if found.low("u") in PLURALS else None


@form("lasting (or so)? d=(ago|earlier|later)")
def reckoned(found: Found, now: Now) -> Meaning | None:
    amount, unit = count(found.scan, *found.span("n")), found.key("u")
    back = found.scan.classes[found.place("d")] != CLASSES["later"]
    reference = now.reference(found.low("d") != "ago")
    if amount == MANY or reference is None:
        return meaning.vague("PAST_REF" if back else "FUTURE_REF")
    when = moved(reference[0], -amount if back else amount, unit)
    if when is None:
        return None
    whole = unit_at("week" if unit == "fortnight" else unit, when, 0)
    if unit in ("week", "fortnight", "night") or whole is None:
        whole = meaning.day(when)
    return whole.rested(reference[1])


def moved(day: date, amount: float, unit: str) -> date | None:
    """A day so many units away, None beyond the calendar or below a day."""
    if abs(amount) >= LARGEST:
        return None
    try:
        if unit in DAYS:
            return day + timedelta(days=round(amount * DAYS[unit]))
        if unit not in MONTHS:
            return day
        months = day.year * 12 + day.month - 1 + round(amount * MONTHS[unit])
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, 28) if day.day > 28 else day.day)
    except (ValueError, OverflowError):
        return None
