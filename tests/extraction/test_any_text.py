"""Any text whatever is read without an error, and every place that is given is exact."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import Spans
from quoteline.extraction import extract, left_alone
from quoteline.extraction.attribution import attributions
from quoteline.extraction.lexicon import Lexicon

SLOWEST = 20e-6  # CPU seconds a character; prose takes less than a twentieth of it on any machine of ours
SCRAPS = [
    *(
        '"',
        "“",
        "”",
        "''",
        "``",
        "‘",
        "’",
        "'",
        "«",
        "»",
        "„",
        "‚",
        "‹",
        "›",
        "❝",
        "「",
        "」",
        "â€œ",
        "&quot;",
    ),
    *("said", "Ada Moss", "He", "he said", "told", "that", "according to", "asked", "called", "reads", "A:"),
    *(", ", ". ", "?", "!", ":", "—", " - ", "...", "(", ")", "\n", "\n\n", "\r\n", "\u2028", "\t", " "),
    *("\0", "\ud800", "\udfff", "\ufeff", "\u202e", "\u200f", "אמר", "قال", "說", "İ", "ß", "e\u0301", "😀"),
    *("6'2\"", "5″", "’90s", "workers’", "12:05 - ", "[...]", "U.S.", "Mr. ", "<tweet>", "www.x.y", "a" * 50),
]
NOTHING = ["", " ", "\n", "\0\0\0", "\ud800", "”", "“", '"', "''", "'", "“”", "“ ”", ":", "— ", "A:", "“”:“”"]


def is_in_order(text: str, spans: Spans) -> bool:
    """Whether spans lie in the text, hold something, and follow one another without overlap."""
    last = 0
    for start, stop in spans:
        if not last <= start < stop <= len(text):
            return False
        last = stop
    return True


def check(text: str, lexicon: Lexicon) -> None:
    """Assert that all places in a text are exact, and its quotations in the text's order."""
    found = extract(text, lexicon=lexicon)
    for each in found:
        assert each.content
        assert all(is_in_order(text, spans) for spans in (each.content, each.cue, each.source))
        assert any(character.isalnum() for character in each.words(text))
    assert [each.content for each in found] == sorted(each.content for each in found)
    assert is_in_order(text, tuple(each.span for each in left_alone(text, lexicon=lexicon)))


@given(st.lists(st.sampled_from(SCRAPS), max_size=60), st.sampled_from(["", " "]))
def test_scraps_of_anything_give_exact_places(lexicon: Lexicon, scraps: list[str], joint: str) -> None:
    check(joint.join(scraps), lexicon)


@given(st.text(alphabet=st.characters(codec=None), max_size=200))
def test_any_characters_give_exact_places(lexicon: Lexicon, text: str) -> None:
    check(f"“{text}” he said. {text} Ada Moss said: “{text}", lexicon)


@pytest.mark.parametrize("text", NOTHING)
def test_next_to_nothing_holds_no_quotation(text: str, lexicon: Lexicon) -> None:
    assert extract(text, lexicon=lexicon) == ()
    assert left_alone(text, lexicon=lexicon) == ()


def test_five_megabytes_on_one_line_are_read(lexicon: Lexicon) -> None:
    once = "“We agreed on it,” said Ada Moss, the mayor. It rained. He told them that 'the pier' was late. "
    text = once * (5_000_000 // len(once))
    began = time.process_time()
    found = attributions(text, lexicon)
    assert time.process_time() - began < SLOWEST * len(text) * slowness()
    assert len(found) >= len(text) // len(once)
    assert text[slice(*found[-2].content[0])] == "We agreed on it,"


def test_a_quotation_behind_any_rubbish_is_found(lexicon: Lexicon) -> None:
    rubbish = "\n".join(scrap * 7 for scrap in SCRAPS)
    text = f"{rubbish}\n\nIt rained.\n\n“We agreed on it,” said Ada Moss."
    last = extract(text, lexicon=lexicon)[-1]
    assert (text[slice(*last.content[0])], text[slice(*last.source[0])]) == ("We agreed on it,", "Ada Moss")
