"""What families are measured with is what it says: printings of known originals, at their offsets."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date

import made_printings
import measure_families
from made_printings import Original
from quoteline.domain import Article, Kind, Quotation

WORDS = (
    "The bridge over the Sund will open in spring whatever the weather brings, but nobody should expect"
    " the toll to fall before the bonds are paid",
    "Seventeen of our lighthouses went dark last winter and not one minister came to look at them",
    "Seventeen of our lighthouses went dark last winter, as everybody on the islands knows by now",
)
ORIGINALS = [
    Original(number, number, words, "Ada Ferrol", date(2024, 5, 6)) for number, words in enumerate(WORDS, 1)
]
VOCABULARY = ["barley", "copper", "fog", "ledger", "mallow", "quay"]


def test_originals_share_no_run_of_words() -> None:
    assert [each.id for each in made_printings.apart(ORIGINALS)] == [1, 2]


def test_every_printing_stands_at_its_offsets_and_is_of_a_known_original() -> None:
    made = list(made_printings.printings(ORIGINALS[:2], VOCABULARY, 5))
    for each in made:
        (quotation,) = each.quotations
        ((start, end),) = quotation.content
        text = each.article.text
        if quotation.kind is Kind.DIRECT:
            assert text[start - 1] + text[end] == "“”"
        assert text[end:].lstrip("”").startswith(", ")
    ways = Counter(each.how for each in made)
    assert ways["fragment"] == 2
    assert ways["cut short"] == 1
    assert {each.original for each in made if each.how == "stock phrase"} == {None}
    (cut,) = (each for each in made if each.cut_short)
    assert cut.article.text.count("whatever the weather brings”") == 1


def test_the_same_seed_makes_the_same_printings() -> None:
    twice = [list(made_printings.printings(ORIGINALS, VOCABULARY, seed)) for seed in (5, 5, 6)]
    assert twice[0] == twice[1] != twice[2]


def test_a_copy_keeps_its_quotations_at_their_offsets() -> None:
    article = Article("It rained. “So it did,” she said. More rain is due.", published=date(2024, 5, 6))
    quotation = Quotation(Kind.DIRECT, ((12, 21),))
    copy = made_printings.copied(article, [quotation], 7, random.Random(1))
    shift = len(made_printings.line_of(7))
    assert copy.text[12 + shift : 21 + shift] == "So it did"


def test_pairs_are_right_only_within_one_original() -> None:
    made = {1: (9, "whole", False), 2: (9, "head", False), 3: (8, "whole", False), 4: (None, "stock", False)}
    assert measure_families.pairs(made, [[1, 2, 3, 100], [4, 5]]) == (1, 2)
    assert measure_families.pairs(made | {5: (None, "stock", False)}, [[4, 5]]) == (0, 1)
