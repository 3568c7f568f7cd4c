"""What a printed role tells: office, country, party, and whether it was held then."""

from __future__ import annotations

import pytest

from quoteline.domain import SpeakerKind
from quoteline.linking import Lists, Tense, is_strong, read_role

ROLES = [
    ("then Finance Minister", "finance minister", "", Tense.THEN),
    ("former Secretary of State", "secretary of state", "", Tense.FORMER),
    ("ex-president", "president", "", Tense.FORMER),
    ("incoming mayor", "mayor", "", Tense.COMING),
    ("president-elect", "president", "", Tense.COMING),
    ("the Ukrainian president", "president", "ukraine", Tense.HELD),
    ("U.S. Attorney General", "attorney general", "united states", Tense.HELD),
    ("Canada’s prime minister", "prime minister", "canada", Tense.HELD),
    ("president of Estonia", "president", "estonia", Tense.HELD),
    ("Vermont Sen.", "senator", "vermont", Tense.HELD),
    ("senior adviser to the president", "adviser", "", Tense.HELD),
]


@pytest.mark.parametrize(("words", "office", "place", "tense"), ROLES)
def test_a_role_is_read(lists: Lists, words: str, office: str, place: str, tense: Tense) -> None:
    role = read_role(words, lists)
    assert (role.office, role.place, role.tense) == (office, place, tense)


def test_a_role_tells_the_party_and_of_what(lists: Lists) -> None:
    assert read_role("Republican strategist", lists).party == "Republican"
    assert {"karrow", "dam"} <= read_role("director of the Karrow High Dam", lists).of


STRONG = [
    ("Orrin Velka", SpeakerKind.PERSON),
    ("Dean Baker", SpeakerKind.PERSON),
    ("Pope Leander", SpeakerKind.PERSON),
    ("Kim Dae-sun", SpeakerKind.PERSON),
    ("the European Commission", SpeakerKind.ORGANISATION),
    ("Reuters", SpeakerKind.ORGANISATION),
    ("Ukrainian officials", SpeakerKind.GROUP),
    ("Orrin Velka", SpeakerKind.UNKNOWN),
]
WEAK = [
    ("Velka", SpeakerKind.PERSON),
    ("Mr. Velka", SpeakerKind.PERSON),
    ("President Velka", SpeakerKind.PERSON),
    ("the Ukrainian president", SpeakerKind.UNKNOWN),
    ("House Speaker", SpeakerKind.PERSON),
    ("the Times", SpeakerKind.ORGANISATION),
    ("the Supreme Court", SpeakerKind.ORGANISATION),
    ("the Velka campaign", SpeakerKind.ORGANISATION),
    ("the company", SpeakerKind.ORGANISATION),
    ("some Democrats", SpeakerKind.GROUP),
    ("the statement", SpeakerKind.DOCUMENT),
    ("", SpeakerKind.PERSON),
]


@pytest.mark.parametrize(("name", "kind"), STRONG)
def test_a_full_or_proper_name_names_one_across_articles(lists: Lists, name: str, kind: SpeakerKind) -> None:
    assert is_strong(name, kind, lists)


@pytest.mark.parametrize(("name", "kind"), WEAK)
def test_other_names_count_in_their_article_only(lists: Lists, name: str, kind: SpeakerKind) -> None:
    assert not is_strong(name, kind, lists)
