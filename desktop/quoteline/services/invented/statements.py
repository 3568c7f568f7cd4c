"""When invented words were said: most on a day that is known, some in a week or a year, some on no day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from random import Random

from quoteline.domain import UNDATED, Basis, Precision, Spans, StatementDate

WITHOUT_DAY = 0.066  # nothing tells when it was said; with the articles without a date 8 in 100 have no day
FROM_WORDS = 0.35  # of the dated: the article tells the day
# Shares of the dated; the rest is known to the day.
SPANS = {Precision.WEEK: 0.025, Precision.MONTH: 0.03, Precision.YEAR: 0.02, Precision.RANGE: 0.015}
DAYS_BEFORE = (0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 5)  # from words to print
CONFIDENCES = {Basis.EXPRESSION: (0.62, 0.74, 0.83), Basis.PUBLICATION: (0.44, 0.58, 0.76, 0.83)}
RULES = {Basis.EXPRESSION: ("beside", "beside", "lead", "speaker"), Basis.PUBLICATION: ("printed",)}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = "January February March April May June July August September October November December"
MONTHS = _MONTHS.split()


def drawn(random: Random, published: date | None) -> tuple[StatementDate, str]:
    """A date, and the words of the article that prove it; no words: nothing in the article does."""
    if published is None or random.random() < WITHOUT_DAY:
        return UNDATED, ""
    precision = _precision(random)
    day = published - timedelta(days=random.choice(DAYS_BEFORE))
    if precision is Precision.DAY and random.random() >= FROM_WORDS:
        return _said(random, published, published, precision, Basis.PUBLICATION), ""
    start, end, words = _span(random, day, precision)
    return _said(random, start, end, precision, Basis.EXPRESSION), words


def proved_by(said: StatementDate, evidence: Spans) -> StatementDate:
    """The date with the place of the words that prove it."""
    return StatementDate(
        said.start, said.end, said.precision, said.basis, evidence, said.rule, said.confidence
    )


def _precision(random: Random) -> Precision:
    drawn = random.random()
    for precision, share in SPANS.items():
        if drawn < share:
            return precision
        drawn -= share
    return Precision.DAY


def _said(random: Random, start: date, end: date, precision: Precision, basis: Basis) -> StatementDate:
    rule, confidence = random.choice(RULES[basis]), random.choice(CONFIDENCES[basis])
    return StatementDate(start, end, precision, basis, (), rule, confidence)


def _span(random: Random, day: date, precision: Precision) -> tuple[date, date, str]:
    if precision is Precision.WEEK:
        monday = day - timedelta(days=day.weekday() + 7)
        return monday, monday + timedelta(days=6), "last week"
    if precision is Precision.MONTH:
        last = day.replace(day=monthrange(day.year, day.month)[1])
        return day.replace(day=1), last, f"in {MONTHS[day.month - 1]}"
    if precision is Precision.YEAR:
        year = day.year - random.choice((0, 1, 1, 2, 5))
        return date(year, 1, 1), date(year, 12, 31), f"in {year}"
    if precision is Precision.RANGE:
        return day - timedelta(days=random.randint(1, 9)), day, "in recent days"
    return day, day, f"on {WEEKDAYS[day.weekday()]}"
