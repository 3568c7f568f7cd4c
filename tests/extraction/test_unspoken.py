"""What stands in marks and is nobody's quotation is listed with its reason; nothing marked goes missing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.extraction import Reason, extract, left_alone
from quoteline.extraction.lexicon import Lexicon

PAIR = re.compile(r"“([^“”\n]*\w[^“”\n]*)”")


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("William “Bill” Hill went home.", "Bill", Reason.NICKNAME),
        ("She read “The Old Harbour” on the train.", "The Old Harbour", Reason.TITLE),
        ("The novel “salt” sold well.", "salt", Reason.TITLE),
        ("An ad titled “a late rain” ran on Monday.", "a late rain", Reason.TITLE),
        ("They own a hall known as “the Circle” there.", "the Circle", Reason.NAME),
        ("They met in a hall dubbed “Moss House” there.", "Moss House", Reason.NAME),
        ("Nobody liked the word “late” in May.", "late", Reason.WORD),
        ("It rained.\n\n“A HARD CHOICE”\n\nIt rained.", "A HARD CHOICE", Reason.HEADING),
        ("The so-called “experts” went home.", "experts", Reason.SCARE),
        ("It was a “great” day for a ‘walk’.", "great", Reason.SCARE),
        ("Its shares trade under the symbol “UNOS.”", "UNOS.", Reason.NAME),
        ("The harbour will see its “Comprex” pumps.", "Comprex", Reason.NAME),
        ("Hill was said to be “furious” with Moss.", "furious", Reason.FEW),
        ("His remark about “lazy people” cost him votes.", "lazy people", Reason.FEW),
        ("The so-called “gift” was said to be a loan.", "gift", Reason.SCARE),
        ("“Too late for all of us now” was on every wall.", "Too late for all of us now", Reason.UNTOLD),
    ],
)
def test_the_reason_is_given(text: str, words: str, reason: Reason, lexicon: Lexicon) -> None:
    found = left_alone(text, lexicon=lexicon)
    assert (text[slice(*found[0].span)], found[0].reason) == (words, reason)


def test_a_quotation_is_not_listed(lexicon: Lexicon) -> None:
    assert left_alone("“We agreed,” said Ada Moss.", lexicon=lexicon) == ()


def test_quotations_found_elsewhere_count(lexicon: Lexicon) -> None:
    text = "“We agreed,” said Ada Moss."
    assert len(left_alone(text, lexicon=lexicon, quotations=[])) == 1
    assert left_alone(text, lexicon=lexicon, quotations=extract(text, lexicon=lexicon)) == ()


WORDS = [
    "Ada Moss",
    "said",
    "the plan",
    "He",
    "told him",
    "that",
    "called",
    "a",
    "“late”",
    "“We agreed,”",
    ".",
]
WORDS += [
    "“Salt and Rope”",
    "“What?”",
    "“It was “not” late.”",
    "\n\n",
    ",",
    ":",
    "“The town waits. It rains.”",
]


@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_each_pair_of_marks_is_a_quotation_or_has_its_reason(lexicon: Lexicon, words: list[str]) -> None:
    text = " ".join(words)
    quoted = [span for each in extract(text, lexicon=lexicon) for span in each.content]
    listed = left_alone(text, lexicon=lexicon)
    for pair in PAIR.finditer(text):
        start, stop = pair.span(1)
        assert any(a < stop and b > start for a, b in (*quoted, *(each.span for each in listed)))
    for each in listed:
        assert not any(a < each.span[1] and b > each.span[0] for a, b in quoted)
        assert each.reason in Reason


@given(st.text(alphabet="“”‘’'\"«»„Ab .,\n", max_size=60))
def test_no_text_raises_and_spans_are_in_order(lexicon: Lexicon, text: str) -> None:
    last = 0
    for each in left_alone(text, lexicon=lexicon):
        start, stop = each.span
        assert last <= start < stop <= len(text)
        last = stop
