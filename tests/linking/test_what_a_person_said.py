"""What a person put together or kept apart holds, directly and through a third."""

from __future__ import annotations

from itertools import pairwise

from people import Cast

from quoteline.linking import Lists


def test_what_was_put_together_stays_so_and_is_shown_as_the_one_merged_into(lists: Lists) -> None:
    cast = Cast(lists)
    bird, man = cast.add("The Heron of Lisk", articles=90), cast.add("Orrin Velka")
    links = {each.id: each for each in cast.linked(together=[(bird, man)]).links}
    assert links[bird].whole == links[man].whole == man
    assert links[bird].rule == "person"


def test_a_chain_of_merges_is_flat(lists: Lists) -> None:
    cast = Cast(lists)
    ids = [cast.add(name) for name in ("Orrin Velka", "Ida Toll", "Emil Rask", "Dagny Holm")]
    links = cast.linked(together=list(pairwise(ids))).links
    assert {each.whole for each in links} == {ids[-1]}


def test_what_was_told_apart_is_never_linked_nor_suggested(lists: Lists) -> None:
    cast = Cast(lists)
    a, b = cast.add("Orrin Velka"), cast.add("Orrin J. Velka")
    assert cast.one(a, b)
    found = cast.linked(apart=[(b, a)])
    assert {each.whole for each in found.links} == {a, b}
    assert not found.suggestions


def test_a_third_does_not_bring_together_who_was_told_apart(lists: Lists) -> None:
    cast = Cast(lists)
    a, b = cast.add("Orrin Velka", articles=9), cast.add("Orrin J. Velka", articles=9)
    third = cast.add("Orrin James Velka")
    wholes = {each.id: each.whole for each in cast.linked(apart=[(a, b)]).links}
    assert wholes[a] != wholes[b]
    assert wholes[third] in (wholes[a], wholes[b], third)


def test_the_order_of_entries_makes_no_difference(lists: Lists) -> None:
    cast = Cast(lists)
    for name in ("Orrin Velka", "Orrin J. Velka", "Velka", "O. Velka", "Hanna Velka", "Mr. Velka"):
        cast.add(name, articles=3)
    found = cast.linked()
    cast.entries.reverse()
    assert cast.linked() == found


def test_a_link_tells_its_rule_its_confidence_and_its_evidence(lists: Lists) -> None:
    cast = Cast(lists)
    cast.add("Orrin Velka", role="mayor of Lisk", articles=20)
    bare = cast.add("Velka", role="Lisk mayor")
    link = next(each for each in cast.linked().links if each.id == bare)
    assert link.rule == "surname"
    assert 0.9 < link.confidence <= 1
    assert any(each.kind == "role" and "mayor" in each.words and each.score > 0 for each in link.evidence)
