"""Sentences end where a reader would end them."""

from __future__ import annotations

import pytest

from quoteline.extraction.grammar import compile_grammar
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.quote_marks import mark_quotations
from quoteline.extraction.sentences import LONGEST, sentences
from quoteline.extraction.tokens import blocks


def cut(text: str, lexicon: Lexicon) -> list[str]:
    found = []
    for block in blocks(text):
        mark_quotations(block, False)
        for each in sentences(block, lexicon.made(compile_grammar)):
            found.append(text[block.starts[each.start] : block.ends[each.stop - 1]])
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Moss met Sen. Ada Hale of Tampa, Fla., on Monday.",
        "J. K. Moss left.",
        "The U.S. Senate voted.",
        "“Who knows?” Ms. Moss asked.",
        "“It is over!” shouted one of them.",
        "“We won. We left,” he said.",
        "She paid 3.5 crowns.",
        "“We agreed.” — Ada Moss, mayor",
    ],
)
def test_one_sentence_stays_one(text: str, lexicon: Lexicon) -> None:
    assert cut(text, lexicon) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["He left.", "She stayed."],
        ["“We won.”", "The crowd went home."],
        ["He said it was over.", "“We won.”"],
        ["“We won,” said Ada Moss of Tampa, Fla.", "“We go home now, all of us.”"],
        ["Is it over?", "No."],
    ],
)
def test_two_sentences_are_told_apart(parts: list[str], lexicon: Lexicon) -> None:
    assert cut(" ".join(parts), lexicon) == parts


def test_a_dateline_belongs_to_no_sentence(lexicon: Lexicon) -> None:
    assert cut("PORT HALE, May 3 (Wire) - The mayor left.", lexicon) == ["The mayor left."]


def test_a_run_without_an_end_is_cut(lexicon: Lexicon) -> None:
    assert len(cut("word " * (LONGEST + 1), lexicon)) == 2
