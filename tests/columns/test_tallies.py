"""What is counted by numbers of spans and lanes is what one counts quotation by quotation."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_columns import Said, columns_of, said

from quoteline.columns import company, counts, orders, spans, tallies
from quoteline.columns.counts import Chosen
from quoteline.domain import Axis

rows_and_mask = st.lists(said, max_size=40).flatmap(
    lambda rows: st.tuples(st.just(rows), st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
)
axes = st.sampled_from(Axis)


def chosen_of(rows: list[Said], mask: list[bool]) -> tuple[Chosen, list[Said]]:
    left = [row for row, wanted in zip(rows, mask, strict=True) if wanted]
    return Chosen(columns_of(rows), np.array(mask, dtype=bool)), left


def days_of(row: Said, axis: Axis) -> tuple[int, int] | None:
    if axis is Axis.PUBLISHED:
        return None if row.published is None else (row.published, row.published)
    return row.days


def key_of(row: Said, lanes: str) -> int:
    """The place in the column: of a speaker as shown, an outlet, a kind."""
    speaker = min(row.speaker, 3) - 1
    return {"speaker": speaker, "outlet": row.outlet, "kind": row.kind}[lanes]


@pytest.mark.parametrize("wide", [spans.WIDE, 0])
@given(rows_and_mask, axes)
def test_each_quotation_has_the_number_of_its_days(
    wide: int, given: tuple[list[Said], list[bool]], axis: Axis
) -> None:
    rows, _ = given
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spans, "WIDE", wide)  # 0: as where days lie centuries apart
        found = spans.spans_of(columns_of(rows), axis)
    pairs = list(zip(found.first.tolist(), found.last.tolist(), strict=True))
    assert pairs == sorted({days for row in rows if (days := days_of(row, axis)) is not None})
    told = [pairs[number] if number < len(pairs) else None for number in found.number.tolist()]
    assert told == [days_of(row, axis) for row in rows]


@given(rows_and_mask, axes)
def test_days_are_counted_each_once(given: tuple[list[Said], list[bool]], axis: Axis) -> None:
    chosen, left = chosen_of(*given)
    expected = Counter(days_of(row, axis) for row in left)
    undated = expected.pop(None, 0)
    found = company.days(chosen, axis)
    assert [each for each in found if each[0] is not None] == [
        (*days, count) for days, count in sorted(expected.items())
    ]
    assert counts.undated(chosen, axis) == undated == sum(count for first, _, count in found if first is None)
    extent = (min(first for first, _ in expected), max(last for _, last in expected)) if expected else None
    assert counts.extent(chosen, axis) == extent


@pytest.mark.parametrize("dense", [tallies.DENSE, 0])
@given(
    rows_and_mask, axes, st.sampled_from(["speaker", "outlet", "kind"]), st.permutations([-1, 0, 1, 2, 99])
)
def test_lanes_hold_what_is_theirs_and_the_last_one_the_rest(
    dense: int, given: tuple[list[Said], list[bool]], axis: Axis, lanes: str, keys: list[int]
) -> None:
    chosen, left = chosen_of(*given)
    wanted = keys[:3]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tallies, "DENSE", dense)  # 0: counted by sorting, as where there are too many numbers
        held = tallies.tally(chosen, axis, lanes, wanted)
    lane_of = [wanted.index(key) if (key := key_of(row, lanes)) in wanted else 3 for row in left]
    dated = Counter(
        (lane, *days) for lane, row in zip(lane_of, left, strict=True) if (days := days_of(row, axis))
    )
    found = zip(*(each.tolist() for each in (held.lane, held.first, held.last, held.count)), strict=True)
    assert {each[:3]: each[3] for each in found} == dated
    undated = Counter(lane for lane, row in zip(lane_of, left, strict=True) if days_of(row, axis) is None)
    assert held.undated.tolist() == [undated[lane] for lane in range(4)]
    for many in range(4):
        fewer, alone = tallies.folded(held, many), tallies.tally(chosen, axis, lanes, wanted[:many])
        assert [each.tolist() for each in (fewer.lane, fewer.span, fewer.count, fewer.undated)] == [
            each.tolist() for each in (alone.lane, alone.span, alone.count, alone.undated)
        ]
    told = Counter(key_of(row, lanes) for row in left)
    assert tallies.how_many(chosen, lanes, keys) == [(key, told[key]) for key in keys]
    del told[-1]
    ranked = sorted(told.items(), key=lambda each: (-each[1], each[0]))
    assert tallies.most(chosen, lanes, 2) == ranked[:2]


@given(rows_and_mask, axes, st.lists(st.integers(-5, 45), min_size=2, max_size=6, unique=True))
def test_bins_count_what_surely_lies_in_them(
    given: tuple[list[Said], list[bool]], axis: Axis, edges: list[int]
) -> None:
    chosen, left = chosen_of(*given)
    edges = sorted(edges)
    held = tallies.tally(chosen, axis, "kind", [0])
    found = tallies.binned(held, 2, np.array(edges))
    expected, loose, wide = np.zeros((2, len(edges) - 1), int), np.zeros((2, len(edges) - 1), int), Counter()
    for row in left:
        if (days := days_of(row, axis)) is None:
            continue
        lane, (first, last) = int(row.kind != 0), days
        inside = [n for n in range(len(edges) - 1) if edges[n] <= first and last < edges[n + 1]]
        for number in inside:
            expected[lane, number] += 1
            loose[lane, number] += last > first
        if not inside and first < edges[-1] and last >= edges[0]:
            wide[lane, first, last] += 1
    assert found.counts.tolist() == expected.tolist()
    assert found.imprecise.tolist() == loose.tolist()
    assert {each[:3]: each[3] for each in found.wide} == wide


@given(
    rows_and_mask,
    st.sampled_from(["said", "published", "added", "kind", "starred", "confidence"]),
    st.booleans(),
)
def test_what_is_chosen_stays_in_the_order_of_all(
    given: tuple[list[Said], list[bool]], by: str, descending: bool
) -> None:
    rows, mask = given
    whole = orders.order(columns_of(rows), by, descending)
    assert whole is not None
    some = orders.some(whole, np.array(mask, dtype=bool))
    assert some.tolist() == [place for place in whole.tolist() if mask[place]]


@given(st.lists(st.integers(0, 3), min_size=1, max_size=60), st.integers(0, 5))
def test_the_most_frequent_of_many_are_those_of_all_in_order(numbers: list[int], count: int) -> None:
    class Counted:
        def counted(self, lanes: str) -> np.ndarray:
            return np.array([0, *numbers])

    ranked = sorted(((key, n) for key, n in enumerate(numbers) if n), key=lambda each: (-each[1], each[0]))
    assert tallies.most(Counted(), "speaker", count) == ranked[:count]  # type: ignore[arg-type]  # all it asks for
