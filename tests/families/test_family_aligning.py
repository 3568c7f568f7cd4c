"""A printing is laid beside the longest form where it belongs, in time that does not explode."""

import time

from hypothesis import given
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.families.aligning import align

LONG_TEXT = (
    "we have waited for nine years and we will not wait a tenth because the harbour is silting up"
    " and the ferries sit on the mud at every low tide while the council counts its paper clips"
)
LONG = LONG_TEXT.split()


def same(one: list[str], other: list[str]) -> list[list[str]]:
    return [one[start : start + length] for start, _, length in align(one, other)]


def test_a_fragment_lies_where_it_stands_in_a_long_statement() -> None:
    fragment = ["the", "ferries", "sit", "on", "the", "mud"]
    assert align(fragment, LONG) == [(0, LONG.index("ferries") - 1, 6)]


def test_a_frequent_word_far_from_the_others_is_no_part_of_a_fragment() -> None:
    fragment = ["we", "wait", "and", "the", "council", "counts", "its", "paper", "clips"]
    assert same(fragment, LONG) == [["the", "council", "counts", "its", "paper", "clips"]]


def test_changed_and_left_out_words_lie_between_the_same() -> None:
    printing = ["we", "waited", "for", "nine", "years", "and", "we", "shall", "not", "wait", "a", "tenth"]
    assert same(printing, LONG) == [
        ["we"],
        ["waited", "for", "nine", "years", "and", "we"],
        ["not", "wait", "a", "tenth"],
    ]


def test_printings_without_a_word_in_common_have_nothing_beside_each_other() -> None:
    assert align(["a", "b", "c", "d"], ["e", "f", "g"]) == []


@given(st.lists(st.sampled_from("abcdef"), max_size=40), st.lists(st.sampled_from("abcdef"), max_size=40))
def test_blocks_hold_the_same_words_and_follow_each_other_in_both(one: list[str], other: list[str]) -> None:
    i = j = 0
    for start, place, length in align(one, other):
        assert length > 0
        assert start >= i
        assert place >= j
        assert one[start : start + length] == other[place : place + length]
        i, j = start + length, place + length


@given(st.lists(st.text("abcdefghij", min_size=1, max_size=3), min_size=1, max_size=30))
def test_what_is_the_same_lies_beside_itself(words: list[str]) -> None:
    assert sum(length for *_, length in align(words, words)) == len(words)


def test_long_printings_of_one_repeated_word_take_no_time() -> None:
    started = time.process_time()
    align(["no"] * 3_000, ["no"] * 2_999)
    align(["no", "way"] * 1_500, ["way", "so"] * 1_500)
    assert time.process_time() - started < 5 * slowness()
