"""What kind of words for a time was missed, found too much, or given a wrong value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gold_figures import Record

MONTH = re.compile(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
WEEKDAY = re.compile(r"\b(?:mon|tues?|wednes|thurs?|fri|satur|sun|wed|thu|sat)(?:days?)?\b")
DAY_NUMBER = re.compile(r"(?<![\d,'’])\d{1,2}(?:st|nd|rd|th)?(?!\d)")
YEAR = re.compile(r"(?<!\d)(?:1\d{3}|20\d\d)(?!\d)|['’]\d\d\b")
UNIT = r"(?:days?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|hours?|minutes?)"
AWAY = r"(?:ago|earlier|later|before|after|from now|hence)"
WHICH = r"(?:last|next|this|past|previous|coming|following|same|that)"
TENS = r"(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies"
FEAST = r"(?:christmas|easter|thanksgiving|holidays?|new year['’]?s|labor|memorial|\w+ eve)"
# The first that fits is the kind; tried on the words in small letters.
KINDS = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("today, yesterday, tomorrow", r"\b(?:to-?day|yesterday|to-?morrow|to-?night)\b"),
        ("fiscal year", r"\bfiscal\b"),
        ("quarter or half", r"\bquarters?\b|\bhalf\b"),
        ("season", r"\b(?:spring|summer|autumn|fall|winter)\b"),
        ("decade or century", rf"\d0['’]?s\b|\b{TENS}\b|\bcentur|\bdecade"),
        ("holiday", rf"\b{FEAST}\b"),
        ("clock time", r"\d:\d\d|\b[ap]\.?m\b|\bo['’]clock\b|\b(?:gmt|est|edt|noon|midnight)\b"),
        ("part of day", r"\b(?:morning|afternoon|evening|night|overnight|dawn|dusk)\b"),
        ("unit, reckoned from a day", rf"\b{UNIT}\b.*\b{AWAY}\b"),
        ("unit, last or next or this", rf"\b{WHICH}\b.*\b{UNIT}\b"),
        ("unit alone", rf"\b{UNIT}\b|\bperiod\b"),
    )
)


WHAT = ("missed", "wrong type", "wrong value", "extra")  # of a wrong type, the value is wrong too


@dataclass(frozen=True)
class Error:
    """One expression that is not right: ``what`` is one of :data:`WHAT`."""

    what: str
    kind: str
    line: str

    @property
    def name(self) -> str:
        return f"{self.what}: {self.kind}"


def kind_of(words: str, timex: Mapping[str, Any]) -> str:
    """The kind of an expression, by its words and type."""
    low = words.lower()
    if timex["type"] in ("SET", "DURATION"):
        return str(timex["type"]).lower()
    if str(timex.get("value") or "").endswith("_REF"):
        return "reference word"
    if (dated := _dated(low)) is not None:
        return dated
    return next((name for name, pattern in KINDS if pattern.search(low)), _by_year(low))


def _dated(low: str) -> str | None:
    """The kind of what names a month or a weekday, or is written in numbers."""
    if re.search(r"\d[/.-]\d{1,2}[/.-]\d", low):
        return "date in numbers"
    if MONTH.search(low):
        day = bool(DAY_NUMBER.search(YEAR.sub("", low)))
        year = "with" if YEAR.search(low) else "without"
        return f"{'month and day' if day else 'month'}, {year} year"
    return "weekday" if WEEKDAY.search(low) else None


def _by_year(low: str) -> str:
    return "bare year" if YEAR.search(low) else "other"


def kinds(gold: Mapping[str, Record]) -> Counter[str]:
    """How many expressions of each kind there are."""
    return Counter(kind_of(_words(each, timex), timex) for each in gold.values() for timex in each["timexes"])


def errors(gold: Mapping[str, Record], given: Mapping[str, Record], score: Any) -> Iterator[Error]:
    """Every expression that is not right, paired as the scorer pairs them."""
    for name, record in gold.items():
        wanted, found = record["timexes"], given.get(name, {"timexes": []})["timexes"]
        pairs = score.match(wanted, found)
        for i, j, _ in pairs:
            if (wanted[i].get("value") or "") != (found[j].get("value") or ""):
                yield _wrong(name, record, wanted[i], found[j])
        for k, timex in enumerate(wanted):
            if k not in {i for i, _, _ in pairs}:
                yield _alone("missed", name, record, timex)
        for k, timex in enumerate(found):
            if k not in {j for _, j, _ in pairs}:
                yield _alone("extra", name, record, timex)


def _wrong(name: str, record: Record, wanted: Record, found: Record) -> Error:
    words = _words(record, wanted)
    what = "wrong value" if wanted["type"] == found["type"] else "wrong type"
    want = f"wanted {wanted['type']} {wanted['value']}"
    gave = f"gave {found['type']} {found['value']} for {_words(record, found)!r}"
    line = f"{name}\t{record.get('dct')}\t{words!r}\t{want}\t{gave}"
    return Error(what, kind_of(words, wanted), line)


def _alone(what: str, name: str, record: Record, timex: Record) -> Error:
    words = _words(record, timex)
    told = f"{words!r}\t{timex['type']} {timex['value']}"
    return Error(what, kind_of(words, timex), f"{name}\t{record.get('dct')}\t{told}")


def _words(record: Record, timex: Record) -> str:
    return " ".join(record["text"][timex["start"] : timex["end"]].split())
