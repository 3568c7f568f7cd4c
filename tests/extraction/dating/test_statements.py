"""What dating asks of a statement: the tense of its cue, its speaker, its words, and its manner."""

from __future__ import annotations

from datetime import date

import pytest
from marked_articles import marked

from quoteline.domain import Kind, Speaker, SpeakerKind
from quoteline.extraction.dating.manner import compile_manners, manners, words_of
from quoteline.extraction.dating.sheet import Sheet
from quoteline.extraction.dating.statements import Statement, Tense, around, outside, statement, tense_of
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon


def tense(article: str) -> Tense:
    text, (each,) = marked(article)
    return tense_of(text, each)


def read(article: str, lexicon: Lexicon, speaker: Speaker | None = None) -> Statement:
    text, found = marked(article)
    sheet = Sheet(text, date(2025, 3, 20), [])
    return statement(sheet, found[-1], speaker, compile_manners(lexicon))


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        ("[s She] [c said] [q no].", Tense.PAST),
        ("[s She] [c insisted] [q no].", Tense.PAST),
        ("[s She] [c went on] [q no].", Tense.PAST),
        ("[s She] [c says] [q no].", Tense.PRESENT),
        ("[s They] [c argue] [q no].", Tense.PRESENT),
        ("[s She] had [c said] [q no].", Tense.HAD),
        ("[s She] had earlier [c said] [q no].", Tense.HAD),
        ("[s She]’d [c said] [q no].", Tense.HAD),
        ("[s She] has [c said] [q no].", Tense.HAS),
        ("[s They] [c have said] [q no].", Tense.HAS),
        ("[s She] would [c say] [q no].", Tense.MODAL),
        ("[s She] used to [c say] [q no].", Tense.MODAL),
        ("He left, [c saying] [q no].", Tense.ING),
        ("[c According to] [s her], [q no].", Tense.MODAL),
        ("[q No] — [s Brandt]", Tense.NONE),
        ("He had left. [s She] [c said] [q no].", Tense.PAST),
        ("If he had, [c said] [s Brandt], [q no].", Tense.PAST),
        ("What he had\n[c said] [s Brandt] [q no].", Tense.PAST),
    ],
)
def test_the_tense_is_that_of_the_cue_with_its_auxiliary(article: str, expected: Tense) -> None:
    assert tense(article) is expected


def test_around_reaches_from_the_first_to_the_last_part() -> None:
    text, (each,) = marked("So [s she] [c said], rightly, that [q it is late].")
    start, stop = around(each)
    assert text[start:stop] == "she said, rightly, that it is late"
    assert around(Attribution(Kind.DIRECT, ())) == (0, 0)


@pytest.mark.parametrize(
    ("spans", "left"),
    [
        ((), [(2, 10)]),
        (((4, 6),), [(2, 4), (6, 10)]),
        (((6, 8), (3, 4)), [(2, 3), (4, 6), (8, 10)]),
        (((0, 20),), []),
        (((3, 8), (4, 5)), [(2, 3), (8, 10)]),
        (((12, 14),), [(2, 10)]),
    ],
)
def test_outside_gives_what_no_span_covers(
    spans: tuple[tuple[int, int], ...], left: list[tuple[int, int]]
) -> None:
    assert list(outside((2, 10), spans)) == left


def test_the_words_of_a_statement_are_those_that_are_not_quoted(lexicon: Lexicon) -> None:
    one = read("It rained. “[q The bridge fell],” [s Brandt] [c said] loudly. It was late.", lexicon)
    assert one.outer == {"brandt", "said", "loudly"}
    assert (one.first, one.last) == (1, 1)
    assert one.opening.strip().startswith("“the bridge fell")


def test_a_speaker_is_told_by_name_where_known_else_by_the_last_word_of_the_mention(lexicon: Lexicon) -> None:
    article = "“[q No],” [s the mayor, Orla Brandt,] [c said]."
    assert read(article, lexicon).who == "brandt"
    assert read(article, lexicon, Speaker("Orla Brandt", SpeakerKind.PERSON)).who == "Orla Brandt"


def test_a_speaker_is_found_in_other_sentences_but_not_as_an_owner(lexicon: Lexicon) -> None:
    name = read("“[q No],” [s Orla Brandt] [c said].", lexicon).name
    assert name is not None
    assert name.search("On Monday Brandt left.")
    assert not name.search("On Monday Brandt’s car left.")
    assert not name.search("On Monday Brandts left.")


@pytest.mark.parametrize("mention", ["she", "They", "who"])
def test_a_pronoun_names_nobody(mention: str, lexicon: Lexicon) -> None:
    one = read(f"“[q No],” said [s {mention}].", lexicon, None)
    assert one.pronoun


def test_a_statement_without_a_mention_counts_as_one_with_a_pronoun(lexicon: Lexicon) -> None:
    assert read("“[q No],” [c came] the answer.", lexicon).pronoun
    assert not read("“[q No],” [s the mayor] [c said].", lexicon).pronoun


def test_the_name_of_a_group_in_small_letters_is_not_looked_for(lexicon: Lexicon) -> None:
    assert read("“[q No],” [s the police] [c said].", lexicon).name is None
    assert read("“[q No],” [s x] [c said].", lexicon, Speaker("police")).name is None


def test_manners_are_told_by_the_words_around(lexicon: Lexicon) -> None:
    known = compile_manners(lexicon)
    assert manners(words_of("She told a rally"), known) == ("stage", "press")
    assert manners(words_of("Her LETTER was long"), known) == ("written",)
    assert manners(words_of("nothing tells"), known) == ("plain",)
    assert manners(frozenset(), known) == ("plain",)
