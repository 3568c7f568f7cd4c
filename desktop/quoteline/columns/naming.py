"""The quotations of those with some names, by the places that names have in the columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from quoteline.columns.table import Columns, Ints


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
