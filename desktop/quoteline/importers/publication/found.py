"""What was found in one place about the day of publication, before it is weighed against the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from quoteline.domain import PublishedFrom
from quoteline.importers.decoding import storable
from quoteline.importers.publication.trust import Trust
from quoteline.importers.publication.writing import Written

LONGEST_WORDS = 80  # characters of what was read that are kept to be shown


@dataclass(frozen=True, slots=True)
class Found:
    """One date in one place.

    ``days`` holds several where day and month may be either, and none where the year is not told; ``month``,
    ``day`` and ``weekday`` (Monday is 0) are then what is. ``confidence`` is that of the place.
    """

    days: tuple[date, ...]
    source: PublishedFrom
    confidence: float
    words: str
    month: int = 0
    day: int = 0
    weekday: int | None = None


def found_written(written: Written, source: PublishedFrom, confidence: float, words: str) -> Found:
    """A written day as found in some place; ``words`` are kept short and storable.

    A weekday beside it that is another makes it doubtful.
    """
    if written.weekday is not None and all(day.weekday() != written.weekday for day in written.days):
        confidence = min(confidence, Trust.WEEKDAY_DIFFERS) if written.days else confidence
    return Found(written.days, source, confidence, short(words), written.month, written.day, written.weekday)


def short(words: str) -> str:
    """Words that can be stored and shown: on one line, and no more of them than a person reads."""
    line = " ".join(storable(words[: 4 * LONGEST_WORDS]).split())
    return line if len(line) <= LONGEST_WORDS else line[: LONGEST_WORDS - 1].rstrip() + "…"
