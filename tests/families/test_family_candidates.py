"""Printings with a run of words in common find each other, however many there are."""

import time

from hypothesis import given
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Kind
from quoteline.families.candidates import FREQUENT, MOST, Postings
from quoteline.families.fingerprints import RUN, SPREAD, of_printing, runs, thinned
from quoteline.families.words import worded


def test_runs_are_the_same_wherever_they_stand_and_in_every_process() -> None:
    words = ["the", "herons", "will", "come", "back"]
    assert runs(["so", *words], 4)[1:] == runs(words, 4)
    assert len(set(runs(words, 4))) == 2
    assert runs(["a", "b", "c", "d"], 4) == [2037267298498481516]


@given(st.lists(st.integers(0, 30), min_size=SPREAD, max_size=40))
def test_of_so_many_neighbours_one_is_kept(numbers: list[int]) -> None:
    kept = thinned(numbers, SPREAD)
    for start in range(len(numbers) - SPREAD + 1):
        assert kept & set(numbers[start : start + SPREAD])


def test_a_fragment_of_four_quoted_words_is_a_candidate() -> None:
    postings = Postings()
    long = of_printing(worded("and so the herons of Tarn Meadow will come back in spring", Kind.DIRECT))
    short = of_printing(worded("that “herons of Tarn Meadow” matter", Kind.MIXED))
    postings.add(1, long)
    postings.add(2, short)
    assert postings.candidates(2, short) == [1]
    assert RUN == 4


def test_ten_thousand_printings_of_nearly_the_same_are_compared_with_few_each() -> None:
    started = time.process_time()
    postings = Postings()
    every = {number: of_printing(worded(f"the same words for all of them {number}", Kind.DIRECT))
             for number in range(10_000)}  # fmt: skip
    for number, found in every.items():
        postings.add(number, found)
    assert all(0 < len(postings.candidates(number, found)) <= MOST for number, found in every.items())
    assert time.process_time() - started < 10 * slowness()
    assert len(postings.holding(next(iter(every[0])), 0)) < FREQUENT


def test_things_with_too_small_a_part_in_common_are_no_candidates() -> None:
    postings = Postings()
    postings.add(1, {1, 2, 3, 4, 5, 6, 7, 8})
    postings.add(2, {8, 9, 10, 11, 12, 13, 14, 15})
    assert postings.candidates(1, {1, 2, 3, 4, 5, 6, 7, 8}) == [2]
    assert postings.candidates(1, {1, 2, 3, 4, 5, 6, 7, 8}, least=0.2) == []
