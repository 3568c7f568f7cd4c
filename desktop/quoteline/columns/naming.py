"""The quotations of those with some names; and of some quotations, whose they are and how flagged."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np

from quoteline.columns.table import FLAGS, Columns, Ints, places

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


def all_flagged(columns: Columns, ids: Ints, flag: str) -> bool:
    """Whether each of these quotations is starred, confirmed, …; of none, nothing is."""
    bits = columns.quotations.flags[columns.has_ids(ids)] >> FLAGS.index(flag) & 1
    return bool(len(bits) and bits.all())
