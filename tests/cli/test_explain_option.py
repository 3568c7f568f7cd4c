"""``search --explain`` tells how a query was read and what each part of it finds."""

from __future__ import annotations

from pathlib import Path

from terminals import Quoteline


def test_a_table_tells_each_clause(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "mil* speaker:ferrol said:2024", "--explain", "-l", library)
    assert said.status == 0
    head, _, *lines = said.out.splitlines()
    assert head.split("  ")[0] == "hits"
    assert [line.split()[2] for line in lines[:3]] == ["mil*", "speaker:ferrol", "said:2024"]
    assert "words like mil*: mill 3" in said.out
    assert "Ada Ferrol" in said.out
    assert "quotations fit all of it" in said.out


def test_jsonl_is_one_object_with_the_documented_keys(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "mil* OR who", "--explain", "-l", library, "--format", "jsonl")
    (told,) = said.lines
    assert list(told) == ["query", "in", "total", "of", "left_out", "clauses"]
    (clause,) = told["clauses"]  # type: ignore[misc]
    assert list(clause) == ["typed", "start", "end", "understood", "hits", "without", "parts"]
    assert (told["query"], told["total"], clause["hits"]) == ("mil* OR who", 4, 4)
    assert clause["parts"][0] == {
        "understood": "words like mil*",
        "hits": 3,
        "stands_for": [{"words": "mill", "hits": 3}],
        "more": 0,
    }
    assert clause["parts"][1] == {"understood": "“who”", "hits": 1}


def test_csv_has_a_row_for_each_clause(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "mill who", "--explain", "-l", library, "--format", "csv")
    assert said.out.removeprefix("\ufeff").splitlines() == [
        "typed,start,end,understood,hits,without",
        "mill,0,4,“mill”,3,1",
        "who,5,8,“who”,1,3",
    ]


def test_articles_are_counted_where_they_are_asked_for(quoteline: Quoteline, library: Path) -> None:
    said = quoteline(*("search", "roof", "--explain", "-l", library, "--in", "articles", "--format", "jsonl"))
    assert (said.lines[0]["total"], said.lines[0]["of"]) == (3, 4)


def test_an_empty_query_has_no_clauses(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "", "--explain", "-l", library)
    assert said.status == 0
    assert said.out.endswith("quotations fit.\n")
