"""Whom a name could stand for among others, for a person who looks at why."""

from __future__ import annotations

from people import Cast

from quoteline.domain import SpeakerKind
from quoteline.linking import Lists, candidates


def test_another_given_name_counts_against_a_full_name(lists: Lists) -> None:
    cast = Cast(lists)
    one, other = cast.add("Ada Ferrol", articles=3), cast.add("Jane Ferrol", articles=30)
    (found,) = candidates(cast.entries[one - 1], cast.entries, lists)
    assert found[0] == other
    assert found[1] < 0.05
    assert "two given names: Ada Ferrol, Jane Ferrol" in [each.words for each in found[2]]


def test_initials_and_short_forms_speak_for_a_full_name(lists: Lists) -> None:
    for short in ("R. Ferrol", "Bob Ferrol", "Robert M. Ferrol"):
        cast = Cast(lists)
        one, other = cast.add(short), cast.add("Robert Ferrol", articles=3)
        assert [
            (id, likely > 0.5) for id, likely, _ in candidates(cast.entries[one - 1], cast.entries, lists)
        ] == [(other, True)]


def test_a_surname_is_weighed_by_who_is_known_then(lists: Lists) -> None:
    cast = Cast(lists)
    often, once = cast.add("Ada Ferrol", articles=30), cast.add("Jane Ferrol")
    bare = cast.add("Ferrol")
    found = candidates(cast.entries[bare - 1], cast.entries, lists)
    assert [id for id, _, _ in found] == [often, once]
    assert "1 article names Jane Ferrol, near in time" in [each.words for each in found[1][2]]
    assert "30 articles name Ada Ferrol, 30 of them near in time" in [each.words for each in found[0][2]]


def test_a_body_has_no_candidates(lists: Lists) -> None:
    cast = Cast(lists)
    body = cast.add("Ferrol Inc", kind=SpeakerKind.ORGANISATION)
    cast.add("Ada Ferrol")
    assert candidates(cast.entries[body - 1], cast.entries, lists) == []
