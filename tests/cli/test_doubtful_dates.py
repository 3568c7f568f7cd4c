"""import tells which publication dates a person should look at: in a list, and in JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from terminals import Quoteline

STORY = "“The mill stays open,” Ada Ferrol said."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "articles"
    made.mkdir()
    files = {
        "2016-01-04-sure.txt": f"LISK, Jan. 4 (Post) – {STORY} One.",
        "2016-01-04-conflict.txt": f"Published: March 4, 2015\n\n{STORY} Two.",
        "future.txt": f"Date: 2999-01-01\n\n{STORY} Three.",
        "old.txt": f"Date: 1066-10-14\n\n{STORY} Four.",
        "open.txt": f"KYIV, March 19 (Reuters) – {STORY} Five.",
        "silent.txt": f"{STORY} Six.",
        "doubtful.txt": f"Last modified on Tue 5 Jan 2016 09.00 GMT\n\n{STORY} Seven.",
        "either.csv": f'text,date\n"{STORY} Eight.",03/04/2025\n',
    }
    for name, content in files.items():
        (made / name).write_text(content, encoding="utf-8")
    return made


def test_the_list_names_each_article_and_all_that_was_found(
    quoteline: Quoteline, folder: Path, tmp_path: Path
) -> None:
    said = quoteline("import", folder, "-l", tmp_path / "a.quoteline", "--jobs", 1)
    assert (said.status, said.err) == (0, "")
    counts = "2 conflicting, 1 doubtful, 1 in the future, 1 before 1800, 5 unknown"
    assert f"Publication dates to look at: {counts}." in said.out
    lines = said.out.splitlines()
    start = next(number for number, line in enumerate(lines) if "conflict.txt" in line)
    assert lines[start].endswith(": conflicting. It was found with different days.")
    assert lines[start + 1] == "    * 2015-03-04   95%  from the head of the file: published: March 4, 2015"
    assert lines[start + 2] == "      2016-01-04   80%  from the file name: 2016-01-04-conflict"
    assert "sure.txt" not in said.out
    either = [line.split()[0] for line in lines if "date: 03/04/2025" in line]
    assert either == ["2025-03-04", "2025-04-03"]
    assert any("open.txt" in line and "the text says March 19, without a year" in line for line in lines)


def test_what_can_be_decided_stands_before_what_tells_nothing(
    quoteline: Quoteline, folder: Path, tmp_path: Path
) -> None:
    said = quoteline("import", folder, "-l", tmp_path / "a.quoteline", "--jobs", 1)
    names = ["conflict.txt", "doubtful.txt", "either.csv", "future.txt", "old.txt", "open.txt", "silent.txt"]
    places = [said.out.index(name) for name in names]
    assert max(places[:5]) < min(places[5:])


def test_json_tells_the_counts_and_what_was_found_where(
    quoteline: Quoteline, folder: Path, tmp_path: Path
) -> None:
    told: Any = quoteline("import", folder, "-l", tmp_path / "a.quoteline", "--jobs", 1, "--json").json
    assert told["dates"] == {"conflicting": 2, "doubtful": 1, "future": 1, "too_old": 1, "undated": 5}
    files = {Path(each["origin"]).name: each for each in told["files"]}
    sure, conflict = files["2016-01-04-sure.txt"], files["2016-01-04-conflict.txt"]
    assert (sure["published"], sure["published_from"]) == ("2016-01-04", "file name")
    assert (sure["date_questions"], sure["date_readings"]) == ([], [])
    assert (conflict["published"], conflict["date_questions"]) == ("2015-03-04", ["conflicting"])
    assert [(each["date"], each["from"], each["words"]) for each in conflict["date_readings"]] == [
        ("2015-03-04", "header", "published: March 4, 2015"),
        ("2016-01-04", "file name", "2016-01-04-conflict"),
    ]
    future = files["future.txt"]
    assert (future["published"], future["published_from"]) == (None, None)
    assert future["date_questions"] == ["future", "undated"]
    assert "was not taken" in future["date_remark"]


def test_a_given_day_leaves_nothing_undated(quoteline: Quoteline, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    told: Any = quoteline(
        "import", folder, "-l", path, "--jobs", 1, "--published", "2025-03-20", "--json"
    ).json
    assert told["dates"]["undated"] == 0
    days = {Path(each["origin"]).name: each["published_from"] for each in told["files"]}
    assert days["2016-01-04-sure.txt"] == "file name"
    assert days["silent.txt"] == days["open.txt"] == days["doubtful.txt"] == days["future.txt"] == "given"


def test_extract_takes_a_given_day_as_an_import_does(quoteline: Quoteline, folder: Path) -> None:
    def said(name: str) -> str:
        given = ("--published", "2025-03-20", "--json")
        told: Any = quoteline("extract", folder / name, *given).json
        return str(told["quotes"][0]["said"]["start"])

    assert [said("2016-01-04-sure.txt"), said("silent.txt"), said("doubtful.txt")] == [
        "2016-01-04",
        *("2025-03-20", "2025-03-20"),
    ]


def test_a_long_list_is_cut_and_json_has_it_whole(quoteline: Quoteline, tmp_path: Path) -> None:
    rows = "".join(f'"{STORY} Number {n}."\n' for n in range(60))
    (tmp_path / "many.csv").write_text(f"text\n{rows}", encoding="utf-8")
    said = quoteline("import", tmp_path / "many.csv", "-l", tmp_path / "a.quoteline", "--jobs", 1)
    assert "60 unknown" in said.out
    assert said.out.endswith("… and 10 more articles; --json names all.\n")
