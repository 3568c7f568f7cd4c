"""Where the reading of a text stands: its publication day, the dates mentioned so far, the tense."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.timex import Anchor

RECENT = 80  # tokens within which a date that was mentioned is what a partial one goes on from
A_YEAR = 366  # days

Reference = tuple[date, Anchor]


@dataclass(frozen=True, slots=True)
class Mention:
    """A calendar date that the text gave, and the token it began at."""

    token: int
    meaning: Meaning
    first: date


@dataclass(slots=True)
class Now:
    """What an expression is reckoned from.

    ``published`` is the publication day or None. ``tense`` tells of a token whether its clause speaks of
    the past (-1), of the future (1) or neither (0). ``mentions`` are the calendar dates read so far;
    ``quarter`` is the quarter under discussion, as in reports of earnings, or None.
    """

    published: date | None
    tense: Callable[[int], int]
    mentions: list[Mention] = field(default_factory=list)
    quarter: Meaning | None = None

    def mention(self, token: int, meant: Meaning) -> None:
        """Remember a date as the one mentioned last."""
        if meant.first is not None:
            self.mentions.append(Mention(token, meant, meant.first))

    def reference(self) -> Reference | None:
        """The publication day to reckon from, None where it is not known."""
        return None if self.published is None else (self.published, Anchor.PUBLICATION)

    def mentioned(self) -> Reference | None:
        """The day mentioned last, else the publication day."""
        if self.mentions:
            return self.mentions[-1].first, Anchor.MENTIONED
        return self.reference()

    def narrated(self, token: int) -> Reference | None:
        """The day that a tale of another year has come to; None where the text tells of its own time."""
        if not self.mentions:
            return None
        last = self.mentions[-1]
        away = self.published is None or abs((self.published - last.first).days) > A_YEAR
        return (last.first, Anchor.MENTIONED) if away and token - last.token < RECENT else None
