"""Reads years, decades and centuries: 1998, fiscal 1989, the 1990s, the nineteenth century."""

from __future__ import annotations

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.classes import CLASSES, OTHER
from quoteline.extraction.temporal.counting import spoken_year
from quoteline.extraction.temporal.forms import SENTENCE_OPENERS, Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.timex import Anchor

SHIFTS = {"last": -1, "previous": -1, "latest": -1, "next": 1, "following": 1}
BACK_TO_THE_TEXT = ("previous", "following", "that", "same")  # reckoned from a date mentioned before
EARLIEST, LATEST = 1400, 2150  # four digits outside are rather a number than a year
COUNTED = (CLASSES["percent"], CLASSES["fraction"])
UNITS = {CLASSES[name] for name in ("second", "minute", "hour", "day", "week", "month_unit", "year")}
NUMBERS = (CLASSES["n31"], CLASSES["n99"], CLASSES["number"])


def told_year(found: Found, now: Now, group: str = "y") -> int | None:
    """The year that a group names: 1998, last year, that year; None where it names none."""
    if not found.has(group):
        return None
    digits = found.keyed(group, "n4")
    if digits:
        return int(digits)
    if found.keyed(group, "numeral"):
        return spoken_year(found.scan, *found.span(group))
    which = next(
        (key for key in (*SHIFTS, *BACK_TO_THE_TEXT, "this", "current") if found.keyed(group, key)), ""
    )
    reference = now.mentioned() if which in BACK_TO_THE_TEXT else now.reference()
    return None if reference is None else reference[0].year + SHIFTS.get(which, 0)


@form("y=n4")
def plain_year(found: Found, now: Now) -> Meaning | None:
    number = found.number("y")
    if not EARLIEST <= number <= LATEST or _is_number(found) or _is_name(found):
        return None
    return meaning.year(number).rested(Anchor.ABSOLUTE)


@form("the year y=n4", "fiscal year? y=n4", "the y=n4 fiscal year")
def called_year(found: Found, now: Now) -> Meaning | None:
    return meaning.year(found.number("y")).rested(Anchor.ABSOLUTE)


def _is_number(found: Found) -> bool:
    """Four digits that count something: 2000 troops, $1998, No. 1776, 555-1998."""
    before = found.sign(found.start - 1)
    if found.sign(found.stop) in COUNTED or before == CLASSES["money"] or found.stands_behind("numbering"):
        return True
    if before == CLASSES["hyphen"] and found.sign(found.start - 2) in NUMBERS:
        return True
    if found.stands_before("counted"):
        return True
    if found.sign(found.stop) in UNITS:
        return True
    if found.number("y") % 100 == 0 and found.stands_behind("amounts"):
        return True
    return _is_round_number(found) and not found.stands_behind("preposition")


def _is_round_number(found: Found) -> bool:
    """“2000 troops”: hundreds before a plural noun."""
    word = found.behind
    plural = word.isalpha() and word.endswith("s") and found.sign(found.stop) == OTHER
    return plural and found.scan.words[found.stop].islower() and found.number("y") % 100 == 0


def _is_name(found: Found) -> bool:
    """Behind a name in mid-sentence the digits belong to it: Vision 2030."""
    if found.start < 2 or found.sign(found.start - 1) != OTHER or found.stands_behind("preposition"):
        return False
    word = found.scan.words[found.start - 1]
    return word.istitle() and len(word) > 1 and found.scan.low(found.start - 2) not in SENTENCE_OPENERS


@form("y=(n31|n99|number|n4) e=era", "e=era y=(n31|n99|number|n4)")
def year_of_an_era(found: Found, now: Now) -> Meaning | None:
    """480 BC, AD 79."""
    number = found.number("y") if found.key("y").isdigit() else 0
    if not 0 < number <= LATEST or not found.scan.words[found.at("e")].isupper():
        return None
    if found.key("e") == "BC":
        return meaning.vague(f"BC{number:04}") if found.at("y") < found.at("e") else None
    return meaning.year(number).rested(Anchor.ABSOLUTE)


@form("a=n4 (hyphen|dash) b=(n4|n31|n99)")
def span_of_years(found: Found, now: Now) -> Meaning | None:
    """2014-16 is two expressions, as are 2014 and 2016."""
    first, second = found.number("a"), found.number("b")
    if second < 100:
        second += first - first % 100
    if not EARLIEST <= first < second <= LATEST:
        return None
    place = found.at("b")
    found.others.append((place, place + 1, meaning.year(second).rested(Anchor.ABSOLUTE)))
    found.stop = found.at("a") + 1
    return meaning.year(first).rested(Anchor.ABSOLUTE)


@form("quote n=short_year")
def short_year(found: Found, now: Now) -> Meaning | None:
    """'98 is a year of the last hundred."""
    if found.sign(found.start - 1) == CLASSES["quote"] or found.sign(found.stop) in UNITS:
        return None
    latest = now.published.year + 10 if now.published is not None else 2040
    return meaning.year(latest - (latest - found.number("n")) % 100).rested(Anchor.ABSOLUTE)


@form("the? year? y=spoken_year")
def year_in_words(found: Found, now: Now) -> Meaning | None:
    number = spoken_year(found.scan, *found.span("y"))
    return None if number is None else meaning.year(number).rested(Anchor.ABSOLUTE)


@form("the? quote? d=tens")
def decade(found: Found, now: Now) -> Meaning | None:
    """The 1990s, the '90s, the 90s, the nineties; not a woman in her 40s."""
    digits = found.key("d")
    first = int(digits)
    if len(digits) == 2:
        told = found.sign(found.start) != CLASSES["tens"] or found.sign(found.start - 1) == CLASSES["edge"]
        if not 20 <= first <= 90 or not told or found.stands_behind("possessive"):
            return None
        first += 1900
    return meaning.decade(first).rested(Anchor.ABSOLUTE)


@form("the? n=ordinal hyphen? century e=era?")
def named_century(found: Found, now: Now) -> Meaning | None:
    ordinal = int(found.key("n"))
    if found.key("e") == "BC":
        return meaning.vague(f"BC{ordinal - 1:02}")
    return meaning.century(ordinal).rested(Anchor.ABSOLUTE) if 1 <= ordinal <= 22 else None
