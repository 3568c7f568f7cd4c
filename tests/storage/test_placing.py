"""Words that were kept stand where they did, stand elsewhere, or stand nowhere; nothing else is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.storage.placing import Place, Standing, inside, place

TEXT = "She said: the mill stays open. The roof is new. Later she said: the mill stays open."
WORDS = "the mill stays open"
FIRST, LAST = TEXT.index(WORDS), TEXT.rindex(WORDS)


def span(start: int) -> tuple[int, int]:
    return start, start + len(WORDS)


def test_words_in_their_place_are_exact() -> None:
    assert place(TEXT, (span(LAST),), WORDS) == Place(Standing.EXACT, (span(LAST),))


@pytest.mark.parametrize(("stood", "found"), [(0, FIRST), (FIRST + 3, FIRST), (LAST - 5, LAST), (900, LAST)])
def test_words_elsewhere_are_found_where_they_are_nearest(stood: int, found: int) -> None:
    assert place(TEXT, (span(stood),), WORDS) == Place(Standing.MOVED, (span(found),))


def test_words_that_are_gone_are_missing() -> None:
    assert place(TEXT, (span(FIRST),), "the mill closes") == Place(Standing.MISSING, ())
    assert place("", (span(FIRST),), WORDS).standing is Standing.MISSING
    assert place(TEXT, ((3, 9),), "").standing is Standing.MISSING


def test_parts_are_found_in_their_order_only() -> None:
    moved = place(TEXT, ((0, 3), (5, 9)), "the mill … is new")
    assert [TEXT[a:b] for a, b in moved.now] == ["the mill", "is new"]
    assert place(TEXT, ((0, 3), (5, 9)), "Later … She said").standing is Standing.MISSING


def test_parts_further_back_are_found_when_the_nearest_first_part_has_nothing_behind_it() -> None:
    moved = place(TEXT, ((LAST, LAST + 3), (LAST + 4, LAST + 9)), "the mill … The roof")
    assert moved.now[0] == (FIRST, FIRST + len("the mill"))


def test_an_ellipsis_that_the_newspaper_printed_is_one_part() -> None:
    text = "He said “we … shall see” and left."
    assert place(text, ((0, 14),), "we … shall see").now == ((9, 23),)


@pytest.mark.parametrize("spans", [((-3, 2),), ((5, 5),), ((9, 3),), ((0, 9_999),)])
def test_a_span_outside_the_text_is_never_exact(spans: tuple[tuple[int, int], ...]) -> None:
    assert not inside(TEXT, spans)
    assert place(TEXT, spans, WORDS).standing is Standing.MOVED


PLACES = st.lists(st.tuples(st.integers(-5, 30), st.integers(-5, 30)), max_size=3).map(tuple)


@given(st.text("ab …", max_size=30), PLACES, st.text("ab …", max_size=8))
def test_what_is_told_is_true_of_any_text(text: str, spans: tuple[tuple[int, int], ...], words: str) -> None:
    told = place(text, spans, words)
    if told.standing is Standing.MISSING:
        assert told.now == ()
        assert words not in text or not words or len(spans) > 1
    else:
        assert " … ".join(text[a:b] for a, b in told.now) == words
        assert (told.now == spans) is (told.standing is Standing.EXACT)
