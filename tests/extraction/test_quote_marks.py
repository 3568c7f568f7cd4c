"""Quotation marks of every style are paired, and what is no quotation mark is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.extraction.misread import readable
from quoteline.extraction.quote_marks import MOST_MARKS, mark_quotations
from quoteline.extraction.tokens import blocks


def stretches(text: str) -> list[str]:
    """What the outermost pairs of marks hold, block by block."""
    found: list[str] = []
    still_open = False
    for block in blocks(text):
        still_open = mark_quotations(block, still_open, text[block.stop : block.stop + 4].lstrip())
        for each in block.stretches:
            start = block.ends[each.first] if each.first >= 0 else block.start
            stop = block.starts[each.last] if each.last < block.size else block.stop
            found.append(text[start:stop])
    return found


@pytest.mark.parametrize(
    "text",
    [
        "“We agreed,” he said.",
        '"We agreed," he said.',
        "''We agreed,'' he said.",
        "``We agreed,'' he said.",
        "‘We agreed,’ he said.",
        "'We agreed,' he said.",
        "«We agreed,» he said.",
        "»We agreed,« he said.",
        "„We agreed,“ he said.",
        "„We agreed,” he said.",
        "‹We agreed,› he said.",
        "›We agreed,‹ he said.",
        "‚We agreed,‘ he said.",
        "”We agreed,” he said.",
        "❝We agreed,❞ he said.",
        "‟We agreed,” he said.",
        "＂We agreed,＂ he said.",
        "「We agreed,」 he said.",
        "\x93We agreed,\x94 he said.",
        "&quot;We agreed,&quot; he said.",
        "&#8220;We agreed,&#8221; he said.",
        "&ldquo;We agreed,&rdquo; he said.",
    ],
)
def test_every_style_of_mark_is_paired(text: str) -> None:
    assert stretches(text) == ["We agreed,"]


def test_guillemets_may_stand_apart_from_their_words() -> None:
    assert [each.strip() for each in stretches("« We agreed », he said.")] == ["We agreed"]


@pytest.mark.parametrize(
    "text",
    [
        "The workers' pay and the bosses' cars didn't change.",
        "It was the '90s, and rock 'n' roll wasn't dead.",
        'A board 6\' 2" long and 4" wide.',
        "The nurses’ rota and the doctors’ rota.",
        "She told ’em so.",
    ],
)
def test_apostrophes_decades_and_inches_are_no_marks(text: str) -> None:
    assert stretches(text) == []


def test_a_plural_possessive_does_not_close_a_british_quotation() -> None:
    assert stretches("‘The workers’ rights are safe,’ he said.") == ["The workers’ rights are safe,"]


def test_nested_marks_belong_to_the_outer_stretch() -> None:
    assert stretches("“He said ‘no’ twice,” she said.") == ["He said ‘no’ twice,"]
    assert stretches("‘He said “no” twice,’ she said.") == ["He said “no” twice,"]
    assert stretches("\"He said 'no' twice,\" she said.") == ["He said 'no' twice,"]


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
@pytest.mark.parametrize("losing", ["replace", "ignore"])
def test_misread_marks_are_read_as_what_they_stand_for(encoding: str, losing: str) -> None:
    text = "“We agreed,” he said. ‘It wasn’t late,’ she said. «We left.»"
    misread = text.encode("utf-8").decode(encoding, losing)
    found = stretches(misread)
    assert [found[0], found[-1]] == ["We agreed,", "We left."]
    assert found[1].startswith("It wasn")
    assert found[1].endswith("t late,")


@given(st.text(alphabet="ab ,.â€œ\x9d™˜&quot;#82201;Â«»\x80\x93\x94❝❞`'", max_size=60))
def test_misread_marks_leave_every_place_where_it_was(text: str) -> None:
    assert len(readable(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('" We agreed, " he said.', ["We agreed,"]),
        ("“ We agreed, ” he said.", ["We agreed,"]),
        ('He said:"We agreed."', ["We agreed."]),
        ('He said,"We agreed."', ["We agreed."]),
        ("“We agreed”—he said—“and left.”", ["We agreed", "and left."]),
        ('He sold 5" pipes. "We agreed," he said.', ["We agreed,"]),
        ("“We agreed.’ He left.", ["We agreed."]),
        ("‘We agreed.” He left.", ["We agreed."]),
        ("Then we agreed on it.”", ["Then we agreed on it."]),
    ],
)
def test_marks_in_odd_places_are_paired(text: str, inside: list[str]) -> None:
    assert [each.strip() for each in stretches(text)] == inside


@pytest.mark.parametrize(
    "text",
    [
        'Monday    9 am    quay\n"         10 am   quay\n"         11 am   "',
        "He is 6'2\" tall and 5'11\" wide.",
        "The 6″ pipe and the 4′ pole.",
        'A 12" record and a 7" single were sold.',
        "Rock ’n’ roll was dead in ’94.",
        "'Tis late.",
        '"',
        '" "',
        "“”",
        "A: I am surprised at it.”",
    ],
)
def test_ditto_marks_measures_and_lone_marks_hold_nothing(text: str) -> None:
    assert [each for each in stretches(text) if each.strip()] == []


def test_an_unclosed_mark_ruins_only_its_paragraph() -> None:
    text = "“We agreed, he said.\nThe town was quiet.\n“We left,” she said."
    assert stretches(text) == ["We agreed, he said.", "We left,"]


def test_an_odd_closing_mark_is_ignored() -> None:
    assert stretches("We agreed,” he said. “We left,” she said.") == ["We left,"]


def test_an_opening_mark_that_another_follows_is_not_believed() -> None:
    assert stretches("“We agreed, he said. “We left,” she said.") == ["We left,"]


def test_paragraphs_may_reopen_without_closing() -> None:
    assert stretches("“We agreed.\n\n“We left.”") == ["We agreed.", "We left."]
    assert stretches("‘We agreed, he said.\n\n‘We left.’") == ["We agreed, he said.", "We left."]


def test_a_paragraph_may_go_on_without_a_mark_of_its_own() -> None:
    assert stretches("“We agreed.\nWe left,” he said.") == ["We agreed.", "We left,"]


def test_a_block_of_nothing_but_marks_holds_no_quotation() -> None:
    assert stretches('"' * (MOST_MARKS + 1)) == []


@given(st.text(alphabet="ab .,\n“”‘’'\"«»„`", max_size=80))
def test_stretches_never_cross_and_stay_in_their_block(text: str) -> None:
    still_open = False
    for block in blocks(text):
        still_open = mark_quotations(block, still_open)
        last = -2
        for each in block.stretches:
            assert last < each.first <= each.last <= block.size
            last = each.last
        assert len(block.quoted) == block.size
