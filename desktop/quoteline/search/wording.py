"""A condition in words: the query as understood."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date

from quoteline.domain import (
    AddedAfter,
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
    Kind,
    KindIs,
    LanguageIs,
    LikeQuotation,
    Near,
    Not,
    OutletIs,
    Pattern,
    Phrase,
    Precision,
    PrecisionIs,
    SpeakerIs,
    Stem,
    TagIs,
    Undated,
    Word,
)
from quoteline.wording import Sentence, phrase, say

_PRECISIONS = {
    Precision.DAY: say("known to the day"),
    Precision.WEEK: say("known to the week"),
    Precision.MONTH: say("known to the month"),
    Precision.YEAR: say("known to the year"),
    Precision.RANGE: say("known as a span of days"),
    Precision.UNKNOWN: say("day not known"),
}
_BASES = {
    Basis.EXPRESSION: say("dated by words in the article"),
    Basis.PUBLICATION: say("dated by the day of publication"),
    Basis.PERSON: say("dated by hand"),
    Basis.UNKNOWN: say("dated by nothing"),
}


_AND, _OR = phrase("{one} and {other}"), phrase("{one} or {other}")
_KINDS = {Kind.DIRECT: say("direct"), Kind.MIXED: say("mixed"), Kind.INDIRECT: say("indirect")}
_AXES = {Axis.SAID: phrase("said: {days}"), Axis.PUBLISHED: phrase("published: {days}")}
_FLAGS = {
    "note": say("has a note"),
    "starred": say("starred"),
    "corrected": say("corrected"),
    "confirmed": say("confirmed"),
    "uncertain": say("uncertain"),
    "unplaced": say("unplaced"),
    "headline": say("from a headline"),
    "denial": say("a denial"),
    "tag": say("has a tag"),
    "cue": say("has a cue"),
    "title": say("has a title"),
    "byline": say("has a byline"),
    "url": say("has a web address"),
}
_OPPOSITES: Mapping[Condition, str] = {
    **{
        Flag(name): lacking
        for name, lacking in (
            ("note", say("has no note")),
            ("tag", say("has no tag")),
            ("cue", say("has no cue")),
            ("title", say("has no title")),
            ("byline", say("has no byline")),
            ("url", say("has no web address")),
        )
    },
    SpeakerIs(None): say("speaker known"),
    OutletIs(""): say("outlet known"),
    LanguageIs(""): say("language known"),
    Undated(Axis.SAID): _AXES[Axis.SAID](days=say("date known")),
    Undated(Axis.PUBLISHED): _AXES[Axis.PUBLISHED](days=say("date known")),
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
            phrase = " ".join(words)
            return say("“{words}” within {n} {n:word|words}", words=phrase, n=slop) if slop else f"“{phrase}”"
        case Pattern(pattern):
            return say("words like {pattern}", pattern=pattern)
        case Fuzzy(text, distance):
            return say("words near “{text}” ({n} {n:letter|letters} off)", text=text, n=distance)
        case Stem(text):
            return say("any form of “{word}”", word=text)
        case Near(parts, slop):
            return _said_near(all_of([_inside(part) for part in parts]), slop)
        case Not(part):
            return _said_not(part)
        case AllOf(parts):
            return all_of([_inside(part) for part in parts])
        case AnyOf(parts):
            return _any_of([_inside(part) for part in parts])
        case _:
            return _said_of_field(condition)


def _said_near(clauses: str, slop: int) -> str:
    if not slop:
        return say("{clauses} side by side, in any order", clauses=clauses)
    return say("{clauses} within {n} {n:word|words}, in any order", clauses=clauses, n=slop)


def _said_not(part: Condition) -> str:
    told = (
        _OPPOSITES.get(part) if isinstance(part, SpeakerIs | OutletIs | LanguageIs | Undated | Flag) else None
    )
    return told or say("not {clause}", clause=_inside(part))


def _inside(condition: Condition) -> str:
    said = _said(condition)
    return say("({clause})", clause=said) if isinstance(condition, AllOf | AnyOf) else said


def all_of(clauses: Sequence[str]) -> str:
    """Clauses that must all hold, in one sentence; empty where there are none."""
    return _between(_AND, clauses)


def _any_of(clauses: Sequence[str]) -> str:
    return _between(_OR, clauses)


def _between(two: Sentence, clauses: Sequence[str]) -> str:
    """Halves of halves: somebody may search for all words of an article, and no sentence may be as deep."""
    if len(clauses) < 2:
        return clauses[0] if clauses else ""
    middle = len(clauses) // 2
    return two(one=_between(two, clauses[:middle]), other=_between(two, clauses[middle:]))


def _said_of_field(condition: Condition) -> str:
    match condition:
        case FieldWords(field, words, in_a_row):
            held = f"“{' '.join(words)}”" if in_a_row else all_of([f"“{word}”" for word in words])
            return say("{field} has {words}", field=field, words=held)
        case KindIs(kind):
            return say("kind: {kind}", kind=_KINDS[kind])
        case DayRange(axis, first, last):
            return _AXES[axis](days=days(first, last))
        case Undated(axis):
            return _AXES[axis](days=say("date unknown"))
        case PrecisionIs(precision):
            return _PRECISIONS[precision]
        case BasisIs(basis):
            return _BASES[basis]
        case Flag(name):
            return _FLAGS.get(name, name)
        case _:
            return _said_of_one(condition)


def _said_of_one(condition: Condition) -> str:
    match condition:
        case SpeakerIs(None):
            return say("speaker unknown")
        case SpeakerIs(number):
            return say("speaker {number}", number=str(number))
        case OutletIs(name):
            return say("outlet: {name}", name=name) if name else say("outlet unknown")
        case LanguageIs(code):
            return say("language: {code}", code=code) if code else say("language unknown")
        case TagIs(name):
            return say("tag: {name}", name=name)
        case ArticleIs(number):
            return say("article {number}", number=str(number))
        case LikeQuotation(number):
            return say("like quotation {number}", number=str(number))
        case IdIn(ids):
            return say("{n:d} {n:chosen|chosen}", n=len(ids))
        case AddedAfter():
            return say("new since last looked at")
        case _:
            return say("everything")


def days(first: date | None, last: date | None) -> str:
    """A span of days in words: “March 2025”, “1 March 2025 to 20 March 2025”, “until 2024”."""
    if first and last:
        return whole_span(first, last) or say("{first} to {last}", first=first, last=last)
    if first:
        return say("from {day}", day=first)
    return say("until {day}", day=last) if last else say("any day")


def whole_span(first: date, last: date) -> str:
    """A day, a whole month or a whole year in words; empty for any other span."""
    if first == last:
        return say("{day}", day=first)
    ends_month = last.day == monthrange(last.year, last.month)[1]
    if first.day != 1 or not ends_month or first.year != last.year:
        return ""
    if first.month == last.month:
        return say("{day:month}", day=first)
    return say("{year:d}", year=first.year) if (first.month, last.month) == (1, 12) else ""
