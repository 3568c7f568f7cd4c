"""Whom a surname alone means: one bearer, or the one whom role, company, title and days speak for."""

from __future__ import annotations

from people import DAY, Cast

from quoteline.domain import SpeakerKind
from quoteline.linking import Lists


def test_a_surname_means_its_only_well_known_bearer(lists: Lists) -> None:
    cast = Cast(lists)
    known = cast.add("Orrin Velka", articles=12)
    assert cast.one(known, cast.add("Velka"))


def test_a_surname_of_somebody_hardly_known_is_a_suggestion(lists: Lists) -> None:
    cast = Cast(lists)
    known, bare = cast.add("Orrin Velka"), cast.add("Velka")
    assert not cast.one(known, bare)
    assert cast.suggested(known, bare)


def test_a_surname_years_away_is_not_linked(lists: Lists) -> None:
    cast = Cast(lists)
    assert not cast.one(cast.add("Orrin Velka", articles=3), cast.add("Velka", day=DAY + 5_000))


def test_of_two_bearers_who_are_as_well_known_neither_is_taken(lists: Lists) -> None:
    cast = Cast(lists)
    one, other = cast.add("Orrin Velka", articles=12), cast.add("Hanna Velka", articles=12)
    bare = cast.add("Velka")
    assert not cast.one(one, bare)
    assert not cast.one(other, bare)
    assert cast.suggested(one, bare)
    assert cast.suggested(other, bare)


def test_a_title_decides_between_two_bearers(lists: Lists) -> None:
    cast = Cast(lists)
    man = cast.add("Robert Velka", role="mayor of Lisk", articles=9)
    woman = cast.add("Hanna Velka", role="Ostrevian Finance Minister", articles=9)
    assert cast.one(woman, cast.add("Mrs. Velka"))
    assert cast.one(man, cast.add("Mr. Velka"))
    assert cast.one(woman, cast.add("Velka", role="the Ostrevian finance minister"))
    assert cast.one(man, cast.add("Mayor Velka"))


def test_no_fame_makes_a_man_of_her(lists: Lists) -> None:
    cast = Cast(lists)
    famous = cast.add("Robert Velka", articles=400, company={"dagny toll": 300})
    cast.add("Dagny Toll", articles=40)
    assert not cast.one(famous, cast.add("Mrs. Velka", company={"dagny toll": 1}))


def test_company_decides_between_two_bearers(lists: Lists) -> None:
    cast = Cast(lists)
    court = {"dagny toll": 6, "emil rask": 6, "ida brandt": 5}
    fleet = {"oskar lind": 6, "peter holm": 6}
    one = cast.add("Orrin Velka", articles=7, company=court)
    cast.add("Hanna Velka", articles=7, company=fleet)
    for name in ("Dagny Toll", "Emil Rask", "Ida Brandt", "Oskar Lind", "Peter Holm"):
        cast.add(name, articles=40)
    assert cast.one(one, cast.add("Velka", company=court))


def test_two_senators_of_two_states_are_told_apart(lists: Lists) -> None:
    cast = Cast(lists)
    one = cast.add("Bernie Landrow", role="Vermont Sen.", articles=9)
    other = cast.add("Sarah Landrow", role="Ohio Gov.", articles=9)
    bare = cast.add("Sen. Landrow", role="Vermont Sen.")
    assert cast.one(one, bare)
    assert not cast.one(other, bare)


def test_who_is_named_in_full_beside_the_surname_is_another(lists: Lists) -> None:
    cast = Cast(lists)
    known = cast.add("Orrin Velka", articles=4)
    assert not cast.one(known, cast.add("Velka", company=["orrin velka"]))


def test_surnames_that_many_have_need_more_than_one_bearer(lists: Lists) -> None:
    cast = Cast(lists)
    known = cast.add("Orrin Johnson", articles=2)
    assert not cast.one(known, cast.add("Johnson"))


def test_bare_names_of_nobody_known_are_put_together_when_near_in_time(lists: Lists) -> None:
    cast = Cast(lists)
    first, second = cast.add("Velka", role="Mayor"), cast.add("Velka", role="Mayor", day=DAY + 3)
    far = cast.add("Velka", day=DAY + 400)
    assert cast.one(first, second)
    assert not cast.one(first, far)


def test_popes_are_known_by_one_name(lists: Lists) -> None:
    cast = Cast(lists)
    assert cast.one(cast.add("Pope Leander"), cast.add("Leander", role="Pope"))


def test_an_office_means_who_held_it_then(lists: Lists) -> None:
    cast = Cast(lists)
    first = cast.add("Orrin Velka", role="Ostrevian President".replace("Ostrevian", "Estonian"), articles=6)
    later = cast.add("Hanna Toll", role="Estonian President", day=DAY + 2_000, articles=6)
    unknown = SpeakerKind.UNKNOWN
    then = cast.add("the Estonian president", kind=unknown, day=DAY + 10)
    now = cast.add("Estonia’s president", kind=unknown, day=DAY + 2_010)
    assert cast.one(first, then)
    assert cast.one(later, now)
    assert not cast.one(first, later)


def test_an_office_of_another_country_or_a_former_one_is_not_linked(lists: Lists) -> None:
    cast = Cast(lists)
    known = cast.add("Orrin Velka", role="Estonian President", articles=6)
    assert not cast.one(known, cast.add("the Latvian president", kind=SpeakerKind.UNKNOWN))
    assert not cast.one(known, cast.add("the former Estonian president", kind=SpeakerKind.UNKNOWN))
    assert not cast.one(known, cast.add("the president", kind=SpeakerKind.UNKNOWN))


def test_a_body_is_never_linked_to_a_person(lists: Lists) -> None:
    cast = Cast(lists)
    person = cast.add("Orrin Velka", articles=30)
    assert not cast.one(person, cast.add("Velka", kind=SpeakerKind.ORGANISATION))
    assert not cast.one(person, cast.add("Velka Inc.", kind=SpeakerKind.ORGANISATION))
