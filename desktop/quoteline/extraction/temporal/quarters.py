"""Reads quarters and halves of years, and what reports of earnings compare them with: the year-ago period."""

from __future__ import annotations

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.counting import ordinal
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.nearness import year_of
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.tense import Tense
from quoteline.extraction.temporal.timex import Anchor
from quoteline.extraction.temporal.years import told_year


def _of_report(tense: Tense) -> Tense:
    """What is expected of a quarter is most often a report of one that has ended."""
    return Tense.INTENDED if tense is Tense.LIKELY else tense


def quarter_number(value: str) -> int:
    """Which quarter a value such as 1998-Q3 is."""
    return int(value[-1])


@form(
    "the? fiscal? hyphen? n=rank hyphen? fiscal? u=(quarter|period) (of? y=any_year)?",
    "the? y=any_year possessive? fiscal? n=rank hyphen? u=(quarter|period)",
)
def numbered_quarter(found: Found, now: Now) -> Meaning | None:
    number = ordinal(found.key("n"))
    if not 1 <= number <= 4 or found.low("u").endswith("s"):
        return None
    if found.key("u") == "period" and found.scan.low(found.at("u") - 1) != "-":
        return None
    meant = _quarter(found, now, number)
    if found.sign(found.stop - 2) == CLASSES["hyphen"] and found.scan.low(found.start) == "the":
        found.start += 1  # the third-quarter loss
    return meant


@form("s=quarter_sign n=n31 (of? y=any_year)?")
def written_quarter(found: Found, now: Now) -> Meaning | None:
    """Q3 2018."""
    if not found.scan.touches(found.at("n")) or not 1 <= found.number("n") <= 4:
        return None
    return _quarter(found, now, found.number("n"))


def _quarter(found: Found, now: Now, number: int) -> Meaning:
    """A quarter by its number, of the year that is told or the nearest."""
    told = told_year(found, now)
    if told is not None:
        return discussed(now, meaning.quarter(told, number).rested(Anchor.ABSOLUTE))
    reference = now.reference()
    if reference is None:
        return meaning.vague(f"XXXX-Q{number}")
    today = reference[0]
    year = year_of(number, (today.year, (today.month + 2) // 3), 4, "", _of_report(found.tense))
    return discussed(now, meaning.quarter(year, number).rested(reference[1]))


def discussed(now: Now, meant: Meaning) -> Meaning:
    """Remember the quarter that is spoken of, if it has ended and may have been reported."""
    if meant.last is not None and (now.published is None or meant.last <= now.published):
        now.quarter = meant
    return meant


@form("the? n=(rank|latest|last) u=half of y=any_year")
def numbered_half(found: Found, now: Now) -> Meaning | None:
    told, key = told_year(found, now), found.key("n")
    number = 2 if key in ("last", "latest") else ordinal(key)
    return None if told is None or number > 2 else meaning.half(told, number).rested(Anchor.ABSOLUTE)


@form("the? w=(latest|this|current|that|same)? u=quarter", "the w=latest u=period")
def quarter_discussed(found: Found, now: Now) -> Meaning | None:
    which = found.key("w")
    if found.start == found.at("u") or found.low("u").endswith("s"):
        return None
    if now.quarter is not None and which not in ("this", "current"):
        return now.quarter.rested(Anchor.MENTIONED)
    reference = now.reference()
    if reference is None:
        return meaning.vague("XXXX-QX")
    shift = 0 if which in ("this", "current") else -1
    return meaning.quarter(reference[0].year, (reference[0].month + 2) // 3 + shift).rested(reference[1])


@form(
    "(the|article)? year hyphen (ago|earlier) (n=rank hyphen?)? (quarter|period)?",
    "the? quarter article year (ago|earlier)",
    "the? same (quarter|period) (of? y=any_year|article year (ago|earlier))",
    "the? y=n4 (quarter|period)",
)
def compared(found: Found, now: Now) -> Meaning | None:
    """The year-ago quarter, the 1988 period: the quarter under discussion in another year."""
    found.passing = True
    if found.scan.low(found.start) == "the" and found.scan.low(found.stop - 1) in ("ago", "earlier"):
        found.start += 1  # the year-ago results
    reference, topic = now.reference(), now.quarter
    year = told_year(found, now)
    if year is None and reference is not None:
        year = (topic.first if topic is not None and topic.first else reference[0]).year - 1
    if year is None:
        return None
    anchor = Anchor.ABSOLUTE if found.has("y") else Anchor.PUBLICATION
    if found.has("n"):
        return meaning.quarter(year, ordinal(found.key("n"))).rested(anchor)
    if topic is not None:
        return meaning.quarter(year, quarter_number(topic.value)).rested(Anchor.MENTIONED)
    return meaning.year(year).rested(anchor)
