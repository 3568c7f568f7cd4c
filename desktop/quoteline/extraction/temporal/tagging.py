"""Finds the expressions of time in a text, longest first at each place, and reads them in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import cache, lru_cache

from quoteline.domain import Span
from quoteline.extraction.temporal import (
    clocks,
    days,
    durations,
    holidays,
    periods,
    quarters,
    reckoning,
    repeats,
    vague,
    years,
)
from quoteline.extraction.temporal.classes import CLASSES, CORES, OTHER
from quoteline.extraction.temporal.classifying import classify
from quoteline.extraction.temporal.forms import FORMS, Form, Found
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.merging import Piece, merged
from quoteline.extraction.temporal.now import Now
from quoteline.extraction.temporal.scanning import Scan
from quoteline.extraction.temporal.timex import Timex
from quoteline.extraction.temporal.widening import widened
from quoteline.extraction.temporal.words import TimeWords

RUN = re.compile(f"[^{re.escape(OTHER)}]+")
CORE = re.compile("[" + "".join(CLASSES[name] for name in CORES) + "]")
LONGEST = 32  # words by which the form of an expression is told
YEARS_A_WEEKDAY = 6  # more of them make a history
WORDS_A_DATE = 65  # at most, in a history; news has fewer years and months
OWN_DAYS = [CLASSES[name] for name in ("weekday", "named_day", "ago", "recent", "current")]

# Importing them registers their forms; where two forms are of one length, that of the earlier module reads.
READERS = (vague, repeats, quarters, days, years, reckoning, durations, clocks, periods, holidays)


def tag(
    text: str, published: date | datetime | None, words: TimeWords, *, spans: Sequence[Span] | None = None
) -> list[Timex]:
    """Every expression of time in ``text``, in order, with its value.

    ``published`` is what relative words are reckoned from; without it they get an underspecified value
    and no days. ``spans`` keeps to these parts of the text. Never raises; linear in the length of the text.
    """
    today = published.date() if isinstance(published, datetime) else published
    scans = [_scanned(text, *span, words) for span in (spans if spans is not None else [(0, len(text))])]
    now = Now(today, may_be_tale=_is_history("".join(scan.classes for scan in scans)))
    return [_timex(scan, piece, today) for scan in scans for piece in merged(scan, list(_pieces(scan, now)))]


def _scanned(text: str, start: int, stop: int, words: TimeWords) -> Scan:
    scan = Scan(text, start, stop, words)
    classify(scan, words)
    return scan


def _is_history(classes: str) -> bool:
    """Whether a text has many dates, and far more years than words of its own days, as news has not."""
    own, years = sum(map(classes.count, OWN_DAYS)), classes.count(CLASSES["n4"])
    dates = years + classes.count(CLASSES["month"])
    return dates * WORDS_A_DATE >= len(classes) and years > YEARS_A_WEEKDAY * own


def _pieces(scan: Scan, now: Now) -> Iterator[Piece]:
    """The expressions of a scan: they lie in runs of words of time that hold more than little words."""
    for run in RUN.finditer(scan.classes):
        if CORE.search(scan.classes, *run.span()) is not None:
            yield from _pieces_of_run(scan, now, *run.span())


def _pieces_of_run(scan: Scan, now: Now, place: int, end: int) -> Iterator[Piece]:
    search, done = _any_form().search, place
    while (match := search(scan.classes, place, end)) is not None:
        found, meant = _longest(scan, match.start(), end, now)
        place = match.start() + 1
        if found is None or meant is None:
            continue
        if not found.passing and not found.loose:
            now.mention(found.place_in_text, meant)
        start, meant = widened(scan, found.start, meant, done)
        yield Piece(start, found.stop, meant, found.loose)
        place = done = max(place, found.stop)
        for begin, stop, other in found.others:
            now.mention(scan.starts[begin], other)
            yield Piece(begin, stop, other)
            place = done = stop


def _longest(scan: Scan, start: int, end: int, now: Now) -> tuple[Found | None, Meaning | None]:
    """The longest form that fits at a token of a run of words of time and can be read."""
    for one in _fitting(scan.classes[start : min(end, start + LONGEST)]):
        match = one.pattern.match(scan.classes, start, end)
        if match is None:
            continue
        found = Found(scan, match)
        meant = _read(one, found, now)
        if meant is not None:
            return found, meant
    return None, None


@lru_cache(maxsize=10_000)
def _fitting(classes: str) -> tuple[Form, ...]:
    """The forms that words of these classes begin with, the longest first; most runs are short and common."""
    tried = ((one, one.pattern.match(classes)) for one in _forms())
    fitting = [(match.end(), one) for one, match in tried if match is not None]
    return tuple(one for _, one in sorted(fitting, key=lambda fit: -fit[0]))


def _read(one: Form, found: Found, now: Now) -> Meaning | None:
    try:
        return one.read(found, now)
    except (ValueError, OverflowError):
        return None  # beyond the calendar, which begins with the year 1 and ends with 9999


def _timex(scan: Scan, piece: Piece, today: date | None) -> Timex:
    meant = piece.meant
    ahead = meant.first is not None and today is not None and meant.first > today
    return Timex(
        (scan.starts[piece.start], scan.ends[piece.stop - 1]),
        meant.type,
        meant.value,
        meant.mod,
        meant.first,
        meant.last,
        meant.precision,
        meant.anchor,
        ahead or meant.value == "FUTURE_REF",
    )


@cache
def _forms() -> tuple[Form, ...]:
    order = {module.__name__: place for place, module in enumerate(READERS)}
    return tuple(sorted(FORMS, key=lambda one: order[one.read.__module__]))


@cache
def _any_form() -> re.Pattern[str]:
    return re.compile("|".join(re.sub(r"\?P<\w+>", "?:", one.pattern.pattern) for one in FORMS))
