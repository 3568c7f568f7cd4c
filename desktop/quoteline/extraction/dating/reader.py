"""What carrying a day to a statement goes by: the text, its moments, occasions, and the story's first day."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from quoteline.extraction.dating.clauses import Occasions
from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.dating.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Lead:
    """The day that a first paragraph tells of, and for whom it holds: these names; without any, everybody."""

    day: Moment
    named: frozenset[str]


@dataclass(slots=True)
class Reader:
    """A sheet with the occasions that a lexicon knows, and the day that the first paragraph tells of."""

    sheet: Sheet
    occasions: Occasions
    lead: Lead | None = None

    @property
    def text(self) -> str:
        return self.sheet.text

    @property
    def published(self) -> date | None:
        return self.sheet.published

    def between(self, start: int, stop: int) -> Iterator[Moment]:
        """The moments that are named from ``start`` to ``stop``, in order."""
        named = self.sheet.moments
        for place in range(bisect_left(named, start, key=_begins), len(named)):
            if named[place].span[1] > stop:
                return
            yield named[place]


def _begins(moment: Moment) -> int:
    return moment.span[0]
