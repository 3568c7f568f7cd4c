"""The known days and spans that an article names, as dating statements needs them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from quoteline.domain import Basis, Precision, Span, StatementDate
from quoteline.extraction.temporal import Anchor, TimeRange, TimeWords, Timex, TimexType, ranges, tag

AGES = (0, 1, 2, 7, 31, 366)  # days before publication
UNSURE_AGE = "1"  # of a day that only a publication date would tell: papers name the day before the most
FAR = "more"  # of a day in an article without a date: it may be anything's
OLD, MONTH, NEW = "old", "month", "new"
ERAS = {"31": MONTH, "366": OLD, "more": OLD}
MONTH_PARTS = {"EARLY": 10, "MID": 15}  # the last day that is meant
WEEK, ONE_DAY = timedelta(days=7), timedelta(days=1)
FIRST_TURNED = date.min + WEEK
ISO_WEEK = re.compile(r"(\d{4})-W(\d\d)")
WEEKDAY = re.compile(r"day\b[^.]{0,12}$", re.I)
COMING = re.compile(r"\b(?:next|coming|upcoming|tomorrow|later this|until|till|by)\b", re.I)
MARKS = "“”\"‘’'"
UNRESOLVED = "XXXX"
# A year or month that stands by itself dates nothing: "a 2014 law", "the May vote".
PREPOSITION = re.compile(
    r"\b(?:in|during|since|of|back in|by|from|until|till|through|to|on|at|around)\s+$", re.I
)
ITS_OWN = re.compile(r"(?:last|this|next|late|early|earlier|mid|that|the)\b", re.I)
PERIOD_UNNAMED = re.compile(r"the (?:same )?(?:day|week|month|quarter|year)", re.I)
REACH = 24  # characters looked at before an expression


@dataclass(frozen=True, slots=True)
class Moment:
    """Words that name a day or span. ``first`` is None where only a publication date would tell the day.

    ``bare`` marks a year or month that stands without a preposition and dates nothing by itself; ``turned``
    a weekday that would lie ahead by the tense of its sentence, and is read as the one before.
    """

    span: Span
    first: date | None
    last: date | None
    precision: Precision
    bare: bool = False
    turned: bool = False
    words: str = ""  # of an unresolved one, lower-cased: what tells it from others
    age: str = UNSURE_AGE  # how many days before publication it begins, in steps

    @property
    def key(self) -> object:
        """What two mentions of one day have in common."""
        return (self.first, self.last) if self.first is not None else self.words

    @property
    def is_day(self) -> bool:
        """Whether a single known day is named."""
        return self.precision is Precision.DAY and self.first is not None

    @property
    def era(self) -> str:
        """Whether it is of the last week, of the last month, or old."""
        return ERAS.get(self.age, NEW)


def bucket(number: int, bounds: tuple[int, ...]) -> str:
    """The first bound that a number does not exceed, as a word; "more" beyond them all."""
    for bound in bounds:
        if number <= bound:
            return str(bound)
    return "more"


def moments(text: str, published: date | None, words: TimeWords) -> list[Moment]:
    """The days and spans that ``text`` names, in order; those that lie behind the publication are left out.

    One that reaches past the publication is cut off there: nothing is said after it was printed.
    """
    timexes = [_turned(text, one) for one in tag(text, published, words)]
    joined = ranges(text, timexes)
    inside = {one.span for each in joined for one in (each.opening, each.closing)}
    single = (one for one in timexes if one.span not in inside)
    found = [*_of_ranges(joined), *_of_timexes(text, single)]
    return sorted(_printed_by(published, found), key=lambda each: each.span)


def _turned(text: str, one: Timex) -> Timex:
    """A weekday or weekend without “next” or “coming”, read as the one before the publication.

    The tagger goes by the tense of the sentence, which is often that of what is said: “the mayor said
    Tuesday that she will go”. What is said was said before it was printed.
    """
    if not one.future or one.first is None or one.last is None or one.anchor is not Anchor.PUBLICATION:
        return one
    near = text[max(0, one.span[0] - REACH) : one.span[1]]
    if COMING.search(near) or not (WEEKDAY.search(near) or one.value.endswith("-WE")):
        return one
    if one.first < FIRST_TURNED:
        return one
    return replace(one, first=one.first - WEEK, last=one.last - WEEK)


def _of_ranges(found: Iterable[TimeRange]) -> Iterator[Moment]:
    for one in found:
        last, part = one.last, MONTH_PARTS.get(one.closing.mod)
        if part is not None and one.closing.precision is Precision.MONTH:
            last = last.replace(day=part)
        yield Moment(one.span, one.first, last, one.precision)


def _of_timexes(text: str, found: Iterable[Timex]) -> Iterator[Moment]:
    for one in found:
        if one.type not in (TimexType.DATE, TimexType.TIME) or _is_title(text, one.span):
            continue
        if one.first is not None:
            first, last, precision = _week(one) or (one.first, one.last or one.first, one.precision)
            yield Moment(one.span, first, last, precision, _is_bare(text, one), one.future)
        elif UNRESOLVED in one.value and not _is_coming(text, one):
            words = text[one.span[0] : one.span[1]].lower()
            yield Moment(one.span, None, None, Precision.UNKNOWN, words=words)


def _is_coming(text: str, one: Timex) -> bool:
    """Whether words speak of a day to come, also where no publication date tells which."""
    return one.future or COMING.search(text, max(0, one.span[0] - REACH), one.span[1]) is not None


def _week(one: Timex) -> tuple[date, date, Precision] | None:
    """The one week of a value, where the days leave open which: “last week”, printed on a Sunday."""
    week = ISO_WEEK.fullmatch(one.value)
    if week is None or one.first is None or one.precision is not Precision.RANGE:
        return None
    monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
    return monday, monday + WEEK - ONE_DAY, Precision.WEEK


def _printed_by(published: date | None, found: Iterable[Moment]) -> Iterator[Moment]:
    for one in found:
        if published is None:
            yield one if one.first is None else replace(one, age=FAR)
        elif one.first is not None and one.last is not None and one.first <= published:
            age = bucket((published - one.first).days, AGES)
            yield replace(one, last=min(one.last, published), age=age)


def _is_title(text: str, span: Span) -> bool:
    """Whether words are the name of a programme or paper: “Today”, USA TODAY."""
    if text[max(0, span[0] - 4) : span[0]] == "USA ":
        return True
    behind = text[span[1] : span[1] + 2]
    return span[0] > 0 and text[span[0] - 1] in MARKS and any(mark in behind for mark in MARKS)


def _is_bare(text: str, one: Timex) -> bool:
    words = text[one.span[0] : one.span[1]]
    if PERIOD_UNNAMED.fullmatch(words):
        return True
    if one.precision not in (Precision.YEAR, Precision.MONTH):
        return False
    if " " in words or ITS_OWN.match(words):
        return False
    return PREPOSITION.search(text, max(0, one.span[0] - REACH), one.span[0]) is None


def dated(moment: Moment, rule: str, confidence: float) -> StatementDate:
    """What a moment makes of a statement's date; an unresolved one is kept as evidence of an unknown day."""
    evidence = (moment.span,)
    if moment.first is None:
        return StatementDate(evidence=evidence, rule=rule, confidence=confidence)
    return StatementDate(
        moment.first, moment.last, moment.precision, Basis.EXPRESSION, evidence, rule, confidence
    )
