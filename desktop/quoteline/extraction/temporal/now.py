"""Where the reading of a text stands: its publication day, the dates mentioned so far, the tense."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.tense import Tense
from quoteline.extraction.temporal.timex import Anchor

RECENT = 200  # tokens within which a date that was mentioned is what a partial one goes on from
FAR = 300  # tokens from which on a text may have begun to tell of another time
TALE = 2  # dates of other years in a row that make a text a tale of another time
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

    ``published`` is the publication day or None. ``tense`` tells of what the clause of
    some tokens speaks. ``mentions`` are the calendar dates read so far;
    ``quarter`` is the quarter under discussion, as in reports of earnings, or None.
    ``deictic`` is the last token at which the text spoke of its own days (yesterday): near it the text is
    no tale of others.
    """

    published: date | None
    tense: Callable[[int, int], Tense]
    mentions: list[Mention] = field(default_factory=list)
    quarter: Meaning | None = None
    deictic: int = -FAR

    def mention(self, token: int, meant: Meaning) -> None:
        """Remember a date as the one mentioned last."""
        if meant.first is not None:
            self.mentions.append(Mention(token, meant, meant.first))

    def today(self, token: int) -> Reference | None:
        """The publication day, as words at ``token`` speak of it: yesterday, last week, on Friday."""
        self.deictic = token
        return self.reference()

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
        if len(self.mentions) < TALE or token - self.mentions[-1].token > RECENT:
            return None
        away = all(self._is_away(mention.first) for mention in self.mentions[-TALE:])
        if not away or token - self.deictic < FAR:
            return None
        return self.mentions[-1].first, Anchor.MENTIONED

    def _is_away(self, day: date) -> bool:
        return self.published is None or abs((self.published - day).days) > A_YEAR
