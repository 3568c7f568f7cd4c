"""Several masks that must all hold: what each finds alone, and what all the others find without it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from quoteline.columns.table import Mask


@dataclass(frozen=True, slots=True)
class Together:
    """``total``: where all hold; for each mask ``alone``: where it does, ``without``: where all others do."""

    total: int
    alone: tuple[int, ...]
    without: tuple[int, ...]


def together(masks: Sequence[Mask], count: int) -> Together:
    """Count masks over ``count`` places, in one walk over each, however many there are."""
    failing = np.zeros(count, np.int32)
    for each in masks:
        failing += ~each
    total, one = int(np.count_nonzero(failing == 0)), failing == 1
    alone = tuple(int(np.count_nonzero(each)) for each in masks)
    return Together(total, alone, tuple(total + int(np.count_nonzero(one & ~each)) for each in masks))
