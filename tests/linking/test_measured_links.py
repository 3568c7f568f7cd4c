"""Links between invented names, made harder as the measuring script does: floors that only rise."""

from __future__ import annotations

from random import Random

import pytest
from people import DAY, english

from link_corpus import Corpus, Said, bare, corpus, harder
from measure_links import groups_by, pairs_of
from quoteline.domain import Speaker, SpeakerKind
from quoteline.linking import Linked, link

PRECISION, RECALL = 0.99, 0.92
GIVEN = [
    "Robert",
    "Susan",
    "Edward",
    "Clara",
    "Thomas",
    "Helen",
    "Samuel",
    "Olga",
    "Andrew",
    "Fiona",
    "Peter",
    "Edith",
    "Gregory",
    "Ada",
]
FIRST = [
    "Bran",
    "Tor",
    "Hal",
    "Vel",
    "Mar",
    "Kes",
    "Dun",
    "Ostr",
    "Lind",
    "Fal",
    "Garr",
    "Wex",
    "Pell",
    "Rask",
    "Thorn",
    "Ald",
    "Quill",
    "Sten",
    "Yar",
    "Zell",
]
SECOND = ["wick", "moor", "kov", "sky", "ham", "dottir", "berg", "ley", "enko", "rose"]
ROLES = [
    "mayor of {0}",
    "{0} Gov.",
    "Republican Sen.",
    "professor at {0} University",
    "spokesman for {0} Rail",
    "director of the {0} Museum",
    "{0} police chief",
    "",
]
HEADS = [
    f"{country} {office}"
    for office in ("President", "Foreign Minister")
    for country in ("Estonian", "Peruvian", "Kenyan", "Danish", "Chilean", "Turkish")
]


def invented() -> list[Said]:
    """The speakers of 400 articles: few speak often, most once or twice, some share a surname."""
    chance = Random(11)
    surnames = [first + second for first in FIRST for second in SECOND]
    people = []
    for number in range(150):
        surname = surnames[number] if number % 8 else surnames[max(0, number - 8)]
        name = f"{chance.choice(GIVEN)} {surname}"
        role = chance.choice(ROLES).format(chance.choice(FIRST) + "burg")
        people.append((name, HEADS[number // 5] if number % 5 == 0 and number < 60 else role))
    said = []
    for article in range(1, 401):
        place = min(len(people) - 1, int(chance.expovariate(1 / 25)))
        circle = [*people[place : place + 3], people[chance.randrange(len(people))]]
        for name, role in dict.fromkeys(circle):
            told = role if role and chance.random() < 0.5 else None
            speaker = Speaker(name, SpeakerKind.PERSON, (), told)
            said.append(Said(speaker, bare(name), article, DAY + article, f"outlet {article % 5}"))
    return said


@pytest.fixture(scope="module")
def measured() -> tuple[Corpus, Linked]:
    made = corpus(harder(invented(), english()), english())
    return made, link(made.entries, english())


def test_pairs_of_links_are_right_and_found(measured: tuple[Corpus, Linked]) -> None:
    made, found = measured
    ids = [each.id for each in made.entries]
    true = set(pairs_of(groups_by(made.who, ids)))
    got = set(pairs_of(groups_by({each.id: each.whole for each in found.links}, ids)))
    assert len(true) > 2_000
    assert len(true & got) / len(got) >= PRECISION
    assert len(true & got) / len(true) >= RECALL


def test_what_is_not_linked_is_often_suggested(measured: tuple[Corpus, Linked]) -> None:
    made, found = measured
    right = [each for each in found.suggestions if made.who[each.a] == made.who[each.b]]
    assert len(right) >= 0.25 * len(found.suggestions)
