"""Rows of the database become columns, and columns follow what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.table import (
    BASES,
    KINDS,
    NO_DAY,
    NOBODY,
    PRECISIONS,
    Articles,
    Ints,
    Quotations,
    Speakers,
    Tags,
    places,
)
from quoteline.domain import day_number

Rows = Iterable[Sequence[Sequence[Any]]]
EARLIEST, LATEST = day_number(date.min), day_number(date.max)

_KIND = {each.value: at for at, each in enumerate(KINDS)}
_PRECISION = {each.value: at for at, each in enumerate(PRECISIONS)}
_BASIS = {each.value: at for at, each in enumerate(BASES)}


def quotations(chunks: Rows) -> Quotations:
    """Columns from chunks of rows: id, article, speaker or -1, first, last and publication day or None, kind,
    precision, basis, confidence, flags. Ids must ascend.
    """
    parts = [_quotations(list(zip(*rows, strict=True))) for rows in chunks if rows]
    return _joined(parts) if parts else _quotations([()] * 11)


def _quotations(columns: Sequence[Sequence[Any]]) -> Quotations:
    first = _days(columns[3])
    return Quotations(
        id=_ints(columns[0]),
        article=_ints(columns[1]),
        speaker=_ints(columns[2]),
        first=first,
        last=np.where(first == NO_DAY, first, np.maximum(first, _days(columns[4]))),  # never before the first
        published=_days(columns[5]),
        kind=_codes(columns[6], _KIND),
        precision=_codes(columns[7], _PRECISION),
        basis=_codes(columns[8], _BASIS),
        confidence=np.array(columns[9], dtype=np.float64),
        flags=np.array([each or 0 for each in columns[10]], dtype=np.uint8),
    )


def _joined(parts: Sequence[Quotations]) -> Quotations:
    return Quotations(
        **{
            each.name: np.concatenate([getattr(part, each.name) for part in parts])
            for each in fields(Quotations)
        }
    )


def speakers(chunks: Rows) -> Speakers:
    """Columns from chunks of (id, id of the row it is shown as or -1)."""
    rows = [row for chunk in chunks for row in chunk]
    return Speakers(_ints([row[0] for row in rows]), _ints([row[1] for row in rows]))


def articles(chunks: Rows) -> Articles:
    """Columns from chunks of (id, outlet, day or None, language). What has no name is always the first."""
    rows = [row for chunk in chunks for row in chunk]
    outlet, outlets = _numbered([row[1] for row in rows])
    language, languages = _numbered([row[3] for row in rows])
    days = _days([row[2] for row in rows])
    return Articles(_ints([row[0] for row in rows]), outlet, days, language, outlets, languages)


def _numbered(names: Sequence[object]) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """The place of each name among the names there are, in the order in which they come."""
    known = {"": 0}
    return np.array([known.setdefault(str(each), len(known)) for each in names], dtype=np.int32), tuple(known)


def tags(rows: Sequence[tuple[int, str]]) -> Tags:
    """Columns from (quotation, tag)."""
    known: dict[str, int] = {}
    codes = [known.setdefault(name, len(known)) for _, name in rows]
    return Tags(_ints([id for id, _ in rows]), np.array(codes, dtype=np.int32), tuple(known))


# --- following changes --------------------------------------------------------------------------------


def quotations_after(known: Quotations, gone: Ints, now: Quotations) -> Quotations:
    """What is known without the rows of ``gone``, with those of ``now`` in their places."""
    return Quotations(**_after(known, gone, now))


def speakers_after(known: Speakers, gone: Ints, now: Speakers) -> Speakers:
    """The same for speakers."""
    return Speakers(**_after(known, gone, now))


def articles_after(known: Articles, gone: Ints, now: Articles) -> Articles:
    """The same for articles, whose outlets and languages get the places of those that are known."""
    outlet, outlets = _moved(now.outlet, known.outlets, now.outlets)
    language, languages = _moved(now.language, known.languages, now.languages)
    moved = Articles(now.id, outlet, now.published, language, outlets, languages)
    return Articles(**(_after(known, gone, moved) | {"outlets": outlets, "languages": languages}))


def _moved(
    places: NDArray[np.int32], known: tuple[str, ...], now: tuple[str, ...]
) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """Places among the names of ``now`` as places among all names, those that are known first."""
    names = {name: at for at, name in enumerate(known)}
    found = np.array([names.setdefault(each, len(names)) for each in now], dtype=np.int32)
    return found[places], tuple(names)


def _after(known: Any, gone: Ints, now: Any) -> dict[str, Any]:
    at = places(known.id, np.unique(np.concatenate([gone, now.id])))
    left = np.ones(len(known.id), dtype=bool)
    left[at[at >= 0]] = False
    into = np.searchsorted(known.id[left], now.id)
    found = {}
    for each in fields(known):
        old, new = getattr(known, each.name), getattr(now, each.name)
        if isinstance(old, np.ndarray):
            found[each.name] = np.insert(old[left], into, new)
    return found


# --- values -------------------------------------------------------------------------------------------


# A library from elsewhere may hold anything in any column of SQLite; one odd value must not hide the others.


def _ints(values: Sequence[Any]) -> Ints:
    """Ids; what is none is nobody's."""
    return np.array([each if type(each) is int else NOBODY for each in values], dtype=np.int64)


def _days(values: Sequence[Any]) -> NDArray[np.int32]:
    """Days; what is none of the calendar is not known."""
    known = [each if type(each) is int and EARLIEST <= each <= LATEST else NO_DAY for each in values]
    return np.array(known, dtype=np.int32)


def _codes(values: Sequence[Any], known: Mapping[str, int]) -> NDArray[np.int8]:
    """The place of each value; -1 for a word that is none of them."""
    return np.array([known.get(each, -1) for each in values], dtype=np.int8)
