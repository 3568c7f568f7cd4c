"""Reads durations: two-year, the past three months, more than a decade, weeks."""

from __future__ import annotations

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.counting import MANY, count
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.timex import TimexType

UNITS = "second minute hour day night weekend week fortnight month quarter year decade century millennium"
SIGNS = dict(
    zip(
        UNITS.split(), ["TS", "TM", "TH", "D", "D", "WE", "W", "W", "M", "Q", "Y", "E", "C", "L"], strict=True
    )
)
SMALLER = {"year": ("month", 12), "minute": ("second", 60), "hour": ("minute", 60)}
# Words before a bare plural that make it a duration: for centuries, in years
LASTING = frozenset(
    ("for", "in", "after", "within", "over", "took", "take", "takes", "lasted", "last", "or", "just")
)


def duration(amount: float, unit: str) -> Meaning:
    """The value of so many units; MANY gives X, halves are told in the smaller unit."""
    sign = SIGNS[unit]
    clock, sign = ("T", sign[1]) if sign[0] == "T" else ("", sign)
    told = "X" if amount == MANY else f"{int(amount)}" if amount >= 1 or unit not in SMALLER else ""
    told = f"{told}{sign}" if told else ""
    if amount % 1 and amount > 0:
        told = _with_rest(amount, unit, told, sign)
    return meaning.vague(f"P{clock}{told}", TimexType.DURATION)


def _with_rest(amount: float, unit: str, told: str, sign: str) -> str:
    if unit not in SMALLER:
        return f"{amount:g}{sign}"
    smaller, times = SMALLER[unit]
    return f"{told}{round(amount % 1 * times)}{SIGNS[smaller][-1]}"


@form(
    "the? (last|previous|latest|next|following|this|these|that|rank|recent)? lasting (or so)?",
    "the? (last|previous|next|following)? n=figure u=unit e=(and article half)",
    "n=article u=unit e=(and article half)",
)
def lasting(found: Found, now: Now) -> Meaning | None:
    amount, unit = count(found.scan, *found.span("n")), found.key("u")
    if _is_rate(found) or _is_age(found):
        return None
    if unit == "month" and amount >= 6 and found.low("n") != "-":
        now.quarter = None
    _without_article(found, amount)
    return duration(amount + 0.5 * found.has("e"), unit)


def _is_rate(found: Found) -> bool:
    """A price or number “a year” is no duration; nor are two quarters of a cake."""
    single = found.scan.classes[found.place("n")] == CLASSES["article"]
    before = found.scan.classes[found.start - 1 : found.start] if found.start else ""
    counted = before in (
        CLASSES["percent"],
        CLASSES["n99"],
        CLASSES["n31"],
        CLASSES["digital"],
        CLASSES["number"],
    )
    return (single and counted) or (found.key("u") == "quarter" and single)


def _is_age(found: Found) -> bool:
    """52 years old; an 8-year-old."""
    at = found.stop + (found.scan.classes[found.stop : found.stop + 1] == CLASSES["hyphen"])
    return found.scan.low(at) == "old"


def _without_article(found: Found, amount: float) -> None:
    """“A two-year boom”, “the two day rally”: the article belongs to the noun that follows."""
    adjectival = not found.low("u").endswith("s") and amount != 1
    first = found.scan.classes[found.start]
    if adjectival and amount != MANY and first in (CLASSES["the"], CLASSES["article"]):
        found.start += 1


@form("w=(recent|next|these|last|this)? u=unit ((and|or) v=unit)?")
def bare_plural(found: Found, now: Now) -> Meaning | None:
    """“For centuries”, “in recent years”, “weeks or months”."""
    if not found.low("u").endswith("s") or (found.has("v") and not found.low("v").endswith("s")):
        return None
    if not found.has("w") and found.before not in LASTING:
        return None
    if found.key("u") == "quarter" and not found.has("w"):
        return None
    return duration(MANY, found.key("u"))
