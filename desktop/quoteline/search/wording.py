"""A condition in words: the query as understood, and a condition written back as a query."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from quoteline.domain import (
    AllOf,
    AnyOf,
    ArticleIs,
    Axis,
    Basis,
    BasisIs,
    Condition,
    DayRange,
    Everything,
    FieldWords,
    Flag,
    Fuzzy,
    IdIn,
    KindIs,
    Not,
    OutletIs,
    Pattern,
    Phrase,
    Precision,
    PrecisionIs,
    SpeakerIs,
    TagIs,
    Undated,
    Word,
)

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_PRECISIONS = {
    Precision.DAY: "known to the day",
    Precision.WEEK: "known to the week",
    Precision.MONTH: "known to the month",
    Precision.YEAR: "known to the year",
    Precision.RANGE: "known as a span of days",
    Precision.UNKNOWN: "day not known",
}
_BASES = {
    Basis.EXPRESSION: "dated by words in the article",
    Basis.PUBLICATION: "dated by the day of publication",
    Basis.PERSON: "dated by hand",
    Basis.UNKNOWN: "dated by nothing",
}


def clauses(condition: Condition) -> list[str]:
    """The query as understood, one phrase for each clause that must hold; empty when all is shown."""
    if isinstance(condition, Everything):
        return []
    parts = condition.parts if isinstance(condition, AllOf) else (condition,)
    return [_said(part) for part in parts]


def _said(condition: Condition) -> str:
    match condition:
        case Word(text):
            return f"“{text}”"
        case Phrase(words, slop):
            return f"“{' '.join(words)}”" + (f" within {slop} words" if slop else "")
        case Pattern(pattern):
            return f"words like {pattern}"
        case Fuzzy(text, distance):
            return f"words near “{text}” ({distance} letter{'s' if distance > 1 else ''} off)"
        case Not(part):
            return f"not {_inside(part)}"
        case AllOf(parts):
            return " and ".join(_inside(part) for part in parts)
        case AnyOf(parts):
            return " or ".join(_inside(part) for part in parts)
        case _:
            return _said_of_field(condition)


def _inside(condition: Condition) -> str:
    said = _said(condition)
    return f"({said})" if isinstance(condition, AllOf | AnyOf) else said


def _said_of_field(condition: Condition) -> str:
    match condition:
        case FieldWords(field, words, in_a_row):
            held = f"“{' '.join(words)}”" if in_a_row else " and ".join(f"“{word}”" for word in words)
            return f"{field} has {held}"
        case KindIs(kind):
            return f"kind: {kind.value}"
        case DayRange(axis, first, last):
            return f"{axis.value}: {days(first, last)}"
        case Undated(axis):
            return f"{axis.value}: date unknown"
        case PrecisionIs(precision):
            return _PRECISIONS[precision]
        case BasisIs(basis):
            return _BASES[basis]
        case Flag(name):
            return "has a note" if name == "note" else name
        case _:
            return _said_of_one(condition)


def _said_of_one(condition: Condition) -> str:
    match condition:
        case SpeakerIs(None):
            return "speaker unknown"
        case SpeakerIs(number):
            return f"speaker {number}"
        case OutletIs(name):
            return f"outlet: {name}" if name else "outlet unknown"
        case TagIs(name):
            return f"tag: {name}"
        case ArticleIs(number):
            return f"article {number}"
        case IdIn(ids):
            return f"{len(ids)} chosen"
        case _:
            return "everything"


def days(first: date | None, last: date | None) -> str:
    """A span of days in words: “March 2025”, “1 March 2025 to 20 March 2025”, “until 2024”."""
    if first and last:
        whole = _whole(first, last)
        return whole or f"{_day(first)} to {_day(last)}"
    if first:
        return f"from {_day(first)}"
    return f"until {_day(last)}" if last else "any day"


def _whole(first: date, last: date) -> str:
    if first == last:
        return _day(first)
    ends_month = last.day == monthrange(last.year, last.month)[1]
    if first.day != 1 or not ends_month or first.year != last.year:
        return ""
    if first.month == last.month:
        return f"{_MONTHS[first.month - 1]} {first.year}"
    return str(first.year) if (first.month, last.month) == (1, 12) else ""


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


# --- written back ----------------------------------------------------------------------------------


def written(condition: Condition) -> str:
    """A query that :func:`quoteline.search.query.parse` reads as this condition.

    Conditions that only the window can set (this very speaker, these ids) come out as the nearest words.
    """
    match condition:
        case Everything():
            return "*"
        case Not(part):
            return f"NOT {_grouped(part)}"
        case AllOf(parts):
            return " ".join(_grouped(part) for part in parts)
        case AnyOf(parts):
            return " OR ".join(_grouped(part) for part in parts)
        case _:
            return _written_leaf(condition)


def _grouped(condition: Condition) -> str:
    text = written(condition)
    return f"({text})" if isinstance(condition, AllOf | AnyOf) else text


def _written_leaf(condition: Condition) -> str:
    match condition:
        case Word(text):
            return f'"{text}"'
        case Phrase(words, slop):
            return f'"{" ".join(words)}"' + (f"~{slop}" if slop else "")
        case Pattern(pattern):
            return pattern
        case Fuzzy(text, distance):
            return f"{text}~{distance}"
        case FieldWords(field, words, in_a_row):
            return _written_words(field, words, in_a_row)
        case DayRange(axis, first, last):
            return f"{axis.value}:{first or ''}..{last or ''}"
        case _:
            return _written_flag(condition)


def _written_words(field: str, words: tuple[str, ...], in_a_row: bool) -> str:
    if any("*" in word or "?" in word for word in words):
        return f"{field}:{'-'.join(words)}" if in_a_row else " ".join(f"{field}:{word}" for word in words)
    if in_a_row:
        return f'{field}:"{" ".join(words)}"'
    return " ".join(f'{field}:"{word}"' for word in words)


def _written_flag(condition: Condition) -> str:
    match condition:
        case KindIs(kind):
            return f"kind:{kind.value}"
        case Undated(axis):
            return f"{Axis(axis).value}:unknown"
        case PrecisionIs(precision):
            return f"precision:{precision.value}"
        case BasisIs(basis):
            return f"basis:{basis.value}"
        case Flag(name):
            return f"{'has' if name == 'note' else 'is'}:{name}"
        case ArticleIs(number):
            return f"article:{number}"
        case OutletIs(name):
            return f'outlet:"{name}"'
        case TagIs(name):
            return f'tag:"{name}"'
        case _:
            return ""
