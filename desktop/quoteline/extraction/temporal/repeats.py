"""Reads what comes again and again: every day, each Thursday, weekly."""

from __future__ import annotations

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.counting import MANY, count
from quoteline.extraction.temporal.days import part_sign
from quoteline.extraction.temporal.durations import duration
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.timex import TimexType


@form("each (n=count)? u=unit")
def every_unit(found: Found, now: Now) -> Meaning | None:
    amount = count(found.scan, *found.span("n")) if found.has("n") else 1.0
    if amount == MANY:
        return None
    return meaning.vague(duration(amount, found.key("u")).value, TimexType.SET)


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
    if found.behind[:1].isalpha() and found.behind not in ADVERBIAL_BEFORE:
        return None
    return meaning.vague(found.key("r"), TimexType.SET)


ADVERBIAL_BEFORE = frozenset(
    [
        "in",
        "on",
        "at",
        "by",
        "to",
        "from",
        "with",
        "and",
        "or",
        "for",
        "of",
        "over",
        "through",
        "since",
        "as",
        "than",
    ]
)
