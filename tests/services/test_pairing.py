"""Quotations of two extractions are paired by their letters: the best way, one to one, whatever overlaps."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Spans
from quoteline.services.pairing import SCALE, One
from quoteline.services.pairing import pairs as pairs_of

span = st.tuples(st.integers(0, 40), st.integers(1, 15)).map(lambda each: (each[0], each[0] + each[1]))
content = st.lists(span, min_size=1, max_size=3).map(tuple)
contents = st.lists(content, max_size=6)


def pairs(old: Sequence[Spans], new: Sequence[Spans], favour: Sequence[float] = ()) -> dict[int, int]:
    likes = favour or [0.0] * len(old)
    before = [One(each, (), like) for each, like in zip(old, likes, strict=True)]
    return pairs_of(before, [One(each) for each in new])


def letters(spans: Spans) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}


def share(one: Spans, other: Spans) -> int:
    """How much two share, of SCALE; 0 where they cannot be one."""
    a, b = letters(one), letters(other)
    if not a & b or 2 * len(a & b) < min(len(a), len(b)):
        return 0
    return max(1, SCALE * len(a & b) // len(a | b))


def best_sum(old: list[Spans], new: list[Spans]) -> int:
    """The greatest sum of shares of any pairing, by trying them all."""
    if len(old) > len(new):
        old, new = new, old
    ways = permutations(range(len(new)), len(old))
    return max(sum(share(old[one], new[other]) for one, other in enumerate(way)) for way in ways)


def test_a_quotation_that_grew_is_the_same_one() -> None:
    assert pairs([((10, 50),)], [((10, 70),)]) == {0: 0}


def test_less_than_half_of_either_is_another_quotation() -> None:
    assert pairs([((0, 40),)], [((21, 61),)]) == {}
    assert pairs([((0, 40),)], [((20, 60),)]) == {0: 0}


def test_nested_quotations_stay_with_themselves() -> None:
    whole, inner = ((0, 100),), ((40, 60),)
    assert pairs([whole, inner], [inner, whole]) == {0: 1, 1: 0}
    assert pairs([whole, inner], [whole]) == {0: 0}
    assert pairs([whole, inner], [inner]) == {0: 1}


def test_a_broken_quotation_is_found_again_by_its_parts() -> None:
    broken = ((0, 20), (40, 60))
    assert pairs([broken], [((0, 20), (40, 90))]) == {0: 0}
    assert pairs([((20, 40),)], [broken]) == {}  # it stands between the parts


def test_of_two_that_became_one_the_favoured_goes_on() -> None:
    first, second, joined = ((0, 50),), ((60, 100),), ((0, 50), (60, 100))
    assert pairs([first, second], [joined]) == {0: 0}
    assert pairs([first, second], [joined], [0.1, 0.25]) == {0: 1}


def test_of_several_in_the_same_words_each_is_found_again_by_its_marks() -> None:
    old = [One(((0, 9),), (mark,)) for mark in "abc"]
    new = [One(((0, 9),), (mark,)) for mark in "xcab"]
    assert pairs_of(old, new) == {1: 2, 2: 0, 3: 1}
    assert pairs_of(old, new[:2]) == {0: 0, 1: 2}


def test_what_has_no_letters_is_paired_with_nothing() -> None:
    assert pairs([(), ((5, 5),)], [(), ((5, 5),)]) == {}


def test_many_that_overlap_take_no_time() -> None:
    many = [((at, at + 3000),) for at in range(300)]
    begun = time.process_time()
    assert len(pairs(many, [((at, at + 3001),) for at in range(300)])) == 300
    far_apart = [((30 * at, 30 * at + 20),) for at in range(20_000)]
    assert len(pairs(far_apart, far_apart)) == 20_000
    assert time.process_time() - begun < 10 * slowness()


@given(contents, contents)
@settings(max_examples=300, deadline=None)
def test_each_pair_shares_half_and_nobody_is_paired_twice(old: list[Spans], new: list[Spans]) -> None:
    found = pairs(old, new)
    assert len(set(found.values())) == len(found)
    assert all(share(old[one], new[other]) for other, one in found.items())
    for other in set(range(len(new))) - set(found):  # nobody who could be paired is left over
        assert not any(share(old[one], new[other]) for one in set(range(len(old))) - set(found.values()))


@given(contents, contents)
@settings(max_examples=300, deadline=None)
def test_the_pairing_shares_the_most_once_the_same_letters_are_paired(
    old: list[Spans], new: list[Spans]
) -> None:
    found = pairs(old, new)
    same = {other for other, one in found.items() if letters(old[one]) == letters(new[other])}
    left_old = [old[one] for one in range(len(old)) if one not in {found[other] for other in same}]
    left_new = [new[other] for other in range(len(new)) if other not in same]
    assert not any(letters(one) == letters(other) for one in left_old for other in left_new)
    got = sum(share(old[one], new[other]) for other, one in found.items() if other not in same)
    assert got == best_sum(left_old, left_new)
