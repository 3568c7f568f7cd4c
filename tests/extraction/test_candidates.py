"""Whom the words beside a quotation could mean is told with what speaks for each; the one taken is marked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.extraction import extract
from quoteline.extraction.candidates import MOST, Candidate, candidates
from quoteline.extraction.lexicon import Lexicon


def could_say(text: str, words: str, lexicon: Lexicon) -> tuple[Candidate, ...]:
    found = extract(text, lexicon=lexicon)
    number = next(k for k, each in enumerate(found) if words in each.words(text))
    return candidates(text, found, number, lexicon)


SAMPLES = Path(__file__).parents[2] / "resources" / "samples" / "articles.jsonl"
TEXTS = [json.loads(line)["text"] for line in SAMPLES.read_text(encoding="utf-8").splitlines()]
PAIR = "Mayor Karl Hill met his deputy, Magnus Berg, and Ada Moss in the harbour. "


def test_a_pronoun_could_mean_all_of_its_gender_nearest_first(lexicon: Lexicon) -> None:
    told = could_say(PAIR + "“It was late,” he said.", "It was late", lexicon)
    assert [each.name for each in told] == ["Magnus Berg", "Karl Hill"]
    assert [each.taken for each in told] == [False, True]
    assert ["the gender fits" in each.signs for each in told] == [False, True]  # of Berg it is not told


def test_where_each_is_named_is_told(lexicon: Lexicon) -> None:
    text = PAIR + "“It was late,” he said."
    for each in could_say(text, "It was late", lexicon):
        assert each.mention is not None
        assert each.name in text[slice(*each.mention)]
        assert each.distance == text.index("he said") - each.mention[1]


def test_who_spoke_last_has_it_among_the_signs(lexicon: Lexicon) -> None:
    text = PAIR + "“It was late,” Berg said. “We left,” he added."
    told = {each.name: each for each in could_say(text, "We left", lexicon)}
    assert "spoke last" in told["Magnus Berg"].signs
    assert told["Magnus Berg"].taken
    assert told["Magnus Berg"].score > told["Karl Hill"].score


def test_a_surname_could_mean_all_who_have_it(lexicon: Lexicon) -> None:
    text = "Karl Hill and his sister Jane Hill own the mill. Karl Hill runs it.\n\n“It is late,” Hill said."
    told = could_say(text, "It is late", lexicon)
    assert {each.name for each in told} == {"Karl Hill", "Jane Hill"}
    assert sum(each.taken for each in told) == 1


def test_a_full_name_means_one(lexicon: Lexicon) -> None:
    text = "Karl Hill and Jane Hill own the mill.\n\n“It is late,” Jane Hill said."
    told = could_say(text, "It is late", lexicon)
    assert [(each.name, each.taken) for each in told] == [("Jane Hill", True)]


def test_a_description_could_mean_those_whose_roles_fit(lexicon: Lexicon) -> None:
    text = (
        "Senator Karl Hill of Maine met Senator Ada Moss of Texas.\n\n“It is late,” the Texas senator said."
    )
    told = could_say(text, "It is late", lexicon)
    assert [each.name for each in told if each.taken] == ["Ada Moss"]
    assert all("a role of theirs fits" in each.signs for each in told)


def test_one_who_is_named_in_quoted_words_only_counts_less(lexicon: Lexicon) -> None:
    text = "Karl Hill came. “Magnus Berg is my friend,” Hill said. “He left,” he said."
    told = {each.name: each for each in could_say(text, "He left", lexicon)}
    assert "named in quoted words" in told["Magnus Berg"].signs
    assert told["Karl Hill"].taken
    assert told["Magnus Berg"].score < told["Karl Hill"].score


def test_an_unnamed_speaker_is_the_only_one(lexicon: Lexicon) -> None:
    told = could_say("“It is late,” a spokesman for the harbour said.", "It is late", lexicon)
    assert [(each.name, each.mention, each.taken) for each in told] == [
        ("a spokesman for the harbour", None, True)
    ]


def test_nobody_could_be_meant_where_nothing_names_a_speaker(lexicon: Lexicon) -> None:
    text = "It rained.\n\n“It was late for all of us and for the harbour.”\n\nNobody came."
    found = extract(text, lexicon=lexicon)
    assert all(candidates(text, found, k, lexicon) == () for k, each in enumerate(found) if not each.source)


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:30])
def test_the_one_marked_is_the_one_that_extraction_took(text: str, lexicon: Lexicon) -> None:
    found = extract(text, lexicon=lexicon)
    for number, each in enumerate(found):
        taken = [one for one in candidates(text, found, number, lexicon) if one.taken]
        assert len(taken) <= 1
        if each.source and each.speaker and taken:
            assert taken[0].name == each.speaker.name


WORDS = [
    "Karl Hill",
    "Ada Moss",
    "Hill",
    "“We agreed,”",
    "“Late.”",
    "he",
    "she",
    "they",
    "the mayor",
    "said",
    ".",
]
WORDS += [",", "\n\n", "Mayor", "who", "it", "told", "Berg’s", "the company", "his brother"]


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_no_text_raises_and_what_is_told_is_in_it(lexicon: Lexicon, words: list[str]) -> None:
    text = " ".join(words)
    found = extract(text, lexicon=lexicon)
    for number in range(len(found)):
        told = candidates(text, found, number, lexicon)
        assert len(told) <= MOST
        assert sum(each.taken for each in told) <= 1
        for each in told:
            assert 0 <= each.score <= 1
            assert each.mention is None or 0 <= each.mention[0] < each.mention[1] <= len(text)
