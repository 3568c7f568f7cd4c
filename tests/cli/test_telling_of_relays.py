"""The command line tells who passed words on, what was denied and who did not answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from terminals import Quoteline

TEXT = (
    "“The mill stays open,” Ada Ferrol told Reuters. Ada Ferrol denied that the mill was late.\n\n"
    "Ada Ferrol declined to say who would pay."
)
GIVEN = ("--engine", "rules")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_extract_tells_relay_denial_and_silence_as_json(quoteline: Quoteline, story: Path) -> None:
    found = quoteline("extract", story, "--json", *GIVEN).json
    first, second = found["quotes"]
    assert (first["relayed_by"], first["relayed_how"]) == ("Reuters", "told")
    assert [TEXT[start:stop] for start, stop in first["relayed"]] == ["Reuters"]
    assert (second["relayed_by"], second["remark"]) == (None, "denial")
    (declined,) = found["declined"]
    assert (declined["speaker"], declined["text"]) == ("Ada Ferrol", "declined to say who would pay")
    assert TEXT[slice(*declined["span"])] == declined["text"]


def test_extract_tells_them_in_its_table(quoteline: Quoteline, story: Path) -> None:
    said = quoteline("extract", story, *GIVEN).out
    assert "direct (told Reuters)" in said
    assert "indirect (denial)" in said
    last = said.splitlines()[-1]
    assert last.split(None, 2)[:2] == ["Ada", "Ferrol"]
    assert last.endswith("declined to say who would pay")


def test_extract_tells_silence_a_line(quoteline: Quoteline, tmp_path: Path) -> None:
    articles = tmp_path / "in.jsonl"
    rows = ({"doc_id": "a", "text": TEXT}, {"doc_id": "b", "text": "It rained."})
    articles.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    first, second = quoteline("extract", "--jsonl", articles, "-o", "-", *GIVEN).lines
    assert list(first) == ["doc_id", "quotes", "declined"]
    assert [each["text"] for each in first["declined"]] == ["declined to say who would pay"]
    assert second == {"doc_id": "b", "quotes": []}


def test_a_library_tells_them_again(quoteline: Quoteline, story: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.quoteline"
    assert quoteline("import", story, "-l", path, "--outlet", "Harbour Post", *GIVEN).status == 0
    first, second = sorted(
        quoteline("export", "-l", path, "--format", "jsonl").lines, key=lambda row: row["id"]
    )
    assert (first["relayed_by"], second["remark"]) == ("Reuters", "denial")
    columns = ("--format", "csv", "--columns", "quotation,relayed_by,remark")
    assert "“" not in quoteline("export", "-l", path, *columns).out.splitlines()[0]
    assert ",Reuters," in quoteline("export", "-l", path, *columns).out
    card = quoteline("speakers", "show", "Ada Ferrol", "-l", path, "--json").json
    assert [each["text"] for each in card["declined"]] == ["declined to say who would pay"]
    shown = quoteline("speakers", "show", "Ada Ferrol", "-l", path).out
    assert "did not answer: declined to say who would pay (Harbour Post)" in shown
    assert "Denied: that the mill was late" in quoteline("search", "mill late", "-l", path).out
