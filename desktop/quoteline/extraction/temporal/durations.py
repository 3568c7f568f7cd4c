"""Reads durations: two-year, the past three months, more than a decade, weeks."""

from __future__ import annotations

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.counting import MANY, count
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.timex import TimexType

# The letters of units; those behind a T are within a day.
SIGNS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "D",
    "weekend": "WE",
    "week": "W",
    "fortnight": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "E",
    "century": "C",
    "millennium": "L",
}
SMALLER = {
    "year": ("month", 12),
    "minute": ("second", 60),
    "hour": ("minute", 60),
    "day": ("hour", 24),
    "decade": ("year", 10),
    "century": ("year", 100),
}
COUNTS = {CLASSES[name] for name in ("percent", "n99", "n31", "digital", "number")}


def duration(amount: float, unit: str) -> Meaning:
    """The value of so many units; MANY gives X, a part of a unit is told in the smaller one."""
    clock, sign = _signs(unit)
    if amount == MANY:
        return _lasting(clock, f"X{sign}")
    whole, part = int(amount), amount % 1
    if not part:
        return _lasting(clock, f"{whole}{sign}")
    if unit not in SMALLER:
        return _lasting(clock, f"{amount:g}{sign}")
    smaller, times = SMALLER[unit]
    clock_of_rest, sign_of_rest = _signs(smaller)
    told = f"{clock}{whole}{sign}" if whole else ""
    between = clock_of_rest if not (clock and whole) else ""
    return _lasting("", f"{told}{between}{round(part * times)}{sign_of_rest}")


def _lasting(clock: str, told: str) -> Meaning:
    return meaning.vague(f"P{clock}{told}", TimexType.DURATION)


def _signs(unit: str) -> tuple[str, str]:
    """The T of units within a day, or nothing, and the letter of a unit."""
    sign = SIGNS[unit]
    return ("T", sign[1]) if sign[0] == "T" else ("", sign)


@form(
    "(the (previous|following|latest|that)|the? (last|next|this|these|that|rank|recent))? lasting (or so)?",
    "the? lasting (or so)?",
    "the? lasting o=(hyphen? old)",
    "the? (last|previous|next|following)? n=figure u=unit e=(and article half)",
    "n=article u=unit e=(and article half)",
)
def lasting(found: Found, now: Now) -> Meaning | None:
    amount, unit = count(found.scan, *found.span("n")), found.key("u")
    if found.has("o") and (found.sign(found.at("o")) != CLASSES["hyphen"] or unit == "year"):
        return None  # 52 years old, a six-year-old; but the eight-month-old truce
    if not amount or _is_rate(found) or _is_age(found) or _is_no_count(found, amount):
        return None
    if unit == "month" and amount >= 6:
        now.quarter = None  # the first nine months: no longer the quarter is spoken of
    first = found.scan.low(found.start)
    if first == "that" or (first == "last" and found.stands_behind("someday")):
        found.start += 1  # that four days seemed long; it may last three weeks
    _without_article(found, amount)
    return duration(amount + 0.5 * found.has("e"), unit)


def _is_no_count(found: Found, amount: float) -> bool:
    """The 1988 quarter; a second term; three-quarters of a cake."""
    single = found.sign(found.at("n")) == CLASSES["article"]
    if found.key("u") == "second" and found.low("u") == "second":
        return single or found.sign(found.at("u") - 1) != CLASSES["hyphen"]
    if found.key("u") == "quarter" and found.sign(found.at("u") - 1) == CLASSES["hyphen"]:
        return True
    return found.sign(found.at("n")) == CLASSES["n4"] and 1800 <= amount <= 2100


def _is_rate(found: Found) -> bool:
    """A price or number “a year” is no duration; nor are two quarters of a cake."""
    if found.sign(found.at("n")) != CLASSES["article"]:
        return False
    counted = found.sign(found.start - 1) in COUNTS or found.stands_behind("times")
    return counted or found.key("u") == "quarter"


def _is_age(found: Found) -> bool:
    """52 years old, a six-year-old: a form without the word “old” fits these too."""
    behind = found.stop + (found.sign(found.stop) == CLASSES["hyphen"])
    return not found.has("o") and found.scan.low(behind) == "old"


def _without_article(found: Found, amount: float) -> None:
    """“A two-year boom”, “the two day rally”: the article belongs to the noun that follows."""
    adjectival = found.has("o") or (not found.low("u").endswith("s") and amount != 1)
    first = found.scan.classes[found.start]
    adjectival = adjectival or found.sign(found.stop) == CLASSES["hyphen"]
    if adjectival and amount != MANY and first in (CLASSES["the"], CLASSES["article"]):
        found.start += 1


@form("w=(recent|next|these|last)? u=unit ((and|or) v=unit)?", "u=unit d=(ago|earlier|later)")
def bare_plural(found: Found, now: Now) -> Meaning | None:
    """“For centuries”, “in recent years”, “weeks or months”."""
    if not found.low("u").endswith("s") or (found.has("v") and not found.low("v").endswith("s")):
        return None
    if not found.has("w") and not found.has("d") and not found.stands_behind("lasting"):
        return None
    if found.low("d") in ("before", "after") or (found.key("u") == "quarter" and not found.has("w")):
        return None
    return duration(MANY, found.key("u"))


@form("the w=(last|next) u=long_unit (or so)?")
def spanning(found: Found, now: Now) -> Meaning | None:
    """“Over the past year” is a year that ends today; “the next day” is a day."""
    if found.low("u").endswith("s") or found.key("u") in ("day", "night", "weekend"):
        return None
    if found.low("w") != "past" and not found.stands_behind("throughout"):
        return None
    return duration(1, found.key("u"))


@form("article? quarter hyphen? century")
def quarter_of_a_century(found: Found, now: Now) -> Meaning | None:
    return duration(25, "year")
