"""Lines that say when an article was published or changed: bylines, and the heads and feet of exports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from quoteline.domain import PublishedFrom
from quoteline.importers.publication.found import Found, found_written
from quoteline.importers.publication.trust import Trust
from quoteline.importers.publication.writing import WEEKDAY, Written, days_in

LONGEST_LINE = 200  # characters
LONGEST_GAP = 40  # between "Published" and the day stands at most a time and a weekday


class Told(Enum):
    """What a line says that happened on the day."""

    PUBLISHED = "published"
    CHANGED = "changed"
    LOADED = "loaded"  # into the database that the export is from: on the day, or a little later
    RETRIEVED = "retrieved"  # read by somebody: tells nothing about publication


_KEYS = {
    Told.RETRIEVED: r"date (?:accessed|retrieved|downloaded)|access(?:ed)?(?: date| on)?|retrieved|downloaded"
    r"|retrieval date|download date|printed|archived|crawled|saved|captured|last accessed",
    Told.CHANGED: r"last (?:updated?|modified|changed|revised|edited)|date (?:modified|updated)|updated?"
    r"|modified|revised|edited(?: time)?|corrected|changed|modification date",
    Told.LOADED: r"load[- ]date|date loaded|entry date|indexed",
    Told.PUBLISHED: r"(?:first|originally|initially) (?:published|posted|appeared|aired)|date published"
    r"|published(?: time)?|posted|publication[- ]date|publish(?:ed)? date|pub\.? ?date|date of publication"
    r"|issue date|issued|filed|date posted|release date|released|date|pd|dated",
}
_GROUPS = "|".join(f"(?P<{told.name}>{words})" for told, words in _KEYS.items())
KEY = re.compile(rf"(?<![\w-])(?:{_GROUPS})(?![\w-])", re.IGNORECASE | re.ASCII)
EXPORTED = re.compile(r"\s*(?:pd\s|load[- ]date|.{0,20}date\s*:|date of publication)", re.IGNORECASE)
_TIME = (
    r"(?:\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\.\d+)?|\d{1,2}(?= ?[ap]\.?m))\s?(?:[ap]\.?m\b\.?)?"
    r"|T\d\d:?\d\d(?::?\d\d)?(?:\.\d+)?|noon|midnight|hrs|hours"
)
_ZONE = r"\(?(?:[A-Z]{1,4}T|UTC|GMT|Z|ET|PT|CT|MT|[A-Z][a-z]+ (?:Standard |Daylight )?Time)\)?(?![a-z])"
_OFFSET = r"[+-]\d\d:?\d\d"
# Nothing of it is given back (*+): “1.11.11.1…” can be parted in so many ways that it would take for ever.
BESIDE = re.compile(
    rf"(?:(?i:{_TIME})|{_ZONE}|{_OFFSET}|(?i:{WEEKDAY})|(?i:on|at|by|from|the)\b|[\s:,.()|·•;—–/=>\-])*+",
)
SEPARATED = re.compile(r"(?:^|[|·•;—–/().:]|\s-)\s*$|(?<!\s)(?:\s{3,}|[^\S\t]*\t\s*)$")
# By Ada Ferrol | Harbour Post, Page 3 · 5 min read: names, and the few words that stand among them
PART = re.compile(r"\s*[|·•;—–\t,]\s*|\s-\s|\s{3,}")
_SMALL = (
    "by and of the for in from with min mins minutes read page pg cycle edition section de la van von der"
)
SMALL = frozenset(_SMALL.split())
WHO_OR_WHERE = re.compile(r"(?:by|in|under|to|for) [^.]{1,60}$|[a-z]{2,8}$")
PARTED_BEFORE = re.compile(r"(?:^|[|·•;—–,/).:]|\s-)\s*$|(?<!\s)(?:\s{3,}|[^\S\t]*\t\s*)$")
SENTENCE_END = re.compile(r"(?<![ap]\.m)[.!?:]\s*$", re.IGNORECASE)
# This article was first published on 4 January 2016.
OF_ITSELF = re.compile(
    r"\s*(?:this|the) (?:article|story|post|report|interview|column|piece|page) (?:was|has been) (?:last )?",
    re.IGNORECASE,
)
BY = re.compile(r"\s*(?:by|from|words|text)\b[ :]", re.IGNORECASE)


def of_lines(lines: list[str]) -> Iterator[Found]:
    """All days that lines at the head of a text tell of its publication or change."""
    for line in lines:
        if len(line) <= LONGEST_LINE and any(letter.isdigit() for letter in line):
            yield from _of_line(line)


def of_closing_lines(lines: list[str]) -> Iterator[Found]:
    """Those at the foot of an export: there only a line that names its date tells anything."""
    for line in lines:
        if len(line) <= LONGEST_LINE and KEY.search(line):
            yield from (found for told, found in _told(line) if told is not Told.RETRIEVED)


def _of_line(line: str) -> Iterator[Found]:
    told = list(_told(line))
    yield from (found for what, found in told if what is not Told.RETRIEVED)
    if not told and (found := _only_a_day(line)):
        yield found


def _told(line: str) -> Iterator[tuple[Told, Found]]:
    """Each day that stands behind a word such as "Published" with nothing but a time between them."""
    days = list(days_in(line))
    keys = [key for key in KEY.finditer(line) if _opens(line, key.start(), days)]
    for written in days:
        key = next((key for key in reversed(keys) if key.end() <= written.start), None)
        if key is None or not _only_beside(line[key.end() : written.start]):
            continue
        if _ends(line, written.end):
            told = Told[key.lastgroup or ""]
            yield told, _found(line, key, written, told)


def _found(line: str, key: re.Match[str], written: Written, told: Told) -> Found:
    trust = {Told.CHANGED: Trust.CHANGED, Told.LOADED: Trust.LOADED}.get(told, Trust.PRINTED)
    source = PublishedFrom.HEADER if EXPORTED.match(line) else PublishedFrom.BYLINE
    return found_written(written, source, trust, line[key.start() : written.end])


def _opens(line: str, start: int, days: list[Written]) -> bool:
    """Whether a word stands at the beginning of its line, behind a separator, a byline, or another day."""
    before = line[:start]
    return (
        not before.strip()
        or SEPARATED.search(before) is not None
        or BY.match(before) is not None
        or OF_ITSELF.fullmatch(before) is not None
        or any(day.end <= start and _only_beside(line[day.end : start]) for day in days)
    )


def _only_beside(gap: str) -> bool:
    return len(gap) <= LONGEST_GAP and BESIDE.fullmatch(gap) is not None


def _ends(line: str, end: int) -> bool:
    """Whether what follows a day is a time, another such word, or a new part of the line: no sentence."""
    rest = BESIDE.match(line, end)
    after = line[rest.end() if rest else end :]
    if not after or KEY.match(after):
        return True
    parted = PART.search(line[end : len(line) - len(after)] + " ") is not None
    goes_on = after[0].islower() and not WHO_OR_WHERE.match(after)
    return (parted or after[0].islower()) and not goes_on and not line.rstrip().endswith(".")


def _only_a_day(line: str) -> Found | None:
    """The day of a line that holds a day, a time, a name or two, and nothing that is told."""
    written = list(days_in(line))
    if len(written) != 1 or not written[0].days or SENTENCE_END.search(line[-20:]):
        return None
    day = written[0]
    rest = BESIDE.match(line, day.end)
    behind = line[rest.end() if rest else day.end :]
    before = line[: day.start]
    parted = PARTED_BEFORE.search(before) or BY.match(before)
    if not (parted and _is_names(before) and _is_names(behind)):
        return None
    alone = BESIDE.fullmatch(before) is not None and not behind.strip()
    trust = Trust.LINE_ALONE if alone else Trust.LINE_OF_NAMES
    return found_written(day, PublishedFrom.BYLINE, trust, line)


def _is_names(words: str) -> bool:
    """Whether every word begins with a capital or a digit, or is one that stands among names."""
    return all(
        part.strip(".,()|·•;—–-:")[:1].isupper()
        or part.strip(".,()|·•;—–-:")[:1].isdigit()
        or part.lower().strip(".,()|·•;—–-:") in SMALL | {""}
        for part in words.split()
    )
