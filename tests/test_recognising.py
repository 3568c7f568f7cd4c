"""A sentence that a library keeps in English is recognised from its template, however it was made up."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.recognising import recognised
from quoteline.wording import Told, logged, say

MERGED = logged("Test merged {names} into “{name}”")
MANY = logged("{what} ({n} test {n:quotation|quotations})")
STARRED = logged("Test starred")


def test_a_sentence_of_the_log_is_recognised() -> None:
    told = recognised("Test merged Ann into B into “C”")
    assert isinstance(told, Told)
    assert told.template == MERGED.template
    assert told.values == {"names": "Ann into B", "name": "C"} or told == "Test merged Ann into B into “C”"


def test_a_sentence_within_one_of_the_log_is_recognised_too() -> None:
    told = recognised(str(MANY(what=STARRED(), n=1203)))
    assert isinstance(told, Told)
    assert told.values["n"] == 1203
    assert isinstance(told.values["what"], Told)


def test_what_nobody_wrote_stays_as_it_is() -> None:
    for sentence in ("", "Test starred!", "x" * 5000, "Test merged into", "(1,2,3 test quotations)"):
        assert type(recognised(sentence)) is str
        assert recognised(sentence) == sentence


@given(st.text(alphabet="Test merged into“”{}() quotations123,", max_size=60))
def test_a_recognised_sentence_reads_as_it_was_kept(sentence: str) -> None:
    assert recognised(sentence) == sentence


def test_a_sentence_that_was_just_told_stays_as_it_was_told() -> None:
    assert type(recognised("Nobody knows this")) is str
    told = say("Nobody knows {what}", what="this")
    assert recognised(told) is told


def test_a_name_that_looks_like_our_words_does_no_harm() -> None:
    told = recognised("Test merged “A” into “B” into “C” into “D”")
    assert isinstance(told, Told)
    assert told == "Test merged “A” into “B” into “C” into “D”"


def test_the_longest_made_up_sentence_is_judged_at_once() -> None:
    sentences = [f"Test merged{' into “' * (140 - n)}x{n} (2 test quotations" for n in range(50)]
    start = time.process_time()
    assert [recognised(each) for each in sentences] == sentences
    assert time.process_time() - start < 1.0 * slowness()
