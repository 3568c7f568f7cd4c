"""The best come first, whatever kind of word was asked for, and among equals the latest said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from quoteline.columns.ranking import falling
from quoteline.domain import Article, Basis, Kind, Precision, Quotation, StatementDate
from quoteline.services import browsing, indexing, searching
from quoteline.services.browsing import Sort
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.storage import articles

ONCE = "the herring came in before the frost did"
SAID = (
    (ONCE, 4),
    ("herring and herring and more herring", 2),
    (ONCE, 9),
    ("the frost held for days", 5),
    (ONCE, 7),
    ("a herringbone coat keeps out the frost and the rain and the wind from the sea", 8),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    path = tmp_path / "quay.quoteline"
    prepare(path)
    opened = open_library(path)
    for words, day in SAID:
        said = date(2024, 3, day)
        when = StatementDate(said, said, Precision.DAY, Basis.EXPRESSION)
        found = Quotation(Kind.DIRECT, ((1, 1 + len(words)),), said=when)
        with opened.database.writing():
            articles.add(
                opened.database, Article(f"“{words},” she said.", published=said), (found,), "by hand"
            )
    for _ in indexing.update(opened):
        pass
    yield opened
    opened.close()


def ranked(library: Library, query: str, descending: bool = False) -> list[int]:
    return list(browsing.quotation_ids(library, Wanted(query), Sort.RELEVANCE, descending))


def test_the_best_comes_first_and_among_equals_the_latest_said(library: Library) -> None:
    assert ranked(library, "herring") == [2, 3, 5, 1]
    assert ranked(library, "herring", descending=True) == [1, 5, 3, 2]


@pytest.mark.parametrize("query", ["herr*", "her?ing", "heering~1"])
def test_beginnings_patterns_and_words_nearly_so_are_ranked_as_well(library: Library, query: str) -> None:
    found = ranked(library, query)
    assert found[0] == 2
    assert [each for each in found if each in (1, 3, 5)] == [3, 5, 1]


def test_without_words_the_latest_said_comes_first(library: Library) -> None:
    assert ranked(library, "") == [3, 6, 5, 4, 1, 2]
    assert ranked(library, "said:2024-03-05..") == [3, 6, 5, 4]


def test_what_is_found_by_no_word_stands_behind_the_latest_first(library: Library) -> None:
    assert ranked(library, "herring OR said:2024-03-05 OR said:2024-03-08") == [2, 3, 5, 1, 6, 4]


def test_words_searched_within_rank_too(library: Library) -> None:
    wanted = Wanted("said:2024", within=("herring",))
    assert list(browsing.quotation_ids(library, wanted, Sort.RELEVANCE)) == [2, 3, 5, 1]
    assert searching.is_ranked(wanted)
    assert not searching.is_ranked(Wanted("-herring said:2024"))


def test_articles_stand_in_the_same_order(library: Library) -> None:
    assert browsing.article_ids(library, Wanted("herring"), Sort.RELEVANCE) == [2, 3, 5, 1]
    assert browsing.article_ids(library, Wanted("kind:direct"), Sort.RELEVANCE)[:2] == [3, 6]


def test_numbers_fall_and_equals_stay_as_they_come() -> None:
    worth = np.array([0.0, 3.5, 1e-9, 3.5, 70000.25, 0.0, 2.5], np.float32)
    assert falling(worth).tolist() == [4, 1, 3, 6, 2, 0, 5]
    chance = np.random.default_rng(5)
    many = chance.choice(chance.random(300, dtype=np.float32) * 40, 5000)
    assert falling(many).tolist() == np.argsort(-many, kind="stable").tolist()
