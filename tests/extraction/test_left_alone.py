"""What stands in marks and is nobody's speech is listed with its reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.extraction.left_alone import left_alone
from quoteline.extraction.lexicon import Lexicon


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("William “Bill” Hill went home.", "Bill", "nickname"),
        ("She read “The Old Harbour” on the train.", "The Old Harbour", "title"),
        ("The so-called “experts” went home.", "experts", "nobody said it"),
    ],
)
def test_the_reason_is_given(text: str, words: str, reason: str, lexicon: Lexicon) -> None:
    assert [(text[a:b], why) for (a, b), why in left_alone(text, lexicon)] == [(words, reason)]


def test_a_quotation_is_not_listed(lexicon: Lexicon) -> None:
    assert left_alone("“We agreed,” said Ada Moss.", lexicon) == []


@given(st.text(alphabet="“”‘’'\"Ab .,\n", max_size=60))
def test_no_text_raises(lexicon: Lexicon, text: str) -> None:
    for (start, stop), _ in left_alone(text, lexicon):
        assert 0 <= start < stop <= len(text)
