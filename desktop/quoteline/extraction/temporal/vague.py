"""Reads words for a time that is no date: now, recently, soon, the past, one day."""

from __future__ import annotations

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.classes import CLASSES
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now

RELATIVE = {"recent": "PAST_REF", "current": "PRESENT_REF"}


@form("the? v=vague", "v=recent", "v=current")
def vague_time(found: Found, now: Now) -> Meaning | None:
    if found.scan.low(found.start) == "the" and found.word_behind:
        found.start += 1  # the recent sale
    if found.key("v") == "FUTURE_REF" and found.behind in ("as", "after"):
        return None  # as soon as the threats end
    return meaning.vague(RELATIVE.get(found.key("v"), found.key("v")))


@form("the d=(last|future)")
def past_or_future(found: Found, now: Now) -> Meaning | None:
    """“In the past”, “of the future”; “the past leaders” is none."""
    word = found.low("d")
    if word not in ("past", "future") or not found.stands_behind("tense"):
        return None
    if found.before != "in" and found.word_behind and not found.stands_before("adverbial"):
        return None
    return meaning.vague("PAST_REF" if word == "past" else "FUTURE_REF")


@form("n=numeral day")
def some_day(found: Found, now: Now) -> Meaning | None:
    """“He will one day return.”"""
    if found.low("n") != "one" or not found.stands_behind("someday") or found.behind == CLASSES["hyphen"]:
        return None
    return meaning.vague("FUTURE_REF")
