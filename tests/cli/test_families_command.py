"""``quoteline families``: a table for people, one JSON document for scripts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from terminals import Quoteline, write_articles

WORDS = "The ferry to Skarholm will sail all winter, but only if the ice stays thin"
ARTICLES = [
    ("a", "Harbour Post", "2024-05-06", f"“{WORDS},” Ada Ferrol said on Sunday."),
    ("b", "Upland Echo", "2024-05-07", "“The ferry to Skarholm will sail all winter,” Ada Ferrol said."),
    ("c", "Island Bote", "", f"“{WORDS.replace('the ice', '[it]')},” said Ada Ferrol. It was cold."),
    ("d", "Island Bote", "2024-05-07", "“No comment,” Ada Ferrol said."),
    ("e", "Harbour Post", "2024-05-07", "“No comment,” said Ada Ferrol, and left."),
]


@pytest.fixture
def printed(quoteline: Quoteline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with one statement in three printings."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    names = ("doc_id", "outlet", "published", "text")
    rows = [dict(zip(names, each, strict=True)) for each in ARTICLES]
    file = write_articles(tmp_path / "articles.jsonl", rows)
    library = tmp_path / "printed.quoteline"
    assert quoteline("import", file, "-l", library, "--jobs", "0").status == 0
    return library


def test_json_has_the_documented_keys(quoteline: Quoteline, printed: Path) -> None:
    said = quoteline("families", "-l", printed, "--json")
    document: Any = said.json
    (family,) = document["families"]
    assert family["longest"].startswith(WORDS)
    assert family["speaker"] == "Ada Ferrol"
    assert (family["first_printed"], family["last_printed"]) == ("2024-05-06", "2024-05-07")
    assert (family["printings"], family["independent"], family["undated"], family["cut_short"]) == (
        3,
        3,
        1,
        1,
    )
    assert family["outlets"] == ["Harbour Post", "Upland Echo", "Island Bote"]
    cut = family["members"][1]
    assert (cut["cut_short"], cut["left_out"]) == (True, "but only if the ice stays thin,")
    assert cut["diff"][-1] == {"change": "left out", "longest": cut["left_out"], "printing": ""}
    assert {piece["change"] for piece in family["members"][2]["diff"]} == {"same", "bracketed"}


def test_people_get_a_table_and_every_printing_on_request(quoteline: Quoteline, printed: Path) -> None:
    table = quoteline("families", "-l", printed)
    assert "The ferry to" in table.out
    assert "No comment" not in table.out
    pages = quoteline("families", "skarholm", "-l", printed, "--members").out
    assert "[-but only if the ice stays thin,-]" in pages
    assert "cut short of: but only if the ice stays thin," in pages
    assert "{+[it]+}" in pages
    assert "undated" in pages


def test_what_is_asked_for_is_given_alone(quoteline: Quoteline, printed: Path) -> None:
    assert quoteline("families", "outlet:nowhere", "-l", printed, "--json").json == {"families": []}
    assert quoteline("families", "-l", printed, "--limit", "0", "--json").json == {"families": []}
    assert len(quoteline("families", "-l", printed, "--cut-short", "--json").json["families"]) == 1  # type: ignore[index]
    nothing = quoteline("families", "outlet:nowhere", "-l", printed)
    assert (nothing.status, nothing.out) == (0, "")
    assert "Nothing was found" in nothing.err


def test_too_many_days_are_refused(quoteline: Quoteline, printed: Path) -> None:
    said = quoteline("families", "-l", printed, "--days", "99999")
    assert said.status == 2
    assert "ten years" in said.err
