"""Letters are found in a text as a search folds them, and where they are found the text can be marked."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.search.finding import found_in
from quoteline.search.folding import fold

TEXT = "Él Müller’s boat — the “Œuvre” — sailed;\r\nno 🚢 in STRASSE or Straße. Cafe\u0301, she said. “Oh.”"


def found(letters: str) -> list[str]:
    return [TEXT[start:end] for start, end in found_in(TEXT, letters)]


@pytest.mark.parametrize(
    ("letters", "words"),
    [
        ("muller", ["Müller"]),
        ("LER’S B", ["ler’s b"]),
        ("boat the oeuvre", ["boat — the “Œuvre"]),
        ("strasse", ["STRASSE", "Straße"]),
        ("café", ["Cafe\u0301"]),
        ("sailed no", ["sailed;\r\nno"]),
        ("in", ["in"]),
        ("“", ["“", "“"]),
        ("🚢", ["🚢"]),
        ("lighthouse", []),
        ("", []),
        ("  ", []),
    ],
)
def test_case_accents_and_marks_do_not_count(letters: str, words: list[str]) -> None:
    assert found(letters) == words


def test_letters_within_a_word_are_found() -> None:
    assert found("aile") == ["aile"]


@given(st.text(max_size=80), st.text(max_size=6))
def test_what_is_found_lies_in_the_text_in_order_and_folds_to_what_was_sought(text: str, sought: str) -> None:
    spans = found_in(text, sought)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert not edges or (edges[0] >= 0 and edges[-1] <= len(text))
    for start, end in spans:
        assert start < end
        if fold(sought).split():
            assert "".join(fold(sought).split()) in "".join(fold(text[start:end]).split())


def test_a_text_of_megabytes_is_looked_through_in_a_moment() -> None:
    text = ("é " * 40 + "a" * 40 + ", ") * 20_000
    began = time.process_time()
    assert len(found_in(text, "a e")) == 19_999
    assert time.process_time() - began < 5 * slowness()
