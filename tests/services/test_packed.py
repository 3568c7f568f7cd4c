"""Packed quotations are the same quotations, however one asks for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import Kind, Quotation
from quoteline.services.packed import Packed

packs = st.lists(st.integers(0, 5), max_size=8)
places = st.one_of(st.none(), st.integers(-30, 30))


def quotations(count: int, begin: int) -> tuple[Quotation, ...]:
    return tuple(Quotation(Kind.DIRECT, ((begin + n, begin + n + 1),)) for n in range(count))


def made(counts: list[int]) -> tuple[Packed, tuple[Quotation, ...]]:
    some = [quotations(count, 10 * number) for number, count in enumerate(counts)]
    return Packed.joined(map(Packed.of, some)), tuple(each for one in some for each in one)


@given(packs, places, places, st.sampled_from([None, 1, 2, -1]))
def test_a_stretch_of_them_is_what_a_stretch_of_the_unpacked_is(counts, start, stop, step) -> None:
    packed, plain = made(counts)
    assert len(packed) == len(plain)
    assert tuple(packed) == plain
    assert packed[start:stop:step] == plain[start:stop:step]


@given(packs)
def test_each_of_them_stands_in_its_place(counts) -> None:
    packed, plain = made(counts)
    assert [packed[n] for n in range(-len(plain), len(plain))] == [*plain, *plain]
    with pytest.raises(IndexError):
        packed[len(plain)]
