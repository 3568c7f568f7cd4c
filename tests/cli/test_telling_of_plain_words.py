"""What was searched as words though it looks like a clause is told on stderr, and only that."""

from __future__ import annotations

from pathlib import Path

import pytest
from terminals import Quoteline, write_articles


@pytest.fixture
def oil(quoteline: Quoteline, tmp_path: Path) -> Path:
    path = tmp_path / "oil.quoteline"
    rows: list[dict[str, object]] = [
        {"doc_id": "1", "title": "Oil", "outlet": "Post", "text": "“Oil is what we burn,” Ada Ferrol said."}
    ]
    articles = write_articles(tmp_path / "articles.jsonl", rows)
    assert quoteline("import", articles, "-l", path, "--jobs", 0).status == 0
    return path


COMMANDS = [
    ("search", "--format", "jsonl"),
    ("export", "--format", "csv"),
    ("timeline", "--format", "csv"),
    ("families", "--json"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each[0])
@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("said:1987-02-31 oil", "“1987-02-31” is no date; searched as words."),
        ("mood:good oil", "“mood:” is no field; searched as words."),
        ("oil~9", "“oil~9” was searched as “oil~2”."),
    ],
)
def test_what_was_searched_as_words_is_told_in_one_line(
    quoteline: Quoteline, oil: Path, command: tuple[str, ...], query: str, told: str
) -> None:
    said = quoteline(*command, "-l", oil, query)
    assert said.status == 0
    assert [told in line for line in said.err.splitlines()].count(True) == 1
    assert told not in said.out


@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each[0])
@pytest.mark.parametrize("query", ["oil", "oil~2", "oil~", "speaker:ferrol oil", "https://a.example 10:30"])
def test_of_a_query_that_was_taken_as_typed_nothing_is_told(
    quoteline: Quoteline, oil: Path, command: tuple[str, ...], query: str
) -> None:
    said = quoteline(*command, "-l", oil, query)
    assert "searched as" not in said.err
