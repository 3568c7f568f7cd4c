"""``search --like`` finds what is about the same as a quotation."""

from __future__ import annotations

from pathlib import Path

import pytest
from terminals import Quoteline, write_articles

TEXTS = [
    ("Mill", "“The mill grinds rye for the harbour bakers,” Ada Ferrol said."),
    ("Rye", "“Bakers wait for rye flour from the mill,” Lena Quist said."),
    ("Quay", "“The quay is closed for the winter,” Bo Lind said."),
    ("Council", "“The council met behind closed doors,” Jo Rask said."),
]


@pytest.fixture
def rye(quoteline: Quoteline, tmp_path: Path) -> Path:
    rows: list[dict[str, object]] = [
        {"doc_id": str(number), "title": title, "outlet": "Post", "text": text}
        for number, (title, text) in enumerate(TEXTS)
    ]
    path = tmp_path / "rye.quoteline"
    articles = write_articles(tmp_path / "articles.jsonl", rows)
    assert quoteline("import", articles, "-l", path, "--jobs", 0).status == 0
    return path


def ids(quoteline: Quoteline, *words: object) -> list[object]:
    said = quoteline("search", *words, "--format", "jsonl")
    assert said.status == 0, said.err
    return [each["id"] for each in said.lines]


def test_what_is_like_a_quotation_is_listed_with_the_words_in_common(quoteline: Quoteline, rye: Path) -> None:
    assert ids(quoteline, "--like", 1, "-l", rye) == [2]
    said = quoteline("search", "--like", 1, "-l", rye)
    head, _, line = said.out.splitlines()
    assert head.split()[-4:] == ["quotation", "in", "common", "outlet"]
    assert "rye" in line
    assert "bakers" in line


def test_a_query_narrows_it(quoteline: Quoteline, rye: Path) -> None:
    assert ids(quoteline, "flour OR quay", "--like", 1, "-l", rye) == [2]
    assert ids(quoteline, "quay", "--like", 1, "-l", rye) == []
    assert ids(quoteline, "like:1", "-l", rye) == [2]
    assert sorted(ids(quoteline, "-l", rye, "NOT like:1")) == [1, 3, 4]  # type: ignore[type-var]


def test_a_number_that_is_not_there_is_told(quoteline: Quoteline, rye: Path) -> None:
    said = quoteline("search", "--like", 99, "-l", rye)
    assert (said.status, said.out) == (2, "")
    assert "no quotation with the number 99" in said.err
    both = quoteline("search", "--like", 1, "--queries", "list.txt", "-l", rye)
    assert both.status == 2
    assert "leave out --queries" in both.err
