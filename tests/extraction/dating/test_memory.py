"""What was made of the statements before is kept by speaker, by day, and by where it stood."""

from __future__ import annotations

from datetime import date

from marked_articles import marked

from quoteline.domain import Kind, Precision, Span
from quoteline.extraction.dating.manner import compile_manners
from quoteline.extraction.dating.memory import PRINTED, UNKNOWN, Memory
from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.dating.sheet import Sheet
from quoteline.extraction.dating.statements import statement
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon

ARTICLE = (
    "“[q No],” [s Brandt] [c said]. “[q2 Yes],” [s2 Holm] [c2 said].\n\n"
    "It rained. It rained. It rained. It rained.\n\n“[q3 Never],” [s3 Brandt] [c3 said]."
)
MONDAY = Moment((3, 9), date(2025, 3, 17), date(2025, 3, 17), Precision.DAY, age="7")


def memory_of(text: str, found: list[Attribution], lexicon: Lexicon) -> Memory:
    sheet = Sheet(text, date(2025, 3, 20), [])
    known = compile_manners(lexicon)
    return Memory(sheet, [statement(sheet, each, None, known) for each in found])


def memory(lexicon: Lexicon, article: str = ARTICLE) -> Memory:
    return memory_of(*marked(article), lexicon)


def test_at_first_nothing_is_known(lexicon: Lexicon) -> None:
    kept = memory(lexicon)
    first = kept.statements[0]
    assert (kept.last_day, kept.last_who, kept.day_before(first)) == (None, None, None)
    assert (kept.same_before(first), kept.before(first), kept.apart(first)) == ("none", "none", "none")
    assert (kept.days_of("brandt"), kept.evidence_of("brandt")) == (set(), set())


def test_a_day_is_kept_for_whom_it_was_made_and_for_nobody_else(lexicon: Lexicon) -> None:
    kept = memory(lexicon)
    kept.settle(MONDAY)
    brandt, holm, again = kept.statements
    assert kept.day_before(again) == MONDAY.key
    assert kept.day_before(holm) is None
    assert kept.days_of(brandt.who) == {MONDAY.key}
    assert kept.evidence_of(brandt.who) == {MONDAY.span}
    assert kept.evidence_of(holm.who) == set()


def test_the_last_day_is_that_of_the_statement_before_whoever_made_it(lexicon: Lexicon) -> None:
    kept = memory(lexicon)
    kept.settle(MONDAY)
    assert (kept.last_day, kept.last_who) == (MONDAY.key, "brandt")
    kept.settle(None)
    assert (kept.last_day, kept.last_who) == (PRINTED, "holm")
    assert kept.day_before(kept.statements[2]) == MONDAY.key


def test_the_printed_day_and_the_unknown_are_told_apart(lexicon: Lexicon) -> None:
    kept = memory(lexicon)
    kept.settle(None)
    kept.settle(None, unknown=True)
    assert kept.last_day == UNKNOWN
    assert kept.day_before(kept.statements[0]) == PRINTED
    assert kept.evidence_of("holm") == set()


def test_what_stood_before_is_told_with_its_distance(lexicon: Lexicon) -> None:
    kept = memory(lexicon)
    kept.settle(MONDAY)
    holm, again = kept.statements[1:]
    assert kept.before(holm) == "new other 0"
    assert kept.same_before(again) == "new far"
    assert kept.same_before(holm) == "none"
    kept.settle(None, unknown=True)
    assert kept.before(again) == "unknown other more"


def test_a_statement_near_the_same_speaker_s_last_is_near(lexicon: Lexicon) -> None:
    kept = memory(lexicon, "“[q No],” [s Brandt] [c said]. “[q2 Yes],” [s2 Brandt] [c2 said].")
    kept.settle(None)
    assert kept.same_before(kept.statements[1]) == "printed near"
    assert kept.before(kept.statements[1]) == "printed same 0"


def test_statements_whose_speaker_nobody_knows_have_none_before(lexicon: Lexicon) -> None:
    kept = memory(lexicon, "“[q No],” [c came] the word. “[q2 Yes],” [c2 came] the word.")
    kept.settle(MONDAY)
    assert kept.day_before(kept.statements[1]) is None
    assert kept.same_before(kept.statements[1]) == "none"


def test_who_says_something_in_a_sentence_is_known_ahead(lexicon: Lexicon) -> None:
    kept = memory(lexicon)
    assert kept.speakers_in(0) == {"brandt"}
    assert kept.speakers_in(1) == {"holm"}
    assert kept.speakers_in(3) == set()


def test_the_holder_of_a_place_is_whose_words_it_lies_in(lexicon: Lexicon) -> None:
    text = "He read: The mayor wrote that it fell on Monday. It rained."
    outer, inner = ((9, 48),), ((26, 47),)
    found = [Attribution(Kind.DIRECT, outer), Attribution(Kind.INDIRECT, inner)]
    kept = memory_of(text, found, lexicon)

    def place(word: str) -> Span:
        return text.index(word), text.index(word) + len(word)

    assert kept.holder(place("Monday")) is found[1]
    assert kept.holder(place("mayor")) is found[0]
    assert kept.holder(place("rained")) is None
    assert kept.holder(place("He")) is None
