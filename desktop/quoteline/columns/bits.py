"""Sets of quotations as bits: how many two of them share is counted sixty-four at a time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from quoteline.columns.table import BASES, FLAGS, KINDS, PRECISIONS, Columns, Mask
from quoteline.domain import Basis, Kind, Precision

Bits = NDArray[np.uint64]


def packed(mask: Mask) -> Bits:
    """A mask as bits; what is left of the last sixty-four is not set."""
    held = np.zeros(-(-len(mask) // 64) * 8, dtype=np.uint8)
    bytes_ = np.packbits(mask)
    held[: len(bytes_)] = bytes_
    return held.view(np.uint64)


def shared(one: Bits, other: Bits) -> int:
    """How many are in both."""
    return int(np.bitwise_count(one & other).sum(dtype=np.int64))


def of_kinds(columns: Columns) -> dict[Kind, Bits]:
    """Which quotations are of each kind."""
    kind = columns.quotations.kind
    return columns.derived("kinds", lambda: {each: packed(kind == at) for at, each in enumerate(KINDS)})


def of_datings(columns: Columns) -> dict[tuple[Precision, Basis], Bits]:
    """Which statement dates are of each precision and basis that there are."""

    def find() -> dict[tuple[Precision, Basis], Bits]:
        wide, held = len(BASES) + 1, columns.quotations
        both = (held.precision + 1) * np.int8(wide) + held.basis + 1  # far below 127
        there = np.flatnonzero(np.bincount(both, minlength=1)).tolist()
        known = [each for each in there if each >= wide and each % wide]
        return {
            (PRECISIONS[each // wide - 1], BASES[each % wide - 1]): packed(both == each) for each in known
        }

    return columns.derived("datings", find)


def of_flags(columns: Columns) -> dict[str, Bits]:
    """Which quotations have each of FLAGS."""
    flags = columns.quotations.flags
    return columns.derived(
        "flags", lambda: {name: packed(flags & (1 << bit) != 0) for bit, name in enumerate(FLAGS)}
    )


def uncertain(columns: Columns, below: float) -> Bits:
    """Which quotations are less sure than this."""
    return columns.derived(("uncertain", below), lambda: packed(columns.quotations.confidence < below))
