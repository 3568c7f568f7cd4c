"""Reads the words for a day or span of days ("on Wednesday", "last week", "March 3") as dates."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from quoteline.domain import Precision, Span
from quoteline.extraction.lexicon import Lexicon

YEAR = r"(?:1[6-9]|20)\d\d"
SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}
MONTH_PARTS = {"early ": 10, "mid-": 15}  # the last day that is meant
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Expression:
    """Words that name a day or span. ``first`` is None where only a publication date would tell the day.

    ``bare`` marks a year or month that stands without a preposition and dates nothing by itself.
    """

    span: Span
    first: date | None
    last: date | None
    precision: Precision
    bare: bool = False

    @property
    def is_day(self) -> bool:
        """Whether a single known day is named."""
        return self.precision is Precision.DAY and self.first is not None


@dataclass(frozen=True)
class DateWords:
    """The calendar words of one language: number of each month, weekday and number word, and the pattern."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    pattern: re.Pattern[str]


Found = tuple[date | None, date | None, Precision]
UNTOLD: Found = (None, None, Precision.UNKNOWN)


def compile_date_words(lexicon: Lexicon) -> DateWords:
    """The calendar words of a lexicon; KeyError where one of its lists is missing."""
    lists = tuple(lexicon.list(name) for name in ("months", "weekdays", "number_words"))
    return _compiled(*lists)


@lru_cache(maxsize=8)
def _compiled(months: tuple[str, ...], weekdays: tuple[str, ...], numbers: tuple[str, ...]) -> DateWords:
    by_month, by_weekday, by_number = _numbered(months), _numbered(weekdays), _numbered(numbers)
    pattern = _pattern(*(_either(words) for words in (by_month, by_weekday, by_number)))
    return DateWords(by_month, by_weekday, by_number, pattern)


def _numbered(lines: tuple[str, ...]) -> dict[str, int]:
    """Each line's words with the line's number, from one: ``January: Jan, Jan.`` gives three ones."""
    words: dict[str, int] = {}
    for number, line in enumerate(lines, start=1):
        name, _, others = line.partition(":")
        for word in (name, *others.split(",")):
            if word.strip():
                words[word.strip()] = number
    return words


def _either(words: Mapping[str, int]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word) for word in longest_first) + ")"


def _pattern(month: str, weekday: str, number: str) -> re.Pattern[str]:
    ordinal = r"(?:st|nd|rd|th)?"
    part = r"(?: (?:morning|afternoon|evening|night))?"
    year = r"(?:,? (?:of )?(?P<{}>" + YEAR + r"|last year|this year))?"
    named = rf"(?:{weekday},? )?"
    forms = (
        r"(?P<iso>\d{4}-\d\d-\d\d)",
        rf"(?P<months>(?:[Ff]rom|[Bb]etween) (?P<m1>{month}){year.format('y1')} (?:to|and|through|until)"
        rf" (?P<part>early |mid-|late )?(?P<m2>{month}){year.format('y2')})(?! \d)",
        rf"(?P<years>(?:[Ff]rom|[Bb]etween) (?P<y8>{YEAR}) (?:to|and|through|until) (?P<y9>{YEAR}))",
        rf"(?P<mdy>{named}(?P<m3>{month}) (?P<d3>[0-3]?\d){ordinal}(?: ?[-–] ?(?P<d4>[0-3]?\d))?(?!\d)"
        rf"{year.format('y3')})",
        rf"(?P<dmy>{named}(?:the )?(?P<d5>[0-3]?\d){ordinal}(?: of)? (?P<m5>{month}){year.format('y5')})",
        r"(?P<seasonal>(?P<which>[Ll]ast|[Tt]his|[Ii]n the|[Ii]n|of)"
        r" (?P<season>spring|summer|fall|autumn|winter)"
        rf"(?: of (?P<sy>{YEAR}))?)",
        r"(?P<month>(?P<when>(?:[Ii]n |[Dd]uring |[Bb]ack in )?(?:early |late |mid-)?"
        r"|[Ll]ast |[Tt]his |[Nn]ext )"
        rf"(?P<m6>{month}){year.format('y6')})(?! ?\d)",
        r"(?P<weekday>(?P<next>[Nn]ext )?(?:[Ll]ast |[Tt]his |[Ll]ate |[Ee]arly )?"
        rf"(?P<w>{weekday}){part})",
        r"(?P<today>(?<!USA )(?<![“‘\"'])(?:[Ee]arlier )?"  # neither the newspaper nor the programme
        r"(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))"
        r"|[Ee]arlier in the day)",
        rf"(?P<yesterday>[Yy]esterday{part}|[Ll]ast night)",
        r"(?P<weekend>(?:[Oo]ver|[Aa]t|[Dd]uring) the weekend|(?:[Ll]ast|[Tt]his|[Tt]he past) weekend)",
        r"(?P<unit>(?:[Ee]arlier |[Ll]ate |[Ee]arly )?"
        r"(?P<rel>[Ll]ast|[Tt]his|[Tt]he past|[Ll]ater this|[Nn]ext)"
        r" (?P<u>week|month|year))",
        rf"(?P<ago>(?:[Jj]ust |[Aa]bout |[Nn]early |[Aa]lmost )?(?P<n>\d{{1,3}}|{number}|[Aa] couple of)"
        r" (?P<nu>day|week|month|year)s? ago)",
        r"(?P<decade>[Ii]n the (?:early |late |mid-)?(?P<dec>(?:1[6-9]|20)\d0)s)",
        rf"(?P<year>(?P<in>(?:[Ii]n|[Dd]uring|[Bb]ack in)(?: early| late| mid)? )?(?P<y7>{YEAR}))"
        r"(?!\d|%|,\d|-\d|\.\d)",
    )
    return re.compile(r"(?<![\w$€£.])(?:" + "|".join(forms) + r")(?!\w)")


def expressions(
    text: str, start: int, stop: int, published: date | None, words: DateWords
) -> Iterator[Expression]:
    """The date expressions of ``text[start:stop]`` in order, those that lie in the future left out.

    ``published`` is the day that relative words are reckoned from. An expression that reaches past it is
    cut off there, because nothing is said after it was printed. Impossible dates are left out.
    """
    for match in words.pattern.finditer(text, start, stop):
        try:
            first, last, precision = _READERS[str(match.lastgroup)](match, published, words)
        except (ValueError, OverflowError):
            continue
        if first is not None and published is not None:
            if first > published:
                continue
            last = min(last or first, published)
        yield Expression(match.span(), first, last, precision, _stands_alone(match))


def _stands_alone(match: re.Match[str]) -> bool:
    if match.lastgroup == "year":
        return match["in"] is None
    return match.lastgroup == "month" and not match["when"] and match["y6"] is None


# --- reading one expression ------------------------------------------------------------------------


def _days(first: date, last: date, precision: Precision) -> Found:
    return first, last, precision


def _day(day: date) -> Found:
    return day, day, Precision.DAY


def _month(year: int, month: int) -> Found:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1]), Precision.MONTH


def _year(year: int) -> Found:
    return date(year, 1, 1), date(year, 12, 31), Precision.YEAR


def _week(day: date) -> Found:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6), Precision.WEEK


def _told_year(words: str | None, published: date | None) -> int | None:
    """The year that is printed; "last year" needs a publication date, as does "this year"."""
    if words is None:
        return None
    if words[0].isdigit():
        return int(words)
    if published is None:
        return None
    return published.year - (words == "last year")


def _latest_year(month: int, day: int, published: date) -> int:
    """The last year in which this day is not after the publication."""
    return published.year - ((month, day) > (published.month, published.day))


def _iso(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    return _day(date.fromisoformat(match["iso"]))


def _month_day(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    return _full(match["m3"], match["d3"], match["d4"], match["y3"], published, words)


def _day_month(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    return _full(match["m5"], match["d5"], None, match["y5"], published, words)


def _full(
    name: str, day: str, to_day: str | None, year: str | None, published: date | None, words: DateWords
) -> Found:
    month, number = words.months[name], _told_year(year, published)
    if number is None and published is not None:
        number = _latest_year(month, int(day), published)
    if number is None:
        return UNTOLD
    first = date(number, month, int(day))
    return _day(first) if to_day is None else _days(first, date(number, month, int(to_day)), Precision.RANGE)


def _month_named(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    month, year = words.months[match["m6"]], _told_year(match["y6"], published)
    when = match["when"].lower().strip()
    if year is None and published is not None:
        year = _latest_year(month, 1, published) + (when == "next")
        if when == "last" and (year, month) == (published.year, published.month):
            year -= 1
    return UNTOLD if year is None else _month(year, month)


def _months(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    first, last = words.months[match["m1"]], words.months[match["m2"]]
    ends = _told_year(match["y2"], published)
    if ends is None and published is not None:
        ends = _latest_year(first, 1, published) + (last < first)
    if ends is None:
        return UNTOLD
    begins = _told_year(match["y1"], published) or ends - (last < first)
    start, stop = date(begins, first, 1), _month(ends, last)[1]
    if match["part"] in MONTH_PARTS:
        stop = date(ends, last, MONTH_PARTS[match["part"]])
    return _days(start, stop, Precision.RANGE) if stop is not None and start <= stop else UNTOLD


def _weekday(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    if published is None:
        return UNTOLD
    back = (published.weekday() - words.weekdays[match["w"]] + 1) % 7
    if match["next"]:
        return _day(published + ONE_DAY)
    if back == 0 and match[0].lower().startswith("last"):
        back = 7
    return _day(published - timedelta(days=back))


def _today(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    return UNTOLD if published is None else _day(published)


def _yesterday(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    return UNTOLD if published is None else _day(published - ONE_DAY)


def _weekend(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    if published is None:
        return UNTOLD
    saturday = published - timedelta(days=(published.weekday() - 5) % 7)
    return _days(saturday, saturday + ONE_DAY, Precision.RANGE)


def _unit(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    if published is None:
        return UNTOLD
    which = match["rel"].lower()
    if which in ("next", "later this"):
        return _day(published + ONE_DAY)
    return _units_back(int(which == "last"), match["u"], published)


def _units_back(count: int, unit: str, published: date) -> Found:
    if unit == "day":
        return _day(published - timedelta(days=count))
    if unit == "week":
        return _week(published - timedelta(weeks=count))
    if unit == "year":
        return _year(published.year - count)
    months = published.year * 12 + published.month - 1 - count
    return _month(months // 12, months % 12 + 1)


def _ago(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    if published is None:
        return UNTOLD
    count = match["n"]
    number = int(count) if count.isdigit() else words.numbers.get(count, 2)
    return _units_back(number, match["nu"], published)


def _seasonal(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    year, opens = match["sy"], SEASONS[match["season"]]
    if year is None and published is None:
        return UNTOLD
    number = int(year) if year is not None else _latest_year(opens, 1, published or date.min)
    months = number * 12 + opens - 1 + 2
    return _days(
        date(number, opens, 1), _month(months // 12, months % 12 + 1)[1] or date.max, Precision.RANGE
    )


def _decade(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    year = int(match["dec"])
    return _days(date(year, 1, 1), date(year + 9, 12, 31), Precision.RANGE)


def _year_named(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    return _year(int(match["y7"]))


def _years(match: re.Match[str], published: date | None, words: DateWords) -> Found:
    first, last = int(match["y8"]), int(match["y9"])
    return _days(date(first, 1, 1), date(last, 12, 31), Precision.RANGE) if first < last else _year(first)


_READERS = {
    "years": _years,
    "iso": _iso,
    "months": _months,
    "mdy": _month_day,
    "dmy": _day_month,
    "month": _month_named,
    "seasonal": _seasonal,
    "weekday": _weekday,
    "today": _today,
    "yesterday": _yesterday,
    "weekend": _weekend,
    "unit": _unit,
    "ago": _ago,
    "decade": _decade,
    "year": _year_named,
}
