"""Words like a pattern, words near a word, and words in a row."""

import re
from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from quoteline.search.lexicon import Lexicon, letters_apart
from quoteline.search.rows import rows, stand_in_a_row

WORDS = st.lists(st.text(alphabet="abc", min_size=1, max_size=6), max_size=12, unique=True)


@given(WORDS, st.text(alphabet="abc*?", min_size=1, max_size=8))
def test_a_pattern_finds_the_words_that_a_plain_reading_finds(words: list[str], pattern: str) -> None:
    plain = re.compile("".join({"*": ".*", "?": "."}.get(sign, sign) for sign in pattern))
    assert Lexicon(words).like(pattern) == [word for word in words if plain.fullmatch(word)]


@given(WORDS, st.text(alphabet="abc", max_size=6), st.integers(1, 2))
def test_near_words_are_so_many_letters_away(words: list[str], word: str, distance: int) -> None:
    near = sorted(each for each in words if each in _variants(word, distance))
    assert Lexicon(words).near(word, distance) == near


def _variants(word: str, distance: int) -> set[str]:
    found = {word}
    for _ in range(distance):
        for each in list(found):
            for at in range(len(each) + 1):
                found |= {each[:at] + letter + each[at:] for letter in "abc"}
                found |= {each[:at] + letter + each[at + 1 :] for letter in ("", *"abc")}
    return found


def test_counting_letters_stops_where_it_no_longer_matters() -> None:
    assert letters_apart("kitten", "sitting", 3) == 3
    assert letters_apart("kitten", "sitting", 2) == 3
    assert letters_apart("a", "a" * 50, 2) == 3


@given(
    st.lists(st.sets(st.integers(0, 9), max_size=5).map(sorted), min_size=1, max_size=3), st.integers(0, 3)
)
def test_rows_are_found_wherever_there_are_any(places: list[list[int]], slop: int) -> None:
    plain = [
        row
        for row in product(*places)
        if all(one < other for one, other in pairwise(row)) and row[-1] - row[0] + 1 <= len(row) + slop
    ]
    found = list(rows(places, slop))
    assert set(found) <= set(plain)
    assert {row[0] for row in found} == {row[0] for row in plain}
    assert stand_in_a_row(places, slop) == bool(plain)


def test_a_row_needs_every_word() -> None:
    assert list(rows([[1], []], 5)) == []
    assert list(rows([], 0)) == []
