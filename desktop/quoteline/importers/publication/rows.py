"""The dates among the named fields of a row or of the head of a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from quoteline.domain import PublishedFrom
from quoteline.importers.publication.datelines import of_dateline
from quoteline.importers.publication.found import Found, found_written, short
from quoteline.importers.publication.naming import Means, meaning_of, plain
from quoteline.importers.publication.trust import Trust
from quoteline.importers.publication.writing import Written, days_in

LONGEST = 100  # characters; no date is longer, and a hostile file may put a novel here
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\d{6}|T\d{4,6}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?", re.ASCII)


def is_date_field(name: str) -> bool:
    """Whether a field of this name tells when an article was published, changed or loaded."""
    return meaning_of(name) is not None


def of_fields(row: Mapping[str, object], source: PublishedFrom, order: DayOrder | None = None) -> list[Found]:
    """What the fields of a row tell; those named for another thing (retrieved, crawled) tell nothing."""
    trust = {
        Means.PUBLISHED: Trust.HEADER if source is PublishedFrom.HEADER else Trust.ROW,
        Means.CHANGED: Trust.CHANGED,
        Means.LOADED: Trust.LOADED,
    }
    found: list[Found] = []
    for name, value in row.items():
        if (meaning := meaning_of(name)) is not None:
            found += _of_value(name, value, source, trust[meaning], order, row)
        elif plain(name) == "dateline" and isinstance(value, str):
            # Kept apart from the text it may have lost the dash behind it.
            dateline = of_dateline([f"{value[:LONGEST].strip(' -–—')} – "])
            found += [dateline] if dateline is not None else []
    return found


def _of_value(
    name: str,
    value: object,
    source: PublishedFrom,
    trust: float,
    order: DayOrder | None,
    row: Mapping[str, object],
) -> Iterator[Found]:
    written = written_value(value)
    if written is None:
        return
    if len(written.days) > 1 and order is not None and (day := order.decide(written, name, row)):
        written = Written(written.start, written.end, (day,))
    told = "last change, " if trust == Trust.CHANGED else ""
    yield found_written(written, source, trust, f"{told}{name.strip()}: {short(str(value))}")


def written_value(value: object) -> Written | None:
    """The day that the value of a field states, as stated: no zone is converted. None where there is none."""
    if isinstance(value, date):
        return Written(0, 0, (value.date() if isinstance(value, datetime) else value,))
    if not isinstance(value, str) or len(value) > LONGEST:
        return None
    if found := COMPACT.fullmatch(value.strip()):
        day = _day(int(found[1]), int(found[2]), int(found[3]))
        return Written(0, len(value), (day,)) if day else None
    return next(days_in(value), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@dataclass
class DayOrder:
    """Decides 3/4/2025 by the other rows of the same export: those of the outlet, else all of them.

    ``rows`` gives them once more; it is asked once, when the first such date is met, and not before.
    """

    rows: Callable[[], Iterable[Mapping[str, object]]]
    outlet_of: Callable[[Mapping[str, object]], str]
    _seen: dict[tuple[str, str], set[bool]] | None = field(default=None, repr=False)

    def decide(self, written: Written, name: str, row: Mapping[str, object]) -> date | None:
        """The one of two days that is meant, or None where the other rows do not tell or disagree."""
        if self._seen is None:
            self._seen = self._looked()
        for outlet in (self.outlet_of(row), ""):
            seen = self._seen.get((plain(name), outlet), set())
            if len(seen) == 1:
                return _by_order(written.days, day_first=True in seen)
        return None

    def _looked(self) -> dict[tuple[str, str], set[bool]]:
        seen: dict[tuple[str, str], set[bool]] = {}
        for row in self.rows():
            outlet = self.outlet_of(row)
            for name, value in row.items():
                day_first = _day_stands_first(name, value)
                if day_first is not None:
                    seen.setdefault((plain(name), outlet), set()).add(day_first)
                    seen.setdefault((plain(name), ""), set()).add(day_first)
        return seen


NUMERIC = re.compile(r"\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?!\d)", re.ASCII)


def _day_stands_first(name: str, value: object) -> bool | None:
    """Whether the value of a date field can only be day/month (True) or month/day (False)."""
    if not isinstance(value, str) or not (found := NUMERIC.match(value[:LONGEST])):
        return None
    first, second = int(found[1]), int(found[2])
    if not is_date_field(name) or (first > 12) == (second > 12):
        return None
    return first > 12


def _by_order(days: tuple[date, ...], *, day_first: bool) -> date:
    """``writing.numeric_days`` puts the reading with the day first in front."""
    return days[0] if day_first else days[-1]
