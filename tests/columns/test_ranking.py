"""Ids are put in order by what they earn, however they are numbered."""

from __future__ import annotations

import numpy as np
import pytest

from quoteline.columns.ranking import best_first

STRANGE = 1 << 40  # a table of so many ids would take terabytes


@pytest.mark.parametrize("number", [lambda id: id, lambda id: id * STRANGE, lambda id: id - 6])
def test_the_best_come_first_and_equals_as_they_come(number) -> None:
    asked = np.array([number(id) for id in (7, 3, 9, 1, 4)], np.int64)
    ids = np.array([number(id) for id in (4, 9, 3, 2, 12)], np.int64)
    ordered = best_first(asked, ids, np.array([0.5, 2.25, 0.5, 9.0, 8.0]))
    assert ordered.tolist() == [number(id) for id in (9, 3, 4, 7, 1)]


def test_a_random_order_is_the_same_far_apart_and_close_together() -> None:
    chance = np.random.default_rng(5)
    asked, ids = (chance.permutation(3000)[:2000].astype(np.int64) for _ in range(2))
    scores = chance.integers(0, 40, 2000) / 7
    close = best_first(asked, ids, scores)
    far = best_first(asked * STRANGE, ids * STRANGE, scores)
    assert far.tolist() == (close * STRANGE).tolist()


def test_where_nothing_earns_anything_all_stay_as_they_come() -> None:
    nothing = np.empty(0, np.int64)
    assert best_first(np.array([3, 1, 2]), nothing, np.empty(0)).tolist() == [3, 1, 2]
    assert best_first(nothing, np.array([3]), np.array([1.0])).tolist() == []
