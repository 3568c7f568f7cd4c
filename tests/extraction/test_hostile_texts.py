"""Texts made to be slow or to break rules cost no more a word than prose, and raise nothing."""

from __future__ import annotations

import time

import pytest

from quoteline.extraction.attribution import attributions
from quoteline.extraction.lexicon import Lexicon

SIZE = 160_000  # characters; the longer text, four times the shorter one
SLOWEST = 20e-6  # CPU seconds a character; prose takes less than a twentieth of it on any machine of ours
PATTERNS = [
    *('"', "“", "”", "‘", "’", "'", "`", " ", "\n", "a", "a.", "a'", "1,", ",", ".", "\0", "😀"),
    *(
        "“a ",
        "«a» ",
        "''a ",
        "“what?” ",
        "workers’ ‘a ",
        "he “said” that “they” said, ",
        "“a” - ",
        "İ said “İ”. ",
    ),
    *(
        "said ",
        "he said, ",
        "he said that ",
        "who said ",
        "told him ",
        "called ",
        "according to ",
        "made it clear ",
    ),
    *(
        "went on to say ",
        "said in a statement in ",
        "Smith and ",
        "A B C ",
        "Hill, a doctor, ",
        "(a ",
        ") said ",
    ),
    *("— ", "A: ", "HILL: we\n", "“The plan is bad, he said.\n", "said that he said that she said that "),
]


def seconds(text: str, lexicon: Lexicon) -> float:
    began = time.process_time()
    attributions(text, lexicon)
    return time.process_time() - began


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_long_text_takes_no_longer_a_character(pattern: str, lexicon: Lexicon) -> None:
    text = pattern * (SIZE // len(pattern))
    short = seconds(text[: SIZE // 4], lexicon)
    long = seconds(text, lexicon)
    assert long < SLOWEST * SIZE
    assert long < 9 * short + 0.2  # linear is 4; the rest is for a busy machine


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_span_stays_inside_the_text(pattern: str, lexicon: Lexicon) -> None:
    text = pattern * 200
    for each in attributions(text, lexicon):
        for start, stop in (*each.content, *each.cue, *each.source):
            assert 0 <= start < stop <= len(text)


def test_one_gigantic_paragraph_is_read_to_its_end(lexicon: Lexicon) -> None:
    text = "It rained on the harbour all day. " * 3000 + "“We agreed,” said Ada Moss."
    (found,) = attributions(text, lexicon)
    assert text[slice(*found.content[0])] == "We agreed,"


def test_unclosed_marks_everywhere_do_not_reach_the_next_paragraph(lexicon: Lexicon) -> None:
    text = "“The plan is bad, said Ada Moss.\n\n" * 3 + "It rained.\n\n“We agreed,” said Hugh Hill."
    last = attributions(text, lexicon)[-1]
    assert text[slice(*last.content[0])] == "We agreed,"
    assert text[slice(*last.source[0])] == "Hugh Hill"
