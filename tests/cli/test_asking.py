"""search, export, speakers and timeline, as the design writes them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from terminals import ARTICLES, Quoteline, write_articles

EXTRACTED = ["kind", "text", "content", "cue", "source", "speaker", "said", "confidence", "found_by"]
ADDED = ["id", "article_id", "article_title", "outlet", "published", "url", "context_before", "context_after"]
COLUMNS = [
    *("id", "speaker", "role", "kind", "quotation", "said_start", "said_end", "said_precision", "published"),
    *("outlet", "article_title", "byline", "url", "cue", "context_before", "context_after", "confidence"),
    *("tags", "note"),
]


def rows_of(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


@pytest.mark.parametrize("command", ["search", "export"])
def test_jsonl_is_one_object_a_line_with_the_keys_of_the_design(
    quoteline: Quoteline, library: Path, command: str
) -> None:
    said = quoteline(command, "mill", "-l", library, "--format", "jsonl")
    assert said.status == 0
    assert len(said.lines) == 3
    for each in said.lines:
        keys = list(each)
        assert keys[: len(EXTRACTED)] == EXTRACTED
        assert set(ADDED) <= set(keys)
        text = ARTICLES[0 if each["outlet"] != "Überland Bote" else 1]["text"]
        content: Any = each["content"]
        assert " … ".join(text[start:end] for start, end in content) == each["text"]
        keys = ["start", "end", "precision", "basis", "evidence", "rule", "confidence"]
        assert list(each["said"]) == keys  # type: ignore[call-overload]


def test_search_gives_fifty_rows_unless_told_otherwise(quoteline: Quoteline, tmp_path: Path) -> None:
    rows = [{"doc_id": str(n), "text": f"“Day {n} was long,” Ada Ferrol said."} for n in range(60)]
    articles = write_articles(tmp_path / "many.jsonl", rows)  # type: ignore[arg-type]
    path = tmp_path / "many.quoteline"
    assert quoteline("import", articles, "-l", path, "--jobs", 1).status == 0
    assert len(quoteline("search", "day", "-l", path, "--format", "jsonl").lines) == 50
    assert len(quoteline("search", "day", "-l", path, "--format", "jsonl", "--limit", 7).lines) == 7
    assert quoteline("search", "day", "-l", path, "--format", "jsonl", "--limit", 0).out == ""
    assert len(quoteline("export", "day", "-l", path, "--format", "jsonl").lines) == 60
    assert len(quoteline("export", "-l", path, "--format", "jsonl").lines) == 60
    articles_found = quoteline("search", "day", "-l", path, "--in", "articles", "--format", "jsonl")
    assert len(articles_found.lines) == 50


def test_search_in_articles(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "roof", "-l", library, "--in", "articles", "--format", "jsonl")
    assert {each["outlet"] for each in said.lines} == {"Harbour Post", "Upland Echo", "Überland Bote"}
    assert {"id", "title", "published", "quotations", "url"} <= set(said.lines[0])
    newest = quoteline(
        "search", "", "-l", library, "--in", "articles", "--sort", "published", "--format", "csv"
    )
    assert [row["published"] for row in rows_of(newest.out)] == ["2024-05-08", "2024-05-07", "2024-05-06", ""]


@pytest.mark.parametrize("sort", ["relevance", "said", "published"])
def test_search_sorts(quoteline: Quoteline, library: Path, sort: str) -> None:
    lines = quoteline("search", "mill", "-l", library, "--sort", sort, "--format", "jsonl").lines
    assert len(lines) == 3
    if sort == "published":
        assert [each["published"] for each in lines] == sorted(str(each["published"]) for each in lines)
    if sort == "said":
        starts = [each["said"]["start"] for each in lines]  # type: ignore[index]
        assert starts == sorted(starts)


def test_a_query_that_begins_with_a_hyphen_follows_two(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "-l", library, "--format", "jsonl", "--", "-speaker:ferrol")
    assert said.status == 0
    assert said.lines
    assert all(each["speaker"] != "Ada Ferrol" for each in said.lines)


@pytest.mark.parametrize(
    "query", ["", "   ", "zeppelin", "((", '"', "-", "said:never", "speaker:", "a" * 30_000]
)
def test_any_query_is_answered(quoteline: Quoteline, library: Path, query: str) -> None:
    said = quoteline("search", "-l", library, "--", query)
    assert said.status == 0
    told = [line for line in said.err.splitlines() if not line.startswith("“")]
    nothing = told == ["Nothing was found."]
    assert nothing or not told or told[0].startswith("Of ")
    assert (len(said.out.splitlines()) == 2) == nothing


def test_the_table_is_for_reading(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "orders", "-l", library)
    assert "We have orders" in said.out
    assert "Ada Ferrol" in said.out
    assert said.err == ""


def test_csv_is_as_the_design_writes_it(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("export", "-l", library, "--format", "csv")
    assert said.out.startswith("\ufeff" + ",".join(COLUMNS) + "\r\n")
    rows = rows_of(said.out)
    lines = quoteline("export", "-l", library, "--format", "jsonl").lines
    assert [int(row["id"]) for row in rows] == [each["id"] for each in lines]
    assert [row["quotation"].removeprefix("'") for row in rows] == [each["text"] for each in lines]


def test_a_cell_that_a_spreadsheet_would_run_is_made_safe(quoteline: Quoteline, library: Path) -> None:
    safe = rows_of(quoteline("export", "degrees", "-l", library, "--format", "csv").out)
    verbatim = rows_of(quoteline("export", "degrees", "-l", library, "--format", "csv", "--verbatim").out)
    assert [row["quotation"][:3] for row in safe] == ["'-5"]
    assert [row["quotation"][:2] for row in verbatim] == ["-5"]


def test_an_export_of_ids_keeps_their_order_and_names_those_that_are_not_there(
    quoteline: Quoteline, library: Path
) -> None:
    said = quoteline("export", "-l", library, "--ids", "3,1,2", "--format", "jsonl")
    assert [each["id"] for each in said.lines] == [3, 1, 2]
    missing = quoteline("export", "-l", library, "--ids", "3,9999", "--format", "jsonl")
    assert ([each["id"] for each in missing.lines], missing.status) == ([3], 1)
    assert "9999" in missing.err


def test_an_export_to_a_file_is_the_same_as_to_stdout(
    quoteline: Quoteline, library: Path, tmp_path: Path
) -> None:
    to = tmp_path / "out put.csv"
    said = quoteline("export", "-l", library, "--format", "csv", "-o", to, "--columns", "id,quotation")
    printed = quoteline("export", "-l", library, "--format", "csv", "--columns", "id,quotation")
    assert (said.status, said.out) == (0, "")
    assert to.read_bytes().decode() == printed.out
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".part")] == []


@pytest.mark.parametrize(
    "words",
    [
        ("--format", "xlsx-ish"),
        ("--format", "csv", "--columns", "id,nonsense"),
        ("--format", "csv", "--columns", ""),
        ("--format", "csv", "--ids", "1,x"),
        ("--format", "csv", "--ids", "9" * 30),
        ("--format", "csv", "-o", "/nowhere/at/all.csv"),
        (),
    ],
)
def test_an_export_that_cannot_be_is_refused_in_a_sentence(
    quoteline: Quoteline, library: Path, words: tuple[str, ...]
) -> None:
    said = quoteline("export", "-l", library, *words)
    assert (said.status, said.out) == (2, "")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err


def test_speakers_are_listed_and_shown(quoteline: Quoteline, library: Path) -> None:
    found = quoteline("speakers", "-l", library, "--json").json
    assert isinstance(found, list)
    assert found[0] == {"id": found[0]["id"], "name": "Ada Ferrol", "quotations": 5}
    assert quoteline("speakers", "list", "-l", library, "--json").json == found
    for name in ("ada ferrol", "FERROL", str(found[0]["id"])):
        card: Any = quoteline("speakers", "show", name, "-l", library, "--json").json
        assert (card["name"], card["quotations"], card["articles"]) == ("Ada Ferrol", 5, 3)
        json.dumps(card)
    shown = quoteline("speakers", "show", "özdal", "-l", library)
    assert "Jörn Özdal" in shown.out
    for name in ("nobody", "", "9" * 40, "²"):
        assert quoteline("speakers", "show", name, "-l", library).status == 2


@pytest.mark.parametrize("lanes", ["speaker", "outlet", "kind"])
@pytest.mark.parametrize("axis", ["said", "published"])
@pytest.mark.parametrize("by", ["day", "week", "month", "year"])
def test_a_timeline_adds_up(quoteline: Quoteline, library: Path, lanes: str, axis: str, by: str) -> None:
    total = len(quoteline("export", "-l", library, "--format", "jsonl").lines)
    rows = quoteline(
        "timeline", "-l", library, "--lanes", lanes, "--axis", axis, "--by", by, "--format", "jsonl"
    )
    assert sum(int(str(row["count"])) for row in rows.lines) == total
    assert all(list(row) == ["start", "end", "lane", "count", "imprecise"] for row in rows.lines)
    if by == "month" and axis == "published":
        assert {(row["start"], row["end"]) for row in rows.lines} == {
            ("2024-05-01", "2024-05-31"),
            (None, None),
        }


def test_a_timeline_is_a_table_or_csv_or_a_file(quoteline: Quoteline, library: Path, tmp_path: Path) -> None:
    assert "Ada Ferrol" in quoteline("timeline", "mill", "-l", library).out
    printed = quoteline("timeline", "-l", library, "--format", "csv").out
    assert rows_of(printed)[0].keys() == {"start", "end", "lane", "count", "imprecise"}
    to = tmp_path / "t.csv"
    assert quoteline("timeline", "-l", library, "--format", "csv", "-o", to).out == ""
    assert to.read_bytes().decode() == printed
    picture = quoteline("timeline", "-l", library, "--format", "png")
    assert picture.status == 2
    assert "-o" in picture.err


def test_a_library_of_no_articles_answers_too(quoteline: Quoteline, tmp_path: Path) -> None:
    path = tmp_path / "empty.quoteline"
    (tmp_path / "nothing").mkdir()
    assert quoteline("import", tmp_path / "nothing", "-l", path).status == 0
    for words in (
        ("search", "x"),
        ("export", "--format", "csv"),
        ("timeline",),
        ("timeline", "--by", "day", "--format", "jsonl"),
        ("speakers",),
        ("verify",),
        ("doctor",),
        ("reindex",),
        ("undo",),
    ):
        assert quoteline(*words, "-l", path).status == 0, words


def test_a_table_says_when_it_shows_only_some(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "", "-l", library, "--limit", "1")
    assert "1 of " in said.err
    assert "--limit" in said.err


def test_words_that_are_a_name_lead_to_the_speaker(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("search", "ferrol", "-l", library)
    assert 'speaker:"ferrol"' in said.err


def test_a_timeline_is_written_as_its_file_is_called(
    quoteline: Quoteline, library: Path, tmp_path: Path
) -> None:
    to = tmp_path / "line.csv"
    assert quoteline("timeline", "-l", library, "-o", to).status == 0
    assert to.read_text(encoding="utf-8").startswith("\ufeffstart,end,lane,count")
    picture = tmp_path / "picture"
    assert quoteline("timeline", "-l", library, "--format", "png", "-o", picture).status == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert sorted(each.name for each in tmp_path.glob("picture*")) == ["picture"]


@pytest.mark.parametrize(
    ("query", "fits"),
    [
        ("precision:day", lambda said: said["precision"] == "day"),
        ("precision:unknown", lambda said: said["start"] is None),
        ("basis:expression", lambda said: said["basis"] == "expression"),
        ("-basis:publication precision:day", lambda said: said["evidence"] != []),
    ],
)
def test_how_a_day_is_known_is_asked_alike_in_search_export_and_timeline(
    quoteline: Quoteline, library: Path, query: str, fits: Any
) -> None:
    everything = quoteline("export", "-l", library, "--format", "jsonl").lines
    expected = sorted(str(each["id"]) for each in everything if fits(each["said"]))
    assert 0 < len(expected) < len(everything)
    for words in (("search", "--format", "jsonl"), ("export", "--format", "jsonl")):
        found = quoteline(words[0], "-l", library, *words[1:], "--", query)
        assert sorted(str(each["id"]) for each in found.lines) == expected
    rows = quoteline("timeline", "-l", library, "--format", "jsonl", "--", query).lines
    assert sum(int(str(row["count"])) for row in rows) == len(expected)


def test_the_undated_are_counted_wherever_quotations_are(quoteline: Quoteline, library: Path) -> None:
    everything = quoteline("export", "-l", library, "--format", "jsonl").lines
    total = len(everything)
    undated = sum(each["said"]["start"] is None for each in everything)  # type: ignore[index]
    assert undated
    told = f"Of {total} quotations: {undated} undated"
    assert told in quoteline("search", "", "-l", library).err
    for format in ("table", "csv", "jsonl"):
        assert told in quoteline("timeline", "-l", library, "--format", format).err
    assert "undated" not in quoteline("timeline", "precision:day", "-l", library).err
    card: Any = quoteline("speakers", "show", "quist", "-l", library, "--json").json
    assert (card["quotations"], card["undated"], card["imprecise"]) == (1, 1, 0)
    assert "(1 undated)" in quoteline("speakers", "show", "quist", "-l", library).out


def test_the_undated_that_days_leave_out_are_told(quoteline: Quoteline, library: Path) -> None:
    for command in ("search", "timeline"):
        said = quoteline(command, "kind:direct said:2024", "-l", library)
        assert "Left out: 1 without a day, which said:unknown finds." in said.err
        assert "Left out" not in quoteline(command, "kind:direct", "-l", library).err


def test_what_is_known_as_several_days_is_told_in_each_row(quoteline: Quoteline, library: Path) -> None:
    assert quoteline("correct", "1", "--said", "2024-05", "-l", library).status == 0
    by_month = quoteline("timeline", "-l", library, "--by", "month", "--format", "jsonl")
    assert sum(int(str(row["imprecise"])) for row in by_month.lines) == 1
    assert "1 not known to the day" in by_month.err
    (wide,) = [
        row
        for row in quoteline("timeline", "-l", library, "--by", "day", "--format", "jsonl").lines
        if row["imprecise"]
    ]
    assert (wide["start"], wide["end"], wide["count"]) == ("2024-05-01", "2024-05-31", 1)


def test_a_table_tells_what_each_day_rests_on(quoteline: Quoteline, library: Path) -> None:
    assert quoteline("correct", "1", "--said", "2024-05-01", "-l", library).status == 0
    table = quoteline("search", "", "-l", library).out
    for words in ("known by", "its words", "publication", "hand", "undated"):
        assert words in table


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("2024-05-01", " 2024-05-01 "),
        ("2024-02", " 2024-02 "),
        ("2024", " 2024 "),
        ("2024-05-01..2024-05-09", " 2024-05-01..2024-05-09 "),
        ("2024..2025", " 2024-01-01..2025-12-31 "),
        ("unknown", " undated "),
    ],
)
def test_a_table_tells_a_day_no_more_exactly_than_it_is_known(
    quoteline: Quoteline, library: Path, typed: str, shown: str
) -> None:
    assert quoteline("correct", "1", "--said", typed, "-l", library).status == 0
    (line,) = quoteline("search", "basis:person", "-l", library).out.splitlines()[2:]
    assert shown in line
