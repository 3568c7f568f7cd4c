"""Reads words for a time that is no date: now, recently, soon, the past."""

from __future__ import annotations

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now


@form("the? v=vague", "v=recent")
def vague_time(found: Found, now: Now) -> Meaning | None:
    if found.scan.low(found.start) == "the" and found.behind[:1].isalpha():
        found.start += 1  # the recent sale
    return meaning.vague(found.key("v") if found.key("v") != "recent" else "PAST_REF")


@form("the d=(last|future)")
def past_or_future(found: Found, now: Now) -> Meaning | None:
    if found.low("d") not in ("past", "future") or found.before not in (
        "in",
        "of",
        "for",
        "with",
        "from",
        "to",
    ):
        return None
    if found.behind[:1].isalnum() and found.behind not in AFTER:
        return None
    return meaning.vague("PAST_REF" if found.low("d") == "past" else "FUTURE_REF")


AFTER = frozenset(
    [
        "and",
        "or",
        "that",
        "has",
        "have",
        "had",
        "is",
        "was",
        "but",
        "to",
        "of",
        "on",
        "for",
        "in",
        "as",
        "by",
        "with",
    ]
)
