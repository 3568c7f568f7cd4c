"""Reads what comes again and again: every day, each Thursday, weekly."""

from __future__ import annotations

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.counting import MANY, count, ordinal
from quoteline.extraction.temporal.days import part_sign
from quoteline.extraction.temporal.durations import duration
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.timex import TimexType

COUNTS = {CLASSES[name] for name in ("n31", "n99", "number", "digital", "percent")}


@form("each (n=count)? u=unit")
def every_unit(found: Found, now: Now) -> Meaning | None:
    amount = count(found.scan, *found.span("n")) if found.has("n") else 1.0
    if amount == MANY:
        return None
    return meaning.vague(duration(amount, found.key("u")).value, TimexType.SET)


@form("each n=rank u=long_unit")
def every_nth(found: Found, now: Now) -> Meaning | None:
    """“Every second year.”"""
    return meaning.vague(duration(ordinal(found.key("n")), found.key("u")).value, TimexType.SET)


@form("each o=more u=long_unit")
def every_other(found: Found, now: Now) -> Meaning | None:
    if found.low("o") != "other":
        return None
    return meaning.vague(duration(2, found.key("u")).value, TimexType.SET)


@form("article u=unit")
def times_a_unit(found: Found, now: Now) -> Meaning | None:
    """“Twice a year.”"""
    if not found.stands_behind("times") or found.low("u").endswith("s"):
        return None
    return meaning.vague(duration(1, found.key("u")).value, TimexType.SET)


@form("u=weekend")
def weekends(found: Found, now: Now) -> Meaning | None:
    if found.low("u") != "weekends" or found.before not in ("on", "at", "and"):
        return None
    return meaning.vague("XXXX-WXX-WE", TimexType.SET)


@form("each d=(weekday|month|season|part)")
def every_named(found: Found, now: Now) -> Meaning | None:
    return meaning.vague(_each(found), TimexType.SET)


def _each(found: Found) -> str:
    key = found.key("d")
    if found.keyed("d", "weekday"):
        return f"XXXX-WXX-{key}"
    if found.keyed("d", "month"):
        return f"XXXX-{int(key):02}"
    return f"XXXX-{key}" if found.keyed("d", "season") else f"XXXX-XX-XXT{part_sign(key)}"


@form("d=weekday p=part_of_day?")
def weekdays(found: Found, now: Now) -> Meaning | None:
    """“On Mondays”, “Tuesday nights”."""
    last = found.scan.low(found.stop - 1)
    if not last.endswith("s") or (found.has("p") and last == "s"):
        return None
    part = f"T{part_sign(found.key('p'))}" if found.has("p") else ""
    return meaning.vague(f"XXXX-WXX-{found.key('d')}{part}", TimexType.SET)


@form("r=repeated")
def adverb_of_repetition(found: Found, now: Now) -> Meaning | None:
    """“Published weekly”, not “a weekly magazine”."""
    if found.is_named:
        return None  # Publishers Weekly
    if found.word_behind and not found.stands_before("adverbial"):
        return None
    if any(sign in COUNTS for sign in found.scan.classes[max(0, found.start - 3) : found.start]):
        return None  # rose 8.5% annually
    return meaning.vague(found.key("r"), TimexType.SET)
