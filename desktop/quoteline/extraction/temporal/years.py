"""Reads years, decades and centuries: 1998, fiscal 1989, the 1990s, the nineteenth century."""

from __future__ import annotations

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.counting import spoken_year
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.timex import Anchor

SHIFTS = {"last": -1, "previous": -1, "latest": -1, "next": 1, "following": 1}
BACK_TO_THE_TEXT = ("previous", "following", "that", "same")  # reckoned from a date mentioned before
EARLIEST, LATEST = 1400, 2150  # four digits outside are rather a number than a year
COUNTED = (CLASSES["percent"], CLASSES["fraction"])
NUMBERING = {"no", "number", "flight", "route", "highway", "room", "page", "about", "than", "#", "some", "$"}


def told_year(found: Found, now: Now, group: str = "y") -> int | None:
    """The year that a group names: 1998, last year, that year; None where it names none."""
    if not found.has(group):
        return None
    digits = found.keyed(group, "n4")
    if digits:
        return int(digits)
    which = next(
        (key for key in (*SHIFTS, *BACK_TO_THE_TEXT, "this", "current") if found.keyed(group, key)), ""
    )
    reference = now.mentioned() if which in BACK_TO_THE_TEXT else now.reference()
    return None if reference is None else reference[0].year + SHIFTS.get(which, 0)


@form("y=n4", "the year y=n4", "fiscal year? y=n4")
def plain_year(found: Found, now: Now) -> Meaning | None:
    number, scan = found.number("y"), found.scan
    if not EARLIEST <= number <= LATEST or found.before in NUMBERING:
        return None
    if scan.classes[found.stop : found.stop + 1] in COUNTED or scan.low(found.start - 1) in ("$", "£", "€"):
        return None
    return meaning.year(number).rested(Anchor.ABSOLUTE)


@form("a=n4 (hyphen|dash) b=(n4|n31|n99)")
def span_of_years(found: Found, now: Now) -> Meaning | None:
    """2014-16 is two expressions, as are 2014 and 2016."""
    first, second = found.number("a"), found.number("b")
    if second < 100:
        second += first - first % 100
    if not EARLIEST <= first < second <= LATEST:
        return None
    place = found.place("b")
    found.others.append((place, place + 1, meaning.year(second).rested(Anchor.ABSOLUTE)))
    found.stop = found.place("a") + 1
    return meaning.year(first).rested(Anchor.ABSOLUTE)


@form("quote n=(n99|n31)")
def short_year(found: Found, now: Now) -> Meaning | None:
    """'98 is a year of the last hundred."""
    if not found.scan.touches(found.place("n")) or len(found.low("n")) != 2 or found.before == "'":
        return None
    latest = now.published.year + 10 if now.published is not None else 2040
    return meaning.year(latest - (latest - found.number("n")) % 100).rested(Anchor.ABSOLUTE)


@form("the? year? y=spoken_year")
def year_in_words(found: Found, now: Now) -> Meaning | None:
    number = spoken_year(found.scan, *found.span("y"))
    return None if number is None else meaning.year(number).rested(Anchor.ABSOLUTE)


@form("the? quote? d=tens")
def decade(found: Found, now: Now) -> Meaning | None:
    digits = found.key("d")
    first = int(digits)
    if len(digits) == 2:
        if not 20 <= first <= 90 or found.before in ("his", "her", "their", "in", "mid"):
            return None  # a woman in her 40s
        first += 1900
    return meaning.decade(first).rested(Anchor.ABSOLUTE)


@form("the? n=ordinal hyphen? century")
def named_century(found: Found, now: Now) -> Meaning | None:
    ordinal = int(found.key("n"))
    return meaning.century(ordinal).rested(Anchor.ABSOLUTE) if 1 <= ordinal <= 22 else None
