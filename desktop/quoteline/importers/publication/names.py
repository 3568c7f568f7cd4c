"""The day in an address (/2016/jan/04/…) or in the name of a file (2016-01-04-title.txt)."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from quoteline.domain import PublishedFrom
from quoteline.importers.publication.found import Found, short
from quoteline.importers.publication.trust import Trust
from quoteline.importers.publication.writing import MONTHS, month_number, numeric_days

LONGEST_URL = 2_000  # characters; what is longer is no address of an article
LONGEST_NAME = 255  # bytes in every usual file system
_YEAR = r"(?:1[6-9]|2\d)\d\d"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NAME = (
    rf"(?:{'|'.join(f'{month[:3]}(?:{month[3:]})?' if len(month) > 3 else month for month in MONTHS)}|sept)"
)
PARTED = re.compile(
    rf"/(?P<y>{_YEAR})/(?P<m>{_MONTH}|{_NAME})/(?P<d>{_DAY})(?=[/?#.-]|$)|/(?P<w>{_YEAR}-\d\d-\d\d)(?=[/?#.-]|$)"
    rf"|/(?P<c>{_YEAR}[01]\d[0-3]\d)(?=[/?#]|$)",
    re.IGNORECASE,
)
IN_SLUG = re.compile(rf"(?<![\d])({_YEAR})-(\d\d)-(\d\d)(?![\d])")
COMPACT = re.compile(rf"(?<!\d)({_YEAR})([01]\d)([0-3]\d)(?!\d)")
# 2016-01-04, 2016_01_04, 2016.01.04 | 04jan2016, 4-january-2016 | jan-04-2016 | 04-01-2016
YEAR_FIRST = re.compile(rf"(?<!\d)({_YEAR})[-_. ](\d\d?)[-_. ](\d\d?)(?!\d)")
NAMED = re.compile(rf"(?<![\da-z])({_DAY})[-_. ]?({_NAME})[-_., ]{{0,2}}({_YEAR})(?!\d)", re.IGNORECASE)
NAMED_FIRST = re.compile(rf"(?<![a-z])({_NAME})[-_. ]?({_DAY})[-_., ]{{1,2}}({_YEAR})(?!\d)", re.IGNORECASE)
DAY_FIRST = re.compile(rf"(?<!\d)(\d\d?)([-_.])(\d\d?)\2({_YEAR})(?!\d)")
# A name that tells when a page was kept tells nothing of its publication.
KEPT = re.compile(
    r"(?<![a-z])(?:retrieved|saved|download(?:ed)?|crawl(?:ed)?|scraped?|archived?|snapshot|backup)"
)


def of_url(url: str) -> list[Found]:
    """The day in an address, the best one. An archive's own stamp (14 digits) is none."""
    path = url[:LONGEST_URL]
    if found := PARTED.search(path):
        day = _parted(found)
        if day is not None:
            return [Found((day,), PublishedFrom.URL, Trust.URL, short(found[0]))]
    for pattern, trust in ((IN_SLUG, Trust.URL), (COMPACT, Trust.URL_COMPACT)):
        for found in pattern.finditer(path):
            if day := _day(int(found[1]), int(found[2]), int(found[3])):
                return [Found((day,), PublishedFrom.URL, trust, short(found[0]))]
    return []


def _parted(found: re.Match[str]) -> date | None:
    if found["w"] or found["c"]:
        digits = (found["w"] or found["c"]).replace("-", "")
        return _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    month = int(found["m"]) if found["m"].isdigit() else month_number(found["m"])
    return _day(int(found["y"]), month, int(found["d"]))


def of_file(path: Path) -> list[Found]:
    """The day in the name of a file that holds one article; nothing of its folders, or of its times."""
    name = path.stem[:LONGEST_NAME]
    if KEPT.search(name.lower()):
        return []
    if days := _year_first(name):
        return [_of_file(days, Trust.FILE_NAME, name)]
    if days := _named(name):
        return [_of_file(days, Trust.FILE_NAME, name)]
    found = DAY_FIRST.search(name)
    if found and (days := numeric_days(int(found[1]), int(found[3]), int(found[4]))):
        return [_of_file(days, Trust.FILE_NAME, name)]
    for found in COMPACT.finditer(name):
        if day := _day(int(found[1]), int(found[2]), int(found[3])):
            return [_of_file((day,), Trust.FILE_NAME_COMPACT, name)]
    return []


def _of_file(days: tuple[date, ...], trust: float, name: str) -> Found:
    return Found(days, PublishedFrom.FILE_NAME, trust, short(name))


def _year_first(name: str) -> tuple[date, ...]:
    for found in YEAR_FIRST.finditer(name):
        if day := _day(int(found[1]), int(found[2]), int(found[3])):
            return (day,)
    return ()


def _named(name: str) -> tuple[date, ...]:
    for found in NAMED.finditer(name):
        if day := _day(int(found[3]), month_number(found[2]), int(found[1])):
            return (day,)
    for found in NAMED_FIRST.finditer(name):
        if day := _day(int(found[3]), month_number(found[1]), int(found[2])):
            return (day,)
    return ()


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
