"""The quotations of those with some names; and of some quotations, whose they are and how flagged."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np

from quoteline.columns.table import FLAGS, KINDS, NO_DAY, Columns, Ints, places
from quoteline.domain import Kind

STRETCH = 4096  # ids looked at in one go: the next article is mostly near


def quoted(columns: Columns) -> dict[int, int]:
    """All speakers that quotations are shown under: id to place among speakers."""
    at = np.unique(columns.whole[columns.whole >= 0])
    return dict(zip(columns.speakers.id[at].tolist(), at.tolist(), strict=True))


def said_by(columns: Columns, speakers: Sequence[int]) -> Ints:
    """The ids of what the speakers at these places said."""
    return columns.quotations.id[columns.said_by(np.array(speakers, dtype=np.int64))]


def printed_by(columns: Columns, outlets: Sequence[int]) -> Ints:
    """The ids of what the outlets at these places printed."""
    return columns.quotations.id[np.isin(columns.outlet, np.array(outlets, dtype=np.int32))]


def first_outside(columns: Columns, ids: array[int], article: int | None) -> int | None:
    """The first of ``ids`` that is not of an article; None where all of them are."""
    for start in range(0, len(ids), STRETCH):
        some = np.frombuffer(ids[start : start + STRETCH], dtype=np.int64)
        at = places(columns.quotations.id, some)
        other = (at >= 0) & (columns.quotations.article[at] != (-1 if article is None else article))
        if other.any():
            return int(some[int(other.argmax())])
    return None


def speakers_of(columns: Columns, ids: Ints) -> list[int | None]:
    """Whom these quotations are shown as said by; None, once, where nobody with a name is."""
    whole = np.unique(columns.whole[columns.has_ids(ids)])
    named: list[int | None] = columns.speakers.id[whole[whole >= 0]].tolist()
    return named if len(named) == len(whole) else [*named, None]


def outlets_of(columns: Columns, ids: Ints) -> list[str]:
    """The outlets that printed these quotations, each once."""
    return [columns.articles.outlets[at] for at in np.unique(columns.outlet[columns.has_ids(ids)])]


def kinds_of(columns: Columns, ids: Ints) -> list[Kind]:
    """The kinds of these quotations, each once; one that is no kind of ours is left out."""
    found = np.unique(columns.quotations.kind[columns.has_ids(ids)])
    return [KINDS[at] for at in found if at >= 0]


def days_of(columns: Columns, ids: Ints) -> tuple[int, int] | None:
    """The first and the last day on which these quotations were said; None where all are undated."""
    mask = columns.has_ids(ids) & (columns.quotations.first != NO_DAY)
    if not mask.any():
        return None
    return int(columns.quotations.first[mask].min()), int(columns.quotations.last[mask].max())


def all_flagged(columns: Columns, ids: Ints, flag: str) -> bool:
    """Whether each of these quotations is starred, confirmed, …; of none, nothing is."""
    bits = columns.quotations.flags[columns.has_ids(ids)] >> FLAGS.index(flag) & 1
    return bool(len(bits) and bits.all())
