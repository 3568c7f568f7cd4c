"""The nouns of the temporal tagger: an expression, its type, and how it was resolved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from quoteline.domain import Precision, Span


class TimexType(StrEnum):
    """The four kinds of temporal expression that TIMEX3 knows."""

    DATE = "DATE"
    TIME = "TIME"  # within a day: a clock time or a part of the day
    DURATION = "DURATION"
    SET = "SET"  # again and again


class Anchor(StrEnum):
    """What a value rests on."""

    ABSOLUTE = "absolute"  # its own words are enough
    PUBLICATION = "publication"  # reckoned from the publication date
    MENTIONED = "mentioned"  # reckoned from a date that the text gave before
    NONE = "none"  # nothing to reckon from, or nothing to reckon


@dataclass(frozen=True, slots=True)
class Timex:
    """Words for a time, with their TIMEX3 value.

    ``span`` is in code points. ``first`` and ``last`` are the calendar days meant, both None where no
    calendar date is (durations, sets, the vague, and what only a publication date would resolve).
    ``mod`` is TIMEX3's modifier (EARLY, MID, LATE, START, END, APPROX, …) or empty. ``future`` tells that
    the days lie behind the publication date, or that the words speak of the future.
    """

    span: Span
    type: TimexType
    value: str
    mod: str = ""
    first: date | None = None
    last: date | None = None
    precision: Precision = Precision.UNKNOWN
    anchor: Anchor = Anchor.NONE
    future: bool = False

    @property
    def is_calendar(self) -> bool:
        """Whether it stands for known days of the calendar."""
        return self.first is not None


@dataclass(frozen=True, slots=True)
class TimeRange:
    """Two expressions that together name a span (“from March to May”), from ``first`` to ``last``."""

    span: Span
    opening: Timex
    closing: Timex
    first: date
    last: date
    precision: Precision = Precision.RANGE
