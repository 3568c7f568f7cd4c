"""Which names are one body."""

from __future__ import annotations

import pytest
from people import DAY, Cast

from quoteline.domain import SpeakerKind
from quoteline.linking import Lists

BODY = SpeakerKind.ORGANISATION
ONE = [
    ("the European Commission", "European Commission"),
    ("World Health Organization", "the WHO"),
    ("the World Health Organisation", "the W.H.O."),
    ("the FBI", "the Federal Bureau of Investigation"),
    ("the Justice Department", "the Department of Justice"),
    ("the State Department", "the U.S. State Department"),
    ("Velka Motors Inc.", "Velka Motors"),
    ("Velka & Toll Ltd", "Velka and Toll"),
    ("Ukraine’s Defence Ministry", "the Ukrainian Defense Ministry"),
    ("the Ukrainian Defense Ministry", "the Ministry of Defense of Ukraine"),
    ("the Ostrevian Grain and Seed Board", "OGSB"),
    ("General Motors Corp", "GM"),
    ("American Telephone and Telegraph Co", "ATT"),
    ("AT&T", "American Telephone & Telegraph"),
]
TWO = [
    ("the Ukrainian Defense Ministry", "the Russian Defense Ministry"),
    ("Velka Motors", "Velka Mining"),
    ("the Western Hockey Organization", "the WHO"),
    ("the Lisk Times", "the Karrow Times"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_names_of_one_body_are_put_together(lists: Lists, a: str, b: str) -> None:
    cast = Cast(lists)
    assert cast.one(cast.add(a, kind=BODY), cast.add(b, kind=BODY))


@pytest.mark.parametrize(("a", "b"), TWO)
def test_names_of_two_bodies_are_not(lists: Lists, a: str, b: str) -> None:
    cast = Cast(lists)
    assert not cast.one(cast.add(a, kind=BODY), cast.add(b, kind=BODY))


def test_an_acronym_printed_with_a_name_is_that_bodys(lists: Lists) -> None:
    cast = Cast(lists)
    full = cast.add("Lisk Budget Office", "LBO", kind=BODY)
    assert cast.one(full, cast.add("LBO", kind=BODY))


def test_a_short_acronym_that_only_its_letters_speak_for_is_a_suggestion(lists: Lists) -> None:
    cast = Cast(lists)
    full, short = cast.add("Lisk Budget Office", kind=BODY), cast.add("the LBO", kind=BODY)
    assert not cast.one(full, short)
    assert cast.suggested(full, short)


def test_the_company_is_another_one_in_every_article(lists: Lists) -> None:
    cast = Cast(lists)
    assert not cast.one(cast.add("the company", kind=BODY), cast.add("the company", kind=BODY))
    based = "the Lisk-based company"
    assert not cast.one(cast.add(based, kind=BODY), cast.add(based, kind=BODY))
    assert not cast.one(cast.add("the Senate", kind=BODY), cast.add("the company", kind=BODY))


def test_ministries_of_nobody_knows_where_and_firms_of_two_countries_stay_apart(lists: Lists) -> None:
    cast = Cast(lists)
    for a, b in (
        ("the Finance Ministry", "the Ministry of Finance"),
        ("the Central Bank", "the central bank"),
        ("Velkabank AG", "Velkabank Ltd"),
        ("Toll Plc", "Toll"),
    ):
        weak = SpeakerKind.UNKNOWN if b == "Toll" else BODY
        assert not cast.one(cast.add(a, kind=BODY), cast.add(b, kind=weak))


def test_a_mark_in_the_name_of_a_firm_makes_it_nobodys(lists: Lists) -> None:
    cast = Cast(lists)
    far = cast.add("Velka’s Investors Service", kind=BODY, day=DAY + 3_000)
    assert cast.one(cast.add("Velka’s Investors Service Inc", kind=BODY), far)


def test_a_campaign_is_one_within_a_season(lists: Lists) -> None:
    cast = Cast(lists)
    first = cast.add("the Velka campaign", kind=BODY)
    assert cast.one(first, cast.add("Hanna Velka’s campaign", kind=BODY, day=DAY + 20))
    assert not cast.one(first, cast.add("the Velka campaign", kind=BODY, day=DAY + 3_000))


def test_a_body_whose_name_begins_with_an_acronym_is_another_body(lists: Lists) -> None:
    cast = Cast(lists)
    daughter = cast.add("LKT Electronics", "LKT", kind=BODY)
    assert not cast.one(daughter, cast.add("LKT", kind=BODY))


def test_two_letters_are_the_bodys_where_an_article_prints_both(lists: Lists) -> None:
    cast = Cast(lists)
    full = cast.add("Velka Motors Corp", kind=BODY, company=["vm"])
    assert cast.one(full, cast.add("VM", kind=BODY, company=["velka motors corp"]))
    other = cast.add("Toll Holdings Inc", "TH", kind=BODY)
    assert cast.one(other, cast.add("TH", kind=BODY))


def test_two_letters_alone_are_suggested_for_the_only_body_with_them(lists: Lists) -> None:
    cast = Cast(lists)
    full, short = cast.add("Velka Motors Corp", kind=BODY), cast.add("VM", kind=BODY)
    assert not cast.one(full, short)
    assert cast.suggested(full, short)
    cast.add("Vintner Mills", kind=BODY)
    assert not cast.suggested(full, short)
