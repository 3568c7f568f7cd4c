"""A condition becomes the quotations it holds for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.table import (
    BASES,
    FLAGS,
    KINDS,
    NO_DAY,
    NOBODY,
    PRECISIONS,
    Columns,
    Ints,
    Mask,
)
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

Asked = Callable[[Condition], Mask]


def mask(columns: Columns, condition: Condition, uncertain_below: float, ask: Asked) -> Mask:
    """Which quotations a condition holds for.

    ``ask`` answers what columns do not hold: words, and whatever the database alone knows.
    """

    def of(part: Condition) -> Mask:
        return mask(columns, part, uncertain_below, ask)

    match condition:
        case Everything():
            return np.ones(len(columns), dtype=bool)
        case Not(part):
            return ~of(part)
        case AllOf(parts):
            return _joined(np.logical_and, [of(part) for part in parts], columns, empty=True)
        case AnyOf(parts):
            return _any_of(columns, parts, of)
        case _:
            found = _leaf(columns, condition, uncertain_below)
            return ask(condition) if found is None else found


def _joined(how: np.ufunc, found: list[Mask], columns: Columns, *, empty: bool) -> Mask:
    if not found:
        return np.full(len(columns), empty, dtype=bool)
    whole = found[0]
    for each in found[1:]:
        whole = how(whole, each)
    return whole


def _any_of(columns: Columns, parts: tuple[Condition, ...], of: Asked) -> Mask:
    """Many speakers, as a filter may name, are looked for at once."""
    named = [each for each in parts if isinstance(each, SpeakerIs)]
    if len(named) > 2 and len(named) == len(parts):
        ids = _ids(tuple(each.id for each in named if each.id is not None))
        found = columns.said_by(columns.wholes_of(ids))
        return found | _equal(columns.whole, NOBODY) if any(each.id is None for each in named) else found
    return _joined(np.logical_or, [of(part) for part in parts], columns, empty=False)


def _leaf(columns: Columns, condition: Condition, uncertain_below: float) -> Mask | None:
    """What columns tell of one condition; None where they do not."""
    held = columns.quotations
    match condition:
        case KindIs(kind):
            return _equal(held.kind, KINDS.index(kind))
        case PrecisionIs(precision):
            return _equal(held.precision, PRECISIONS.index(precision))
        case BasisIs(basis):
            return _equal(held.basis, BASES.index(basis))
        case SpeakerIs(id):
            return _said_by(columns, id)
        case OutletIs(name):
            return _of_outlet(columns, name)
        case LanguageIs(code):
            return _in_language(columns, code)
        case ArticleIs(id):
            return _equal(held.article, id)
        case IdIn(ids):
            return columns.has_ids(_ids(ids))
        case AddedAfter(id):
            return held.id > id
        case TagIs(name):
            return _tagged(columns, name)
        case Flag("uncertain"):
            return held.confidence < uncertain_below
        case Flag("tag"):
            return columns.has_ids(columns.tags.quotation)
        case Flag("title" | "byline" | "url"):
            return None  # of the article, and seldom asked for
        case Flag(name):
            return _equal(held.flags >> FLAGS.index(name) & 1, 1) if name in FLAGS else _none(columns)
        case Undated(axis):
            return _equal(held.first if axis is Axis.SAID else held.published, NO_DAY)
        case DayRange():
            return _in_days(columns, condition)
    return None


def _said_by(columns: Columns, speaker_id: int | None) -> Mask:
    if speaker_id is None:
        return _equal(columns.whole, NOBODY)
    at = columns.whole_at(speaker_id)
    return _none(columns) if at == NOBODY else _equal(columns.whole, at)


def _of_outlet(columns: Columns, name: str) -> Mask:
    if name not in columns.articles.outlets:
        return _none(columns)
    return _equal(columns.outlet, columns.articles.outlets.index(name))


def _in_language(columns: Columns, code: str) -> Mask:
    languages = columns.articles.languages
    if code not in languages:
        return _none(columns)
    return _equal(columns.language, languages.index(code))


def _tagged(columns: Columns, name: str) -> Mask:
    tags = columns.tags
    if name not in tags.names:
        return _none(columns)
    return columns.has_ids(tags.quotation[tags.tag == tags.names.index(name)])


def _in_days(columns: Columns, asked: DayRange) -> Mask:
    held = columns.quotations
    said = asked.axis is Axis.SAID
    first, last = (held.first, held.last) if said else (held.published, held.published)
    found = ~_equal(first, NO_DAY)
    if asked.last:
        found &= first <= day_number(asked.last)
    if asked.first:
        found &= last >= day_number(asked.first)
    return found


def _equal(column: NDArray[Any], value: int) -> Mask:
    found: Mask = column == value
    return found


def _none(columns: Columns) -> Mask:
    return np.zeros(len(columns), dtype=bool)


def _ids(ids: tuple[int, ...]) -> Ints:
    known = [each for each in ids if -(1 << 63) <= each < 1 << 63]
    return np.array(known, dtype=np.int64)
