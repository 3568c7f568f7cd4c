"""Reads the mention beside a quotation: the words that are printed there, without what surrounds them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from quoteline.domain import Spans
from quoteline.extraction.found import Attribution

LONGEST_SOURCE = 400  # characters of a mention that are read
SUBJECTS = frozenset({"he", "she", "they", "it"})
ITSELF = re.compile(r"(?<=\w) (?:itself|himself|herself|themselves|alone)$")
CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?\s*[-–—]\s*", re.I)  # of a live report
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SPAN = rf"(?:last|this|next) (?:week|month|year|night|weekend|spring|summer|autumn|fall|winter|{_DAY})"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?"
)
BEFORE = re.compile(rf"(?:{_SPAN}|yesterday|today|{_DAY}),? (?=\w)", re.I)
IN_MONTH = re.compile(rf"{_MONTH},? (?=\w)", re.I)
AFTER = re.compile(rf" (?:{_SPAN}|yesterday|today|tonight|(?:on )?{_DAY}(?: \w+)?)$", re.I)
CONTRACTION = re.compile(r"['’](?:s|ve|d|re|ll|m)$")


@dataclass(frozen=True, slots=True)
class Source:
    """A mention beside a quotation: where it is, what is printed there, and that in lower case."""

    start: int
    end: int
    printed: str
    low: str


def part_of(text: str, start: int, end: int) -> Source:
    """The mention from ``start`` to ``end``."""
    printed = text[start:end]
    return Source(start, end, printed, " ".join(printed.lower().split()))


def source_of(text: str, each: Attribution) -> Source | None:
    """The mention of an attribution without marks, contractions and reflexives; None if nothing is left."""
    if not each.source:
        return None
    start, end = min(each.source)[0], max(stop for _, stop in each.source)
    if end - start > LONGEST_SOURCE or _is_apart(text, each.source):
        start, end = each.source[0]
    end = min(end, start + LONGEST_SOURCE)
    printed = text[start:end]
    start += len(printed) - len(printed.lstrip(" \n\t\"“‘'(—–-"))
    start = _without_time(text, start, end)
    printed = text[start:end].rstrip(' \n\t,.;:)—–-"”')
    printed = AFTER.sub("", ITSELF.sub("", CONTRACTION.sub("", printed)))
    return _pronoun_at_end(text, part_of(text, start, start + len(printed))) if printed else None


def _without_time(text: str, start: int, end: int) -> int:
    """Where a mention begins after a time that stands before it: "08:40 - Lisk", "In | December Lisk"."""
    time = CLOCK.match(text, start, end) or BEFORE.match(text, start, end)
    if time is None and text[max(0, start - 3) : start].lower() == "in ":
        time = IN_MONTH.match(text, start, end)
    return time.end() if time else start


def _is_apart(text: str, source: Spans) -> bool:
    """Whether a source in several parts has whole clauses between them."""
    pairs = pairwise(sorted(source))
    return any(other[0] - one[1] > 40 or "\n" in text[one[1] : other[0]] for one, other in pairs)


def _pronoun_at_end(text: str, source: Source) -> Source:
    """ "this week it": what was taken with the pronoun says nothing of who it is."""
    word = source.low.rpartition(" ")[2]
    if word == source.low or word not in SUBJECTS:
        return source
    return part_of(text, source.end - len(word), source.end)
