"""Where the reading of a text stands: its publication day, the dates mentioned so far, the tense."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.timex import Anchor


@dataclass(slots=True)
class Now:
    """What an expression is reckoned from.

    ``published`` is the publication day or None; ``mentioned`` the meanings of the calendar dates read so
    far, last one last. ``tense`` tells from a token whether its clause speaks of the past (-1), of the
    future (1) or neither (0).
    """

    published: date | None
    tense: Callable[[int], int]
    mentioned: list[Meaning] = field(default_factory=list)

    def reference(self, relative: bool = False) -> tuple[date, Anchor] | None:
        """The day to reckon from: the date mentioned last if ``relative`` to one, else the publication."""
        if relative and self.mentioned:
            first = self.mentioned[-1].first
            if first is not None:
                return first, Anchor.MENTIONED
        return None if self.published is None else (self.published, Anchor.PUBLICATION)
