"""Each example in docs/query-language.md is understood, and finds, what the page says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from documented_library import fill
from documented_queries import EXAMPLES
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteline.search.fields import CHOICES, FIELDS
from quoteline.search.query import clauses, parse
from quoteline.services import browsing, searching
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.storage import quotations

PAGE = Path(__file__).parents[2] / "docs" / "query-language.md"
JOINED = (" ", " OR ", " -", ") (", " (NOT ", ")~5 OR (", ",", '" "')
_CODE = re.compile(r"`([^`]+)`")


# What the page shows as code and nobody types into the box: commands, options, and a field in a sentence.
NO_QUERIES = re.compile(r"quoteline .*|--.*|search|export|timeline|stem:")


def examples() -> set[str]:
    """All that the page shows as code to be typed into the box."""
    return {
        each for each in _CODE.findall(PAGE.read_text(encoding="utf-8")) if not NO_QUERIES.fullmatch(each)
    }


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("documented") / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as opened:
        fill(opened)
        yield opened


def test_the_page_and_the_table_have_the_same_examples() -> None:
    assert examples() == set(EXAMPLES)


@pytest.mark.parametrize("typed", sorted(EXAMPLES))
def test_an_example_is_understood_as_the_page_says(typed: str) -> None:
    assert " · ".join(clauses(parse(typed))) == EXAMPLES[typed][0]


@pytest.mark.parametrize("typed", sorted(EXAMPLES))
def test_an_example_finds_what_the_page_says(library: Library, typed: str) -> None:
    assert sorted(browsing.quotation_ids(library, Wanted(typed))) == EXAMPLES[typed][1]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(sorted(EXAMPLES)), min_size=1, max_size=4), st.sampled_from(JOINED))
def test_examples_joined_find_the_same_in_columns_and_in_the_database(
    library: Library, some: list[str], joined: str
) -> None:
    typed = joined.join(some)
    where = searching.quotations(library, parse(typed))
    held = browsing.quotation_ids(library, Wanted(typed))
    assert sorted(held) == sorted(quotations.ids(library.database, where)), typed


def test_every_field_and_each_of_its_few_values_has_an_example() -> None:
    assert [field for field in FIELDS if not any(f"{field}:" in each for each in EXAMPLES)] == []
    values = {f"{field}:{value}" for field, few in CHOICES.items() for value in few}
    assert values - set(EXAMPLES) == set()
