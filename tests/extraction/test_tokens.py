"""Texts become blocks, and blocks tokens that keep their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.extraction.misread import readable
from quoteline.extraction.tokens import LONGEST_BLOCK, Block, blocks


def words(text: str) -> list[str]:
    return [word for block in blocks(text) for word in block.words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada's well-known aide", ["Ada's", "well-known", "aide"]),
        ("the U.S. plan", ["the", "U.S.", "plan"]),
        ("1,200 in 3.5 days", ["1,200", "in", "3.5", "days"]),
        ("''We won,''", ["''", "We", "won", ",", "''"]),
        ("wait... no", ["wait", "...", "no"]),
        ("(D-R.I.), said", ["(", "D-R.I.", ")", ",", "said"]),
    ],
)
def test_words_keep_apostrophes_hyphens_and_inner_points(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_empty_lines_make_no_block() -> None:
    assert [block.words for block in blocks("One.\n\n \r\nTwo.")] == [["One", "."], ["Two", "."]]


def test_a_paragraph_beyond_the_limit_is_cut_behind_a_sentence() -> None:
    sentence = "The town waits. "
    cut = list(blocks(sentence * 2000))
    assert len(cut) == 2
    assert cut[0].stop <= LONGEST_BLOCK
    assert cut[0].words[-1] == "."


@given(st.text(max_size=300))
def test_every_token_stands_where_it_says(text: str) -> None:
    seen, plain = 0, readable(text)
    for block in blocks(text):
        assert isinstance(block, Block)
        for word, start, stop in zip(block.words, block.starts, block.ends, strict=True):
            assert plain[start:stop] == word
            assert start >= seen
            seen = stop
    assert sum(character.isalnum() for character in plain) == sum(
        character.isalnum() for word in words(text) for character in word
    )


def test_lines_wrapped_at_a_width_are_one_paragraph() -> None:
    line = "The council met again in the old town hall on the quay and heard that the"
    paragraph = "\n".join([line, line, line, "town would have to wait."])
    assert len(list(blocks(f"{paragraph}\n\n{paragraph}\n \n{paragraph}"))) == 3


def test_short_lines_without_blank_ones_are_paragraphs_each() -> None:
    text = "\n".join(
        f"The council met for the {number}th time and heard nothing of note." for number in range(9)
    )
    assert len(list(blocks(text))) == 9


def test_the_name_of_a_site_is_one_word() -> None:
    text = "Harbourwatch.com said so. He read quay.org. The net.common was torn."
    words = next(iter(blocks(text))).words
    assert words[:3] == ["Harbourwatch.com", "said", "so"]
    assert words[words.index("read") + 1 :] == [
        "quay.org",
        ".",
        "The",
        "net",
        ".",
        "common",
        "was",
        "torn",
        ".",
    ]
