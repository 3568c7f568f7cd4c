"""All dates found for one article are weighed: the best first, one taken or none, and what is to be asked.

**Order of precedence.** Readings are sorted by four questions, in this order:

1. Is the day possible? A day after tomorrow, or before 1800, comes last and is never taken: nothing is
   printed in the future, and a date of 1601 or 0001 is a field that nobody filled in. It is kept and shown,
   so that a person may set it by hand if it is true after all.
2. Is it trusted (confidence of :data:`TRUSTED` or more)? The day of a later change, or of loading into a
   database, is below; it is taken only where nothing else is told, and the article is then called doubtful.
3. Where does it stand (:data:`PRECEDENCE`)? What the file says of itself goes before what the person gave for
   the whole import, which fills gaps; a dateline tells where and when a story was written, and comes last.
4. How sure is it? (:class:`Trust`)

A day that may be 3 April or 4 March is two readings. Another reading within a day of one of them decides;
without one neither is taken. A day without a year is completed from the best reading that has one, else from
the latest year in which its printed weekday fits, else it is left open and gives no reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice

from quoteline.domain import DateReading, PublishedFrom
from quoteline.importers.publication.found import Found
from quoteline.importers.publication.trust import TRUSTED, Trust

EARLIEST = date(1800, 1, 1)  # older than any newspaper archive that reports speech in our sense
NEAR = timedelta(days=1)  # evening papers, datelines of the day before, zones of the world
WEEK = timedelta(days=7)
MOST_READINGS = 12  # that are kept of one article; a page with hundreds of dates tells nothing
MOST_PLACES = 500  # that are weighed
EPOCH_DAYS = frozenset({date(1970, 1, 1), date(1900, 1, 1)})  # what an empty field becomes


PRECEDENCE = (
    *(PublishedFrom.PERSON, PublishedFrom.ROW, PublishedFrom.PAGE, PublishedFrom.HEADER, PublishedFrom.URL),
    *(PublishedFrom.BYLINE, PublishedFrom.FILE_NAME, PublishedFrom.GIVEN, PublishedFrom.DATELINE),
    PublishedFrom.UNKNOWN,
)


class Question(StrEnum):
    """What a person should look at in an article's publication date."""

    CONFLICTING = "conflicting"  # two trusted readings are more than a day apart, or day and month unclear
    DOUBTFUL = "doubtful"  # only a reading that is not trusted
    FUTURE = "in the future"  # a reading after tomorrow
    TOO_OLD = "before 1800"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Weighed:
    """The readings, the one that was taken first; ``taken`` is None where none can be."""

    readings: tuple[DateReading, ...] = ()
    taken: DateReading | None = None

    @property
    def taken_day(self) -> date | None:
        return self.taken.day if self.taken else None


def weigh(found: Iterable[Found], today: date | None = None) -> Weighed:
    """All that was found for one article, weighed as told above. Never raises."""
    now = today or date.today()
    places = list(islice(found, MOST_PLACES))
    sure = [_reading(each, each.days[0], now) for each in places if len(each.days) == 1]
    unsure = [each for each in places if len(each.days) > 1]
    openly = [each for each in places if not each.days and each.month]
    for each in unsure:
        sure += _decided(each, sure, openly, now)
    best = min(sure, key=_rank, default=None)
    sure += [done for each in openly if (done := _completed(each, best, now))]
    readings = tuple(sorted(_each_once(sure), key=_rank))[:MOST_READINGS]
    taken = readings[0] if readings and may_be_taken(readings[0], readings, now) else None
    return Weighed(readings, taken)


def questions(
    published: date | None,
    published_from: PublishedFrom,
    readings: Sequence[DateReading],
    today: date | None = None,
) -> tuple[Question, ...]:
    """What a person should look at. Nothing, once a person has set the day by hand."""
    now = today or date.today()
    if published_from is PublishedFrom.PERSON:
        return ()
    taken = next((each for each in readings if each.day == published), None)
    asked = {
        Question.CONFLICTING: conflicting(readings, now),
        Question.DOUBTFUL: taken is not None and taken.confidence < TRUSTED,
        Question.FUTURE: any(each.day > now + NEAR for each in readings),
        Question.TOO_OLD: any(each.day < EARLIEST for each in readings),
        Question.UNDATED: published is None,
    }
    return tuple(question for question, holds in asked.items() if holds)


def conflicting(readings: Sequence[DateReading], today: date | None = None) -> bool:
    """Whether two trusted readings are more than a day apart, or one place may mean either of two days."""
    now = today or date.today()
    days = [each.day for each in readings if each.confidence >= TRUSTED and possible(each.day, now)]
    return bool(days and max(days) - min(days) > NEAR) or any(
        _other_sense(each, readings) for each in readings
    )


def possible(day: date, today: date) -> bool:
    """Whether an article can have been published on this day."""
    return EARLIEST <= day <= today + NEAR


def may_be_taken(reading: DateReading, readings: Sequence[DateReading], today: date) -> bool:
    """Whether the day is possible, and is not one of two that the same words may mean."""
    return possible(reading.day, today) and not _other_sense(reading, readings)


def _other_sense(reading: DateReading, readings: Sequence[DateReading]) -> bool:
    """Whether the very same words were read as another day too."""
    return reading.confidence == Trust.EITHER and any(
        (each.source, each.words, each.confidence) == (reading.source, reading.words, reading.confidence)
        and each.day != reading.day
        for each in readings
    )


def _rank(reading: DateReading) -> tuple[bool, bool, int, float, int]:
    impossible = reading.confidence <= Trust.IMPOSSIBLE
    untrusted = reading.confidence < TRUSTED
    # Days that are not trusted are ranked by how sure they are, wherever they stand.
    place = 0 if untrusted else PRECEDENCE.index(reading.source)
    return impossible, untrusted, place, -reading.confidence, reading.day.toordinal()


def _reading(found: Found, day: date, now: date, confidence: float | None = None) -> DateReading:
    trust = found.confidence if confidence is None else confidence
    if not possible(day, now):
        trust = Trust.IMPOSSIBLE
    elif day in EPOCH_DAYS:
        trust = min(trust, Trust.EMPTY)
    return DateReading(day, found.source, trust, found.words)


def _decided(
    found: Found, sure: Sequence[DateReading], openly: Sequence[Found], now: date
) -> list[DateReading]:
    """Of several days that one place may mean the one that another reading confirms, else all of them."""
    known = [day for day in found.days if possible(day, now)]
    if len(known) == 1:
        return [_reading(found, known[0], now)]
    near = [day for day in known if any(_near(day, each.day) for each in sure)]
    near = near or [
        day for day in known if any((each.month, each.day) == (day.month, day.day) for each in openly)
    ]
    if len(near) == 1:
        return [_reading(found, near[0], now)]
    return [_reading(found, day, now, min(found.confidence, Trust.EITHER)) for day in known or found.days]


def _near(one: date, other: date) -> bool:
    return abs(one - other) <= NEAR


def _completed(found: Found, best: DateReading | None, now: date) -> DateReading | None:
    """A day without a year, its year from the best reading, else from its weekday."""
    if best is not None and possible(best.day, now):
        day = _nearest(found, best.day)
        if day is None:
            return None
        near = abs(day - best.day) <= WEEK
        trust = Trust.DATELINE if near else Trust.COMPLETED_FAR
        if best.confidence < TRUSTED:
            trust = Trust.COMPLETED_BY_DOUBTFUL
        return _reading(found, day, now, min(trust, found.confidence))
    if found.weekday is None:
        return None
    years = range(now.year + 1, now.year - 12, -1)  # a weekday comes again after 11 years at most, but for
    days = (_in_year(found, year) for year in years)  # 29 February
    fitting = (day for day in days if day and day.weekday() == found.weekday and day <= now + NEAR)
    day = next(fitting, None)
    return _reading(found, day, now, Trust.BY_WEEKDAY) if day else None


def _nearest(found: Found, anchor: date) -> date | None:
    days = (_in_year(found, anchor.year + step) for step in (-1, 0, 1) if 1 <= anchor.year + step <= 9999)
    return min((day for day in days if day), key=lambda day: abs(day - anchor), default=None)


def _in_year(found: Found, year: int) -> date | None:
    try:
        return date(year, found.month, found.day)
    except ValueError:
        return None


def _each_once(readings: Sequence[DateReading]) -> list[DateReading]:
    """Readings of the same day in the same kind of place are one: the surest."""
    best: dict[tuple[date, PublishedFrom], DateReading] = {}
    for each in readings:
        kept = best.get((each.day, each.source))
        if kept is None or each.confidence > kept.confidence:
            best[each.day, each.source] = each
    return list(best.values())
