"""A condition written back as a query: what is read of it means the same."""

from __future__ import annotations

from collections.abc import Mapping

from quoteline.domain import (
    AllOf,
    AnyOf,
    ArticleIs,
    Axis,
    Condition,
    DayRange,
    Everything,
    FieldWords,
    Fuzzy,
    LanguageIs,
    LikeQuotation,
    Near,
    Not,
    OutletIs,
    Pattern,
    Phrase,
    SpeakerIs,
    Stem,
    TagIs,
    Undated,
    Word,
)
from quoteline.search.fields import CHOICES

# What a few words stand for, written as these.
_CHOICES: Mapping[Condition, str] = {
    **{
        stands_for: f"{field}:{value}"
        for field in ("has", "is", "kind", "precision", "basis")
        for value, stands_for in CHOICES[field].items()
    },
    **{Undated(axis): f"{axis.value}:unknown" for axis in Axis},
}


def written(condition: Condition) -> str:
    """A query that :func:`quoteline.search.query.parse` reads as this condition.

    Conditions that only the window can set (this very speaker, these ids) come out as the nearest words.
    ``stem:`` stands for the languages that are set where it is read.
    """
    match condition:
        case Everything():
            return "*"
        case Not(part):
            return _written_not(part)
        case AllOf(parts):
            return " ".join(_grouped(part) for part in parts)
        case AnyOf(parts):
            return " OR ".join(_grouped(part) for part in parts)
        case Near(parts, slop):
            return f"({' '.join(_grouped(part) for part in parts)})~{slop}"
        case _:
            return _written_leaf(condition)


def _written_not(part: Condition) -> str:
    is_leaf = not isinstance(part, Not | AllOf | AnyOf | Near)
    return (_CHOICES.get(Not(part)) if is_leaf else None) or f"NOT {_grouped(part)}"


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
        case Stem(text):
            return f"stem:{text}"
        case FieldWords(field, words, in_a_row):
            return _written_words(field, words, in_a_row)
        case DayRange(axis, first, last):
            return f"{axis.value}:{first or ''}..{last or ''}"
        case _:
            return _written_fact(condition)


def _written_words(field: str, words: tuple[str, ...], in_a_row: bool) -> str:
    wild = any("*" in word or "?" in word for word in words)
    if in_a_row:
        return f"{field}:{'-'.join(words)}" if wild else f'{field}:"{" ".join(words)}"'
    each = " ".join(word if "*" in word or "?" in word else f'"{word}"' for word in words)
    return f"{field}:({each})" if len(words) > 1 else f"{field}:{each}"


def _written_fact(condition: Condition) -> str:
    match condition:
        case SpeakerIs(None):
            return "NOT has:speaker"
        case OutletIs(""):
            return "NOT has:outlet"
        case ArticleIs(number):
            return f"article:{number}"
        case LikeQuotation(number):
            return f"like:{number}"
        case OutletIs(name):
            return f'outlet:"{name}"'
        case LanguageIs(code):
            return f"language:{code or 'unknown'}"
        case TagIs(name):
            return f'tag:"{name}"'
        case _:
            return _CHOICES.get(condition, "")
