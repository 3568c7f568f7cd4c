"""Finds the publication date that an article prints at its own head: a dateline, or a line with a date."""

from __future__ import annotations

import re
from datetime import date

HEAD = 1_500  # characters; a date further down is part of the story
MOST_LINES = 8
LONGEST_LINE = 90  # of a line that is only a date with what stands beside it ("By …", "Published: …")
# The first three letters tell the month in every form that English papers print.
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<{}>(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,6}}|[A-Z]{{3,9}})\.?"
_DATE = (
    r"(?:(?:(?i:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?i:day)?\.?,? )?"
    rf"(?:{_MONTH.format('m1')} (?P<d1>[0-3]?\d)(?:st|nd|rd|th)?,? (?P<y1>\d{{4}})"
    rf"|(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?,? {_MONTH.format('m2')},? (?P<y2>\d{{4}}))"
    r"|(?P<iso>\d{4}-\d\d-\d\d))(?!\d)"
)
_OPENING = r"(?:(?i:published|posted|updated|date|issued|last updated)(?: on| at)?:? ?)?"
_TIME = r"(?:[,T]? ?(?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[APap]\.?[Mm]\.?)?(?: ?[A-Z]{1,4}| [+-]\d{4})?)?"
LINE = re.compile(rf"\s*{_OPENING}{_DATE}{_TIME}[\s.|·—–-]*$")
# KYIV, March 19, 2025 (Reuters) –   |   PARIS — March 3, 2024 —   |   March 19, 2025 (Reuters) -
DATELINE = re.compile(
    rf"\s*(?:[A-Z][\w.'’ ,/-]{{1,50}}?[,:]?\s*[—–-]?\s*\(?)?{_DATE}\)?\s*(?:\([^()]{{1,40}}\)\s*)?"
    r"(?:[—–-]{1,2}|:)\s"
)
AGENCY = re.compile(
    rf"\s*(?:[A-Z][\w.'’ ,/-]{{1,50}}?\s)?\([^()]{{1,40}}\)?[,:]?\s*[—–-]?\s*{_DATE}\s*(?:[—–-]|$)"
)


def publication_date(text: str) -> date | None:
    """The complete date (with a year) in a dateline or date line at the head of ``text``, else None."""
    for line in text[:HEAD].split("\n")[:MOST_LINES]:
        match = (LINE.match(line) if len(line) <= LONGEST_LINE else None) or DATELINE.match(line[:200])
        day = _date(match or AGENCY.match(line[:120]))
        if day is not None:
            return day
    return None


def _date(match: re.Match[str] | None) -> date | None:
    if match is None:
        return None
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        month = MONTHS.index((match["m1"] or match["m2"])[:3].lower()) + 1
        return date(int(match["y1"] or match["y2"]), month, int(match["d1"] or match["d2"]))
    except ValueError:
        return None
