"""Ids are found whether they lie close together or far apart, and days sorted however far they reach."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from made_columns import columns_of, said

from quoteline.columns import orders
from quoteline.columns.table import NO_DAY, marked, places

some = st.lists(st.integers(0, 40) | st.integers(-(2**62), 2**62), max_size=60)
close = st.integers(0, 1000).flatmap(
    lambda start: st.integers(0, 30).map(lambda many: list(range(start, start + many)))
)


@given(some | close, some)
def test_the_place_of_each_id_is_told(among: list[int], wanted: list[int]) -> None:
    known = sorted(set(among))
    found = places(np.array(known, dtype=np.int64), np.array(wanted, dtype=np.int64))
    assert found.tolist() == [known.index(each) if each in known else -1 for each in wanted]


@given(close | some.map(lambda ids: sorted({abs(each) + 1 for each in ids})), some, st.data())
def test_those_with_one_of_some_ids_are_marked(
    known: list[int], asked: list[int], data: st.DataObject
) -> None:
    rows = data.draw(st.lists(said, min_size=len(known), max_size=len(known)))
    columns = columns_of(rows, known)
    wanted = [*asked, *known[::3]]
    found = columns.has_ids(np.array(wanted, dtype=np.int64))
    assert found.tolist() == [each in wanted for each in known]


@given(st.lists(st.none() | st.integers(-70_000, 70_000) | st.integers(0, 9), max_size=40), st.booleans())
def test_days_are_sorted_the_undated_last_and_equals_by_id(days: list[int | None], descending: bool) -> None:
    column = np.array([NO_DAY if day is None else day for day in days], dtype=np.int32)
    dated = sorted((at for at, day in enumerate(days) if day is not None), key=lambda at: (days[at], at))
    undated = [at for at, day in enumerate(days) if day is None]
    expected = [*dated[::-1], *undated[::-1]] if descending else [*dated, *undated]
    assert orders._by_day(column, descending).tolist() == expected


@given(st.integers(0, 700), st.sampled_from([0.0, 0.02, 0.05, 0.08, 0.2, 1.0]), st.integers(0, 2**32 - 1))
def test_what_a_mask_marks_is_told_however_scattered(length: int, share: float, seed: int) -> None:
    mask = np.random.default_rng(seed).random(length) < share
    assert marked(mask).tolist() == [place for place, wanted in enumerate(mask.tolist()) if wanted]
