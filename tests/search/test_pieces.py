"""A text as long as a book is looked through in pieces, which find what one go finds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import AnyOf, Near, Phrase, Word
from quoteline.search import drafting, pieces, snippets
from quoteline.search.finding import found_in
from quoteline.search.folding import words
from quoteline.services import article_search

TEXT = "".join(f"The ferry {n} left the quay. Nobody saw\nthe mill burn that day.\n\n" for n in range(80))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("LONG", 1_000), ("PIECE", 600), ("BEYOND", 100), ("NEAR", 200)):
        monkeypatch.setattr(pieces, name, size)
    monkeypatch.setattr(snippets, "LONG", 1_000)


@pytest.mark.parametrize(
    "condition",
    [
        Word("quay"),
        Word("77"),
        Word("zeppelin"),
        Phrase(("saw", "the", "mill")),
        AnyOf((Word("zeppelin"), Phrase(("that", "day", "the", "ferry")))),
        Near((Word("ferry"), Word("quay")), 3),
    ],
    ids=str,
)
def test_pieces_mark_what_the_whole_marks(condition, monkeypatch, request):
    whole = snippets.marks(condition, TEXT)
    request.getfixturevalue("small")
    assert snippets.marks(condition, TEXT) == whole


def test_of_a_long_text_no_more_is_marked_than_anybody_walks_through(small, monkeypatch):
    monkeypatch.setattr(snippets, "MOST", 7)
    assert len(snippets.marks(Word("ferry"), TEXT)) == 7


def test_letters_are_found_across_pieces_as_in_one(monkeypatch, request):
    whole = found_in(TEXT, "quay nobody")
    request.getfixturevalue("small")
    assert article_search.found_in(TEXT, "quay nobody") == whole
    assert len(whole) == 80


@given(st.text(alphabet="ab \n’éß“", max_size=400))
def test_pieces_lie_side_by_side(text):
    with pytest.MonkeyPatch.context() as patch:
        for name, size in (("LONG", 50), ("PIECE", 30), ("NEAR", 10)):
            patch.setattr(pieces, name, size)
        cut = list(pieces.pieces(text))
    assert "".join(text[start:stop] for start, stop in cut) == text
    assert all(stop - start <= 50 for start, stop in cut)


def test_an_index_is_the_same_whether_a_text_was_taken_in_pieces(monkeypatch, request, tmp_path: Path):
    def written(name: str) -> bytes:
        draft = drafting.Draft()
        draft.add("1", "body", TEXT, 1)
        draft.add("1", "quote", "Nobody saw", 2)
        draft.write(tmp_path / name)
        return (tmp_path / name).read_bytes()

    whole = written("whole")
    request.getfixturevalue("small")
    assert written("pieces") == whole
    assert len(words(TEXT)) > 800
