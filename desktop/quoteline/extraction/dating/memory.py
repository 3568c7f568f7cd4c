"""What was made of the statements before: who said something on which day, and where that stood."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from quoteline.domain import Span
from quoteline.extraction.dating.moments import Moment, bucket
from quoteline.extraction.dating.sheet import Sheet
from quoteline.extraction.dating.statements import Statement
from quoteline.extraction.found import Attribution

PRINTED = "printed"  # the key of the publication day
UNKNOWN = "unknown"
NESTED = 4  # quotations within each other that are looked at
CLOSE = 2  # sentences between two statements that are near each other


class Memory:
    """The statements of an article, in order, and the days that those before were put on."""

    def __init__(self, sheet: Sheet, statements: Sequence[Statement]) -> None:
        self.sheet = sheet
        self.statements = statements
        self._days: list[object] = []
        self._eras: list[str] = []
        self._by: dict[str, list[int]] = {}
        self._days_of: dict[str, set[object]] = {}
        self._evidence: dict[str, set[Span]] = {}
        self._in: dict[int, set[str]] = {}
        for one in statements:
            for number in range(one.first, one.last + 1):
                self._in.setdefault(number, set()).add(one.who)
        self._quoted = sorted(
            ((span, place) for place, one in enumerate(statements) for span in one.each.content)
        )

    def settle(self, moment: Moment | None, *, unknown: bool = False) -> None:
        """Keep the day of the next statement: a moment, the publication day, or unknown."""
        who = self.statements[len(self._days)].who
        self._by.setdefault(who, []).append(len(self._days))
        if moment is not None:
            self._evidence.setdefault(who, set()).add(moment.span)
        self._days_of.setdefault(who, set()).add(moment.key if moment else None)
        self._days.append(moment.key if moment else UNKNOWN if unknown else PRINTED)
        self._eras.append(moment.era if moment else UNKNOWN if unknown else PRINTED)

    def holder(self, span: Span) -> Attribution | None:
        """The attribution within whose words a place lies."""
        behind = bisect_right(self._quoted, (span, len(self.statements)))
        for (_, stop), place in reversed(self._quoted[max(0, behind - NESTED) : behind]):
            if span[1] <= stop:
                return self.statements[place].each
        return None

    def speakers_in(self, number: int) -> set[str]:
        """Who says something in a sentence."""
        return self._in.get(number, set())

    def evidence_of(self, who: str) -> set[Span]:
        """The words by which statements of somebody were dated."""
        return self._evidence.get(who, set())

    def day_before(self, one: Statement) -> object:
        """The day of the same speaker's statement before, else None."""
        place = self._place_before(one)
        return None if place is None else self._days[place]

    def _place_before(self, one: Statement) -> int | None:
        places = self._by.get(one.who) if one.who else None
        return places[-1] if places else None

    def days_of(self, who: str) -> set[object]:
        """All days that somebody's statements were put on."""
        return self._days_of.get(who, set())

    @property
    def last_day(self) -> object:
        """The day of the statement before, whoever made it, else None."""
        return self._days[-1] if self._days else None

    @property
    def last_who(self) -> str | None:
        """Whose the statement before is; None where there is none."""
        return self.statements[len(self._days) - 1].who if self._days else None

    def same_before(self, one: Statement) -> str:
        """On what the same speaker's statement before was put, and whether that is near."""
        place = self._place_before(one)
        if place is None:
            return "none"
        near = one.first - self.statements[place].last <= CLOSE
        return f"{self._eras[place]} {'near' if near else 'far'}"

    def before(self, one: Statement) -> str:
        """On what the statement before was put, whose it is, and how many paragraphs lie between."""
        if not self._days:
            return "none"
        return f"{self._eras[-1]} {'same' if self.last_who == one.who else 'other'} {self.apart(one)}"

    def apart(self, one: Statement) -> str:
        """How many paragraphs lie between a statement and the one before."""
        if not self._days:
            return "none"
        earlier = self.statements[len(self._days) - 1]
        return bucket(self.sheet.paragraphs[one.first] - self.sheet.paragraphs[earlier.last], (0, 1))
