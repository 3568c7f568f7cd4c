"""What the dated table of office holders tells: who is meant by an office on a day, and nothing more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from people import DAY, Cast

from quoteline.domain import SpeakerKind, day_number
from quoteline.linking import Lists
from quoteline.linking.holders import table, terms_of
from quoteline.linking.person_names import person_name

UNKNOWN = SpeakerKind.UNKNOWN
TABLE = (
    ("president, leader", "Estonia", "Orrin A. Velka", "2012-03-01", "2020-03-01"),
    ("president, leader", "Estonia", "Orrin B. Velka", "2020-03-01", "2028-03-01"),
    ("president", "Latvia", "Hanna Toll", "2020-06-01", ""),
    ("foreign minister", "Latvia", "Robert Toll", "2012-06-01", "2016-06-01"),
    ("secretary general", "Amber League", "Ida Brandt", "2020-06-01", ""),
)
EARLY = day_number(date(2015, 5, 5))


@pytest.fixture(scope="module")
def known(lists: Lists) -> Lists:
    return replace(lists, holders=TABLE)


def test_an_office_without_a_printed_role_means_who_held_it_on_the_day(known: Lists) -> None:
    cast = Cast(known)
    holder = cast.add("Hanna Toll")
    assert cast.one(holder, cast.add("the Latvian president", kind=UNKNOWN, day=DAY + 200))
    assert not cast.one(holder, cast.add("the Latvian president", kind=UNKNOWN, day=EARLY))
    assert not cast.one(holder, cast.add("the Estonian president", kind=UNKNOWN))


def test_an_office_of_a_body_is_read_with_the_body(known: Lists) -> None:
    cast = Cast(known)
    holder = cast.add("Ida Brandt")
    assert cast.one(holder, cast.add("the Amber League secretary general", kind=UNKNOWN))
    assert not cast.one(holder, cast.add("the secretary general", kind=UNKNOWN))


def test_nobody_is_linked_to_whom_the_library_does_not_quote(known: Lists) -> None:
    cast = Cast(known)
    office = cast.add("the Latvian president", kind=UNKNOWN)
    other = cast.add("Robert Toll", articles=5)
    assert not cast.one(other, office)
    assert not cast.suggested(other, office)


def test_what_an_article_prints_on_the_day_wins_over_the_table(known: Lists) -> None:
    cast = Cast(known)
    listed, printed = cast.add("Hanna Toll"), cast.add("Emil Rask", role="Latvian President")
    office = cast.add("the Latvian president", kind=UNKNOWN)
    assert not cast.one(listed, office)
    assert cast.suggested(listed, office)
    assert cast.suggested(printed, office)


def test_a_namesake_with_another_role_is_not_the_holder(known: Lists) -> None:
    cast = Cast(known)
    namesake = cast.add("Hanna Toll", role="mayor of Lisk", articles=4)
    assert not cast.one(namesake, cast.add("the Latvian president", kind=UNKNOWN))


def test_a_former_holder_is_suggested_where_only_one_can_be_meant(known: Lists) -> None:
    cast = Cast(known)
    before = cast.add("Orrin A. Velka")
    former = cast.add("the former Estonian president", kind=UNKNOWN)
    assert cast.suggested(before, former)
    assert not cast.one(before, former)
    nowhere = cast.add("the former president", kind=UNKNOWN)
    assert not cast.suggested(before, nowhere)


def test_namesakes_who_held_an_office_are_told_apart_by_the_days(known: Lists) -> None:
    cast = Cast(known)
    first, second = cast.add("Orrin A. Velka", day=EARLY), cast.add("Orrin B. Velka")
    assert cast.one(second, cast.add("President Velka"))
    assert cast.one(first, cast.add("President Velka", day=EARLY + 3))
    assert not cast.one(first, second)


def test_a_short_full_name_is_whoever_was_in_office_then(known: Lists) -> None:
    cast = Cast(known)
    first, second = cast.add("Orrin A. Velka", day=EARLY), cast.add("Orrin B. Velka")
    short = cast.add("Orrin Velka", articles=3)
    assert cast.one(second, short)
    assert not cast.one(first, short)


def test_a_surname_is_who_is_in_office_even_where_its_kind_is_not_known(known: Lists) -> None:
    cast = Cast(known)
    holder = cast.add("Hanna Toll", articles=2)
    assert cast.one(holder, cast.add("Toll", kind=UNKNOWN))
    stranger = cast.add("Ada Ferrol", articles=2)
    assert not cast.one(stranger, cast.add("Ferrol", kind=UNKNOWN))


def test_the_former_president_of_a_name_is_not_the_one_in_office(known: Lists) -> None:
    cast = Cast(known)
    first, second = cast.add("Orrin A. Velka", day=DAY), cast.add("Orrin B. Velka")
    former = cast.add("former President Velka", role="former president")
    assert not cast.one(second, former)
    assert first != second


def test_a_title_is_that_of_who_held_the_office_and_of_no_one_else_of_the_name(known: Lists) -> None:
    cast = Cast(known)
    famous = cast.add("Robert Toll", articles=30)
    titled = cast.add("President Toll")
    assert not cast.one(famous, titled)
    holder = cast.add("Hanna Toll")
    assert cast.one(holder, titled)
    assert not cast.one(holder, cast.add("Gov. Toll", role="governor"))


def test_a_surname_is_hardly_a_relation_of_who_is_in_office(known: Lists) -> None:
    cast = Cast(known)
    relation = cast.add("Emil Toll", articles=3)
    bare = cast.add("Toll")
    assert not cast.one(relation, bare)
    assert cast.suggested(relation, bare)
    before = Cast(known)
    relation = before.add("Emil Toll", articles=3, day=EARLY - 2_000)
    assert before.one(relation, before.add("Toll", day=EARLY - 2_000))


def test_a_printed_title_says_whom_a_bare_surname_means(known: Lists) -> None:
    cast = Cast(known)
    woman, man = cast.add("Hanna Toll"), cast.add("Robert Toll")
    assert cast.one(woman, cast.add("Toll", "Mrs. Toll"))
    assert cast.one(man, cast.add("Toll", "Mr. Toll"))


def test_two_articles_are_enough_for_the_only_bearer_of_a_surname(known: Lists) -> None:
    cast = Cast(known)
    only = cast.add("Ada Ferrol", articles=2)
    assert cast.one(only, cast.add("Ferrol", day=DAY + 10))
    cast.add("Jane Ferrol", articles=2)
    assert not cast.one(only, cast.add("Ferrol"))


def test_every_line_of_the_table_is_read_and_terms_of_an_office_do_not_overlap(lists: Lists) -> None:
    terms = [term for terms in table(lists).by_surname.values() for term in terms]
    read = {(term.name, term.first) for term in terms}
    for _, _, holder, first, _ in lists.holders:
        assert (person_name(holder, lists), day_number(date.fromisoformat(first))) in read
    assert all(term.last is None or term.first < term.last for term in terms)
    for office in table(lists).offices:
        served = sorted((term for term in terms if term.office == office), key=lambda term: term.first)
        for before, after in pairwise(served):
            assert before.last is not None, office
            assert before.last <= after.first, office


def test_holders_are_found_under_the_names_that_news_prints(lists: Lists) -> None:
    for printed, holder in (
        ("Donald J. Trump", "donald trump"),
        ("William Jefferson Clinton", "bill clinton"),
        ("Volodymyr Zelenskyy", "volodymyr zelensky"),
        ("Viktor Orban", "viktor orban"),
        ("Pope Benedict", "pope benedict xvi"),
    ):
        assert {term.holder for term in terms_of([person_name(printed, lists)], (), None, None, lists)} == {
            holder
        }
    for printed in ("Donald Trump Jr.", "Barbara Bush", "George Bush", "King Francis"):
        assert not terms_of([person_name(printed, lists)], (), None, None, lists)
