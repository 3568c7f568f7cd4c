"""Families lie around the longest form, within days; what is of two statements stays two."""

import time
from itertools import combinations

from yardstick import slowness

from quoteline.domain import Kind
from quoteline.families.grouping import Grouping, Printing
from quoteline.families.matching import Relation, shared
from quoteline.families.rarity import Rarity
from quoteline.families.words import worded

LONG = "We will drain the marsh by autumn, but we will not sell one acre of it to speculators"
CUT = "We will drain the marsh by autumn"
REST = "we will not sell one acre of it to speculators"
OTHER = "The herons of Tarn Meadow were gone before any pump was switched on"
SHORT = "drain the whole marsh"


def printing(
    number: int, wording: int, day: int | None = 0, speaker: int | None = 1, alike: int = 0
) -> Printing:
    return Printing(number, number, wording, speaker, alike or number, day, day)


def families(
    rarity: Rarity, texts: list[str], printings: list[Printing], days: int = 7, kind: Kind = Kind.DIRECT
) -> list[list[int]]:
    wordings = {number: worded(text, kind) for number, text in enumerate(texts)}
    links = {
        (one, other): found
        for one, other in combinations(wordings, 2)
        if (found := shared(wordings[one], wordings[other], rarity)).enough(Relation.SAME)
    }
    found = Grouping(rarity, days).families(wordings, printings, links)
    return sorted([each.id for each in family.printings] for family in found)


def test_the_longest_form_comes_first_then_the_others_as_they_were_published(rarity: Rarity) -> None:
    printings = [printing(1, 1, 2), printing(2, 2, 1), printing(3, 0, 3), printing(4, 1, None)]
    assert families(rarity, [LONG, CUT, REST], printings) == [[3, 2, 1, 4]]


def test_parts_without_a_word_in_common_meet_in_the_longest_form(rarity: Rarity) -> None:
    assert families(rarity, [CUT, REST], [printing(1, 0), printing(2, 1)]) == []
    assert len(families(rarity, [CUT, REST, LONG], [printing(1, 0), printing(2, 1), printing(3, 2)])) == 1


def test_two_statements_are_two_families(rarity: Rarity) -> None:
    printings = [printing(1, 0), printing(2, 0), printing(3, 1), printing(4, 1)]
    assert families(rarity, [LONG, OTHER], printings) == [[1, 2], [3, 4]]


def test_the_same_words_weeks_later_are_another_statement(rarity: Rarity) -> None:
    printings = [printing(number, 0, day) for number, day in ((1, 0), (2, 5), (3, 40), (4, 41))]
    assert families(rarity, [LONG], printings) == [[1, 2], [3, 4]]
    assert families(rarity, [LONG], printings, days=60) == [[1, 2, 3, 4]]


def test_one_quotation_twice_in_one_article_is_no_family(rarity: Rarity) -> None:
    twice = [Printing(1, 9, 0, 1, 9, 0, 0), Printing(2, 9, 0, 1, 9, 0, 0)]
    assert families(rarity, [LONG], twice) == []


def test_long_words_under_two_names_are_one_family_and_a_fragment_is_not(rarity: Rarity) -> None:
    assert families(rarity, [LONG], [printing(1, 0, speaker=1), printing(2, 0, speaker=2)]) == [[1, 2]]
    assert families(rarity, [SHORT], [printing(1, 0, speaker=1), printing(2, 0, speaker=2)]) == []
    assert families(rarity, [SHORT], [printing(1, 0, speaker=1), printing(2, 0, speaker=1)]) == [[1, 2]]
    unknown = [printing(1, 0, speaker=None), printing(2, 0, speaker=None)]
    assert families(rarity, [SHORT], unknown) == [], "nobody named is not the same nobody"


def test_near_duplicate_articles_stand_for_the_same_speaker(rarity: Rarity) -> None:
    copies = [printing(1, 0, speaker=None, alike=5), printing(2, 0, speaker=3, alike=5)]
    assert families(rarity, [SHORT], copies) == [[1, 2]]


def test_what_is_only_reported_must_lie_within_a_day(rarity: Rarity) -> None:
    reports = [printing(1, 0, 0), printing(2, 0, 1), printing(3, 0, 4), printing(4, 0, 5)]
    assert families(rarity, [LONG], reports, kind=Kind.INDIRECT) == [[1, 2], [3, 4]]
    assert families(rarity, [LONG], reports) == [[1, 2, 3, 4]]


def test_the_undated_go_with_the_first(rarity: Rarity) -> None:
    printings = [printing(1, 0, None), printing(2, 0, 30), printing(3, 1, None)]
    assert families(rarity, [LONG, CUT], printings) == [[2, 1, 3]]
    for days in ((30, None), (None, 30), (None, None)):
        both = [printing(1, 0, days[0]), printing(2, 1, days[1])]
        assert families(rarity, [LONG, f"{LONG}, she said"], both) == [[2, 1]]


def test_ten_thousand_equal_printings_are_one_family_at_once(rarity: Rarity) -> None:
    started = time.process_time()
    (family,) = families(rarity, [LONG], [printing(number, 0, number % 7) for number in range(1, 10_001)])
    assert len(family) == 10_000
    assert families(rarity, [SHORT], [printing(n, 0, 0, speaker=n) for n in range(1, 10_001)]) == []
    assert time.process_time() - started < 5 * slowness()


def test_a_long_chain_of_overlapping_wordings_takes_no_time(rarity: Rarity) -> None:
    words = [
        f"{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10 % 10]}{'uvwxyz'[n // 100 % 6]}{n}" for n in range(3_000)
    ]
    texts = [" ".join(words[start : start + 30]) for start in range(0, 2_900, 2)]
    wordings = {number: worded(text, Kind.DIRECT) for number, text in enumerate(texts)}
    links = {
        (one, other): shared(wordings[one], wordings[other], rarity)
        for one in wordings
        for other in range(one + 1, min(one + 12, len(texts)))
    }
    started = time.process_time()
    printings = [printing(number + 1, number) for number in wordings]
    found = list(Grouping(rarity, 7).families(wordings, printings, links))
    assert time.process_time() - started < 10 * slowness()
    assert sum(len(each.printings) for each in found) == len(
        {each.id for one in found for each in one.printings}
    )
