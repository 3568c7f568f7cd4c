"""Columns of a few invented quotations, for tests that count them one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from hypothesis import strategies as st

from quoteline.columns.table import NO_DAY, Articles, Columns, Quotations, Speakers, Tags

OUTLETS = ("", "Herald", "Courier")


@dataclass(frozen=True)
class Said:
    """A quotation: who said it (0: nobody), in which outlet, when, and how surely."""

    speaker: int
    outlet: int
    days: tuple[int, int] | None
    published: int | None
    kind: int
    precision: int
    basis: int
    confidence: float
    flags: int


days = st.integers(-3, 40) | st.sampled_from([-719_162, 20_000, 20_001, 2_932_896])
spans = (
    st.none() | st.tuples(days, days).map(lambda both: (min(both), max(both))) | days.map(lambda d: (d, d))
)
said = st.builds(
    Said,
    st.integers(0, 4),
    st.integers(0, len(OUTLETS) - 1),
    spans,
    st.none() | days,
    st.integers(-1, 2),
    st.integers(-1, 5),
    st.integers(-1, 3),
    st.sampled_from([0.1, 0.5, 0.9]),
    st.integers(0, 63),
)


def columns_of(rows: Sequence[Said], ids: Sequence[int] | None = None) -> Columns:
    """Columns that hold these, each in an article of its own."""
    number = np.arange(1, len(rows) + 1, dtype=np.int64)
    published = [NO_DAY if row.published is None else row.published for row in rows]
    quotations = Quotations(
        id=number if ids is None else np.array(ids, dtype=np.int64),
        article=number,
        speaker=np.array([row.speaker or -1 for row in rows], dtype=np.int64),
        first=np.array([NO_DAY if row.days is None else row.days[0] for row in rows], dtype=np.int32),
        last=np.array([NO_DAY if row.days is None else row.days[1] for row in rows], dtype=np.int32),
        published=np.array(published, dtype=np.int32),
        kind=np.array([row.kind for row in rows], dtype=np.int8),
        precision=np.array([row.precision for row in rows], dtype=np.int8),
        basis=np.array([row.basis for row in rows], dtype=np.int8),
        confidence=np.array([row.confidence for row in rows], dtype=np.float64),
        flags=np.array([row.flags for row in rows], dtype=np.uint8),
    )
    articles = Articles(
        id=number,
        outlet=np.array([row.outlet for row in rows], dtype=np.int32),
        published=np.array(published, dtype=np.int32),
        language=np.zeros(len(rows), dtype=np.int32),
        outlets=OUTLETS,
        languages=("",),
    )
    speakers = Speakers(np.array([1, 2, 3, 4]), np.array([1, 2, 3, 3]))  # the fourth is shown as the third
    return Columns(
        quotations, speakers, articles, Tags(np.zeros(0, np.int64), np.zeros(0, dtype=np.int32), ())
    )
