"""Where the words of a quotation may begin and end: marks stay outside and are never torn apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.services import bounding

STORY = "“We sail at six,” said Oda — (she) laughed. He called it “sheer 🌪 folly”. The boys’ hats were wet."


def unmarked(marked: str) -> tuple[str, tuple[int, int]]:
    """The text without [ and ], and the span between them."""
    start, end = marked.index("["), marked.index("]") - 1
    return marked.replace("[", "").replace("]", ""), (start, end)


def marked(text: str, span: tuple[int, int] | None) -> str | None:
    if span is None:
        return None
    start, end = span
    return f"{text[:start]}[{text[start:end]}]{text[end:]}"


@pytest.mark.parametrize(
    ("chosen", "kept"),
    [
        ("[“We sail at six,”] said Oda", "“[We sail at six,]” said Oda"),
        ('["We sail at six,"] said Oda', '"[We sail at six,]" said Oda'),
        ("‘[I don’t know,’] he said", "‘[I don’t know,]’ he said"),
        ("„[Nein“] sagte sie", "„[Nein]“ sagte sie"),
        ("«[Oui»], dit-elle", "«[Oui]», dit-elle"),
        ("x[  words \n]y", "x  [words] \ny"),
        ("[” said Oda]", "” [said Oda]"),
        ("One. [“Two.”]", "One. “[Two.]”"),
    ],
)
def test_outer_marks_and_white_space_stay_outside(chosen: str, kept: str) -> None:
    text, span = unmarked(chosen)
    assert marked(text, bounding.tidy(text, span)) == kept


@pytest.mark.parametrize(
    ("chosen", "whole"),
    [
        ("“We [sa]il at six,” said Oda", "“We [sail] at six,” said Oda"),
        ("“We sa[il at s]ix,” said Oda", "“We [sail at six],” said Oda"),
        ("“[We sail at six],” said Oda", "“[We sail at six],” said Oda"),
        ("at[ ]six", "at[ ]six"),
        ("on 1[9 M]ay", "on [19 May]"),
        ("[Nä]he", "[Nähe]"),
        ("si[]x", "si[]x"),
    ],
)
def test_marked_letters_stand_for_their_words(chosen: str, whole: str) -> None:
    text, span = unmarked(chosen)
    assert marked(text, bounding.in_whole_words(text, span)) == whole


@pytest.mark.parametrize(
    ("chosen", "kept"),
    [
        ("“[We sail at six,” said] Oda", "[“We sail at six,” said] Oda"),
        ('"[We sail at six," said] Oda', '["We sail at six," said] Oda'),
        ("called [the plan “sheer folly]” today", "called [the plan “sheer folly”] today"),
        ('called [the plan "sheer folly]" today', 'called [the plan "sheer folly"] today'),
        ("“[the “deep” blue”] he said", "“[the “deep” blue]” he said"),
        ("[‘I don’t know,’ he told me] then", "[‘I don’t know,’ he told me] then"),
        ("the [boys’] hats", "the [boys’] hats"),
        ("get ['em] all", "get ['em] all"),
    ],
)
def test_marks_among_the_words_keep_their_partner(chosen: str, kept: str) -> None:
    text, span = unmarked(chosen)
    assert marked(text, bounding.tidy(text, span)) == kept


def test_of_marks_and_white_space_alone_nothing_is_left() -> None:
    assert bounding.tidy("he said “ ” then", (8, 11)) is None
    assert bounding.tidy("", (0, 0)) is None


def places(word: str, *, ends: bool) -> list[str]:
    at = STORY.index(word)
    found = bounding.stops(STORY, (at, at + len(word)), ends=ends)
    return [STORY[max(0, each - 4) : each] + "|" + STORY[each : each + 4] for each in found]


def test_words_begin_behind_marks_and_end_before_them_with_and_without_their_point() -> None:
    assert places("“We", ends=False) == ["“|We s"]
    assert places("six,”", ends=True) == [" six|,” s", "six,|” sa"]
    assert places("(she)", ends=False) == ["a — |(she", " — (|she)"]
    assert places("boys’", ends=True) == ["boys|’ ha", "oys’| hat"]


def test_one_moves_on_and_back_by_words_and_letters() -> None:
    six = STORY.index("six")
    assert bounding.moved(STORY, six + 3, 1, ends=True, letters=False) == six + 4
    assert bounding.moved(STORY, six + 3, -1, ends=True, letters=False) == STORY.index("at") + 2
    assert bounding.moved(STORY, six, -1, ends=False, letters=False) == STORY.index("at")
    assert bounding.moved(STORY, six, 1, ends=False, letters=True) == six + 1
    assert bounding.moved(STORY, 0, -1, ends=False, letters=True) is None
    assert bounding.moved(STORY, len(STORY), 1, ends=True, letters=False) is None


def test_a_letter_is_what_a_reader_takes_for_one() -> None:
    text = "e\u0301a 👩\u200d🚒 \r\nb"
    place, seen = 0, []
    while (moved := bounding.moved(text, place, 1, ends=True, letters=True)) is not None:
        seen.append(text[place:moved])
        place = moved
    assert seen == ["e\u0301", "a", " ", "👩\u200d🚒", " ", "\r\n", "b"]


def test_the_next_word_is_found_behind_a_wide_gap_and_a_word_without_end() -> None:
    text = "one" + " " * 500 + "two" + "x" * 9000
    assert bounding.moved(text, 0, 1, ends=False, letters=False) == 503
    assert bounding.nearest(text, 498, ends=False) == 503


@given(st.text(alphabet="ab \n“”‘’'\"„«».,—", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_tidied_words_stay_in_the_text_and_are_tidy(text: str, one: int, other: int) -> None:
    tidied = bounding.tidy(text, (min(one, other), max(one, other)))
    if tidied is not None:
        start, end = tidied
        assert 0 <= start < end <= len(text)
        assert not text[start].isspace()
        assert not text[end - 1].isspace()


@given(st.text(max_size=80), st.integers(0, 80), st.booleans(), st.booleans())
def test_moving_never_raises_and_always_gets_on(text: str, place: int, ends: bool, letters: bool) -> None:
    place = min(place, len(text))
    for by in (-1, 1):
        moved = bounding.moved(text, place, by, ends=ends, letters=letters)
        assert moved is None or ((moved - place) * by > 0 and 0 <= moved <= len(text))


def test_a_text_of_nothing_but_marks_is_tidied_in_no_time() -> None:
    text = "“" * 100_000
    assert bounding.tidy(text, (0, len(text))) is not None
