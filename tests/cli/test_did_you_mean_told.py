"""A search that finds nothing says what may have been meant, on stderr."""

from __future__ import annotations

from pathlib import Path

from terminals import Quoteline


def test_a_misspelt_word_is_answered_with_the_right_one(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "ordesr speaker:ferol", "-l", library, "--format", "jsonl")
    assert (said.status, said.out) == (0, "")
    assert said.err.splitlines()[-1] == "Did you mean “orders speaker:ferrol”? (2 quotations)"


def test_articles_are_counted_where_they_are_asked_for(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "degrese", "-l", library, "--in", "articles")
    assert "Did you mean “degrees”? (1 article)" in said.err.splitlines()


def test_a_search_that_finds_something_is_not_questioned(quoteline: Quoteline, library: Path) -> None:
    assert "Did you mean" not in quoteline("search", "mill", "-l", library).err
    assert "Did you mean" not in quoteline("search", "zeppelin", "-l", library).err
