"""Rare words in a row make two printings one statement; stock phrases and other numbers do not."""

import pytest

from quoteline.domain import Kind
from quoteline.families.fingerprints import of_printing
from quoteline.families.matching import Relation, Shared, shared
from quoteline.families.rarity import Rarity, count
from quoteline.families.words import worded

STATEMENT = "We will drain the marsh by autumn, but we will not sell one acre of it to speculators"


def between(one: str, other: str, rarity: Rarity, kinds: str = "dd") -> Shared:
    names = {"d": Kind.DIRECT, "m": Kind.MIXED, "i": Kind.INDIRECT}
    return shared(worded(one, names[kinds[0]]), worded(other, names[kinds[1]]), rarity)


def one_statement(one: str, other: str, rarity: Rarity, kinds: str = "dd") -> bool:
    return between(one, other, rarity, kinds).enough(Relation.SAME)


@pytest.mark.parametrize(
    "printing",
    [
        "We will drain the marsh by autumn",
        "We will drain the marsh ... but we will not sell one acre of it",
        "[The board] will drain the marsh by autumn, but we will not sell one acre of it to speculators",
        "we will not sell one single acre to speculators",
    ],
)
def test_cut_elided_bracketed_and_changed_printings_are_of_one_statement(
    printing: str, rarity: Rarity
) -> None:
    assert one_statement(STATEMENT, printing, rarity)


def test_a_fragment_in_marks_inside_a_reported_clause_counts(rarity: Rarity) -> None:
    clause = "that the board “will not sell one acre” whatever happens to prices"
    assert one_statement(STATEMENT, clause, rarity, "dm")


@pytest.mark.parametrize(
    "phrase",
    ["No comment", "We are going to win", "I am very proud of it", "It is what it is", "There is no doubt"],
)
def test_a_stock_phrase_makes_no_family_even_of_one_speaker(phrase: str, rarity: Rarity) -> None:
    assert not one_statement(phrase, phrase, rarity)
    assert not one_statement(phrase, f"{phrase}, and the herons will come back to Tarn Meadow", rarity)


def test_words_of_two_speakers_must_be_beyond_chance(rarity: Rarity) -> None:
    fragment = between(STATEMENT, "we will drain the marsh", rarity)
    assert fragment.enough(Relation.SAME)
    assert not fragment.enough(Relation.NONE)
    assert between(STATEMENT, STATEMENT, rarity).enough(Relation.NONE)


def test_a_report_is_of_the_statement_only_if_nearly_all_words_are_the_same(rarity: Rarity) -> None:
    report = "the board will drain the marsh by autumn, but will not sell one acre of it to speculators"
    assert one_statement(STATEMENT, report, rarity, "di")
    assert not one_statement(STATEMENT, "the marsh will be dry before winter and stay theirs", rarity, "di")
    assert not between(STATEMENT, report, rarity, "di").enough(Relation.NONE)


def test_reports_with_other_numbers_are_of_two_statements(rarity: Rarity) -> None:
    one = "orders at the shipyard in Kelder rose 12 percent in the quarter ended March"
    other = "orders at the shipyard in Kelder rose 9 percent in the quarter ended March"
    assert one_statement(one, one, rarity, "ii")
    assert not one_statement(one, other, rarity, "ii")
    assert one_statement(one, other, rarity, "dd"), "quoted, the number is what a printing changed"


def test_variants_of_one_statement_do_not_make_its_words_common(rarity: Rarity) -> None:
    variants = [f"{STATEMENT}, said number {number}" for number in range(2_000)]
    read = [worded(each, Kind.DIRECT) for each in variants]
    counts, total = count((of_printing(each), each.words) for each in read)
    assert total < 200
    crowded = Rarity((), (), counts, total)
    assert one_statement(variants[0], variants[1], crowded)
    assert count([]) == ({}, 0)
    assert count([(set(), {"so"}), (set(), {"so"})]) == ({"so": 2}, 2)


def test_words_frequent_in_the_library_weigh_less(rarity: Rarity) -> None:
    frequent = Rarity((), (), {"dividend": 4_000}, 10_000)
    assert frequent.bits("dividend") < rarity.bits("dividend") / 2
    assert rarity.bits("the") < rarity.bits("economy") < rarity.bits("heron")
