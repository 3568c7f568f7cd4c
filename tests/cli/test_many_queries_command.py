"""`quoteline search --queries` asks a list of queries, and tells of each line that is none."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest
from terminals import Quoteline

LIST = "# checks\nmill\n\nspeaker:ferrol\nwalrus\n"


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    path = tmp_path / "checks.txt"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_a_row_for_each_query(quoteline: Quoteline, library: Path, asked: Path) -> None:
    said = quoteline("search", "--queries", asked, "-l", library, "--format", "jsonl")
    rows = [json.loads(line) for line in said.out.splitlines()]
    assert (said.status, [(row["line"], row["query"]) for row in rows]) == (
        0,
        [(2, "mill"), (4, "speaker:ferrol"), (5, "walrus")],
    )
    for row in rows:
        one = quoteline("search", row["query"], "-l", library, "--format", "jsonl")
        assert row["quotations"] == len(one.out.splitlines())
    assert rows[1]["quotations"] > 0
    table = quoteline("search", "--queries", asked, "-l", library)
    assert table.out.splitlines()[0].split() == [
        *("line", "query", "quotations", "articles", "speakers", "first", "last", "remark"),
    ]
    assert len(table.out.splitlines()) == 5


def test_hits_stand_beside_their_query(quoteline: Quoteline, library: Path, asked: Path) -> None:
    said = quoteline("search", "--queries", asked, "--hits", 1, "-l", library, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(said.out.removeprefix("\ufeff"), newline="")))
    assert {row["query"] for row in rows} <= {"mill", "speaker:ferrol"}
    assert "Ferrol" in next(row["speaker"] for row in rows if row["query"] == "speaker:ferrol")
    table = quoteline("search", "--queries", asked, "--hits", 1, "-l", library)
    assert len(table.out.splitlines()) == 2 + len(rows)


def test_lines_that_cannot_be_read_are_named_and_the_others_are_asked(
    quoteline: Quoteline, library: Path, tmp_path: Path
) -> None:
    table = tmp_path / "list.csv"
    table.write_text("query,from\nmill,\nmill,whenever\n,2024\nspeaker:ferrol,\n", encoding="utf-8")
    said = quoteline("search", "--queries", table, "-l", library, "--format", "jsonl")
    assert said.status == 1
    assert [line for line in said.err.splitlines() if line.startswith("failed")] == [
        "failed: line 3: “whenever” is no day; write 2025-03-20, 2025-03 or 2025",
        "failed: line 4: its query is empty",
    ]
    assert [json.loads(line)["line"] for line in said.out.splitlines()] == [2, 5]


def test_a_list_is_piped_in_and_a_file_written_as_its_name_says(
    quoteline: Quoteline, library: Path, tmp_path: Path
) -> None:
    out = tmp_path / "found.xlsx"
    said = quoteline("search", "--queries", "-", "-o", out, "-l", library, stdin="\ufeffmüller\n".encode())
    assert (said.status, said.out) == (0, "")
    head, row = openpyxl.load_workbook(out).active.iter_rows(values_only=True)
    assert dict(zip(head, row, strict=True))["query"] == "müller"
    assert quoteline("search", "--queries", "-", "-o", tmp_path / "a.doc", "-l", library).status == 2


def test_a_call_that_makes_no_sense_is_refused(quoteline: Quoteline, library: Path, asked: Path) -> None:
    for words in (
        ("search",),
        ("search", "mill", "--queries", asked),
        ("search", "mill", "--hits", "3"),
        ("search", "mill", "-o", "x.csv"),
        ("search", "--queries", asked, "--in", "articles"),
        ("search", "--queries", asked, "--explain"),
        ("search", "--queries", asked.with_name("gone.txt")),
    ):
        said = quoteline(*words, "-l", library)
        assert (said.status, said.out) == (2, ""), words
