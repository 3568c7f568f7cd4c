"""What was found can be searched within: the words asked before go on to hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteline.domain import AllOf, AnyOf, Article, Kind, Quotation, Word
from quoteline.search.query import parse
from quoteline.services import browsing, indexing, saved_searches, searching, wanted_as_json
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.services.wanted_as_json import NotWantedError
from quoteline.storage import articles

SAID = (
    "the ferry will sail at dawn",
    "no ferry will sail in a storm",
    "the storm took the pier",
    "a dawn without a ferry is a sad dawn",
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    path = tmp_path / "quay.quoteline"
    prepare(path)
    opened = open_library(path)
    for words in SAID:
        text = f"“{words},” the harbour master said."
        with opened.database.writing():
            found = (Quotation(Kind.DIRECT, ((1, 1 + len(words)),)),)
            articles.add(opened.database, Article(text), found, "by hand")
    for _ in indexing.update(opened):
        pass
    yield opened
    opened.close()


def found(library: Library, wanted: Wanted) -> list[int]:
    return sorted(browsing.quotation_ids(library, wanted))


def test_what_is_searched_within_goes_on_to_hold(library: Library) -> None:
    assert found(library, Wanted("ferry")) == [1, 2, 4]
    assert found(library, Wanted("dawn", within=("ferry",))) == [1, 4]
    assert found(library, Wanted("", within=("ferry", "storm"))) == [2]
    assert found(library, Wanted("dawn OR storm", within=("ferry", "-sad"))) == [1, 2]


def test_it_is_what_the_plain_query_finds(library: Library) -> None:
    wanted = Wanted("dawn OR storm", within=("ferry OR pier", "-sad"))
    assert searching.as_query(wanted) == "(ferry OR pier) (-sad) (dawn OR storm)"
    assert found(library, Wanted(searching.as_query(wanted))) == found(library, wanted)


def test_a_mark_that_was_left_open_swallows_nothing(library: Library) -> None:
    wanted = Wanted("storm", within=('"no ferry', "sail)"))
    assert found(library, wanted) == [2]
    assert parse(searching.as_query(wanted)) == searching.typed_condition(wanted)


def test_words_side_by_side_are_one_list_of_clauses() -> None:
    wanted = Wanted("c", within=("a b", "d OR e"))
    assert searching.typed_condition(wanted) == AllOf(
        (Word("a"), Word("b"), AnyOf((Word("d"), Word("e"))), Word("c"))
    )
    assert searching.as_query(Wanted("", within=("a b",))) == "a b"
    assert searching.as_query(Wanted()) == ""


pieces = st.lists(
    st.sampled_from([*'ab"()-*~:', " ", "OR", "NOT", "ferry", "said:", "speaker:", "2025", "“", "”"]),
    max_size=8,
).map("".join)


@settings(max_examples=60, deadline=None)
@given(st.lists(pieces, max_size=3), pieces)
def test_any_queries_can_be_written_as_one(kept: list[str], typed: str) -> None:
    wanted = Wanted(typed, within=tuple(kept))
    meant = searching.typed_condition(wanted)
    assert parse(searching.as_query(wanted)) in (meant, parse(searching.written(meant)))


def test_what_came_in_later_can_be_asked_for(library: Library) -> None:
    assert found(library, Wanted("ferry", added_after=1)) == [2, 4]
    assert found(library, Wanted(added_after=4)) == []


def test_a_saved_search_keeps_what_it_is_within(library: Library) -> None:
    wanted = Wanted("dawn", within=("ferry", "-sad"))
    saved_searches.save(library, "Ferries at dawn", wanted)
    (saved,) = saved_searches.listed(library)
    assert (saved.wanted, saved.problem) == (wanted, "")
    assert saved_searches.fits(library, [saved])[saved.id].count == 1


@pytest.mark.parametrize(
    "kept", [{"within": "ferry"}, {"within": [1]}, {"added_after": "3"}, {"added_after": -1}]
)
def test_what_is_no_query_is_not_read(kept: dict[str, object]) -> None:
    with pytest.raises(NotWantedError):
        wanted_as_json.read(json.dumps(kept))


def test_what_is_kept_is_read_as_it_was() -> None:
    wanted = Wanted("c", within=("a", "b c"), added_after=7)
    assert wanted_as_json.read(json.dumps(wanted_as_json.written(wanted, {}, ()))) == wanted
