"""correct, undo, redo, and the commands that look after a library."""

from __future__ import annotations

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import fake_models
import pytest
from terminals import Quoteline

from quoteline.services import engines


def quotation(quoteline: Quoteline, library: Path, id: int) -> dict[str, Any]:
    (found,) = quoteline("export", "-l", library, "--ids", id, "--format", "jsonl").lines
    return found


def test_a_correction_is_taken_back_and_made_again(quoteline: Quoteline, library: Path) -> None:
    before = quotation(quoteline, library, 1)
    said = quoteline("correct", 1, "--speaker", "Lena Quist", "--said", "2024-05", "-l", library)
    assert (said.status, said.out) == (0, "")
    after = quotation(quoteline, library, 1)
    assert (after["speaker"], after["said"]["start"], after["said"]["end"]) == (
        *("Lena Quist", "2024-05-01", "2024-05-31"),
    )
    assert quoteline("undo", "-l", library).status == quoteline("undo", "-l", library).status == 0
    assert quotation(quoteline, library, 1) == before
    assert quoteline("redo", "-l", library).status == quoteline("redo", "-l", library).status == 0
    assert quotation(quoteline, library, 1) == after
    assert "nothing" in quoteline("redo", "-l", library).err


def test_an_import_is_taken_back_and_made_again(quoteline: Quoteline, library: Path) -> None:
    before = quoteline("export", "-l", library, "--format", "jsonl").lines
    assert quoteline("undo", "-l", library).err.splitlines() == [
        "Taken back: Imported 4 articles.",
        "4 articles with 9 quotations are gone. quoteline redo brings all of it back,"
        " until something else is done.",
    ]
    assert quoteline("export", "-l", library, "--format", "jsonl").lines == []
    found = quoteline("search", "mill", "-l", library, "--in", "articles", "--format", "jsonl")
    assert found.lines == []
    assert json.loads(quoteline("speakers", "-l", library, "--json").out) == []
    assert "nothing" in quoteline("undo", "-l", library).err
    assert quoteline("redo", "-l", library).err == "Made again: Imported 4 articles.\n"
    assert quoteline("export", "-l", library, "--format", "jsonl").lines == before


def test_the_words_of_a_quotation_are_corrected_and_found(quoteline: Quoteline, library: Path) -> None:
    assert quoteline("correct", 1, "--content", "1:9,38:52", "-l", library).status == 0
    changed = quotation(quoteline, library, 1)
    assert changed["content"] == [[1, 9], [38, 52]]
    assert changed["text"].startswith("The mill … ")
    assert quoteline("search", "open", "-l", library, "--format", "jsonl").lines[0]["id"] != 1
    assert quoteline("verify", "-l", library).status == 0


def test_what_is_no_quotation_is_shown_no_more(quoteline: Quoteline, library: Path) -> None:
    before = len(quoteline("export", "-l", library, "--format", "jsonl").lines)
    assert quoteline("correct", 1, "--not-a-quotation", "-l", library).status == 0
    assert len(quoteline("export", "-l", library, "--format", "jsonl").lines) == before - 1
    quoteline("undo", "-l", library)
    assert len(quoteline("export", "-l", library, "--format", "jsonl").lines) == before


def undated(quoteline: Quoteline, library: Path) -> dict[str, Any]:
    """The article without a date, as a person finds it."""
    (found,) = quoteline(
        "search", "published:unknown", "--in", "articles", "-l", library, "--format", "jsonl"
    ).lines
    return found


def test_an_article_is_found_and_given_its_date(quoteline: Quoteline, library: Path) -> None:
    number = undated(quoteline, library)["id"]
    table = quoteline("search", "published:unknown", "--in", "articles", "-l", library).out
    assert table.splitlines()[-1].split()[0] == str(number)
    said = quoteline("correct", "--article", number, "--published", "2024-05-09", "-l", library)
    assert (said.status, said.out) == (0, "")
    assert said.err == ("Publication date of “No date” set to 2024-05-09. 1 statement was dated anew.\n")
    (found,) = quoteline("search", "speaker:quist", "-l", library, "--format", "jsonl").lines
    assert found["published"] == "2024-05-09"
    assert found["said"] == {
        "start": "2024-05-09",
        "end": "2024-05-09",
        "precision": "day",
        "basis": "publication",
        "evidence": [],
        "rule": found["said"]["rule"],  # type: ignore[index]
        "confidence": found["said"]["confidence"],  # type: ignore[index]
    }
    undone = quoteline("undo", "-l", library)
    assert undone.err == "Taken back: Publication date of “No date” set to 2024-05-09.\n"
    assert undated(quoteline, library)["id"] == number
    redone = quoteline("redo", "-l", library)
    assert redone.err == "Made again: Publication date of “No date” set to 2024-05-09.\n"


def test_the_article_of_a_quotation_is_given_its_date(quoteline: Quoteline, library: Path) -> None:
    said = quoteline(
        *("correct", 1, "--said", "2024-04-01", "--published", "2024-06-30", "-l", library),
    )
    assert said.err.splitlines() == [
        "Day changed to 2024-04-01.",
        "Publication date of “The mill stays open” set to 2024-06-30."
        " 2 statements were dated anew, 1 set by hand was kept.",
    ]
    first, second = quotation(quoteline, library, 1), quotation(quoteline, library, 2)
    assert first["said"]["start"] == "2024-04-01"
    assert first["published"] == second["published"] == "2024-06-30"
    assert quotation(quoteline, library, 1)["article_id"] == first["article_id"]


def test_a_date_may_be_set_to_unknown(quoteline: Quoteline, library: Path) -> None:
    assert quoteline("correct", 1, "--published", "unknown", "-l", library).status == 0
    assert quotation(quoteline, library, 1)["published"] is None


@pytest.mark.parametrize(
    ("day", "why"), [("2999-01-01", "lies in the future"), ("1700-01-01", "lies before 1800")]
)
def test_a_date_hard_to_believe_is_taken_and_questioned(
    quoteline: Quoteline, library: Path, day: str, why: str
) -> None:
    said = quoteline("correct", 1, "--published", day, "-l", library)
    assert said.status == 0
    assert said.err.splitlines()[-1] == f"Is {day} right? It {why}. If not, quoteline undo takes it back."
    assert quotation(quoteline, library, 1)["published"] == day


@pytest.mark.parametrize(
    "words",
    [
        ("1",),
        ("77", "--speaker", "Nobody Else"),
        ("9" * 30, "--speaker", "A"),
        ("x", "--speaker", "A"),
        ("1", "--said", "Tuesday"),
        ("1", "--said", ">=2024"),
        ("1", "--content", "5:2"),
        ("1", "--content", "0:999999"),
        ("1", "--content", "one:two"),
        ("1", "--content", ""),
        ("1", "--content", "5:9,3:7"),
        ("1", "--tag", " "),
        ("1", "--published", "Tuesday"),
        ("77", "--published", "2024-05-06"),
        ("--published", "2024-05-06"),
        ("--article", "4"),
        ("--article", "77", "--published", "2024-05-06"),
        ("--article", "4,77", "--published", "2024-05-06"),
        ("--article", "4,77", "--outlet", "The Lantern"),
        ("77", "--outlet", "The Lantern"),
        ("--article", "4", "--speaker", "Nobody Else"),
        ("--article", "4", "--published", "2024-05-06", "--star"),
        ("1", "--article", "4", "--star"),
        ("1", "--speaker", "Lena Quist", "--said", "Tuesday"),
        ("1", "--speaker", "Lena Quist", "--content", "0:999999"),
    ],
)
def test_a_correction_that_cannot_be_changes_nothing(
    quoteline: Quoteline, library: Path, words: tuple[str, ...]
) -> None:
    before = quotation(quoteline, library, 1)
    said = quoteline("correct", *words, "-l", library)
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
    assert quotation(quoteline, library, 1) == before
    assert "Imported 4 articles" in quoteline("undo", "-l", library).err


def test_odd_names_are_kept_as_text(quoteline: Quoteline, library: Path) -> None:
    for typed, kept in (("%_\\'; DROP TABLE quotations", None), ("a\udcffb", "a\ufffdb"), ("", None)):
        assert quoteline("correct", 1, "--speaker", typed, "-l", library).status == 0
        assert quotation(quoteline, library, 1)["speaker"] == (kept or typed or None)
    assert quoteline("correct", 1, "--tag", "a\udcff", "--note", "=1+1\n", "-l", library).status == 0


def test_verify_finds_a_text_that_was_tampered_with(quoteline: Quoteline, library: Path) -> None:
    sound: Any = quoteline("verify", "-l", library, "--json").json
    assert (sound["sound"], sound["problems"]) == (True, [])
    with closing(sqlite3.connect(library)) as other:
        other.execute("UPDATE texts SET text = text || ' And more.' WHERE article_id = 2")
        other.commit()
    said = quoteline("verify", "-l", library, "--json")
    found: Any = said.json
    assert (said.status, found["sound"]) == (1, False)
    assert found["problems"] == ["The text of article 2 is not the one that was imported."]
    assert "damaged" in quoteline("doctor", "-l", library).out


def test_backup_and_restore(quoteline: Quoteline, library: Path, tmp_path: Path) -> None:
    to = tmp_path / "back up.quoteline"
    made: Any = quoteline("backup", to, "-l", library, "--json").json
    assert made["backup"] == str(to)
    assert to.stat().st_size == made["size"]
    assert quoteline("backup", to, "-l", library).status == 2
    quoteline("correct", 1, "--speaker", "Lena Quist", "-l", library)
    said = quoteline("restore", to, "-l", library, "--json")
    restored: Any = said.json
    assert (said.status, restored["articles"]) == (0, 4)
    assert "is kept at" in said.err
    assert quotation(quoteline, library, 1)["speaker"] == "Ada Ferrol"
    assert quoteline("restore", tmp_path / "nothing.quoteline", "-l", library).status == 2


def test_reindex_builds_the_index_again(quoteline: Quoteline, library: Path) -> None:
    before = quoteline("search", "mill", "-l", library).out
    said = quoteline("reindex", "-l", library, "--json")
    assert said.json == {"library": str(library), "articles": 4}
    assert quoteline("search", "mill", "-l", library).out == before


def test_doctor_tells_how_things_stand(quoteline: Quoteline, library: Path, tmp_path: Path) -> None:
    found: Any = quoteline("doctor", "-l", library, "--json").json
    assert (found["articles"], found["state"], found["resources"]) == (4, "sound", "there")
    none: Any = quoteline("doctor", "-l", tmp_path / "none.quoteline", "--json").json
    assert "no library yet" in none["state"]
    (tmp_path / "text.quoteline").write_text("Dear diary, today I read an article.")
    text = quoteline("doctor", "-l", tmp_path / "text.quoteline", "--json")
    state: Any = text.json
    assert text.status == 2
    assert "not a Quoteline library" in state["state"]


def test_doctor_tells_what_finds_quotations(
    quoteline: Quoteline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    none = ("doctor", "-l", tmp_path / "none.quoteline")
    assert "No trained model is installed. Quotations are found by the rules alone.\n" in quoteline(*none).out
    fake_models.install(monkeypatch, tmp_path / "models", version="2026.11")
    found: Any = quoteline(*none, "--json").json
    assert (found["engine"], found["model"]) == (f"{engines.RULES.name}+model-7", "model-7")
    assert (found["model_version"], found["model_folder"]) == ("2026.11", str(tmp_path / "models" / "en"))
    assert found["model_size"] > 0


def test_bench_measures_and_leaves_nothing_behind(
    quoteline: Quoteline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("quoteline.services.benchmark_questions.REPEATS", 2)
    said = quoteline("bench", "--size", 60, "--json")
    found: Any = said.json
    assert said.status == 0
    assert 40 <= found["quotations"] <= 110
    assert found["articles"] > 0
    assert found["import_articles_per_second"] > 0
    assert found["extract_engine"] == engines.RULES.name
    if sys.platform == "linux":
        assert 10 < found["extract_process_mb"] < 350
    assert all(0 < each["p50"] <= each["p95"] for each in found["milliseconds"].values())
    assert len(found["queries"]) == 10
    assert found["library_mb"] > 0.1  # what is still in the write-ahead log counts
    assert [each for each in (tmp_path / "cache").rglob("*") if each.is_file()] == []


def test_what_is_true_of_several_quotations_is_said_once(quoteline: Quoteline, library: Path) -> None:
    assert quoteline("correct", "1,2", "--kind", "indirect", "--star", "-l", library).status == 0
    assert [quotation(quoteline, library, id)["kind"] for id in (1, 2)] == ["indirect", "indirect"]
    refused = quoteline("correct", "1,2", "--note", "x", "-l", library)
    assert (refused.status, refused.err) == (
        2,
        "quoteline: The note of one quotation at a time can be set.\n",
    )


def test_all_of_a_speaker_in_an_article_are_given_to_another(quoteline: Quoteline, library: Path) -> None:
    rows = quoteline("export", "-l", library, "--format", "jsonl").lines
    same = [r["id"] for r in rows if (r["speaker"], r["article_id"]) == (rows[0]["speaker"], 1)]
    assert quoteline("correct", 1, "--in-article", "--speaker", "Lena Quist", "-l", library).status == 0
    now = quoteline("export", "-l", library, "--format", "jsonl").lines
    assert [r["id"] for r in now if r["speaker"] == "Lena Quist" and r["article_id"] == 1] == same


def test_it_was_somebody_else(quoteline: Quoteline, library: Path) -> None:
    assert quoteline("correct", 1, "--not-this-speaker", "-l", library).status == 0
    assert quotation(quoteline, library, 1)["speaker"] is None


def test_a_quotation_that_was_not_found_is_added(quoteline: Quoteline, library: Path) -> None:
    before = len(quoteline("export", "-l", library, "--format", "jsonl").lines)
    said = quoteline("correct", "--article", 1, "--add", "0:8", "--speaker", "Nora Blom", "-l", library)
    assert (said.status, said.err[:18]) == (0, "Quotation added: “")
    rows = quoteline("export", "-l", library, "--format", "jsonl").lines
    (new,) = [each for each in rows if each["speaker"] == "Nora Blom"]
    assert (len(rows), new["content"], new["found_by"]) == (before + 1, [[0, 8]], "person")
    assert quoteline("verify", "-l", library).status == 0
    assert quoteline("undo", "-l", library).status == 0
    assert len(quoteline("export", "-l", library, "--format", "jsonl").lines) == before
    for words in (
        ["--add", "0:8"],
        ["1", "--article", "1", "--add", "0:8"],
        ["--article", "99", "--add", "0:8"],
    ):
        assert quoteline("correct", *words, "-l", library).status == 2


def test_what_was_done_is_listed_and_of_one_quotation_too(quoteline: Quoteline, library: Path) -> None:
    quoteline("correct", 1, "--star", "-l", library)
    quoteline("correct", 2, "--star", "-l", library)
    quoteline("undo", "-l", library)
    done = json.loads(quoteline("history", "-l", library, "--json").out)
    assert [(each["what"], each["undone"]) for each in done] == [
        *(("Starred", True), ("Starred", False), ("Imported 4 articles", False)),
    ]
    assert len(json.loads(quoteline("history", 1, "-l", library, "--json").out)) == 1
    assert "taken back" in quoteline("history", "-l", library).out


def test_what_was_changed_is_told_as_json(quoteline: Quoteline, library: Path) -> None:
    made: Any = quoteline("correct", "1,2", "--star", "--tag", "mill", "-l", library, "--json").json
    assert [(each["what"], each["quotation_ids"]) for each in made] == [
        ("Starred (2 quotations)", [1, 2]),
        ("Tagged “mill” (2 quotations)", [1, 2]),
    ]
    for call in ("undo", "redo"):
        told: Any = quoteline(call, "-l", library, "--json").json
        assert (told["id"], told["what"], sorted(told["quotation_ids"])) == (
            made[1]["id"],
            made[1]["what"],
            [1, 2],
        )
    assert quoteline("redo", "-l", library, "--json").json is None
