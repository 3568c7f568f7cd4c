"""Words near a typed one are found all at once, and the likeliest slips cost least."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteline.search import spelling
from quoteline.search.slips import cost, with_other_keys
from quoteline.search.spelling import Neighbour, Spellings


def slips_between(one: str, other: str) -> int:
    """The usual table, letter by letter."""
    table = [[row + column for column in range(len(other) + 1)] for row in range(len(one) + 1)]
    for row in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            replaced = table[row - 1][column - 1] + (one[row - 1] != other[column - 1])
            least = min(table[row - 1][column] + 1, table[row][column - 1] + 1, replaced)
            if row > 1 and column > 1 and one[row - 2 : row] == other[column - 2 : column][::-1]:
                least = min(least, table[row - 2][column - 2] + 1)
            table[row][column] = least
    return table[-1][-1]


WORDS = st.text("abcdeяб\U0001f600", min_size=1, max_size=7)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=12), WORDS, st.integers(1, 3))
def test_all_words_that_near_are_found_and_no_other(words: list[str], typed: str, apart: int) -> None:
    lines = np.frombuffer("\n".join(words).encode("utf-32-le"), np.uint32)
    found = dict(spelling.among(lines, typed, apart))
    expected = {at: n for at, word in enumerate(words) if (n := slips_between(word, typed)) <= apart}
    assert found == expected


def test_empty_lines_are_no_words() -> None:
    lines = np.frombuffer("\na\n\nab\n".encode("utf-32-le"), np.uint32)
    assert spelling.among(lines, "a", 1) == [(1, 0), (3, 1)]


def test_names_are_found_with_how_often_they_count() -> None:
    names = Spellings({"ferrol": 12, "ferrel": 2, "özdal": 1, "": 5})
    assert sorted(names.near("ferol", 1), key=lambda each: each.word) == [Neighbour("ferrol", 12, 1)]
    assert {each.word for each in names.near("ferrlo", 2)} == {"ferrol", "ferrel"}
    assert names.near("özdla", 1) == [Neighbour("özdal", 1, 1)]
    assert (names.often("ferrol"), names.often("mill")) == (12, 0)
    assert Spellings({}).near("ferrol", 2) == []
    assert names.near("", 2) == names.near("x" * 1000, 2) == []


@pytest.mark.parametrize(
    ("typed", "likelier", "other"),
    [
        ("comittee", "committee", "comitteed"),  # one of two alike was missed
        ("teh", "the", "ten"),  # neighbours swapped
        ("seperate", "separate", "seporatt"),
        ("mikl", "milk", "mild"),
        ("hpuse", "house", "hause"),  # the key beside it
        ("bank", "bang", "rank"),  # the first letter is seldom wrong
    ],
)
def test_the_slips_that_hands_and_ears_make_cost_least(typed: str, likelier: str, other: str) -> None:
    assert cost(typed, likelier) < cost(typed, other)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Рфкищгк", "harbour"), ("ыеуфь", "steam"), ("rbtd", "киев"), ("mill 2", ""), ("привет!", ""), ("", "")],
)
def test_a_word_is_known_on_the_keyboard_of_the_other_script(typed: str, meant: str) -> None:
    assert with_other_keys(typed) == meant


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=12), st.text(max_size=12))
def test_only_the_word_itself_costs_nothing(typed: str, word: str) -> None:
    assert (cost(typed, word) == 0) == (typed == word)


def test_half_a_sign_is_near_nothing() -> None:
    assert Spellings({"mill": 1}).near("\ud800", 2) == []
