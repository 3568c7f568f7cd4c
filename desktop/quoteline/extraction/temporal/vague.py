"""Reads words for a time that is no date: now, recently, soon."""

from __future__ import annotations

from quoteline.extraction.temporal import meaning
from quoteline.extraction.temporal.forms import Found, form
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.now import Now


@form("the? v=vague")
def vague_time(found: Found, now: Now) -> Meaning | None:
    return meaning.vague(found.key("v"))
