"""Where ids stand in a list, whatever their order and however far apart they lie."""

from __future__ import annotations

import random
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.columns.listing import Listing

IDS = st.lists(st.integers(0, 300) | st.integers(0, 2**62), unique=True, max_size=60)


@given(IDS, st.lists(st.integers(-5, 320) | st.integers(-(2**62), 2**62), max_size=20))
def test_places_are_those_one_would_count(ids: list[int], sought: list[int]) -> None:
    listed = Listing(ids)
    assert len(listed) == len(ids)
    assert [listed.place_of(each) for each in ids] == list(range(len(ids)))
    wanted = [*sought, *ids[:3], *ids[:1]]
    places = [place for place, one in enumerate(ids) if one in set(wanted)]
    assert listed.places_of(wanted) == places
    assert listed.listed(wanted) == [ids[place] for place in places]
    assert listed.holds_any(wanted) is bool(places)


@given(IDS, st.integers(0, 70), st.lists(st.integers(0, 320), max_size=9))
def test_the_next_of_some_is_found_round_the_end(ids: list[int], start: int, some: list[int]) -> None:
    places = [place for place, one in enumerate(ids) if one in some]
    after = [place for place in places if place >= start]
    assert Listing(ids).next_of(some, start) == next(iter(after or places), None)


def test_the_first_that_another_list_has_too_is_found_both_ways() -> None:
    before, left = Listing([5, 3, 9, 1, 7]), Listing([9, 7])
    assert before.first_of(left, 0, 5) == 9
    assert before.first_of(left, 3, 5) == 7
    assert before.first_of(left, 0, 5, backwards=True) == 7
    assert before.first_of(left, 0, 2) is None
    assert before.first_of(Listing(), 0, 5) is None


@pytest.mark.parametrize("apart", [1, 10**12])
def test_a_million_ids_are_asked_without_being_walked_through(apart: int) -> None:
    import time

    ids = array("q", [each * apart for each in random.Random(4).sample(range(1, 1_200_000), 1_000_000)])
    listed = Listing(ids)
    assert listed.ids is ids
    began = time.process_time()
    for place in range(0, 1_000_000, 10_000):
        assert listed.place_of(ids[place]) == place
    assert time.process_time() - began < 0.2 * slowness()  # counting through them takes a second and a half
