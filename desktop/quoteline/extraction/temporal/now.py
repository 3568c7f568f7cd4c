"""Where the reading of a text stands: its publication day, the dates mentioned so far, the tense."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from quoteline.domain import Precision
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.timex import Anchor

RECENT = 3_000  # characters within which a date that was mentioned is what a partial one goes on from
FAR = 1_800  # characters from which on a text may have begun to tell of another time
TALE = 2  # dates of other years in a row that make a text a tale of another time
A_YEAR = 366  # days
LOOKED_BACK = 6  # mentions among which a day is looked for that “the next day” may follow

# How exact a mention must be for words of a unit to go on from it; all others go on from any.
EXACT = {
    **dict.fromkeys(("day", "night", "week", "weekend", "fortnight"), (Precision.DAY,)),
    "month": (Precision.DAY, Precision.WEEK, Precision.MONTH),
}

Reference = tuple[date, Anchor]


@dataclass(frozen=True, slots=True)
class Mention:
    """A calendar date that the text gave, and the character it began at."""

    place: int
    meaning: Meaning
    first: date


@dataclass(slots=True)
class Now:
    """What an expression is reckoned from.

    ``published`` is the publication day or None. ``mentions`` are the calendar dates read so far;
    ``quarter`` is the quarter under discussion, as in reports of earnings, or None. ``deictic`` is the last
    place at which the text spoke of its own days (yesterday): near it the text is no tale of others.
    ``may_be_tale`` tells whether the text may be one at all.
    """

    published: date | None
    mentions: list[Mention] = field(default_factory=list)
    quarter: Meaning | None = None
    deictic: int = -FAR
    may_be_tale: bool = True

    def mention(self, place: int, meant: Meaning) -> None:
        """Remember a date as the one mentioned last."""
        if meant.first is not None:
            self.mentions.append(Mention(place, meant, meant.first))

    def today(self, place: int) -> Reference | None:
        """The publication day, as words at ``place`` speak of it: yesterday, last week, on Friday."""
        self.deictic = place
        return self.reference()

    def reference(self) -> Reference | None:
        """The publication day to reckon from, None where it is not known."""
        return None if self.published is None else (self.published, Anchor.PUBLICATION)

    def mentioned(self, unit: str = "year") -> Reference | None:
        """The date mentioned last that is exact enough to go on from by a unit, else the publication day."""
        exact = EXACT.get(unit)
        for mention in self.mentions[: -LOOKED_BACK - 1 : -1]:
            if exact is None or mention.meaning.precision in exact:
                return mention.first, Anchor.MENTIONED
        return self.reference()

    def narrated(self, place: int) -> Reference | None:
        """The day that a tale of another year has come to; None where the text tells of its own time."""
        if not self.may_be_tale or len(self.mentions) < TALE or place - self.mentions[-1].place > RECENT:
            return None
        away = all(self._is_away(mention.first) for mention in self.mentions[-TALE:])
        if not away or place - self.deictic < FAR:
            return None
        return self.mentions[-1].first, Anchor.MENTIONED

    def _is_away(self, day: date) -> bool:
        return self.published is None or abs((self.published - day).days) > A_YEAR
