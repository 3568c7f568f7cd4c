"""A condition becomes an SQL expression over quotations or over articles.

Leaves about words are answered beforehand by the search index and come in as sets of ids.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from quoteline.domain import (
    AddedAfter,
    AllOf,
    AnyOf,
    ArticleIs,
    Axis,
    BasisIs,
    Condition,
    DayRange,
    Everything,
    FieldWords,
    Flag,
    IdIn,
    KindIs,
    LanguageIs,
    Not,
    OutletIs,
    PrecisionIs,
    SpeakerIs,
    TagIs,
    Undated,
    day_number,
)
from quoteline.storage.wildcards import WILD, escaped

UNCERTAIN_BELOW = 0.6
LONGEST_PATTERN = 50_000  # bytes; SQLite takes no longer one, and no name is as long


@dataclass(frozen=True)
class Hits:
    """Ids the search index found: of quotations, or of articles."""

    ids: Collection[int]
    of_articles: bool = False


@dataclass(frozen=True)
class Where:
    """An SQL expression over ``q`` (quotations) or ``a`` (articles) with its values."""

    sql: str
    values: tuple[object, ...] = ()
    enclosed: bool = False  # in parentheses as a whole

    def __and__(self, other: Where) -> Where:
        return Where(f"({self.sql}) AND ({other.sql})", self.values + other.values)


ALWAYS, NEVER = Where("1"), Where("0")
Answers = Mapping[Condition, Hits]


def quotations_where(condition: Condition, answers: Answers) -> Where:
    """The expression over ``quotations q`` that holds where the condition does and nobody rejected it."""
    return Where("q.rejected = 0") & _quotation(condition, answers)


def articles_where(condition: Condition, answers: Answers) -> Where:
    """The expression over ``articles a``; what is said of quotations holds if one of the article's fits."""
    return Where("a.removed = 0") & _article(condition, answers)


def _quotation(condition: Condition, answers: Answers) -> Where:
    if condition in answers:
        hits = answers[condition]
        return _among("q.article_id" if hits.of_articles else "q.id", hits.ids)
    match condition:
        case Everything():
            return ALWAYS
        case Not(part):
            return _opposite(_quotation(part, answers))
        case AllOf(parts):
            return _joined(" AND ", [_quotation(part, answers) for part in parts], ALWAYS)
        case AnyOf(parts):
            return _joined(" OR ", [_quotation(part, answers) for part in parts], NEVER)
        case (
            FieldWords(field="outlet" | "title" | "byline")
            | OutletIs()
            | LanguageIs()
            | Flag("title" | "byline" | "url")
        ):
            inner = _of_article(condition)
            return Where(f"q.article_id IN (SELECT a.id FROM articles a WHERE {inner.sql})", inner.values)
        case _:
            return _of_quotation(condition)


def _article(condition: Condition, answers: Answers) -> Where:
    if condition in answers:
        hits = answers[condition]
        if hits.of_articles:
            return _among("a.id", hits.ids)
        return _has_quotation(_among("q.id", hits.ids))
    match condition:
        case Everything():
            return ALWAYS
        case Not(part):
            return _opposite(_article(part, answers))
        case AllOf(parts):
            return _joined(" AND ", [_article(part, answers) for part in parts], ALWAYS)
        case AnyOf(parts):
            return _joined(" OR ", [_article(part, answers) for part in parts], NEVER)
        case (
            FieldWords(field="outlet" | "title" | "byline")
            | OutletIs()
            | LanguageIs()
            | Flag("title" | "byline" | "url")
        ):
            return _of_article(condition)
        case ArticleIs(id):
            return Where("a.id = ?", (id,))
        case DayRange(axis=Axis.PUBLISHED):
            return _days("a.published_day", "a.published_day", condition)
        case Undated(axis=Axis.PUBLISHED):
            return Where("a.published_day IS NULL")
        case _:
            return _has_quotation(_of_quotation(condition))


def _opposite(inner: Where) -> Where:
    """Also where the expression is neither true nor false. NOT would stand in front, and wait."""
    return Where(f"{inner.sql if inner.enclosed else f'({inner.sql})'} IS NOT TRUE", inner.values)


def _has_quotation(inner: Where) -> Where:
    return Where(
        f"a.id IN (SELECT q.article_id FROM quotations q WHERE q.rejected = 0 AND {inner.sql})", inner.values
    )


def _joined(word: str, parts: list[Where], empty: Where) -> Where:
    """The parts joined in a balanced tree, the deepest first: SQLite limits how deep an expression may be,
    and how many parentheses may wait for their end. No part has an AND or OR outside of parentheses.
    """
    if len(parts) < 2:
        return parts[0] if parts else empty
    half = len(parts) // 2
    first, second = _joined(word, parts[:half], empty), _joined(word, parts[half:], empty)
    if _depth(second.sql) > _depth(first.sql):
        first, second = second, first
    return Where(f"({first.sql}{word}{second.sql})", first.values + second.values, enclosed=True)


def _depth(sql: str) -> int:
    depth = deepest = 0
    for sign in re.findall("[()]", sql):
        depth += 1 if sign == "(" else -1
        deepest = max(deepest, depth)
    return deepest


def _among(column: str, ids: Collection[int]) -> Where:
    if not ids:
        return NEVER
    return Where(f"{column} IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))


def _of_article(condition: Condition) -> Where:
    match condition:
        case OutletIs(name):
            return Where("a.outlet = ?", (name,))
        case LanguageIs(code):
            return Where("a.language = ?", (code,))
        case FieldWords(field, words, in_a_row):
            return _words(f"a.{field}_words", words, in_a_row)
        case Flag(name):
            return Where(f"a.{name} <> ''")
    raise TypeError(condition)


def _of_quotation(condition: Condition) -> Where:
    match condition:
        case KindIs(kind):
            return Where("q.kind = ?", (kind.value,))
        case PrecisionIs(precision):
            return Where("q.said_precision = ?", (precision.value,))
        case BasisIs(basis):
            return Where("q.said_basis = ?", (basis.value,))
        case SpeakerIs(None):
            return NOBODY
        case SpeakerIs(id):
            return Where(f"q.speaker_id IN ({MEMBERS})", (id,))
        case ArticleIs(id):
            return Where("q.article_id = ?", (id,))
        case IdIn(ids):
            return _among("q.id", ids)
        case AddedAfter(id):
            return Where("q.id > ?", (id,))
        case TagIs(name):
            return Where("q.id IN (SELECT quotation_id FROM tags WHERE name = ?)", (name,))
        case Flag(name):
            return _FLAGS.get(name, NEVER)
        case Undated(axis):
            return Where("q.said_first IS NULL" if axis is Axis.SAID else "q.published_day IS NULL")
        case DayRange(axis=Axis.SAID):
            return _days("q.said_first", "q.said_last", condition)
        case DayRange():
            return _days("q.published_day", "q.published_day", condition)
        case FieldWords():
            return _of_words(condition)
    return NEVER  # words the index was not asked for


# The names that are shown as one speaker, given the row of any of them.
MEMBERS = "SELECT id FROM speakers WHERE whole_id = (SELECT whole_id FROM speakers WHERE id = ?)"
NOBODY = Where(
    "(q.speaker_id IS NULL OR q.speaker_id IN (SELECT id FROM speakers WHERE whole_id IS NULL))", (), True
)

_FLAGS = {
    "starred": Where("q.starred = 1"),
    "corrected": Where("q.corrected = 1"),
    "confirmed": Where("q.confirmed = 1"),
    "unplaced": Where("q.unplaced = 1"),
    "uncertain": Where("q.confidence < ?", (UNCERTAIN_BELOW,)),
    "note": Where("q.note <> ''"),
    "headline": Where("q.remark = 'headline'"),
    "denial": Where("q.remark = 'denial'"),
    "cue": Where("q.cue_words <> ''"),
    "tag": Where("q.id IN (SELECT quotation_id FROM tags)"),
}


def names_where(condition: FieldWords) -> Where:
    """The expression over ``names n`` that holds for the names with these words."""
    return _words("n.words", condition.words, condition.in_a_row)


def described_where(condition: FieldWords) -> Where:
    """The expression over ``quotations q`` that holds for those of nobody with a name, so described.

    The sign before the column keeps SQLite from the index of speakers: that of descriptions has all of it.
    """
    described = _words("q.description_words", condition.words, condition.in_a_row)
    nobody = Where("+q.speaker_id IS NULL AND q.description_words <> ''")
    return _joined(" AND ", [nobody, described], NEVER)


def _of_words(condition: FieldWords) -> Where:
    field, words, in_a_row = condition.field, condition.words, condition.in_a_row
    if field == "speaker":
        inner = names_where(condition)
        named = Where(
            "q.speaker_id IN (SELECT m.id FROM speakers m WHERE m.whole_id IN (SELECT s.whole_id FROM names n"
            f" JOIN speakers s ON s.id = n.speaker_id WHERE {inner.sql}))",
            inner.values,
        )
        return _joined(" OR ", [named, described_where(condition)], NEVER)
    if field == "tag":
        inner = _words("t.words", words, in_a_row)
        return Where(f"q.id IN (SELECT t.quotation_id FROM tags t WHERE {inner.sql})", inner.values)
    if field == "cue":
        return _words("q.cue_words", words, in_a_row)
    return NEVER


def _words(column: str, words: tuple[str, ...], in_a_row: bool) -> Where:
    """Padded folded words are matched whole by LIKE; ``*`` and ``?`` stand for letters of one word."""
    wanted = [" ".join(words)] if in_a_row else list(words)
    return _joined(" AND ", [_kept_words(column, each) for each in wanted if each], NEVER)


def _kept_words(column: str, wanted: str) -> Where:
    pattern = f"% {_like(wanted)} %"
    if len(pattern.encode("utf-8", "replace")) > LONGEST_PATTERN:
        return NEVER
    like = Where(f"{column} LIKE ? ESCAPE '\\'", (pattern,))
    if not WILD.search(wanted):
        return like
    return _joined(" AND ", [like, Where(f"holds({column}, ?)", (wanted,))], NEVER)


def _like(words: str) -> str:
    return escaped(words).replace("*", "%").replace("?", "_")


def _days(first: str, last: str, asked: DayRange) -> Where:
    parts = [Where(f"{first} IS NOT NULL")]
    if asked.last:
        parts.append(Where(f"{first} <= ?", (day_number(asked.last),)))
    if asked.first:
        parts.append(Where(f"{last} >= ?", (day_number(asked.first),)))
    return _joined(" AND ", parts, ALWAYS)
