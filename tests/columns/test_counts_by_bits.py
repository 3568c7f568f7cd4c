"""Counts of facets by bits and by spans are those that one counts quotation by quotation."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from made_columns import OUTLETS, Said, columns_of, said

from quoteline.columns import bits, counts, facets
from quoteline.columns.counts import Chosen
from quoteline.columns.table import BASES, FLAGS, KINDS, PRECISIONS
from quoteline.domain import Axis

rows_and_mask = st.lists(said, max_size=150).flatmap(
    lambda rows: st.tuples(st.just(rows), st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
)


def row_days(row: Said, axis: Axis) -> tuple[int, int] | None:
    if axis is Axis.PUBLISHED:
        return None if row.published is None else (row.published, row.published)
    return row.days


@given(rows_and_mask)
def test_each_value_has_as_many_as_one_counts(given: tuple[list[Said], list[bool]]) -> None:
    rows, mask = given
    left = [row for row, wanted in zip(rows, mask, strict=True) if wanted]
    chosen = Chosen(columns_of(rows), np.array(mask, dtype=bool))
    kinds = Counter(row.kind for row in left)
    assert counts.by_kind(chosen) == {kind: kinds[at] for at, kind in enumerate(KINDS)}
    dated = Counter(
        (PRECISIONS[row.precision], BASES[row.basis]) for row in left if row.precision >= 0 <= row.basis
    )
    assert {each[:2]: each[2] for each in counts.by_precision_and_basis(chosen)} == dated
    flags = {name: sum(row.flags >> bit & 1 for row in left) for bit, name in enumerate(FLAGS)}
    flags["uncertain"] = sum(row.confidence < 0.5 for row in left)
    assert counts.by_flag(chosen, 0.5) == flags
    outlets = Counter(OUTLETS[row.outlet] for row in left)
    assert dict(counts.by_outlet(chosen)) == outlets
    speakers = Counter(min(row.speaker, 3) for row in left)
    ids, numbers, nobody = counts.by_speaker(chosen)
    assert dict(zip(ids.tolist(), numbers.tolist(), strict=True)) | {0: nobody} == speakers | {0: nobody}
    assert nobody == speakers[0]
    assert facets.of_speakers(chosen, [3, 9, 1]) == [speakers[3], 0, speakers[1]]


@given(
    rows_and_mask, st.sampled_from(Axis), st.lists(st.integers(-5, 45), min_size=2, max_size=5, unique=True)
)
def test_what_spans_several_periods_counts_in_each(
    given: tuple[list[Said], list[bool]], axis: Axis, edges: list[int]
) -> None:
    rows, mask = given
    edges = sorted(edges)
    chosen = Chosen(columns_of(rows), np.array(mask, dtype=bool))
    days = [row_days(row, axis) for row, wanted in zip(rows, mask, strict=True) if wanted]
    expected = [
        sum(each[0] < end and each[1] >= start for each in days if each is not None)
        for start, end in pairwise(edges)
    ]
    assert facets.overlapping(chosen, axis, np.array(edges)) == expected


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=300))
def test_what_two_sets_share_is_counted(both: list[tuple[bool, bool]]) -> None:
    one, other = (np.array([each[at] for each in both], dtype=bool) for at in (0, 1))
    assert bits.shared(bits.packed(one), bits.packed(other)) == sum(a and b for a, b in both)
