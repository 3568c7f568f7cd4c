"""Texts made to be slow or to break rules cost no more a word than prose, and raise nothing."""

from __future__ import annotations

import time

import pytest
from yardstick import slowness

from quoteline.extraction import read
from quoteline.extraction.attribution import attributions
from quoteline.extraction.declined import declined
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.relays import relays

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


PASSED_ON = [
    "he declined to comment ",
    "he declined to comment, ",
    "did not say ",
    "not not not say how ",
    "told The A B C ",
    "he told Reuters ",
    "said in an interview with A, ",
    "A quoted B as saying that ",
    "quoted by A as quoted by ",
    "A said B said that C said ",
    "in a A interview on A said ",
    "denied any a and denied ",
]


def seconds(text: str, lexicon: Lexicon) -> float:
    began = time.process_time()
    attributions(text, lexicon)
    return time.process_time() - began


def seconds_of_passing_on(text: str, lexicon: Lexicon) -> float:
    found = attributions(text, lexicon)
    began = time.process_time()
    relays(text, found, [None] * len(found), lexicon)
    declined(text, found, lexicon)
    return time.process_time() - began


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_long_text_takes_no_longer_a_character(pattern: str, lexicon: Lexicon) -> None:
    text = pattern * (SIZE // len(pattern))
    short = seconds(text[: SIZE // 4], lexicon)
    long = seconds(text, lexicon)
    assert long < SLOWEST * SIZE * slowness()
    assert long < 9 * short + 0.2  # linear is 4; the rest is for a busy machine


@pytest.mark.parametrize("pattern", PASSED_ON)
def test_passing_on_and_silence_take_no_longer_a_character(pattern: str, lexicon: Lexicon) -> None:
    text = pattern * (SIZE // len(pattern))
    short = seconds_of_passing_on(text[: SIZE // 4], lexicon)
    long = seconds_of_passing_on(text, lexicon)
    assert long < 2 * SLOWEST * SIZE * slowness()
    assert long < 9 * short + 0.2


@pytest.mark.parametrize("pattern", [*PATTERNS, *PASSED_ON])
def test_relays_and_silences_stay_inside_the_text(pattern: str, lexicon: Lexicon) -> None:
    text = pattern * 200
    found = read(text, lexicon=lexicon)
    spans = [each.relay.span for each in found.quotations if each.relay]
    for start, stop in (*spans, *(each.span for each in found.declined)):
        assert 0 <= start < stop <= len(text)


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
