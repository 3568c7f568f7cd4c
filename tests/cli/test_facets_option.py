"""``search --facets`` counts values of filters, and names the query that finds each."""

from __future__ import annotations

from pathlib import Path

import pytest
from terminals import Quoteline


@pytest.mark.parametrize("query", ["", "mill OR who"])
def test_each_row_is_found_by_its_query_and_the_rest_by_the_opposite(
    quoteline: Quoteline, library: Path, query: str
) -> None:
    def found(*words: str) -> int:
        whole = " ".join(f"({each})" for each in words if each)
        said = quoteline("search", "-l", library, "--format", "jsonl", "--limit", "999", "--", whole)
        return len(said.lines)

    rows = quoteline("search", query, "--facets", "-l", library, "--format", "jsonl").lines
    assert {row["facet"] for row in rows} >= {"speaker", "outlet", "kind", "precision", "basis", "year"}
    everything = found(query)
    assert everything
    for row in rows:
        assert found(query, str(row["query"])) == row["count"], row
        assert found(query, f"-{row['query']}".replace("--", "")) == everything - int(str(row["count"])), row


def test_some_filters_are_told_in_the_order_asked_for(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "", "--facets", "kind,speaker", "-l", library, "--format", "csv")
    head, *rows = said.out.removeprefix("\ufeff").splitlines()
    assert head == "facet,value,count,query"
    names = [row.split(",")[0] for row in rows]
    assert names == sorted(names, key=["kind", "speaker"].index)
    counts = [int(row.split(",")[2]) for row in rows if row.startswith("speaker")]
    assert counts == sorted(counts, reverse=True)


def test_a_table_says_how_many_values_are_left(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "", "--facets", "speaker", "-l", library, "--limit", "1")
    assert said.out.splitlines()[0].split() == ["facet", "value", "count", "query"]
    assert len(said.out.splitlines()) == 3
    assert "speaker: 1 of" in said.err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--facets", "mill"), "“mill” is none of speaker, outlet"),
        (("mill", "--facets", "--in", "articles"), "--facets counts quotations"),
        (("--queries", "list.txt", "--facets"), "--facets is about one QUERY"),
    ],
)
def test_what_cannot_be_counted_is_refused(
    quoteline: Quoteline, library: Path, words: tuple[str, ...], sentence: str
) -> None:
    said = quoteline("search", "-l", library, *words)
    assert said.status == 2
    assert sentence in said.err
